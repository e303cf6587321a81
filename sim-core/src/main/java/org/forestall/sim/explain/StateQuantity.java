package org.forestall.sim.explain;

import org.forestall.sim.state.SocietyState;
import org.forestall.sim.state.Status;

/** The quantities of the state that are explained. Means are over all people. */
public enum StateQuantity implements Quantity {
    /** Mean of the greatest threat that people feel from any other group. */
    THREAT("threat felt from other groups", 0.01, false),
    /** Mean grievance. */
    GRIEVANCE("grievance", 0.01, false),
    /** Mean norm against violence. */
    NORM("norm against violence", 0.01, false),
    /** Mean trust in the state. */
    TRUST("trust in the state", 0.01, false),
    /** People taking part in violence. */
    PARTICIPANTS("people taking part in violence", 500, true),
    /** People in protest. */
    PROTESTERS("people in protest", 20_000, true),
    /** Loudest incitement by anybody. */
    INCITEMENT("incitement", 0.03, false),
    /** Threat to power as the executive sees it. */
    THREAT_TO_POWER("threat to power seen by the executive", 0.03, false),
    /** How far armed actors expect not to be held to account. */
    IMPUNITY("impunity", 0.01, false),
    /** How far the surroundings permit abuse. */
    PERMISSIVENESS("permissiveness of the surroundings", 0.01, false),
    /** Stock of resilience. */
    RESILIENCE("resilience", 0.01, false),
    /** Intensity of armed conflict. */
    CONFLICT("intensity of armed conflict", 0.05, false),
    /** Civilians killed in the week. */
    KILLED("civilians killed in the week", 5, true),
    /** People displaced, inside and abroad. */
    DISPLACED("people displaced", 2_000, true),
    /** Pressure on leaders from outside. */
    OUTSIDE_PRESSURE("pressure from outside", 0.03, false);

    /**
     * Standard deviations of the difference of two counts that come by chance (the square root of their sum) below which a
     * movement is not worth telling.
     */
    private static final double CHANCE = 3;

    /**
     * Shares of the larger of two counts below which a movement is not worth telling; assumed. Killings come in heaps, so that
     * only a doubling or halving says more than the week before; what is in the millions moves by thousands every week.
     */
    private static final double HALF = 0.5;

    private static final double THIRD = 0.3;
    private static final double TENTH = 0.1;

    private final String title;
    private final double notable;
    private final boolean count;

    StateQuantity(String title, double notable, boolean count) {
        this.title = title;
        this.notable = notable;
        this.count = count;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public double notable() {
        return notable;
    }

    @Override
    public double notable(double before, double after) {
        double larger = Math.max(before, after);
        return switch (this) {
            case KILLED -> Math.max(Math.max(notable, CHANCE * Math.sqrt(before + after)), HALF * larger);
            case PARTICIPANTS, PROTESTERS -> Math.max(notable, THIRD * larger);
            case DISPLACED -> Math.max(notable, TENTH * larger);
            default -> notable;
        };
    }

    @Override
    public boolean isStock() {
        return switch (this) {
            case PARTICIPANTS, PROTESTERS, INCITEMENT, KILLED -> false;
            default -> true;
        };
    }

    @Override
    public boolean isKnownAtStart() {
        return switch (this) {
            case THREAT, GRIEVANCE, NORM, TRUST, PARTICIPANTS, PROTESTERS, RESILIENCE -> false;
            default -> true;
        };
    }

    @Override
    public boolean isCount() {
        return count;
    }

    @Override
    public double read(SocietyState state) {
        return switch (this) {
            case THREAT -> meanGreatestThreat(state);
            case GRIEVANCE -> mean(state, state.communities.meanGrievance);
            case NORM -> mean(state, state.communities.meanNorm);
            case TRUST -> mean(state, state.communities.meanTrust);
            case PARTICIPANTS -> state.persons(state.communities.participantShare);
            case PROTESTERS -> state.persons(state.communities.protesterShare);
            case INCITEMENT -> largest(state.groups.incitement);
            case THREAT_TO_POWER -> state.executive < 0 ? 0 : state.leaders.perceivedThreat[state.executive];
            case IMPUNITY -> state.nation.impunity;
            case PERMISSIVENESS -> state.nation.permissiveness;
            case RESILIENCE -> state.nation.resilience;
            case CONFLICT -> state.nation.conflictIntensity;
            case KILLED -> killedThisWeek(state);
            case DISPLACED -> state.ledger.total(Status.DISPLACED) + state.ledger.total(Status.ABROAD);
            case OUTSIDE_PRESSURE -> state.outside.pressure;
        };
    }

    private static double meanGreatestThreat(SocietyState state) {
        double weighted = 0;
        double people = 0;
        int groups = state.layout.groups;
        for (int communityIdx = 0; communityIdx < state.layout.communities; communityIdx++) {
            double most = 0;
            for (int other = 0; other < groups; other++) {
                most = Math.max(most, state.communities.meanThreat[communityIdx * groups + other]);
            }
            weighted += state.initial[communityIdx] * most;
            people += state.initial[communityIdx];
        }
        return people == 0 ? 0 : weighted / people;
    }

    private static double mean(SocietyState state, double[] byCommunity) {
        double weighted = 0;
        double people = 0;
        for (int communityIdx = 0; communityIdx < state.layout.communities; communityIdx++) {
            weighted += state.initial[communityIdx] * byCommunity[communityIdx];
            people += state.initial[communityIdx];
        }
        return people == 0 ? 0 : weighted / people;
    }

    private static double largest(double[] values) {
        double most = 0;
        for (double value : values) {
            most = Math.max(most, value);
        }
        return most;
    }

    private static double killedThisWeek(SocietyState state) {
        double killed = 0;
        for (long persons : state.communities.killedThisWeek) {
            killed += persons;
        }
        return killed;
    }
}
