package org.forestall.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.forestall.scenario.doc.ScenarioDescription;
import org.forestall.sim.spec.Defaults;
import org.forestall.sim.spec.Mechanism;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScenarioDescriptionTest {

    @Test
    void descriptionCountsEntitiesAndNamesWhatDiffers() throws IOException {
        String text = describe(BrokenScenariosTest.small());
        assertThat(text)
                .contains("3 years of 52 weeks from 2031-01-06")
                .contains("1,006,000 persons in the ledger, a sample of 1,000")
                .contains("3 districts, 6 communities")
                .contains("| Bernin | powerless | 305,000 |")
                .contains("| Army of Esterlan | army | 5,000 |")
                .contains("| executive | Ald")
                .contains("| `nation.economy` | 0.4 | 0.5 |")
                .contains("| `model.onset.deaths` | 500 | 1000 |")
                .contains("2032-05-02: Vote (election, severity 0.5).")
                .contains(
                        "Mediation and agreement with enforcement (I22), from 2031-07-07 to 2032-07-05, in all districts.")
                .contains("Peacekeeping (I32), 13 weeks after onset, to the end of the run, in all districts")
                .contains("in South Vale, 1,000 uniformed persons.");
    }

    @Test
    void settingAtItsDefaultIsNotListed() throws IOException {
        String text = describe(BrokenScenariosTest.small());
        assertThat(text).doesNotContain("nation.civicSpace").doesNotContain("model.onset.endShare");
    }

    @Test
    void scheduleOfTheWeekIsListedInOrder() throws IOException {
        String text = describe(BrokenScenariosTest.small());
        assertThat(text).contains("| 1 | Calendar |").contains("| 9 | Violence |");
        assertThat(text.indexOf("| 1 | Calendar |")).isLessThan(text.indexOf("| 9 | Violence |"));
    }

    @Test
    void mechanismThatIsOffIsSaidToBeOff() throws IOException {
        String text = describe(BrokenScenariosTest.small());
        assertThat(text).contains("memory (motive, **off**)");
        assertThat(text.split("\\*\\*off\\*\\*")).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyDescriptionSaysThatItIsNoForecastAndNamesAllMechanisms(String name) {
        Scenario scenario = Scenarios.load(name, List.of()).orThrow();
        String text = ScenarioDescription.of(scenario);
        assertThat(text).contains("not a forecast").contains(scenario.contentHash());
        assertThat(text)
                .contains(Stream.of(Mechanism.values()).map(Defaults::kebab).toList());
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyDescriptionSaysWhatTheCountryIllustratesAndPutsItsQuestions(String name) {
        Scenario scenario = Scenarios.load(name, List.of()).orThrow();
        assertThat(ScenarioDescription.of(scenario))
                .contains(scenario.society().illustrates())
                .contains(scenario.society().questions());
    }

    private static String describe(String yaml) {
        return ScenarioDescription.of(
                Scenarios.read(yaml, "small.yaml", List.of()).orThrow());
    }

    static Stream<String> names() {
        return Scenarios.shippedNames().stream();
    }
}
