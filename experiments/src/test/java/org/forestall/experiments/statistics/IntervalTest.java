package org.forestall.experiments.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class IntervalTest {

    @Test
    void captionNamesLevelAndKind() {
        assertThat(new Interval(0, 1, 0.95, IntervalKind.WILSON).caption())
                .isEqualTo("95 % Wilson score interval for a share");
        assertThat(new Interval(0, 1, 0.9833333333, IntervalKind.STUDENT_T).caption())
                .startsWith("98.33 % Student t");
    }

    @Test
    void endsThatAreReversedOrNotNumbersAreRefused() {
        assertThatThrownBy(() -> new Interval(2, 1, 0.95, IntervalKind.WILSON)).hasMessageContaining("[2.0, 1.0]");
        assertThatThrownBy(() -> new Interval(Double.NaN, 1, 0.95, IntervalKind.WILSON))
                .hasMessageContaining("NaN");
    }

    @Test
    void wholeLineHoldsEverythingAndHasNoBound() {
        Interval line = Interval.unbounded(0.9, IntervalKind.BCA_BOOTSTRAP);

        assertThat(line.contains(-1e300)).isTrue();
        assertThat(line.isBounded()).isFalse();
        assertThat(line.halfWidth()).isInfinite();
    }

    @Test
    void wordingsAreDistinctAndClaimNothing() {
        assertThat(Arrays.stream(IntervalKind.values()).map(IntervalKind::wording))
                .doesNotHaveDuplicates()
                .allSatisfy(wording -> assertThat(wording).doesNotContain("significant", "optimal", "predict"));
        assertThat(Arrays.stream(Caution.values()).map(Caution::wording))
                .doesNotHaveDuplicates()
                .allSatisfy(wording -> assertThat(wording).endsWith("."));
    }
}
