package org.forestall.sim.spec;

/** Coefficients of the model, a record for each phase that has any. Every one has a default. */
public record ModelSettings(
        @Parameter(meaning = "The social network.", byDefault = "{}") NetworkSettings network,
        @Parameter(meaning = "What counts as an onset.", byDefault = "{}") OnsetSettings onset) {}
