package org.forestall.sim.state;

/**
 * State of communities beside the ledger and the sample, one array a quantity, indexed by {@code communityIdx}. Quantities
 * that a community holds about each other group are indexed {@code communityIdx * groups + otherGroupIdx}.
 *
 * <p>The means over people are refreshed once a week by the loop over people; they are what the slower processes read, so
 * that none of them has to touch the sample.
 */
public final class Communities implements Visitable {

    /** Number of identity groups. */
    public final int groups;

    /** Stance of community leaders, 0 inciting to 1 for peace. */
    public final double[] leaderStance;

    /** Means of self-protection, index. */
    public final double[] selfProtection;

    /** Recent harm by each group, index that decays within weeks. */
    public final double[] freshHarm;

    /** Remembered harm by each group, index that decays within decades. */
    public final double[] memory;

    /** Event that last did harm, by group that did it; -1 for none. Causes of reprisals are read off it. */
    public final int[] lastHarmEvent;

    /** Hateful messages about each group that reach the community, index. */
    public final double[] hate;

    /** Share of relief that is kept from the community on purpose. */
    public final double[] denial;

    /** Class of the actors who last did harm, {@link ActorClass#ordinal()}, or -1. */
    public final int[] harmedBy;

    /** Fear for one's life, index. */
    public final double[] fear;

    /** Punishment that people expect for violence without orders, in [0, 1]. */
    public final double[] sanction;

    /** Trauma that this week's harm adds, in [0, 1]. */
    public final double[] shock;

    /** Residents who left since the sample was last thinned, as a share. */
    public final double[] departedShare;

    /** Legitimacy of the state in the eyes of the community, in [0, 1]. */
    public final double[] legitimacy;

    /** Legitimacy to which its people are used, in [0, 1]; negative before the first week. */
    public final double[] usualLegitimacy;

    /** How far trust in the state lay above what the state had earned of it at the start, in [-1, 2]; it stays so. */
    public final double[] trustApart;

    /** Mean grievance. */
    public final double[] meanGrievance;

    /** Mean norm against violence. */
    public final double[] meanNorm;

    /** Mean trust in the state. */
    public final double[] meanTrust;

    /** Mean trauma. */
    public final double[] meanTrauma;

    /** Mean threat felt from each group. */
    public final double[] meanThreat;

    /** Mean hostility towards each group. */
    public final double[] meanHostility;

    /** Share of people taking part in violence: mean of the chances, not of the outcomes, for a calmer estimate. */
    public final double[] participantShare;

    /** Share of people in protest, likewise. */
    public final double[] protesterShare;

    /** Share of people helping members of other groups, likewise. */
    public final double[] helperShare;

    /** Civilians killed here this week. */
    public final long[] killedThisWeek;

    /** Civilians killed here since the start. */
    public final long[] killed;

    /** People injured here since the start. */
    public final long[] injured;

    /** Moves of flight from here since the start, in persons. */
    public final long[] fled;

    /** People detained here since the start. */
    public final long[] detained;

    /** Killed by demographic cell: {@code groupIdx * CELLS + cell}. */
    public final long[] killedByCell;

    /** Injured by demographic cell, likewise. */
    public final long[] injuredByCell;

    /** Zeroed state for a layout. */
    public Communities(Layout layout) {
        groups = layout.groups;
        int n = layout.communities;
        leaderStance = new double[n];
        selfProtection = new double[n];
        freshHarm = new double[n * groups];
        memory = new double[n * groups];
        lastHarmEvent = new int[n * groups];
        java.util.Arrays.fill(lastHarmEvent, -1);
        hate = new double[n * groups];
        denial = new double[n];
        harmedBy = new int[n];
        java.util.Arrays.fill(harmedBy, -1);
        fear = new double[n];
        sanction = new double[n];
        shock = new double[n];
        departedShare = new double[n];
        legitimacy = new double[n];
        usualLegitimacy = new double[n];
        java.util.Arrays.fill(usualLegitimacy, -1);
        trustApart = new double[n];
        meanGrievance = new double[n];
        meanNorm = new double[n];
        meanTrust = new double[n];
        meanTrauma = new double[n];
        meanThreat = new double[n * groups];
        meanHostility = new double[n * groups];
        participantShare = new double[n];
        protesterShare = new double[n];
        helperShare = new double[n];
        killedThisWeek = new long[n];
        killed = new long[n];
        injured = new long[n];
        fled = new long[n];
        detained = new long[n];
        killedByCell = new long[groups * Demographics.CELLS];
        injuredByCell = new long[groups * Demographics.CELLS];
    }

    @Override
    public void accept(StateVisitor visitor) {
        visitor.visit("communities.leaderStance", leaderStance);
        visitor.visit("communities.selfProtection", selfProtection);
        visitor.visit("communities.freshHarm", freshHarm);
        visitor.visit("communities.memory", memory);
        visitor.visit("communities.lastHarmEvent", lastHarmEvent);
        visitor.visit("communities.hate", hate);
        visitor.visit("communities.denial", denial);
        visitor.visit("communities.harmedBy", harmedBy);
        visitor.visit("communities.fear", fear);
        visitor.visit("communities.sanction", sanction);
        visitor.visit("communities.shock", shock);
        visitor.visit("communities.departedShare", departedShare);
        visitor.visit("communities.legitimacy", legitimacy);
        visitor.visit("communities.usualLegitimacy", usualLegitimacy);
        visitor.visit("communities.trustApart", trustApart);
        visitor.visit("communities.meanGrievance", meanGrievance);
        visitor.visit("communities.meanNorm", meanNorm);
        visitor.visit("communities.meanTrust", meanTrust);
        visitor.visit("communities.meanTrauma", meanTrauma);
        visitor.visit("communities.meanThreat", meanThreat);
        visitor.visit("communities.meanHostility", meanHostility);
        visitor.visit("communities.participantShare", participantShare);
        visitor.visit("communities.protesterShare", protesterShare);
        visitor.visit("communities.helperShare", helperShare);
        visitor.visit("communities.killedThisWeek", killedThisWeek);
        visitor.visit("communities.killed", killed);
        visitor.visit("communities.injured", injured);
        visitor.visit("communities.fled", fled);
        visitor.visit("communities.detained", detained);
        visitor.visit("communities.killedByCell", killedByCell);
        visitor.visit("communities.injuredByCell", injuredByCell);
    }
}
