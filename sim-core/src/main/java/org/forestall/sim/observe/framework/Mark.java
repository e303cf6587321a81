package org.forestall.sim.observe.framework;

/** How well the wording of an indicator is known. */
public enum Mark {
    /** Read in a source. */
    READ("R"),
    /** In the seed documents of the project. */
    SEED("S"),
    /** Paraphrased from memory; to be checked against the published text. */
    MEMORY("B");

    private final String letter;

    Mark(String letter) {
        this.letter = letter;
    }

    /** Letter used in tables. */
    public String letter() {
        return letter;
    }
}
