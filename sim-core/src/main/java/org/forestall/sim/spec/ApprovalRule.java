package org.forestall.sim.spec;

/** Whose approval a response agreed in advance waits for. */
public enum ApprovalRule {
    /** Nobody's: a standing order, set off by the alert itself. */
    STANDING_ORDER("on a standing order"),
    /** That of one named actor. */
    ONE_ACTOR("when the named actor approves"),
    /** That of any of those who were told. */
    ANY("when any of those told approves"),
    /** That of more than half of those who were told and are free to decide. */
    MAJORITY("when more than half of those told approve");

    private final String words;

    ApprovalRule(String words) {
        this.words = words;
    }

    /** The rule in words that can follow the name of a measure. */
    public String words() {
        return words;
    }
}
