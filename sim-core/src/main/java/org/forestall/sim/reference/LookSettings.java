package org.forestall.sim.reference;

import org.forestall.sim.spec.Evidence;
import org.forestall.sim.spec.Parameter;

/** How far the people of Epstein's models see, and with that how far they move. */
public record LookSettings(
        @Parameter(meaning = "Which sites are within a vision.", byDefault = "disc")
        Neighbourhood neighbourhood,

        @Parameter(
                meaning = "Vision of citizens.",
                unit = "sites",
                min = 1,
                max = 8,
                byDefault = "7",
                source = "Epstein 2002, PNAS 99 suppl. 3, p. 7246, table 2, run 2",
                evidence = Evidence.EXPERT_RANGE)
        double vision,

        @Parameter(
                meaning = "Vision of cops.",
                unit = "sites",
                min = 1,
                max = 8,
                byDefault = "7",
                source = "Epstein 2002, PNAS 99 suppl. 3, p. 7246, table 2, run 2",
                evidence = Evidence.EXPERT_RANGE)
        double copVision) {}
