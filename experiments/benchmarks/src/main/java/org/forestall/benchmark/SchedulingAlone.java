package org.forestall.benchmark;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * What MASON's schedule costs by itself: a week of as many empty steps as a society has, beside a week in which every one
 * of {@value #PEOPLE} people is an entry of the schedule, which is what the model does not do.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 7, time = 1)
@Fork(1)
@State(Scope.Thread)
public class SchedulingAlone {

    static final int PEOPLE = 100_000;

    /** Prevention, the thirteen phases and the end of the week. */
    static final int STEPS_OF_A_WEEK = 15;

    private SimState week;
    private SimState everybody;
    private long steps;

    /** Fills the schedules. */
    @Setup
    public void prepare() {
        week = new SimState(0);
        everybody = new SimState(0);
        for (int order = 0; order < STEPS_OF_A_WEEK; order++) {
            week.schedule.scheduleRepeating(0.0, order, (Steppable) state -> steps++);
        }
        for (int person = 0; person < PEOPLE; person++) {
            everybody.schedule.scheduleRepeating(0.0, 0, (Steppable) state -> steps++);
        }
    }

    /** A week of steps that do nothing. */
    @Benchmark
    public long stepsOfAWeek() {
        week.schedule.step(week);
        return steps;
    }

    /** A week in which each person is scheduled. */
    @Benchmark
    public long everyPersonScheduled() {
        everybody.schedule.step(everybody);
        return steps;
    }
}
