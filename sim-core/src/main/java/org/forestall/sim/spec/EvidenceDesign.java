package org.forestall.sim.spec;

/** The strongest kind of study behind an intervention's direction of effect. */
public enum EvidenceDesign {
    /** Randomised trial. */
    RCT,
    /** Natural or matched experiment. */
    QUASI_EXPERIMENT,
    /** Regression on observed cases. */
    OBSERVATIONAL,
    /** Case studies. */
    CASE_STUDIES,
    /** Expert view only. */
    EXPERT
}
