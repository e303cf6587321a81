package org.forestall.benchmark;

import java.util.concurrent.TimeUnit;
import org.forestall.sim.Society;
import org.forestall.sim.process.Attitudes;
import org.forestall.sim.process.Roles;
import org.forestall.sim.state.SocietyState;
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
 * The two loops over people, each alone and one after the other as in a week, beside the floor over the same arrays.
 * All run in the society as it is half a year into a run.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 7, time = 1)
@Fork(1)
@State(Scope.Thread)
public class PeopleLoops {

    private static final int WEEKS_BEFORE = 26;

    /** People in the sample. */
    @Param({"10000", "100000", "1000000"})
    public int people;

    private SocietyState state;
    private Attitudes attitudes;
    private Roles roles;
    private GatherKernel floor;

    /** Makes the society. */
    @Setup
    public void prepare() {
        Society society = Country.society(people, 5, 0);
        for (int week = 0; week < WEEKS_BEFORE; week++) {
            society.step();
        }
        state = society.state();
        attitudes = new Attitudes(state.layout.groups);
        roles = new Roles();
        floor = new GatherKernel(state.people, state.network);
    }

    /** The attitudes loop alone. */
    @Benchmark
    public double attitudes() {
        attitudes.run(state);
        return state.communities.meanNorm[0];
    }

    /** The roles loop alone. */
    @Benchmark
    public double roles() {
        roles.run(state);
        return state.communities.participantShare[0];
    }

    /** Both loops, as in a week. */
    @Benchmark
    public double both() {
        return attitudes() + roles();
    }

    /** The floor, gathering by a loop over people around a loop over ties. */
    @Benchmark
    public float floor() {
        floor.run(GatherKernel.Gathering.PLAIN);
        return state.people.norm[0];
    }

    /** The floor, gathering by running sums. */
    @Benchmark
    public float floorByRunningSums() {
        floor.run(GatherKernel.Gathering.RUNNING_SUM);
        return state.people.norm[0];
    }
}
