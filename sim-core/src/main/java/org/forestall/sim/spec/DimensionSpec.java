package org.forestall.sim.spec;

/** One dimension of discrimination against a group, split as the 2013 report does (paragraphs 18-20). */
public record DimensionSpec(
        @Parameter(meaning = "Part that is written into law or open practice.", unit = "index", byDefault = "0")
        double overt,

        @Parameter(meaning = "Part that works through habit, access and silence.", unit = "index", byDefault = "0")
        double covert) {

    /** The two parts together: {@code 1 - (1 - overt)(1 - covert)}, in [0, 1]. */
    public double total() {
        return 1 - (1 - overt) * (1 - covert);
    }
}
