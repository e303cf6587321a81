package org.forestall.experiments.design;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.PermutationSampler;
import org.apache.commons.rng.simple.RandomSource;

/**
 * Latin hypercubes: along every axis, each of n equal slices holds exactly one of the n points.
 *
 * <p>Source: McKay, Beckman and Conover 1979, Technometrics 21, 239-245; the choice by the smallest distance is that of
 * Johnson, Moore and Ylvisaker 1990, Journal of Statistical Planning and Inference 26, 131-148.
 */
public final class LatinHypercube {

    private LatinHypercube() {}

    /**
     * A random Latin hypercube, with each point at random within its slices.
     *
     * @param points number of points, at least 1
     * @param dimensions number of axes, at least 1
     * @param seed any value
     * @throws IllegalArgumentException if a size is below 1
     */
    public static UnitPoints random(int points, int dimensions, long seed) {
        return maximin(points, dimensions, 1, seed);
    }

    /**
     * The one of several random Latin hypercubes whose two nearest points are farthest apart.
     *
     * @param candidates number of hypercubes tried, at least 1; the work grows with its product with points squared
     * @throws IllegalArgumentException if a size is below 1
     */
    public static UnitPoints maximin(int points, int dimensions, int candidates, long seed) {
        Sizes.atLeast("number of points", 1, points);
        Sizes.atLeast("dimensions", 1, dimensions);
        Sizes.atLeast("candidates", 1, candidates);
        UniformRandomProvider generator = RandomSource.XO_SHI_RO_256_PP.create(seed);
        double[][] best = draw(points, dimensions, generator);
        double bestDistance = squaredNearest(best);
        for (int candidate = 1; candidate < candidates; candidate++) {
            double[][] drawn = draw(points, dimensions, generator);
            double distance = squaredNearest(drawn);
            if (distance > bestDistance) {
                best = drawn;
                bestDistance = distance;
            }
        }
        return UnitPoints.of(best);
    }

    private static double[][] draw(int points, int dimensions, UniformRandomProvider generator) {
        double[][] drawn = new double[points][dimensions];
        for (int dimension = 0; dimension < dimensions; dimension++) {
            int[] slices = PermutationSampler.natural(points);
            PermutationSampler.shuffle(generator, slices);
            for (int point = 0; point < points; point++) {
                drawn[point][dimension] = (slices[point] + generator.nextDouble()) / points;
            }
        }
        return drawn;
    }

    /** Squared distance of the two nearest points; infinite for a single point. */
    private static double squaredNearest(double[][] points) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int first = 0; first < points.length; first++) {
            for (int second = 0; second < first; second++) {
                double distance = 0;
                for (int dimension = 0; dimension < points[first].length; dimension++) {
                    double gap = points[first][dimension] - points[second][dimension];
                    distance += gap * gap;
                }
                nearest = Math.min(nearest, distance);
            }
        }
        return nearest;
    }
}
