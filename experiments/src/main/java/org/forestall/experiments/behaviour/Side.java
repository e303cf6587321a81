package org.forestall.experiments.behaviour;

/** On which side of its bound a quantity is claimed to lie. */
enum Side {
    /** Below the bound. */
    BELOW("below"),
    /** Above the bound. */
    ABOVE("above");

    private final String word;

    Side(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }
}
