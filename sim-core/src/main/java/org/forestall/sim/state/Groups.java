package org.forestall.sim.state;

import org.forestall.sim.spec.Dimension;

/**
 * State of identity groups, indexed by {@code groupIdx}; quantities about another group are indexed {@code groupIdx *
 * groups + otherGroupIdx}, those by dimension of discrimination {@code groupIdx * DIMENSIONS + dimension.ordinal()}.
 */
public final class Groups implements Visitable {

    /** Number of dimensions of discrimination. */
    public static final int DIMENSIONS = Dimension.values().length;

    /** Number of groups. */
    public final int count;

    /** Discrimination by dimension that is written into law or open practice, in [0, 1]. */
    public final double[] overt;

    /** Discrimination by dimension that works through habit, access and silence, in [0, 1]. */
    public final double[] covert;

    /** Discrimination as it works by dimension this week: overt and covert with what makes it worse, in [0, 1]. */
    public final double[] inDimension;

    /** Discrimination against the group over all dimensions, derived from them every week, in [0, 1]. */
    public final double[] discrimination;

    /** Legal protection that works in practice, in [0, 1]. */
    public final double[] protection;

    /** Inequality that its members perceive beyond what there is, in [0, 1]. */
    public final double[] misperception;

    /** What schooling has added to the norm of its members since the start, in [-1, 1]. */
    public final double[] schooledNorm;

    /** How far that is meant, in [0, 1]. */
    public final double[] deliberateness;

    /** Past atrocities against the group that stay unaddressed, in [0, 1]. */
    public final double[] unaddressedPast;

    /** Public incitement by leaders and outlets of a group about another, in [0, 1]. */
    public final double[] incitement;

    /** What of it goes round online, in [0, 1]. */
    public final double[] online;

    /** 1 while incitement of a group about another is a wave that has been noted. */
    public final int[] wave;

    /** Part of that incitement that calls the other disloyal. */
    public final double[] disloyalFrame;

    /** Part of it that calls the other a danger. */
    public final double[] securityFrame;

    /** Part of it that blames the other for hardship. */
    public final double[] blameFrame;

    /** Part of it that calls the other inferior. */
    public final double[] inferiorFrame;

    /** Zeroed state for a layout. */
    public Groups(Layout layout) {
        count = layout.groups;
        overt = new double[count * DIMENSIONS];
        covert = new double[count * DIMENSIONS];
        inDimension = new double[count * DIMENSIONS];
        discrimination = new double[count];
        protection = new double[count];
        misperception = new double[count];
        schooledNorm = new double[count];
        deliberateness = new double[count];
        unaddressedPast = new double[count];
        incitement = new double[count * count];
        online = new double[count * count];
        wave = new int[count * count];
        disloyalFrame = new double[count * count];
        securityFrame = new double[count * count];
        blameFrame = new double[count * count];
        inferiorFrame = new double[count * count];
    }

    /** Where the number of a group in a dimension stands. */
    public static int cell(int groupIdx, Dimension dimension) {
        return groupIdx * DIMENSIONS + dimension.ordinal();
    }

    /** Discrimination against a group in a dimension as it works this week, in [0, 1]. */
    public double in(int groupIdx, Dimension dimension) {
        return inDimension[cell(groupIdx, dimension)];
    }

    @Override
    public void accept(StateVisitor visitor) {
        visitor.visit("groups.overt", overt);
        visitor.visit("groups.covert", covert);
        visitor.visit("groups.inDimension", inDimension);
        visitor.visit("groups.discrimination", discrimination);
        visitor.visit("groups.protection", protection);
        visitor.visit("groups.misperception", misperception);
        visitor.visit("groups.schooledNorm", schooledNorm);
        visitor.visit("groups.deliberateness", deliberateness);
        visitor.visit("groups.unaddressedPast", unaddressedPast);
        visitor.visit("groups.incitement", incitement);
        visitor.visit("groups.online", online);
        visitor.visit("groups.wave", wave);
        visitor.visit("groups.disloyalFrame", disloyalFrame);
        visitor.visit("groups.securityFrame", securityFrame);
        visitor.visit("groups.blameFrame", blameFrame);
        visitor.visit("groups.inferiorFrame", inferiorFrame);
    }
}
