package org.forestall.scenario.synthetic;

import java.util.Map;
import org.forestall.sim.spec.Evidence;
import org.forestall.sim.spec.Parameter;

/** One documented distribution of the data file {@code distributions.yaml}. */
public record Distribution(
        @Parameter(meaning = "Name by which it is drawn; part of the key of its draws.")
        String name,

        @Parameter(meaning = "What is drawn.") String meaning,

        @Parameter(meaning = "Form of the distribution.") DistributionKind form,

        @Parameter(meaning = "Unit of what is drawn.", byDefault = "")
        String unit,

        @Parameter(meaning = "Value in a country, and of a thing, in the middle.", max = 1e9, byDefault = "0")
        double centre,

        @Parameter(meaning = "Standard deviation of the noise; of the logarithm for sizes.", max = 10, byDefault = "0")
        double spread,

        @Parameter(meaning = "Smallest value.", max = 1e9, byDefault = "0")
        double least,

        @Parameter(meaning = "Largest value.", max = 1e9, byDefault = "1")
        double most,

        @Parameter(
                meaning = "Change with a factor of one standard deviation, or with a trait.",
                min = -10,
                max = 10,
                byDefault = "{}")
        Map<String, Double> slopes,

        @Parameter(meaning = "Weights of the values of a choice.", max = 1000, byDefault = "{}")
        Map<String, Double> weights,

        @Parameter(meaning = "Publication that supports the numbers, or assumed.", byDefault = "assumed")
        String source,

        @Parameter(meaning = "How well it supports them.", byDefault = "assumed")
        Evidence evidence) {}
