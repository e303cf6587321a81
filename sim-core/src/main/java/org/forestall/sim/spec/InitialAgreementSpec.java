package org.forestall.sim.spec;

/** An agreement between leaderships that is in force when the run starts. It calms, and it can break, as any other. */
public record InitialAgreementSpec(
        @Parameter(meaning = "Whether there is one.", byDefault = "false")
        boolean inForce,

        @Parameter(
                meaning = "Help to keep it on which its parties could count when it was reached.",
                unit = "index",
                byDefault = "0.3")
        double enforcement) {}
