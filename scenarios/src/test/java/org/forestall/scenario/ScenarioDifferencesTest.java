package org.forestall.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.forestall.scenario.doc.ScenarioDifferences;
import org.forestall.scenario.doc.ScenarioDifferences.Difference;
import org.junit.jupiter.api.Test;

class ScenarioDifferencesTest {

    @Test
    void sameScenarioHasNoDifferences() throws IOException {
        assertThat(ScenarioDifferences.between(small(), small())).isEmpty();
    }

    @Test
    void eachChangedSettingIsListedWithBothValues() throws IOException {
        Scenario changed = small(
                "nation.economy=0.6",
                "districts[south].population[bern]=6000",
                "options[talks].measures[I22].start=2031-08-04",
                "interventions[I22].cost.perYear=4",
                "calendar=[]");
        assertThat(ScenarioDifferences.between(small(), changed))
                .contains(
                        new Difference("nation.economy", "0.4", "0.6"),
                        new Difference("districts[south].population.bern", "5000", "6000"),
                        new Difference("options[talks].measures[I22].start", "2031-07-07", "2031-08-04"),
                        new Difference("interventions[I22].cost.perYear", "2", "4"),
                        new Difference("calendar[election].name", "Vote", ""))
                .allMatch(difference -> difference.path().startsWith("calendar")
                        || List.of(
                                        "nation.economy",
                                        "districts[south].population.bern",
                                        "options[talks].measures[I22].start",
                                        "interventions[I22].cost.perYear")
                                .contains(difference.path()));
    }

    private static Scenario small(String... overrides) throws IOException {
        return Scenarios.read(BrokenScenariosTest.small(), "small.yaml", List.of(overrides))
                .orThrow();
    }
}
