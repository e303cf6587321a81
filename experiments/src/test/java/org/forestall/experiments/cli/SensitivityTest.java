package org.forestall.experiments.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.forestall.experiments.compare.Outcomes;
import org.forestall.experiments.run.Model;
import org.forestall.experiments.run.ObservedModel;
import org.forestall.scenario.framework.AnchorFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Seeds are fixed and the stand-in models have no luck but the replicate, so no false alarm is possible. */
class SensitivityTest {

    private static final String[] THREE = {
        "--vary", "nation.economy=0..1", "--vary", "nation.impunity=0..1", "--vary", "nation.looseArms=0..1"
    };

    /** A straight line: shares of variance 16 to 4 to 0, effects 40,000 and 20,000 and 0 deaths. */
    private static final Model LINE = (society, plan, key) -> new Outcomes(52)
            .deprived(Math.round(40_000 * society.nation().economy()
                            + 20_000 * society.nation().impunity())
                    + 10 * key.replicate())
            .outcome();

    @TempDir
    private Path directory;

    private Path out() {
        return directory.resolve("results");
    }

    private Terminal sensitivity(Model model, String... more) {
        List<String> arguments = new ArrayList<>(List.of("sensitivity", "contested-election"));
        arguments.addAll(List.of("--out", out().toString()));
        arguments.addAll(List.of(more));
        return Terminal.type(model, new StopSignal(), arguments.toArray(String[]::new));
    }

    private static String[] three(String... more) {
        List<String> arguments = new ArrayList<>(List.of(THREE));
        arguments.addAll(List.of("--replicates", "2", "--metric", "deaths"));
        arguments.addAll(List.of(more));
        return arguments.toArray(String[]::new);
    }

    private double estimate(String setting, String measure) throws Exception {
        String line = Files.readAllLines(out().resolve("indices.csv")).stream()
                .filter(each -> each.startsWith(setting + "," + measure + ","))
                .findFirst()
                .orElseThrow();
        return Double.parseDouble(line.split(",")[2]);
    }

    @Test
    void effectsOfAStraightLineAreItsSlopes() throws Exception {
        Terminal terminal = sensitivity(LINE, three("--trajectories", "6"));

        assertThat(terminal.code()).as(terminal.err()).isEqualTo(ExitCode.DONE);
        assertThat(terminal.err()).contains("48 runs: 24 points (morris) x 1 option (nothing) x 2 futures");
        // A death is whole, so that an effect over two thirds of a range may be off by three quarters of one.
        assertThat(estimate("nation.economy", "mean-absolute-effect")).isCloseTo(40_000, within(2.0));
        assertThat(estimate("nation.impunity", "mean-effect")).isCloseTo(20_000, within(2.0));
        assertThat(estimate("nation.economy", "effect-spread")).isCloseTo(0, within(2.0));
        assertThat(estimate("nation.looseArms", "mean-absolute-effect")).isZero();
        assertThat(estimate("chance", "share-of-means")).isCloseTo(0, within(1e-6));
        assertThat(terminal.out())
                .contains("nation.economy: matters more than nation.impunity, nation.looseArms.")
                .contains("nation.looseArms: matters less than every other setting.");
        assertThat(out().resolve("sweep.csv")).exists();
        assertThat(out().resolve("columns.md")).content().contains("mean-absolute-effect");
    }

    @Test
    void sharesOfVarianceOfAStraightLineAreThoseOfTheory() throws Exception {
        Terminal terminal = sensitivity(LINE, three("--method", "sobol", "--points", "64"));

        assertThat(terminal.code()).as(terminal.err()).isEqualTo(ExitCode.DONE);
        assertThat(estimate("nation.economy", "first-order")).isCloseTo(0.8, within(0.03));
        assertThat(estimate("nation.economy", "total")).isCloseTo(0.8, within(0.03));
        assertThat(estimate("nation.impunity", "first-order")).isCloseTo(0.2, within(0.03));
        assertThat(estimate("nation.impunity", "total")).isCloseTo(0.2, within(0.03));
        assertThat(estimate("nation.looseArms", "total")).isZero();
    }

    /** Economy and impunity act together, loose arms with neither. */
    private static final Model TOGETHER = (society, plan, key) -> new Outcomes(52)
            .deprived(Math.round(40_000
                                    * society.nation().economy()
                                    * society.nation().impunity()
                            + 10_000 * society.nation().looseArms())
                    + 10 * key.replicate())
            .outcome();

    @Test
    void pairsThatActTogetherAreToldFromThoseThatDoNot() throws Exception {
        Terminal terminal = sensitivity(TOGETHER, three("--method", "interactions", "--points", "32"));

        assertThat(terminal.code()).as(terminal.err()).isEqualTo(ExitCode.DONE);
        assertThat(terminal.err()).contains("448 runs: 224 points (interactions)");
        // Theory: the variance of 40 x y + 10 z on the unit cube is 1600 * 7 / 144 + 100 / 12; that of the pair is 1600
        // / 144.
        double theory = 1600 / 144.0 / (1600 * 7 / 144.0 + 100 / 12.0);
        assertThat(estimate("nation.economy x nation.impunity", "interaction")).isCloseTo(theory, within(0.05));
        assertThat(estimate("nation.economy x nation.looseArms", "interaction")).isCloseTo(0, within(1e-3));
        assertThat(terminal.out())
                .contains("nation.economy x nation.impunity: told from chance.")
                .contains("nation.economy x nation.looseArms: not told from chance in the ranges tried.");
    }

    @Test
    void distributionsAreComparedWithChance() throws Exception {
        Terminal terminal = sensitivity(LINE, three("--method", "pawn", "--points", "60"));

        assertThat(terminal.code()).as(terminal.err()).isEqualTo(ExitCode.DONE);
        assertThat(estimate("nation.economy", "distribution"))
                .isGreaterThan(estimate("chance", "measure-of-a-setting-that-does-nothing"));
        assertThat(terminal.out()).contains("nation.looseArms: not told from chance in the ranges tried.");
    }

    @Test
    void aPairNeedsTwoSettings() {
        Terminal terminal = sensitivity(LINE, "--method", "interactions", "--vary", "nation.economy=0..1");
        assertThat(terminal.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(terminal.err()).contains("this method needs at least 2 settings");
    }

    @Test
    void settingsWhoseIntervalsOverlapAreNotRanked() {
        Model twins = (society, plan, key) -> new Outcomes(52)
                .deprived(Math.round(
                        30_000 * society.nation().economy() * society.nation().impunity()))
                .outcome();
        Terminal terminal = sensitivity(twins, three());

        assertThat(terminal.out())
                .contains("nation.economy: matters more than nation.looseArms. Not ranked against "
                        + "nation.impunity, because the intervals overlap.");
    }

    @Test
    void anOutcomeThatNeverChangesIsSaidToBeSo() {
        Terminal terminal = sensitivity((society, plan, key) -> new Outcomes(52).outcome(), three());

        assertThat(terminal.code()).as(terminal.err()).isEqualTo(ExitCode.DONE);
        assertThat(terminal.out()).contains("the same at every point");
        assertThat(out().resolve("indices.csv")).doesNotExist();
    }

    @Test
    void noiseThatDrownsTheSettingsIsSaid() throws Exception {
        Model noise = (society, plan, key) -> new Outcomes(52)
                .deprived(Math.floorMod(
                        (Double.doubleToLongBits(society.nation().economy()) + key.replicate()) * 0x9E3779B97F4A7C15L
                                >>> 20,
                        1000L))
                .outcome();
        Terminal terminal = sensitivity(noise, three("--method", "sobol", "--points", "32"));

        assertThat(terminal.out()).contains("More than half of what differs between points is chance.");
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        Terminal terminal = sensitivity(
                LINE,
                "--vary",
                "nation.economy=0.2,0.4",
                "--vary",
                "nation.looseArms=0.4..0.2",
                "--vary",
                "startDate=0..1",
                "--metric",
                "deths",
                "--points",
                "4",
                "--replicates",
                "1");

        assertThat(terminal.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(terminal.err())
                .contains("is a list; sensitivity needs a range")
                .contains("lower end that is not below its upper end")
                .contains("Did you mean 'deaths'?")
                .contains("--points 4 is outside")
                .contains("--points belongs to --method sobol")
                .contains("--replicates 1 is outside 2 to");
        assertThat(out()).doesNotExist();
    }

    @Test
    void theRealModelIsAskedInSmall() throws Exception {
        Terminal terminal = sensitivity(
                new ObservedModel(AnchorFile.shipped()),
                "--people",
                "200",
                "--years",
                "1",
                "--trajectories",
                "4",
                "--replicates",
                "2",
                "--metric",
                "displaced",
                "--vary",
                "nation.economy=0.1..0.6");

        assertThat(terminal.code()).as(terminal.err()).isEqualTo(ExitCode.DONE);
        assertThat(Files.readAllLines(out().resolve("sweep.csv"))).hasSize(17);
    }
}
