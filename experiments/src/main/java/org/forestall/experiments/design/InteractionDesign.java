package org.forestall.experiments.design;

/**
 * Points from which one can see whether two factors act together.
 *
 * <p>From each of two scrambled Sobol samples A and B of the same size one row is taken; the points are, in this order: the row
 * of A; for each factor the row of A with that one coordinate from B; for each pair of factors, the first of them moving
 * slowest, the row of A with both coordinates from B. Source: Liu and Owen 2006, Journal of the American Statistical
 * Association 101, 712-721.
 *
 * @param rows number of base rows, best a power of two
 * @param factors number of factors, at least 2
 * @param points all points in the order above
 */
public record InteractionDesign(int rows, int factors, UnitPoints points) {

    /**
     * Makes the points.
     *
     * @param rows number of base rows, at least 2
     * @param factors number of factors, in 2..500
     * @param seed seed of the scrambling, any value
     * @throws IllegalArgumentException if a size is outside its range
     */
    public static InteractionDesign of(int rows, int factors, long seed) {
        Sizes.atLeast("rows", 2, rows);
        Sizes.atMost("factors", ScrambledSobol.MOST_DIMENSIONS / 2, Sizes.atLeast("factors", 2, factors));
        UnitPoints both = ScrambledSobol.points(rows, 2 * factors, seed);
        int width = width(factors);
        double[][] points = new double[rows * width][];
        for (int row = 0; row < rows; row++) {
            int place = row * width;
            double[] base = new double[factors];
            for (int factor = 0; factor < factors; factor++) {
                base[factor] = both.at(row, factor);
            }
            points[place++] = base;
            for (int factor = 0; factor < factors; factor++) {
                points[place++] = moved(base, both, row, factor, factor);
            }
            for (int first = 0; first < factors; first++) {
                for (int second = first + 1; second < factors; second++) {
                    points[place++] = moved(base, both, row, first, second);
                }
            }
        }
        return new InteractionDesign(rows, factors, UnitPoints.of(points));
    }

    private static double[] moved(double[] base, UnitPoints both, int row, int first, int second) {
        double[] point = base.clone();
        point[first] = both.at(row, base.length + first);
        point[second] = both.at(row, base.length + second);
        return point;
    }

    /** Points for each base row. */
    public static int width(int factors) {
        return 1 + factors + factors * (factors - 1) / 2;
    }

    /** Place within a base row at which both factors of a pair are moved. */
    public static int place(int factors, int first, int second) {
        int before = first * factors - first * (first + 1) / 2;
        return 1 + factors + before + (second - first - 1);
    }
}
