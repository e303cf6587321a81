package org.forestall.experiments.cli;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.forestall.experiments.run.Progress;
import org.forestall.experiments.run.ProgressListener;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells programs how far a batch is, at most once a second, as JSON objects of one line: {@code event} is
 * {@code progress}, times are in seconds, {@code remaining_s} is null while no rate is known, and {@code half_widths}
 * holds half of the 95 % interval of the mean paired difference in deaths for each option.
 */
final class ProgressJson implements ProgressListener {

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final JsonMapper JSON = new JsonMapper();

    private final Console console;
    private Duration lastTold = Duration.ofSeconds(-1);
    private boolean endTold;

    ProgressJson(Console console) {
        this.console = console;
    }

    @Override
    public void progress(Progress progress) {
        boolean last = progress.done() == progress.total();
        boolean due = last || progress.elapsed().minus(lastTold).compareTo(PAUSE) >= 0;
        if (due && !endTold) {
            endTold = last;
            lastTold = progress.elapsed();
            console.say(line(progress));
        }
    }

    static String line(Progress progress) {
        Map<String, Double> halfWidths = new LinkedHashMap<>();
        progress.halfWidths().forEach(each -> halfWidths.put(each.option(), each.halfWidth()));
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("event", "progress");
        fields.put("done", progress.done());
        fields.put("total", progress.total());
        fields.put("failed", progress.failed());
        fields.put("elapsed_s", progress.elapsed().toMillis() / 1000.0);
        fields.put("runs_per_s", progress.runsPerSecond());
        Duration remaining = progress.remaining();
        fields.put("remaining_s", remaining == null ? null : remaining.toMillis() / 1000.0);
        fields.put("half_widths", halfWidths);
        return JSON.writeValueAsString(fields);
    }
}
