package org.forestall.experiments.societies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The rates on tables made by hand. Exact. */
class PopulationRatesTest {

    private static SocietyYear year(int society, int year, Map<YearColumn, Integer> numbers) {
        YearSheet sheet = new YearSheet();
        numbers.forEach(sheet::set);
        return new SocietyYear(society, year, sheet.numbers(), "", "");
    }

    /** A year without an episode. */
    private static SocietyYear quiet(int society, int year, int discriminated) {
        return year(society, year, Map.of(YearColumn.DISCRIMINATED_GROUPS, discriminated));
    }

    /** A year in which an episode begins that goes on beyond its end. */
    private static SocietyYear begins(int society, int year, int discriminated) {
        return year(
                society,
                year,
                Map.of(
                        YearColumn.DISCRIMINATED_GROUPS,
                        discriminated,
                        YearColumn.ONSETS,
                        1,
                        YearColumn.EPISODE_WEEKS,
                        20,
                        YearColumn.EPISODE_AT_END,
                        1));
    }

    /** A year that begins with an episode. */
    private static SocietyYear goesOn(int society, int year, int atEnd) {
        return year(
                society,
                year,
                Map.of(
                        YearColumn.EPISODE_AT_START,
                        1,
                        YearColumn.EPISODE_WEEKS,
                        30,
                        YearColumn.EPISODE_AT_END,
                        atEnd,
                        YearColumn.STRONG_FACTORS,
                        3));
    }

    private final PopulationRates rates = PopulationRates.of(new SocietyYears(List.of(
            quiet(0, 0, 1),
            begins(0, 1, 1),
            goesOn(0, 2, 1),
            goesOn(0, 3, 0),
            quiet(0, 4, 1),
            begins(0, 5, 1),
            quiet(1, 0, 0),
            quiet(1, 1, 0),
            begins(1, 2, 0),
            quiet(1, 3, 0))));

    @Test
    void onsetsAreCountedOverAllYearsAndOverYearsAtRisk() {
        assertThat(rates.onset().value()).isEqualTo(3.0 / 10);
        assertThat(rates.onsetAtRisk().value()).isEqualTo(3.0 / 8);
        assertThat(rates.onset().clusters()).isEqualTo(2);
    }

    @Test
    void discriminationComparesYearsAtRiskOnly() {
        assertThat(rates.discrimination().orElseThrow().share().value()).isEqualTo(2.0 / 4);
        assertThat(rates.discrimination().orElseThrow().other().value()).isEqualTo(1.0 / 4);
        assertThat(rates.discrimination().orElseThrow().value().getAsDouble()).isEqualTo(2);
    }

    @Test
    void continuationLooksAtTheYearThatFollowsAYearWithAnEpisode() {
        assertThat(rates.continuation().orElseThrow().units()).isEqualTo(4);
        assertThat(rates.continuation().orElseThrow().events()).isEqualTo(2);
        assertThat(rates.continuationAtEnds().orElseThrow().value()).isEqualTo(0.5);
    }

    @Test
    void recurrenceLooksAtQuietYearsAfterAnEpisode() {
        assertThat(rates.recurrence().orElseThrow().units()).isEqualTo(3);
        assertThat(rates.recurrence().orElseThrow().events()).isEqualTo(1);
    }

    @Test
    void onsetsAreSplitByStrongFactorsAmongYearsAtRisk() {
        assertThat(rates.byStrongFactors()).containsOnlyKeys(0);
    }

    @Test
    void whatAPopulationDoesNotShowIsLeftEmpty() {
        PopulationRates calm = PopulationRates.of(new SocietyYears(List.of(quiet(0, 0, 0), quiet(1, 0, 0))));
        assertThat(calm.onset().value()).isZero();
        assertThat(calm.discrimination()).isEmpty();
        assertThat(calm.continuation()).isEmpty();
        assertThat(Calibration.lines(calm)).anyMatch(line -> line.startsWith("| V01 "));
        assertThatThrownBy(() -> PopulationRates.of(new SocietyYears(List.of())))
                .hasMessageContaining("no years");
    }
}
