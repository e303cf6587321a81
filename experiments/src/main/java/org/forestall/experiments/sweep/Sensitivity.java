package org.forestall.experiments.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.forestall.experiments.plan.Design;
import org.forestall.experiments.statistics.BootstrapEstimate;
import org.forestall.experiments.statistics.ElementaryEffects;
import org.forestall.experiments.statistics.Interval;
import org.forestall.experiments.statistics.NoiseShare;
import org.forestall.experiments.statistics.ResamplingPlan;
import org.forestall.experiments.statistics.SobolIndices;

/**
 * How far an outcome depends on each setting of a design. The outcome of a point is its mean over replicates that share
 * their luck with all other points.
 *
 * @param replicates futures behind the mean at each point
 * @param findings every measure of every setting, in the order of the design
 * @param chance how much of the spread is chance; empty with fewer than two replicates
 */
public record Sensitivity(int replicates, List<Finding> findings, Optional<Chance> chance) {

    private static final double LEVEL = 0.95;

    /** Copies the list. */
    public Sensitivity {
        findings = List.copyOf(findings);
    }

    /**
     * A measure of a setting.
     *
     * @param setting address of the setting
     * @param measure mean-effect, mean-absolute-effect and effect-spread, or first-order and total
     * @param estimate the estimate, in the unit of the outcome over the whole range, or as a share of variance
     * @param interval bootstrap interval over paths or base points; empty for the mean effect
     * @param compares whether settings are told apart by this measure
     */
    public record Finding(
            String setting, String measure, double estimate, Optional<Interval> interval, boolean compares) {

        /** True when this interval lies wholly above that of another setting. */
        public boolean isAbove(Finding other) {
            return interval.orElseThrow().low() > other.interval.orElseThrow().high();
        }
    }

    /**
     * Chance beside settings.
     *
     * @param ofSingleRuns split of the spread of single runs
     * @param ofMeans share of the spread of the means over replicates that is chance, in [0, 1]
     */
    public record Chance(NoiseShare ofSingleRuns, double ofMeans) {}

    /**
     * Measures of all settings.
     *
     * @param design a Morris or Saltelli design
     * @param outcomesByPoint for each point one outcome for each replicate, at least one
     * @return empty if the mean outcome is the same at all points, so that there is nothing to explain
     */
    public static Optional<Sensitivity> of(Design design, List<double[]> outcomesByPoint) {
        double[] means = outcomesByPoint.stream()
                .mapToDouble(outcomes -> Arrays.stream(outcomes).sum() / outcomes.length)
                .toArray();
        List<Integer> base = basePoints(design, means.length);
        if (base.stream().allMatch(point -> means[point] == means[base.get(0)])) {
            return Optional.empty();
        }
        ResamplingPlan plan = ResamplingPlan.of(design.seed(), LEVEL);
        return Optional.of(new Sensitivity(
                outcomesByPoint.get(0).length,
                design.method() == Design.Method.MORRIS ? morris(design, means, plan) : sobol(design, means, plan),
                chance(base.stream().map(outcomesByPoint::get).toList())));
    }

    /** Points that stand for the whole space: all of Morris; of Saltelli the two base samples. */
    private static List<Integer> basePoints(Design design, int points) {
        int width = design.factors().size() + 2;
        return IntStream.range(0, points)
                .filter(point ->
                        design.method() == Design.Method.MORRIS || point % width == 0 || point % width == width - 1)
                .boxed()
                .toList();
    }

    private static List<Finding> morris(Design design, double[] means, ResamplingPlan plan) {
        List<double[]> effects = design.morris().effects(means);
        List<Finding> findings = new ArrayList<>();
        for (int factor = 0; factor < effects.size(); factor++) {
            String setting = design.factors().get(factor).path();
            ElementaryEffects measures = ElementaryEffects.of(effects.get(factor), plan);
            findings.add(new Finding(setting, "mean-effect", measures.mean(), Optional.empty(), false));
            findings.add(finding(setting, "mean-absolute-effect", measures.meanAbsolute(), true));
            findings.add(finding(setting, "effect-spread", ElementaryEffects.spread(effects.get(factor), plan), false));
        }
        return findings;
    }

    private static List<Finding> sobol(Design design, double[] means, ResamplingPlan plan) {
        List<SobolIndices> indices = SobolIndices.of(design.factors().size(), means, plan);
        List<Finding> findings = new ArrayList<>();
        for (int factor = 0; factor < indices.size(); factor++) {
            String setting = design.factors().get(factor).path();
            findings.add(finding(setting, "first-order", indices.get(factor).firstOrder(), false));
            findings.add(finding(setting, "total", indices.get(factor).total(), true));
        }
        return findings;
    }

    private static Finding finding(String setting, String measure, BootstrapEstimate estimate, boolean compares) {
        return new Finding(setting, measure, estimate.estimate(), Optional.of(estimate.interval()), compares);
    }

    private static Optional<Chance> chance(List<double[]> outcomes) {
        if (outcomes.get(0).length < 2) {
            return Optional.empty();
        }
        NoiseShare share = NoiseShare.of(outcomes);
        double noise = share.remainder() / share.replicates();
        double whole = share.settings() + noise;
        return Optional.of(new Chance(share, whole > 0 ? noise / whole : 0));
    }

    /** The findings by which settings are told apart, one for each setting. */
    public List<Finding> compared() {
        return findings.stream().filter(Finding::compares).toList();
    }

    /**
     * Words on which settings matter more than which. Settings whose intervals overlap are not ranked.
     *
     * @return a sentence or two for each setting, in the order of the design
     */
    public List<String> standings() {
        return compared().stream().map(this::standing).toList();
    }

    private String standing(Finding finding) {
        List<String> below = new ArrayList<>();
        List<String> overlapping = new ArrayList<>();
        for (Finding other : compared()) {
            if (finding.isAbove(other)) {
                below.add(other.setting());
            } else if (!other.isAbove(finding) && other != finding) {
                overlapping.add(other.setting());
            }
        }
        StringBuilder words = new StringBuilder(finding.setting()).append(':');
        if (!below.isEmpty()) {
            words.append(" matters more than ").append(String.join(", ", below)).append('.');
        }
        if (!overlapping.isEmpty()) {
            words.append(" Not ranked against ")
                    .append(String.join(", ", overlapping))
                    .append(", because the intervals overlap.");
        }
        if (below.isEmpty() && overlapping.isEmpty()) {
            words.append(
                    compared().size() == 1 ? " the only setting varied." : " matters less than every other setting.");
        }
        return words.toString();
    }
}
