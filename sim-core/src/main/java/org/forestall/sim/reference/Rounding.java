package org.forestall.sim.reference;

/**
 * What is done to the ratio of cops to active citizens before it enters the estimate of arrest. The paper prints no
 * rounding; re-implementations that show outbursts have one (Wilensky 2004 rounds down, Mesa's example to the nearest).
 */
public enum Rounding {
    /** The ratio itself. */
    AS_PRINTED {
        @Override
        double of(double ratio) {
            return ratio;
        }

        @Override
        float largestBelow(double limit) {
            return Math.nextDown((float) limit);
        }
    },
    /** The next whole number below. */
    FLOOR {
        @Override
        double of(double ratio) {
            return Math.floor(ratio);
        }

        @Override
        float largestBelow(double limit) {
            return Math.nextDown((float) Math.ceil(limit));
        }
    },
    /** The nearest whole number, halves to the even one. */
    HALF_EVEN {
        @Override
        double of(double ratio) {
            return Math.rint(ratio);
        }

        @Override
        float largestBelow(double limit) {
            double whole = Math.ceil(limit) - 1;
            float half = (float) (whole + 0.5);
            // The half itself rounds to whole if whole is even, and away from it if not.
            return whole % 2 == 0 ? half : Math.nextDown(half);
        }
    };

    /** The ratio as it enters the estimate. */
    abstract double of(double ratio);

    /**
     * The largest ratio that is below a limit once it is rounded.
     *
     * @param limit above 0
     */
    abstract float largestBelow(double limit);
}
