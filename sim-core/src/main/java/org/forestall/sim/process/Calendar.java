package org.forestall.sim.process;

import org.forestall.sim.draws.Purpose;
import org.forestall.sim.spec.CalendarEntrySpec;
import org.forestall.sim.spec.InstitutionKind;
import org.forestall.sim.spec.Lever;
import org.forestall.sim.spec.Mechanism;
import org.forestall.sim.spec.TriggerKind;
import org.forestall.sim.spec.TriggerSettings;
import org.forestall.sim.state.ActCategory;
import org.forestall.sim.state.Actor;
import org.forestall.sim.state.EventKind;
import org.forestall.sim.state.Rung;
import org.forestall.sim.state.SocietyState;
import org.forestall.sim.state.StatePart;

/**
 * Dated political events: tension builds up before a vote and fades after it; the vote is held, delayed or disputed; other
 * dated events press on their day. A dispute is the likelier the weaker the electoral body, the closer parties follow
 * identity lines and the higher the stakes (2013 report, paragraph 27).
 *
 * <p>Draws: one uniform a calendar entry and decision.
 */
@PhaseNote(
        order = 1,
        title = "Calendar",
        does = "Dated political events draw near, happen, are delayed or disputed.",
        reads = {
            StatePart.NATION,
            StatePart.LEADERSHIPS,
            StatePart.INSTITUTIONS,
            StatePart.TRIGGERS,
            StatePart.DISTRICTS,
            StatePart.GROUPS
        },
        writes = {
            StatePart.NATION,
            StatePart.LEADERSHIPS,
            StatePart.INSTITUTIONS,
            StatePart.DISTRICTS,
            StatePart.TRIGGERS,
            StatePart.EVENT_LOG
        },
        rows = "S-123 S-124 S-125 S-128")
public final class Calendar implements Phase {

    /** Weeks in which the tension of a vote halves after the day; assumed. */
    private static final double FADE_WEEKS = 6;

    /** Room for places of one event and for chance triggers by actors outside, in numbers of {@link #source}. */
    private static final int PLACES = 512;

    private static final int OUTSIDE = 64;
    private static final int DELAY = 1;
    private static final int DISPUTE = 0;

    @Override
    public void run(SocietyState state) {
        double tension = state.nation.electionTension * Shapes.weeklyDecay(FADE_WEEKS);
        if (state.isOn(Mechanism.TRIGGERS)) {
            for (int entryIdx = 0; entryIdx < state.spec.calendar().size(); entryIdx++) {
                CalendarEntrySpec entry = state.spec.calendar().get(entryIdx);
                int weeksAway = state.triggers.calendarWeek[entryIdx] - state.week;
                if (weeksAway == 0) {
                    arrives(state, entry, entryIdx);
                }
                if (entry.kind() == TriggerKind.ELECTION && weeksAway >= 0 && weeksAway <= entry.buildUpWeeks()) {
                    double closeness = 1 - (double) weeksAway / (entry.buildUpWeeks() + 1);
                    tension = Math.max(tension, entry.severity() * closeness);
                }
            }
        }
        state.nation.electionTension = tension < 1e-6 ? 0 : tension;
    }

    private static void arrives(SocietyState state, CalendarEntrySpec entry, int entryIdx) {
        if (entry.kind() == TriggerKind.ELECTION) {
            electionDay(state, entry, entryIdx);
            return;
        }
        double severity = entry.severity() * Aftermath.weight(state, entry.kind());
        if (entry.districts().isEmpty()) {
            state.triggers.pulse(entry.kind(), -1, severity);
            Aftermath.follow(state, entry.kind(), -1, severity, source(entryIdx, -1));
        }
        for (int i = 0; i < entry.districts().size(); i++) {
            int districtIdx = state.layout.districtIdx(entry.districts().get(i));
            state.triggers.pulse(entry.kind(), districtIdx, severity);
            Aftermath.follow(state, entry.kind(), districtIdx, severity, source(entryIdx, districtIdx));
        }
        note(state, entry.kind(), entryIdx, severity, EventKind.TRIGGER);
    }

    private static void electionDay(SocietyState state, CalendarEntrySpec entry, int entryIdx) {
        TriggerSettings settings = state.spec.model().triggers();
        long key = state.draws.key(Purpose.ELECTION_OUTCOME, state.week);
        boolean mayDelay = state.triggers.calendarDelayed[entryIdx] == 0
                && state.executiveRung().compareTo(Rung.REPRESS) >= 0;
        if (mayDelay && state.draws.uniform(key, entryIdx, DELAY) < settings.delayChance() * threat(state)) {
            state.triggers.calendarDelayed[entryIdx] = 1;
            state.triggers.calendarWeek[entryIdx] += settings.delayWeeks();
            state.triggers.pulse(TriggerKind.ELECTION_DELAY, -1, entry.severity());
            Aftermath.follow(state, TriggerKind.ELECTION_DELAY, -1, entry.severity(), source(entryIdx, -1));
            note(state, TriggerKind.ELECTION_DELAY, entryIdx, entry.severity(), EventKind.ELECTION);
            return;
        }
        note(state, TriggerKind.ELECTION, entryIdx, entry.severity(), EventKind.ELECTION);
        if (state.draws.uniform(key, entryIdx, DISPUTE) < disputeChance(state, entry)) {
            state.triggers.pulse(TriggerKind.ELECTION_DISPUTE, -1, entry.severity());
            Aftermath.follow(state, TriggerKind.ELECTION_DISPUTE, -1, entry.severity(), source(entryIdx, -1));
            note(state, TriggerKind.ELECTION_DISPUTE, entryIdx, entry.severity(), EventKind.ELECTION);
        }
    }

    /** Number of a dated event in a place, by which draws about what follows from it are keyed. */
    private static int source(int entryIdx, int districtIdx) {
        return OUTSIDE + entryIdx * PLACES + districtIdx + 1;
    }

    private static double threat(SocietyState state) {
        return state.executive < 0 ? 0 : state.leaders.perceivedThreat[state.executive];
    }

    private static double disputeChance(SocietyState state, CalendarEntrySpec entry) {
        double identity = 0.4 + 0.6 * state.spec.nation().partiesFollowIdentity();
        return state.spec.model().triggers().disputeChance()
                * (1 - integrity(state))
                * identity
                * Shapes.clamp(0.5 * (entry.severity() + state.nation.contestStakes));
    }

    /** Integrity of votes as people perceive it, in [0, 1]. */
    static double integrity(SocietyState state) {
        return Shapes.clamp(state.institutions.service(InstitutionKind.ELECTORAL_BODY)
                + state.levers.national(Lever.ELECTION_INTEGRITY));
    }

    private static void note(SocietyState state, TriggerKind kind, int entryIdx, double severity, EventKind event) {
        state.triggers.lastEvent[kind.ordinal()] = state.log.add(
                state.week, event, -1, Actor.trigger(kind, entryIdx), -1, false, ActCategory.NONE, 0, -1, (int)
                        Math.rint(1000 * severity));
    }
}
