package org.forestall.experiments.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.SharedStateContinuousSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class AnytimeIntervalTest {

    @Test
    void widthsAreThoseOfAnotherProgram() {
        for (OutsideValues.Row row : OutsideValues.rows("anytime_factors.csv")) {
            assertThat(AnytimeInterval.factor(
                            (int) row.count("replicates"), row.number("level"), (int) row.count("tightest_at")))
                    .isCloseTo(row.number("factor"), within(1e-12 * row.number("factor")));
        }
    }

    @Test
    void theIntervalLiesAroundTheMean() {
        double[] values = {1, 2, 3, 4, 5, 6};
        Interval interval = AnytimeInterval.of(values, 0.95, 6);
        double half = Math.sqrt(3.5) * AnytimeInterval.factor(6, 0.95, 6);
        assertThat(interval.low()).isCloseTo(3.5 - half, within(1e-12));
        assertThat(interval.high()).isCloseTo(3.5 + half, within(1e-12));
        assertThat(AnytimeInterval.of(new double[] {4}, 0.95, 6).isBounded()).isFalse();
        assertThat(interval.caption()).contains("holds at every look");
    }

    /**
     * Normal values, looked at after each of the replicates 20 to 400, and a stop at the worst moment: the mean is held
     * throughout at least 95 times in 100. It fails by chance less than 3 times in 10 million.
     */
    @Test
    @Tag("statistical")
    void whoeverLooksAtEveryReplicateIsStillRight() {
        long seed = Long.getLong("forestall.seed", 20_310_106);
        UniformRandomProvider generator = RandomSource.XO_SHI_RO_256_PP.create(seed);
        SharedStateContinuousSampler normal = ZigguratSampler.NormalizedGaussian.of(generator);
        int worlds = 1_000;
        int held = 0;
        for (int world = 0; world < worlds; world++) {
            double[] values = new double[400];
            Arrays.setAll(values, replicate -> 3 + normal.sample());
            boolean always = true;
            for (int looked = 20; looked <= values.length && always; looked++) {
                always = AnytimeInterval.of(Arrays.copyOf(values, looked), 0.95, 40)
                        .contains(3);
            }
            held += always ? 1 : 0;
        }
        assertThat((double) held)
                .as("held at every look in %d worlds, seed %d", worlds, seed)
                .isGreaterThanOrEqualTo(worlds * 0.95 - 5 * Math.sqrt(worlds * 0.95 * 0.05));
    }
}
