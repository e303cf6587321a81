package org.forestall.experiments.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.forestall.experiments.statistics.Interval;
import org.forestall.experiments.statistics.IntervalKind;
import org.forestall.experiments.statistics.Share;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    private static Interval interval(double low, double high) {
        return new Interval(low, high, 0.95, IntervalKind.STUDENT_T_PAIRED);
    }

    @ParameterizedTest
    @CsvSource({"-0.04, 0.0", "1234.4, '+1,234'", "-12.5, \u221212", "3, +3", "0, 0", "-2.26, \u22122.3"})
    void differencesHaveATrueSignAndZeroHasNone(double difference, String expected) {
        assertThat(Wording.signed(difference)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "-310, -20, 310 to 20 fewer",
        "-310, 20, 310 fewer to 20 more",
        "20, 310, 20 to 310 more",
        "-Infinity, Infinity, not known"
    })
    void intervalsOfHarmAreToldAsFewerAndMore(double low, double high, String expected) {
        assertThat(Wording.fewer(interval(low, high))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "-2099, 43351, '0 to 43,351'",
        "8258, 62894, '8,258 to 62,894'",
        "0.5, 3, 0.5 to 3.0",
        "0, 0, 0 to 0",
        "-Infinity, Infinity, not known"
    })
    void intervalsOfCountedPersonsHaveNoSignsAndEndAtZero(double low, double high, String expected) {
        assertThat(Wording.countedInterval(interval(low, high))).isEqualTo(expected);
    }

    @Test
    void bothEndsOfAnIntervalGoToTheSameDigit() {
        assertThat(Wording.interval(interval(-12.34, 4.56))).isEqualTo("\u221212 to +5");
        assertThat(Wording.interval(interval(-1.24, 4.56))).isEqualTo("\u22121.2 to +4.6");
        assertThat(Wording.interval(interval(0, 0))).isEqualTo("0 to 0");
    }

    @Test
    void sharesAreCountsNeverDecimals() {
        assertThat(Wording.ofFutures(Share.of(5, 40, 0.95))).isEqualTo("5 of 40 futures");
        assertThat(Wording.perHundred(-0.125)).isEqualTo("\u221212");
    }

    @Test
    void longListsEndInACount() {
        assertThat(Wording.list(List.of("A", "B", "C"), 3)).isEqualTo("A, B and C");
        assertThat(Wording.list(List.of("A", "B", "C", "D"), 3)).isEqualTo("A, B and 2 others");
        assertThat(Wording.list(List.of("A"), 3)).isEqualTo("A");
    }

    @Test
    void tinyPValuesAreNotToldAsZero() {
        assertThat(Wording.pValue(0)).isEqualTo("<0.001");
        assertThat(Wording.pValue(0.0456)).isEqualTo("0.046");
    }
}
