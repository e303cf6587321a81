package org.forestall.sim.state;

/**
 * State of identity groups, indexed by {@code groupIdx}; quantities about another group are indexed {@code groupIdx *
 * groups + otherGroupIdx}.
 */
public final class Groups implements Visitable {

    /** Number of groups. */
    public final int count;

    /** Discrimination against the group over all dimensions, in [0, 1]. */
    public final double[] discrimination;

    /** How far that is meant, in [0, 1]. */
    public final double[] deliberateness;

    /** Past atrocities against the group that stay unaddressed, in [0, 1]. */
    public final double[] unaddressedPast;

    /** Public incitement by leaders and outlets of a group about another, in [0, 1]. */
    public final double[] incitement;

    /** Part of that incitement that calls the other disloyal or a danger. */
    public final double[] threatFrame;

    /** Part of it that blames the other for hardship. */
    public final double[] blameFrame;

    /** Part of it that calls the other inferior. */
    public final double[] inferiorFrame;

    /** Zeroed state for a layout. */
    public Groups(Layout layout) {
        count = layout.groups;
        discrimination = new double[count];
        deliberateness = new double[count];
        unaddressedPast = new double[count];
        incitement = new double[count * count];
        threatFrame = new double[count * count];
        blameFrame = new double[count * count];
        inferiorFrame = new double[count * count];
    }

    @Override
    public void accept(StateVisitor visitor) {
        visitor.visit("groups.discrimination", discrimination);
        visitor.visit("groups.deliberateness", deliberateness);
        visitor.visit("groups.unaddressedPast", unaddressedPast);
        visitor.visit("groups.incitement", incitement);
        visitor.visit("groups.threatFrame", threatFrame);
        visitor.visit("groups.blameFrame", blameFrame);
        visitor.visit("groups.inferiorFrame", inferiorFrame);
    }
}
