package org.forestall.experiments.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.SharedStateContinuousSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Intervals hold the truth as often as they say, in made worlds where the truth is known.
 *
 * <p>The seed is fixed; {@code -Dforestall.seed} takes another, and failures name it. Each test allows its interval a true
 * coverage anywhere in a stated range and fails only beyond five standard deviations of the count from that range: less than 3 in 10 million per bound, less than
 * 6 in a million for the whole class.
 */
@Tag("statistical")
class CoverageTest {

    private static final double LEVEL = 0.95;
    private static final double DEVIATIONS = 5;

    private final long seed = Long.getLong("forestall.seed", 20_310_106);
    private final UniformRandomProvider generator = RandomSource.XO_SHI_RO_256_PP.create(seed);
    private final SharedStateContinuousSampler normal = ZigguratSampler.NormalizedGaussian.of(generator);

    private void requireCoverage(double least, double most, int worlds, Predicate<UniformRandomProvider> held) {
        long count =
                IntStream.range(0, worlds).filter(world -> held.test(generator)).count();
        assertThat((double) count)
                .as("intervals that held the truth among %d, seed %d", worlds, seed)
                .isBetween(
                        worlds * least - DEVIATIONS * Math.sqrt(worlds * least * (1 - least)),
                        worlds * most + DEVIATIONS * Math.sqrt(worlds * most * (1 - most)));
    }

    private double[] normals(int count) {
        return IntStream.range(0, count).mapToDouble(index -> normal.sample()).toArray();
    }

    private static double[] mix(
            double[] first, double firstWeight, double[] second, double secondWeight, double shift) {
        return IntStream.range(0, first.length)
                .mapToDouble(index -> firstWeight * first[index] + secondWeight * second[index] + shift)
                .toArray();
    }

    private PairedEffect effectWithTruth(int pairs, double correlation, double truth) {
        double[] base = normals(pairs);
        double[] option = mix(base, correlation, normals(pairs), Math.sqrt(1 - correlation * correlation), truth);
        return PairedEffect.of(option, base, LEVEL);
    }

    /** Exact theory: 0.95 for normal differences. */
    @Test
    void pairedIntervalHoldsTheTruthAtItsLevel() {
        requireCoverage(0.95, 0.95, 10_000, random -> effectWithTruth(15, 0.7, 3)
                .interval()
                .contains(3));
    }

    /** Exact theory again: correlation below zero does not hurt the paired interval. */
    @Test
    void pairedIntervalKeepsItsLevelWhenRunsMoveInOppositeDirections() {
        requireCoverage(0.95, 0.95, 10_000, random -> effectWithTruth(15, -0.5, 3)
                .interval()
                .contains(3));
    }

    /** And nothing is lost where matching does nothing. */
    @Test
    void pairedIntervalKeepsItsLevelWhenMatchingDoesNothing() {
        requireCoverage(0.95, 0.95, 10_000, random -> effectWithTruth(30, 0, 3)
                .interval()
                .contains(3));
    }

    /** For forty normal differences the bootstrap is known to fall a little short: 0.925 to 0.96. */
    @Test
    void bootstrapIntervalOfAMeanHoldsTheTruthNearItsLevel() {
        requireCoverage(0.925, 0.96, 1_500, random -> BcaBootstrap.mean(
                        normals(40), new ResamplingPlan(999, random.nextLong(), LEVEL))
                .interval()
                .contains(0));
    }

    /** For sixty exponential differences it adapts to the skew: 0.91 to 0.96. */
    @Test
    void bootstrapIntervalOfASkewedMeanHoldsTheTruthNearItsLevel() {
        requireCoverage(0.91, 0.96, 1_500, random -> {
            double[] waits = IntStream.range(0, 60)
                    .mapToDouble(index -> -Math.log1p(-random.nextDouble()))
                    .toArray();
            return BcaBootstrap.mean(waits, new ResamplingPlan(999, random.nextLong(), LEVEL))
                    .interval()
                    .contains(1);
        });
    }

    /** All five intervals together: 0.93 to 0.97 for forty replicates. Five separate intervals would hold near 0.8. */
    @Test
    void simultaneousIntervalsHoldAllTruthsTogetherAtTheirLevel() {
        requireCoverage(0.93, 0.97, 1_000, random -> {
            double[] base = normals(40);
            List<double[]> options = new ArrayList<>();
            for (int option = 0; option < 5; option++) {
                options.add(mix(base, 0.8, normals(40), 0.6, option));
            }
            SimultaneousEffects effects = SimultaneousEffects.of(
                    options, base, PairedTest.STUDENT_T, new ResamplingPlan(999, random.nextLong(), LEVEL));
            return IntStream.range(0, 5)
                    .allMatch(option ->
                            effects.effects().get(option).simultaneous().contains(option));
        });
    }

    /** Newcombe's method for matched shares of 0.10 and 0.15 and 200 pairs: 0.94 to 0.975. */
    @Test
    void differenceOfMatchedSharesHoldsTheTruthNearItsLevel() {
        requireCoverage(0.94, 0.975, 10_000, random -> pairedEvents(random, 200)
                .differenceInterval()
                .contains(-0.05));
    }

    /** Bonett-Price for the same pairs: 0.94 to 0.975. */
    @Test
    void ratioOfMatchedSharesHoldsTheTruthNearItsLevel() {
        requireCoverage(0.94, 0.975, 10_000, random -> pairedEvents(random, 200)
                .ratioInterval()
                .contains(0.10 / 0.15));
    }

    private static PairedRisk pairedEvents(UniformRandomProvider random, int pairs) {
        boolean[] option = new boolean[pairs];
        boolean[] base = new boolean[pairs];
        for (int pair = 0; pair < pairs; pair++) {
            double draw = random.nextDouble();
            // Both 0.08, option alone 0.02, base alone 0.07.
            option[pair] = draw < 0.10;
            base[pair] = draw < 0.08 || draw >= 0.10 && draw < 0.17;
        }
        return PairedRisk.of(option, base, LEVEL);
    }

    /** Looking up to four times does not eat the level: at least 0.95. */
    @Test
    void intervalAtTheStoppingLookHoldsTheTruthAtItsLevel() {
        StoppingPlan plan = new StoppingPlan(List.of(10, 20, 40, 80), 0.5, LEVEL);
        requireCoverage(0.95, 1, 3_000, random -> {
            double[] base = normals(80);
            double[] option = mix(base, 0.6, normals(80), 0.8, 1);
            return stoppedInterval(plan, option, base).contains(1);
        });
    }

    private static Interval stoppedInterval(StoppingPlan plan, double[] option, double[] base) {
        for (int look = 1; ; look++) {
            int pairs = plan.looks().get(look - 1);
            double[] optionSoFar = Arrays.copyOf(option, pairs);
            double[] baseSoFar = Arrays.copyOf(base, pairs);
            if (plan.judge(look, List.of(optionSoFar), baseSoFar) instanceof StoppingVerdict.Stop stop) {
                return stop.intervals().get(0);
            }
        }
    }
}
