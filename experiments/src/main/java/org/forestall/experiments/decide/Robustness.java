package org.forestall.experiments.decide;

import java.util.ArrayList;
import java.util.List;
import org.forestall.experiments.plan.Arm;
import org.forestall.experiments.statistics.Interval;
import org.forestall.experiments.statistics.PairedEffect;

/**
 * In how many settings an option does better than nothing. Each setting is judged by itself, within the futures that all
 * settings share.
 *
 * @param arm the option
 * @param bySetting what can be said in each setting, that of the scenario first
 */
public record Robustness(Arm arm, List<Finding> bySetting) {

    public Robustness {
        bySetting = List.copyOf(bySetting);
    }

    /** What a setting says. */
    public enum Verdict {
        /** The interval lies below 0: less harm than nothing. */
        BETTER,
        /** Less harm on average; the interval includes 0. */
        MAYBE_BETTER,
        /** No less harm on average; the interval includes 0. */
        MAYBE_WORSE,
        /** The interval lies above 0: more harm than nothing. */
        WORSE
    }

    /**
     * An option against nothing in one setting.
     *
     * @param difference mean difference, option less nothing
     * @param interval Student t interval of the pairs, for this setting alone
     */
    public record Finding(double difference, Interval interval) {

        /** What the setting says; an option that never differs from nothing is no better. */
        public Verdict verdict() {
            if (interval.high() < 0) {
                return Verdict.BETTER;
            }
            if (interval.low() > 0) {
                return Verdict.WORSE;
            }
            return difference < 0 ? Verdict.MAYBE_BETTER : Verdict.MAYBE_WORSE;
        }

        /** Whether the option does not lower harm here, by the mean. */
        public boolean fails() {
            return difference >= 0;
        }
    }

    /**
     * Judges every arm but the first, which is nothing.
     *
     * @param level nominal coverage of each interval
     */
    public static List<Robustness> of(OutcomeCube cube, double level) {
        List<Robustness> all = new ArrayList<>();
        for (int arm = 1; arm < cube.arms().size(); arm++) {
            List<Finding> findings = new ArrayList<>();
            for (int setting = 0; setting < cube.settings(); setting++) {
                PairedEffect effect = PairedEffect.of(cube.values(arm, setting), cube.values(0, setting), level);
                findings.add(new Finding(effect.difference(), effect.interval()));
            }
            all.add(new Robustness(cube.arms().get(arm), findings));
        }
        return all;
    }

    /** Settings of a design (without that of the scenario) with a verdict. */
    public int count(Verdict verdict) {
        return (int)
                tried().stream().filter(finding -> finding.verdict() == verdict).count();
    }

    /** Settings of a design in which the option does not lower harm, by the mean. */
    public int failures() {
        return (int) tried().stream().filter(Finding::fails).count();
    }

    /** The settings of the design. */
    public List<Finding> tried() {
        return bySetting.size() == 1 ? bySetting : bySetting.subList(1, bySetting.size());
    }
}
