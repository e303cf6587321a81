package org.forestall.experiments.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.forestall.experiments.statistics.KaplanMeierCurve.Step;
import org.forestall.experiments.statistics.OutsideValues.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OnsetTimeTest {

    private static final int HORIZON = 104;

    static List<Row> outsideMeans() {
        return OutsideValues.rows("restricted_means.csv");
    }

    private static List<OnsetTime> times(String set) {
        return OutsideValues.rows("onsets.csv").stream()
                .filter(row -> row.text("set").equals(set))
                .map(row -> new OnsetTime(row.number("week"), row.count("observed") == 1))
                .toList();
    }

    private static List<OnsetTime> watchedToHorizon(List<Integer> weeks) {
        return weeks.stream()
                .map(week -> week < HORIZON ? OnsetTime.at(week) : OnsetTime.notBy(HORIZON))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mixed", "horizon_only", "all_onset"})
    void curveEqualsThatOfStatsmodels(String set) {
        List<Row> rows = OutsideValues.rows("kaplan_meier.csv").stream()
                .filter(row -> row.text("set").equals(set))
                .toList();
        List<Step> steps = KaplanMeierCurve.of(times(set), 0.95).steps();

        assertThat(steps).hasSameSizeAs(rows);
        for (int index = 0; index < rows.size(); index++) {
            Row row = rows.get(index);
            Step step = steps.get(index);
            assertThat(step.week()).isEqualTo(row.number("week"));
            assertThat(step.atRisk()).isEqualTo((int) row.count("atRisk"));
            assertThat(step.onsets()).isEqualTo((int) row.count("onsets"));
            assertThat(step.withoutOnset()).isCloseTo(row.number("withoutOnset"), within(1e-12));
            if (step.withoutOnset() > 0) {
                assertThat(step.standardError()).isCloseTo(row.number("standardError"), within(1e-12));
                assertThat(step.interval().low()).isCloseTo(row.number("low"), within(1e-11));
                assertThat(step.interval().high()).isCloseTo(row.number("high"), within(1e-11));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("outsideMeans")
    void restrictedMeanEqualsTheOutsideArea(Row row) {
        RestrictedMeanTime mean = RestrictedMeanTime.of(times(row.text("set")), row.number("horizon"), 0.95);

        assertThat(mean.weeks()).isCloseTo(row.number("weeks"), within(1e-10));
        assertThat(mean.standardError()).isCloseTo(row.number("standardError"), within(1e-10));
        assertThat(mean.interval().contains(mean.weeks())).isTrue();
    }

    @Test
    void lastOnsetLeavesExactlyZeroWithAnHonestUpperEnd() {
        List<Step> steps = KaplanMeierCurve.of(times("all_onset"), 0.95).steps();
        Step last = steps.get(steps.size() - 1);

        assertThat(last.withoutOnset()).isZero();
        assertThat(last.interval().low()).isZero();
        assertThat(last.interval().high())
                .isPositive()
                .isEqualTo(steps.get(steps.size() - 2).interval().high());
    }

    @Test
    void runsWithoutAnyOnsetHaveNoStepAndTheWholeHorizon() {
        List<OnsetTime> quiet = List.of(OnsetTime.notBy(HORIZON), OnsetTime.notBy(HORIZON), OnsetTime.notBy(HORIZON));

        assertThat(KaplanMeierCurve.of(quiet, 0.95).steps()).isEmpty();
        assertThat(KaplanMeierCurve.of(quiet, 0.95).withoutOnsetAfter(HORIZON)).isEqualTo(1);
        assertThat(RestrictedMeanTime.of(quiet, HORIZON, 0.95).weeks()).isEqualTo(HORIZON);
    }

    @Test
    void horizonBeyondWhatWasWatchedIsRefused() {
        List<OnsetTime> times = List.of(OnsetTime.at(4), OnsetTime.notBy(52));

        assertThatThrownBy(() -> RestrictedMeanTime.of(times, 60, 0.95))
                .hasMessageContaining("week is 60")
                .hasMessageContaining("52");
        assertThatThrownBy(() -> RestrictedMeanTime.of(times, 0, 0.95)).hasMessageContaining("horizon is 0");
        assertThatThrownBy(() -> new OnsetTime(-1, true)).hasMessageContaining("week is -1");
    }

    @Property
    void fullyWatchedRunsGiveThePlainMeanOfMinima(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 1, max = 150) Integer> weeks) {
        double expected = weeks.stream()
                .mapToInt(week -> Math.min(week, HORIZON))
                .average()
                .orElseThrow();

        assertThat(RestrictedMeanTime.of(watchedToHorizon(weeks), HORIZON, 0.95).weeks())
                .isCloseTo(expected, within(1e-9));
    }

    @Property
    void shareWithoutOnsetIsThePlainShareWhenRunsAreFullyWatched(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 1, max = 150) Integer> weeks,
            @ForAll @IntRange(min = 0, max = HORIZON - 1) int week) {
        double expected = weeks.stream().filter(onset -> onset > week).count() / (double) weeks.size();

        assertThat(KaplanMeierCurve.of(watchedToHorizon(weeks), 0.95).withoutOnsetAfter(week))
                .isCloseTo(expected, within(1e-12));
    }

    @Test
    void delayIsThePairedDifferenceOfMinimaWhenRunsAreFullyWatched() {
        List<Integer> base = List.of(20, 35, 90, 12, 140, 60);
        List<Integer> option = List.of(30, 35, 120, 50, 150, 44);
        PairedEffect delay =
                RestrictedMeanTime.difference(watchedToHorizon(option), watchedToHorizon(base), HORIZON, 0.95);
        PairedEffect plain = PairedEffect.of(
                option.stream().mapToDouble(week -> Math.min(week, HORIZON)).toArray(),
                base.stream().mapToDouble(week -> Math.min(week, HORIZON)).toArray(),
                0.95);

        assertThat(delay).isEqualTo(plain);
        assertThat(delay.difference()).isCloseTo(46.0 / 6, within(1e-12));
    }

    @Test
    void pseudoValuesAverageToTheLeaveOneOutIdentityUnderEarlyCensoring() {
        List<OnsetTime> times = times("mixed");
        double[] values = RestrictedMeanTime.pseudoValues(times, 52);
        double whole = RestrictedMeanTime.of(times, 52, 0.95).weeks();
        // Mean of the leave-one-out means, computed here from its own curves.
        double others = IntStream.range(0, times.size())
                .mapToDouble(left -> RestrictedMeanTime.of(
                                IntStream.range(0, times.size())
                                        .filter(run -> run != left)
                                        .mapToObj(times::get)
                                        .collect(Collectors.toList()),
                                52,
                                0.95)
                        .weeks())
                .average()
                .orElseThrow();
        int runs = times.size();

        assertThat(Moments.mean(values)).isCloseTo(runs * whole - (runs - 1) * others, within(1e-8));
        assertThat(Moments.mean(values)).isCloseTo(whole, within(0.5));
    }
}
