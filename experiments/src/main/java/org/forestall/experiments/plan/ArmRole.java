package org.forestall.experiments.plan;

/** What an arm of a comparison is for. */
public enum ArmRole {
    /** The arm that every other arm is compared with: nothing is done. */
    BASELINE,
    /** An option that planners choose among. */
    OPTION,
    /** The baseline with a mechanism switched off under the same luck; explains results and is no option. */
    DIAGNOSTIC
}
