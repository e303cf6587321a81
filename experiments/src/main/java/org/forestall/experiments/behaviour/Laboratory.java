package org.forestall.experiments.behaviour;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.forestall.scenario.Scenario;
import org.forestall.sim.RunKey;
import org.forestall.sim.Society;
import org.forestall.sim.observe.Outcome;
import org.forestall.sim.spec.PreventionPlan;
import org.forestall.sim.spec.SocietySpec;

/**
 * Where behaviours are measured: runs futures of worlds on all threads, the same luck in every world. Future number {@code
 * r} of any two worlds is a matched pair.
 */
public final class Laboratory implements AutoCloseable {

    /** Luck of all ensembles; any other number would do. */
    private static final long MASTER_SEED = 20310106;

    private final EnsembleSize size;
    private final ExecutorService pool;
    private final Map<World, List<Facts>> known = new HashMap<>();
    private final Map<String, Object> shared = new HashMap<>();

    /** A laboratory with so many threads. */
    public Laboratory(EnsembleSize size, int threads) {
        this.size = size;
        this.pool = Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work, "forestall-behaviour");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Size of ensembles. */
    public EnsembleSize size() {
        return size;
    }

    /** What happened in the first futures of a world. Worlds asked for again are not run again. */
    List<Facts> facts(World world, int futures) {
        List<Facts> facts = known.get(world);
        if (facts == null || facts.size() < futures) {
            facts = outcomes(world, futures, Facts::of);
            known.put(world, facts);
        }
        return facts.subList(0, futures);
    }

    /** What a reader makes of the outcomes of a world's first futures. */
    <T> List<T> outcomes(World world, int futures, Function<Outcome, T> reader) {
        return numberedOutcomes(world, futures, (outcome, future) -> reader.apply(outcome));
    }

    /** The same for a reader that also wants to know the number of the future. */
    <T> List<T> numberedOutcomes(World world, int futures, BiFunction<Outcome, Integer, T> reader) {
        Scenario scenario = world.scenario();
        SocietySpec society = scenario.society();
        PreventionPlan plan = scenario.planFor(world.option());
        return inParallel(futures, future -> reader.apply(Society.run(society, plan, key(future)), future));
    }

    /** What an experimenter finds who drives each of a world's first futures by hand, from its start. */
    <T> List<T> experiments(World world, int futures, Function<Society, T> experiment) {
        Scenario scenario = world.scenario();
        PreventionPlan plan = scenario.planFor(world.option());
        return inParallel(futures, replicate -> {
            Society society = new Society(scenario.society(), plan, key(replicate));
            society.start();
            return experiment.apply(society);
        });
    }

    /** What is worked out once and used by several claims. */
    @SuppressWarnings("unchecked")
    <T> T once(String name, Supplier<T> work) {
        Object known = shared.get(name);
        if (known == null) {
            known = work.get();
            shared.put(name, known);
        }
        return (T) known;
    }

    /** Results of a task for each number below a count, in the order of the numbers. */
    <T> List<T> inParallel(int count, IntFunction<T> task) {
        List<Callable<T>> tasks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int number = i;
            tasks.add(() -> task.apply(number));
        }
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> result : pool.invokeAll(tasks)) {
                results.add(result.get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while futures were run", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a future failed: " + e.getCause(), e.getCause());
        }
    }

    static RunKey key(int replicate) {
        return new RunKey(MASTER_SEED, replicate);
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
