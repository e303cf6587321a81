package org.forestall.sim.draws;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.apache.commons.statistics.inference.KolmogorovSmirnovTest;

/**
 * Statistical tests of a sequence of 64-bit words, each giving a two-sided p-value: a fit that is too good alarms as well.
 * After Knuth 1997, The Art of Computer Programming 2, section 3.3.2, pp. 61-75 (frequency, serial, poker by permutations,
 * runs, collisions, serial correlation, birthday spacings), and L'Ecuyer and Simard 2007, ACM TOMS 33(4), article 22.
 */
final class Battery {

    private static final double UNIT = 0x1.0p-53;

    private final long[] words;
    private final double[] units;
    private final Map<String, Double> pValues = new LinkedHashMap<>();

    private Battery(long[] words) {
        this.words = words;
        units = Arrays.stream(words).mapToDouble(word -> (word >>> 11) * UNIT).toArray();
    }

    /** The p-value of each test by its name. */
    static Map<String, Double> pValues(long[] words) {
        Battery battery = new Battery(words);
        battery.ones();
        battery.bitPositions();
        battery.neighbouringBits();
        battery.buckets();
        battery.pairsOfNeighbours(1);
        battery.pairsOfNeighbours(2);
        battery.serialCorrelation(1);
        battery.serialCorrelation(2);
        battery.serialCorrelation(256);
        battery.runsAboutTheMiddle();
        battery.ordersOfFive();
        battery.birthdaySpacings("high", 32);
        battery.birthdaySpacings("low", 11);
        battery.collisions("high", 44);
        battery.collisions("low", 11);
        battery.distanceFromUniform();
        return battery.pValues;
    }

    /** Two-sided p-value of a chi-square statistic. */
    static double chiSquare(double statistic, double degrees) {
        ChiSquaredDistribution expected = ChiSquaredDistribution.of(degrees);
        return twoSided(expected.cumulativeProbability(statistic), expected.survivalProbability(statistic));
    }

    private static double normal(double z) {
        NormalDistribution expected = NormalDistribution.of(0, 1);
        return twoSided(expected.cumulativeProbability(z), expected.survivalProbability(z));
    }

    private static double poisson(int count, double mean) {
        PoissonDistribution expected = PoissonDistribution.of(mean);
        return twoSided(expected.cumulativeProbability(count), expected.survivalProbability(count - 1));
    }

    private static double twoSided(double atMost, double atLeast) {
        return Math.min(1, 2 * Math.min(atMost, atLeast));
    }

    private static double chiSquare(long[] counts, double expected) {
        double statistic = 0;
        for (long count : counts) {
            statistic += (count - expected) * (count - expected) / expected;
        }
        return chiSquare(statistic, counts.length - 1);
    }

    private void ones() {
        long ones = 0;
        for (long word : words) {
            ones += Long.bitCount(word);
        }
        double bits = 64.0 * words.length;
        pValues.put("ones", normal((ones - bits / 2) / Math.sqrt(bits / 4)));
    }

    private void bitPositions() {
        double statistic = 0;
        for (int bit = 0; bit < 64; bit++) {
            long ones = 0;
            for (long word : words) {
                ones += word >>> bit & 1;
            }
            double z = (ones - words.length / 2.0) / Math.sqrt(words.length / 4.0);
            statistic += z * z;
        }
        pValues.put("bit positions", chiSquare(statistic, 64));
    }

    /** Bits that change from a word to the next, by position: low bits of a linear congruence repeat in short periods. */
    private void neighbouringBits() {
        double statistic = 0;
        for (int bit = 0; bit < 64; bit++) {
            long changes = 0;
            for (int i = 1; i < words.length; i++) {
                changes += (words[i] ^ words[i - 1]) >>> bit & 1;
            }
            double n = words.length - 1.0;
            double z = (changes - n / 2) / Math.sqrt(n / 4);
            statistic += z * z;
        }
        pValues.put("neighbouring bits", chiSquare(statistic, 64));
    }

    private void buckets() {
        long[] counts = new long[1000];
        for (double unit : units) {
            counts[(int) (unit * counts.length)]++;
        }
        pValues.put("buckets", chiSquare(counts, (double) units.length / counts.length));
    }

    private void pairsOfNeighbours(int lag) {
        int side = 64;
        long[] counts = new long[side * side];
        int pairs = 0;
        for (int i = 0; i + lag < units.length; i += 2 * lag) {
            for (int j = i; j < i + lag && j + lag < units.length; j++) {
                counts[(int) (units[j] * side) * side + (int) (units[j + lag] * side)]++;
                pairs++;
            }
        }
        pValues.put("pairs at lag " + lag, chiSquare(counts, (double) pairs / counts.length));
    }

    private void serialCorrelation(int lag) {
        double sum = 0;
        int pairs = units.length - lag;
        for (int i = 0; i < pairs; i++) {
            sum += (units[i] - 0.5) * (units[i + lag] - 0.5);
        }
        pValues.put("serial correlation at lag " + lag, normal(sum * 12 / Math.sqrt(pairs)));
    }

    private void runsAboutTheMiddle() {
        long above = Arrays.stream(units).filter(unit -> unit >= 0.5).count();
        long runs = 1;
        for (int i = 1; i < units.length; i++) {
            runs += units[i] >= 0.5 != units[i - 1] >= 0.5 ? 1 : 0;
        }
        double n = units.length;
        double product = 2.0 * above * (n - above);
        double mean = product / n + 1;
        double variance = product * (product - n) / (n * n * (n - 1));
        pValues.put("runs about the middle", normal((runs - mean) / Math.sqrt(variance)));
    }

    private void ordersOfFive() {
        long[] counts = new long[120];
        int groups = 0;
        for (int i = 0; i + 5 <= units.length; i += 5) {
            counts[order(i)]++;
            groups++;
        }
        pValues.put("orders of five", chiSquare(counts, groups / 120.0));
    }

    private int order(int from) {
        int code = 0;
        for (int i = 0; i < 5; i++) {
            int smaller = 0;
            for (int j = i + 1; j < 5; j++) {
                smaller += units[from + j] < units[from + i] ? 1 : 0;
            }
            code = code * (5 - i) + smaller;
        }
        return code;
    }

    /** Groups of 4096 birthdays in a year of 2^32 days; spacings that repeat are Poisson with mean 4 a group. */
    private void birthdaySpacings(String name, int shift) {
        int people = 4096;
        int repeats = 0;
        int groups = words.length / people;
        for (int group = 0; group < groups; group++) {
            long[] days = new long[people];
            for (int i = 0; i < people; i++) {
                days[i] = words[group * people + i] >>> shift & 0xffff_ffffL;
            }
            Arrays.sort(days);
            for (int i = people - 1; i > 0; i--) {
                days[i] -= days[i - 1];
            }
            Arrays.sort(days);
            for (int i = 1; i < people; i++) {
                repeats += days[i] == days[i - 1] ? 1 : 0;
            }
        }
        pValues.put("birthday spacings of " + name + " bits", poisson(repeats, 4.0 * groups));
    }

    /** Throws of 2^14 balls into 2^20 urns; the balls that find their urn taken are close to Poisson. */
    private void collisions(String name, int shift) {
        int balls = 1 << 14;
        int urns = 1 << 20;
        int collisions = 0;
        int throwings = words.length / balls;
        for (int throwing = 0; throwing < throwings; throwing++) {
            boolean[] taken = new boolean[urns];
            for (int i = 0; i < balls; i++) {
                int urn = (int) (words[throwing * balls + i] >>> shift) & (urns - 1);
                collisions += taken[urn] ? 1 : 0;
                taken[urn] = true;
            }
        }
        double mean = balls - urns * -Math.expm1(balls * Math.log1p(-1.0 / urns));
        pValues.put("collisions of " + name + " bits", poisson(collisions, mean * throwings));
    }

    private void distanceFromUniform() {
        double[] some = Arrays.copyOf(units, Math.min(units.length, 1 << 15));
        pValues.put(
                "distance from uniform",
                KolmogorovSmirnovTest.withDefaults().test(some, x -> x).getPValue());
    }
}
