package org.forestall.sim.spec;

/** A known way in which an intervention can do harm. */
public record BackfireSpec(
        @Parameter(meaning = "When it happens.") Condition when,
        @Parameter(meaning = "Quantity that is moved.") Lever lever,

        @Parameter(meaning = "Size of the effect at full strength.")
        StrengthSpec strength,

        @Parameter(meaning = "What happens, in plain words.")
        String words,

        @Parameter(meaning = "Study or reason behind it, or 'assumed'.", byDefault = "assumed")
        String source,

        @Parameter(meaning = "Grade of that support.", byDefault = "assumed")
        Evidence evidence) {}
