package org.forestall.experiments.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.forestall.experiments.report.ReportWriter;
import org.forestall.experiments.run.Model;
import org.forestall.experiments.run.ObservedModel;
import org.forestall.scenario.framework.AnchorFile;

/** The program. */
public final class Forestall {

    /** Name of the rule by which keys become random numbers; it changes whenever the numbers do. */
    static final String DRAW_STREAM = "keyed-splitmix-1";

    private Forestall() {}

    /**
     * Runs one command and ends the process with its exit code.
     *
     * @param arguments the command line
     */
    public static void main(String[] arguments) {
        main(arguments, Engines.HERE);
    }

    /**
     * Runs one command and ends the process with its exit code.
     *
     * @param arguments the command line
     * @param engines what carries out the runs of an experiment
     */
    public static void main(String[] arguments, Engines engines) {
        StopSignal stop = StopSignal.ofThisProcess();
        Console console = new Console(
                writer(FileDescriptor.out, "stdout.encoding"),
                writer(FileDescriptor.err, "stderr.encoding"),
                isTerminal());
        Session session = new Session(
                console,
                shippedModel(),
                engines,
                DRAW_STREAM,
                ReportWriter::write,
                stop,
                Clock.systemUTC(),
                List.of(arguments));
        int code = new Dispatch(session).execute();
        stop.finished(code);
        System.exit(code);
    }

    /** The model that the command line runs; engines on other machines must run the same. */
    public static Model shippedModel() {
        return new ObservedModel(AnchorFile.shipped());
    }

    /** From Java 22 on there may be a console without a terminal, and a method that says so. */
    private static boolean isTerminal() {
        java.io.Console console = System.console();
        if (console == null || System.getenv("TERM") == null) {
            return false;
        }
        try {
            return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    private static PrintWriter writer(FileDescriptor stream, String encodingProperty) {
        String encoding = System.getProperty(encodingProperty);
        Charset charset = encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding);
        return new PrintWriter(new FileOutputStream(stream), true, charset);
    }
}
