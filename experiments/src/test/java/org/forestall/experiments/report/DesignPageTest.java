package org.forestall.experiments.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.forestall.experiments.cli.DesignFolders;
import org.forestall.experiments.store.Results;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports of designs and searches, over a model that stands in for the real one. */
class DesignPageTest {

    @TempDir
    private Path directory;

    private String page(String... arguments) throws Exception {
        List<String> typed = new ArrayList<>(List.of(arguments));
        typed.addAll(List.of("--out", directory.resolve("results").toString(), "--force"));
        StringWriter talk = new StringWriter();
        try (Results results = DesignFolders.run(new PrintWriter(talk), typed.toArray(String[]::new))) {
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
