package org.forestall.scenario.assess;

import org.forestall.sim.spec.Parameter;

/** What a person answers to one question. */
public record Answer(
        @Parameter(
                meaning =
                        "0 absent, 1 slight, 2 emerging, 3 present, 4 severe (of resilience: 0 none to 4 strong), or unknown.",
                byDefault = "unknown")
        String grade,

        @Parameter(meaning = "How sure the grade is.", byDefault = "medium")
        Confidence confidence,

        @Parameter(meaning = "Grounds for the grade; kept and not used.", byDefault = "")
        String notes) {}
