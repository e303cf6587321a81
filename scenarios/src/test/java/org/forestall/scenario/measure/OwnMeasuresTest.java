package org.forestall.scenario.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.forestall.scenario.LoadResult;
import org.forestall.scenario.ResolvedYaml;
import org.forestall.scenario.Scenario;
import org.forestall.scenario.Scenarios;
import org.forestall.scenario.doc.KnownHarm;
import org.forestall.scenario.doc.PolicyWords;
import org.forestall.scenario.doc.ScenarioDescription;
import org.forestall.scenario.problem.Problem;
import org.forestall.sim.RunKey;
import org.forestall.sim.Society;
import org.forestall.sim.observe.Outcome;
import org.forestall.sim.spec.InterventionSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Interventions, options and warning policies that users write. Exact: no false alarms. */
class OwnMeasuresTest {

    private static final String COUNTRY = "contested-election";

    @TempDir
    private Path folder;

    private LoadResult over(String yaml) throws IOException {
        Path file = folder.resolve("own.yaml");
        Files.writeString(file, yaml);
        return Scenarios.load(COUNTRY, List.of(file), List.of());
    }

    private static List<String> told(LoadResult result) {
        assertThat(result).isInstanceOf(LoadResult.Rejected.class);
        return ((LoadResult.Rejected) result)
                .problems().stream().map(Problem::text).toList();
    }

    private static Scenario documented() {
        Path file = Path.of("").toAbsolutePath().getParent().resolve("docs/examples/own-measures.yaml");
        LoadResult result = Scenarios.load(COUNTRY, List.of(file), List.of("people=400"));
        assertThat(((LoadResult.Loaded) result).warnings()).isEmpty();
        return result.orThrow();
    }

    @Test
    void theDocumentedExampleRunsAndItsPolicyWorks() {
        Scenario scenario = documented();
        Outcome plain = Society.run(scenario.society(), scenario.planFor("market-days"), new RunKey(5, 0));
        assertThat(plain.costRu()).isPositive();
        assertThat(scenario.planFor("believed-in-march").warningPolicy()).isPresent();
        assertThat(scenario.planFor("believed-in-march").measures())
                .extracting(measure -> measure.use())
                .containsExactly("I21", "market-days");
        assertThat(scenario.optionIds()).contains("nothing", "mediation", "market-days");
    }

    @Test
    void aScenarioWithAdditionsReadsBackAsTheSame() {
        Scenario scenario = documented();

        Scenario again = Scenarios.read(ResolvedYaml.write(scenario), "resolved.yaml", List.of())
                .orThrow();

        assertThat(again).isEqualTo(scenario);
    }

    @Test
    void anItemOfTheSameIdStandsInForTheShippedOne() throws IOException {
        InterventionSpec shipped = Scenarios.shippedInterventions().get(0);
        Scenario scenario = over("""
                        interventions:
                          - id: I01
                            name: Another I01
                            description: Something else.
                            measureClass: structural
                            pillar: one
                            strategy: transition
                            deliverers: [state]
                            evidenceDesign: expert
                            evidenceNote: None.
                            lagWeeks: 1
                            halfLifeWeeks: 1
                            cost: {perYear: 1}
                            effects:
                              - {lever: sanction, strength: {low: 0, mode: 0.1, high: 0.2}}
                        """).orThrow();

        assertThat(scenario.catalogue()).hasSize(35);
        assertThat(scenario.catalogue().get(0).name()).isEqualTo("Another I01").isNotEqualTo(shipped.name());
    }

    @Test
    void allThatIsWrongInAllFilesIsToldAtOnceWithItsFile() throws IOException {
        Path one = folder.resolve("one.yaml");
        Path two = folder.resolve("two.yaml");
        Files.writeString(one, "interventons: []\noptions: nothing\n");
        Files.writeString(two, "options:\n  - {id: o, name: O, description: D., measures: [{use: I999}]}\n");
        Path missing = folder.resolve("none.yaml");

        List<String> told = told(Scenarios.load(COUNTRY, List.of(one, two, missing), List.of("nation.economy=7")));

        assertThat(told).anyMatch(text -> text.contains("one.yaml:1") && text.contains("Did you mean"));
        assertThat(told).anyMatch(text -> text.contains("one.yaml:2") && text.contains("not a list"));
        assertThat(told).anyMatch(text -> text.contains("two.yaml:2") && text.contains("I999"));
        assertThat(told).anyMatch(text -> text.contains("none.yaml") && text.contains("does not exist"));
        assertThat(told).anyMatch(text -> text.contains("nation.economy"));
    }

    @ParameterizedTest
    @CsvSource({
        "discrimination, 0.1, more of 'discrimination'",
        "civic-space, -0.1, less of 'civic-space'",
        "hate-reach, 0.2, more of 'hate-reach'",
        "restraint, -0.1, less of 'restraint'",
        "services, -0.1, less of 'services'"
    })
    void anEffectThatAimsAtHarmIsRefused(String lever, double size, String wrong) throws IOException {
        String yaml = """
                interventions:
                  - id: own
                    name: Own
                    description: Something.
                    measureClass: operational
                    pillar: one
                    strategy: transition
                    deliverers: [state]
                    evidenceDesign: expert
                    evidenceNote: None.
                    lagWeeks: 1
                    halfLifeWeeks: 1
                    cost: {perYear: 1}
                    effects:
                      - {lever: %1$s, strength: {low: %2$s, mode: %2$s, high: %2$s}}
                """.formatted(lever, size);

        assertThat(told(over(yaml)))
                .singleElement()
                .asString()
                .contains("aims at harm")
                .contains(wrong);
    }

    @Test
    void noShippedMeasureAimsAtHarmAndNoStrengthCanTurnOneRound() {
        assertThat(told(Scenarios.load(COUNTRY, List.of("options[mediation].measures[I22].strength=-1"))))
                .anyMatch(text -> text.contains("strength"));
        assertThat(Scenarios.load(COUNTRY, List.of())).isInstanceOf(LoadResult.Loaded.class);
    }

    @ParameterizedTest
    @CsvSource({"Collective punishment of a district", "Forced transfer of families", "Blanket censorship"})
    void measuresThatBreakHumanRightsLawAreNotOffered(String name) throws IOException {
        String yaml = """
                interventions:
                  - id: own
                    name: %s
                    description: Something.
                    measureClass: operational
                    pillar: one
                    strategy: transition
                    deliverers: [state]
                    evidenceDesign: expert
                    evidenceNote: None.
                    lagWeeks: 1
                    halfLifeWeeks: 1
                    cost: {perYear: 1}
                    effects:
                      - {lever: sanction, strength: {low: 0, mode: 0.1, high: 0.2}}
                """.formatted(name);

        assertThat(told(over(yaml))).singleElement().asString().contains("human rights law");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "start: 2032-02-30 | is no date of the calendar",
                "start: 2032-03-01, end: 2031-03-01 | is not after the start",
                "tells: [caldrin] | cannot decide on a response",
                "tells: [nobody] | names nothing in 'outside'",
                "repeatWeeks: 0 | is outside 1 to 104",
                "signals: [{signal: rumours, above: 0.1}] | rumours",
                "signals: [{signal: incitement, above: 1.5}] | is outside 0 to 1",
                "chances: [{step: believed, chance: 2}] | is outside 0 to 1",
                "chances: [{step: hoped, chance: 1}] | hoped",
                "responses: [{use: I999}] | names nothing in 'interventions'",
                "responses: [{use: I21, approval: one-actor}] | names nobody",
                "responses: [{use: I21, approval: one-actor, by: relief}] | cannot decide on a response",
                "tells: [league], responses: [{use: I21, approval: one-actor, by: un-office}] | is not told"
            })
    void aMistakeInAPolicyIsTold(String part, String message) throws IOException {
        String yaml = """
                warningPolicies:
                  - {id: p, name: P, %s}
                options:
                  - {id: warned, name: Warned, description: Warnings., warningPolicy: p}
                """.formatted(part);

        assertThat(told(over(yaml))).anyMatch(text -> text.contains(message) && text.contains("own.yaml:2"));
    }

    @Test
    void nothingHasNoPolicy() {
        assertThat(told(Scenarios.load(COUNTRY, List.of("options[nothing].warningPolicy=quiet-first"))))
                .anyMatch(text -> text.contains("the one in which nothing is done"));
    }

    @Test
    void oddPoliciesAreWarnedOf() throws IOException {
        LoadResult result = over("""
                warningPolicies:
                  - {id: unused, name: U}
                  - {id: p, name: P, responses: [{use: I32, by: league}]}
                options:
                  - {id: warned, name: Warned, description: Warnings., warningPolicy: p}
                """);

        assertThat(((LoadResult.Loaded) result).warnings())
                .extracting(Problem::text)
                .anyMatch(text -> text.contains("is used by no option"))
                .anyMatch(text -> text.contains("does not wait for one actor"))
                .anyMatch(text -> text.contains("sends nobody"));
    }

    @Test
    void aPolicyIsToldInWordsAndHarmIsShown() {
        Scenario scenario = Scenarios.load(COUNTRY, List.of()).orThrow();
        String words = String.join(
                " ",
                PolicyWords.lines(
                        scenario.planFor("early-trusted-warning")
                                .warningPolicy()
                                .orElseThrow(),
                        scenario));

        assertThat(words)
                .contains(
                        "assessed risk is above 0.125 for 2 weeks or the posture of leaders is above 0.33 for 2 weeks")
                .contains("in private, and in public if nobody answers")
                .contains("each who notices it believes the alert with chance 0.95")
                .contains("follows when any of those told approves, 4 weeks later")
                .contains("stands down after 52 weeks");
        assertThat(ScenarioDescription.of(scenario))
                .contains("Warning policy *Quiet first*")
                .contains("United Nations office for prevention, League of River States")
                .contains("Parties shop between forums");
        assertThat(KnownHarm.of(List.of(scenario.planFor("relabel")))).isEmpty();
        assertThat(KnownHarm.of(List.of(scenario.planFor("quiet-first"))))
                .anyMatch(line -> line.startsWith("I21"))
                .anyMatch(line -> line.contains("Talks buy time"));
    }
}
