package org.forestall.experiments.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.forestall.experiments.design.InteractionDesign;
import org.forestall.experiments.plan.Design;
import org.forestall.experiments.statistics.BootstrapEstimate;
import org.forestall.experiments.statistics.ElementaryEffects;
import org.forestall.experiments.statistics.Interval;
import org.forestall.experiments.statistics.NoiseShare;
import org.forestall.experiments.statistics.Pawn;
import org.forestall.experiments.statistics.ResamplingPlan;
import org.forestall.experiments.statistics.SobolIndices;
import org.forestall.experiments.statistics.TotalInteraction;

/**
 * How far an outcome depends on each setting of a design. The outcome of a point is its mean over replicates that share
 * their luck with all other points.
 *
 * @param replicates futures behind the mean at each point
 * @param findings every measure of every setting, in the order of the design
 * @param chance how much of the spread is chance; empty with fewer than two replicates
 * @param byChance what a setting that does nothing would show (PAWN), or the share that is read as none (interactions); empty for measures that are not
 *     compared with chance
 */
public record Sensitivity(int replicates, List<Finding> findings, Optional<Chance> chance, OptionalDouble byChance) {

    private static final double LEVEL = 0.95;
    private static final int MOST_SLICES = 10;
    private static final int POINTS_A_SLICE = 8;
    private static final int RESAMPLES = 1_999;
    private static final int PAWN_RESAMPLES = 999;

    /** Copies the list. */
    public Sensitivity {
        findings = List.copyOf(findings);
    }

    /**
     * A measure of a setting.
     *
     * @param setting address of the setting
     * @param measure mean-effect, mean-absolute-effect and effect-spread; first-order and total; distribution and
     *     greatest-distribution; or interaction
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
        return of(design, outcomesByPoint, new ResamplingPlan(RESAMPLES, design.seed(), LEVEL));
    }

    private static Optional<Sensitivity> of(Design design, List<double[]> outcomesByPoint, ResamplingPlan plan) {
        double[] means = outcomesByPoint.stream()
                .mapToDouble(outcomes -> Arrays.stream(outcomes).sum() / outcomes.length)
                .toArray();
        List<Integer> base = basePoints(design, means.length);
        if (base.stream().allMatch(point -> means[point] == means[base.get(0)])) {
            return Optional.empty();
        }
        return Optional.of(new Sensitivity(
                outcomesByPoint.get(0).length,
                findings(design, means, outcomesByPoint, plan),
                chance(base.stream().map(outcomesByPoint::get).toList()),
                switch (design.method()) {
                    case PAWN ->
                        OptionalDouble.of(
                                pawn(design, outcomesByPoint, plan).get(0).byChance());
                    case INTERACTIONS -> OptionalDouble.of(SobolIndices.NEGLIGIBLE_SHARE);
                    default -> OptionalDouble.empty();
                }));
    }

    /**
     * Measures from the first base points or paths alone, to see whether estimates have settled. Only the estimates are of
     * use; their intervals are rough.
     *
     * @param size base points or paths, at least 4
     * @param outcomesByPoint outcomes at the points of these
     */
    public static Optional<Sensitivity> ofFirst(Design design, int size, List<double[]> outcomesByPoint) {
        // The points of a shorter design are the first of the longer one: paths and rows are drawn in order.
        return of(new Design(design.method(), design.factors(), size, design.seed(), design.metric()), outcomesByPoint);
    }

    private static List<Finding> findings(
            Design design, double[] means, List<double[]> outcomesByPoint, ResamplingPlan plan) {
        return switch (design.method()) {
            case MORRIS -> morris(design, means, plan);
            case INTERACTIONS -> interactions(design, outcomesByPoint, plan);
            case PAWN -> distributions(design, outcomesByPoint, plan);
            default -> sobol(design, means, plan);
        };
    }

    /** Indices of each setting by the distribution of single runs, in the order of the design. */
    public static List<Pawn> pawn(Design design, List<double[]> outcomesByPoint, ResamplingPlan plan) {
        int slices = Math.max(2, Math.min(MOST_SLICES, outcomesByPoint.size() / POINTS_A_SLICE));
        List<List<String>> points = design.points();
        List<double[]> values = IntStream.range(0, design.factors().size())
                .mapToObj(factor -> points.stream()
                        .mapToDouble(point -> Double.parseDouble(point.get(factor)))
                        .toArray())
                .toList();
        // Shuffles and draws of points are slow and their ends need no more.
        return Pawn.of(values, outcomesByPoint, slices, new ResamplingPlan(PAWN_RESAMPLES, plan.seed(), plan.level()));
    }

    private static List<Finding> distributions(Design design, List<double[]> outcomesByPoint, ResamplingPlan plan) {
        List<Pawn> indices = pawn(design, outcomesByPoint, plan);
        List<Finding> findings = new ArrayList<>();
        for (int factor = 0; factor < indices.size(); factor++) {
            String setting = design.factors().get(factor).path();
            Pawn index = indices.get(factor);
            findings.add(new Finding(setting, "distribution", index.index(), Optional.of(index.interval()), true));
            findings.add(new Finding(setting, "greatest-distribution", index.greatest(), Optional.empty(), false));
        }
        return findings;
    }

    private static List<Finding> interactions(Design design, List<double[]> outcomesByPoint, ResamplingPlan plan) {
        int factors = design.factors().size();
        int width = InteractionDesign.width(factors);
        List<Finding> findings = new ArrayList<>();
        for (int first = 0; first < factors; first++) {
            for (int second = first + 1; second < factors; second++) {
                BootstrapEstimate index = TotalInteraction.of(
                        at(outcomesByPoint, width, 0),
                        at(outcomesByPoint, width, 1 + first),
                        at(outcomesByPoint, width, 1 + second),
                        at(outcomesByPoint, width, InteractionDesign.place(factors, first, second)),
                        plan);
                String pair = design.factors().get(first).path() + " x "
                        + design.factors().get(second).path();
                findings.add(finding(pair, "interaction", index, true));
            }
        }
        return findings;
    }

    private static List<double[]> at(List<double[]> outcomesByPoint, int width, int place) {
        return IntStream.range(0, outcomesByPoint.size() / width)
                .mapToObj(row -> outcomesByPoint.get(row * width + place))
                .toList();
    }

    /** Points that stand for the whole space: all, or those of the base samples. */
    private static List<Integer> basePoints(Design design, int points) {
        int factors = design.factors().size();
        IntPredicate base =
                switch (design.method()) {
                    case SALTELLI -> point -> point % (factors + 2) == 0 || point % (factors + 2) == factors + 1;
                    case INTERACTIONS -> point -> point % InteractionDesign.width(factors) == 0;
                    default -> point -> true;
                };
        return IntStream.range(0, points).filter(base).boxed().toList();
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
        if (byChance.isPresent() && finding.interval().orElseThrow().low() <= byChance.getAsDouble()) {
            return finding.setting() + ": not told from chance in the ranges tried.";
        }
        List<String> below = new ArrayList<>();
        List<String> overlapping = new ArrayList<>();
        for (Finding other : compared()) {
            boolean onlyChance =
                    byChance.isPresent() && other.interval().orElseThrow().low() <= byChance.getAsDouble();
            if (onlyChance && other != finding) {
                continue;
            }
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
        if (below.isEmpty() && overlapping.isEmpty() && byChance.isPresent()) {
            words.append(" told from chance.");
        } else if (below.isEmpty() && overlapping.isEmpty()) {
            words.append(
                    compared().size() == 1 ? " the only setting varied." : " matters less than every other setting.");
        }
        return words.toString();
    }
}
