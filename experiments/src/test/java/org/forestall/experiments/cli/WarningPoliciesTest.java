package org.forestall.experiments.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.forestall.experiments.compare.WarningRecord;
import org.forestall.experiments.report.ReportWriter;
import org.forestall.experiments.store.FunnelMeans;
import org.forestall.experiments.store.Metric;
import org.forestall.experiments.store.ResultFolder;
import org.forestall.experiments.store.Results;
import org.forestall.sim.Society;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Warning policies and known harm on the command line. Exact: no false alarms. */
class WarningPoliciesTest {

    private static final String COUNTRY = "contested-election";

    @TempDir
    private Path folder;

    private Terminal type(String... arguments) {
        return Terminal.type(Society::run, new StopSignal(), arguments);
    }

    @Test
    void aComparisonOfPoliciesTellsTheFunnelAndTheTwins() {
        Path out = folder.resolve("results");
        Terminal terminal = type(
                "compare",
                COUNTRY,
                "--options",
                "early-trusted-warning,quiet-first",
                "--replicates",
                "4",
                "--people",
                "300",
                "--years",
                "2",
                "--out",
                out.toString());

        assertThat(terminal.code()).as(terminal.err()).isEqualTo(ExitCode.DONE);
        assertThat(terminal.out())
                .contains("From warning to action, means of a future:")
                .contains("What alerts were worth, futures of 4:")
                .contains("without warning and response");
        assertThat(terminal.err().indexOf("Known ways in which these measures can do harm"))
                .isNotNegative()
                .isLessThan(terminal.err().indexOf("This is a preview"));
        try (Results results = Results.open(ResultFolder.open(out))) {
            List<WarningRecord> records = WarningRecord.of(results);
            assertThat(records)
                    .extracting(record -> record.arm().id())
                    .containsExactly("nothing", "late-response", "early-trusted-warning", "quiet-first");
            for (WarningRecord record : records) {
                assertThat(record.averted()
                                + record.falseAlarms()
                                + record.cameTrue()
                                + record.missed()
                                + record.silent())
                        .isEqualTo(4);
                FunnelMeans means = record.funnel();
                assertThat(means.told()).isGreaterThanOrEqualTo(means.noticed());
                assertThat(means.believed()).isGreaterThanOrEqualTo(means.approved());
                assertThat(means.alerts() * 4)
                        .isEqualTo(java.util.Arrays.stream(
                                        results.values(record.arm().id(), Metric.ALERTS))
                                .sum());
            }
            // In private, to two actors.
            assertThat(records.get(3).funnel().quietAlerts())
                    .isEqualTo(records.get(3).funnel().alerts());
            // A lower level never warns less; in four short futures it may warn as often.
            assertThat(records.get(2).funnel().alerts())
                    .isGreaterThanOrEqualTo(records.get(0).funnel().alerts());
            ReportWriter.write(results);
        }
        assertThat(out.resolve("report.html"))
                .content()
                .contains(
                        "From warning to action",
                        "What alerts were worth, told by twins",
                        "Onset the twin does not have")
                .contains("Warning policy: Early and trusted", "each who notices it believes the alert")
                .contains("Helpers are exposed and attacked");
    }

    @Test
    void aComparisonWithoutPoliciesRunsNoTwinForThem() {
        Terminal terminal = Terminal.type(
                "compare",
                COUNTRY,
                "--options",
                "mediation",
                "--replicates",
                "2",
                "--out",
                folder.resolve("r").toString());

        assertThat(terminal.code()).as(terminal.err()).isEqualTo(ExitCode.DONE);
        assertThat(terminal.out()).doesNotContain("From warning to action");
        assertThat(terminal.err())
                .contains("I22 Mediation and agreement with enforcement", "Parties shop between forums");
    }

    @Test
    void aRunTellsKnownHarmBeforehandAndEveryStep() {
        Terminal terminal =
                type("run", COUNTRY, "--options", "early-trusted-warning", "--people", "300", "--replicate", "1");

        assertThat(terminal.code()).as(terminal.err()).isEqualTo(ExitCode.DONE);
        assertThat(terminal.err()).startsWith("Known ways in which these measures can do harm");
        assertThat(terminal.out()).contains("From danger to action: signs were grave in");
    }

    @Test
    void aRunOfNothingHasNoHarmToTell() {
        assertThat(type("run", COUNTRY, "--people", "300", "--years", "1").err())
                .doesNotContain("Known ways in which");
    }

    @Test
    void measuresOfOnesOwnAreLaidOverAScenario() {
        String file = Path.of("")
                .toAbsolutePath()
                .getParent()
                .resolve("docs/examples/own-measures.yaml")
                .toString();
        Terminal valid = Terminal.type("validate", COUNTRY, "--interventions", file);
        Terminal described = Terminal.type("describe", COUNTRY, "--interventions", file);
        Terminal wrong = Terminal.type("validate", COUNTRY, "--interventions", "nowhere.yaml");

        assertThat(valid.code()).as(valid.err()).isEqualTo(ExitCode.DONE);
        assertThat(described.out()).contains("Market days", "Armed groups tax the stalls", "Believed in March");
        assertThat(wrong.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(wrong.err()).contains("nowhere.yaml").contains("does not exist");
    }

    @Test
    void listOfInterventionsShowsKnownHarm() {
        assertThat(Terminal.type("list", "interventions").out())
                .contains("I22  Mediation and agreement with enforcement")
                .contains("Can do harm: Parties shop between forums and play them against one another, while a rival")
                .contains("No way of doing harm is known.");
    }
}
