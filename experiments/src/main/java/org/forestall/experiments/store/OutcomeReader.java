package org.forestall.experiments.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.forestall.experiments.plan.PlanRow;
import org.forestall.sim.observe.ActOutcome;
import org.forestall.sim.observe.CommunityOutcome;
import org.forestall.sim.observe.Consequences;
import org.forestall.sim.observe.DecisionOutcome;
import org.forestall.sim.observe.DemographicOutcome;
import org.forestall.sim.observe.FunnelOutcome;
import org.forestall.sim.observe.LoggedEvent;
import org.forestall.sim.observe.Observations;
import org.forestall.sim.observe.Outcome;
import org.forestall.sim.observe.Series;
import org.forestall.sim.observe.SeriesKind;
import org.forestall.sim.observe.framework.Factor;
import org.forestall.sim.observe.framework.FactorSeries;
import org.forestall.sim.observe.framework.FrameworkObserver;
import org.forestall.sim.observe.framework.FrameworkScores;
import org.forestall.sim.observe.framework.ResiliencePart;
import org.forestall.sim.observe.framework.ResilienceSeries;
import org.forestall.sim.observe.pattern.Pattern;
import org.forestall.sim.observe.pattern.PatternFinding;
import org.forestall.sim.spec.FunnelStep;
import org.forestall.sim.state.ActCategory;
import org.forestall.sim.state.ActorClass;
import org.forestall.sim.state.EventKind;

/** Reads the full stored outcome of a row. */
final class OutcomeReader {

    private static final String OF_ROW = " WHERE design_point = ? AND option = ? AND replicate = ?";

    private OutcomeReader() {}

    /** The stored outcome, without events if they were not kept; null if the row is missing or failed. */
    static Outcome read(Connection connection, PlanRow row) throws SQLException {
        List<Outcome> found = query(
                connection,
                "SELECT * FROM runs" + OF_ROW + " AND status = 'ok'",
                row,
                run -> outcome(connection, row, run));
        return found.isEmpty() ? null : found.get(0);
    }

    private static Outcome outcome(Connection connection, PlanRow row, ResultSet run) throws SQLException {
        return new Outcome(
                run.getInt("weeks"),
                week(run, "onset_week"),
                run.getString("onset_actor"),
                run.getString("onset_target"),
                run.getInt("episode_weeks"),
                run.getLong("killed"),
                run.getLong("injured"),
                run.getLong("displaced_inside"),
                run.getLong("abroad"),
                run.getLong("fled"),
                run.getLong("detained"),
                run.getLong("died_of_deprivation"),
                run.getLong("combatants_killed"),
                run.getLong("peak_participants"),
                run.getInt("conflict_weeks"),
                run.getInt("alerts"),
                week(run, "first_alert_week"),
                run.getInt("responses"),
                run.getDouble("cost_ru"),
                consequences(run),
                query(connection, "SELECT * FROM acts" + OF_ROW + " ORDER BY position", row, OutcomeReader::act),
                funnel(run),
                query(
                        connection,
                        "SELECT * FROM decisions" + OF_ROW + " ORDER BY position",
                        row,
                        OutcomeReader::decision),
                query(
                        connection,
                        "SELECT * FROM communities" + OF_ROW + " ORDER BY position",
                        row,
                        OutcomeReader::community),
                query(
                        connection,
                        "SELECT * FROM demographics" + OF_ROW + " ORDER BY position",
                        row,
                        OutcomeReader::demographic),
                query(connection, "SELECT * FROM series" + OF_ROW + " ORDER BY position", row, OutcomeReader::series),
                events(connection, row),
                new Observations(
                        framework(connection, row),
                        query(
                                connection,
                                "SELECT * FROM patterns" + OF_ROW + " ORDER BY position",
                                row,
                                OutcomeReader::finding)),
                StateHash.fromText(run.getString("state_hash")));
    }

    private static FunnelOutcome funnel(ResultSet run) throws SQLException {
        return new FunnelOutcome(
                run.getInt("weeks_grave"),
                run.getInt("weeks_detected"),
                run.getInt("weeks_assessed"),
                run.getInt("alerts"),
                run.getInt("quiet_alerts"),
                run.getInt("told"),
                run.getInt("noticed"),
                run.getInt("believed"),
                run.getInt("prioritised"),
                run.getInt("approved"),
                run.getInt("responses"),
                run.getInt("measures_begun"));
    }

    private static Consequences consequences(ResultSet run) throws SQLException {
        return new Consequences(
                run.getInt("episodes"),
                run.getLong("killed_by_measures"),
                run.getLong("children_recruited"),
                run.getInt("agreements_reached"),
                run.getInt("agreements_broken"),
                run.getDouble("services_lost"),
                run.getDouble("sites_lost"),
                run.getDouble("segregation_before"),
                run.getDouble("segregation_after"),
                run.getLong("exposed"));
    }

    private static ActOutcome act(ResultSet row) throws SQLException {
        return new ActOutcome(
                ActorClass.valueOf(row.getString("actor")),
                row.getString("group"),
                ActCategory.valueOf(row.getString("category")),
                row.getLong("acts"));
    }

    private static DecisionOutcome decision(ResultSet row) throws SQLException {
        return new DecisionOutcome(
                row.getInt("week"),
                row.getString("actor"),
                row.getBoolean("responds"),
                row.getDouble("approval"),
                row.getDouble("division"),
                row.getBoolean("prompted"),
                FunnelStep.valueOf(row.getString("reached")));
    }

    private static FrameworkScores framework(Connection connection, PlanRow row) throws SQLException {
        return new FrameworkScores(
                FrameworkObserver.QUARTER_WEEKS,
                query(
                        connection,
                        "SELECT * FROM framework" + OF_ROW + " ORDER BY position",
                        row,
                        found -> new FactorSeries(
                                Factor.valueOf(found.getString("factor")),
                                numbers(found, "truth"),
                                numbers(found, "assessed"),
                                numbers(found, "coverage"))),
                query(
                        connection,
                        "SELECT * FROM resilience" + OF_ROW + " ORDER BY position",
                        row,
                        found -> new ResilienceSeries(
                                ResiliencePart.valueOf(found.getString("part")), numbers(found, "values"))));
    }

    static PatternFinding finding(ResultSet row) throws SQLException {
        return new PatternFinding(
                Pattern.valueOf(row.getString("pattern")),
                row.getString("actor"),
                row.getString("target"),
                row.getInt("first_week"),
                row.getInt("last_week"),
                row.getInt("weeks"),
                row.getBoolean("widespread"),
                row.getBoolean("systematic"));
    }

    static List<LoggedEvent> events(Connection connection, PlanRow row) throws SQLException {
        return query(connection, "SELECT * FROM events" + OF_ROW + " ORDER BY position", row, OutcomeReader::event);
    }

    private static int week(ResultSet run, String column) throws SQLException {
        int week = run.getInt(column);
        return run.wasNull() ? -1 : week;
    }

    private static CommunityOutcome community(ResultSet row) throws SQLException {
        return new CommunityOutcome(
                row.getString("district"),
                row.getString("group"),
                row.getLong("initial"),
                row.getLong("killed"),
                row.getLong("injured"),
                row.getLong("fled"),
                row.getLong("detained"),
                row.getLong("died_of_deprivation"),
                row.getLong("remaining"));
    }

    private static DemographicOutcome demographic(ResultSet row) throws SQLException {
        return new DemographicOutcome(
                row.getString("group"),
                row.getString("sex"),
                row.getString("age_band"),
                row.getLong("killed"),
                row.getLong("injured"),
                row.getLong("sexual_violence"));
    }

    private static Series series(ResultSet row) throws SQLException {
        return new Series(SeriesKind.valueOf(row.getString("kind")), row.getInt("every_weeks"), numbers(row, "values"));
    }

    static List<Double> numbers(ResultSet row, String column) throws SQLException {
        return Arrays.stream((Object[]) row.getArray(column).getArray())
                .map(Double.class::cast)
                .toList();
    }

    private static LoggedEvent event(ResultSet row) throws SQLException {
        return new LoggedEvent(
                row.getInt("id"),
                row.getInt("week"),
                EventKind.valueOf(row.getString("kind")),
                row.getString("district"),
                row.getString("actor"),
                row.getString("target"),
                row.getBoolean("deliberate"),
                ActCategory.valueOf(row.getString("act")),
                row.getLong("persons"),
                row.getInt("cause_id"),
                row.getString("words"));
    }

    private static <T> List<T> query(Connection connection, String sql, PlanRow row, RowMapper<T> mapper)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, row.designPoint());
            statement.setString(2, row.option());
            statement.setInt(3, row.replicate());
            List<T> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(mapper.map(rows));
                }
            }
            return found;
        }
    }

    /** Makes a value of the present row of a result set. */
    private interface RowMapper<T> {

        T map(ResultSet row) throws SQLException;
    }
}
