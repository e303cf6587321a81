package org.forestall.sim.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.forestall.sim.observe.LoggedEvent;
import org.forestall.sim.spec.Mechanism;

/**
 * The movement of one quantity in one week.
 *
 * @param quantity what moved
 * @param before its value at the end of the week before
 * @param after its value at the end of the week
 * @param contributions what each mechanism did to the movement, the largest in size first; mechanisms that did nothing are
 *     left out
 * @param sources mechanisms without which there would be next to nothing of a number that is made anew each week: where it
 *     comes from, however it moves
 * @param brakes what holds down a number that is made anew each week, the strongest first, with what there would be more
 */
public record Movement(
        Quantity quantity,
        double before,
        double after,
        List<Contribution> contributions,
        List<Contribution> sources,
        List<Contribution> brakes) {

    /** Share of a number from which on it counts as all of it. */
    private static final double ALL = 0.95;

    /** Share of a movement from which on its causes need no further one beside them. */
    private static final double ENOUGH = 0.9;

    private static final String FIGHTING = Explainer.name(Mechanism.ARMED_CONFLICT);

    private static final Comparator<Contribution> BY_SIZE =
            Comparator.comparingDouble((Contribution each) -> -Math.abs(each.amount()));

    /** Keeps copies. */
    public Movement {
        contributions = List.copyOf(contributions);
        sources = List.copyOf(sources);
        brakes = List.copyOf(brakes);
    }

    /** A movement of which only the week itself is known. */
    public Movement(Quantity quantity, double before, double after, List<Contribution> contributions) {
        this(
                quantity,
                before,
                after,
                contributions,
                contributions.stream()
                        .filter(each -> !quantity.isStock() && after != 0 && each.amount() >= ALL * after)
                        .toList(),
                contributions.stream()
                        .filter(each -> !quantity.isStock() && each.amount() < 0)
                        .toList());
    }

    /** Whether a cause holds the number down, rather than being a part of it. */
    public boolean isBrake(Contribution cause) {
        return brakes.stream().anyMatch(each -> each.through().equals(cause.through()));
    }

    /** By how much it moved, signed. */
    public double change() {
        return after - before;
    }

    /** Whether the movement is worth telling. */
    public boolean isNotable() {
        return Math.abs(change()) >= quantity.notable(before, after);
    }

    /**
     * The same movement with its causes held against those of the week before. What a mechanism does to a number that is made
     * anew each week is a part of the whole number and not of its movement: a brake that holds it down week after week is no
     * reason why it falls. So what drives the number counts by what its share in it has changed, and what holds it down by
     * what it holds down more or less than before, if that goes the way of the movement. What battles do
     * adds to a number, and so does what somebody does who has just taken a step, or an event of the week, if all of it comes from there.
     *
     * @param week the week of this movement
     */
    public Movement comparedWith(Movement weekBefore, int week) {
        if (quantity.isStock()) {
            return this;
        }
        Map<String, Contribution> now = byName(contributions);
        Map<String, Contribution> then = byName(weekBefore.contributions);
        Map<String, Contribution> both = new LinkedHashMap<>(then);
        both.putAll(now);
        List<Contribution> changed = new ArrayList<>();
        both.forEach((name, cause) -> {
            boolean addsUp = name.equals(FIGHTING)
                    || isSource(name) && cause.events().stream().anyMatch(event -> isFresh(event, week));
            double amount =
                    addsUp ? amount(now, name) - amount(then, name) : changed(amount(now, name), amount(then, name));
            if (amount != 0) {
                changed.add(cause.of(amount));
            }
        });
        // What holds a number down more than before is what somebody does; that less comes from elsewhere often follows
        // from it.
        changed.sort(
                change() < 0
                        ? Comparator.comparing((Contribution each) -> !isBrake(each))
                                .thenComparing(BY_SIZE)
                        : BY_SIZE);
        return new Movement(quantity, before, after, changed, sources, brakes);
    }

    private boolean isSource(String name) {
        return sources.stream().anyMatch(each -> each.through().equals(name));
    }

    private static boolean isFresh(LoggedEvent event, int week) {
        return switch (event.kind()) {
            case LADDER -> event.week() >= week - 1;
            case TRIGGER, ELECTION -> event.week() == week && !VoteAhead.is(event);
            default -> false;
        };
    }

    private double changed(double now, double then) {
        if (now <= 0 && then <= 0) {
            return (now - then) * change() > 0 ? now - then : 0;
        }
        return (share(now, after) - share(then, before)) * Math.max(before, after);
    }

    private static double share(double part, double whole) {
        return whole <= 0 ? 0 : Math.max(0, Math.min(1, part / whole));
    }

    private static Map<String, Contribution> byName(List<Contribution> contributions) {
        Map<String, Contribution> byName = new LinkedHashMap<>();
        contributions.forEach(each -> byName.put(each.through(), each));
        return byName;
    }

    private static double amount(Map<String, Contribution> of, String name) {
        Contribution contribution = of.get(name);
        return contribution == null ? 0 : contribution.amount();
    }

    /** Whether there is less of a number only because there was less fighting or because chance has it, as after every battle. */
    public boolean isLull() {
        return !quantity.isStock()
                && change() < 0
                && main(1).stream().allMatch(each -> each.through().equals(FIGHTING));
    }

    /**
     * Contributions in the direction of the movement that are worth telling beside it, the largest first, until together they
     * are nearly as large as the movement; at most so many.
     */
    public List<Contribution> main(int most) {
        double least = Math.max(0.1 * Math.abs(change()), 0.1 * quantity.notable());
        List<Contribution> main = new ArrayList<>();
        double told = 0;
        for (Contribution each : contributions) {
            boolean counts = each.amount() * change() > 0 && Math.abs(each.amount()) >= least;
            if (counts && main.size() < most && told < ENOUGH * Math.abs(change())) {
                main.add(each);
                told += Math.abs(each.amount());
            }
        }
        return main;
    }

    /**
     * The largest contributions against the movement that are worth telling beside it. Of a number that is made anew each week
     * and falls, what is left of it works against nothing.
     */
    public List<Contribution> against(int most) {
        double least = Math.max(0.3 * Math.abs(change()), 0.3 * quantity.notable());
        if (!quantity.isStock() && change() < 0) {
            return List.of();
        }
        return (quantity.isStock() ? contributions : brakes)
                .stream()
                        .filter(each -> each.amount() * change() < 0 && Math.abs(each.amount()) >= least)
                        .limit(most)
                        .toList();
    }
}
