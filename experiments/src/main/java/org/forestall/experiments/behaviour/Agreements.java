package org.forestall.experiments.behaviour;

import java.util.List;
import org.forestall.sim.observe.Outcome;

/**
 * Agreements between leaderships in one future.
 *
 * @param reached agreements reached
 * @param broken of them, agreements broken
 */
record Agreements(int reached, int broken) {

    static Agreements read(Outcome outcome) {
        return new Agreements(
                outcome.consequences().agreementsReached(),
                outcome.consequences().agreementsBroken());
    }

    /** Share of agreements that broke, over a sample of futures; undefined if none was reached. */
    static double shareBroken(int[] sample, List<Agreements> futures) {
        double reached = 0;
        double broken = 0;
        for (int i : sample) {
            reached += futures.get(i).reached();
            broken += futures.get(i).broken();
        }
        return reached == 0 ? Double.NaN : broken / reached;
    }
}
