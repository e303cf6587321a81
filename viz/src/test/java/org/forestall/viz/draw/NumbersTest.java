package org.forestall.viz.draw;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0",
                "-0.0 | 0",
                "3 | 3",
                "-15 | \u221215",
                "12345 | 12,345",
                "123.4 | 123",
                "0.1234 | 0.123",
                "2.5 | 2.5",
                "1500000 | 1.5M",
                "-2.25e9 | \u22122.25bn",
                "0.00001 | 1E\u22125"
            })
    void numbersAreShort(double value, String shown) {
        assertThat(Numbers.rounded(value)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "100 | 20 | 40 | 40",
                "1 | 0.25 | 0.5 | 0.50",
                "3e6 | 5e5 | 1.5e6 | 1.5M",
                "3e6 | 5e5 | 0 | 0",
                "10 | 2.5 | 7.5 | 7.5"
            })
    void numbersOfAnAxisShareTheirDecimals(double largest, double step, double value, String shown) {
        assertThat(Numbers.axis(largest, step).format(value)).isEqualTo(shown);
    }

    @Test
    void nothingIsWrittenAsMinusZero() {
        assertThat(Numbers.written(-0.04, Numbers.axis(10, 1))).isEqualTo("0");
        assertThat(Numbers.written(-0.04, Numbers.axis(10, 0.1))).isEqualTo("0.0");
        assertThat(Numbers.written(-4, Numbers.axis(10, 1))).isEqualTo("\u22124");
    }
}
