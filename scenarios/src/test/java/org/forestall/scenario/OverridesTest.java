package org.forestall.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.forestall.scenario.problem.Problem;
import org.forestall.sim.spec.SocietySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverridesTest {

    @Test
    void valuesAreSetByIdByKindByPositionAndInMappingsThatTheFileLeavesOut() throws IOException {
        SocietySpec society = society(
                "groups[bern].norm=0.6",
                "groups[0].schooling=0.1",
                "institutions[judiciary].capacity=0.9",
                "media.virality=0.25",
                "model.onset.deaths=750",
                "districts[south].population[ald]=2000",
                "districts[south].population.bern=3000",
                "mechanisms.flight=off",
                "options[guard].measures[I32].strength=0");
        assertThat(society.groups().get(1).norm()).isEqualTo(0.6);
        assertThat(society.groups().get(0).schooling()).isEqualTo(0.1);
        assertThat(society.institutions().get(1).capacity()).isEqualTo(0.9);
        assertThat(society.media().virality()).isEqualTo(0.25);
        assertThat(society.model().onset().deaths()).isEqualTo(750);
        assertThat(society.districts().get(2).population())
                .containsEntry("ald", 2000)
                .containsEntry("bern", 3000);
        assertThat(society.mechanisms()).containsValue(false).hasSize(2);
        assertThat(society.options().get(3).measures().get(0).strength()).isZero();
    }

    @Test
    void wholeListsAndMappingsCanBeSet() throws IOException {
        SocietySpec society = society(
                "calendar=[]",
                "civilSociety={density: 0.1, crossGroup: 0.2}",
                "districts[middle].neighbours=[north, south]");
        assertThat(society.calendar()).isEmpty();
        assertThat(society.civilSociety().density()).isEqualTo(0.1);
        assertThat(society.districts().get(1).neighbours()).containsExactly("north", "south");
    }

    @Test
    void laterAssignmentsWin() throws IOException {
        assertThat(society("years=2", "years=4").years()).isEqualTo(4);
    }

    @Test
    void textWithEqualsSignsIsKept() throws IOException {
        assertThat(society("title=a = b").title()).isEqualTo("a = b");
    }

    @Test
    void strengthOfAShippedInterventionCanBeSet() throws IOException {
        Scenario scenario = Scenarios.read(
                        BrokenScenariosTest.small(),
                        "small.yaml",
                        List.of("interventions[I22].effects[dialogue].strength={low: 0, mode: 0, high: 0}"))
                .orThrow();
        assertThat(scenario.catalogue())
                .filteredOn(intervention -> intervention.id().equals("I22"))
                .singleElement()
                .satisfies(intervention -> assertThat(
                                intervention.effects().get(0).strength().high())
                        .isZero());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nation.economy=1.4 | nation.economy = 1.4 is outside 0 to 1. Did you mean 0.14?",
                "nation.econmy=0.4 | nation.econmy is not a known setting. Did you mean 'economy'?",
                "groups[bren].norm=0.4 | groups has no item 'bren'. Did you mean 'bern'?",
                "groups[7].norm=0.4 | groups has no item '7'. It has ald, bern.",
                "nation.economy | is not of the form path=value. Write for example --set nation.economy=0.4.",
                "=3 | is not of the form path=value. Write for example --set nation.economy=0.4.",
                "nation..economy=3 | is not of the form path=value. Write for example --set nation.economy=0.4.",
                "groups[ald.norm=3 | is not of the form path=value. Write for example --set nation.economy=0.4.",
                "name.first=Ald | name is a single value and has nothing named 'first' in it.",
                "groups[ald].norm= | groups[ald].norm is not a number. Write a number, 0 to 1.",
                "calendar[election].date=2031-02-30 | calendar[election].date = 2031-02-30 is no day of the calendar. That month runs from 01 to 28. Allowed: year-month-day.",
                "nation.economy=[1 | is not readable YAML: expected ',' or ']', but got <stream end>. Check indentation, quotes and brackets at this line and the one before."
            })
    void mistakeInAnAssignmentPointsToIt(String assignment, String message) throws IOException {
        LoadResult result = Scenarios.read(BrokenScenariosTest.small(), "small.yaml", List.of(assignment));
        assertThat(result).isInstanceOfSatisfying(LoadResult.Rejected.class, rejected -> assertThat(rejected.problems())
                .extracting(Problem::text)
                .anySatisfy(text ->
                        assertThat(text).startsWith("--set " + assignment).endsWith(": " + message)));
    }

    private static SocietySpec society(String... overrides) throws IOException {
        return Scenarios.read(BrokenScenariosTest.small(), "small.yaml", List.of(overrides))
                .orThrow()
                .society();
    }
}
