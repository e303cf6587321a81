package org.forestall.experiments.warn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.forestall.experiments.report.WarnPage;
import org.forestall.experiments.statistics.WarningCase;
import org.forestall.experiments.statistics.WarningCurves;
import org.forestall.experiments.warn.WatchedSociety.Course;
import org.forestall.experiments.warn.WatchedSociety.Family;
import org.junit.jupiter.api.Test;

/** Made-up societies with a known truth. Seeds are fixed, so no false alarm is possible. */
class WarnEvaluationTest {

    private static final int WEEKS = 520;
    private static final int HORIZON = 52;
    private static final WarnSettings SETTINGS = new WarnSettings(5, 120, 120, 10, 2000, HORIZON);

    /** Mass violence begins in a third of societies; the composite rises a year before, persistence is noise. */
    private static WatchedSociety society(int number, long seed) {
        SplittableRandom luck = new SplittableRandom(seed * 1_000 + number);
        boolean onset = luck.nextInt(3) == 0;
        int week = 100 + luck.nextInt(350);
        boolean alsoInTwin = luck.nextInt(5) > 0;
        boolean averted = !onset && luck.nextInt(8) == 0;
        Course withheld = course(averted || onset && alsoInTwin, week);
        List<Quarter> quarters = new ArrayList<>();
        for (int last = 12; last < WEEKS; last += 13) {
            boolean near = (onset || averted) && last < week && last >= week - HORIZON;
            Double[] signals = new Double[Signal.values().length];
            Arrays.fill(signals, 0.0);
            signals[Signal.PERSISTENCE.ordinal()] = luck.nextDouble();
            signals[Signal.COMPOSITE.ordinal()] = (near ? 0.6 : 0.3) + 0.3 * luck.nextDouble();
            signals[Signal.TRUE_COMPOSITE.ordinal()] = near ? 1.0 : 0.0;
            signals[Signal.FUNNEL.ordinal()] = luck.nextInt(20) == 0 ? Double.NaN : luck.nextDouble();
            for (Signal signal : Signal.of(Signal.Kind.SINGLE)) {
                signals[signal.ordinal()] = luck.nextDouble();
            }
            // A shield: the smaller, the more danger.
            signals[Signal.NO_MITIGATION.ordinal()] = (near ? 0.2 : 0.5) + 0.3 * luck.nextDouble();
            quarters.add(new Quarter(
                    last,
                    onset && last >= week && last < week + 60,
                    Arrays.asList(signals),
                    Optional.of(withheld.onsetWithin(last, last + HORIZON).isPresent())));
        }
        return new WatchedSociety(
                number, number % 2 == 0 ? Family.AT_WAR : Family.OTHER, WEEKS, quarters, course(onset, week));
    }

    private static Course course(boolean onset, int week) {
        List<Boolean> inEpisode = new ArrayList<>(Collections.nCopies(WEEKS, false));
        if (onset) {
            Collections.fill(inEpisode.subList(week, Math.min(WEEKS, week + 60)), true);
        }
        return new Course(onset ? List.of(week) : List.of(), inEpisode);
    }

    private static List<WatchedSociety> societies(long seed) {
        List<WatchedSociety> societies = new ArrayList<>();
        for (int number = 0; number < 120; number++) {
            societies.add(society(number, seed));
        }
        return societies;
    }

    private static final List<WatchedSociety> TEST = societies(6);
    private static final WarnEvaluation EVALUATION = WarnEvaluation.of(societies(5), TEST, HORIZON);

    private static SignalScore onset(Signal signal) {
        return EVALUATION.score(Target.NEW_ONSET, signal).orElseThrow();
    }

    @Test
    void aSignThatRisesBeforehandBeatsPersistenceAndNoiseDoesNot() {
        assertThat(onset(Signal.COMPOSITE).beatsPersistence()).isTrue();
        assertThat(onset(Signal.COMPOSITE).scores().areaUnderRoc().estimate()).isGreaterThan(0.85);
        // Averted onsets look like danger too, which keeps even the all-knowing sign from perfection.
        assertThat(onset(Signal.TRUE_COMPOSITE).scores().averagePrecision().estimate())
                .isBetween(0.6, 0.95);
        assertThat(onset(Signal.CAPACITY).beatsPersistence()).isFalse();
        assertThat(onset(Signal.FUNNEL).beatsPersistence()).isFalse();
        assertThat(onset(Signal.PERSISTENCE).beyondPersistence()).isEmpty();
    }

    /** A sign that falls before an onset warns as well as one that rises: the direction is learned. */
    @Test
    void theDirectionOfASignIsLearned() {
        assertThat(onset(Signal.NO_MITIGATION).forecaster().slope()).isNegative();
        assertThat(onset(Signal.NO_MITIGATION).beatsPersistence()).isTrue();
    }

    @Test
    void theBaseRateHasNoSkillAndNoRanking() {
        SignalScore base = onset(Signal.BASE_RATE);
        assertThat(base.scores().areaUnderRoc().estimate()).isEqualTo(0.5);
        assertThat(base.scores().averagePrecision().estimate())
                .isCloseTo(base.scores().baseRate(), within(1e-12));
        assertThat(base.scores().brier().skill()).isCloseTo(0, within(0.01));
        assertThat(base.logScore()).isGreaterThan(onset(Signal.COMPOSITE).logScore());
    }

    /** A quarter of 52 weeks before the onset has the whole horizon: 4 quarters an onset. */
    @Test
    void casesAreCountedByHand() {
        List<Target.Case> cases = Target.NEW_ONSET.cases(TEST, HORIZON);
        long onsets = TEST.stream()
                .mapToLong(society -> society.course().onsets().size())
                .sum();
        assertThat(cases.stream().filter(Target.Case::came).count()).isEqualTo(4 * onsets);
        assertThat(cases).noneMatch(one -> one.quarter().inEpisode());
        assertThat(Target.ANY_VIOLENCE.cases(TEST, HORIZON)).hasSizeGreaterThan(cases.size());
        assertThat(EVALUATION.testOnsets()).isEqualTo((int) onsets);
    }

    @Test
    void everyAlertAndEverySilenceIsCountedOnceAgainstTheTwin() {
        int cases = Target.NEW_ONSET.cases(TEST, HORIZON).size();
        for (AlertRule rule : EVALUATION.rules()) {
            AlertRule.Twins twins = rule.twins();
            assertThat(twins.averted() + twins.happened() + twins.falseAlarms())
                    .isEqualTo(rule.counts().hits() + rule.counts().falseAlarms());
            assertThat(twins.happened()).isEqualTo(rule.counts().hits());
            assertThat(twins.missed()).isEqualTo(rule.counts().misses());
            assertThat(twins.averted()
                            + twins.happened()
                            + twins.falseAlarms()
                            + twins.missed()
                            + twins.quietlyAverted()
                            + twins.quiet())
                    .isEqualTo(cases);
        }
        AlertRule all = EVALUATION.rules().stream()
                .filter(rule -> rule.forecaster().signal() == Signal.TRUE_COMPOSITE && rule.missCost() == 20)
                .findFirst()
                .orElseThrow();
        // The all-knowing sign has no false alarm but those that were averted, which twins bring to light.
        assertThat(all.twins().averted()).isPositive();
        assertThat(all.twins().falseAlarms()).isZero();
        assertThat(all.twins().missed()).isZero();
        assertThat(all.loss()).isLessThan(1);
        assertThat(all.lead().orElseThrow().warned().count()).isEqualTo(EVALUATION.testOnsets());
        assertThat(all.lead().orElseThrow().weeks().orElseThrow().median()).isBetween(39.0, 52.0);
    }

    /** Costs of 0.9 on the one and 0.1 on the other side of the threshold, worked by hand. */
    @Test
    void theThresholdIsTheOneWithTheLeastLossWhereItIsSet() {
        List<Target.Case> set = Target.NEW_ONSET.cases(societies(5), HORIZON);
        Forecaster forecaster = Forecaster.fit(Signal.COMPOSITE, set);
        double threshold = AlertRule.threshold(set, forecaster, 20);
        double own = loss(set, forecaster, threshold, 20);
        for (double other = 0; other <= 1.01; other += 0.01) {
            assertThat(own).isLessThanOrEqualTo(loss(set, forecaster, other, 20) + 1e-9);
        }
    }

    private static double loss(List<Target.Case> cases, Forecaster forecaster, double threshold, double missCost) {
        double loss = 0;
        for (Target.Case one : cases) {
            boolean alert = forecaster.forecast(one.quarter()) >= threshold;
            loss += alert && !one.came() ? 1 : !alert && one.came() ? missCost : 0;
        }
        return loss;
    }

    /** Three of four values: hits at forecasts 0.9 and 0.4, none at 0.6 and 0.1. */
    @Test
    void curvesAreThoseOfAnExampleWorkedByHand() {
        WarningCurves curves = WarningCurves.of(List.of(
                new WarningCase(0.9, true, 0),
                new WarningCase(0.6, false, 1),
                new WarningCase(0.4, true, 2),
                new WarningCase(0.1, false, 3)));
        assertThat(curves.roc())
                .containsExactly(
                        new WarningCurves.Place(0, 0),
                        new WarningCurves.Place(0, 0.5),
                        new WarningCurves.Place(0.5, 0.5),
                        new WarningCurves.Place(0.5, 1),
                        new WarningCurves.Place(1, 1));
        assertThat(curves.precisionRecall().get(2)).isEqualTo(new WarningCurves.Place(1, 2 / 3.0));
    }

    @Test
    void tablesAndPageTellIt() {
        assertThat(WarnTables.scores(EVALUATION).lines()).hasSize(1 + 2 * Signal.values().length);
        assertThat(WarnTables.rules(EVALUATION).lines()).hasSize(1 + 5 * WarnEvaluation.MISS_COSTS.size());
        String quarters = WarnTables.quarters(TEST, HORIZON);
        assertThat(quarters.lines()).hasSize(1 + 120 * 40);
        assertThat(quarters.lines().map(line -> line.split(",", -1).length).distinct())
                .hasSize(1);
        String html = WarnPage.html(SETTINGS, EVALUATION, TEST, "forestall warn", "0.1.0");
        assertThat(html)
                .contains("it does not beat persistence", "better than persistence", "figure-roc", "figure-reliability")
                .contains("Averted, true, false, missed", "figure-cost", "Armed conflict at the start")
                .doesNotContainPattern("(href|src)=\"http")
                .doesNotContain("<script");
    }

    @Test
    void withoutOnsetsNothingIsJudged() {
        List<WatchedSociety> quiet = societies(7).stream()
                .filter(society -> society.course().onsets().isEmpty())
                .toList();
        WarnEvaluation none = WarnEvaluation.of(quiet, quiet, HORIZON);
        assertThat(none.scores()).doesNotContainKey(Target.NEW_ONSET);
        assertThat(none.rules()).isEmpty();
        assertThat(WarnPage.html(SETTINGS, none, quiet, "forestall warn", "0.1.0"))
                .contains("nothing can be judged");
    }
}
