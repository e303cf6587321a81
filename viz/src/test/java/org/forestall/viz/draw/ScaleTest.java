package org.forestall.viz.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ScaleTest {

    @Property(tries = 500)
    void aRoundedScaleCoversTheDataWithFewDistinctTicks(
            @ForAll @DoubleRange(min = -1e9, max = 1e9) double one,
            @ForAll @DoubleRange(min = -1e9, max = 1e9) double other,
            @ForAll @IntRange(min = 1, max = 10) int ticks) {
        Scale scale = Scale.rounded(one, other, ticks, 0, 100);
        double rounding = 1e-6 * (scale.high() - scale.low());

        assertThat(scale.low()).isLessThanOrEqualTo(Math.min(one, other) + rounding);
        assertThat(scale.high()).isGreaterThanOrEqualTo(Math.max(one, other) - rounding);
        assertThat(scale.ticks()).hasSizeBetween(2, ticks + 3);
    }

    @Property(tries = 500)
    void tickNumbersOfAScaleFromZeroAreAllDifferent(
            @ForAll @DoubleRange(min = -6, max = 13) double tenToThe, @ForAll @IntRange(min = 1, max = 8) int ticks) {
        Scale scale = Scale.rounded(0, Math.pow(10, tenToThe), ticks, 0, 100);
        List<String> numbers = scale.ticks().stream()
                .map(tick -> Numbers.written(tick, scale.format()))
                .toList();

        assertThat(new HashSet<>(numbers)).as("%s", numbers).hasSameSizeAs(numbers);
    }

    @Property(tries = 200)
    void aTightScaleStillCoversTheData(
            @ForAll @DoubleRange(min = -1e6, max = 0) double low,
            @ForAll @DoubleRange(min = 0, max = 1e6) double high) {
        Scale scale = Scale.tight(low, high, 5, 0, 100);

        assertThat(scale.low()).isLessThanOrEqualTo(low + 1e-6);
        assertThat(scale.high()).isGreaterThanOrEqualTo(high - 1e-6);
    }

    @Property(tries = 200)
    void ticksOfCountsAreWhole(@ForAll @IntRange(min = 2, max = 5000) int most) {
        Scale scale = Scale.counts(0, most, 8, 0, 100);

        assertThat(scale.ticks()).allSatisfy(tick -> assertThat(tick).isEqualTo(Math.rint(tick)));
        assertThat(scale.high()).isGreaterThanOrEqualTo(most);
        assertThat(scale.ticks()).hasSizeBetween(2, 11);
    }

    @Test
    void endsLandOnEndsAndAnAxisMayGrowUpwards() {
        Scale up = Scale.rounded(0, 10, 5, 200, 0);

        assertThat(up.at(0)).isEqualTo(200);
        assertThat(up.at(10)).isEqualTo(0);
        assertThat(up.ticks()).containsExactly(0.0, 2.0, 4.0, 6.0, 8.0, 10.0);
    }

    @Test
    void aSingleValueGetsRoomOnBothSides() {
        Scale scale = Scale.rounded(50, 50, 5, 0, 100);

        assertThat(scale.low()).isLessThan(50);
        assertThat(scale.high()).isGreaterThan(50);
    }

    @Test
    void allZerosGetAnAxisFromZero() {
        Scale scale = Scale.rounded(0, 0, 5, 0, 100);

        assertThat(scale.low()).isZero();
        assertThat(scale.high()).isPositive();
    }
}
