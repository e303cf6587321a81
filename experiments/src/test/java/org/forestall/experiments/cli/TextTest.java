package org.forestall.experiments.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTest {

    @Test
    void halvesGoToTheEvenDigitAsInReports() {
        assertThat(Text.persons(16_574.5)).isEqualTo("16,574");
        assertThat(Text.persons(16_575.5)).isEqualTo("16,576");
        assertThat(Text.signedPersons(-14_043.5)).isEqualTo("-14,044");
        assertThat(Text.twoDecimals(0.625)).isEqualTo("0.62");
        assertThat(Text.oneDecimal(0.25)).isEqualTo("0.2");
        assertThat(Text.personsInterval(-12.5, 2.5)).isEqualTo("-12 to +2");
    }

    @Test
    void numbersWithoutAnEndAreTold() {
        assertThat(Text.oneDecimal(Double.POSITIVE_INFINITY)).isEqualTo("Infinity");
        assertThat(Text.twoDecimals(Double.NaN)).isEqualTo("NaN");
    }

    @Test
    void anIntervalOfCountedPersonsHasNoSignsAndEndsAtZero() {
        assertThat(Text.countedInterval(-2_099, 43_351)).isEqualTo("0 to 43,351");
        assertThat(Text.countedInterval(8_258, 62_894)).isEqualTo("8,258 to 62,894");
        assertThat(Text.countedInterval(0.5, 3)).isEqualTo("0.5 to 3.0");
        assertThat(Text.countedInterval(0, 0)).isEqualTo("0 to 0");
    }

    @Test
    void anIntervalWithoutWidthAtZeroHasNoSigns() {
        assertThat(Text.personsInterval(0, 0)).isEqualTo("0 to 0");
        assertThat(Text.personsInterval(-0.25, 0)).isEqualTo("-0.2 to +0.0");
    }
}
