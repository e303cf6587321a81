package org.forestall.experiments.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.forestall.sim.Society;
import org.junit.jupiter.api.Test;

class BehavioursCommandTest {

    @Test
    void aClaimIsMeasuredAndToldWithItsIntervals() {
        Terminal terminal = Terminal.type("behaviours", "--ids", "v30");

        assertThat(terminal.code()).as(terminal.err()).isEqualTo(ExitCode.DONE);
        assertThat(terminal.out())
                .contains("V30  holds")
                .contains("claimed above 0.800; 10 futures, false alarms")
                .contains("1 of 1 claims hold; small size");
    }

    @Test
    void unknownClaimsAreAllNamedAtOnce() {
        Terminal terminal = Terminal.type("behaviours", "--ids", "T1,T99,X3", "--threads", "0");

        assertThat(terminal.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(terminal.err())
                .contains("'T99' is no claim", "'X3' is no claim", "--threads")
                .doesNotContain("'T1'");
        assertThat(terminal.out()).isEmpty();
    }

    @Test
    void explainTellsWhatMovedAndThroughWhat() {
        Terminal terminal = Terminal.type(
                Society::run,
                new StopSignal(),
                "run",
                "contested-election",
                "--explain",
                "--years",
                "1",
                "--people",
                "200");

        assertThat(terminal.code()).as(terminal.err()).isEqualTo(ExitCode.DONE);
        assertThat(terminal.out())
                .containsPattern("Week \\d+, \\d+ \\w+ 2031:\n    \\w.*(rises|falls) from .*, through ");
    }
}
