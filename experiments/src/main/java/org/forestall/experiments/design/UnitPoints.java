package org.forestall.experiments.design;

import java.util.Arrays;

/** Points of the unit cube in the order in which they are run. Cannot be changed. */
public final class UnitPoints {

    private final double[][] points;

    private UnitPoints(double[][] points) {
        this.points = points;
    }

    /**
     * Copies points.
     *
     * @param points one row per point, all of the same length of at least 1, each coordinate in [0, 1]
     * @throws IllegalArgumentException if there is no point, the lengths differ or a coordinate is outside [0, 1]
     */
    public static UnitPoints of(double[][] points) {
        Sizes.atLeast("number of points", 1, points.length);
        Sizes.atLeast("dimensions", 1, points[0].length);
        double[][] copy = new double[points.length][];
        for (int point = 0; point < points.length; point++) {
            if (points[point].length != points[0].length) {
                throw new IllegalArgumentException("point " + point + " has " + points[point].length
                        + " coordinates and point 0 has " + points[0].length + "; all need the same number");
            }
            for (int dimension = 0; dimension < points[point].length; dimension++) {
                double coordinate = points[point][dimension];
                if (!(coordinate >= 0 && coordinate <= 1)) {
                    throw new IllegalArgumentException("coordinate " + dimension + " of point " + point + " is "
                            + coordinate + "; it must lie in 0..1");
                }
            }
            copy[point] = points[point].clone();
        }
        return new UnitPoints(copy);
    }

    /** Number of points, at least 1. */
    public int count() {
        return points.length;
    }

    /** Number of coordinates of each point, at least 1. */
    public int dimensions() {
        return points[0].length;
    }

    /** One coordinate, in [0, 1]. */
    public double at(int point, int dimension) {
        return points[point][dimension];
    }

    /** A copy of the coordinates of one point. */
    public double[] point(int point) {
        return points[point].clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UnitPoints that && Arrays.deepEquals(points, that.points);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(points);
    }

    @Override
    public String toString() {
        return count() + " points in " + dimensions() + " dimensions";
    }
}
