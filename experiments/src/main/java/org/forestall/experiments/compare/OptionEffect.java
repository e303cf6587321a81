package org.forestall.experiments.compare;

import java.util.List;
import java.util.Map;
import org.forestall.experiments.plan.Arm;
import org.forestall.experiments.statistics.BootstrapEstimate;
import org.forestall.experiments.statistics.ChanceOfBetter;
import org.forestall.experiments.statistics.PairedRisk;
import org.forestall.experiments.store.Metric;

/**
 * What an option changes against {@code nothing}.
 *
 * @param result the futures of the option by themselves
 * @param onset chance of onset, with the interval of this comparison alone
 * @param onsetJoint the same with intervals that hold for all options at once
 * @param onsetHolmP p value of no difference in onset (exact McNemar), adjusted for the number of options by Holm's rule
 * @param differences mean paired difference of each quantity
 * @param besideNothing deaths beside those under {@code nothing}, judged for all options at once
 * @param shareBest share of resamples in which the option has the fewest mean deaths of all, {@code nothing} included
 * @param worstDeaths difference in mean deaths over the worst tenth of the futures
 * @param cost cost for each person spared
 * @param groups deaths by identity group, in the order of the scenario
 * @param communities deaths by community, in the order of the scenario
 */
public record OptionEffect(
        ArmResult result,
        PairedRisk onset,
        PairedRisk onsetJoint,
        double onsetHolmP,
        Map<Metric, Difference> differences,
        DeathsBeside besideNothing,
        double shareBest,
        BootstrapEstimate worstDeaths,
        CostPerPersonSpared cost,
        List<GroupEffect> groups,
        List<CommunityEffect> communities) {

    public OptionEffect {
        differences = Map.copyOf(differences);
        groups = List.copyOf(groups);
        communities = List.copyOf(communities);
    }

    /** The arm. */
    public Arm arm() {
        return result.arm();
    }

    /** Mean paired difference of a quantity. */
    public Difference difference(Metric metric) {
        return differences.get(metric);
    }

    /** Mean paired difference in people killed and dead of deprivation. */
    public Difference deaths() {
        return difference(Metric.DEATHS);
    }

    /** Weeks without onset within the length of a run (restricted mean), option less {@code nothing}; positive is later. */
    public Difference onsetDelay() {
        return difference(Metric.ONSET_FREE_WEEKS);
    }

    /** Futures with fewer, more and as many deaths as under {@code nothing}. */
    public ChanceOfBetter fewerDeaths() {
        return besideNothing.fewer();
    }

    /** What these runs say about deaths, by the intervals that hold for all options at once. */
    public Judgement judgement() {
        return besideNothing.judgement();
    }

    /** What these runs say about the chance of onset, judged by the interval that holds for all options at once. */
    public Verdict verdictOnOnset() {
        return Verdict.of(onsetJoint.differenceInterval());
    }
}
