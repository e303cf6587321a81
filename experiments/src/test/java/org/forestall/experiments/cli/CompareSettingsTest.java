package org.forestall.experiments.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.forestall.experiments.compare.Outcomes;
import org.forestall.experiments.report.ReportWriter;
import org.forestall.experiments.run.Model;
import org.forestall.experiments.store.ResultFolder;
import org.forestall.experiments.store.Results;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Seeds are fixed and the stand-in model has no luck but the replicate, so no false alarm is possible. */
class CompareSettingsTest {

    /** Mediation spares many with a good economy and kills with a bad one; counter-speech spares a few always. */
    private static final Model MODEL = (society, plan, key) -> {
        SplittableRandom luck = new SplittableRandom(key.replicate() * 77L + 5);
        double economy = society.nation().economy();
        double effect = plan.option().id().contains("mediation")
                ? 900 * (0.45 - economy)
                : plan.option().id().contains("counter-speech") ? -60 : 0;
        return new Outcomes(52)
                .deprived(1_000 + luck.nextLong(300) + Math.round(effect) + luck.nextLong(5))
                .outcome();
    };

    @TempDir
    private Path directory;

    @Test
    void unknownSettingsFillTheSectionsOnRobustness() throws Exception {
        Path out = directory.resolve("results");
        Terminal terminal = Terminal.type(
                MODEL,
                new StopSignal(),
                "compare",
                "contested-election",
                "--options",
                "mediation,counter-speech",
                "--vary",
                "nation.economy=0.2..0.7",
                "--vary",
                "nation.impunity=0.2..0.9",
                "--settings",
                "24",
                "--replicates",
                "3",
                "--out",
                out.toString());

        assertThat(terminal.code()).as(terminal.err()).isEqualTo(ExitCode.DONE);
        assertThat(terminal.err()).contains("Each in the scenario's own settings and in 24 others");
        try (Results results = Results.open(ResultFolder.open(out))) {
            assertThat(results.plan().size()).isEqualTo(25L * 4 * 3);
            ReportWriter.write(results);
        }
        String page = Files.readString(out.resolve("report.html"));
        Matcher headings = Pattern.compile("<h2>(\\d+\\. [^<]*)</h2>").matcher(page);
        assertThat(headings.results().map(found -> found.group(1)).toList())
                .containsExactly(
                        "1. The answer in short",
                        "2. Read this first",
                        "3. The options",
                        "4. Effect of each option",
                        "5. How the futures differ",
                        "6. Cost",
                        "7. Who gains, who loses",
                        "8. How robust the options are",
                        "9. When they fail",
                        "10. What drives the result",
                        "11. What would change this answer",
                        "12. Limits",
                        "13. Repeat this",
                        "14. Data");
        assertThat(page)
                .contains("\u201cMediation\u201d fails in ")
                .contains("mainly when nation.economy is below 0.4")
                .contains("The choice turns with nation.economy")
                .contains("\u201cCounter-speech\u201d fails in 0 of 24 settings.")
                .contains("nation.impunity: not told from chance");
    }

    @Test
    void settingsWithoutUnknownsAreRefused() {
        Terminal terminal = Terminal.type("compare", "contested-election", "--settings", "3");
        assertThat(terminal.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(terminal.err()).contains("--settings goes with --vary").contains("--settings 3 is outside 6 to");
    }
}
