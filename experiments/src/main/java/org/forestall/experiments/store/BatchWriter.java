package org.forestall.experiments.store;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.forestall.experiments.plan.PlanRow;
import org.forestall.experiments.run.RunResult;
import org.forestall.sim.observe.ActOutcome;
import org.forestall.sim.observe.CommunityOutcome;
import org.forestall.sim.observe.Consequences;
import org.forestall.sim.observe.DecisionOutcome;
import org.forestall.sim.observe.DemographicOutcome;
import org.forestall.sim.observe.FunnelOutcome;
import org.forestall.sim.observe.LoggedEvent;
import org.forestall.sim.observe.Outcome;
import org.forestall.sim.observe.Series;
import org.forestall.sim.observe.framework.FactorSeries;
import org.forestall.sim.observe.framework.FrameworkScores;
import org.forestall.sim.observe.framework.ResilienceSeries;
import org.forestall.sim.observe.pattern.PatternFinding;

/** Appends the results of one batch to the tables; the caller commits. */
final class BatchWriter implements AutoCloseable {

    private static final int OUTCOME_COLUMNS = 40;

    private final StoreIdentity identity;
    private final long masterSeed;
    private final Function<PlanRow, String> replayCommand;
    private final DuckDBAppender runs;
    private final DuckDBAppender communities;
    private final DuckDBAppender demographics;
    private final DuckDBAppender acts;
    private final DuckDBAppender decisions;
    private final DuckDBAppender series;
    private final DuckDBAppender events;
    private final DuckDBAppender framework;
    private final DuckDBAppender resilience;
    private final DuckDBAppender patterns;

    BatchWriter(
            DuckDBConnection connection,
            StoreIdentity identity,
            long masterSeed,
            Function<PlanRow, String> replayCommand)
            throws SQLException {
        this.identity = identity;
        this.masterSeed = masterSeed;
        this.replayCommand = replayCommand;
        runs = connection.createAppender("runs");
        communities = connection.createAppender("communities");
        demographics = connection.createAppender("demographics");
        acts = connection.createAppender("acts");
        decisions = connection.createAppender("decisions");
        series = connection.createAppender("series");
        events = connection.createAppender("events");
        framework = connection.createAppender("framework");
        resilience = connection.createAppender("resilience");
        patterns = connection.createAppender("patterns");
    }

    void add(RunResult result) throws SQLException {
        PlanRow row = result.row();
        if (result instanceof RunResult.Finished finished) {
            Outcome outcome = finished.outcome();
            addRun(row, outcome);
            addCommunities(row, outcome.communities());
            addDemographics(row, outcome.demographics());
            addActs(row, outcome.acts());
            addDecisions(row, outcome.decisions());
            addSeries(row, outcome.series());
            addFramework(row, outcome.observations().framework());
            addPatterns(row, outcome.observations().patterns());
            if (identity.keepsEvents(row)) {
                addEvents(row, outcome.events());
            }
        } else if (result instanceof RunResult.Failed failed) {
            addFailedRun(failed);
        }
    }

    private DuckDBAppender begin(DuckDBAppender table, PlanRow row) throws SQLException {
        return table.beginRow().append(row.designPoint()).append(row.option()).append(row.replicate());
    }

    private void addRun(PlanRow row, Outcome outcome) throws SQLException {
        begin(runs, row).append(masterSeed).append("ok").appendNull().appendNull();
        runs.append(outcome.weeks());
        appendWeek(outcome.onsetWeek());
        runs.append(outcome.onsetActor()).append(outcome.onsetTarget()).append(outcome.episodeWeeks());
        runs.append(outcome.killed()).append(outcome.injured());
        runs.append(outcome.displacedInside()).append(outcome.abroad()).append(outcome.fled());
        runs.append(outcome.detained()).append(outcome.diedOfDeprivation()).append(outcome.combatantsKilled());
        runs.append(outcome.peakParticipants()).append(outcome.conflictWeeks()).append(outcome.alerts());
        appendWeek(outcome.firstAlertWeek());
        runs.append(outcome.responses()).append(outcome.costRu());
        addFunnel(outcome.funnel());
        addConsequences(outcome.consequences());
        runs.append(StateHash.toText(outcome.stateHash())).endRow();
    }

    /** Alerts and deliveries have columns of their own already. */
    private void addFunnel(FunnelOutcome funnel) throws SQLException {
        runs.append(funnel.weeksGrave()).append(funnel.weeksDetected()).append(funnel.weeksAssessed());
        runs.append(funnel.quietAlerts()).append(funnel.told()).append(funnel.noticed());
        runs.append(funnel.believed()).append(funnel.prioritised()).append(funnel.approved());
        runs.append(funnel.measuresBegun());
    }

    private void addConsequences(Consequences left) throws SQLException {
        runs.append(left.episodes()).append(left.killedByMeasures()).append(left.childrenRecruited());
        runs.append(left.agreementsReached()).append(left.agreementsBroken());
        runs.append(left.servicesLost()).append(left.sitesLost());
        runs.append(left.segregationBefore()).append(left.segregationAfter()).append(left.exposed());
    }

    /** Weeks that never came are -1 in the model and empty in tables, so that no mean is taken over them by mistake. */
    private void appendWeek(int week) throws SQLException {
        if (week < 0) {
            runs.appendNull();
        } else {
            runs.append(week);
        }
    }

    private void addFailedRun(RunResult.Failed failed) throws SQLException {
        begin(runs, failed.row()).append(masterSeed).append("failed");
        runs.append(failed.message()).append(replayCommand.apply(failed.row()));
        for (int column = 0; column < OUTCOME_COLUMNS; column++) {
            runs.appendNull();
        }
        runs.endRow();
    }

    private void addCommunities(PlanRow row, List<CommunityOutcome> outcomes) throws SQLException {
        int position = 0;
        for (CommunityOutcome outcome : outcomes) {
            begin(communities, row)
                    .append(position++)
                    .append(outcome.district())
                    .append(outcome.group());
            communities.append(outcome.initial()).append(outcome.killed()).append(outcome.injured());
            communities.append(outcome.fled()).append(outcome.detained()).append(outcome.diedOfDeprivation());
            communities.append(outcome.remaining()).endRow();
        }
    }

    private void addDemographics(PlanRow row, List<DemographicOutcome> outcomes) throws SQLException {
        int position = 0;
        for (DemographicOutcome outcome : outcomes) {
            begin(demographics, row).append(position++).append(outcome.group());
            demographics.append(outcome.sex()).append(outcome.ageBand());
            demographics.append(outcome.killed()).append(outcome.injured());
            demographics.append(outcome.sexualViolence()).endRow();
        }
    }

    private void addActs(PlanRow row, List<ActOutcome> outcomes) throws SQLException {
        int position = 0;
        for (ActOutcome outcome : outcomes) {
            begin(acts, row).append(position++).append(outcome.actor().name()).append(outcome.group());
            acts.append(outcome.category().name()).append(outcome.acts()).endRow();
        }
    }

    private void addDecisions(PlanRow row, List<DecisionOutcome> outcomes) throws SQLException {
        int position = 0;
        for (DecisionOutcome outcome : outcomes) {
            begin(decisions, row).append(position++).append(outcome.week()).append(outcome.actor());
            decisions.append(outcome.responds()).append(outcome.approval()).append(outcome.division());
            decisions
                    .append(outcome.isPrompted())
                    .append(outcome.reached().name())
                    .endRow();
        }
    }

    private void addSeries(PlanRow row, List<Series> recorded) throws SQLException {
        int position = 0;
        for (Series one : recorded) {
            begin(series, row).append(position++).append(one.kind().name()).append(one.everyWeeks());
            series.append(numbers(one.values())).endRow();
        }
    }

    private static double[] numbers(List<Double> values) {
        // A stream here took a tenth of the time that it takes to keep a run.
        double[] numbers = new double[values.size()];
        int next = 0;
        for (double value : values) {
            numbers[next++] = value;
        }
        return numbers;
    }

    private void addFramework(PlanRow row, FrameworkScores scores) throws SQLException {
        int position = 0;
        for (FactorSeries one : scores.factors()) {
            begin(framework, row).append(position++).append(one.factor().name()).append(scores.everyWeeks());
            framework.append(numbers(one.truth())).append(numbers(one.assessed()));
            framework.append(numbers(one.coverage())).endRow();
        }
        position = 0;
        for (ResilienceSeries one : scores.resilience()) {
            begin(resilience, row).append(position++).append(one.part().name()).append(scores.everyWeeks());
            resilience.append(numbers(one.values())).endRow();
        }
    }

    private void addPatterns(PlanRow row, List<PatternFinding> findings) throws SQLException {
        int position = 0;
        for (PatternFinding finding : findings) {
            begin(patterns, row).append(position++).append(finding.pattern().name());
            patterns.append(finding.actor()).append(finding.target());
            patterns.append(finding.firstWeek()).append(finding.lastWeek()).append(finding.weeks());
            patterns.append(finding.widespread()).append(finding.systematic()).endRow();
        }
    }

    private void addEvents(PlanRow row, List<LoggedEvent> logged) throws SQLException {
        // Ids follow the order in which events came about; the log itself is in the order of its weeks.
        int position = 0;
        for (LoggedEvent event : logged) {
            begin(events, row)
                    .append(position++)
                    .append(event.id())
                    .append(event.week())
                    .append(event.kind().name());
            events.append(event.district()).append(event.actor()).append(event.target());
            events.append(event.deliberate()).append(event.act().name()).append(event.persons());
            events.append(event.causeId()).append(event.words()).endRow();
        }
    }

    @Override
    public void close() throws SQLException {
        runs.close();
        communities.close();
        demographics.close();
        acts.close();
        decisions.close();
        series.close();
        events.close();
        framework.close();
        resilience.close();
        patterns.close();
    }
}
