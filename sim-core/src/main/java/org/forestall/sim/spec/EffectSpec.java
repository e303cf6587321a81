package org.forestall.sim.spec;

/** One thing that an intervention does, with the evidence for it. */
public record EffectSpec(
        @Parameter(meaning = "Quantity that is moved.") Lever lever,

        @Parameter(meaning = "Size of the effect at full strength.")
        StrengthSpec strength,

        @Parameter(meaning = "Study or reason behind the size, or 'assumed'.", byDefault = "assumed")
        String source,

        @Parameter(meaning = "Grade of that support.", byDefault = "assumed")
        Evidence evidence) {}
