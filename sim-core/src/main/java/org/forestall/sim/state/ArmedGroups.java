package org.forestall.sim.state;

/**
 * State of armed groups, indexed by {@code armedIdx}. Members are persons of the ledger: {@code membersFrom[armedIdx *
 * communities + communityIdx]} says from which community they came, {@code posted[armedIdx * districts + districtIdx]}
 * where they are. Invariant: both add up to the same number for each group, and members from a community add up to its
 * ARMED persons in the ledger.
 */
public final class ArmedGroups implements Visitable {

    /** Who joins armed groups, relative by demographic cell; assumed: mostly adult men, some adult women. Not to be written. */
    public static final double[] ENLISTED = {0, 0.08, 0, 0, 1, 0};

    /** Number of armed groups. */
    public final int count;

    /** Number of communities. */
    private final int communities;

    /** Number of districts. */
    private final int districts;

    /** Leadership that commands the group, or -1; fixed by the scenario. */
    public final int[] commander;

    /** Outside actor that sponsors the group, or -1; fixed by the scenario. */
    public final int[] sponsor;

    /** Share of each identity group among its recruits, {@code armedIdx * groups + groupIdx}; fixed by the scenario. */
    public final double[] composition;

    /** Members by community of origin, persons. */
    public final long[] membersFrom;

    /** Members by district where they are posted, persons. */
    public final long[] posted;

    /** Arms, index. */
    public final double[] arms;

    /** Finance, index. */
    public final double[] finance;

    /** Restraint towards civilians, index. */
    public final double[] restraint;

    /** Cohesion, index. */
    public final double[] cohesion;

    /** How far orders are carried out, index. */
    public final double[] command;

    /** Punishment that its members expect for harm to civilians, in [0, 1]. */
    public final double[] expectedSanction;

    /** Posture, {@link Posture#ordinal()}. */
    public final int[] posture;

    /** Group of civilians against which a campaign runs, or -1. */
    public final int[] target;

    /** Zeroed state for a layout. */
    public ArmedGroups(Layout layout) {
        count = layout.armedGroups;
        communities = layout.communities;
        districts = layout.districts;
        commander = new int[count];
        sponsor = new int[count];
        composition = new double[count * layout.groups];
        membersFrom = new long[count * communities];
        posted = new long[count * districts];
        arms = new double[count];
        finance = new double[count];
        restraint = new double[count];
        cohesion = new double[count];
        command = new double[count];
        expectedSanction = new double[count];
        posture = new int[count];
        target = new int[count];
        java.util.Arrays.fill(target, -1);
    }

    /** Members in all, persons. */
    public long members(int armedIdx) {
        long sum = 0;
        for (int districtIdx = 0; districtIdx < districts; districtIdx++) {
            sum += posted[armedIdx * districts + districtIdx];
        }
        return sum;
    }

    /** Members posted in a district, persons. */
    public long postedIn(int armedIdx, int districtIdx) {
        return posted[armedIdx * districts + districtIdx];
    }

    @Override
    public void accept(StateVisitor visitor) {
        visitor.visit("armed.membersFrom", membersFrom);
        visitor.visit("armed.posted", posted);
        visitor.visit("armed.arms", arms);
        visitor.visit("armed.finance", finance);
        visitor.visit("armed.restraint", restraint);
        visitor.visit("armed.cohesion", cohesion);
        visitor.visit("armed.command", command);
        visitor.visit("armed.expectedSanction", expectedSanction);
        visitor.visit("armed.posture", posture);
        visitor.visit("armed.target", target);
    }
}
