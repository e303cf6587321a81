package org.forestall.sim.state;

/**
 * Acts against civilians since the start, by class of actor, group of the victims and category, and sexual violence by sex
 * and age of the victims. One flat array, because every report reads it as one table.
 */
public final class Acts implements Visitable {

    private static final int CATEGORIES = ActCategory.COUNT;

    private final int groups;

    /** Acts by class of actors, group of the victims and category: {@code (actor * groups + groupIdx) * COUNT + category}. */
    private final long[] counts;

    /** Victims of sexual violence by group and demographic cell: {@code groupIdx * CELLS + cell}. */
    public final long[] sexualViolenceByCell;

    /** Children among those recruited by force, by group. */
    public final long[] childrenRecruited;

    /** No acts yet. */
    public Acts(int groups) {
        this.groups = groups;
        counts = new long[ActorClass.COUNT * groups * CATEGORIES];
        sexualViolenceByCell = new long[groups * Demographics.CELLS];
        childrenRecruited = new long[groups];
    }

    /** Adds acts of a class of actors against a group. */
    public void add(ActorClass actor, int groupIdx, ActCategory category, long acts) {
        counts[at(actor, groupIdx, category)] += acts;
    }

    /** Acts of a class of actors against a group. */
    public long of(ActorClass actor, int groupIdx, ActCategory category) {
        return counts[at(actor, groupIdx, category)];
    }

    /** Acts of a category by anybody against anybody. */
    public long of(ActCategory category) {
        long sum = 0;
        for (int at = category.ordinal(); at < counts.length; at += CATEGORIES) {
            sum += counts[at];
        }
        return sum;
    }

    private int at(ActorClass actor, int groupIdx, ActCategory category) {
        return (actor.ordinal() * groups + groupIdx) * CATEGORIES + category.ordinal();
    }

    @Override
    public void accept(StateVisitor visitor) {
        visitor.visit("acts.counts", counts);
        visitor.visit("acts.sexualViolenceByCell", sexualViolenceByCell);
        visitor.visit("acts.childrenRecruited", childrenRecruited);
    }
}
