package org.forestall.scenario.problem;

/** Whether a problem stops a scenario from being used. */
public enum Severity {
    /** The scenario is not used. */
    ERROR,
    /** The scenario is used; the author should look at it. */
    WARNING
}
