package org.forestall.sim.behaviour;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.forestall.sim.RunKey;
import org.forestall.sim.Society;
import org.forestall.sim.observe.Outcome;
import org.forestall.sim.spec.PreventionPlan;
import org.forestall.sim.spec.SocietySpec;

/** Futures of one society under one plan, by replicate. */
record Ensemble(List<Outcome> outcomes) {

    /** So many futures; two ensembles of the same seed share their luck. */
    static Ensemble of(SocietySpec spec, PreventionPlan plan, long seed, int futures) {
        return new Ensemble(IntStream.range(0, futures)
                .mapToObj(replicate -> Society.run(spec, plan, new RunKey(seed, replicate)))
                .toList());
    }

    static Ensemble of(SocietySpec spec, long seed, int futures) {
        return of(spec, PreventionPlan.nothing(), seed, futures);
    }

    double[] values(ToDoubleFunction<Outcome> quantity) {
        return outcomes.stream().mapToDouble(quantity).toArray();
    }

    double mean(ToDoubleFunction<Outcome> quantity) {
        return Arrays.stream(values(quantity)).average().orElseThrow();
    }

    /** Mean difference to an ensemble with luck of its own, in standard errors; 0 if neither varies. */
    double unpairedZ(Ensemble other, ToDoubleFunction<Outcome> quantity) {
        double[] here = values(quantity);
        double[] there = other.values(quantity);
        double error = Math.sqrt(variance(here) / here.length + variance(there) / there.length);
        double difference = mean(quantity) - other.mean(quantity);
        return difference == 0 ? 0 : difference / error;
    }

    /** Mean difference to an ensemble with the same luck, in standard errors; 0 if there is none. */
    double pairedZ(Ensemble other, ToDoubleFunction<Outcome> quantity) {
        double[] here = values(quantity);
        double[] there = other.values(quantity);
        double[] differences = IntStream.range(0, here.length)
                .mapToDouble(i -> here[i] - there[i])
                .toArray();
        double mean = Arrays.stream(differences).average().orElseThrow();
        return mean == 0 ? 0 : mean / Math.sqrt(variance(differences) / differences.length);
    }

    private static double variance(double[] values) {
        double mean = Arrays.stream(values).average().orElseThrow();
        return Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum() / (values.length - 1);
    }
}
