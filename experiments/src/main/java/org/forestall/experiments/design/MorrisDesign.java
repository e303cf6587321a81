package org.forestall.experiments.design;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.PermutationSampler;
import org.apache.commons.rng.simple.RandomSource;

/**
 * Random paths that move one factor at a time, for screening many factors with few runs.
 *
 * <p>Each path starts at a random point of a grid with an even number of levels p and moves every factor once, in random
 * order, by p / (2 (p - 1)) up or down, whichever stays inside; with p even exactly one does, and each level is visited
 * equally often. Source: Morris 1991, Technometrics 33, 161-174.
 */
public final class MorrisDesign {

    private final UnitPoints points;
    private final List<List<Integer>> movedFactors;
    private final int factors;

    private MorrisDesign(UnitPoints points, List<List<Integer>> movedFactors, int factors) {
        this.points = points;
        this.movedFactors = movedFactors;
        this.factors = factors;
    }

    /**
     * Draws paths.
     *
     * @param paths number of paths, at least 1; 10 to 50 are usual
     * @param factors number of factors, at least 1
     * @param levels number of grid levels, even, at least 2; 4 is usual
     * @param seed any value
     * @throws IllegalArgumentException if a size is outside its range
     */
    public static MorrisDesign of(int paths, int factors, int levels, long seed) {
        Sizes.atLeast("paths", 1, paths);
        Sizes.atLeast("factors", 1, factors);
        Sizes.atLeast("levels", 2, levels);
        if (levels % 2 != 0) {
            throw new IllegalArgumentException("levels is " + levels + "; it must be even, such as 4");
        }
        UniformRandomProvider generator = RandomSource.XO_SHI_RO_256_PP.create(seed);
        double[][] points = new double[paths * (factors + 1)][];
        List<List<Integer>> movedFactors = new ArrayList<>();
        for (int path = 0; path < paths; path++) {
            int[] order = PermutationSampler.natural(factors);
            PermutationSampler.shuffle(generator, order);
            walk(points, path * (factors + 1), order, levels, generator);
            movedFactors.add(IntStream.of(order).boxed().toList());
        }
        return new MorrisDesign(UnitPoints.of(points), List.copyOf(movedFactors), factors);
    }

    private static void walk(double[][] points, int start, int[] order, int levels, UniformRandomProvider generator) {
        int[] grid = new int[order.length];
        for (int factor = 0; factor < grid.length; factor++) {
            grid[factor] = generator.nextInt(levels);
        }
        points[start] = onGrid(grid, levels);
        for (int step = 0; step < order.length; step++) {
            int factor = order[step];
            grid[factor] += grid[factor] < levels / 2 ? levels / 2 : -levels / 2;
            points[start + step + 1] = onGrid(grid, levels);
        }
    }

    private static double[] onGrid(int[] grid, int levels) {
        return IntStream.of(grid).mapToDouble(level -> level / (levels - 1.0)).toArray();
    }

    /** All points, path after path; each path has one point more than there are factors. */
    public UnitPoints points() {
        return points;
    }

    /** Number of paths. */
    public int paths() {
        return movedFactors.size();
    }

    /** Number of factors. */
    public int factors() {
        return factors;
    }

    /** Factors in the order in which a path moves them. */
    public List<Integer> movedFactors(int path) {
        return movedFactors.get(path);
    }

    /**
     * Elementary effects: change of the outcome over change of the factor.
     *
     * @param outcomes one per point, in the order of {@link #points()}
     * @return per factor, one effect per path, in the unit of the outcome per full range of the factor
     * @throws IllegalArgumentException if there is not one outcome per point
     */
    public List<double[]> effects(double[] outcomes) {
        if (outcomes.length != points.count()) {
            throw new IllegalArgumentException("there are " + outcomes.length + " outcomes for " + points.count()
                    + " points; each point needs one");
        }
        List<double[]> effects = new ArrayList<>();
        for (int factor = 0; factor < factors; factor++) {
            effects.add(new double[paths()]);
        }
        for (int path = 0; path < paths(); path++) {
            for (int step = 0; step < factors; step++) {
                int factor = movedFactors.get(path).get(step);
                int before = path * (factors + 1) + step;
                double moved = points.at(before + 1, factor) - points.at(before, factor);
                double change = outcomes[before + 1] - outcomes[before];
                // Without this, no change over a step down would read as minus zero.
                effects.get(factor)[path] = change == 0 ? 0 : change / moved;
            }
        }
        return effects;
    }
}
