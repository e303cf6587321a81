package org.forestall.experiments.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forestall.experiments.statistics.ChanceOfBest;
import org.forestall.experiments.statistics.PairedCounts;
import org.forestall.experiments.statistics.PairedRisk;
import org.forestall.experiments.statistics.Preference;
import org.forestall.experiments.statistics.ResamplingPlan;
import org.forestall.experiments.statistics.SimultaneousRisks;
import org.forestall.experiments.statistics.TailRisk;
import org.forestall.experiments.store.Community;
import org.forestall.experiments.store.Metric;
import org.forestall.experiments.store.Results;

/**
 * All options of a result folder against {@code nothing}, and its diagnostic twins. The outcome that ranks options is
 * deaths: civilians killed and dead of deprivation. The same results give the same numbers on every machine.
 *
 * @param coverage what the numbers rest on
 * @param nothing the futures in which nothing is done
 * @param nothingShareBest share of resamples in which {@code nothing} has the fewest mean deaths of all
 * @param options the options, in plan order
 * @param twins the diagnostic twins, in plan order
 * @param bestLooking the arm with the fewest mean deaths, and what can be said about the others beside it
 */
public record Comparison(
        Coverage coverage,
        ArmResult nothing,
        double nothingShareBest,
        List<OptionEffect> options,
        List<TwinEffect> twins,
        BestLooking bestLooking) {

    /** Nominal coverage of all intervals of tables. */
    public static final double LEVEL = 0.95;

    /** Share of futures over which the worst deaths are averaged. */
    public static final double WORST_SHARE = 0.1;

    static final Preference FEWER_DEATHS = Preference.LOWER_IS_BETTER;

    /** One fixed seed: it has nothing to do with the futures, and the same results must give the same report. */
    static final ResamplingPlan RESAMPLING = new ResamplingPlan(1_999, 20_000_229, LEVEL);

    public Comparison {
        options = List.copyOf(options);
        twins = List.copyOf(twins);
    }

    /** Compares the options of a result folder; empty while no future is complete. */
    public static Optional<Comparison> of(Results results) {
        Coverage coverage = Coverage.of(results);
        return coverage.complete() == 0 ? Optional.empty() : Optional.of(compare(results, coverage));
    }

    private static Comparison compare(Results results, Coverage coverage) {
        Sample nothing = Sample.read(results, results.baseline());
        List<Sample> options =
                results.options().stream().map(arm -> Sample.read(results, arm)).toList();
        List<Double> sharesBest = sharesBest(nothing, options);
        List<OptionEffect> effects = effects(nothing, options, sharesBest);
        return new Comparison(
                coverage,
                ArmResult.of(nothing),
                sharesBest.get(0),
                effects,
                results.diagnostics().stream()
                        .map(arm -> twin(Sample.read(results, arm), nothing))
                        .toList(),
                BestLooking.of(nothing, options));
    }

    /** The option with an id; empty for {@code nothing}, for a twin and for an unknown id. */
    public Optional<OptionEffect> option(String id) {
        return options.stream().filter(option -> option.arm().id().equals(id)).findFirst();
    }

    private static List<Double> sharesBest(Sample nothing, List<Sample> options) {
        List<double[]> deaths = new ArrayList<>(List.of(nothing.values(Metric.DEATHS)));
        deaths.addAll(deathsOf(options));
        return ChanceOfBest.of(deaths, FEWER_DEATHS, RESAMPLING).shares();
    }

    static List<double[]> deathsOf(List<Sample> samples) {
        return samples.stream().map(sample -> sample.values(Metric.DEATHS)).toList();
    }

    private static List<OptionEffect> effects(Sample nothing, List<Sample> options, List<Double> sharesBest) {
        if (options.isEmpty()) {
            return List.of();
        }
        List<DeathsBeside> deaths = DeathsBeside.of(deathsOf(options), nothing.values(Metric.DEATHS));
        SimultaneousRisks onsets = SimultaneousRisks.of(
                options.stream()
                        .map(option -> PairedCounts.of(option.onset(), nothing.onset()))
                        .toList(),
                LEVEL);
        List<OptionEffect> effects = new ArrayList<>();
        for (int optionIdx = 0; optionIdx < options.size(); optionIdx++) {
            effects.add(effect(
                    options.get(optionIdx),
                    nothing,
                    deaths.get(optionIdx),
                    onsets.risks().get(optionIdx),
                    sharesBest.get(optionIdx + 1)));
        }
        return effects;
    }

    private static OptionEffect effect(
            Sample option,
            Sample nothing,
            DeathsBeside besideNothing,
            SimultaneousRisks.OptionRisk jointOnset,
            double shareBest) {
        Map<Metric, Difference> differences = new EnumMap<>(Metric.class);
        for (Metric metric : Metric.values()) {
            differences.put(metric, Difference.of(option.values(metric), nothing.values(metric)));
        }
        double[] deaths = option.values(Metric.DEATHS);
        double[] nothingDeaths = nothing.values(Metric.DEATHS);
        return new OptionEffect(
                ArmResult.of(option),
                jointOnset.risk(),
                jointOnset.simultaneous(),
                jointOnset.holmAdjustedP(),
                differences,
                besideNothing,
                shareBest,
                TailRisk.difference(deaths, nothingDeaths, WORST_SHARE, FEWER_DEATHS, RESAMPLING),
                CostRatio.of(option, nothing, differences.get(Metric.DEATHS)),
                groups(option, nothing),
                communities(option, nothing));
    }

    private static List<GroupEffect> groups(Sample option, Sample nothing) {
        Map<String, double[]> optionDeaths = option.deathsByGroup();
        Map<String, double[]> nothingDeaths = nothing.deathsByGroup();
        double level = levelForEach(nothingDeaths.size());
        return nothingDeaths.keySet().stream()
                .map(group ->
                        new GroupEffect(group, Difference.of(optionDeaths.get(group), nothingDeaths.get(group), level)))
                .toList();
    }

    private static List<CommunityEffect> communities(Sample option, Sample nothing) {
        Map<Community, double[]> optionDeaths = option.deathsByCommunity();
        Map<Community, double[]> nothingDeaths = nothing.deathsByCommunity();
        double level = levelForEach(nothingDeaths.size());
        return nothingDeaths.keySet().stream()
                .map(community -> new CommunityEffect(
                        community, Difference.of(optionDeaths.get(community), nothingDeaths.get(community), level)))
                .toList();
    }

    /** Bonferroni: each interval misses so seldom that all hold together at {@link #LEVEL}. */
    static double levelForEach(int comparisons) {
        return 1 - (1 - LEVEL) / comparisons;
    }

    private static TwinEffect twin(Sample twin, Sample nothing) {
        return new TwinEffect(
                ArmResult.of(twin),
                PairedRisk.of(twin.onset(), nothing.onset(), LEVEL),
                Difference.of(twin.values(Metric.DEATHS), nothing.values(Metric.DEATHS)));
    }
}
