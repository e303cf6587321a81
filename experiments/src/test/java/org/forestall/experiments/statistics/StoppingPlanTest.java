package org.forestall.experiments.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StoppingPlanTest {

    private static final StoppingPlan PLAN = new StoppingPlan(List.of(20, 40, 80), 0.5, 0.95);

    /** Differences that swing evenly between -1 and 1 around nothing. */
    private static double[] swinging(int pairs, double size) {
        return IntStream.range(0, pairs)
                .mapToDouble(pair -> pair % 2 == 0 ? size : -size)
                .toArray();
    }

    @Test
    void levelOfOneLookSharesTheMissesEvenly() {
        assertThat(PLAN.lookLevel()).isCloseTo(1 - 0.05 / 3, within(1e-15));
    }

    @Test
    void narrowComparisonStopsAtTheFirstLook() {
        StoppingVerdict verdict = PLAN.judge(1, List.of(swinging(20, 0.5)), new double[20]);

        assertThat(verdict).isInstanceOfSatisfying(StoppingVerdict.Stop.class, stop -> {
            assertThat(stop.reason()).isEqualTo(StoppingReason.PRECISE_ENOUGH);
            assertThat(stop.pairs()).isEqualTo(20);
            assertThat(stop.intervals().get(0).level()).isEqualTo(PLAN.lookLevel());
            assertThat(stop.widestHalfWidth()).isLessThanOrEqualTo(0.5);
        });
    }

    @Test
    void widestOptionDecides() {
        StoppingVerdict verdict = PLAN.judge(1, List.of(swinging(20, 0.5), swinging(20, 5)), new double[20]);

        assertThat(verdict).isInstanceOfSatisfying(StoppingVerdict.KeepRunning.class, more -> {
            assertThat(more.nextLook()).isEqualTo(40);
            assertThat(more.widestHalfWidth()).isGreaterThan(0.5);
        });
    }

    @Test
    void wideComparisonEndsAtTheLastLookAndSaysWhy() {
        assertThat(PLAN.judge(3, List.of(swinging(78, 50)), new double[78]))
                .isInstanceOfSatisfying(StoppingVerdict.Stop.class, stop -> {
                    assertThat(stop.reason()).isEqualTo(StoppingReason.LAST_PLANNED_LOOK);
                    assertThat(stop.pairs()).isEqualTo(78);
                });
    }

    @Test
    void comparisonWithoutSpreadIsNotPreciseBeforeTheLastLook() {
        double[] same = new double[20];
        double[] sameLater = new double[80];

        assertThat(PLAN.judge(1, List.of(same), new double[20])).isInstanceOf(StoppingVerdict.KeepRunning.class);
        assertThat(PLAN.judge(3, List.of(sameLater), new double[80]))
                .isInstanceOfSatisfying(StoppingVerdict.Stop.class, stop -> assertThat(stop.reason())
                        .isEqualTo(StoppingReason.PRECISE_ENOUGH));
    }

    @Test
    void verdictDependsOnWidthsAndNotOnWhichOptionIsAhead() {
        double[] base = swinging(40, 1);
        double[] ahead =
                Arrays.stream(swinging(40, 2)).map(value -> value - 1000).toArray();
        double[] behind =
                Arrays.stream(swinging(40, 2)).map(value -> value + 1000).toArray();

        assertThat(PLAN.judge(2, List.of(ahead), base).widestHalfWidth())
                .isCloseTo(PLAN.judge(2, List.of(behind), base).widestHalfWidth(), within(1e-9));
    }

    @Test
    void plansThatDoNotRiseAndLooksBeyondThePlanAreRefused() {
        assertThatThrownBy(() -> new StoppingPlan(List.of(100, 100), 1, 0.95)).hasMessageContaining("[100, 100]");
        assertThatThrownBy(() -> new StoppingPlan(List.of(1), 1, 0.95)).hasMessageContaining("start at 2");
        assertThatThrownBy(() -> new StoppingPlan(List.of(), 1, 0.95)).hasMessageContaining("number of looks is 0");
        assertThatThrownBy(() -> new StoppingPlan(List.of(10), 0, 0.95)).hasMessageContaining("half-width is 0");
        assertThatThrownBy(() -> PLAN.judge(4, List.of(new double[2]), new double[2]))
                .hasMessageContaining("look is 4");
    }
}
