package org.forestall.experiments.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.forestall.experiments.compare.MadeUpRuns;
import org.forestall.experiments.compare.Outcomes;
import org.forestall.experiments.plan.Arm;
import org.forestall.experiments.plan.PlanRow;
import org.forestall.experiments.run.RunResult;
import org.forestall.experiments.store.Results;
import org.forestall.scenario.ResolvedYaml;
import org.forestall.scenario.Scenario;
import org.forestall.scenario.Scenarios;
import org.forestall.sim.observe.LoggedEvent;
import org.forestall.sim.observe.Series;
import org.forestall.sim.observe.SeriesKind;
import org.forestall.sim.spec.Mechanism;
import org.forestall.sim.spec.OptionSpec;
import org.forestall.sim.state.ActCategory;
import org.forestall.sim.state.EventKind;

/** The shipped country with outcomes that a test writes down: deaths for each row, and what follows from them. */
final class Country {

    static final Scenario SCENARIO =
            Scenarios.load("contested-election", List.of()).orThrow();

    private static final String TEXT = ResolvedYaml.write(SCENARIO);
    private static final int YEARS = SCENARIO.society().years();
    private static final int WEEKS = 52 * YEARS;
    private static final int EVERY_WEEKS = 52;
    private static final int ONSET_DEATHS = 1_000;

    private boolean recordsSeries = true;
    private double cost = 25;
    private Set<PlanRow> failing = Set.of();

    /** Nothing, all options of the scenario, and two twins. */
    static List<Arm> allArms() {
        List<Arm> arms = new ArrayList<>();
        for (OptionSpec option : SCENARIO.society().options()) {
            arms.add(arm(option.id()));
        }
        arms.add(arm("nothing").without(Mechanism.TRIGGERS));
        arms.add(arm("nothing").without(Mechanism.RESILIENCE));
        return arms;
    }

    static Arm arm(String id) {
        String name = SCENARIO.society().options().stream()
                .filter(option -> option.id().equals(id))
                .map(OptionSpec::name)
                .findFirst()
                .orElseThrow();
        return id.equals("nothing") ? Arm.baseline(id, name) : Arm.option(id, name);
    }

    Country withoutSeries() {
        recordsSeries = false;
        return this;
    }

    Country costing(double ru) {
        cost = ru;
        return this;
    }

    Country failingIn(Set<PlanRow> rows) {
        failing = rows;
        return this;
    }

    /** Runs the arms; mass violence begins from a thousand deaths on. */
    Results run(Path folder, List<Arm> arms, int futures, ToLongFunction<PlanRow> deaths) {
        return new MadeUpRuns(arms, futures, TEXT)
                .lasting(YEARS)
                .write(
                        folder,
                        row -> failing.contains(row)
                                ? new RunResult.Failed(row, "A made-up failure <in> this run.")
                                : finished(row, deaths.applyAsLong(row)));
    }

    private RunResult finished(PlanRow row, long deaths) {
        int onset = deaths >= ONSET_DEATHS ? 60 + row.replicate() : -1;
        Outcomes outcomes = new Outcomes(WEEKS)
                .onset(onset)
                .killed("hask", "torvel", deaths / 2)
                .killed("dravin", "torvel", deaths / 4)
                .killed("dravin", "halvane", deaths - deaths / 2 - deaths / 4)
                .killedAmong("torvel", "female", "child", deaths / 3)
                .killedAmong("torvel", "male", "adult", deaths - deaths / 3)
                .cost(row.option().startsWith("nothing") ? 0 : cost);
        if (recordsSeries) {
            outcomes.series(rising(SeriesKind.KILLED, deaths)).series(rising(SeriesKind.DIED_OF_DEPRIVATION, 0));
        }
        event(outcomes, 0, 20, EventKind.TRIGGER, "unrest", "Unrest in Hask, severity 0.50.");
        event(outcomes, 1, 30, EventKind.LADDER, "government", "Government of Velmarra now represses opponents.");
        if (onset >= 0) {
            event(
                    outcomes,
                    2,
                    onset,
                    EventKind.EPISODE,
                    "state",
                    "Mass violence against the Torvel: a made-up number.");
        }
        return new RunResult.Finished(row, outcomes.outcome());
    }

    private static void event(Outcomes outcomes, int id, int week, EventKind kind, String actor, String words) {
        outcomes.event(new LoggedEvent(id, week, kind, "hask", actor, "", false, ActCategory.NONE, 0, -1, words));
    }

    private static Series rising(SeriesKind kind, long end) {
        return new Series(
                kind,
                EVERY_WEEKS,
                IntStream.rangeClosed(1, YEARS)
                        .mapToObj(year -> (double) end * year / YEARS)
                        .toList());
    }
}
