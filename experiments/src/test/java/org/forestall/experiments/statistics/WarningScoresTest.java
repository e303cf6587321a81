package org.forestall.experiments.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.forestall.experiments.statistics.LeadTimes.WarnedOnset;
import org.junit.jupiter.api.Test;

class WarningScoresTest {

    private static final ResamplingPlan PLAN = new ResamplingPlan(999, 6, 0.95);

    private static final List<WarningCase> CASES = OutsideValues.rows("warnings.csv").stream()
            .map(row -> new WarningCase(row.number("forecast"), row.count("onset") == 1, (int) row.count("run")))
            .toList();

    private static double outside(String quantity) {
        return OutsideValues.rows("warning_scores.csv").stream()
                .filter(row -> row.text("quantity").equals(quantity))
                .findFirst()
                .orElseThrow()
                .number("value");
    }

    @Test
    void scoresEqualTheOutsideOnes() {
        WarningScores scores = WarningScores.of(CASES, PLAN);

        assertThat(scores.areaUnderRoc().estimate()).isCloseTo(outside("areaUnderRoc"), within(1e-12));
        assertThat(scores.averagePrecision().estimate()).isCloseTo(outside("averagePrecision"), within(1e-12));
        assertThat(scores.brierInterval().estimate()).isCloseTo(outside("brier"), within(1e-12));
        assertThat(scores.baseRate()).isCloseTo(31 / 300.0, within(1e-15));
        assertThat(scores.areaUnderRoc().interval().contains(outside("areaUnderRoc")))
                .isTrue();
    }

    @Test
    void murphysPartsEqualTheOutsideOnesWhenEveryForecastHasItsOwnBin() {
        BrierScore score = BrierScore.of(CASES, CASES.size());

        assertThat(score.reliability()).isCloseTo(outside("reliabilityByValue"), within(1e-12));
        assertThat(score.resolution()).isCloseTo(outside("resolutionByValue"), within(1e-12));
        assertThat(score.uncertainty()).isCloseTo(outside("uncertainty"), within(1e-12));
        assertThat(score.withinBins()).isCloseTo(0, within(1e-12));
    }

    @Test
    void recallInTheTopSplitsTiesAtTheEdge() {
        for (int top : new int[] {10, 30, 60}) {
            assertThat(WarningScores.recallInTop(CASES, top, PLAN).estimate())
                    .isCloseTo(outside("recallInTop" + top), within(1e-12));
        }
    }

    @Test
    void forecastWithoutSkillScoresOneHalfTheBaseRateAndNoSkill() {
        List<WarningCase> flat = IntStream.range(0, 100)
                .mapToObj(index -> new WarningCase(0.04, index % 25 == 0, index))
                .toList();
        WarningScores scores = WarningScores.of(flat, PLAN);

        assertThat(scores.areaUnderRoc().estimate()).isEqualTo(0.5);
        assertThat(scores.averagePrecision().estimate()).isCloseTo(0.04, within(1e-12));
        assertThat(scores.brier().skill()).isCloseTo(0, within(1e-12));
        assertThat(scores.brier().bins()).hasSize(1);
    }

    @Test
    void perfectForecastScoresOne() {
        List<WarningCase> perfect = IntStream.range(0, 50)
                .mapToObj(index -> new WarningCase(index < 5 ? 1 : 0, index < 5, index))
                .toList();
        WarningScores scores = WarningScores.of(perfect, PLAN);

        assertThat(scores.areaUnderRoc().estimate()).isEqualTo(1);
        assertThat(scores.averagePrecision().estimate()).isEqualTo(1);
        assertThat(scores.brier().score()).isZero();
        assertThat(scores.brier().skill()).isEqualTo(1);
    }

    @Property(tries = 300)
    void brierIdentityHoldsForAnyBinning(
            @ForAll @Size(min = 1, max = 60) List<@IntRange(max = 100) Integer> percents,
            @ForAll @IntRange(min = 1, max = 15) int bins) {
        List<WarningCase> cases = IntStream.range(0, percents.size())
                .mapToObj(index ->
                        new WarningCase(percents.get(index) / 100.0, (percents.get(index) + index) % 3 == 0, index))
                .toList();
        BrierScore score = BrierScore.of(cases, bins);
        long counted =
                score.bins().stream().mapToLong(bin -> bin.observed().total()).sum();

        assertThat(counted).isEqualTo(cases.size());
        assertThat(score.bins().size()).isLessThanOrEqualTo(bins);
        assertThat(score.reliability() - score.resolution() + score.uncertainty() + score.withinBins())
                .isCloseTo(score.score(), within(1e-12));
        // Equal forecasts never straddle bins, so the means rise strictly.
        for (int bin = 1; bin < score.bins().size(); bin++) {
            assertThat(score.bins().get(bin).meanForecast())
                    .isGreaterThan(score.bins().get(bin - 1).meanForecast());
        }
    }

    @Test
    void casesOfOneRunAreDrawnTogether() {
        // One run holds all: nothing to draw from, so there is no interval, however many cases it has.
        List<WarningCase> oneRun = CASES.stream()
                .map(one -> new WarningCase(one.forecast(), one.onset(), 0))
                .toList();

        assertThat(WarningScores.of(oneRun, PLAN).areaUnderRoc().interval().isBounded())
                .isFalse();
    }

    @Test
    void casesOfOneKindAreRefused() {
        assertThatThrownBy(() -> WarningScores.of(List.of(new WarningCase(0.5, true, 0)), PLAN))
                .hasMessageContaining("1 cases with and 0 without");
        assertThatThrownBy(() -> new WarningCase(1.2, true, 0)).hasMessageContaining("forecast is 1.2");
    }

    @Test
    void thresholdSplitsCasesIntoFourCounts() {
        List<WarningCase> cases = List.of(
                new WarningCase(0.9, true, 0),
                new WarningCase(0.5, false, 1),
                new WarningCase(0.5, false, 2),
                new WarningCase(0.4, true, 3),
                new WarningCase(0.1, false, 4));
        AlertCounts counts = AlertCounts.of(cases, 0.5);

        assertThat(counts).isEqualTo(new AlertCounts(0.5, 1, 1, 2, 1));
        assertThat(counts.recall()).hasValue(0.5);
        assertThat(counts.precision()).hasValue(1 / 3.0);
        assertThat(counts.falseAlarmRate()).hasValue(2 / 3.0);
        assertThat(counts.falseAlarmsPerHit()).hasValue(2);
        assertThat(AlertCounts.of(cases, 1).precision()).isEmpty();
    }

    @Test
    void alertInOrAfterTheWeekOfOnsetIsNoWarning() {
        LeadTimes leads = LeadTimes.of(
                List.of(
                        new WarnedOnset(40, OptionalDouble.of(10)),
                        new WarnedOnset(40, OptionalDouble.of(36)),
                        new WarnedOnset(40, OptionalDouble.of(40)),
                        new WarnedOnset(40, OptionalDouble.empty())),
                0.95);

        assertThat(leads.warned().count()).isEqualTo(2);
        assertThat(leads.weeks().orElseThrow().median()).isEqualTo(17);
        assertThat(leads.atLeast4Weeks().value()).isEqualTo(0.5);
        assertThat(leads.atLeast13Weeks().value()).isEqualTo(0.25);
        assertThat(leads.atLeast26Weeks().count()).isEqualTo(1);
        assertThat(LeadTimes.of(List.of(new WarnedOnset(3, OptionalDouble.empty())), 0.95)
                        .weeks())
                .isEmpty();
    }
}
