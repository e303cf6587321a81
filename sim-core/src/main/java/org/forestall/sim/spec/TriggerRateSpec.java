package org.forestall.sim.spec;

/** A trigger that may come by chance. */
public record TriggerRateSpec(
        @Parameter(meaning = "Which trigger.") TriggerKind kind,

        @Parameter(meaning = "Mean number a year in a society of middling fragility.", unit = "1/year", max = 12)
        double ratePerYear,

        @Parameter(meaning = "Mean severity.", unit = "index", byDefault = "0.4")
        double severity) {}
