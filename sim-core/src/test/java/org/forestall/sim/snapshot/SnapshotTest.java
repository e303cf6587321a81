package org.forestall.sim.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.forestall.sim.RunKey;
import org.forestall.sim.Society;
import org.forestall.sim.spec.Lever;
import org.forestall.sim.spec.PreventionPlan;
import org.forestall.sim.worlds.Plans;
import org.forestall.sim.worlds.RandomSocieties;
import org.forestall.sim.worlds.SmallSociety;
import org.forestall.sim.worlds.World;

/** A society that goes on from a snapshot is the society that was never stopped. Exact: no false alarms. */
class SnapshotTest {

    private static final int VERSION_AT = 4;

    @Provide
    Arbitrary<World> worlds() {
        return RandomSocieties.worlds();
    }

    /** A country where mass violence has begun, with measures that run, have ended, and wait for onset. */
    private static World burning() {
        PreventionPlan plan = Plans.plan(
                List.of(
                        Plans.intervention("m", Plans.effect(Lever.RESTRAINT, 0.1)),
                        Plans.intervention("p", Plans.effect(Lever.PROTECTORS, 0.2))),
                Plans.measure("m", 1),
                Plans.between("m", "2031-02-01", "2031-07-01", 1),
                Plans.afterOnset("p", 8, 1));
        return new World(SmallSociety.burning(3, 2).years(3).build(), plan, new RunKey(77, 3));
    }

    private static void advance(Society society, int toWeek) {
        while (society.week() < toWeek) {
            society.step();
        }
    }

    private static List<Long> hashesToEnd(Society society) {
        List<Long> hashes = new ArrayList<>();
        while (society.week() < society.weeksToRun()) {
            society.step();
            hashes.add(society.stateHash());
        }
        return hashes;
    }

    @Provide
    Arbitrary<World> worldsWithPolicies() {
        return RandomSocieties.worldsWithPolicies();
    }

    @Property(tries = 20)
    void restoredBytesWithAWarningPolicyGoOnAsIfNeverStopped(
            @ForAll("worldsWithPolicies") World world, @ForAll @IntRange(min = 0, max = 51) int week) {
        requireSame(world, week);
    }

    @Property(tries = 30)
    void restoredBytesGoOnAsIfNeverStopped(
            @ForAll("worlds") World world, @ForAll @IntRange(min = 0, max = 51) int week) {
        requireSame(world, week);
    }

    private static void requireSame(World world, int week) {
        Society original = world.start();
        advance(original, week);
        byte[] bytes = original.snapshot().toBytes();

        Society resumed = world.start();
        resumed.restore(Snapshot.ofBytes(bytes));

        assertThat(resumed.week()).isEqualTo(week);
        assertThat(resumed.snapshot().toBytes()).isEqualTo(bytes);
        assertThat(hashesToEnd(resumed)).isEqualTo(hashesToEnd(original));
        assertThat(resumed.outcome()).isEqualTo(original.outcome());
    }

    @Example
    void restoringAfterOnsetWithMeasuresGoesOnAsIfNeverStopped() {
        Society original = burning().start();
        while (!original.outcome().hasOnset()) {
            original.step();
        }
        advance(original, original.week() + 4);
        Snapshot snapshot = original.snapshot();

        Society resumed = burning().start();
        resumed.restore(snapshot);

        assertThat(hashesToEnd(resumed)).isEqualTo(hashesToEnd(original));
        assertThat(resumed.outcome()).isEqualTo(original.outcome());
        assertThat(resumed.outcome().events()).anyMatch(event -> event.words().equals("Intervention p begins."));
    }

    @Example
    void goingBackAndForthChangesNothing() {
        Society society = burning().start();
        advance(society, 30);
        Snapshot early = society.snapshot();
        advance(society, 110);
        Snapshot late = society.snapshot();
        long hashEarly = 0;
        List<Long> toEnd = hashesToEnd(society);

        for (int trip = 0; trip < 5; trip++) {
            society.restore(early);
            hashEarly = trip == 0 ? society.stateHash() : hashEarly;
            assertThat(society.stateHash()).isEqualTo(hashEarly);
            assertThat(society.snapshot().toBytes()).isEqualTo(early.toBytes());
            if (trip % 2 == 0) {
                society.restore(late);
            } else {
                advance(society, 110);
            }
            assertThat(society.snapshot().toBytes()).isEqualTo(late.toBytes());
            assertThat(hashesToEnd(society)).isEqualTo(toEnd);
        }
    }

    @Example
    void aSnapshotKnowsItsRunAndWeek() {
        Society society = burning().start();
        advance(society, 17);
        Snapshot snapshot = society.snapshot();

        assertThat(snapshot.week()).isEqualTo(17);
        assertThat(snapshot.runSeed()).isEqualTo(society.state().draws.seed());
        assertThat(snapshot.size()).isEqualTo(snapshot.toBytes().length);
    }

    private static byte[] someBytes() {
        Society society = burning().start();
        advance(society, 60);
        return society.snapshot().toBytes();
    }

    @Example
    void anotherVersionIsRefused() {
        byte[] bytes = someBytes();
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(VERSION_AT, Snapshot.VERSION + 1);

        assertThatThrownBy(() -> Snapshot.ofBytes(bytes))
                .isInstanceOf(SnapshotFormatException.class)
                .hasMessageContaining("version " + (Snapshot.VERSION + 1))
                .hasMessageContaining("reads version " + Snapshot.VERSION)
                .hasMessageContaining("Maybe run the scenario again");
    }

    @Example
    void otherBytesAreRefused() {
        byte[] bytes = someBytes();
        bytes[0]++;

        assertThatThrownBy(() -> Snapshot.ofBytes(bytes))
                .isInstanceOf(SnapshotFormatException.class)
                .hasMessageContaining("no snapshot");
    }

    /** Wherever the bytes are cut off: in the header, in an array, in the last number. */
    @Property(tries = 60)
    void cutOffBytesAreRefused(@ForAll @IntRange(min = 0, max = 10_000) int where) {
        byte[] bytes = SOME.clone();
        byte[] cut = Arrays.copyOf(bytes, (int) ((long) where * (bytes.length - 1) / 10_000));

        assertThatThrownBy(() -> burning().start().restore(Snapshot.ofBytes(cut)))
                .isInstanceOf(SnapshotFormatException.class)
                .hasMessageContaining("cut off");
    }

    private static final byte[] SOME = someBytes();

    @Example
    void bytesAfterTheEndAreRefused() {
        byte[] longer = Arrays.copyOf(SOME, SOME.length + 1);

        assertThatThrownBy(() -> burning().start().restore(Snapshot.ofBytes(longer)))
                .isInstanceOf(SnapshotFormatException.class)
                .hasMessageContaining("more than this society has");
    }

    private static void requireRefused(World other, String... words) {
        assertThatThrownBy(() -> other.start().restore(Snapshot.ofBytes(SOME)))
                .isInstanceOf(SnapshotFormatException.class)
                .message()
                .contains(words);
    }

    @Example
    void anotherSeedOrReplicateIsRefused() {
        World world = burning();

        requireRefused(new World(world.spec(), world.plan(), new RunKey(78, 3)), "with seed");
        requireRefused(new World(world.spec(), world.plan(), new RunKey(77, 4)), "with seed");
    }

    @Example
    void anotherSocietyIsRefusedEvenIfItHasTheSameShape() {
        World world = burning();

        requireRefused(
                new World(SmallSociety.burning(4, 2).years(3).build(), world.plan(), world.key()), "other settings");
        requireRefused(
                new World(
                        SmallSociety.burning(3, 2)
                                .years(3)
                                .set("model.violence.reprisal", 4.5)
                                .build(),
                        world.plan(),
                        world.key()),
                "other settings",
                "small");
    }

    @Example
    void anotherOptionIsRefused() {
        requireRefused(burning().under(PreventionPlan.nothing()), "other settings or another option", "nothing");
    }

    /** The shape is checked once more below the settings, array by array. */
    @Example
    void stateOfAnotherShapeIsRefusedByName() {
        Society small = new World(SmallSociety.quiet(2, 2).build(), PreventionPlan.nothing(), new RunKey(1, 0)).start();
        Society large = new World(SmallSociety.quiet(3, 2).build(), PreventionPlan.nothing(), new RunKey(1, 0)).start();
        Snapshot snapshot = Snapshot.take(1, 2, 0, small.state(), 0);

        assertThatThrownBy(() -> snapshot.restoreInto(large.state()))
                .isInstanceOf(SnapshotFormatException.class)
                .hasMessageContaining("another society")
                .hasMessageContaining("has ")
                .hasMessageContaining("here there are");
    }
}
