package org.forestall.sim.state;

/** State of leaderships, indexed by {@code leadershipIdx}. */
public final class Leaderships implements Visitable {

    /** Number of leaderships. */
    public final int count;

    /** Identity group that the leadership speaks for, or -1; fixed by the scenario. */
    public final int[] group;

    /** Rung, {@link Rung#ordinal()}. */
    public final int[] rung;

    /** Group that the leadership would turn against or turns against, or -1. */
    public final int[] target;

    /** Threat to its power that it perceives, index. */
    public final double[] perceivedThreat;

    /** Own commitment to peaceful settlement, index. */
    public final double[] commitment;

    /** Exclusionary ideology, index. */
    public final double[] ideology;

    /** Drive to climb as last weighed, before constraint, index. */
    public final double[] drive;

    /** Constraint as last weighed, index. */
    public final double[] constraint;

    /** Factor on the threshold of a campaign that this leadership has by itself; drawn in the first week. */
    public final double[] resolve;

    /** Scale of the campaign that it last ordered, against a middling one. */
    public final double[] aim;

    /** Event of its last move, or -1. */
    public final int[] lastMove;

    /** Zeroed state for a layout, all leaderships on the rung "hold". */
    public Leaderships(Layout layout) {
        count = layout.leaderships;
        group = new int[count];
        rung = new int[count];
        java.util.Arrays.fill(rung, Rung.HOLD.ordinal());
        target = new int[count];
        java.util.Arrays.fill(target, -1);
        perceivedThreat = new double[count];
        commitment = new double[count];
        ideology = new double[count];
        drive = new double[count];
        constraint = new double[count];
        resolve = new double[count];
        java.util.Arrays.fill(resolve, 1);
        aim = new double[count];
        java.util.Arrays.fill(aim, 1);
        lastMove = new int[count];
        java.util.Arrays.fill(lastMove, -1);
    }

    @Override
    public void accept(StateVisitor visitor) {
        visitor.visit("leaders.rung", rung);
        visitor.visit("leaders.target", target);
        visitor.visit("leaders.perceivedThreat", perceivedThreat);
        visitor.visit("leaders.commitment", commitment);
        visitor.visit("leaders.ideology", ideology);
        visitor.visit("leaders.drive", drive);
        visitor.visit("leaders.constraint", constraint);
        visitor.visit("leaders.resolve", resolve);
        visitor.visit("leaders.aim", aim);
        visitor.visit("leaders.lastMove", lastMove);
    }
}
