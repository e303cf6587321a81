package org.forestall.scenario.author;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.forestall.scenario.LoadResult;
import org.forestall.scenario.ResolvedYaml;
import org.forestall.scenario.Scenario;
import org.forestall.scenario.Scenarios;
import org.forestall.scenario.bind.Component;
import org.forestall.scenario.bind.RecordCopy;
import org.forestall.scenario.doc.ScenarioSchema;
import org.forestall.sim.RunKey;
import org.forestall.sim.Society;
import org.forestall.sim.spec.Defaults;
import org.forestall.sim.spec.GroupSpec;
import org.forestall.sim.spec.SocietySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files with which authors begin. */
class StarterTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ScenarioSchema.text(), InputFormat.JSON);
    private static final String COUNTRY = Starter.country("red-vale", "red-vale.yaml", "forestall-schema.json");

    @Test
    void starterIsReadWithoutWarningAndIsTheStarterUnderItsNewName() {
        LoadResult.Loaded loaded = (LoadResult.Loaded) Scenarios.read(COUNTRY, "red-vale.yaml", List.of());
        assertThat(loaded.warnings()).isEmpty();
        SocietySpec society = loaded.scenario().society();
        assertThat(society.id()).isEqualTo("red-vale");
        assertThat(society.name()).isEqualTo("Red Vale");
        SocietySpec shipped =
                Scenarios.load(Scenarios.STARTER, List.of()).orThrow().society();
        for (String own : List.of("id", "name", "title")) {
            society = RecordCopy.with(society, own, "x");
            shipped = RecordCopy.with(shipped, own, "x");
        }
        assertThat(society).isEqualTo(shipped);
    }

    @Test
    void starterBeginsWithTheModelineOfEditors() {
        assertThat(COUNTRY).startsWith("# yaml-language-server: $schema=forestall-schema.json\n");
    }

    /** Every setting of the country and of the first item of each of its lists stands there with its meaning. */
    @Test
    void everySettingIsExplained() {
        String text = COUNTRY.replaceAll("\\n\\s*# ", " ").replaceAll("\\s+", " ");
        for (Component component : Component.of(SocietySpec.class)) {
            assertThat(text).contains(component.parameter().meaning());
        }
        for (Component component : Component.of(GroupSpec.class)) {
            assertThat(text).contains(component.parameter().meaning());
            assertThat(COUNTRY).containsPattern("(?m)^ +(- |# )?" + component.name() + ":");
        }
    }

    @Test
    void linesFitAnEditor() {
        assertThat(COUNTRY.lines()).allMatch(line -> line.length() <= 120);
    }

    /** Taking the # away from a default changes nothing, so that what the comments say is what holds. */
    @Test
    void defaultsInCommentsAreTheDefaults() {
        String uncommented = COUNTRY.replaceAll("(?m)^( *)# ([a-zA-Z]+: \\S+(  +#.*)?)$", "$1$2");
        assertThat(uncommented).isNotEqualTo(COUNTRY);
        assertThat(Scenarios.read(uncommented, "red-vale.yaml", List.of()).orThrow())
                .isEqualTo(Scenarios.read(COUNTRY, "red-vale.yaml", List.of()).orThrow());
    }

    @Test
    void starterRuns() {
        Scenario scenario =
                Scenarios.read(COUNTRY, "red-vale.yaml", List.of("people=300")).orThrow();
        for (String option : scenario.optionIds()) {
            Society society = new Society(scenario.society(), scenario.planFor(option), new RunKey(7, 0));
            society.start();
            for (int week = 0; week < 60; week++) {
                society.step();
            }
            assertThat(society.state().week).isEqualTo(60);
        }
    }

    @Test
    void starterAndExtensionAreValidAgainstTheSchema() {
        assertThat(errors(COUNTRY)).isEmpty();
        assertThat(errors(extension("contested-election"))).isEmpty();
    }

    static Stream<String> parents() {
        return Stream.concat(Scenarios.shippedNames().stream(), Stream.of(Scenarios.STARTER));
    }

    @ParameterizedTest
    @MethodSource("parents")
    void extensionIsItsParentUnderANewName(String name) {
        Scenario parent = Scenarios.load(name, List.of()).orThrow();
        Scenario child = read(extension(name));
        SocietySpec renamed = RecordCopy.with(parent.society(), "id", "red-vale");
        assertThat(child.society())
                .isEqualTo(RecordCopy.with(renamed, "title", parent.society().title() + ", changed"));
    }

    @ParameterizedTest
    @MethodSource("parents")
    void examplesOfAnExtensionWorkOnceTheirMarksAreTakenAway(String name) {
        String examples = extension(name).replaceAll("(?m)^# ( *- | *[a-zA-Z]+:( \\S.*)?$)", "$1");
        assertThat(errors(examples)).isEmpty();
        Scenario parent = Scenarios.load(name, List.of()).orThrow();
        Scenario child = read(examples);
        assertThat(child.optionIds()).contains("my-option");
        assertThat(child.society().armedGroups())
                .hasSize(parent.society().armedGroups().size() - 1);
        assertThat(child.society().groups()).isEqualTo(parent.society().groups());
        assertThat(errors(ResolvedYaml.write(child))).isEmpty();
    }

    @Test
    void wordsOfAllListsOfWordsStandThere() {
        Object[] words = org.forestall.sim.spec.PowerStatus.values();
        assertThat(COUNTRY)
                .contains(String.join(
                        ", ",
                        Arrays.stream(words)
                                .map(word -> Defaults.kebab((Enum<?>) word))
                                .toList()));
    }

    private static String extension(String parent) {
        return Starter.extension(
                "red-vale",
                "red-vale.yaml",
                "forestall-schema.json",
                parent,
                Scenarios.load(parent, List.of()).orThrow());
    }

    private static Scenario read(String text) {
        return Scenarios.read(text, "red-vale.yaml", List.of()).orThrow();
    }

    private static List<Error> errors(String yaml) {
        return SCHEMA.validate(yaml, InputFormat.YAML);
    }
}
