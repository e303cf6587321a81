package org.forestall.experiments.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.forestall.experiments.plan.Arm;
import org.forestall.experiments.plan.PlanRow;
import org.forestall.experiments.run.RunResult;
import org.forestall.experiments.statistics.IntervalKind;
import org.forestall.experiments.statistics.PairedEffect;
import org.forestall.experiments.store.Metric;
import org.forestall.experiments.store.Results;
import org.forestall.sim.spec.Mechanism;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonTest {

    private static final int WEEKS = 52;
    private static final Arm NOTHING = Arm.baseline("nothing", "Nothing");
    private static final Arm TALKS = Arm.option("talks", "Talks");
    private static final Arm TROOPS = Arm.option("troops", "Troops");
    private static final Arm RADIO = Arm.option("radio", "Radio");
    private static final Arm CALM = NOTHING.without(Mechanism.TRIGGERS);
    private static final double EXACTLY = 1e-12;

    @TempDir
    private Path directory;

    /** Runs with onset in week 10 from 100 dead on; a cost for each option. */
    private Results results(List<Arm> arms, Map<String, long[]> deathsByArm) {
        int futures = deathsByArm.get("nothing").length;
        return new MadeUpRuns(arms, futures, "id: made-up\n").write(directory.resolve("results"), row -> {
            long deaths = deathsByArm.get(row.option())[row.replicate()];
            return deaths < 0 ? new RunResult.Failed(row, "broke off") : finished(row, deaths);
        });
    }

    private static RunResult finished(PlanRow row, long deaths) {
        return new RunResult.Finished(
                row,
                new Outcomes(WEEKS)
                        .onset(deaths >= 100 ? 10 : -1)
                        .killed("north", "hill", deaths)
                        .killed("south", "river", row.option().equals("troops") ? 7 : 0)
                        .cost(row.option().equals("nothing") ? 0 : 12)
                        .outcome());
    }

    private Comparison compare(List<Arm> arms, Map<String, long[]> deathsByArm) {
        try (Results results = results(arms, deathsByArm)) {
            return Comparison.of(results).orElseThrow();
        }
    }

    @Test
    void differencesAreWorkedOutFutureByFuture() {
        Comparison comparison = compare(
                List.of(NOTHING, TALKS),
                Map.of("nothing", new long[] {100, 0, 0, 300}, "talks", new long[] {40, 0, 10, 100}));

        OptionEffect talks = comparison.option("talks").orElseThrow();
        assertThat(talks.deaths().mean()).isCloseTo((-60 + 0 + 10 - 200) / 4.0, within(EXACTLY));
        assertThat(talks.result().mean(Metric.DEATHS)).isCloseTo(37.5, within(EXACTLY));
        assertThat(comparison.nothing().onset().count()).isEqualTo(2);
        assertThat(talks.onset().option().count()).isEqualTo(1);
        assertThat(talks.onset().difference()).isCloseTo(-0.25, within(EXACTLY));
        assertThat(talks.fewerDeaths().better().count()).isEqualTo(2);
        assertThat(talks.fewerDeaths().worse().count()).isEqualTo(1);
        assertThat(talks.fewerDeaths().tied().count()).isEqualTo(1);
        assertThat(talks.onsetDelay().mean())
                .as("one future of four goes on for 42 weeks longer without onset")
                .isCloseTo((WEEKS - 10) / 4.0, within(EXACTLY));
    }

    @Test
    void theIntervalIsThePairedOneWhenArmsMoveAgainstEachOther() {
        long[] nothing = {10, 20, 30, 40, 50, 60};
        long[] against = {60, 50, 41, 30, 20, 11};
        Comparison comparison = compare(List.of(NOTHING, TALKS), Map.of("nothing", nothing, "talks", against));

        Difference deaths = comparison.option("talks").orElseThrow().deaths();
        PairedEffect effect = deaths.effect();
        assertThat(effect.correlation().orElseThrow()).isNegative();
        assertThat(deaths.interval()).isEqualTo(effect.interval());
        assertThat(deaths.interval().kind()).isEqualTo(IntervalKind.STUDENT_T_PAIRED);
        assertThat(deaths.cautions())
                .as("says that sharing luck brought nothing, and which interval is shown")
                .singleElement()
                .asString()
                .contains("did not make this comparison sharper", "holds at any correlation");
    }

    @Test
    void aFutureWithAFailedRunIsLeftOutOfEveryArmAndCounted() {
        Comparison comparison = compare(
                List.of(NOTHING, TALKS, TROOPS),
                Map.of(
                        "nothing", new long[] {100, 200, 300, 400},
                        "talks", new long[] {90, -1, 290, 390},
                        "troops", new long[] {80, 180, 280, -1}));

        assertThat(comparison.coverage().planned()).isEqualTo(4);
        assertThat(comparison.coverage().complete()).isEqualTo(2);
        assertThat(comparison.coverage().leftOut()).isEqualTo(2);
        assertThat(comparison.coverage().failedRuns()).hasSize(2);
        assertThat(comparison.nothing().mean(Metric.DEATHS)).isCloseTo(200, within(EXACTLY));
        assertThat(comparison.option("talks").orElseThrow().deaths().mean()).isCloseTo(-10, within(EXACTLY));
    }

    @Test
    void nothingIsComparedWhenAllRunsOfAnOptionFailed() {
        try (Results results =
                results(List.of(NOTHING, TALKS), Map.of("nothing", new long[] {1, 2}, "talks", new long[] {-1, -1}))) {
            assertThat(Comparison.of(results)).isEmpty();
            Coverage coverage = Coverage.of(results);
            assertThat(coverage.complete()).isZero();
            assertThat(coverage.arms().get(1).failed()).isEqualTo(2);
            assertThat(coverage.missingRuns()).isZero();
        }
    }

    @Test
    void costPerPersonSparedIsWithheldWhereNobodyMayHaveBeenSpared() {
        Comparison comparison = compare(
                List.of(NOTHING, TALKS, TROOPS),
                Map.of(
                        "nothing", new long[] {100, 110, 120, 130, 140, 150},
                        "talks", new long[] {76, 85, 97, 106, 116, 126},
                        "troops", new long[] {0, 300, 0, 300, 100, 160}));

        CostPerPersonSpared talks = comparison.option("talks").orElseThrow().cost();
        assertThat(talks).isInstanceOf(CostPerPersonSpared.Known.class);
        double spared = (24 + 25 + 23 + 24 + 24 + 24) / 6.0;
        assertThat(((CostPerPersonSpared.Known) talks).estimate().estimate()).isCloseTo(12 / spared, within(EXACTLY));
        assertThat(comparison.option("troops").orElseThrow().cost())
                .isEqualTo(new CostPerPersonSpared.Unknown("the interval of people spared includes zero"));
    }

    @Test
    void aHarmedCommunityShowsThoughTheMeanImproves() {
        Comparison comparison = compare(
                List.of(NOTHING, TROOPS),
                Map.of("nothing", new long[] {100, 110, 120, 130}, "troops", new long[] {50, 60, 70, 80}));

        OptionEffect troops = comparison.option("troops").orElseThrow();
        assertThat(troops.judgement().onAverage()).isEqualTo(Verdict.LESS_HARM);
        assertThat(troops.groups()).extracting(GroupEffect::group).containsExactly("hill", "river");
        assertThat(troops.groups().get(1).deaths().mean()).isCloseTo(7, within(EXACTLY));
        assertThat(troops.communities().get(1).community().district()).isEqualTo("south");
        assertThat(troops.communities().get(1).deaths().isTold()).isTrue();
    }

    @Test
    void optionsThatRunsCannotTellFromTheBestAreNamed() {
        Comparison comparison = compare(
                List.of(NOTHING, TALKS, RADIO),
                Map.of(
                        "nothing", new long[] {1000, 1100, 1200, 1300, 1250, 1150, 1010, 1090},
                        "talks", new long[] {10, 20, 30, 40, 20, 30, 10, 20},
                        "radio", new long[] {11, 19, 31, 40, 21, 30, 11, 18}));

        assertThat(comparison.bestLooking().id()).isEqualTo("talks");
        assertThat(comparison.bestLooking().others().get("nothing").isMoreHarm())
                .isTrue();
        assertThat(comparison.bestLooking().notToldApart()).containsExactly("radio");
    }

    @Test
    void aFewDeadlyFuturesDoNotBlowUpTheJointInterval() {
        long[] nothing = new long[40];
        long[] talks = new long[40];
        for (int future = 0; future < nothing.length; future++) {
            nothing[future] = future % 13 == 0 ? 30_000L + future : 1_000L + future;
            talks[future] = 980L + future;
        }
        OptionEffect effect = compare(List.of(NOTHING, TALKS), Map.of("nothing", nothing, "talks", talks))
                .option("talks")
                .orElseThrow();

        assertThat(effect.besideNothing().mean().halfWidth())
                .as("with one option, never wider than the interval of the option alone")
                .isLessThanOrEqualTo(effect.deaths().interval().halfWidth() * (1 + EXACTLY));
        assertThat(effect.judgement().inMostFutures())
                .as("fewer in 40 of 40 futures")
                .isEqualTo(Verdict.LESS_HARM);
        assertThat(effect.judgement().isLessHarm()).isTrue();
    }

    @Test
    void twinsAreComparedWithNothingAndAreNoOptions() {
        Comparison comparison = compare(
                List.of(NOTHING, TALKS, CALM),
                Map.of(
                        "nothing",
                        new long[] {500, 0, 200, 0},
                        "talks",
                        new long[] {500, 0, 200, 0},
                        CALM.id(),
                        new long[] {0, 0, 200, 0}));

        assertThat(comparison.options()).hasSize(1);
        TwinEffect calm = comparison.twins().get(0);
        assertThat(calm.switchedOff()).containsExactly(Mechanism.TRIGGERS);
        assertThat(calm.result().onset().count()).isEqualTo(1);
        assertThat(calm.onset().difference()).isCloseTo(-0.25, within(EXACTLY));
    }

    @Test
    void noOnsetAnywhereLeavesEveryDifferenceNil() {
        Comparison comparison = compare(
                List.of(NOTHING, TALKS, CALM),
                Map.of("nothing", new long[5], "talks", new long[5], CALM.id(), new long[5]));

        OptionEffect talks = comparison.option("talks").orElseThrow();
        assertThat(talks.deaths().isTold()).isFalse();
        assertThat(talks.judgement().isTold()).isFalse();
        assertThat(talks.verdictOnOnset()).isEqualTo(Verdict.NOT_TOLD_APART);
        assertThat(talks.cost()).isInstanceOf(CostPerPersonSpared.Unknown.class);
        assertThat(comparison.bestLooking().notToldApart()).containsExactly("talks");
        assertThat(talks.shareBest()).isCloseTo(0.5, within(EXACTLY));
    }

    @Test
    void aSingleFutureGivesNoInterval() {
        Comparison comparison =
                compare(List.of(NOTHING, TALKS), Map.of("nothing", new long[] {900}, "talks", new long[] {100}));

        OptionEffect talks = comparison.option("talks").orElseThrow();
        assertThat(talks.deaths().mean()).isCloseTo(-800, within(EXACTLY));
        assertThat(talks.deaths().interval().isBounded()).isFalse();
        assertThat(talks.judgement().isTold()).isFalse();
    }
}
