package org.forestall.sim.spec;

/** Organisations of citizens taken together. */
public record CivilSocietySpec(
        @Parameter(meaning = "Density of organisations.", unit = "index", byDefault = "0.5")
        double density,

        @Parameter(meaning = "How far they join people across groups.", unit = "index", byDefault = "0.5")
        double crossGroup) {}
