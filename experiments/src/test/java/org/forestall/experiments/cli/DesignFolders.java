package org.forestall.experiments.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.forestall.experiments.compare.Outcomes;
import org.forestall.experiments.run.Model;
import org.forestall.experiments.store.ResultFolder;
import org.forestall.experiments.store.Results;

/** Makes result folders from the command line, over a model that stands in for the real one. */
public final class DesignFolders {

    /** Deaths rise with impunity where the economy is weak; options spare some. */
    public static final Model MODEL = (society, plan, key) -> {
        SplittableRandom luck = new SplittableRandom(key.replicate() * 31L + 7);
        double hardship = (1 - society.nation().economy()) * society.nation().impunity();
        long spared = plan.option().id().equals("nothing")
                ? 0
                : plan.option().measures().size() * 40L;
        long deaths = Math.max(0, Math.round(2_000 * hardship) + luck.nextLong(300) - spared);
        return new Outcomes(52).deprived(deaths).outcome();
    };

    private DesignFolders() {}

    /** Types a command whose results go to the folder named with {@code --out}. */
    public static Results run(PrintWriter talk, String... arguments) {
        return run(MODEL, talk, arguments);
    }

    /** The same over a model of one's own. */
    public static Results run(Model model, PrintWriter talk, String... arguments) {
        Terminal terminal = Terminal.type(model, new StopSignal(), arguments);
        talk.println(terminal.err());
        if (terminal.code() != ExitCode.DONE) {
            throw new AssertionError(terminal.err());
        }
        Path out = Path.of(arguments[List.of(arguments).indexOf("--out") + 1]);
        return Results.open(ResultFolder.open(out));
    }
}
