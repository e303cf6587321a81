package org.forestall.sim.explain;

import java.util.List;

/**
 * The movement of one quantity in one week.
 *
 * @param quantity what moved
 * @param before its value at the end of the week before
 * @param after its value at the end of the week
 * @param contributions what each mechanism did, the largest in size first; mechanisms that did nothing are left out
 */
public record Movement(Quantity quantity, double before, double after, List<Contribution> contributions) {

    /** Share of a number from which on it counts as all of it. */
    private static final double ALL = 0.95;

    /** Keeps a copy. */
    public Movement {
        contributions = List.copyOf(contributions);
    }

    /** By how much it moved, signed. */
    public double change() {
        return after - before;
    }

    /** Whether the movement is worth telling. */
    public boolean isNotable() {
        return Math.abs(change()) >= quantity.notable(before, after);
    }

    /** Contributions in the direction of the movement that are worth telling beside it, at most so many. */
    public List<Contribution> main(int most) {
        double least = Math.max(0.1 * Math.abs(change()), 0.1 * quantity.notable());
        return contributions.stream()
                .filter(each -> each.amount() * change() > 0 && Math.abs(each.amount()) >= least)
                .limit(most)
                .toList();
    }

    /**
     * Mechanisms without which there would be next to nothing of a number that is made anew each week: where it comes from,
     * however it moves.
     */
    public List<Contribution> sources() {
        return contributions.stream().filter(this::isSource).toList();
    }

    private boolean isSource(Contribution contribution) {
        return !quantity.isStock() && after != 0 && contribution.amount() >= ALL * after;
    }

    /** The largest contribution against the movement that is worth telling beside it. */
    public List<Contribution> against(int most) {
        double least = Math.max(0.3 * Math.abs(change()), 0.3 * quantity.notable());
        return contributions.stream()
                .filter(each -> each.amount() * change() < 0 && !isSource(each) && Math.abs(each.amount()) >= least)
                .limit(most)
                .toList();
    }
}
