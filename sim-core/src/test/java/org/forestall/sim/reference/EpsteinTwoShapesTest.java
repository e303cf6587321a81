package org.forestall.sim.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.forestall.sim.RunKey;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The shapes of F6 to F8 (Epstein 2002, figures 15 to 17): more cops delay the end of a group and spread it out, and a
 * quick end stays possible at a high density of cops. Numbers of the paper are not asserted; see docs/reference-models.md.
 *
 * <p>A test fails if two fresh samples in a row are off. By resampling from 80 runs a density, one sample is off in fewer
 * than 1 of 200 cases in either size, so that a test fails by chance fewer than 1 in 40,000 times.
 */
@Tag("statistical")
class EpsteinTwoShapesTest {

    private static final boolean FULL = "full".equals(System.getProperty("forestall.tests"));

    /** Densities of cops, evenly spaced. */
    private static final double[] COPS =
            FULL ? new double[] {0, 0.02, 0.04, 0.06, 0.08, 0.1} : new double[] {0, 0.04, 0.08};

    private static final int RUNS = FULL ? 50 : 20;
    private static final int CAP = FULL ? 15_000 : 5_000;

    /** The longest mean time to the end of a group is at least so many times that without cops. */
    private static final double RATIO = FULL ? 5 : 3;

    @Test
    void moreCopsDelayTheEndOfAGroupAndSpreadItOut() {
        List<String> off = sampleOff();

        assertThat(off.isEmpty() ? off : sampleOff()).isEmpty();
    }

    private static List<String> sampleOff() {
        long seed = Long.getLong("forestall.seed", 20_310_106);
        double[] means = new double[COPS.length];
        double[] spreads = new double[COPS.length];
        for (int i = 0; i < COPS.length; i++) {
            double[] periods = new double[RUNS];
            EpsteinTwoSettings settings = EpsteinTwoSettings.of(0.8, COPS[i]).withCap(CAP);
            for (int run = 0; run < RUNS; run++) {
                periods[run] =
                        EpsteinModelTwo.run(settings, new RunKey(seed, run)).periods();
            }
            means[i] = Sample.mean(periods);
            spreads[i] = Sample.spread(periods);
        }
        List<String> off = new ArrayList<>();
        if (Sample.rankCorrelationWithOrder(means) <= 0.8) {
            off.add("seed " + seed + ": means " + java.util.Arrays.toString(means));
        }
        if (Sample.rankCorrelationWithOrder(spreads) <= 0.8) {
            off.add("seed " + seed + ": spreads " + java.util.Arrays.toString(spreads));
        }
        if (means[COPS.length - 1] < RATIO * means[0]) {
            off.add("seed " + seed + ": first and last of means " + java.util.Arrays.toString(means));
        }
        return off;
    }

    /** Of 80 runs at a density of 0.1, about four in ten ended before 500 periods: none of 30 does once in a million times. */
    @Test
    void aQuickEndStaysPossibleWithManyCops() {
        long seed = Long.getLong("forestall.seed", 20_310_106);
        EpsteinTwoSettings settings = EpsteinTwoSettings.of(0.8, 0.1).withCap(500);
        int quick = 0;
        for (int run = 0; run < 30; run++) {
            quick += EpsteinModelTwo.run(settings, new RunKey(seed, run)).isGroupGone() ? 1 : 0;
        }

        assertThat(quick).as("seed %d", seed).isPositive();
    }
}
