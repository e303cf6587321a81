package org.forestall.sim.state;

import org.forestall.sim.draws.Draws;
import org.forestall.sim.spec.InitialPeacekeepersSpec;
import org.forestall.sim.spec.Mechanism;
import org.forestall.sim.spec.SocietySpec;

/** All state of a society, with the scenario that it came from and the draws that decide its chances. */
public final class SocietyState implements Visitable {

    private static final StatePart[] PARTS = StatePart.values();

    /** The scenario. */
    public final SocietySpec spec;

    /** Numbers of the parts. */
    public final Layout layout;

    /** Random draws of this run. */
    public final Draws draws;

    /** The sample of people. */
    public final People people;

    /** Their ties. */
    public final SocialNetwork network;

    /** The ledger of persons. */
    public final Ledger ledger;

    /** Communities. */
    public final Communities communities;

    /** Districts. */
    public final Districts districts;

    /** Identity groups. */
    public final Groups groups;

    /** The country as a whole. */
    public final Nation nation;

    /** Armed groups. */
    public final ArmedGroups armed;

    /** Leaderships. */
    public final Leaderships leaders;

    /** Institutions. */
    public final Institutions institutions;

    /** Triggers. */
    public final Triggers triggers;

    /** The world beyond the borders. */
    public final Outside outside;

    /** Deliberate deaths by window. */
    public final HarmRecord harm;

    /** What happened. */
    public final EventLog log;

    /** What measures do this week. */
    public final Levers levers;

    /** The desk from which alerts go out; kept apart from the state proper. */
    public final AlertDesk desk;

    /** Persons of each community at the start: {@code initial[communityIdx]}. */
    public final long[] initial;

    /** Peacekeepers who are there before the run, uniformed persons: {@code peacekeepers[districtIdx]}. */
    public final int[] peacekeepers;

    /** First week in which none of them are left; beyond every run if they stay. */
    public final int peacekeepersGone;

    /** Index of the executive among leaderships, or -1. */
    public final int executive;

    /** Group blamed for what the state does, or -1. */
    public final int stateGroup;

    /** Group blamed for what an armed group does, or -1, by armed group. */
    public final int[] blamedGroup;

    /** Coalition of an armed group in {@link HarmRecord}, by armed group. */
    public final int[] coalition;

    /** Week of the run that is being simulated, from 0. */
    public int week;

    private final boolean[] on;

    SocietyState(SocietyBuilder builder) {
        spec = builder.spec;
        layout = builder.layout;
        draws = builder.draws;
        people = builder.people;
        network = builder.network;
        ledger = builder.ledger;
        communities = builder.communities;
        districts = builder.districts;
        groups = builder.groups;
        nation = builder.nation;
        armed = builder.armed;
        leaders = builder.leaders;
        institutions = builder.institutions;
        triggers = builder.triggers;
        outside = builder.outside;
        initial = builder.initial;
        InitialPeacekeepersSpec mission = spec.initial().peacekeepers();
        peacekeepers = new int[layout.districts];
        mission.posted().forEach((id, persons) -> peacekeepers[layout.districtIdx(id)] = persons);
        peacekeepersGone = mission.untilDate() == null ? Integer.MAX_VALUE : spec.weekOf(mission.untilDate());
        executive = builder.executive;
        stateGroup = builder.stateGroup;
        blamedGroup = builder.blamedGroup;
        coalition = builder.coalition;
        harm = new HarmRecord(
                1 + layout.armedGroups + layout.groups,
                layout.groups,
                spec.model().onset().windowWeeks());
        log = new EventLog();
        levers = new Levers(layout.districts);
        desk = new AlertDesk(spec.outside().size());
        on = new boolean[Mechanism.values().length];
        for (Mechanism mechanism : Mechanism.values()) {
            on[mechanism.ordinal()] = spec.isOn(mechanism);
        }
    }

    /** Whether a mechanism is on. */
    public boolean isOn(Mechanism mechanism) {
        return on[mechanism.ordinal()];
    }

    /** Switches a mechanism off from here on, whatever the scenario says: for twins that live without it. */
    public void switchOff(Mechanism mechanism) {
        on[mechanism.ordinal()] = false;
    }

    /** 1 if a mechanism is on, else 0: for terms that vanish with it. */
    public double gate(Mechanism mechanism) {
        return on[mechanism.ordinal()] ? 1 : 0;
    }

    /** Id of a coalition of {@link HarmRecord} for tables and logs; empty for none. */
    public String coalitionId(int coalition) {
        if (coalition < 0) {
            return "";
        }
        if (coalition == HarmRecord.STATE) {
            return "state";
        }
        return coalition <= layout.armedGroups
                ? spec.armedGroups().get(coalition - 1).id()
                : "communal:" + layout.groupId(coalition - 1 - layout.armedGroups);
    }

    /** Civilians in a district. */
    public long civiliansIn(int districtIdx) {
        long sum = 0;
        for (int groupIdx = 0; groupIdx < layout.groups; groupIdx++) {
            sum += ledger.civilians(layout.communityIdx(districtIdx, groupIdx));
        }
        return sum;
    }

    /**
     * Persons of 15 and over in all communities to whom something applies; the sample stands for them, not for children.
     *
     * @param shares share of people in the sample by community
     */
    public double persons(double[] shares) {
        double persons = 0;
        for (int communityIdx = 0; communityIdx < layout.communities; communityIdx++) {
            persons += shares[communityIdx] * ledger.grownUps(communityIdx);
        }
        return persons;
    }

    /** Rung of the executive, {@link Rung#HOLD} if there is none. */
    public Rung executiveRung() {
        return executive < 0 ? Rung.HOLD : Rung.of(leaders.rung[executive]);
    }

    /** Shows one part of the state. */
    public void accept(StatePart part, StateVisitor visitor) {
        switch (part) {
            case PEOPLE -> people.accept(visitor);
            case LEDGER -> ledger.accept(visitor);
            case COMMUNITIES -> communities.accept(visitor);
            case DISTRICTS -> districts.accept(visitor);
            case GROUPS -> groups.accept(visitor);
            case NATION -> nation.accept(visitor);
            case ARMED_GROUPS -> armed.accept(visitor);
            case LEADERSHIPS -> leaders.accept(visitor);
            case INSTITUTIONS -> institutions.accept(visitor);
            case TRIGGERS -> triggers.accept(visitor);
            case OUTSIDE -> outside.accept(visitor);
            case HARM_RECORD -> harm.accept(visitor);
            case EVENT_LOG -> log.accept(visitor);
        }
    }

    @Override
    public void accept(StateVisitor visitor) {
        week = visitor.visit("week", week);
        for (StatePart part : PARTS) {
            accept(part, visitor);
        }
    }
}
