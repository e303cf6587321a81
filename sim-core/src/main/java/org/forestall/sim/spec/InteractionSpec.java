package org.forestall.sim.spec;

/** How another intervention, done at the same time, bears on what this one achieves. */
public record InteractionSpec(
        @Parameter(meaning = "The other intervention.", refersTo = "interventions")
        String with,

        @Parameter(meaning = "Whether it helps or hinders.") InteractionKind kind,

        @Parameter(meaning = "Why, in plain words.", byDefault = "")
        String words) {}
