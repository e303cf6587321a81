package org.forestall.experiments.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Finds the system with the best mean by dropping, replicate by replicate, those that fall behind. All systems share their
 * random numbers within a replicate, so that what counts is the spread of differences.
 *
 * <p>The rule is that of Kim and Nelson 2001, ACM Transactions on Modeling and Computer Simulation 11, 251-273 (KN, with c =
 * 1 and a Bonferroni constant, which holds at any dependence between systems). Its promise: for normal differences, if the
 * best is better than every other by at least the indifference zone, it is the one left with probability {@code level} or
 * more. It does not promise that a system that is left is within the zone of the best.
 *
 * <p>One change makes it more careful where outcomes are skewed: the spread of a difference is the larger of what the first
 * stage showed and what is known now. So a pair that chance kept alike in the first stage is not judged by that. Systems drop
 * out no earlier for it, and the triangle of Kim and Nelson lies inside the one that is used.
 */
public final class FullySequentialSelection {

    private final Preference preference;
    private final Settings settings;
    private final int systems;
    private final double hSquared;
    private final boolean[] surviving;
    private final int[] droppedAt;
    private final int[] droppedFor;
    private final double[] sums;
    private final int[] counts;
    /** For pairs i below j, of i minus j: mean and sum of squares, running (Welford 1962). */
    private final double[][] pairMean;

    private final double[][] pairSquares;
    private final double[][] firstStageVariance;
    private int replicates;

    /**
     * What is asked of a selection.
     *
     * @param zone smallest difference that matters, in the unit of the outcome; above 0
     * @param level probability of naming the best, between 1 over the number of systems and 1
     * @param firstStage replicates before the first system may drop out, at least 3
     */
    public record Settings(double zone, double level, int firstStage) {

        /** @throws IllegalArgumentException if a value is outside its range */
        public Settings {
            Checks.level(level);
            Checks.atLeast("first stage", 3, firstStage);
            if (!(zone > 0 && zone < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException(
                        "the indifference zone is " + zone + "; it must be a finite number above 0");
            }
        }
    }

    /**
     * A selection among systems.
     *
     * @param systems number of systems, at least 2
     * @param preference which direction is better
     */
    public FullySequentialSelection(int systems, Preference preference, Settings settings) {
        this.systems = (int) Checks.atLeast("number of systems", 2, systems);
        if (settings.level() <= 1.0 / systems) {
            throw new IllegalArgumentException("level is " + settings.level() + "; drawing lots among " + systems
                    + " systems already names the best as often");
        }
        this.preference = preference;
        this.settings = settings;
        this.hSquared = hSquared(systems, settings);
        this.surviving = new boolean[systems];
        Arrays.fill(surviving, true);
        this.droppedAt = new int[systems];
        this.droppedFor = new int[systems];
        this.sums = new double[systems];
        this.counts = new int[systems];
        this.pairMean = new double[systems][systems];
        this.pairSquares = new double[systems][systems];
        this.firstStageVariance = new double[systems][systems];
    }

    /** The constant h squared of Kim and Nelson 2001, equation 9 with c = 1. */
    static double hSquared(int systems, Settings settings) {
        int degrees = settings.firstStage() - 1;
        double tail = 2 * (1 - settings.level()) / (systems - 1);
        double eta = 0.5 * (Math.pow(tail, -2.0 / degrees) - 1);
        return 2 * eta * degrees;
    }

    /**
     * Takes the outcomes of the next replicate and drops systems that have fallen behind.
     *
     * @param outcomes one for each system; those of systems that dropped out before are not looked at
     * @throws IllegalArgumentException if an outcome of a surviving system is not finite
     * @throws IllegalStateException if only one system is left
     */
    public void add(double[] outcomes) {
        if (isOver()) {
            throw new IllegalStateException("one system is left; there is nothing more to select");
        }
        Checks.sameLength(outcomes.length, systems);
        int[] left = surviving();
        for (int system : left) {
            if (!Double.isFinite(outcomes[system])) {
                throw new IllegalArgumentException("outcome of system " + system + " is " + outcomes[system]
                        + "; every surviving system needs a finite one");
            }
        }
        replicates++;
        for (int system : left) {
            sums[system] += outcomes[system];
            counts[system]++;
        }
        for (int first = 0; first < left.length; first++) {
            for (int second = first + 1; second < left.length; second++) {
                addDifference(left[first], left[second], outcomes[left[first]] - outcomes[left[second]]);
            }
        }
        if (replicates == settings.firstStage()) {
            rememberFirstStage(left);
        }
        if (replicates >= settings.firstStage()) {
            drop(left);
        }
    }

    private void addDifference(int i, int j, double difference) {
        double step = difference - pairMean[i][j];
        pairMean[i][j] += step / replicates;
        pairSquares[i][j] += step * (difference - pairMean[i][j]);
    }

    private void rememberFirstStage(int[] left) {
        for (int i : left) {
            for (int j : left) {
                if (i < j) {
                    firstStageVariance[i][j] = varianceNow(i, j);
                }
            }
        }
    }

    private double varianceNow(int i, int j) {
        return pairSquares[i][j] / (replicates - 1);
    }

    private void drop(int[] left) {
        List<Integer> fallenBehind = new ArrayList<>();
        for (int system : left) {
            int rival = worstRival(system, left);
            if (rival >= 0) {
                droppedAt[system] = replicates;
                droppedFor[system] = rival;
                fallenBehind.add(system);
            }
        }
        fallenBehind.forEach(system -> surviving[system] = false);
    }

    /** The system that another has fallen furthest behind beyond the boundary, or -1. */
    private int worstRival(int system, int[] left) {
        int worst = -1;
        double furthest = 0;
        for (int rival : left) {
            if (rival != system) {
                double beyond = behind(system, rival) - allowance(system, rival);
                if (beyond > furthest) {
                    furthest = beyond;
                    worst = rival;
                }
            }
        }
        return worst;
    }

    /** How much worse the mean of one system is than that of another; negative when better. */
    private double behind(int system, int rival) {
        double difference = system < rival ? pairMean[system][rival] : -pairMean[rival][system];
        return preference == Preference.LOWER_IS_BETTER ? difference : -difference;
    }

    /** How far a system may be behind another: the boundary W over the number of replicates. */
    private double allowance(int system, int rival) {
        double zone = settings.zone();
        double reach = hSquared * variance(system, rival) / (zone * zone);
        return Math.max(0, zone / 2 * (reach - replicates)) / replicates;
    }

    private double variance(int system, int rival) {
        int i = Math.min(system, rival);
        int j = Math.max(system, rival);
        return Math.max(firstStageVariance[i][j], varianceNow(i, j));
    }

    /** Replicates taken so far. */
    public int replicates() {
        return replicates;
    }

    /** Whether only one system is left. */
    public boolean isOver() {
        return IntStream.range(0, systems).filter(system -> surviving[system]).count() == 1;
    }

    /** Systems that have not dropped out, in rising order. */
    public int[] surviving() {
        return IntStream.range(0, systems).filter(system -> surviving[system]).toArray();
    }

    /** Whether a system has not dropped out. */
    public boolean survives(int system) {
        return surviving[system];
    }

    /** Replicates after which a system dropped out; empty while it has not. */
    public OptionalInt droppedAt(int system) {
        return surviving[system] ? OptionalInt.empty() : OptionalInt.of(droppedAt[system]);
    }

    /** The system behind which a system fell when it dropped out; empty while it has not. */
    public OptionalInt droppedFor(int system) {
        return surviving[system] ? OptionalInt.empty() : OptionalInt.of(droppedFor[system]);
    }

    /** The surviving system with the best mean; the first of them in a tie. */
    public int leader() {
        int best = -1;
        for (int system : surviving()) {
            if (best < 0 || behind(system, best) < 0) {
                best = system;
            }
        }
        return best;
    }

    /** Mean of a system over the replicates in which it took part; NaN before the first. */
    public double mean(int system) {
        return counts[system] == 0 ? Double.NaN : sums[system] / counts[system];
    }

    /**
     * Replicates after which all survivors but one must have dropped out if the spread of differences stays as it is:
     * where the triangle of the widest pair ends.
     */
    public double replicatesToTheEnd() {
        int[] left = surviving();
        double most = 0;
        for (int i : left) {
            for (int j : left) {
                if (i < j && replicates > 1) {
                    most = Math.max(most, hSquared * variance(i, j) / (settings.zone() * settings.zone()));
                }
            }
        }
        return most;
    }
}
