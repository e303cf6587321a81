package org.forestall.sim.spec;

/** Why a leadership might gain from targeting a group (2013 report, paragraph 21). */
public record MotiveSpec(
        @Parameter(meaning = "To win or keep power.", unit = "index", byDefault = "0.3")
        double political,

        @Parameter(meaning = "To seize land, ore or trade.", unit = "index", byDefault = "0.1")
        double economic,

        @Parameter(meaning = "To weaken an armed opponent's base.", unit = "index", byDefault = "0.1")
        double military,

        @Parameter(meaning = "To make an area of one religion or people.", unit = "index", byDefault = "0.1")
        double homogeneity) {}
