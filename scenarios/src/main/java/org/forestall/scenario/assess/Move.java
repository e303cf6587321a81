package org.forestall.scenario.assess;

import org.forestall.sim.spec.Parameter;

/** A setting that an answer moves. */
public record Move(
        @Parameter(meaning = "Address of the setting; of lists all, at-risk, or the items of a kind.")
        String path,

        @Parameter(meaning = "Value at grade 0.", min = -1e6, max = 1e6)
        double absent,

        @Parameter(meaning = "Value at grade 4.", min = -1e6, max = 1e6)
        double severe,

        @Parameter(meaning = "Why the answer moves it.") String because) {

    /** The value at a grade. */
    double at(double grade) {
        return absent + (severe - absent) * grade / WorksheetFile.TOP_GRADE;
    }
}
