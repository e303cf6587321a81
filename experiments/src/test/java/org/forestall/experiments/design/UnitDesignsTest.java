package org.forestall.experiments.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitDesignsTest {

    private static void requireOnePointPerSlice(UnitPoints points, int dimension) {
        Set<Integer> slices = new HashSet<>();
        for (int point = 0; point < points.count(); point++) {
            slices.add((int) (points.at(point, dimension) * points.count()));
        }
        assertThat(slices).as("slices of axis %d", dimension).hasSize(points.count());
    }

    private static double squaredNearest(UnitPoints points) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int first = 0; first < points.count(); first++) {
            for (int second = 0; second < first; second++) {
                double distance = 0;
                for (int dimension = 0; dimension < points.dimensions(); dimension++) {
                    distance += Math.pow(points.at(first, dimension) - points.at(second, dimension), 2);
                }
                nearest = Math.min(nearest, distance);
            }
        }
        return nearest;
    }

    @Property(tries = 200)
    void everySliceOfALatinHypercubeHoldsOnePoint(
            @ForAll @IntRange(min = 1, max = 60) int count,
            @ForAll @IntRange(min = 1, max = 6) int dimensions,
            @ForAll long seed) {
        UnitPoints points = LatinHypercube.maximin(count, dimensions, 3, seed);

        assertThat(points.count()).isEqualTo(count);
        for (int dimension = 0; dimension < dimensions; dimension++) {
            requireOnePointPerSlice(points, dimension);
        }
    }

    @Property(tries = 100)
    void moreCandidatesNeverBringPointsCloser(@ForAll long seed) {
        UnitPoints one = LatinHypercube.random(12, 3, seed);
        UnitPoints many = LatinHypercube.maximin(12, 3, 20, seed);

        assertThat(squaredNearest(many)).isGreaterThanOrEqualTo(squaredNearest(one));
    }

    @Property(tries = 100)
    void scrambledSobolKeepsOnePointPerSliceOnEveryAxis(
            @ForAll @IntRange(max = 8) int power,
            @ForAll @IntRange(min = 1, max = 30) int dimensions,
            @ForAll long seed) {
        UnitPoints points = ScrambledSobol.points(1 << power, dimensions, seed);

        for (int dimension = 0; dimension < dimensions; dimension++) {
            requireOnePointPerSlice(points, dimension);
        }
    }

    /** The first two axes form a net: each of the 64 boxes of any shape with sides of powers of two holds one of 64 points. */
    @ParameterizedTest
    @CsvSource({"0,6", "1,5", "2,4", "3,3", "4,2", "5,1", "6,0"})
    void firstTwoAxesOfScrambledSobolFillEveryBoxOnce(int firstPower, int secondPower) {
        UnitPoints points = ScrambledSobol.points(64, 2, Long.getLong("forestall.seed", 20_310_106));
        Set<Integer> boxes = new HashSet<>();
        for (int point = 0; point < 64; point++) {
            int first = (int) (points.at(point, 0) * (1 << firstPower));
            int second = (int) (points.at(point, 1) * (1 << secondPower));
            boxes.add(first << secondPower | second);
        }

        assertThat(boxes).hasSize(64);
    }

    /**
     * Over 4,000 scramblings the third point is uniform on a fine grid of 16 cells. The bound on chi-squared with 15 degrees of
     * freedom is passed by chance once in a million.
     */
    @Test
    @Tag("statistical")
    void singleScrambledPointIsUniformOverScramblings() {
        long seed = Long.getLong("forestall.seed", 20_310_106);
        int scramblings = 4_000;
        int[] cells = new int[16];
        for (int scrambling = 0; scrambling < scramblings; scrambling++) {
            UnitPoints points = ScrambledSobol.points(3, 2, seed + scrambling);
            cells[(int) (points.at(2, 0) * 4) * 4 + (int) (points.at(2, 1) * 4)]++;
        }
        double expected = scramblings / 16.0;
        double chiSquared = IntStream.of(cells)
                .mapToDouble(cell -> (cell - expected) * (cell - expected) / expected)
                .sum();

        assertThat(chiSquared).as("seed %d", seed).isLessThan(55.0);
    }

    /**
     * The mean of a smooth function over 1,024 points is known far better than from 1,024 independent draws, whose standard error
     * is 0.0055. A hundredfold margin over the usual error of the net leaves no room for a false alarm by chance.
     */
    @Test
    @Tag("statistical")
    void scrambledSobolIntegratesASmoothFunctionFarBetterThanChance() {
        long seed = Long.getLong("forestall.seed", 20_310_106);
        UnitPoints points = ScrambledSobol.points(1024, 4, seed);
        double mean = IntStream.range(0, points.count())
                .mapToDouble(
                        point -> points.at(point, 0) * points.at(point, 1) + points.at(point, 2) * points.at(point, 3))
                .average()
                .orElseThrow();

        assertThat(mean).as("seed %d", seed).isCloseTo(0.5, within(0.001));
    }

    @Test
    void designsRepeatWithTheirSeedAndChangeWithAnother() {
        assertThat(LatinHypercube.maximin(9, 3, 5, 1)).isEqualTo(LatinHypercube.maximin(9, 3, 5, 1));
        assertThat(LatinHypercube.maximin(9, 3, 5, 1)).isNotEqualTo(LatinHypercube.maximin(9, 3, 5, 2));
        assertThat(ScrambledSobol.points(8, 3, 1)).isEqualTo(ScrambledSobol.points(8, 3, 1));
        assertThat(ScrambledSobol.points(8, 3, 1)).isNotEqualTo(ScrambledSobol.points(8, 3, 2));
    }

    @Test
    void addingPointsOrAxesMovesNoEarlierCoordinate() {
        UnitPoints small = ScrambledSobol.points(16, 3, 77);
        UnitPoints large = ScrambledSobol.points(64, 5, 77);

        for (int point = 0; point < small.count(); point++) {
            for (int dimension = 0; dimension < small.dimensions(); dimension++) {
                assertThat(large.at(point, dimension)).isEqualTo(small.at(point, dimension));
            }
        }
    }

    @Test
    void impossibleSizesAndCoordinatesAreRefused() {
        assertThatThrownBy(() -> LatinHypercube.random(0, 2, 1)).hasMessageContaining("number of points is 0");
        assertThatThrownBy(() -> ScrambledSobol.points(4, 1001, 1)).hasMessageContaining("at most 1000");
        assertThatThrownBy(() -> UnitPoints.of(new double[][] {{0.5}, {1.5}}))
                .hasMessageContaining("coordinate 0 of point 1 is 1.5");
        assertThatThrownBy(() -> UnitPoints.of(new double[][] {{0.5}, {0.5, 0.5}}))
                .hasMessageContaining("point 1 has 2");
    }

    @Test
    void pointsCannotBeChangedFromOutside() {
        double[][] raw = {{0.25, 0.75}};
        UnitPoints points = UnitPoints.of(raw);
        raw[0][0] = 0.9;
        points.point(0)[1] = 0.1;

        assertThat(points.point(0)).containsExactly(0.25, 0.75);
    }
}
