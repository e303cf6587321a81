package org.forestall.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.forestall.scenario.doc.ScenarioDifferences;
import org.forestall.scenario.doc.ScenarioDifferences.Difference;
import org.forestall.scenario.problem.Problem;
import org.forestall.sim.spec.ArmedGroupSpec;
import org.forestall.sim.spec.CalendarEntrySpec;
import org.forestall.sim.spec.DistrictSpec;
import org.forestall.sim.spec.GroupSpec;
import org.forestall.sim.spec.InterventionSpec;
import org.forestall.sim.spec.OptionSpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scenarios that build on others. */
class ExtendsTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void writeParent() throws IOException {
        Files.writeString(folder.resolve("small.yaml"), BrokenScenariosTest.small());
    }

    @Test
    void childThatOnlyNamesItsParentIsTheParent() throws IOException {
        Scenario child = child("extends: small.yaml\nid: small\n");
        Scenario parent = Scenarios.load(folder.resolve("small.yaml").toString(), List.of())
                .orThrow();
        assertThat(child).isEqualTo(parent);
        assertThat(child.contentHash()).isEqualTo(parent.contentHash());
    }

    @Test
    void shippedScenarioCanBeExtended() throws IOException {
        Scenario child = child("extends: contested-election\nid: poorer\nnation: {economy: 0.2}\n");
        Scenario parent = Scenarios.load("contested-election", List.of()).orThrow();
        assertThat(ScenarioDifferences.between(parent, child))
                .containsExactly(
                        new Difference("id", "contested-election", "poorer"),
                        new Difference("nation.economy", "0.42", "0.2"));
    }

    @Test
    void settingsReplaceInheritedOnesAndLeaveTheirNeighboursAlone() throws IOException {
        Scenario child = child("""
                extends: small.yaml
                id: child
                nation: {impunity: 0.9}
                groups:
                  - id: bern
                    discrimination: {political: {overt: 0.9}}
                districts:
                  - id: south
                    population: {ald: 2000}
                    neighbours: [middle]
                """);
        assertThat(child.society().nation().economy()).as("inherited").isEqualTo(0.4);
        assertThat(child.society().nation().impunity()).isEqualTo(0.9);
        GroupSpec bern = child.society().groups().get(1);
        assertThat(bern.name()).isEqualTo("Bernin");
        assertThat(bern.discrimination().political().overt()).isEqualTo(0.9);
        assertThat(bern.discrimination().political().covert()).as("inherited").isEqualTo(0.3);
        assertThat(child.society().districts())
                .extracting(DistrictSpec::id)
                .containsExactly("north", "middle", "south");
        assertThat(child.society().districts().get(2).population())
                .containsEntry("ald", 2000)
                .containsEntry("bern", 5000);
    }

    @Test
    void newIdsAddItemsAtTheEnd() throws IOException {
        Scenario child = child("""
                extends: small.yaml
                id: child
                options:
                  - id: fairs
                    name: Fairs
                    description: Market fairs.
                    measures: [{use: fair}]
                calendar:
                  - {kind: election, name: Run-off, date: 2032-06-06}
                """);
        assertThat(child.society().options())
                .extracting(OptionSpec::id)
                .containsExactly("nothing", "late-response", "talks", "guard", "fairs");
        assertThat(child.society().calendar())
                .extracting(CalendarEntrySpec::name)
                .containsExactly("Vote", "Run-off");
    }

    @Test
    void itemsKeysAndWholePartsAreTakenAwayOnlyWhenItIsSaid() throws IOException {
        Scenario child = child("""
                extends: small.yaml
                id: child
                remove: [mechanisms]
                armedGroups:
                  - {id: watch, remove: true}
                  - id: army
                    members: {remove: [south]}
                districts:
                  - id: south
                    population: {remove: [ald]}
                model: {remove: true}
                triggers: []
                calendar:
                  replace:
                    - {kind: commemoration, name: Day of the flood, date: 2031-10-05}
                """);
        assertThat(child.society().armedGroups()).extracting(ArmedGroupSpec::id).containsExactly("army");
        assertThat(child.society().armedGroups().get(0).members()).containsOnlyKeys("north");
        assertThat(child.society().districts().get(2).population()).containsOnlyKeys("bern");
        assertThat(child.society().mechanisms()).isEmpty();
        assertThat(child.society().model().onset().deaths()).as("the default").isEqualTo(1000);
        assertThat(child.society().triggers()).isEmpty();
        assertThat(child.society().calendar())
                .extracting(CalendarEntrySpec::name)
                .containsExactly("Day of the flood");
    }

    @Test
    void itemCanReplaceTheInheritedOneWhole() throws IOException {
        Scenario child = child("""
                extends: small.yaml
                id: child
                groups:
                  - {id: bern, name: Bernish, replace: true}
                """);
        GroupSpec bern = child.society().groups().get(1);
        assertThat(bern.name()).isEqualTo("Bernish");
        assertThat(bern.discrimination().political().overt()).as("the default").isZero();
    }

    @Test
    void interventionsOfTheParentAreInheritedAndCanBeChanged() throws IOException {
        Scenario child = child("""
                extends: small.yaml
                id: child
                interventions:
                  - {id: fair, lagWeeks: 2}
                """);
        InterventionSpec fair = child.catalogue().stream()
                .filter(each -> each.id().equals("fair"))
                .findFirst()
                .orElseThrow();
        assertThat(fair.lagWeeks()).isEqualTo(2);
        assertThat(fair.halfLifeWeeks()).as("inherited").isEqualTo(10);
    }

    @Test
    void generationsAddUpAndTheNearestWins() throws IOException {
        Files.writeString(
                folder.resolve("middle.yaml"),
                "extends: small.yaml\nid: middle\nnation: {economy: 0.6, impunity: 0.1}\n");
        Scenario child = child("extends: middle.yaml\nid: child\nnation: {economy: 0.7}\n");
        assertThat(child.society().nation().economy()).isEqualTo(0.7);
        assertThat(child.society().nation().impunity()).isEqualTo(0.1);
        assertThat(child.society().groups()).hasSize(2);
    }

    @Test
    void pathsCountFromTheFolderOfTheFileThatNamesThem() throws IOException {
        Files.createDirectory(folder.resolve("inner"));
        Files.writeString(folder.resolve("inner/middle.yaml"), "extends: ../small.yaml\nid: middle\n");
        assertThat(child("extends: inner/middle.yaml\nid: child\n").society().districts())
                .hasSize(3);
    }

    @Test
    void resolvedScenarioReadsBackTheSameWithoutItsParents() throws IOException {
        Scenario child = child("extends: small.yaml\nid: child\nnation: {economy: 0.7}\n");
        String printed = ResolvedYaml.write(child);
        assertThat(printed).doesNotContain("extends");
        assertThat(Scenarios.read(printed, "printed.yaml", List.of()).orThrow()).isEqualTo(child);
    }

    @Test
    void overridesOfTheCommandLineComeAfterInheritance() throws IOException {
        Path file = write("extends: small.yaml\nid: child\nnation: {economy: 0.7}\n");
        List<String> overrides = List.of("nation.economy=0.1", "groups[bern].norm=0.5", "armedGroups[watch].arms=0.2");
        Scenario child = Scenarios.load(file.toString(), overrides).orThrow();
        Scenario printed = Scenarios.read(ResolvedYaml.write(child("extends: small.yaml\nid: child\n")), "p", overrides)
                .orThrow();
        assertThat(child.contentHash()).isEqualTo(printed.contentHash());
    }

    @Test
    void problemsAreToldWithTheFileAndLineInWhichTheyStand() throws IOException {
        Files.writeString(
                folder.resolve("middle.yaml"),
                "extends: small.yaml\nid: middle\nnation:\n  economy: 1.4\n  impunty: 0.1\n");
        assertThat(texts("extends: middle.yaml\nid: child\ngroups:\n  - {id: bern, norm: 7}\n"))
                .containsExactly(
                        at("child.yaml:4: groups[bern].norm = 7 is outside 0 to 1. Did you mean 0.07?"),
                        at("middle.yaml:4: nation.economy = 1.4 is outside 0 to 1. Did you mean 0.14?"),
                        at("middle.yaml:5: nation.impunty is not a known setting. Did you mean 'impunity'?"));
    }

    @Test
    void rulesNameTheFileOfTheSettingThatBreaksThem() throws IOException {
        assertThat(texts("extends: small.yaml\nid: child\ndistricts:\n  - id: middle\n    neighbours: [north]\n"))
                .containsExactly(at("small.yaml:35: districts[south].neighbours = middle is not mutual."
                        + " Add 'south' to the neighbours of 'middle'."));
        assertThat(texts("extends: small.yaml\nid: child\narmedGroups:\n  - id: army\n    composition: {bern: 0.3}\n"))
                .containsExactly(at("child.yaml:5: armedGroups[army].composition has shares that sum to 1.1, not 1."
                        + " Change them so that they sum to 1."));
    }

    @Test
    void missingIdIsAWarning() throws IOException {
        LoadResult result = Scenarios.load(write("extends: small.yaml\n").toString(), List.of());
        assertThat(((LoadResult.Loaded) result).warnings())
                .extracting(Problem::text)
                .containsExactly(
                        at("child.yaml:1: warning: id is inherited, so that results cannot be told from those of"
                                + " the parent. Give the scenario an id of its own."));
    }

    @Test
    void circlesAreTold() throws IOException {
        Files.writeString(folder.resolve("a.yaml"), "extends: b.yaml\nid: a\n");
        Files.writeString(folder.resolve("b.yaml"), "extends: a.yaml\nid: b\n");
        assertThat(textsOf(folder.resolve("a.yaml")))
                .containsExactly(at("b.yaml:1: extends = a.yaml closes a circle: a.yaml -> b.yaml -> a.yaml. A scenario"
                        + " cannot build on itself: remove one of these extends: lines."));
        assertThat(texts("extends: child.yaml\nid: child\n"))
                .singleElement()
                .asString()
                .contains("closes a circle: child.yaml -> child.yaml");
    }

    @Test
    void eightGenerationsAreReadAndNineAreTooMany() throws IOException {
        Files.writeString(folder.resolve("g1.yaml"), "extends: small.yaml\nid: g1\n");
        for (int i = 2; i <= 9; i++) {
            Files.writeString(folder.resolve("g" + i + ".yaml"), "extends: g" + (i - 1) + ".yaml\nid: g" + i + "\n");
        }
        assertThat(Scenarios.load(folder.resolve("g8.yaml").toString(), List.of()))
                .isInstanceOf(LoadResult.Loaded.class);
        assertThat(textsOf(folder.resolve("g9.yaml")))
                .containsExactly(
                        at("g1.yaml:1: extends = small.yaml is more than 8 generations up. Join some of the files;"
                                + " describe --full prints a scenario with all that it inherits."));
    }

    @Test
    void missingParentsAreToldAtTheirLineWithTheNearestName() throws IOException {
        assertThat(texts("id: child\nextends: contested-elections\n"))
                .singleElement()
                .asString()
                .startsWith(at("child.yaml:2: extends = contested-elections is neither a shipped scenario nor a file"))
                .endsWith("Did you mean 'contested-election'?");
        assertThat(texts("extends: small\nid: child\n"))
                .singleElement()
                .asString()
                .endsWith("Did you mean 'small.yaml'?");
        assertThat(texts("extends: https://example.org/x.yaml\nid: child\n"))
                .singleElement()
                .asString()
                .contains("is an address on a network. Save the file and name its path.");
        assertThat(texts("extends: [small.yaml]\nid: child\n"))
                .singleElement()
                .asString()
                .contains("extends is a list, not one name.");
        assertThat(texts("extends:\nid: child\n")).singleElement().asString().contains("extends has no value.");
    }

    @Test
    void takingAwayWhatIsNotThereIsTold() throws IOException {
        assertThat(texts("""
                        extends: small.yaml
                        id: child
                        remove: [calender]
                        media: {remove: true}
                        armedGroups:
                          - {id: wach, remove: true}
                        districts:
                          - {id: south, population: {remove: [cole]}}
                        """))
                .containsExactly(
                        at("child.yaml:3: remove = calender is not inherited, so that it cannot be removed."
                                + " Did you mean 'calendar'?"),
                        at("child.yaml:4: media is not inherited, so that it cannot be removed. Leave it out."),
                        at("child.yaml:6: armedGroups[wach] is not inherited, so that it cannot be removed."
                                + " Did you mean 'watch'?"),
                        at(
                                "child.yaml:8: districts[south].population.remove = cole is not inherited, so that it cannot be"
                                        + " removed. Inherited here: ald, bern."));
    }

    @Test
    void itemsThatCannotBeMatchedAreTold() throws IOException {
        assertThat(texts("""
                        extends: small.yaml
                        id: child
                        groups:
                          - {norm: 0.5}
                          - {id: ald, norm: 0.5}
                          - {id: ald, norm: 0.6}
                        calendar:
                          - {kind: election, severity: 0.9}
                        """))
                .containsExactly(
                        at(
                                "child.yaml:4: groups[0] cannot be matched with what is inherited. Give it the id (or kind, use,"
                                        + " lever) that the other items of the list have."),
                        at(
                                "child.yaml:6: groups[ald] is in the list twice, first at line 5. Give each item a name of its"
                                        + " own."),
                        at("child.yaml:8: calendar[election] cannot be matched with what is inherited. Give it kind and"
                                + " name, by which items of this list are told apart."));
    }

    @Test
    void keyThatIsGivenTwiceIsToldInItsOwnFile() throws IOException {
        assertThat(
                        texts(
                                "extends: small.yaml\nid: child\nyears: 2\nnation:\n  economy: 0.1\n  economy: 0.2\nyears: 3\n"))
                .containsExactly(
                        at("child.yaml:6: nation.economy is given twice, first at line 5. Remove one of the two."),
                        at("child.yaml:7: years is given twice, first at line 3. Remove one of the two."));
    }

    @Test
    void damagedParentIsToldAsItself() throws IOException {
        Files.writeString(folder.resolve("bad.yaml"), "id: [x\n");
        assertThat(texts("extends: bad.yaml\nid: child\n"))
                .singleElement()
                .asString()
                .startsWith(at("bad.yaml:2: is not readable YAML"));
        Files.writeString(folder.resolve("list.yaml"), "- 1\n");
        assertThat(texts("extends: list.yaml\nid: child\n"))
                .containsExactly(at("list.yaml:1: is a list, not a scenario. Begin with keys such as id: and name:."));
    }

    private Scenario child(String text) throws IOException {
        return Scenarios.load(write(text).toString(), List.of()).orThrow();
    }

    private List<String> texts(String text) throws IOException {
        return textsOf(write(text));
    }

    private static List<String> textsOf(Path file) {
        LoadResult result = Scenarios.load(file.toString(), List.of());
        assertThat(result).isInstanceOf(LoadResult.Rejected.class);
        return ((LoadResult.Rejected) result)
                .problems().stream().map(Problem::text).toList();
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("child.yaml"), text);
    }

    private String at(String text) {
        return folder + "/" + text;
    }
}
