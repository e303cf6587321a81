package org.forestall.experiments.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.forestall.experiments.cli.DesignFolders;
import org.forestall.experiments.compare.Outcomes;
import org.forestall.experiments.run.Model;
import org.forestall.experiments.store.Results;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports of designs and searches, over a model that stands in for the real one. */
class DesignPageTest {

    @TempDir
    private Path directory;

    private String page(String... arguments) throws Exception {
        return page(DesignFolders.MODEL, arguments);
    }

    private String page(Model model, String... arguments) throws Exception {
        List<String> typed = new ArrayList<>(List.of(arguments));
        typed.addAll(List.of("--out", directory.resolve("results").toString(), "--force"));
        StringWriter talk = new StringWriter();
        try (Results results = DesignFolders.run(model, new PrintWriter(talk), typed.toArray(String[]::new))) {
            ReportWriter.write(results);
            String html = Files.readString(results.folder().report());
            assertThat(html).doesNotContainPattern("(href|src)=\"http").doesNotContain("<script");
            assertThat(ReportWriterTest.FORBIDDEN
                            .matcher(html.replaceAll("(?s)<(svg|style).*?</\\1>", ""))
                            .find())
                    .isFalse();
            return html;
        }
    }

    @Test
    void aGridOfTwoIsAMapAndLines() throws Exception {
        assertThat(page(
                        "sweep",
                        "contested-election",
                        "--vary",
                        "nation.economy=0.2..0.6:3",
                        "--vary",
                        "nation.impunity=0.3..0.9:3",
                        "--options",
                        "mediation",
                        "--replicates",
                        "4"))
                .contains("figure-grid", "figure-deaths-by-nation-economy", "Outcomes by setting", "What was varied");
    }

    @Test
    void aDrawnDesignIsGatheredInSixths() throws Exception {
        assertThat(page(
                        "sweep",
                        "contested-election",
                        "--design",
                        "sobol",
                        "--points",
                        "16",
                        "--vary",
                        "nation.economy=0.2..0.6",
                        "--replicates",
                        "2"))
                .contains("gathered in sixths");
    }

    @Test
    void eachWayToAskWhatMattersHasItsPage() throws Exception {
        assertThat(page(
                        "sensitivity",
                        "contested-election",
                        "--trajectories",
                        "12",
                        "--vary",
                        "nation.economy=0.2..0.6",
                        "--vary",
                        "nation.impunity=0.2..0.9",
                        "--metric",
                        "deaths",
                        "--replicates",
                        "2"))
                .contains("Mean absolute elementary effect (mu*)", "figure-convergence", "How much is chance");
        assertThat(page(
                        "sensitivity",
                        "contested-election",
                        "--method",
                        "pawn",
                        "--points",
                        "24",
                        "--vary",
                        "nation.economy=0.2..0.6",
                        "--metric",
                        "deaths",
                        "--replicates",
                        "2"))
                .contains("chance alone reaches", "PAWN index", "Lowest third");
        assertThat(page(
                        "sensitivity",
                        "contested-election",
                        "--method",
                        "interactions",
                        "--points",
                        "16",
                        "--vary",
                        "nation.economy=0.2..0.6",
                        "--vary",
                        "nation.impunity=0.2..0.9",
                        "--metric",
                        "deaths",
                        "--replicates",
                        "2"))
                .contains("Total interaction index", "nation.economy x nation.impunity");
    }

    @Test
    void onsetsAreToldAsFuturesOfAHundred() throws Exception {
        Model poorOnly = (society, plan, key) -> new Outcomes(52)
                .killed("hask", "torvel", 1)
                .onset(society.nation().economy() < 1 / 3.0 && key.replicate() < 5 ? 3 : -1)
                .outcome();

        // A Latin hypercube of 90 points has 30 in each third; half of the futures of the lowest have an onset.
        assertThat(page(
                        poorOnly,
                        "sensitivity",
                        "contested-election",
                        "--method",
                        "pawn",
                        "--points",
                        "90",
                        "--replicates",
                        "10",
                        "--vary",
                        "nation.economy=0..1",
                        "--vary",
                        "nation.impunity=0..1"))
                .contains(
                        "The question is on which of 2 settings this depends: whether mass violence begins. Asked of 900 "
                                + "simulated futures; it began in 17 of 100 of them.")
                .containsPattern("economy \\(0\\.\\d+\\): 50 of 100 futures in the lowest third of its range, 0 of 100 "
                        + "futures in the highest\\.")
                .contains("Not told from chance: impunity.")
                .contains("State of the economy: 0 collapse, 0.5 usual, 1 boom.");
    }

    @Test
    void pairsThatActTogetherAreNamedApartFromThoseThatDoNot() throws Exception {
        Model together = (society, plan, key) -> new Outcomes(52)
                .deprived(Math.round(40_000
                                        * society.nation().economy()
                                        * society.nation().impunity()
                                + 10_000 * society.nation().looseArms())
                        + 10 * key.replicate())
                .outcome();

        assertThat(page(
                        together,
                        "sensitivity",
                        "contested-election",
                        "--method",
                        "interactions",
                        "--points",
                        "32",
                        "--vary",
                        "nation.economy=0..1",
                        "--vary",
                        "nation.impunity=0..1",
                        "--vary",
                        "nation.looseArms=0..1",
                        "--metric",
                        "deaths",
                        "--replicates",
                        "2"))
                .contains("Told to act together:", "economy x impunity (")
                .contains("Not told from chance: economy x looseArms and impunity x looseArms.")
                .contains("1 of 3 pairs is told to act together on: ");
    }

    @Test
    void aSearchSaysWhatTheFirstSparesBesideNothing() throws Exception {
        assertThat(page(
                        "rank",
                        "contested-election",
                        "--options",
                        "mediation,counter-speech",
                        "--replicates",
                        "30",
                        "--first",
                        "10"))
                .containsPattern("With nothing instead: [+\u2212]?[\\d,.]+ persons on average \\(95 % interval ");
    }

    @Test
    void aSearchHasAPageWithTheTimingMap() throws Exception {
        assertThat(page(
                        "rank",
                        "contested-election",
                        "--choose",
                        "2",
                        "--of",
                        "mediation,counter-speech,local-peace",
                        "--starts",
                        "2031-03-03,2032-01-05",
                        "--first",
                        "10",
                        "--replicates",
                        "30"))
                .contains("figure-timing", "figure-order", "How the search went", "Arms left");
    }
}
