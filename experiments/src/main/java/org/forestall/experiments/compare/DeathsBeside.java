package org.forestall.experiments.compare;

import java.util.ArrayList;
import java.util.List;
import org.forestall.experiments.statistics.ChanceOfBetter;
import org.forestall.experiments.statistics.Interval;
import org.forestall.experiments.statistics.PairedEffect;
import org.forestall.experiments.statistics.PairedTest;
import org.forestall.experiments.statistics.SimultaneousEffects;

/**
 * Deaths of one of several arms beside those of one other, with intervals that hold for all the arms at once.
 *
 * <p>The interval of the mean is the max-t bootstrap interval, unless Bonferroni's is narrower, which then replaces it for
 * all arms. Where onset is rare, resamples that miss the few deadly futures make the bootstrap explode: with 4 onsets in 40
 * futures its critical value came out at 585, where Bonferroni needs 2.9.
 *
 * @param mean interval of the mean difference, arm less other
 * @param holmP p value of no difference (Wilcoxon signed rank), adjusted for the number of arms by Holm's rule
 * @param fewer futures with fewer, more and as many deaths, with the interval of this arm alone
 * @param fewerJoint interval of the chance of fewer deaths (Bonferroni)
 */
public record DeathsBeside(Interval mean, double holmP, ChanceOfBetter fewer, Interval fewerJoint) {

    private static final double EVEN = 0.5;

    /** What the runs say, by the intervals that hold for all arms at once. */
    public Judgement judgement() {
        return new Judgement(
                Verdict.of(mean),
                Verdict.of(new Interval(
                        EVEN - fewerJoint.high(), EVEN - fewerJoint.low(), fewerJoint.level(), fewerJoint.kind())));
    }

    /** Sets each arm beside the other; in the order given. */
    static List<DeathsBeside> of(List<double[]> arms, double[] other) {
        if (arms.isEmpty()) {
            return List.of();
        }
        List<SimultaneousEffects.OptionEffect> resampled = SimultaneousEffects.of(
                        arms, other, PairedTest.WILCOXON_SIGNED_RANK, Comparison.RESAMPLING)
                .effects();
        double level = Comparison.levelForEach(arms.size());
        List<Interval> bonferroni = arms.stream()
                .map(arm -> PairedEffect.of(arm, other, level).interval())
                .toList();
        boolean exploded = false;
        for (int armIdx = 0; armIdx < arms.size(); armIdx++) {
            exploded |= resampled.get(armIdx).simultaneous().halfWidth()
                    > bonferroni.get(armIdx).halfWidth();
        }
        List<DeathsBeside> all = new ArrayList<>();
        for (int armIdx = 0; armIdx < arms.size(); armIdx++) {
            double[] arm = arms.get(armIdx);
            all.add(new DeathsBeside(
                    exploded ? bonferroni.get(armIdx) : resampled.get(armIdx).simultaneous(),
                    resampled.get(armIdx).holmAdjustedP(),
                    ChanceOfBetter.of(arm, other, Comparison.FEWER_DEATHS, Comparison.LEVEL),
                    ChanceOfBetter.of(arm, other, Comparison.FEWER_DEATHS, level)
                            .interval()));
        }
        return all;
    }
}
