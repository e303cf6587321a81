package org.forestall.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.forestall.sim.spec.MeasureSpec;
import org.forestall.sim.spec.OptionSpec;
import org.forestall.sim.spec.SocietySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedScenariosTest {

    private static final Pattern FORBIDDEN =
            Pattern.compile("(?<!-)\\b(will|predict\\w*|kills|optimal|significant\\w*)\\b", Pattern.CASE_INSENSITIVE);

    @ParameterizedTest
    @MethodSource("names")
    void shippedScenarioLoadsWithoutAnyProblem(String name) {
        assertThat(Scenarios.load(name, List.of())).isInstanceOfSatisfying(LoadResult.Loaded.class, loaded -> {
            assertThat(loaded.warnings()).isEmpty();
            assertThat(loaded.scenario().society().id()).isEqualTo(name);
        });
    }

    @ParameterizedTest
    @MethodSource("names")
    void resolvedScenarioReadsBackAsTheSameScenario(String name) {
        Scenario scenario = Scenarios.load(name, List.of()).orThrow();
        String resolved = ResolvedYaml.write(scenario);
        Scenario again = Scenarios.read(resolved, "resolved.yaml", List.of()).orThrow();
        assertThat(again).isEqualTo(scenario);
        assertThat(ResolvedYaml.write(again)).isEqualTo(resolved);
        assertThat(again.contentHash()).isEqualTo(scenario.contentHash()).hasSize(64);
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyOptionGivesAPlanWhoseInterventionsExist(String name) {
        Scenario scenario = Scenarios.load(name, List.of()).orThrow();
        for (OptionSpec option : scenario.society().options()) {
            for (MeasureSpec measure : option.measures()) {
                assertThat(scenario.planFor(option.id()).interventionOf(measure).id())
                        .isEqualTo(measure.use());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyCountryHasAMapASheetAndSomethingToDiscuss(String name) {
        SocietySpec society = Scenarios.load(name, List.of()).orThrow().society();
        assertThat(society.districts()).hasSizeBetween(12, 20);
        assertThat(society.history()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(society.illustrates()).isNotEmpty();
        assertThat(society.questions()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(society.options().stream().map(OptionSpec::id))
                .contains("nothing", "late-response")
                .hasSizeGreaterThanOrEqualTo(6);
        assertThat(society.districts()).allSatisfy(district -> assertThat(society.districts().stream()
                        .filter(other -> district.neighbours().contains(other.id())))
                .allMatch(other -> !Collections.disjoint(district.outline(), other.outline())));
    }

    @Test
    void contestedElectionHasTheControlArmsAndAboutTwelveMillionPeople() {
        Scenario scenario = Scenarios.load("contested-election", List.of()).orThrow();
        assertThat(scenario.optionIds()).contains("nothing", "late-response");
        long people = scenario.society().districts().stream()
                .flatMap(district -> district.population().values().stream())
                .mapToLong(Integer::longValue)
                .sum();
        assertThat(people).isBetween(11_500_000L, 12_500_000L);
    }

    @ParameterizedTest
    @MethodSource("names")
    void shippedTextsClaimNoForecastAndNoCertainty(String name) {
        String text = Scenarios.shippedYaml(name) + ShippedFiles.interventions();
        assertThat(text.lines()).noneMatch(FORBIDDEN.asPredicate());
    }

    @Test
    void indexListsEveryCountryFile() throws IOException, URISyntaxException {
        Path folder = Path.of(Scenarios.class.getResource("countries/index.txt").toURI())
                .getParent();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(file -> file.endsWith(".yaml"))
                            .map(file -> file.replace(".yaml", "")))
                    .containsExactlyInAnyOrderElementsOf(Scenarios.shippedNames());
        }
    }

    static Stream<String> names() {
        return Scenarios.shippedNames().stream();
    }
}
