package org.forestall.benchmark;

import java.util.concurrent.TimeUnit;
import org.forestall.sim.Society;
import org.forestall.sim.snapshot.Snapshot;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A week of the whole model, as MASON's schedule runs it. At the end of a run the society goes back to its start, which
 * happens once in {@value #YEARS} years of simulated time and so weighs next to nothing.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 7, time = 1)
@Fork(1)
@State(Scope.Thread)
public class WeekOfSociety {

    private static final int YEARS = 30;

    /** People in the sample. */
    @Param({"2000", "5000", "20000", "100000", "200000", "1000000"})
    public int people;

    private Society society;
    private Snapshot start;

    /** Makes the society. */
    @Setup
    public void prepare() {
        society = Country.society(people, YEARS, 0);
        start = society.snapshot();
    }

    /** One week. */
    @Benchmark
    public int week() {
        if (society.week() == society.weeksToRun()) {
            society.restore(start);
        }
        society.step();
        return society.week();
    }
}
