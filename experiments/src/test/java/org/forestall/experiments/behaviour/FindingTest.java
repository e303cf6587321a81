package org.forestall.experiments.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.forestall.experiments.statistics.Interval;
import org.forestall.experiments.statistics.IntervalKind;
import org.junit.jupiter.api.Test;

class FindingTest {

    private static Finding of(double estimate, double halfWidth, Side side, double bound) {
        Interval interval =
                new Interval(estimate - halfWidth, estimate + halfWidth, 0.95, IntervalKind.STUDENT_T_PAIRED);
        return Finding.of("a quantity", estimate, interval, side, bound, 100);
    }

    @Test
    void aClaimHoldsOnlyWhenTheWholeIntervalIsOnItsSide() {
        assertThat(of(2, 1, Side.ABOVE, 0.9).holds()).isTrue();
        assertThat(of(2, 1, Side.ABOVE, 1.1).holds()).isFalse();
        assertThat(of(2, 1, Side.BELOW, 3.1).holds()).isTrue();
        assertThat(of(2, 1, Side.BELOW, 2.9).holds()).isFalse();
    }

    @Test
    void aBoundAtTheEdgeOfTheIntervalIsAToss() {
        assertThat(of(2, 1, Side.ABOVE, 1).falseAlarmRate()).isCloseTo(0.5, within(1e-9));
        assertThat(of(2, 1, Side.BELOW, 3).falseAlarmRate()).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void moreRoomMeansFewerFalseAlarms() {
        // Two half-widths of room: the normal tail beyond 1.96.
        assertThat(of(2, 1, Side.ABOVE, 0).falseAlarmRate()).isCloseTo(0.025, within(1e-4));
    }

    @Test
    void theFalseAlarmRateOfAShareIsExact() {
        // With a true share of one half and 10 cases, the Wilson interval is below 0.99 whenever fewer than 10 have it.
        Finding five = Measure.share("share", IntStream.range(0, 10).boxed().toList(), i -> i < 5, Side.BELOW, 0.99);

        assertThat(five.holds()).isTrue();
        assertThat(five.falseAlarmRate()).isCloseTo(tail(), within(1e-9));
    }

    /** Chance of 10 of 10, or of 9 of 10 if that interval reaches the bound as well, at one half. */
    private static double tail() {
        double ninth = Measure.share("share", IntStream.range(0, 10).boxed().toList(), i -> i < 9, Side.BELOW, 0.99)
                        .holds()
                ? 0
                : 10;
        return (1 + ninth) / 1024;
    }
}
