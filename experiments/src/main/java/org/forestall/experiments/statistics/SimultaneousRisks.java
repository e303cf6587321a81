package org.forestall.experiments.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * Chances of an event under several options against one base, with intervals that hold for all of them at once.
 *
 * <p>Resampling is poor for rare events, so each interval is widened by the Bonferroni rule instead: each misses with a
 * chance of (1 - level) / comparisons. P values come from the exact McNemar test and are adjusted by Holm's rule.
 *
 * @param risks one per option, in the order given
 * @param comparisons number of options compared with the base
 * @param level nominal chance that all simultaneous intervals hold together
 */
public record SimultaneousRisks(List<OptionRisk> risks, int comparisons, double level) {

    public SimultaneousRisks {
        risks = List.copyOf(risks);
    }

    /**
     * One option among several.
     *
     * @param risk comparison with its own, pointwise intervals
     * @param simultaneous the same comparison with intervals that hold together with those of the other options
     * @param pValue two-sided p value of the exact McNemar test, not adjusted
     * @param holmAdjustedP the p value adjusted for the number of options
     */
    public record OptionRisk(PairedRisk risk, PairedRisk simultaneous, double pValue, double holmAdjustedP) {}

    /**
     * Compares options with the base.
     *
     * @param options pairs of each option with the base, at least one option
     * @param level joint level in (0, 1)
     * @throws IllegalArgumentException if there is no option or the level is outside (0, 1)
     */
    public static SimultaneousRisks of(List<PairedCounts> options, double level) {
        Checks.atLeast("number of options", 1, options.size());
        double eachLevel = 1 - (1 - Checks.level(level)) / options.size();
        List<Double> pValues = options.stream()
                .map(counts -> PairedTest.signPValue(counts.optionOnly(), counts.baseOnly()))
                .toList();
        List<Double> adjusted = HolmAdjustment.adjust(pValues);
        List<OptionRisk> risks = new ArrayList<>();
        for (int index = 0; index < options.size(); index++) {
            risks.add(new OptionRisk(
                    PairedRisk.of(options.get(index), level),
                    PairedRisk.of(options.get(index), eachLevel),
                    pValues.get(index),
                    adjusted.get(index)));
        }
        return new SimultaneousRisks(risks, options.size(), level);
    }
}
