package org.forestall.experiments.cli;

import java.time.Clock;
import java.util.List;
import org.forestall.experiments.run.Model;

/**
 * What commands work with.
 *
 * @param console where words go
 * @param model the model
 * @param engines what carries out the runs
 * @param drawStream name of the rule that turns keys into random numbers
 * @param reporter writes reports
 * @param stop the wish to stop
 * @param clock time of day, for manifests and logs only
 * @param arguments the command line as it was typed
 */
record Session(
        Console console,
        Model model,
        Engines engines,
        String drawStream,
        Reporter reporter,
        StopSignal stop,
        Clock clock,
        List<String> arguments) {

    /** The command line, so that it can be typed again. */
    String commandLine() {
        StringBuilder line = new StringBuilder("forestall");
        for (String argument : arguments) {
            boolean plain = argument.matches("[\\w./:=,@%+\\[\\]-]+");
            line.append(' ').append(plain ? argument : "'" + argument.replace("'", "'\\''") + "'");
        }
        return line.toString();
    }
}
