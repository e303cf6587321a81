package org.forestall.experiments.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.forestall.experiments.statistics.OutsideValues.Row;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ChanceOfBetterTest {

    private static List<double[]> severalOptions() {
        return List.of(
                OutsideValues.column("several_options.csv", "first"),
                OutsideValues.column("several_options.csv", "second"),
                OutsideValues.column("several_options.csv", "third"));
    }

    @Test
    void tiesCountHalf() {
        double[] option = {1, 2, 3, 4, 5};
        double[] base = {2, 2, 3, 9, 1};
        ChanceOfBetter chance = ChanceOfBetter.of(option, base, Preference.LOWER_IS_BETTER, 0.95);

        assertThat(chance.better().count()).isEqualTo(2);
        assertThat(chance.worse().count()).isEqualTo(1);
        assertThat(chance.tied().count()).isEqualTo(2);
        assertThat(chance.chance()).isEqualTo(0.6);
        assertThat(ChanceOfBetter.of(option, base, Preference.HIGHER_IS_BETTER, 0.95)
                        .chance())
                .isCloseTo(0.4, within(1e-15));
    }

    @Test
    void allTiesGiveAnEvenChanceWithAnHonestWidth() {
        ChanceOfBetter chance = ChanceOfBetter.of(0, 0, 100, 0.95);

        assertThat(chance.chance()).isEqualTo(0.5);
        assertThat(chance.interval().low()).isBetween(0.4, 0.499);
        assertThat(chance.interval().low() + chance.interval().high()).isCloseTo(1, within(1e-15));
    }

    @Property
    void withoutTiesTheIntervalIsThatOfWilson(
            @ForAll @IntRange(max = 400) int better, @ForAll @IntRange(min = 1, max = 400) int worse) {
        Interval chance = ChanceOfBetter.of(better, worse, 0, 0.95).interval();
        Interval wilson = Share.of(better, better + worse, 0.95).interval();

        assertThat(chance.low()).isCloseTo(wilson.low(), within(1e-9));
        assertThat(chance.high()).isCloseTo(wilson.high(), within(1e-9));
    }

    @Property
    void intervalHoldsTheChanceAndStaysInTheUnitInterval(
            @ForAll @IntRange(max = 2000) int better,
            @ForAll @IntRange(max = 2000) int worse,
            @ForAll @IntRange(min = 1, max = 2000) int tied) {
        ChanceOfBetter chance = ChanceOfBetter.of(better, worse, tied, 0.95);

        assertThat(chance.interval().contains(chance.chance())).isTrue();
        assertThat(chance.interval().low()).isGreaterThanOrEqualTo(0);
        assertThat(chance.interval().high()).isLessThanOrEqualTo(1);
    }

    /**
     * Ours has 20,000 resamples, the outside value 400,000. The largest standard deviation of a difference is 0.0036; the
     * bound of 0.022 is six of them, so a false alarm is rarer than one in a hundred million.
     */
    @Test
    @Tag("statistical")
    void chanceOfBestAgreesWithTheOutsideResampling() {
        long seed = Long.getLong("forestall.seed", 20_310_106);
        ChanceOfBest best =
                ChanceOfBest.of(severalOptions(), Preference.LOWER_IS_BETTER, new ResamplingPlan(20_000, seed, 0.95));

        List<Row> expected = OutsideValues.rows("several_options_expected.csv");
        List<String> names = List.of("first", "second", "third");
        for (int option = 0; option < 3; option++) {
            String quantity = "chanceOfBest_" + names.get(option);
            double outside = expected.stream()
                    .filter(row -> row.text("quantity").equals(quantity))
                    .findFirst()
                    .orElseThrow()
                    .number("value");
            assertThat(best.shares().get(option))
                    .as("seed %d, %s", seed, quantity)
                    .isCloseTo(outside, within(0.022));
        }
        assertThat(best.shares().stream().mapToDouble(Double::doubleValue).sum())
                .isCloseTo(1, within(1e-9));
    }

    @Test
    void equalOptionsShareEveryPoint() {
        double[] outcomes = {0.1, 0.2, 0.7, 11};
        ChanceOfBest best = ChanceOfBest.of(
                List.of(outcomes, outcomes.clone(), new double[] {90, 91, 92, 93}),
                Preference.LOWER_IS_BETTER,
                ResamplingPlan.of(1, 0.95));

        assertThat(best.shares().get(0)).isEqualTo(best.shares().get(1)).isCloseTo(0.5, within(1e-12));
        assertThat(best.shares().get(2)).isZero();
    }
}
