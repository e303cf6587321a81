package org.forestall.sim.state;

import org.forestall.sim.spec.TriggerKind;

/**
 * Pressure that triggers exert, by kind and place: {@code kind * (districts + 1) + place}, where place 0 is the whole
 * country and place {@code districtIdx + 1} a district. A pulse adds to its cell, and each cell decays at the pace of its
 * kind, so no list of past triggers has to be kept.
 */
public final class Triggers implements Visitable {

    /** Number of kinds. */
    public static final int KINDS = TriggerKind.values().length;

    /** Pressure by kind and place. */
    public final double[] pressure;

    /** Week of each calendar entry, which a delay can move. */
    public final int[] calendarWeek;

    /** 1 once a calendar entry was delayed. */
    public final int[] calendarDelayed;

    /** Event of the latest trigger of each kind, or -1. */
    public final int[] lastEvent;

    /** Scarcity that a disaster has left in a district, index. */
    public final double[] scarcity;

    /** Share of the state's forces that have left a district. */
    public final double[] withdrawal;

    /** Strain by people who arrived in a district from abroad, index. */
    public final double[] arrivals;

    private final int places;

    /** No pressure anywhere. */
    public Triggers(int districts, int[] calendarWeek) {
        places = districts + 1;
        pressure = new double[KINDS * places];
        this.calendarWeek = calendarWeek.clone();
        calendarDelayed = new int[calendarWeek.length];
        lastEvent = new int[KINDS];
        java.util.Arrays.fill(lastEvent, -1);
        scarcity = new double[districts];
        withdrawal = new double[districts];
        arrivals = new double[districts];
    }

    /** Adds a pulse; district -1 is the whole country. */
    public void pulse(TriggerKind kind, int districtIdx, double severity) {
        pressure[cell(kind.ordinal(), districtIdx)] += severity;
    }

    /** Pressure of a kind in a place; district -1 is the whole country. */
    public double of(int kind, int districtIdx) {
        return pressure[cell(kind, districtIdx)];
    }

    /** Pressure of a kind in the whole country and, where it is highest, in a district. */
    public double most(TriggerKind kind) {
        double most = 0;
        for (int place = 1; place < places; place++) {
            most = Math.max(most, pressure[kind.ordinal() * places + place]);
        }
        return pressure[kind.ordinal() * places] + most;
    }

    /** Lets the pressure of a kind decay by a factor. */
    public void decay(int kind, double factor) {
        for (int place = 0; place < places; place++) {
            pressure[kind * places + place] *= factor;
        }
    }

    private int cell(int kind, int districtIdx) {
        return kind * places + districtIdx + 1;
    }

    @Override
    public void accept(StateVisitor visitor) {
        visitor.visit("triggers.pressure", pressure);
        visitor.visit("triggers.calendarWeek", calendarWeek);
        visitor.visit("triggers.calendarDelayed", calendarDelayed);
        visitor.visit("triggers.lastEvent", lastEvent);
        visitor.visit("triggers.scarcity", scarcity);
        visitor.visit("triggers.withdrawal", withdrawal);
        visitor.visit("triggers.arrivals", arrivals);
    }
}
