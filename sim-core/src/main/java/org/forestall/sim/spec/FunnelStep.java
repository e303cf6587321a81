package org.forestall.sim.spec;

/** A step between danger and action at which a warning can be lost (Meyer, Otto, Brante and de Franco 2010). */
public enum FunnelStep {
    /** Signs reach those who assess them. */
    DETECTED("signs are detected"),
    /** The alert reaches an actor for whom it is meant. */
    TOLD("is told"),
    /** The actor notices the pattern in what it is told. */
    NOTICED("notices the pattern"),
    /** The actor believes the alert. */
    BELIEVED("believes the alert"),
    /** The actor puts the matter before others. */
    PRIORITISED("puts it before other matters"),
    /** The actor, divided or waiting for others as it may be, approves of a response. */
    APPROVED("approves a response"),
    /** What was approved is carried out. */
    DELIVERED("delivers what was approved");

    private final String words;

    FunnelStep(String words) {
        this.words = words;
    }

    /** The step in words that can follow the name of an actor, but for the first. */
    public String words() {
        return words;
    }
}
