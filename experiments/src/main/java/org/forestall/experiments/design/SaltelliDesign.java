package org.forestall.experiments.design;

/**
 * Points from which shares of variance by factor (Sobol indices) are estimated.
 *
 * <p>Two scrambled Sobol samples A and B of the same size are taken from one sequence of twice as many axes. For every row the
 * points are, in this order: the row of A; for each factor the row of A with that one coordinate from B; the row of B. Source:
 * Saltelli and others 2010, Computer Physics Communications 181, 259-270.
 *
 * @param rows size of A and of B, best a power of two
 * @param factors number of factors
 * @param points all {@code rows * (factors + 2)} points in the order above
 */
public record SaltelliDesign(int rows, int factors, UnitPoints points) {

    /** @throws IllegalArgumentException if the number of points does not fit the sizes */
    public SaltelliDesign {
        if (points.count() != rows * (factors + 2) || points.dimensions() != factors) {
            throw new IllegalArgumentException("there are " + points + "; " + rows + " rows of " + factors
                    + " factors need " + rows * (factors + 2) + " points in " + factors + " dimensions");
        }
    }

    /**
     * Makes the points.
     *
     * @param rows size of each sample, at least 2, best a power of two
     * @param factors number of factors, in 1..500
     * @param seed seed of the scrambling, any value
     * @throws IllegalArgumentException if a size is outside its range
     */
    public static SaltelliDesign of(int rows, int factors, long seed) {
        Sizes.atLeast("rows", 2, rows);
        Sizes.atMost("factors", ScrambledSobol.MOST_DIMENSIONS / 2, Sizes.atLeast("factors", 1, factors));
        UnitPoints both = ScrambledSobol.points(rows, 2 * factors, seed);
        double[][] points = new double[rows * (factors + 2)][factors];
        for (int row = 0; row < rows; row++) {
            int first = row * (factors + 2);
            for (int factor = 0; factor < factors; factor++) {
                double fromA = both.at(row, factor);
                double fromB = both.at(row, factors + factor);
                for (int point = first; point <= first + factors; point++) {
                    points[point][factor] = fromA;
                }
                points[first + 1 + factor][factor] = fromB;
                points[first + 1 + factors][factor] = fromB;
            }
        }
        return new SaltelliDesign(rows, factors, UnitPoints.of(points));
    }
}
