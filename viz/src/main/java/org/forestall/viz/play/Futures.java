package org.forestall.viz.play;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.forestall.sim.RunKey;
import org.forestall.sim.Society;
import org.forestall.sim.observe.Outcome;
import org.forestall.sim.observe.SeriesKind;
import org.forestall.sim.spec.DistrictSpec;

/** Lives a course under many runs of luck, as fast as some threads can, and tells of each future when it is done. */
public final class Futures implements AutoCloseable {

    private final AtomicBoolean stopped = new AtomicBoolean();

    /**
     * One of many futures.
     *
     * @param replicate number of its luck
     * @param onsetWeek week in which mass violence began, or -1
     * @param harm civilians killed and dead of deprivation per 100,000 people
     * @param displaced share of people displaced at the end
     * @param everyWeeks weeks between two values of {@code tension} and {@code severity}
     * @param tension mean threat felt through time, in [0, 1]
     * @param severity grade of violence through time
     */
    public record Result(
            int replicate,
            int onsetWeek,
            double harm,
            double displaced,
            int everyWeeks,
            List<Double> tension,
            List<Double> severity) {

        /** Keeps copies. */
        public Result {
            tension = List.copyOf(tension);
            severity = List.copyOf(severity);
        }

        /** Whether mass violence began. */
        public boolean hasOnset() {
            return onsetWeek >= 0;
        }
    }

    /**
     * Begins.
     *
     * @param course what is lived through; its own luck tells the master seed
     * @param count how many futures, numbered from 0
     * @param workers threads to do it in
     * @param audience told of each result in a worker's thread, in whatever order they are done
     */
    public static Futures begin(Course course, int count, Executor workers, Consumer<Result> audience) {
        Futures futures = new Futures();
        for (int replicate = 0; replicate < count; replicate++) {
            int number = replicate;
            workers.execute(() -> {
                if (!futures.stopped.get()) {
                    Result result = live(course, number);
                    if (!futures.stopped.get()) {
                        audience.accept(result);
                    }
                }
            });
        }
        return futures;
    }

    /** Lives one future from start to end. */
    public static Result live(Course course, int replicate) {
        RunKey luck = new RunKey(course.luck().masterSeed(), replicate);
        Outcome outcome = Society.run(course.society(), course.plan(), luck);
        double people = course.society().districts().stream()
                .map(DistrictSpec::population)
                .flatMap(population -> population.values().stream())
                .mapToLong(Integer::longValue)
                .sum();
        return new Result(
                replicate,
                outcome.onsetWeek(),
                100_000.0 * outcome.deaths() / Math.max(1, people),
                (outcome.displacedInside() + outcome.abroad()) / Math.max(1, people),
                outcome.series().get(0).everyWeeks(),
                values(outcome, SeriesKind.TENSION),
                values(outcome, SeriesKind.SEVERITY));
    }

    private static List<Double> values(Outcome outcome, SeriesKind kind) {
        return outcome.series().stream()
                .filter(series -> series.kind() == kind)
                .findFirst()
                .map(series -> new ArrayList<>(series.values()))
                .orElseGet(ArrayList::new);
    }

    /** Begins no further future and tells of none any more. */
    @Override
    public void close() {
        stopped.set(true);
    }
}
