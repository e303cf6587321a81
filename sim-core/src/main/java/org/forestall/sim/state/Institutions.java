package org.forestall.sim.state;

import org.forestall.sim.spec.InstitutionKind;

/** State of the eleven kinds of institution, indexed by {@link InstitutionKind#ordinal()}; one that does not exist is all 0. */
public final class Institutions implements Visitable {

    /** Number of kinds. */
    public static final int KINDS = InstitutionKind.values().length;

    /** Staff, money and reach, index. */
    public final double[] capacity = new double[KINDS];

    /** Freedom from interference, index. */
    public final double[] independence = new double[KINDS];

    /** How far each group is present in it and served by it, {@code kind * groups + groupIdx}; fixed by the scenario. */
    public final double[] inclusion;

    /** How far people believe in it, index. */
    public final double[] credibility = new double[KINDS];

    /** Open cases against what it can handle; 1 is full. */
    public final double[] load = new double[KINDS];

    /** Service that it renders this week: capacity, independence and credibility together, less what load takes. */
    public final double[] service = new double[KINDS];

    private final int groups;

    /** Institutions of which none exists yet, each open to all groups in the same middling way. */
    public Institutions(int groups) {
        this.groups = groups;
        inclusion = new double[KINDS * groups];
        java.util.Arrays.fill(inclusion, 0.5);
    }

    /** How far a group is present in an institution and served by it, in [0, 1]. */
    public double inclusion(InstitutionKind kind, int groupIdx) {
        return inclusion[kind.ordinal() * groups + groupIdx];
    }

    /** Mean service of all kinds as a group meets it: in full at middling inclusion, half without, in [0, 1.5]. */
    public double serviceFor(int groupIdx) {
        double sum = 0;
        for (int kind = 0; kind < KINDS; kind++) {
            sum += service[kind] * (0.5 + inclusion[kind * groups + groupIdx]);
        }
        return sum / KINDS;
    }

    /** Service of a kind this week, in [0, 1]. */
    public double service(InstitutionKind kind) {
        return service[kind.ordinal()];
    }

    @Override
    public void accept(StateVisitor visitor) {
        visitor.visit("institutions.capacity", capacity);
        visitor.visit("institutions.independence", independence);
        visitor.visit("institutions.credibility", credibility);
        visitor.visit("institutions.load", load);
        visitor.visit("institutions.service", service);
    }
}
