package org.forestall.experiments.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
import org.forestall.experiments.compare.Comparison;
import org.forestall.experiments.compare.OptionEffect;
import org.forestall.experiments.plan.PlanRow;
import org.forestall.experiments.report.page.FigureBlock;
import org.forestall.experiments.report.page.Page;
import org.forestall.experiments.report.page.PageTemplate;
import org.forestall.experiments.store.Metric;
import org.forestall.experiments.store.Results;
import org.forestall.scenario.Scenarios;
import org.forestall.viz.export.FigureFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

class ReportWriterTest {

    private static final int FUTURES = 12;
    private static final int MOST_WORDS_IN_ANSWER = 90;
    private static final String SVG = "http://www.w3.org/2000/svg";

    /** Words of claims that no simulation can bear out; "will" only where it is a noun. */
    static final Pattern FORBIDDEN = Pattern.compile(
            "\\b(will(?! (of|to) )|predict\\w*|kills|optimal\\w*|significan\\w*|safe|AI)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern FORECAST =
            Pattern.compile("(?<!not a )(?<!skill of )forecast", Pattern.CASE_INSENSITIVE);

    @TempDir
    private static Path directory;

    private static Path folder;
    private static String html;
    private static ReportPage page;
    private static Comparison comparison;

    /** Every option saves lives but two: one changes nothing, one costs lives in some futures. */
    private static long deaths(PlanRow row) {
        long nothing = row.replicate() % 3 == 0 ? 4_000 + 100L * row.replicate() : 300 + 10L * row.replicate();
        return switch (row.option()) {
            case "nothing", "early-warning" -> nothing;
            case "counter-speech" -> row.replicate() % 5 == 0 ? nothing + 50 : nothing;
            case "combined" -> nothing / 4;
            case "nothing-without-triggers" -> row.replicate() == 0 ? nothing : 200;
            case "nothing-without-resilience" -> 5 * nothing + 1_000;
            default -> nothing - 40 - row.option().length() - row.replicate();
        };
    }

    @BeforeAll
    static void writeOneReport() throws IOException {
        folder = directory.resolve("all");
        try (Results results = new Country().run(folder, Country.allArms(), FUTURES, ReportWriterTest::deaths)) {
            ReportWriter.write(results);
            comparison = Comparison.of(results).orElseThrow();
        }
        html = Files.readString(folder.resolve("report.html"));
        page = new ReportPage(html);
    }

    private ReportPage report(
            String name, Country country, List<String> options, int futures, ToLongFunction<PlanRow> deaths)
            throws IOException {
        Path path = directory.resolve(name);
        try (Results results =
                country.run(path, options.stream().map(Country::arm).toList(), futures, deaths)) {
            return new ReportPage(new PageTemplate().html(page(results)));
        }
    }

    /** The page with all its figures drawn into it, without a file for each of them. */
    private static Page page(Results results) {
        return ReportWriter.page(
                results,
                Scenarios.read(results.folder().resolvedScenario(), "scenario.resolved.yaml", List.of())
                        .orThrow());
    }

    @Test
    void needsNoScreen() {
        assertThat(GraphicsEnvironment.isHeadless()).isTrue();
    }

    @Test
    void refersToNothingOutsideItself() {
        assertThat(html.replace("xmlns=\"" + SVG + "\"", "")).doesNotContainPattern("https?:|//\\w");
        assertThat(page.all("script")).isEmpty();
        assertThat(page.all("link")).isEmpty();
        assertThat(page.all("img")).isEmpty();
        assertThat(page.all("a"))
                .extracting(link -> link.getAttribute("href"))
                .allMatch(target -> target.startsWith("#") || target.startsWith("data:"));
        assertThat(html).doesNotContain("@import").doesNotContainPattern("url\\((?!#)");
    }

    @Test
    void usesNoWordsThatClaimTooMuch() {
        String words = page.words();
        assertThat(FORBIDDEN.matcher(words).results().map(match -> context(words, match.start())))
                .isEmpty();
        assertThat(FORECAST.matcher(words).results().map(match -> context(words, match.start())))
                .isEmpty();
    }

    private static String context(String words, int at) {
        return words.substring(Math.max(0, at - 30), Math.min(words.length(), at + 30));
    }

    @Test
    void sectionsComeInTheFixedOrder() {
        assertThat(page.all("section"))
                .extracting(section -> section.getAttribute("id"))
                .containsExactly(
                        "answer",
                        "read-first",
                        "options",
                        "effect",
                        "spread",
                        "cost",
                        "gains",
                        "robust",
                        "failure",
                        "drives",
                        "change",
                        "limits",
                        "repeat",
                        "data");
    }

    @Test
    void everyFigureSpeaksForThoseWhoCannotSeeItAndCanBeTakenAway() throws IOException {
        List<Element> figures = page.all("figure");
        assertThat(figures).hasSize(12);
        for (Element figure : figures) {
            List<Element> pictures = ReportPage.inside(figure, "svg");
            assertThat(pictures).as("one for light, one for dark pages").hasSize(2);
            for (Element picture : pictures) {
                assertThat(picture.getAttribute("role")).isEqualTo("img");
                assertThat(ReportPage.inside(picture, "title").get(0).getTextContent())
                        .isNotBlank();
                assertThat(ReportPage.inside(picture, "desc").get(0).getTextContent())
                        .isNotBlank();
            }
            assertThat(ReportPage.inside(figure, "figcaption").get(0).getTextContent())
                    .containsPattern("(12 futures of each arm, all arms under the same luck, s|^S)eed 11\\b");
            String id = figure.getAttribute("id").substring("figure-".length());
            assertThat(linked(figure, id + ".csv"))
                    .isEqualTo(Files.readString(folder.resolve("figures/" + id + ".csv")));
            assertThat(linked(figure, id + ".svg"))
                    .isEqualTo(Files.readString(folder.resolve("figures/" + id + ".svg")));
            assertThat(folder.resolve("figures/" + id + ".png")).isNotEmptyFile();
        }
    }

    private static String linked(Element figure, String name) {
        String link = ReportPage.inside(figure, "a").stream()
                .filter(a -> a.getAttribute("download").equals(name))
                .map(a -> a.getAttribute("href"))
                .findFirst()
                .orElseThrow();
        return new String(Base64.getDecoder().decode(link.substring(link.indexOf(',') + 1)), StandardCharsets.UTF_8);
    }

    @Test
    void idsAreUnique() {
        assertThat(Pattern.compile("\\bid=\"([^\"]+)\"").matcher(html).results().map(match -> match.group(1)))
                .doesNotHaveDuplicates();
    }

    @Test
    void theAnswerIsShortAndSaysWhatTheComparisonFound() {
        OptionEffect best = comparison.option("combined").orElseThrow();
        assertThat(comparison.bestLooking().id()).isEqualTo("combined");
        assertThat(page.answer().split("\\s+")).hasSizeLessThanOrEqualTo(MOST_WORDS_IN_ANSWER);
        assertThat(page.answer())
                .contains("With nothing done, mass violence began in 4 of 12 simulated futures.")
                .contains("\u201cCombined, early and light\u201d had the fewest deaths: "
                        + Wording.amount(best.result().mean(Metric.DEATHS)) + " on average instead of "
                        + Wording.amount(comparison.nothing().mean(Metric.DEATHS)) + ", and mass violence in "
                        + best.result().onset().count() + " of 12.")
                .contains(Wording.fewer(best.besideNothing().mean()))
                .contains("More deaths on average than nothing, maybe by chance alone: \u201cCounter-speech\u201d.");
    }

    /** Long names are the rule; none of what the answer must say may fall out for want of room. */
    @Test
    void theAnswerNamesWhatIsAlikeAndWhatMayHarmEvenWhenManyOptionsDo() throws IOException {
        List<String> options = Country.allArms().stream()
                .map(arm -> arm.id())
                .filter(id -> !id.contains("without"))
                .toList();
        ReportPage crowded = report("crowded", new Country(), options, 8, row -> {
            long nothing = 500 + 1_000L * (row.replicate() % 4);
            long shift = row.replicate() % 2 == 0 ? 3 : -1;
            return switch (row.option()) {
                case "nothing" -> nothing;
                case "combined", "peacekeeping", "mediation", "local-peace" -> nothing - 1 + shift / 3;
                default -> nothing + shift;
            };
        });

        assertThat(crowded.answer().split("\\s+")).hasSizeLessThanOrEqualTo(MOST_WORDS_IN_ANSWER);
        assertThat(crowded.answer()).contains("The runs cannot tell it apart from", "maybe by chance alone: ");
    }

    @Test
    void tablesHoldTheNumbersOfTheComparison() {
        OptionEffect mediation = comparison.option("mediation").orElseThrow();
        assertThat(page.row("effect", "Worst tenth", "Mediation"))
                .contains(
                        Wording.amount(mediation.result().mean(Metric.DEATHS)),
                        Wording.signed(mediation.deaths().mean()),
                        Wording.interval(mediation.deaths().interval()));
        assertThat(page.row("effect", "p after Holm", "Mediation"))
                .contains(Wording.interval(mediation.besideNothing().mean()), "12 / 0 / 0");
        assertThat(page.row("drives", "Twin", "Nothing, without triggers")).contains("1 of 12");
    }

    @Test
    void twinsAreToldInPlainWords() {
        assertThat(page.words())
                .contains("With triggers switched off, mass violence began in 1 of 12 futures instead of 4")
                .contains("With resilience switched off, mass violence began in 12 of 12 futures instead of 4");
    }

    @Test
    void aSmallComparisonIsCalledAPreview() {
        assertThat(page.words()).contains("This is a preview: 12 complete futures of each option.");
    }

    @Test
    void assumptionsAreCountedByGrade() {
        assertThat(ReportPage.inside(page.section("limits"), "li"))
                .extracting(Element::getTextContent)
                .anyMatch(point -> point.matches(
                        "Of the \\d+ numeric parameters of the model, \\d+ rest on measurement, \\d+ on an expert "
                                + "range, and \\d+ are assumed, no data\\..*"));
    }

    @Test
    void theSameResultsGiveTheSameBytes() throws IOException {
        Path again = directory.resolve("again");
        try (Results results = new Country().run(again, Country.allArms(), FUTURES, ReportWriterTest::deaths)) {
            Page written = page(results);
            assertThat(new PageTemplate().html(written)).isEqualTo(html);
            FigureBlock map = written.sections().stream()
                    .flatMap(section -> section.figures().stream())
                    .filter(figure -> figure.light().id().equals("map-of-deaths"))
                    .findFirst()
                    .orElseThrow();
            FigureFiles.write(map.light(), again);
        }
        assertThat(again.resolve("map-of-deaths.png"))
                .hasSameBinaryContentAs(folder.resolve("figures/map-of-deaths.png"));
    }

    @Test
    void failedRunsAreCountedListedAndLeftOut() throws IOException {
        Country country = new Country().failingIn(Set.of(new PlanRow(0, "mediation", 2), new PlanRow(0, "nothing", 5)));
        ReportPage failed = report("failed", country, List.of("nothing", "mediation"), 8, ReportWriterTest::deaths);

        assertThat(failed.words())
                .contains("2 runs failed", "2 of 8 futures are left out", "6 of 8 futures are complete")
                .contains("A made-up failure <in> this run.")
                .contains("forestall run scenario.resolved.yaml --replicate 2");
        assertThat(failed.answer()).contains("of 6 simulated futures");
        assertThat(failed.row("repeat", "Missing", "Mediation")).containsExactly("Mediation", "8", "7", "1", "0");
    }

    @Test
    void anOptionOfWhichAllRunsFailedLeavesNothingToCompare() throws IOException {
        Country country =
                new Country().failingIn(Set.of(new PlanRow(0, "mediation", 0), new PlanRow(0, "mediation", 1)));
        ReportPage failed = report("all-failed", country, List.of("nothing", "mediation"), 2, ReportWriterTest::deaths);

        assertThat(failed.answer()).contains("nothing can be compared", "Failed runs: 2 of 2 of Mediation.");
        assertThat(failed.all("figure")).isEmpty();
        assertThat(failed.all("section"))
                .extracting(section -> section.getAttribute("id"))
                .containsExactly("answer", "read-first", "options", "limits", "repeat", "data");
    }

    @Test
    void noDeathAnywhereIsSaidAndDrawn() throws IOException {
        ReportPage calm = report("calm", new Country(), List.of("nothing", "mediation", "peacekeeping"), 5, row -> 0);

        assertThat(calm.answer())
                .contains("mass violence began in none of 5 simulated futures")
                .contains("these runs cannot tell the options apart");
        assertThat(calm.words()).contains("Mass violence began in none of the simulated futures, under no option.");
        assertThat(calm.all("figure")).isNotEmpty();
    }

    @Test
    void oneOptionThatCostsNothingIsEnough() throws IOException {
        ReportPage one =
                report("one", new Country().costing(0), List.of("nothing", "mediation"), 6, row -> deaths(row));

        assertThat(one.row("cost", "RU per person spared", "Mediation").get(1)).isEqualTo("0");
        assertThat(one.row("cost", "RU per person spared", "Mediation").get(4)).isEqualTo("0");
        assertThat(one.answer()).doesNotContain("for all options at once");
    }

    @Test
    void oneFutureGivesNumbersWithoutIntervals() throws IOException {
        ReportPage one =
                report("one-future", new Country(), List.of("nothing", "mediation"), 1, ReportWriterTest::deaths);

        assertThat(one.answer()).contains("The runs cannot tell it from nothing (95 % interval not known)");
        assertThat(one.row("effect", "Worst tenth", "Mediation")).contains("not known");
    }

    @Test
    void anOptionThatHarmsIsNamedInTheAnswer() throws IOException {
        ReportPage harmful = report(
                "harmful",
                new Country(),
                List.of("nothing", "mediation"),
                10,
                row -> 500 + row.replicate() + (row.option().equals("mediation") ? 200 + row.replicate() : 0));

        assertThat(harmful.answer())
                .contains("No option had fewer deaths on average than nothing.")
                .contains("Worse than nothing: \u201cMediation\u201d.");
        assertThat(harmful.words())
                .contains("\u201cMediation\u201d: more deaths than under nothing among all Torvel, all Halvane");
    }

    @Test
    void runsWithoutSeriesAreReportedWithoutTheirCourse() throws IOException {
        ReportPage bare = report(
                "bare", new Country().withoutSeries(), List.of("nothing", "mediation"), 4, ReportWriterTest::deaths);

        assertThat(bare.words()).contains("The runs recorded no deaths through time");
    }
}
