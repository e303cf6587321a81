package org.forestall.scenario.measured;

/**
 * Differences between two options over futures that share their luck: mean, and its 95 % interval by the normal
 * approximation. Futures in which either value is missing are left out.
 */
record Differences(int futures, double mean, double low, double high) {

    private static final double NORMAL_975 = 1.959964;

    static Differences between(double[] with, double[] without) {
        int n = 0;
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < with.length; i++) {
            double difference = with[i] - without[i];
            if (!Double.isNaN(difference)) {
                n++;
                sum += difference;
                squares += difference * difference;
            }
        }
        double mean = sum / n;
        double variance = n < 2 ? 0 : Math.max(0, (squares - n * mean * mean) / (n - 1));
        double reach = NORMAL_975 * Math.sqrt(variance / n);
        return new Differences(n, mean, mean - reach, mean + reach);
    }

    /** The three numbers as cells of a row. */
    String cells() {
        return Kept.number(mean) + "," + Kept.number(low) + "," + Kept.number(high);
    }
}
