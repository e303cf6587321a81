package org.forestall.benchmark;

import ec.util.MersenneTwisterFast;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.forestall.sim.draws.Draws;
import org.forestall.sim.draws.Purpose;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A uniform in [0, 1) by key, with the key hoisted out of the loop, beside sequential generators that others use. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(UniformDraws.MANY)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 7, time = 1)
@Fork(1)
@State(Scope.Thread)
public class UniformDraws {

    static final int MANY = 4096;

    private final Draws draws = new Draws(1, 0);
    private final RandomGenerator l64x128mix =
            RandomGeneratorFactory.of("L64X128MixRandom").create(1);
    private final UniformRandomProvider philox = RandomSource.PHILOX_4X64.create(1L);
    private final MersenneTwisterFast mersenneTwister = new MersenneTwisterFast(1);
    private int week;

    /** Sum of {@value #MANY} keyed uniforms of one purpose and week. */
    @Benchmark
    public double keyed() {
        long key = draws.key(Purpose.ROLE_PARTICIPATION, week++);
        double sum = 0;
        for (int person = 0; person < MANY; person++) {
            sum += draws.uniform(key, person);
        }
        return sum;
    }

    /** The same with a key of its own for each draw. */
    @Benchmark
    public double keyedWithoutHoisting() {
        double sum = 0;
        for (int i = 0; i < MANY; i++) {
            sum += draws.uniform(draws.key(Purpose.ROLE_PARTICIPATION, i), week);
        }
        week++;
        return sum;
    }

    /** L64X128Mix of the JDK. */
    @Benchmark
    public double l64x128mix() {
        double sum = 0;
        for (int i = 0; i < MANY; i++) {
            sum += l64x128mix.nextDouble();
        }
        return sum;
    }

    /** Philox4x64 of Commons RNG. */
    @Benchmark
    public double philox4x64() {
        double sum = 0;
        for (int i = 0; i < MANY; i++) {
            sum += philox.nextDouble();
        }
        return sum;
    }

    /** The generator that MASON hands to its models. */
    @Benchmark
    public double mersenneTwisterFast() {
        double sum = 0;
        for (int i = 0; i < MANY; i++) {
            sum += mersenneTwister.nextDouble();
        }
        return sum;
    }
}
