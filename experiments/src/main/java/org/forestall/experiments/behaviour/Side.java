package org.forestall.experiments.behaviour;

/** Where a quantity is claimed to lie. */
enum Side {
    /** Its whole interval below the bound. */
    BELOW("below"),
    /** Its whole interval above the bound. */
    ABOVE("above"),
    /** Its estimate between two bounds. */
    BETWEEN("between");

    private final String word;

    Side(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }
}
