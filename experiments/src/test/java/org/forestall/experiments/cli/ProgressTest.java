package org.forestall.experiments.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import org.forestall.experiments.run.Progress;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static Progress at(long done, long seconds) {
        return new Progress(
                done,
                4400,
                2,
                Duration.ofSeconds(seconds),
                seconds == 0 ? 0 : (double) done / seconds,
                List.of(
                        new Progress.HalfWidth("talks", 30, -80, 41.2),
                        new Progress.HalfWidth("peacekeeping", 30, -300, 120.6)));
    }

    private static String told(ProgressStyle style, boolean interactive, Progress... progress) {
        StringWriter err = new StringWriter();
        var listener =
                style.listener(new Console(new PrintWriter(new StringWriter()), new PrintWriter(err), interactive));
        List.of(progress).forEach(listener::progress);
        return err.toString();
    }

    @Test
    void peopleReadCountsRateTimeLeftAndPrecision() {
        assertThat(ProgressText.line(at(1100, 100)))
                .isEqualTo("1,100 of 4,400 runs, 2 failed, 11.0 a second, 5 min 0 s left; "
                        + "widest +/- 121 deaths (peacekeeping)");
    }

    @Test
    void withoutARateNoTimeIsGuessed() {
        assertThat(ProgressText.line(at(0, 0))).doesNotContain("left").doesNotContain("second");
        assertThat(ProgressJson.line(at(0, 0))).contains("\"remaining_s\":null");
    }

    @Test
    void aFileGetsALineNowAndThenAndTheLast() {
        String told = told(ProgressStyle.TEXT, false, at(1, 1), at(300, 11), at(310, 12), at(4400, 13), at(4400, 14));
        assertThat(told.lines()).hasSize(2);
        assertThat(told).contains("300 of").contains("4,400 of 4,400").doesNotContain("\r");
    }

    @Test
    void aTerminalGetsOneLineThatIsOverwritten() {
        String told = told(ProgressStyle.TEXT, true, at(1, 1), at(300, 2), at(4400, 3), at(4400, 4));
        assertThat(told.chars().filter(character -> character == '\n').count()).isEqualTo(1);
        assertThat(told).startsWith("\r");
    }

    @Test
    void aLineOnATerminalIsNeverWiderThanTheTerminal() {
        String told = told(ProgressStyle.TEXT, true, at(1100, 100));
        assertThat(told.substring(told.indexOf("\033[K") + 3)).hasSizeLessThanOrEqualTo(79);
    }

    @Test
    void programsReadEveryField() {
        assertThat(told(ProgressStyle.JSON, true, at(1100, 100)))
                .isEqualToIgnoringNewLines("{\"event\":\"progress\",\"done\":1100,\"total\":4400,\"failed\":2,"
                        + "\"elapsed_s\":100.0,\"runs_per_s\":11.0,\"remaining_s\":300.0,"
                        + "\"half_widths\":{\"talks\":41.2,\"peacekeeping\":120.6}}");
    }

    @Test
    void noneTellsNothing() {
        assertThat(told(ProgressStyle.NONE, true, at(4400, 3))).isEmpty();
    }
}
