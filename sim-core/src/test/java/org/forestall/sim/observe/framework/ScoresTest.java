package org.forestall.sim.observe.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.Map;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ScoresTest {

    private static final int COUNT = Indicator.values().length;

    /** Properties of exact claims: no false alarms. */
    @Property(tries = 300)
    void raisingAnyIndicatorNeverLowersItsFactor(
            @ForAll long seed,
            @ForAll @IntRange(min = 0, max = 199) int which,
            @ForAll @DoubleRange(min = 0, max = 1) double raise) {
        double[] scores = new SplittableRandom(seed).doubles(COUNT).toArray();
        int raised = which % COUNT;
        Factor factor = Indicator.values()[raised].factor();
        double before = FrameworkObserver.powerMean(factor, scores, 0);
        scores[raised] = Math.min(1, scores[raised] + raise);

        assertThat(FrameworkObserver.powerMean(factor, scores, 0)).isGreaterThanOrEqualTo(before);
    }

    @Property(tries = 300)
    void aWorseMeasurementNeverScoresLower(
            @ForAll @DoubleRange(min = -3, max = 3) double value,
            @ForAll @DoubleRange(min = 0, max = 3) double more,
            @ForAll @DoubleRange(min = -1, max = 1) double calm,
            @ForAll @DoubleRange(min = 0.01, max = 1) double apart) {
        assertThat(new Anchor(calm, calm + apart).scale(value + more))
                .isGreaterThanOrEqualTo(new Anchor(calm, calm + apart).scale(value));
        assertThat(new Anchor(calm, calm - apart).scale(value - more))
                .isGreaterThanOrEqualTo(new Anchor(calm, calm - apart).scale(value));
    }

    @Property(tries = 200)
    void raisingAnyFactorNeverLowersTheComposite(
            @ForAll long seed,
            @ForAll @IntRange(min = 0, max = 13) int raised,
            @ForAll @DoubleRange(min = 0, max = 1) double raise) {
        double[] scores = new SplittableRandom(seed).doubles(14).toArray();
        double before = CompositeRisk.of(factor -> scores[factor.ordinal()], WeightSet.equal());
        scores[raised] = Math.min(1, scores[raised] + raise);

        assertThat(CompositeRisk.of(factor -> scores[factor.ordinal()], WeightSet.equal()))
                .isGreaterThanOrEqualTo(before);
    }

    @Test
    void oneGraveIndicatorCountsButSeveralCountMore() {
        double[] scores = new double[COUNT];
        scores[Indicator.of(Factor.TENSIONS).get(0).ordinal()] = 1;
        double one = FrameworkObserver.powerMean(Factor.TENSIONS, scores, 0);
        scores[Indicator.of(Factor.TENSIONS).get(1).ordinal()] = 1;
        double two = FrameworkObserver.powerMean(Factor.TENSIONS, scores, 0);

        int indicators = Indicator.of(Factor.TENSIONS).size();
        assertThat(one).isBetween(1.0 / indicators, 1.0);
        assertThat(two).isGreaterThan(one).isLessThan(1);
    }

    @Test
    void aMissingIndicatorIsLeftOutAndNotZero() {
        double[] scores = new double[COUNT];
        java.util.Arrays.fill(scores, 0.6);
        scores[Indicator.of(Factor.MOTIVES).get(0).ordinal()] = Double.NaN;

        assertThat(FrameworkObserver.powerMean(Factor.MOTIVES, scores, 0)).isCloseTo(0.6, within(1e-12));
    }

    @Test
    void signsOfCrimesUnderWayDoNotEnterTheComposite() {
        Map<Factor, Double> low = new EnumMap<>(Factor.class);
        Map<Factor, Double> high = new EnumMap<>(Factor.class);
        for (Factor factor : Factor.values()) {
            low.put(factor, 0.4);
            high.put(factor, factor.number() >= 10 ? 1 : 0.4);
        }

        assertThat(CompositeRisk.of(high::get, WeightSet.equal()))
                .isEqualTo(CompositeRisk.of(low::get, WeightSet.equal()))
                .isCloseTo(0.4, within(1e-12));
    }

    @Test
    void weightsMoveTheComposite() {
        Map<Factor, Double> weights = new EnumMap<>(Factor.class);
        weights.put(Factor.TRIGGERS, 0.0);
        WeightSet slow = new WeightSet("without triggers", weights);

        assertThat(CompositeRisk.of(factor -> factor == Factor.TRIGGERS ? 0 : 0.5, slow))
                .isCloseTo(0.5, within(1e-12));
        assertThatThrownBy(() -> new WeightSet("wrong", new EnumMap<>(Map.of(Factor.RECORD, -1.0))))
                .hasMessageContaining("at least 0");
    }

    @Test
    void classesHaveTheirBorders() {
        assertThat(Presence.of(0.2499)).isEqualTo(Presence.ABSENT);
        assertThat(Presence.of(0.25)).isEqualTo(Presence.EMERGING);
        assertThat(Presence.of(0.5)).isEqualTo(Presence.PRESENT);
        assertThat(Presence.of(0.75)).isEqualTo(Presence.SEVERE);
        assertThat(Presence.of(1)).isEqualTo(Presence.SEVERE);
        assertThatThrownBy(() -> Presence.of(Double.NaN)).hasMessageContaining("no class");
    }

    @Test
    void theFrameworkListsAHundredAndFortyThreeIndicators() {
        assertThat(java.util.Arrays.stream(Factor.values())
                        .mapToInt(Factor::published)
                        .sum())
                .isEqualTo(143);
    }
}
