package org.forestall.sim.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.forestall.sim.RunKey;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Model I by the rules of Mesa's example gives the shares that other implementations of the same rules give: over 1,800
 * seeds at side 100, periods 51 to 150, a mean active share of 0.01522 (standard error 0.00006) and a mean jailed share
 * of 0.1957 (0.0005), from an implementation with one object a person.
 *
 * <p>A sample of 40 replicates of one seed, which {@code -Dforestall.seed} changes, is off if a mean differs by more than 3
 * standard errors of the difference, which happens by chance to 1 of 200 samples for each share (Student's t with 39
 * degrees of freedom). The test fails if two samples in a row are off: by chance, fewer than 1 in 10,000 times.
 */
@Tag("statistical")
class AgreementTest {

    private static final int SEEDS = "full".equals(System.getProperty("forestall.tests")) ? 400 : 40;
    private static final double ACTIVE = 0.01522;
    private static final double ERROR_OF_ACTIVE = 0.00006;
    private static final double JAILED = 0.1957;
    private static final double ERROR_OF_JAILED = 0.0005;

    @Test
    void sharesAreThoseOfOtherImplementationsOfTheSameRules() {
        long seed = Long.getLong("forestall.seed", 20_310_106);
        List<String> off = sampleOff(seed);

        assertThat(off.isEmpty() ? off : sampleOff(seed + 1)).isEmpty();
    }

    private static List<String> sampleOff(long seed) {
        double[] active = new double[SEEDS];
        double[] jailed = new double[SEEDS];
        EpsteinOneSettings settings = EpsteinOneSettings.asInMesa(100, 50, 100);
        for (int i = 0; i < SEEDS; i++) {
            EpsteinOneResult result = EpsteinModelOne.run(settings, new RunKey(seed, i));
            active[i] = result.meanActive();
            jailed[i] = result.meanJailed();
        }
        List<String> off = new ArrayList<>();
        noteIfOff(off, "active, seed " + seed, active, ACTIVE, ERROR_OF_ACTIVE);
        noteIfOff(off, "jailed, seed " + seed, jailed, JAILED, ERROR_OF_JAILED);
        return off;
    }

    private static void noteIfOff(List<String> off, String what, double[] values, double expected, double error) {
        double mean = Sample.mean(values);
        double own = Sample.spread(values) / Math.sqrt(values.length);
        double z = (mean - expected) / Math.hypot(own, error);
        if (!(Math.abs(z) <= 3)) {
            off.add(what + ": mean " + mean + ", expected " + expected + ", standard errors apart " + z);
        }
    }
}
