package org.forestall.sim.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.forestall.sim.RunKey;
import org.forestall.sim.Society;
import org.forestall.sim.Week;
import org.forestall.sim.snapshot.Snapshot;
import org.forestall.sim.snapshot.StateHash;
import org.forestall.sim.spec.Alignment;
import org.forestall.sim.spec.ArmedGroupKind;
import org.forestall.sim.spec.Lever;
import org.forestall.sim.spec.TriggerKind;
import org.forestall.sim.state.SocietyState;
import org.forestall.sim.state.StatePart;
import org.forestall.sim.worlds.Plans;
import org.forestall.sim.worlds.RandomSocieties;
import org.forestall.sim.worlds.SmallSociety;
import org.forestall.sim.worlds.World;

/** What phases declare about themselves is true. The claims are exact: no false alarms. */
class PhaseNoteTest {

    @Provide
    Arbitrary<World> worlds() {
        return RandomSocieties.worlds();
    }

    private static PhaseNote noteOf(Phase phase) {
        return phase.getClass().getAnnotation(PhaseNote.class);
    }

    private static Map<StatePart, Long> hashes(SocietyState state) {
        Map<StatePart, Long> hashes = new EnumMap<>(StatePart.class);
        for (StatePart part : StatePart.values()) {
            hashes.put(part, StateHash.of(visitor -> state.accept(part, visitor)));
        }
        return hashes;
    }

    private static Set<StatePart> differing(Map<StatePart, Long> one, Map<StatePart, Long> other) {
        Set<StatePart> parts = EnumSet.noneOf(StatePart.class);
        one.forEach((part, hash) -> {
            if (!hash.equals(other.get(part))) {
                parts.add(part);
            }
        });
        return parts;
    }

    @Example
    void phasesAreNumberedInTheOrderInWhichTheyRun() {
        List<Phase> phases = new Week(
                        new Society(SmallSociety.quiet(1, 1).build(), Plans.plan(List.of()), new RunKey(0, 0))
                                .state()
                                .layout)
                .phases();

        assertThat(phases.stream().map(phase -> noteOf(phase).order()).toList())
                .isEqualTo(IntStream.rangeClosed(1, 13).boxed().toList());
        assertThat(phases.stream().map(phase -> noteOf(phase).title())).doesNotHaveDuplicates();
        assertThat(phases).allSatisfy(phase -> {
            assertThat(noteOf(phase).does()).endsWith(".");
            assertThat(noteOf(phase).rows()).matches("S-\\d{3}( S-\\d{3})*");
        });
    }

    @Property(tries = 30)
    void noPhaseChangesAPartThatItDoesNotDeclare(@ForAll("worlds") World world) {
        Society society = world.start();
        SocietyState state = society.state();
        List<Phase> phases = new Week(state.layout).phases();
        for (int week = 0; week < 52; week++) {
            society.prevention().apply(state);
            for (Phase phase : phases) {
                Map<StatePart, Long> before = hashes(state);
                phase.run(state);
                assertThat(noteOf(phase).writes())
                        .as("%s in week %d", noteOf(phase).title(), week)
                        .containsAll(differing(before, hashes(state)));
            }
            state.week++;
        }
    }

    /** What each phase was seen to write, and to read among the parts that it does not write. */
    private static final class Seen {
        final Set<StatePart> writes = EnumSet.noneOf(StatePart.class);
        final Set<StatePart> reads = EnumSet.noneOf(StatePart.class);
    }

    /** Countries that between them give every phase something to read: one hit by shocks, one in turmoil, one that votes. */
    private static List<World> watched() {
        SmallSociety turmoil = SmallSociety.burning(3, 3)
                .armed("guards", ArmedGroupKind.SELF_DEFENCE, Alignment.COMMUNITY, "g1", "", 100)
                .armed(3, "sponsor", "sponsor")
                .discriminated(2, 0.2)
                .group(1, "pastAtrocitiesUnaddressed", 0.5)
                .set("model.armed.battlesPerWeek", 5.0)
                .set("model.violence.abusePerThousand", 5.0)
                .set("model.violence.disputesPerWeek", 2.0);
        SmallSociety vote = SmallSociety.troubled(2, 2)
                .untriggered()
                .everyChanceTrigger(3)
                .vote("2031-05-05", 0.9)
                .group(1, "pastAtrocitiesUnaddressed", 0.5)
                .dated(TriggerKind.COMMEMORATION, "2031-03-03", 0.5)
                .dated(TriggerKind.COUP, "2031-03-24", 0.5)
                .dated(TriggerKind.DISASTER, "2031-04-07", 0.5)
                .set("model.leaders.thresholdRepress", 0.02)
                .set("model.triggers.delayChance", 1.0)
                .set("model.triggers.fastHalfLifeWeeks", 1.0)
                .set("model.triggers.slowHalfLifeWeeks", 1.0);
        SmallSociety shocks = SmallSociety.quiet(2, 2)
                .discriminated(1, 0.6)
                .everyChanceTrigger(8)
                .set("nation.contestStakes", 1.0)
                .set("nation.partiesFollowIdentity", 1.0)
                .set("model.triggers.disputeChance", 1.0);
        for (int month = 2; month <= 9; month++) {
            shocks.vote("2031-0" + month + "-03", 1).vote("2031-0" + month + "-17", 1);
        }
        SmallSociety talks = SmallSociety.burning(2, 2)
                .set("model.leaders.steepness", 1.0)
                .set("model.leaders.thresholdCampaign", 0.2)
                .set("model.leaders.descendChance", 1.0)
                .set("model.agreements.reachedPerYear", 52.0)
                .set("model.agreements.brokenPerYear", 52.0);
        return List.of(
                new World(talks.people(200).build(), Plans.onLever(Lever.DIALOGUE, 1.0), new RunKey(15, 0)),
                new World(shocks.people(200).build(), Plans.plan(List.of()), new RunKey(14, 0)),
                new World(turmoil.people(200).build(), Plans.onLever(Lever.PROTECTORS, 0.1, "d0"), new RunKey(11, 0)),
                new World(vote.people(200).build(), Plans.plan(List.of()), new RunKey(12, 0)));
    }

    /**
     * Runs every phase again and again with one part of the state disturbed: a part is read if the rest then comes out
     * otherwise. Parts that a phase writes are left out, because writing in place is reading.
     */
    private static Map<Class<? extends Phase>, Seen> watch() {
        Map<Class<? extends Phase>, Seen> seen = new LinkedHashMap<>();
        for (World world : watched()) {
            Society society = world.start();
            SocietyState state = society.state();
            List<Phase> phases = new Week(state.layout).phases();
            for (int week = 0; week < 60; week++) {
                society.prevention().apply(state);
                for (Phase phase : phases) {
                    watch(phase, seen.computeIfAbsent(phase.getClass(), type -> new Seen()), state);
                    phase.run(state);
                }
                state.week++;
            }
        }
        return seen;
    }

    private static void watch(Phase phase, Seen seen, SocietyState state) {
        Snapshot before = Snapshot.take(0, 0, state.week, state, 0);
        Map<StatePart, Long> hashesBefore = hashes(state);
        phase.run(state);
        Map<StatePart, Long> undisturbed = hashes(state);
        seen.writes.addAll(differing(hashesBefore, undisturbed));
        for (StatePart part : StatePart.values()) {
            if (Arrays.asList(noteOf(phase).writes()).contains(part)) {
                continue;
            }
            before.restoreInto(state);
            state.accept(part, new Disturbance());
            if (outcomeDiffers(phase, state, undisturbed, part)) {
                seen.reads.add(part);
            }
        }
        before.restoreInto(state);
    }

    private static boolean outcomeDiffers(
            Phase phase, SocietyState state, Map<StatePart, Long> undisturbed, StatePart part) {
        try {
            phase.run(state);
        } catch (ArrayIndexOutOfBoundsException e) {
            // A disturbed index was followed, so it was read.
            return true;
        }
        Set<StatePart> parts = differing(undisturbed, hashes(state));
        parts.remove(part);
        return !parts.isEmpty();
    }

    @Example
    void phasesReadWhatTheyDeclareAndNothingElse() {
        Set<String> undeclared = new TreeSet<>();
        Set<String> unused = new TreeSet<>();

        watch().forEach((phase, seen) -> {
            PhaseNote note = phase.getAnnotation(PhaseNote.class);
            Set<StatePart> declared = EnumSet.copyOf(Arrays.asList(note.reads()));
            Arrays.asList(note.writes()).forEach(declared::remove);
            for (StatePart part : StatePart.values()) {
                if (seen.reads.contains(part) && !declared.contains(part)) {
                    undeclared.add(note.title() + " reads " + part);
                }
                if (!seen.reads.contains(part) && declared.contains(part)) {
                    unused.add(note.title() + " does not read " + part);
                }
            }
            for (StatePart part : note.writes()) {
                if (!seen.writes.contains(part)) {
                    unused.add(note.title() + " does not write " + part);
                }
            }
        });

        undeclared.addAll(unused);
        assertThat(undeclared).isEmpty();
    }
}
