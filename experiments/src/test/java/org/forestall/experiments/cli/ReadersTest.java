package org.forestall.experiments.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.forestall.experiments.store.Metric;
import org.forestall.experiments.store.ResultFolder;
import org.forestall.experiments.store.Results;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The readers for Python and R find in exported tables what Java finds in the store. Left out where there is no Python or R. */
class ReadersTest {

    private static final Path READERS = Path.of("..", "readers");

    @TempDir
    private Path directory;

    private Path results;

    private void export() {
        results = directory.resolve("results");
        Terminal.type(
                "compare",
                "contested-election",
                "--options",
                "mediation",
                "--replicates",
                "12",
                "--out",
                results.toString());
        assertThat(Terminal.type("export", results.toString()).code()).isZero();
    }

    private static String run(String... words) throws Exception {
        Process process;
        try {
            process = new ProcessBuilder(words).redirectErrorStream(true).start();
        } catch (IOException e) {
            assumeTrue(false, words[0] + " is not installed");
            throw e;
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        return said;
    }

    private List<String> expected() {
        try (Results open = Results.open(ResultFolder.open(results))) {
            double[] nothing = open.values("nothing", Metric.KILLED);
            double[] mediation = open.values("mediation", Metric.KILLED);
            double difference = Arrays.stream(mediation).average().orElseThrow()
                    - Arrays.stream(nothing).average().orElseThrow();
            long onsets = Arrays.stream(open.values("mediation", Metric.ONSET))
                    .filter(onset -> onset > 0)
                    .count();
            return List.of(
                    "mediation: mass violence begins in " + onsets + " of 12 futures",
                    String.format(Locale.ROOT, "killed, mediation less nothing, mean over 12 pairs: %.1f", difference));
        }
    }

    @Test
    void pythonFindsWhatJavaFinds() throws Exception {
        export();
        String said = run("python3", "-B", READERS.resolve("example.py").toString(), results.toString());
        assertThat(said.lines()).containsAll(expected()).anyMatch(line -> line.contains("not a forecast"));
    }

    /** Without site packages there is no pandas. */
    @Test
    void pythonWithoutPandasFindsTheSame() throws Exception {
        export();
        String said = run("python3", "-B", "-I", "-S", "-c", """
                import sys; sys.path.insert(0, sys.argv[1])
                import forestall_results as fr
                assert fr.pandas is None
                runs = fr.read(sys.argv[2] + "/export", "runs")
                print(len(runs), sorted(runs[0])[:2], runs[0]["state_hash"], fr.share(runs, "mediation", "onset_week")[1])
                """, READERS.toString(), results.toString());
        String hash = Files.readAllLines(results.resolve("export/runs.csv")).get(1);
        assertThat(said).startsWith("60 ['abroad', 'agreements_broken'] " + hash.substring(hash.lastIndexOf(',') + 1));
        assertThat(said.strip()).endsWith(" 12");
    }

    @Test
    void rFindsWhatJavaFinds() throws Exception {
        export();
        String said = run("Rscript", READERS.resolve("example.R").toString(), results.toString());
        assertThat(said.lines()).containsAll(expected());
    }

    @ParameterizedTest
    @ValueSource(strings = {"forestall_results.py", "forestall_results.R", "example.py", "example.R"})
    void readersAreShort(String name) throws Exception {
        List<String> lines = new ArrayList<>(Files.readAllLines(READERS.resolve(name)));
        assertThat(lines).hasSizeLessThanOrEqualTo(60);
    }
}
