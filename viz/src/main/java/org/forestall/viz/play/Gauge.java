package org.forestall.viz.play;

import org.forestall.sim.explain.StateQuantity;
import org.forestall.sim.state.Rung;
import org.forestall.sim.state.SocietyState;
import org.forestall.sim.state.Status;

/**
 * What is read off the whole country every week. Harm is a rate or a share, so that countries of all sizes can be told
 * beside each other and no count ticks upwards.
 */
public enum Gauge {
    /** Mean threat that people feel from other groups, in [0, 1]. */
    TENSION(0.4),
    /** Mean grievance, in [0, 1]. */
    GRIEVANCE(0.6),
    /** Mean trust in the state, in [0, 1]. */
    TRUST(0.6),
    /** Stock of resilience, in [0, 1]. */
    RESILIENCE(0.8),
    /** Loudest incitement in public speech, in [0, 1]. */
    INCITEMENT(0.4),
    /** Pressure of triggers, 0 for none, at most 3. */
    TRIGGER_PRESSURE(1),
    /** Share of people in protest. */
    PROTEST(0.02),
    /** Share of people taking part in violence. */
    PARTICIPATION(0.002),
    /** Share of civilians who fear for their lives: fear of each community, weighted by its people. */
    AT_RISK(0.04),
    /** Share of people who are displaced, inside or abroad. */
    DISPLACED(0.02),
    /** Civilians killed in the last four weeks, per 100,000 people at the start. */
    HARM(1),
    /** Intensity of armed conflict, in [0, 1]. */
    CONFLICT(1),
    /** Highest rung of any leadership, 0 to 4. */
    LADDER(Rung.values().length - 1),
    /** Risk as the early warning centre assesses it, in [0, 1]. */
    ASSESSED_RISK(1);

    /** Weeks over which harm is counted. */
    public static final int HARM_WEEKS = 4;

    private static final double PER = 100_000;

    private final double smallestReach;

    Gauge(double smallestReach) {
        this.smallestReach = smallestReach;
    }

    /** Smallest upper end of an axis, so that noise does not fill a chart. */
    public double smallestReach() {
        return smallestReach;
    }

    /** Whether the value is a share of people, shown in percent. */
    public boolean isShare() {
        return switch (this) {
            case PROTEST, PARTICIPATION, AT_RISK, DISPLACED -> true;
            default -> false;
        };
    }

    /** Whether 1 is the most there can be. */
    public boolean isIndex() {
        return !isShare() && this != HARM && this != LADDER && this != TRIGGER_PRESSURE;
    }

    /**
     * The value after a week.
     *
     * @param killedEarlier civilians killed until {@link #HARM_WEEKS} weeks ago
     */
    double read(SocietyState state, double killedEarlier) {
        return switch (this) {
            case TENSION -> StateQuantity.THREAT.read(state);
            case GRIEVANCE -> StateQuantity.GRIEVANCE.read(state);
            case TRUST -> StateQuantity.TRUST.read(state);
            case RESILIENCE -> state.nation.resilience;
            case INCITEMENT -> StateQuantity.INCITEMENT.read(state);
            case TRIGGER_PRESSURE -> state.nation.triggerPressure;
            case PROTEST -> StateQuantity.PROTESTERS.read(state) / people(state);
            case PARTICIPATION -> StateQuantity.PARTICIPANTS.read(state) / people(state);
            case AT_RISK -> atRisk(state);
            case DISPLACED ->
                (state.ledger.total(Status.DISPLACED) + state.ledger.total(Status.ABROAD)) / people(state);
            case HARM -> PER * (killed(state) - killedEarlier) / people(state);
            case CONFLICT -> state.nation.conflictIntensity;
            case LADDER -> highestRung(state);
            case ASSESSED_RISK -> state.outside.assessedRisk;
        };
    }

    static double killed(SocietyState state) {
        double killed = 0;
        for (long persons : state.communities.killed) {
            killed += persons;
        }
        return killed;
    }

    private static double people(SocietyState state) {
        double people = 0;
        for (long persons : state.initial) {
            people += persons;
        }
        return Math.max(1, people);
    }

    private static double atRisk(SocietyState state) {
        double afraid = 0;
        double people = 0;
        for (int communityIdx = 0; communityIdx < state.layout.communities; communityIdx++) {
            double civilians = state.ledger.civilians(communityIdx);
            afraid += civilians * state.communities.fear[communityIdx];
            people += civilians;
        }
        return afraid / Math.max(1, people);
    }

    private static double highestRung(SocietyState state) {
        int highest = 0;
        for (int rung : state.leaders.rung) {
            highest = Math.max(highest, rung);
        }
        return highest;
    }
}
