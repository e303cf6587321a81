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

/** Saving and restoring a society, beside copying as many bytes. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 7, time = 1)
@Fork(1)
@State(Scope.Thread)
public class SnapshotAndRestore {

    /** People in the sample. */
    @Param("100000")
    public int people;

    private Society society;
    private Snapshot snapshot;
    private byte[] bytes;
    private byte[] copy;

    /** Makes the society and one snapshot, after which snapshots know their size. */
    @Setup
    public void prepare() {
        society = Country.society(people, 5, 0);
        society.step();
        snapshot = society.snapshot();
        bytes = snapshot.toBytes();
        copy = new byte[bytes.length];
    }

    /** Saves all state. */
    @Benchmark
    public Snapshot snapshot() {
        return society.snapshot();
    }

    /** Restores all state and puts the week back on the schedule. */
    @Benchmark
    public int restore() {
        society.restore(snapshot);
        return society.week();
    }

    /** Copies as many bytes into an array that is there. */
    @Benchmark
    public byte[] copyIntoOldArray() {
        System.arraycopy(bytes, 0, copy, 0, bytes.length);
        return copy;
    }

    /** Copies as many bytes into a new array, as a snapshot has to. */
    @Benchmark
    public byte[] copyIntoNewArray() {
        return bytes.clone();
    }
}
