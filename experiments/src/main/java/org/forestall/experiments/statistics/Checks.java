package org.forestall.experiments.statistics;

/** Argument checks with one wording for the whole package. */
final class Checks {

    private Checks() {}

    static double level(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException(
                    "level is " + level + "; it must lie between 0 and 1, such as 0.95 for a 95 % interval");
        }
        return level;
    }

    static double share(String name, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(name + " is " + value + "; it must lie in 0..1");
        }
        return value;
    }

    static long atLeast(String name, long least, long value) {
        if (value < least) {
            throw new IllegalArgumentException(name + " is " + value + "; it must be at least " + least);
        }
        return value;
    }

    static void sample(String name, double[] values) {
        if (values.length == 0) {
            throw new IllegalArgumentException(
                    name + " is empty; at least one finished replicate is needed. Maybe every run failed.");
        }
        for (int index = 0; index < values.length; index++) {
            if (!Double.isFinite(values[index])) {
                throw new IllegalArgumentException(name + "[" + index + "] is " + values[index]
                        + "; every value must be finite. Maybe a failed run was not removed.");
            }
        }
    }

    static void pairs(double[] option, double[] base) {
        sample("option", option);
        sample("base", base);
        sameLength(option.length, base.length);
    }

    static void sameLength(int optionLength, int baseLength) {
        if (optionLength != baseLength) {
            throw new IllegalArgumentException("option has " + optionLength + " replicates and base has " + baseLength
                    + "; matched pairs need equal numbers. Maybe a replicate failed in one arm only.");
        }
    }
}
