package org.forestall.scenario.assess;

import java.util.List;
import java.util.Map;
import org.forestall.sim.spec.Parameter;

/** An assessment of an invented country along the fourteen factors of the Framework of Analysis, and of its resilience. */
public record Worksheet(
        @Parameter(meaning = "Short name of the scenario that is made of it.")
        String id,

        @Parameter(meaning = "Name of the invented country.")
        String name,

        @Parameter(meaning = "What is assessed, and when, in a sentence.", byDefault = "")
        String title,

        @Parameter(meaning = "General notes; kept and not used.", byDefault = "")
        String notes,

        @Parameter(
                meaning =
                        "Ids of the groups at risk in the base scenario; empty means those that are powerless or discriminated.",
                byDefault = "[]",
                maxSize = 8)
        List<String> atRisk,

        @Parameter(meaning = "Answers by factor; a factor that is left out is unknown.", byDefault = "{}")
        Map<String, FactorAnswer> factors,

        @Parameter(
                meaning =
                        "Answers on what holds the country together: 0 none to 4 strong; one that is left out is unknown.",
                byDefault = "{}")
        Map<String, Answer> resilience) {}
