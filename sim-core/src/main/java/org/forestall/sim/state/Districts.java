package org.forestall.sim.state;

/** State of districts, one array a quantity, indexed by {@code districtIdx}. */
public final class Districts implements Visitable {

    /** Reach of public services, index. */
    public final double[] services;

    /** Cultural and religious sites that are intact, index. */
    public final double[] sites;

    /** Arms outside state control, index. */
    public final double[] looseArms;

    /** Presence of relief organisations, index. */
    public final double[] relief;

    /** Displaced people who live here, for each resident. */
    public final double[] hosting;

    /** Members of armed groups who fell here, decaying within half a year, per ten thousand residents. */
    public final double[] fighting;

    /** Access for observers and relief, index. */
    public final double[] access;

    /** Capacity to settle disputes, index. */
    public final double[] localPeace;

    /** Rate of local disputes against a usual 1. */
    public final double[] disputeRate;

    /** Value of what can be seized, index. */
    public final double[] resourceValue;

    /** Pressure of triggers, 0 for none. */
    public final double[] triggerPressure;

    /** Armed members of the state per thousand residents. */
    public final double[] statePresence;

    /** Uniformed protectors from outside per thousand residents. */
    public final double[] protectors;

    /** Open cases of violence per ten thousand residents. */
    public final double[] caseLoad;

    /** Zeroed state for a layout. */
    public Districts(Layout layout) {
        int n = layout.districts;
        services = new double[n];
        sites = new double[n];
        looseArms = new double[n];
        relief = new double[n];
        hosting = new double[n];
        fighting = new double[n];
        access = new double[n];
        localPeace = new double[n];
        disputeRate = new double[n];
        resourceValue = new double[n];
        triggerPressure = new double[n];
        statePresence = new double[n];
        protectors = new double[n];
        caseLoad = new double[n];
    }

    @Override
    public void accept(StateVisitor visitor) {
        visitor.visit("districts.services", services);
        visitor.visit("districts.sites", sites);
        visitor.visit("districts.looseArms", looseArms);
        visitor.visit("districts.relief", relief);
        visitor.visit("districts.hosting", hosting);
        visitor.visit("districts.fighting", fighting);
        visitor.visit("districts.access", access);
        visitor.visit("districts.localPeace", localPeace);
        visitor.visit("districts.disputeRate", disputeRate);
        visitor.visit("districts.resourceValue", resourceValue);
        visitor.visit("districts.triggerPressure", triggerPressure);
        visitor.visit("districts.statePresence", statePresence);
        visitor.visit("districts.protectors", protectors);
        visitor.visit("districts.caseLoad", caseLoad);
    }
}
