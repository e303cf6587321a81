package org.forestall.scenario.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.forestall.scenario.LoadResult;
import org.forestall.scenario.Scenario;
import org.forestall.scenario.Scenarios;
import org.forestall.scenario.bind.SettingLookup;
import org.forestall.scenario.doc.ScenarioSchema;
import org.forestall.scenario.doc.WorksheetSchema;
import org.forestall.scenario.problem.Problem;
import org.forestall.scenario.problem.Problems;
import org.forestall.scenario.range.RangeSpec;
import org.forestall.scenario.range.RangedSetting;
import org.forestall.sim.observe.framework.Factor;
import org.forestall.sim.spec.Parameter;
import org.forestall.sim.spec.SocietySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Worksheets become scenarios with ranges. */
class AssessmentTest {

    private static final Scenario STARTER =
            Scenarios.load(Scenarios.STARTER, List.of()).orThrow();
    private static final Schema WORKSHEETS = schema(WorksheetSchema.text());
    private static final Schema SCENARIOS = schema(ScenarioSchema.text());

    private static Schema schema(String text) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text, InputFormat.JSON);
    }

    @Test
    void questionsCoverTheFourteenFactorsInOrderAndResilience() {
        List<QuestionSet> sets = Questionnaire.sets();
        assertThat(sets.stream().flatMap(set -> set.factor().stream())).containsExactly(Factor.values());
        assertThat(sets.get(14).isResilience()).isTrue();
        sets.forEach(
                set -> assertThat(set.factor().map(Factor::number).orElse(0)).isEqualTo(set.number()));
    }

    /** For factors 13 and 14 only themes are known. */
    @Test
    void everyIndicatorOfTheFirstTwelveFactorsIsAskedFor() {
        for (QuestionSet set : Questionnaire.sets()) {
            set.factor().filter(factor -> factor.number() <= 12).ifPresent(factor -> {
                List<String> numbers = new ArrayList<>();
                for (int i = 1; i <= factor.published(); i++) {
                    numbers.add(factor.number() + "." + i);
                }
                assertThat(set.questions()).extracting(Question::number).containsExactlyElementsOf(numbers);
            });
        }
    }

    /** Also that of armed groups and institutions no two questions mean the same one. */
    @Test
    void everySettingIsMovedByOneQuestionOnlyAndStaysWithinItsBounds() {
        for (String name : Stream.concat(Scenarios.shippedNames().stream(), Stream.of(Scenarios.STARTER))
                .toList()) {
            SocietySpec society = Scenarios.load(name, List.of()).orThrow().society();
            Targets targets = new Targets(society, List.of());
            Set<String> moved = new HashSet<>();
            for (QuestionSet set : Questionnaire.sets()) {
                for (Question question : set.questions()) {
                    assertThat(question.moves().isEmpty())
                            .isEqualTo(!question.nothing().isEmpty());
                    for (Move move : question.moves()) {
                        for (String path : targets.of(move.path())) {
                            assertThat(moved.add(path))
                                    .as(path + " is moved twice")
                                    .isTrue();
                            Parameter bounds = SettingLookup.parameter(SocietySpec.class, path)
                                    .orElseThrow();
                            assertThat(List.of(move.absent(), move.severe()))
                                    .as(path)
                                    .allMatch(end -> end >= bounds.min() && end <= bounds.max());
                            assertThat(SettingLookup.find(society, path).orElseThrow())
                                    .isInstanceOf(Double.class);
                        }
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        // grade, confidence, value, low, high
        "0, high, 0.1, 0.1, 0.144",
        "2, high, 0.45, 0.406, 0.494",
        "2, medium, 0.45, 0.363, 0.537",
        "2, low, 0.45, 0.275, 0.625",
        "4, low, 0.8, 0.625, 0.8",
        "2.5, high, 0.537, 0.494, 0.581",
        "unknown, high, 0.4, 0.1, 0.8"
    })
    void gradeBecomesAValueAndConfidenceARange(String grade, String confidence, double value, double low, double high) {
        Assessment assessment = assess(
                "factors: {record: {questions: {impunity: {grade: " + grade + ", confidence: " + confidence + "}}}}");
        Shift shift = shiftOf(assessment, "nation.impunity");
        assertThat(shift.from()).isEqualTo(0.4);
        assertThat(shift.to()).isCloseTo(value, within(0.0011));
        assertThat(shift.low()).isCloseTo(low, within(0.0011));
        assertThat(shift.high()).isCloseTo(high, within(0.0011));
        assertThat(made(assessment).society().nation().impunity()).isCloseTo(value, within(0.0011));
    }

    @Test
    void gradeOfAFactorHoldsForItsQuestionsUnlessTheyHaveTheirOwn() {
        Assessment assessment = assess("factors: {record: {grade: 4, questions: {impunity: {grade: 0}}}}");
        assertThat(shiftOf(assessment, "nation.impunity").to()).isEqualTo(0.1);
        assertThat(shiftOf(assessment, "nation.permissiveness").to()).isEqualTo(0.5);
        assertThat(shiftOf(assessment, "nation.economy").to())
                .as("another factor")
                .isEqualTo(0.45);
    }

    @Test
    void itemsAreShiftedAlikeSoThatWhatSetsThemApartStays() {
        Assessment assessment = assess("factors: {no-mitigation: {questions: {no-presence: {grade: 2}}}}");
        SocietySpec made = made(assessment).society();
        double mean = made.districts().stream()
                .mapToDouble(each -> each.access())
                .average()
                .orElseThrow();
        assertThat(mean).as("0.95 to 0.3, half-way").isCloseTo(0.625, within(1e-3));
        assertThat(made.districts().get(2).access() - made.districts().get(0).access())
                .isCloseTo(0.95 - 0.7, within(1e-9));
    }

    @Test
    void groupsAtRiskCanBeNamed() {
        assertThat(assess("").atRisk()).containsExactly("corrin");
        Assessment assessment = assess("atRisk: [valen]\nfactors: {record: {grade: 3}}");
        assertThat(shiftOf(assessment, "groups[valen].pastAtrocitiesUnaddressed")
                        .to())
                .isGreaterThan(0.5);
        assertThat(assessment.findings().stream().flatMap(each -> each.shifts().stream()))
                .noneMatch(shift -> shift.path().startsWith("groups[corrin].past"));
    }

    @Test
    void answersThatMoveNothingSayWhy() {
        for (Finding finding : assess("factors: {record: {grade: 3}}").findings()) {
            assertThat(finding.shifts().isEmpty() && finding.remark().isBlank())
                    .as(finding.question().id())
                    .isFalse();
        }
    }

    @Test
    void emptyWorksheetIsTheBaseWithWideRanges() {
        Assessment assessment = assess("");
        Scenario made = made(assessment);
        assertThat(made.society().nation()).isEqualTo(STARTER.society().nation());
        assertThat(made.society().groups()).isEqualTo(STARTER.society().groups());
        assertThat(made.ranges()).isNotEmpty();
        RangedSetting impunity = made.ranges().stream()
                .flatMap(range -> range.settings().stream())
                .filter(setting -> setting.path().equals("nation.impunity"))
                .findFirst()
                .orElseThrow();
        assertThat(impunity).isEqualTo(new RangedSetting("nation.impunity", 0.1, 0.8));
    }

    @Test
    void rangesOfTheFileAreThoseOfTheAssessment() {
        Assessment assessment = assess("factors: {record: {grade: 3}, tensions: {grade: 2, confidence: low}}");
        assertThat(made(assessment).ranges()).isEqualTo(assessment.ranges());
        assertThat(assessment.ranges())
                .extracting(RangeSpec::id)
                .contains("instability", "record", "tensions", "resilience-bridging");
    }

    /** The scores have no way into the model: the same settings give the same scenario, wherever they come from. */
    @Test
    void worksheetActsOnlyThroughSettings() {
        Assessment assessment = assess("factors: {record: {grade: 3}, motives: {grade: 4}, enabling: {grade: 2}}");
        List<String> settings = assessment.findings().stream()
                .flatMap(finding -> finding.shifts().stream())
                .map(shift -> shift.path() + "=" + shift.to())
                .toList();
        Scenario byHand = Scenarios.load(Scenarios.STARTER, settings).orThrow();
        SocietySpec made = made(assessment).society();
        for (String part : List.of(
                "nation",
                "groups",
                "districts",
                "armedGroups",
                "leaderships",
                "institutions",
                "media",
                "civilSociety",
                "outside",
                "calendar",
                "triggers",
                "mechanisms",
                "model",
                "options")) {
            assertThat(SettingLookup.find(made, part)).as(part).isEqualTo(SettingLookup.find(byHand.society(), part));
        }
    }

    static Stream<String> bases() {
        return Stream.concat(Scenarios.shippedNames().stream(), Stream.of(Scenarios.STARTER));
    }

    @ParameterizedTest
    @MethodSource("bases")
    void shippedWorksheetsFitEveryShippedBase(String base) {
        Scenario over = Scenarios.load(base, List.of()).orThrow();
        for (String name : Worksheets.names()) {
            assertThat(errors(WORKSHEETS, Worksheets.text(name))).as(name).isEmpty();
            Problems problems = new Problems();
            Worksheet worksheet =
                    WorksheetFile.read(Worksheets.text(name), name, problems).orElseThrow();
            assertThat(problems.all()).isEmpty();
            Assessment assessment =
                    Assessment.of(worksheet, name, over, problems).orElseThrow();
            String yaml = AssessedYaml.write(assessment, name, base, "made.yaml", "#");
            assertThat(yaml).contains("no", "forecast");
            LoadResult result = Scenarios.read(yaml, "made.yaml", List.of());
            assertThat(result).as(name + " over " + base).isInstanceOf(LoadResult.Loaded.class);
            assertThat(errors(SCENARIOS, yaml)).isEmpty();
            for (String at : List.of("0", "1")) {
                List<String> places = assessment.ranges().stream()
                        .map(range -> "ranges[" + range.id() + "].at=" + at)
                        .toList();
                assertThat(Scenarios.read(yaml, "made.yaml", places)).isInstanceOf(LoadResult.Loaded.class);
            }
        }
    }

    @Test
    void emptyFormIsAValidWorksheetAndSoIsOneWithAllQuestionsGraded() {
        String form = WorksheetForm.empty("red-vale", "Red Vale", "red-vale.worksheet.yaml", "#");
        String graded = form.replaceAll("(?m)^    # (questions:)$", "    $1")
                .replaceAll("(?m)^    #   ([a-z-]+: \\{grade: )unknown", "      $13");
        for (String text : List.of(form, graded)) {
            assertThat(errors(WORKSHEETS, text)).isEmpty();
            Problems problems = new Problems();
            assertThat(WorksheetFile.read(text, "form", problems)).isPresent();
            assertThat(problems.all()).isEmpty();
        }
        Worksheet worksheet = WorksheetFile.read(graded, "form", new Problems()).orElseThrow();
        assertThat(worksheet.factors().get("record").questions()).hasSize(8);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "factors: {record: {grade: 5}} | 3 | factors.record.grade = 5 is none of 0, 1, 2, 3, 4, a number between, or unknown. Write a grade, or unknown.",
                "factors: {record: {grade: unkown}} | 3 | factors.record.grade = unkown is none of 0, 1, 2, 3, 4, a number between, or unknown. Did you mean 'unknown'?",
                "factors: {recrd: {grade: 2}} | 3 | factors.recrd is no factor. Did you mean 'record'?",
                "factors: {record: {questions: {impunty: {grade: 2}}}} | 3 | factors.record.questions.impunty is no question of record. Did you mean 'impunity'? Allowed: violations, past-crimes, impunity, inaction, backing, denial, no-reconciliation, mistrust.",
                "resilience: {bridgin: {grade: 2}} | 3 | resilience.bridgin is no question of resilience. Did you mean 'bridging'? Allowed: bridging, leaders-for-peace, restraint, commitment, neighbours, norms.",
                "resilience: {norms: {grade: -1}} | 3 | resilience.norms.grade = -1 is none of 0, 1, 2, 3, 4, a number between, or unknown. Write a grade, or unknown.",
                "factors: {record: {confidence: sure}} | 3 | factors.record.confidence = sure is none of high, medium, low. Write one of them.",
                "notes: Like in Rwanda. | 3 | notes = Like in Rwanda. names a real state or people ('Rwanda'). Only invented countries are run: choose an invented name.",
                "factors: {record: {notes: The Germans know it.}} | 3 | factors.record.notes = The Germans know it. names a real state or people ('Germans'). Only invented countries are run: choose an invented name.",
                "grades: 3 | 3 | grades is not a known setting. Known here: id, name, title, notes, atRisk, factors, resilience.",
            })
    void whatIsWrongIsToldWithItsLine(String text, int line, String message) {
        Problems problems = new Problems();
        assertThat(WorksheetFile.read("id: w\nname: Orvelle\n" + text + "\n", "w.yaml", problems))
                .isEmpty();
        assertThat(problems.all()).extracting(Problem::text).containsExactly("w.yaml:" + line + ": " + message);
    }

    @Test
    void realPlaceIsRefused() {
        Problems problems = new Problems();
        assertThat(WorksheetFile.read("id: france\nname: France\n", "w.yaml", problems))
                .isEmpty();
        assertThat(problems.all()).hasSize(2).allMatch(each -> each.text().contains("names a real state or people"));
    }

    @Test
    void groupThatTheBaseDoesNotHaveIsTold() {
        Problems problems = new Problems();
        Worksheet worksheet = WorksheetFile.read("id: w\nname: Orvelle\natRisk: [corin]\n", "w.yaml", problems)
                .orElseThrow();
        assertThat(Assessment.of(worksheet, "w.yaml", STARTER, problems)).isEmpty();
        assertThat(problems.all())
                .extracting(Problem::text)
                .containsExactly(
                        "w.yaml: atRisk = corin is no group of starter. Did you mean 'corrin'? Allowed: corrin, valen.");
    }

    private static Shift shiftOf(Assessment assessment, String path) {
        return assessment.findings().stream()
                .flatMap(finding -> finding.shifts().stream())
                .filter(shift -> shift.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private static Assessment assess(String text) {
        Problems problems = new Problems();
        Worksheet worksheet = WorksheetFile.read("id: w\nname: Orvelle\n" + text + "\n", "w.yaml", problems)
                .orElseThrow(() -> new AssertionError(problems.all().toString()));
        return Assessment.of(worksheet, "w.yaml", STARTER, problems).orElseThrow();
    }

    private static Scenario made(Assessment assessment) {
        String yaml = AssessedYaml.write(assessment, "w.yaml", Scenarios.STARTER, "made.yaml", "#");
        return Scenarios.read(yaml, "made.yaml", List.of()).orThrow();
    }

    private static List<Error> errors(Schema schema, String yaml) {
        return schema.validate(yaml, InputFormat.YAML);
    }
}
