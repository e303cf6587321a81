package org.forestall.scenario.range;

import java.util.List;
import org.forestall.sim.spec.Parameter;

/** Settings that are unsure together, because one judgement stands behind them: they move as one. */
public record RangeSpec(
        @Parameter(meaning = "Short name used on the command line.")
        String id,

        @Parameter(meaning = "What is unsure, in a few words.", byDefault = "")
        String name,

        @Parameter(
                meaning =
                        "Where between their ends the settings stand: 0 all at low, 1 all at high, 0.5 as they are set.",
                unit = "place",
                byDefault = "0.5")
        double at,

        @Parameter(meaning = "The settings that move together.", minSize = 1, maxSize = 1000)
        List<RangedSetting> settings) {}
