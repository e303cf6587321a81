package org.forestall.viz.draw;

import static org.assertj.core.api.Assertions.assertThat;

import org.forestall.viz.theme.Theme;
import org.junit.jupiter.api.Test;

class ShadingTest {

    @Test
    void differencesReachAsFarOnBothSidesAndZeroIsNeutral() {
        Shading shading = Shading.differences(17);

        assertThat(shading.scale().low()).isEqualTo(-shading.scale().high());
        assertThat(shading.scale().high()).isGreaterThanOrEqualTo(17);
        assertThat(shading.steps() % 2).isZero();
        assertThat(shading.colour(0, Theme.REPORT)).isEqualTo(Theme.REPORT.difference(0));
        assertThat(shading.colour(-1, Theme.REPORT)).isNotEqualTo(shading.colour(1, Theme.REPORT));
    }

    @Test
    void valuesOfOneStepShareItsLegendColour() {
        Shading shading = Shading.amounts(60);

        assertThat(shading.steps()).isEqualTo(6);
        assertThat(shading.colour(10, Theme.REPORT)).isEqualTo(shading.stepColour(1, Theme.REPORT));
        assertThat(shading.colour(19.9, Theme.REPORT)).isEqualTo(shading.stepColour(1, Theme.REPORT));
        assertThat(shading.colour(60, Theme.REPORT)).isEqualTo(shading.stepColour(5, Theme.REPORT));
    }

    @Test
    void zeroStepsBackBehindTheSmallestAmount() {
        Shading shading = Shading.amounts(60);

        assertThat(shading.colour(0, Theme.REPORT)).isEqualTo(shading.zeroColour(Theme.REPORT));
        assertThat(shading.colour(0.1, Theme.REPORT)).isEqualTo(shading.stepColour(0, Theme.REPORT));
        assertThat(shading.zeroColour(Theme.REPORT)).isNotEqualTo(Theme.REPORT.missing());
    }

    @Test
    void nothingAnywhereStillHasALegend() {
        assertThat(Shading.amounts(0).steps()).isPositive();
        assertThat(Shading.differences(0).steps()).isPositive();
    }

    @Test
    void numbersInCellsHaveDecimalsThatSuitTheSteps() {
        assertThat(Shading.amounts(60).number(24.6)).isEqualTo("25");
        assertThat(Shading.amounts(6).number(2.46)).isEqualTo("2.5");
        assertThat(Shading.differences(20).number(-0.2)).isEqualTo("0");
    }
}
