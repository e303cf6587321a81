package org.forestall.sim.state;

import java.util.Arrays;

/**
 * The exact count of persons by community, status and demographic cell. Outcomes are read off it, so one victim is one
 * victim at any sample size.
 *
 * <p>One flat {@code long[]} indexed {@code (communityIdx * Status.COUNT + status) * CELLS + cell}: a community's whole
 * book lies together in memory, and conservation is a sum over one array. Invariant: no entry is negative, and no method
 * changes the sum of all entries. The sum over cells is kept beside it, because phases ask for it often.
 */
public final class Ledger implements Visitable {

    private static final int CELLS = Demographics.CELLS;
    private static final int ROW = Status.COUNT * CELLS;

    /** Persons. */
    private final long[] persons;

    private final long[] sums;
    private final long[] shares = new long[CELLS];

    /** An empty ledger. */
    public Ledger(int communities) {
        persons = new long[communities * ROW];
        sums = new long[communities * Status.COUNT];
    }

    /** Enters persons into the book before the first week. */
    public void enter(int communityIdx, Status status, int cell, long count) {
        if (count < 0) {
            throw new IllegalArgumentException("cannot enter " + count + " persons");
        }
        persons[at(communityIdx, status) + cell] += count;
        sums[at(communityIdx, status) / CELLS] += count;
    }

    /** Persons of a status in a community. */
    public long count(int communityIdx, Status status) {
        return sums[communityIdx * Status.COUNT + status.ordinal()];
    }

    /** Persons of a status in a community and demographic cell. */
    public long count(int communityIdx, Status status, int cell) {
        return persons[at(communityIdx, status) + cell];
    }

    /** Civilians who live in a community: residents, displaced people and injured. */
    public long civilians(int communityIdx) {
        return count(communityIdx, Status.RESIDENT)
                + count(communityIdx, Status.DISPLACED)
                + count(communityIdx, Status.INJURED);
    }

    /** Civilians of 15 and over who live in a community: those whom people in the sample stand for. */
    public long grownUps(int communityIdx) {
        long children = 0;
        for (int sex = 0; sex < 2; sex++) {
            int cell = Demographics.cell(sex, 0);
            children += count(communityIdx, Status.RESIDENT, cell)
                    + count(communityIdx, Status.DISPLACED, cell)
                    + count(communityIdx, Status.INJURED, cell);
        }
        return civilians(communityIdx) - children;
    }

    /** Everybody ever entered. */
    public long total() {
        long sum = 0;
        for (long count : persons) {
            sum += count;
        }
        return sum;
    }

    /** Persons of a status in all communities. */
    public long total(Status status) {
        long sum = 0;
        for (int communityIdx = 0; communityIdx * ROW < persons.length; communityIdx++) {
            sum += count(communityIdx, status);
        }
        return sum;
    }

    /**
     * Moves persons from one status and community to another, spread over demographic cells in proportion to weight
     * times presence, by systematic sampling with one uniform. Never moves more than are there.
     *
     * @param count persons to move
     * @param weights relative exposure by demographic cell, 6 values of at least 0, or null for equal exposure
     * @param uniform in [0, 1); settles the rounding between cells
     * @return persons moved, at most {@code count}
     */
    public long move(
            int fromCommunity, Status from, int toCommunity, Status to, long count, double[] weights, double uniform) {
        int source = at(fromCommunity, from);
        int target = at(toCommunity, to);
        long moved = allocate(source, count, weights, uniform);
        if (moved == 0) {
            return 0;
        }
        for (int cell = 0; cell < CELLS; cell++) {
            persons[source + cell] -= shares[cell];
            persons[target + cell] += shares[cell];
        }
        sums[source / CELLS] -= moved;
        sums[target / CELLS] += moved;
        return moved;
    }

    /** Persons that the last {@link #move} took from a demographic cell. */
    public long lastMoved(int cell) {
        return shares[cell];
    }

    private long sum(int from) {
        long sum = 0;
        for (int cell = 0; cell < CELLS; cell++) {
            sum += persons[from + cell];
        }
        return sum;
    }

    private long allocate(int source, long count, double[] weights, double uniform) {
        Arrays.fill(shares, 0);
        long wanted = Math.min(count, sums[source / CELLS]);
        if (wanted <= 0) {
            return 0;
        }
        double weighted = 0;
        for (int cell = 0; cell < CELLS; cell++) {
            weighted += weight(weights, cell) * persons[source + cell];
        }
        if (weighted <= 0) {
            return 0;
        }
        double cumulative = 0;
        long placed = 0;
        for (int cell = 0; cell < CELLS; cell++) {
            cumulative += wanted * (weight(weights, cell) * persons[source + cell] / weighted);
            long upTo = Math.min(wanted, (long) Math.floor(cumulative + uniform));
            if (weight(weights, cell) > 0) {
                shares[cell] = Math.min(Math.max(0, upTo - placed), persons[source + cell]);
                placed += shares[cell];
            }
        }
        // What a crowded or rounded-off cell could not take goes to the cells that still hold people and are exposed.
        for (int cell = 0; cell < CELLS && placed < wanted; cell++) {
            if (weight(weights, cell) > 0) {
                long extra = Math.min(wanted - placed, persons[source + cell] - shares[cell]);
                shares[cell] += extra;
                placed += extra;
            }
        }
        return placed;
    }

    private static double weight(double[] weights, int cell) {
        return weights == null ? 1 : weights[cell];
    }

    private static int at(int communityIdx, Status status) {
        return communityIdx * ROW + status.ordinal() * CELLS;
    }

    @Override
    public void accept(StateVisitor visitor) {
        visitor.visit("ledger.persons", persons);
        for (int i = 0; i < sums.length; i++) {
            sums[i] = sum(i * CELLS);
        }
    }
}
