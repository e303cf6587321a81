package org.forestall.experiments.cli;

import java.time.Duration;
import java.util.Comparator;
import org.forestall.experiments.run.Progress;
import org.forestall.experiments.run.ProgressListener;

/** Tells people how far a batch is: in one line that is overwritten on a terminal, in a line now and then elsewhere. */
final class ProgressText implements ProgressListener {

    private static final Duration ON_TERMINAL = Duration.ofMillis(500);
    private static final int TERMINAL_WIDTH = 79;
    private static final Duration ELSEWHERE = Duration.ofSeconds(10);

    private final Console console;
    private Duration lastTold = Duration.ZERO;
    private boolean endTold;

    ProgressText(Console console) {
        this.console = console;
    }

    @Override
    public void progress(Progress progress) {
        Duration pause = console.interactive() ? ON_TERMINAL : ELSEWHERE;
        boolean last = progress.done() == progress.total();
        boolean early = !last && progress.elapsed().minus(lastTold).compareTo(pause) < 0;
        if (early || endTold) {
            return;
        }
        endTold = last;
        lastTold = progress.elapsed();
        if (!console.interactive()) {
            console.say(line(progress));
        } else {
            console.sayInPlace(shortened(line(progress)) + (last ? System.lineSeparator() : ""));
        }
    }

    /** A line that wraps could not be overwritten. */
    private static String shortened(String line) {
        return line.length() <= TERMINAL_WIDTH ? line : line.substring(0, TERMINAL_WIDTH - 3) + "...";
    }

    static String line(Progress progress) {
        StringBuilder line = new StringBuilder();
        line.append(Text.count(progress.done())).append(" of ").append(Text.plural(progress.total(), "run"));
        if (progress.failed() > 0) {
            line.append(", ").append(Text.count(progress.failed())).append(" failed");
        }
        if (progress.runsPerSecond() > 0) {
            line.append(", ").append(Text.oneDecimal(progress.runsPerSecond())).append(" a second");
            line.append(", ").append(Text.duration(progress.remaining())).append(" left");
        }
        progress.halfWidths().stream()
                .max(Comparator.comparingDouble(Progress.HalfWidth::halfWidth))
                .ifPresent(widest -> line.append("; widest +/- ")
                        .append(Text.persons(widest.halfWidth()))
                        .append(" deaths (")
                        .append(widest.option())
                        .append(')'));
        return line.toString();
    }
}
