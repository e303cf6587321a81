package org.forestall.sim.observe;

import java.util.ArrayList;
import java.util.List;
import org.forestall.sim.observe.weekly.Observer;
import org.forestall.sim.state.SocietyState;
import org.forestall.sim.state.StateVisitor;
import org.forestall.sim.state.Status;
import org.forestall.sim.state.Visitable;

/** Records every {@link SeriesKind} every four weeks, and the largest number of people ever taking part. */
public final class SeriesRecorder implements Observer, Visitable {

    /** Weeks between two values. */
    public static final int EVERY_WEEKS = 4;

    private static final SeriesKind[] KINDS = SeriesKind.values();

    private final double[] values;
    private int used;
    private double peakParticipants;
    private int conflictWeeks;
    private double killedBefore;

    /** A recorder for so many weeks. */
    public SeriesRecorder(int weeks) {
        values = new double[KINDS.length * (weeks / EVERY_WEEKS + 1)];
    }

    /** Largest number of people taking part in violence in a week, persons. */
    public long peakParticipants() {
        return Math.round(peakParticipants);
    }

    /** Weeks of armed conflict. */
    public int conflictWeeks() {
        return conflictWeeks;
    }

    @Override
    public void weekPassed(SocietyState state) {
        double participants = state.persons(state.communities.participantShare);
        peakParticipants = Math.max(peakParticipants, participants);
        conflictWeeks += state.nation.conflictIntensity > 0 ? 1 : 0;
        if ((state.week + 1) % EVERY_WEEKS == 0) {
            record(state, participants);
        }
    }

    private void record(SocietyState state, double participants) {
        double killed = 0;
        double grievance = 0;
        double protest = 0;
        double threat = 0;
        double trust = 0;
        double people = 0;
        for (int communityIdx = 0; communityIdx < state.layout.communities; communityIdx++) {
            killed += state.communities.killed[communityIdx];
            double persons = state.initial[communityIdx];
            people += persons;
            grievance += persons * state.communities.meanGrievance[communityIdx];
            protest += persons * state.communities.protesterShare[communityIdx];
            threat += persons * worstThreat(state, communityIdx);
            trust += persons * state.communities.meanTrust[communityIdx];
        }
        double displaced = state.ledger.total(Status.DISPLACED) + state.ledger.total(Status.ABROAD);
        for (SeriesKind kind : KINDS) {
            values[used++] = switch (kind) {
                case KILLED -> killed;
                case DISPLACED -> displaced;
                case DIED_OF_DEPRIVATION -> state.ledger.total(Status.DIED_OF_DEPRIVATION);
                case KILLED_RECENTLY -> killed - killedBefore;
                case TENSION -> threat / Math.max(1, people);
                case GRIEVANCE -> grievance / Math.max(1, people);
                case PARTICIPATION -> participants / Math.max(1, people);
                case PROTEST -> protest / Math.max(1, people);
                case INCITEMENT -> loudest(state);
                case LADDER -> highestRung(state);
                case TRIGGER_PRESSURE -> state.nation.triggerPressure;
                case RESILIENCE -> state.nation.resilience;
                case PROTECTORS -> protectors(state);
                case ATTENTION -> meanAttention(state);
                case SEVERITY -> Severity.of(state.harm.inWindow());
                case LEGITIMACY -> trust / Math.max(1, people);
                case STABILITY -> stability(state, protest / Math.max(1, people));
            };
        }
        killedBefore = killed;
    }

    private static double worstThreat(SocietyState state, int communityIdx) {
        double most = 0;
        for (int other = 0; other < state.layout.groups; other++) {
            most = Math.max(most, state.communities.meanThreat[communityIdx * state.layout.groups + other]);
        }
        return most;
    }

    private static double loudest(SocietyState state) {
        double most = 0;
        for (double voice : state.groups.incitement) {
            most = Math.max(most, voice);
        }
        return most;
    }

    private static double highestRung(SocietyState state) {
        int highest = 0;
        for (int rung : state.leaders.rung) {
            highest = Math.max(highest, rung);
        }
        return highest;
    }

    private static double protectors(SocietyState state) {
        double sum = 0;
        for (int districtIdx = 0; districtIdx < state.layout.districts; districtIdx++) {
            sum += state.districts.protectors[districtIdx] * state.civiliansIn(districtIdx) / 1000;
        }
        return sum;
    }

    private static double stability(SocietyState state, double protest) {
        double calm = 1 - Math.min(1, state.nation.triggerPressure);
        return (1 - state.nation.conflictIntensity + calm + 1 - protest) / 3;
    }

    private static double meanAttention(SocietyState state) {
        double sum = 0;
        for (double attention : state.outside.attention) {
            sum += attention;
        }
        return state.outside.attention.length == 0 ? 0 : sum / state.outside.attention.length;
    }

    /** What was recorded so far. */
    public List<Series> series() {
        List<Series> all = new ArrayList<>();
        for (SeriesKind kind : KINDS) {
            List<Double> points = new ArrayList<>(used / KINDS.length);
            for (int at = kind.ordinal(); at < used; at += KINDS.length) {
                points.add(values[at]);
            }
            all.add(new Series(kind, EVERY_WEEKS, List.copyOf(points)));
        }
        return List.copyOf(all);
    }

    @Override
    public void accept(StateVisitor visitor) {
        visitor.visit("series.values", values);
        used = visitor.visit("series.used", used);
        peakParticipants = visitor.visit("series.peakParticipants", peakParticipants);
        conflictWeeks = visitor.visit("series.conflictWeeks", conflictWeeks);
        killedBefore = visitor.visit("series.killedBefore", killedBefore);
    }
}
