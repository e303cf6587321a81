package org.forestall.experiments.behaviour;

import org.forestall.sim.Society;

/**
 * How surroundings come to permit abuse in one future.
 *
 * @param weeks weeks until the index of permissiveness passes 0.4, or -1
 * @param steepest its largest rise in any four weeks
 */
record Decline(int weeks, double steepest) {

    private static final double PERMISSIVE = 0.4;
    private static final int SPAN = 4;

    static Decline watch(Society society) {
        double[] recent = new double[SPAN];
        java.util.Arrays.fill(recent, society.state().nation.permissiveness);
        int reached = -1;
        double steepest = 0;
        while (society.week() < society.weeksToRun()) {
            society.step();
            double now = society.state().nation.permissiveness;
            int slot = society.week() % SPAN;
            steepest = Math.max(steepest, now - recent[slot]);
            recent[slot] = now;
            if (reached < 0 && now >= PERMISSIVE) {
                reached = society.week();
            }
        }
        return new Decline(reached, steepest);
    }

    boolean happens() {
        return weeks >= 0;
    }
}
