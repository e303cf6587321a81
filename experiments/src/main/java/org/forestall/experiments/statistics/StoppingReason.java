package org.forestall.experiments.statistics;

/** Why a growing set of runs ended. */
public enum StoppingReason {
    PRECISE_ENOUGH("Every comparison reached the planned half-width."),
    LAST_PLANNED_LOOK("The planned number of runs was used up before every comparison reached the planned half-width.");

    private final String wording;

    StoppingReason(String wording) {
        this.wording = wording;
    }

    /** Plain sentence for the report. */
    public String wording() {
        return wording;
    }
}
