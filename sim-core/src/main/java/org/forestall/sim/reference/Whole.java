package org.forestall.sim.reference;

/** Whole numbers from the 64 random bits of a draw. */
final class Whole {

    private Whole() {}

    /**
     * A whole number in [0, bound) by multiplication (Lemire 2019, ACM Trans. Model. Comput. Simul. 29(1), article 3), without
     * the rejection step: with 63 bits the least likely number is less likely than the others by bound in 2^63.
     */
    static int below(long bits, int bound) {
        return (int) Math.multiplyHigh(bits >>> 1, (long) bound << 1);
    }
}
