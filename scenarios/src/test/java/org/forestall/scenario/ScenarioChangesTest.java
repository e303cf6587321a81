package org.forestall.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.forestall.scenario.doc.Change;
import org.forestall.scenario.doc.ScenarioChanges;
import org.forestall.scenario.doc.ScenarioDifferences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenarioChangesTest {

    @Test
    void sameScenarioHasNoChanges() throws IOException {
        assertThat(ScenarioChanges.between(small(), small())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nation.economy=0.6 | Nation | '' | economy: up from 0.4 to 0.6 (index). State of the economy: 0 collapse, 0.5 usual, 1 boom.",
                "years=2 | The country and the run | '' | years: down from 3 to 2 years. Length of a run.",
                "start=2031-01-20 | The country and the run | '' | start: moved from 2031-01-06 to 2031-01-20, 2 weeks later. First day of a run.",
                "title=Another | The country and the run | '' | title: changed from 'A small country' to 'Another'. Title of the scenario.",
                "groups[bern].powerStatus=discriminated | Identity groups | Bernin | power status: changed from powerless to discriminated. Standing in the central state.",
                "groups[bern].discrimination.political.overt=0.5 | Identity groups | Bernin | discrimination, political, overt: up from 0.2 to 0.5 (index). Part that is written into law or open practice.",
                "districts[middle].urban=false | Districts | Middle Vale | urban: now no. Whether it is a city.",
                "districts[middle].centre={x: 31, y: 10} | Districts | Middle Vale | centre: moved from (30, 10) to (31, 10). Centre of the district.",
                "districts[north].outline=[] | Districts | North Vale | outline: drawn anew with 0 points. Corner points of the district's outline, in order.",
                "armedGroups[army].members={north: 4000} | Armed groups | Army of Esterlan | members, south: no longer given, was 1,000 persons. Members by district where they are posted.",
                "armedGroups[army].composition={ald: 1} | Armed groups | Army of Esterlan | composition, ald: up from 0.8 to 1 (share). Share of members from each group; shares sum to 1.",
                "institutions[judiciary].inclusion={bern: 0.3} | Institutions | High court | inclusion, bern: new, 0.3 (index). How far each group is present in it and served by it; groups not named get 0.5.",
                "history=[One., Two.] | The country and the run | '' | history: now 2 entries, before none; new: 2.",
                "mechanisms.memory=on | Mechanisms | '' | memory: switched on.",
                "model.onset.deaths=700 | Coefficients of the model | '' | onset, deaths: up from 500 to 700 persons.",
                "options[guard].measures[I32].uniformed=900 | Options | Guard | uniformed: down from 1,000 to 900 persons.",
                "calendar[0].districts=[south] | Calendar | Vote | districts: with south and without north. Districts concerned; empty means all.",
                "interventions[fair].cost.perYear=4 | Interventions | Market fair | cost, per year: up from 0.2 to 4 RU/year.",
            })
    void changedSettingIsASentenceInItsRoom(String override, String room, String entity, String sentence)
            throws IOException {
        assertThat(ScenarioChanges.between(small(), small(override)))
                .filteredOn(change -> change.kind() != Change.Kind.FOLLOWS)
                .anySatisfy(change -> {
                    assertThat(change.room()).isEqualTo(room);
                    assertThat(change.entity()).startsWith(entity);
                    assertThat(change.sentence()).startsWith(sentence);
                });
    }

    @Test
    void whatIsNewAndWhatIsGoneIsDescribed() throws IOException {
        Scenario other = Scenarios.read(
                        BrokenScenariosTest.small()
                                .replace("  - id: bench\n    name: Opposition bench\n    kind: opposition\n", "")
                                .replace(
                                        "options:\n",
                                        "options:\n  - {id: fairs, name: Fairs, description: Market days.,"
                                                + " measures: [{use: fair, end: 2032-01-05}]}\n"),
                        "small.yaml",
                        List.of())
                .orThrow();
        assertThat(ScenarioChanges.between(small(), other))
                .extracting(Change::kind, Change::sentence)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                Change.Kind.REMOVED, "Gone: Opposition bench (bench), opposition."),
                        org.assertj.core.groups.Tuple.tuple(
                                Change.Kind.ADDED,
                                "New: Fairs (fairs). Market days. It takes Market fair (fair) from the start of the run to"
                                        + " 2032-01-05."));
    }

    @Test
    void peopleOfGroupsAreSummedUp() throws IOException {
        assertThat(ScenarioChanges.between(small(), small("districts[south].population[bern]=6000")))
                .filteredOn(change -> change.kind() == Change.Kind.FOLLOWS)
                .extracting(Change::sentence)
                .containsExactly("There are 306,000 people of this group in all, 1,000 more.");
    }

    @Test
    void anotherOrderIsTold() throws IOException {
        Scenario other = Scenarios.read(
                        BrokenScenariosTest.small()
                                .replace(
                                        "  - {kind: unrest, ratePerYear: 0.5}\n  - {kind: coup, ratePerYear: 0.1}\n",
                                        "  - {kind: coup, ratePerYear: 0.1}\n  - {kind: unrest, ratePerYear: 0.5}\n"),
                        "small.yaml",
                        List.of())
                .orThrow();
        assertThat(ScenarioChanges.between(small(), other))
                .extracting(Change::kind)
                .containsExactly(Change.Kind.REORDERED);
    }

    /** Words leave out nothing that the list of settings has, in any pair of shipped countries. */
    @Test
    void everyDifferenceOfSettingsIsInWords() {
        List<Scenario> countries = Scenarios.shippedNames().stream()
                .map(name -> Scenarios.load(name, List.of()).orThrow())
                .toList();
        for (Scenario one : countries) {
            for (Scenario other : countries) {
                List<Change> changes = ScenarioChanges.between(one, other);
                assertThat(changes.isEmpty()).isEqualTo(one.equals(other));
                Set<String> told = changes.stream()
                        .map(Change::path)
                        .map(ScenarioChangesTest::root)
                        .collect(Collectors.toSet());
                assertThat(told)
                        .containsAll(ScenarioDifferences.between(one, other).stream()
                                .map(ScenarioDifferences.Difference::path)
                                .map(ScenarioChangesTest::root)
                                .collect(Collectors.toSet()));
            }
        }
    }

    private static final Pattern END_OF_ROOT = Pattern.compile("[.\\[]");

    private static String root(String path) {
        return END_OF_ROOT.split(path, 2)[0];
    }

    private static Scenario small(String... overrides) throws IOException {
        return Scenarios.read(BrokenScenariosTest.small(), "small.yaml", List.of(overrides))
                .orThrow();
    }
}
