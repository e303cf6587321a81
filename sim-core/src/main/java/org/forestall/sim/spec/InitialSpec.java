package org.forestall.sim.spec;

import java.util.List;

/** What is already there on the first day: a deal in force, peacekeepers on the ground, people who had to flee before. */
public record InitialSpec(
        @Parameter(meaning = "Agreement between leaderships that was reached before the run.", byDefault = "{}")
        InitialAgreementSpec agreement,

        @Parameter(meaning = "Peacekeepers who are there when the run starts.", byDefault = "{}")
        InitialPeacekeepersSpec peacekeepers,

        @Parameter(
                meaning =
                        "People who fled before the run. Populations of districts count them where they come from, not where they are.",
                byDefault = "[]",
                maxSize = 400)
        List<InitialDisplacedSpec> displaced) {}
