package org.forestall.experiments.store;

/**
 * Rows of an arm by what became of them.
 *
 * @param option id of the arm
 * @param planned rows planned
 * @param finished rows that came to their end
 * @param failed rows that failed
 */
public record ArmCounts(String option, int planned, int finished, int failed) {

    /** Rows that have not been run. */
    public int missing() {
        return planned - finished - failed;
    }
}
