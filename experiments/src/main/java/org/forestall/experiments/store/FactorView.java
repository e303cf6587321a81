package org.forestall.experiments.store;

/** What is stored of a factor. */
public enum FactorView {
    /** Score from the full state. */
    TRUTH("truth"),
    /** Score as an assessor could see it. */
    ASSESSED("assessed"),
    /** Share of the Framework's indicators that the assessor saw. */
    COVERAGE("coverage");

    private final String column;

    FactorView(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }
}
