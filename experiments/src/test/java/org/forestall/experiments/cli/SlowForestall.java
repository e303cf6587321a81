package org.forestall.experiments.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.forestall.experiments.plan.PlanRow;
import org.forestall.experiments.run.InventedSimulator;
import org.forestall.sim.RunKey;
import org.forestall.sim.observe.Outcome;
import org.forestall.sim.spec.PreventionPlan;
import org.forestall.sim.spec.SocietySpec;

/** The program as users start it, with an invented model that takes its time. Wired as {@code Forestall} is. */
final class SlowForestall {

    private static final long REST_MILLIS = 20;

    private SlowForestall() {}

    public static void main(String[] arguments) {
        StopSignal stop = StopSignal.ofThisProcess();
        Console console = new Console(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                false);
        Session session = new Session(
                console,
                SlowForestall::run,
                Engines.HERE,
                "invented",
                results -> {},
                stop,
                Clock.systemUTC(),
                List.of(arguments));
        int code = new Dispatch(session).execute();
        stop.finished(code);
        System.exit(code);
    }

    private static Outcome run(SocietySpec society, PreventionPlan plan, RunKey key) {
        new InventedSimulator(0, REST_MILLIS).simulate(new PlanRow(0, "rest", key.replicate()));
        return new InventedModel().run(society, plan, key);
    }
}
