package org.forestall.sim.trace;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import org.forestall.sim.RunKey;
import org.forestall.sim.Society;
import org.forestall.sim.Week;
import org.forestall.sim.process.Phase;
import org.forestall.sim.spec.PreventionPlan;
import org.forestall.sim.spec.SocietySpec;
import org.forestall.sim.state.SocietyState;
import org.forestall.sim.worlds.SmallSociety;

/**
 * A society put into a state, of which some phases run for some weeks and all others stand still. Two scenes that differ in
 * one cause share all luck, so that a difference in what they show has that cause.
 */
final class Scene {

    private final SocietyState state;

    private Scene(SocietySpec spec, int replicate) {
        state = new Society(spec, PreventionPlan.nothing(), new RunKey(23, replicate)).state();
    }

    static Scene of(SmallSociety society) {
        return new Scene(society.build(), 0);
    }

    static Scene of(SocietySpec spec, int replicate) {
        return new Scene(spec, replicate);
    }

    /** Puts the society into a state. */
    Scene set(Consumer<SocietyState> change) {
        change.accept(state);
        return this;
    }

    /** Runs one phase for a week. */
    Scene run(Class<? extends Phase> phase) {
        return run(1, phase);
    }

    /** Runs one phase for some weeks. */
    Scene run(int weeks, Class<? extends Phase> phase) {
        Phase running = new Week(state.layout)
                .phases().stream().filter(phase::isInstance).findFirst().orElseThrow();
        for (int week = 0; week < weeks; week++) {
            running.run(state);
            state.week++;
        }
        return this;
    }

    double read(ToDoubleFunction<SocietyState> quantity) {
        return quantity.applyAsDouble(state);
    }

    SocietyState state() {
        return state;
    }

    static double sum(long... counts) {
        return Arrays.stream(counts).sum();
    }
}
