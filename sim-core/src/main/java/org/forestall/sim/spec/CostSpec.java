package org.forestall.sim.spec;

/** Cost in relative units (RU), about one million US dollars of about 2020 for a country of 10 to 20 million people. */
public record CostSpec(
        @Parameter(meaning = "Once, at the start.", unit = "RU", max = 1e5, byDefault = "0")
        double setUp,

        @Parameter(meaning = "A year while it runs.", unit = "RU/year", max = 1e5, byDefault = "0")
        double perYear,

        @Parameter(meaning = "A year and district in which it runs.", unit = "RU/year", max = 1e5, byDefault = "0")
        double perDistrictYear,

        @Parameter(
                meaning = "A year and thousand uniformed persons deployed.",
                unit = "RU/year",
                max = 1e4,
                byDefault = "0")
        double perThousandUniformedYear) {}
