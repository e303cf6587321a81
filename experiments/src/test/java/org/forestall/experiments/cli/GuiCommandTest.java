package org.forestall.experiments.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.GraphicsEnvironment;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class GuiCommandTest {

    /** Where there is no screen the message names what works without one, and all else that is wrong is told with it. */
    @Test
    void withoutAScreenTheMessageNamesWhatWorksWithoutOne() {
        Assumptions.assumeTrue(GraphicsEnvironment.isHeadless());

        Terminal terminal = Terminal.type("gui", "contested-electoin");

        assertThat(terminal.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(terminal.err())
                .contains("no screen", "forestall run", "forestall compare", "contested-election")
                .contains("Nothing was done");
    }

    @Test
    void masonsWindowsNeedAScenario() {
        Terminal terminal = Terminal.type("gui", "--mason");

        assertThat(terminal.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(terminal.err()).contains("--mason needs a SCENARIO");
    }
}
