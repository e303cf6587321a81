package org.forestall.experiments.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import org.forestall.experiments.combine.Combination;
import org.forestall.experiments.combine.Combinations;
import org.forestall.experiments.compare.ArmResult;
import org.forestall.experiments.compare.Comparison;
import org.forestall.experiments.compare.Difference;
import org.forestall.experiments.compare.OptionEffect;
import org.forestall.experiments.compare.Verdict;
import org.forestall.experiments.plan.Portfolio;
import org.forestall.experiments.report.page.FigureBlock;
import org.forestall.experiments.report.page.Section;
import org.forestall.experiments.report.page.TableBlock;
import org.forestall.experiments.statistics.IntervalKind;
import org.forestall.experiments.statistics.PairedRisk;
import org.forestall.experiments.store.Metric;
import org.forestall.viz.chart.Estimate;
import org.forestall.viz.chart.ForestPlot;
import org.forestall.viz.chart.HeatMap;
import org.forestall.viz.figure.FigureText;

/** What each option changes against nothing. */
final class EffectSection {

    private static final int LARGEST_FACTOR_TOLD = 1000;
    private static final double PER = 100;

    private final Material material;
    private final Comparison comparison;

    private EffectSection(Material material, Comparison comparison) {
        this.material = material;
        this.comparison = comparison;
    }

    static Section of(Material material, Comparison comparison) {
        return new EffectSection(material, comparison).section();
    }

    private Section section() {
        Section.Builder section = Section.named("effect", "Effect of each option");
        if (comparison.options().isEmpty()) {
            return section.paragraph("There is no option to compare with nothing.")
                    .build();
        }
        if (material.hasIntervals()) {
            section.add(FigureBlock.of(theme -> ForestPlot.figure(deathsText(), deathsData(), theme)));
            section.add(FigureBlock.of(theme -> ForestPlot.figure(onsetText(), onsetData(), theme)));
        }
        section.add(deaths())
                .add(sureness())
                .paragraph(readingSureness())
                .add(onset())
                .add(otherHarm());
        timing().ifPresent(section::add);
        return section.bullets(cautions()).build();
    }

    /** Deaths by what is taken and when it starts, if options were combined at several starts. */
    private Optional<FigureBlock> timing() {
        Portfolio portfolio = material.manifest().portfolio().orElse(null);
        if (portfolio == null || portfolio.starts().size() < 2) {
            return Optional.empty();
        }
        TimingMap map = TimingMap.of(
                Combinations.all(portfolio).stream()
                        .filter(Combination::startsTogether)
                        .toList(),
                id -> comparison.option(id).map(option -> option.deaths().mean()));
        if (map.isEmpty()) {
            return Optional.empty();
        }
        FigureText text = new FigureText(
                "timing",
                "What is taken and when it starts: mean difference in deaths to nothing",
                "Mean difference within futures, option less nothing; below 0 fewer died. Which of these are told from nothing, "
                        + "the figures and tables above say. A dash: planned to cost more than the budget. "
                        + material.futures(),
                "Heat map of " + map.rows().size() + " combinations by "
                        + map.starts().size() + " start dates.");
        return Optional.of(FigureBlock.of(theme -> HeatMap.figure(
                text,
                map.data("Killed or dead of deprivation, mean difference in persons", material::partsName),
                theme)));
    }

    /** Options from the largest fall in deaths to the largest rise. */
    private List<OptionEffect> byEffect() {
        return comparison.options().stream()
                .sorted(Comparator.comparingDouble(
                        (OptionEffect option) -> option.deaths().mean()))
                .toList();
    }

    private FigureText deathsText() {
        return new FigureText(
                "effect-on-deaths",
                title("mean deaths", option -> option.judgement().onAverage()),
                "Mean difference within futures, option less nothing, in people killed or dead of deprivation. Thick: 50 and "
                        + "80 % Student t interval of the pairs, for one comparison. Thin: 95 % interval that holds for "
                        + atOnce() + " (" + jointKind() + "). " + material.futures(),
                "Forest plot. " + describe() + " An interval that crosses the zero line means that "
                        + "the runs cannot tell the option from nothing by its mean.");
    }

    private String atOnce() {
        int options = comparison.options().size();
        return options == 1 ? "the option" : "all " + options + " options at once";
    }

    private String jointKind() {
        boolean resampled = comparison.options().stream()
                .anyMatch(option -> option.besideNothing().mean().kind() == IntervalKind.MAX_T_SIMULTANEOUS);
        return resampled ? "max-t bootstrap" : "Student t, widened by Bonferroni's rule";
    }

    private String describe() {
        List<String> rows = byEffect().stream()
                .map(option -> material.name(option.arm().id()) + " "
                        + Wording.signed(option.deaths().mean()) + ", 95 % interval "
                        + Wording.interval(option.besideNothing().mean()))
                .toList();
        return String.join("; ", rows) + ".";
    }

    /** Counts verdicts, so that a title never says more than the intervals that hold for all options at once. */
    private String title(String what, Function<OptionEffect, Verdict> verdict) {
        int options = comparison.options().size();
        long less = comparison.options().stream()
                .filter(option -> verdict.apply(option) == Verdict.LESS_HARM)
                .count();
        long more = comparison.options().stream()
                .filter(option -> verdict.apply(option) == Verdict.MORE_HARM)
                .count();
        if (less == 0 && more == 0) {
            return "By " + what + ", the runs cannot tell "
                    + (options == 1 ? "the option" : "any of the " + options + " options") + " from nothing";
        }
        String found = "By " + what + ", " + less + " of " + Wording.plural(options, "option")
                + " did better than nothing" + (more == 0 ? "" : " and " + more + " worse");
        return less + more == options ? found : found + "; the runs cannot tell the others from nothing";
    }

    private ForestPlot.Data deathsData() {
        return new ForestPlot.Data(
                "Killed or dead of deprivation, mean difference in persons",
                "same as nothing",
                "fewer deaths",
                "more deaths",
                byEffect().stream().map(option -> row(option, deaths(option))).toList());
    }

    private static Estimate deaths(OptionEffect option) {
        return new Estimate(
                option.deaths().mean(),
                Material.interval(option.deaths().half()),
                Material.interval(option.deaths().eighty()),
                Material.interval(option.besideNothing().mean()));
    }

    private ForestPlot.Row row(OptionEffect option, Estimate estimate) {
        return new ForestPlot.Row(
                material.look(option.arm().id()),
                estimate,
                comparison.coverage().complete(),
                "");
    }

    private FigureText onsetText() {
        List<String> rows = byEffect().stream()
                .map(option -> material.name(option.arm().id()) + " "
                        + Wording.perHundred(option.onset().difference()) + ", 95 % interval "
                        + Wording.perHundred(option.onsetJoint().differenceInterval()))
                .toList();
        return new FigureText(
                "effect-on-onset",
                title("the chance that mass violence begins", OptionEffect::verdictOnOnset),
                "Difference in futures with mass violence, option less nothing, of 100. Thick: 50 and 80 % Newcombe score "
                        + "interval for matched shares, for one comparison. Thin: 95 % interval that holds for "
                        + atOnce()
                        + " (widened by Bonferroni's rule). Same order as above. " + material.futures(),
                "Forest plot, futures of 100. " + String.join("; ", rows) + ".");
    }

    private ForestPlot.Data onsetData() {
        return new ForestPlot.Data(
                "Futures with mass violence, difference of 100",
                "same as nothing",
                "fewer futures",
                "more futures",
                byEffect().stream().map(option -> row(option, onset(option))).toList());
    }

    private static Estimate onset(OptionEffect option) {
        PairedRisk risk = option.onset();
        return new Estimate(
                PER * risk.difference(),
                hundredfold(PairedRisk.of(risk.counts(), 0.5)),
                hundredfold(PairedRisk.of(risk.counts(), 0.8)),
                hundredfold(option.onsetJoint()));
    }

    private static org.forestall.viz.chart.Interval hundredfold(PairedRisk risk) {
        return new org.forestall.viz.chart.Interval(
                PER * risk.differenceInterval().low(),
                PER * risk.differenceInterval().high());
    }

    private TableBlock deaths() {
        TableBlock.Builder table = TableBlock.ofNumbers(
                "Deaths: civilians killed and people dead of deprivation, persons a future. Differences are option less nothing.",
                "Option",
                "Mean",
                "Median",
                "Worst tenth, mean",
                "Mean difference",
                "95 % interval",
                "Killed, difference",
                "Deprivation, difference");
        table.row(armCells(comparison.nothing(), "", "", "", ""));
        for (OptionEffect option : comparison.options()) {
            table.row(armCells(
                    option.result(),
                    Wording.signed(option.deaths().mean()),
                    Wording.interval(option.deaths().interval()),
                    Wording.signed(option.difference(Metric.KILLED).mean()),
                    Wording.signed(option.difference(Metric.DIED_OF_DEPRIVATION).mean())));
        }
        return table.build();
    }

    private static Object[] armCells(ArmResult arm, Object... rest) {
        List<Object> cells = new ArrayList<>(List.of(
                arm.arm().name(),
                Wording.amount(arm.mean(Metric.DEATHS)),
                Wording.amount(arm.summary(Metric.DEATHS).median()),
                Wording.amount(arm.worstDeaths().tailMean().estimate())));
        cells.addAll(List.of(rest));
        return cells.toArray();
    }

    private TableBlock sureness() {
        TableBlock.Builder table = TableBlock.ofNumbers(
                "How sure the runs are about deaths.",
                "Option",
                "95 % interval for all " + comparison.options().size() + " at once",
                "Futures: fewer / more / as many",
                "Chance of fewer, 95 % interval",
                "Fewest of all",
                "p after Holm",
                "Correlation",
                "Sharper by pairing, times");
        table.row(
                comparison.nothing().arm().name(),
                "",
                "",
                "",
                Wording.written(PER * comparison.nothingShareBest(), 0) + " %",
                "",
                "",
                "");
        for (OptionEffect option : comparison.options()) {
            table.row(
                    material.name(option.arm().id()),
                    Wording.interval(option.besideNothing().mean()),
                    Wording.count(option.fewerDeaths().better().count()) + " / "
                            + Wording.count(option.fewerDeaths().worse().count()) + " / "
                            + Wording.count(option.fewerDeaths().tied().count()),
                    chance(option),
                    Wording.written(PER * option.shareBest(), 0) + " %",
                    Wording.pValue(option.besideNothing().holmP()),
                    correlation(option.deaths().effect().correlation()),
                    factor(option.deaths().effect().varianceReductionFactor()));
        }
        return table.build();
    }

    private static String chance(OptionEffect option) {
        return Wording.written(option.fewerDeaths().chance(), 2) + " ("
                + Wording.written(option.fewerDeaths().interval().low(), 2) + " to "
                + Wording.written(option.fewerDeaths().interval().high(), 2) + ")";
    }

    private static String correlation(OptionalDouble correlation) {
        return correlation.isEmpty() ? "not known" : Wording.written(correlation.getAsDouble(), 2);
    }

    private static String factor(OptionalDouble factor) {
        if (factor.isEmpty()) {
            return "not known";
        }
        return factor.getAsDouble() > LARGEST_FACTOR_TOLD
                ? "over " + Wording.count(LARGEST_FACTOR_TOLD)
                : Wording.amount(factor.getAsDouble());
    }

    private String readingSureness() {
        return "An interval that includes zero means that the runs cannot tell the option from nothing by its mean. "
                + Wording.plural(comparison.options().size(), "comparison") + " with nothing "
                + (comparison.options().size() == 1 ? "was" : "were")
                + " made; the intervals for all at once and the p "
                + "values (Wilcoxon signed rank, adjusted by Holm's rule) allow for that. Fewer and more count futures against nothing under the same luck; the chance of fewer counts ties as "
                + "half. \u201cFewest of all\u201d is the share of redrawn sets of futures in which the option has the fewest "
                + "mean deaths; it speaks of luck only. \u201cSharper by pairing\u201d says how many times more futures would be "
                + "needed for the same precision if the arms did not share their luck.";
    }

    private TableBlock onset() {
        TableBlock.Builder table = TableBlock.ofNumbers(
                "Mass violence: futures in which it began. Differences are option less nothing, of 100 futures.",
                "Option",
                "Began in",
                "Of 100, 95 % Wilson interval",
                "Difference",
                "95 % interval",
                "For all at once",
                "p after Holm",
                "Later by, weeks");
        ArmResult nothing = comparison.nothing();
        table.row(
                nothing.arm().name(),
                Wording.of(nothing.onset()),
                Wording.sharePerHundred(nothing.onset().interval()),
                "",
                "",
                "",
                "",
                "");
        for (OptionEffect option : comparison.options()) {
            table.row(
                    material.name(option.arm().id()),
                    Wording.of(option.result().onset()),
                    Wording.sharePerHundred(option.result().onset().interval()),
                    Wording.perHundred(option.onset().difference()),
                    Wording.perHundred(option.onset().differenceInterval()),
                    Wording.perHundred(option.onsetJoint().differenceInterval()),
                    Wording.pValue(option.onsetHolmP()),
                    withInterval(option.onsetDelay()));
        }
        return table.build();
    }

    private static List<String> withInterval(Difference difference) {
        return List.of(Wording.signed(difference.mean()), "(" + Wording.interval(difference.interval()) + ")");
    }

    private TableBlock otherHarm() {
        TableBlock.Builder table = TableBlock.ofNumbers(
                "Other harm, mean difference to nothing with its 95 % interval of pairs. The first row gives the means under "
                        + "nothing.",
                "Option",
                "Injured",
                "Displaced at the end",
                "Detained at any time",
                "Weeks of mass violence",
                "Deaths in the worst tenth of futures");
        ArmResult nothing = comparison.nothing();
        table.row(
                nothing.arm().name(),
                Wording.amount(nothing.mean(Metric.INJURED)),
                Wording.amount(nothing.mean(Metric.DISPLACED)),
                Wording.amount(nothing.mean(Metric.DETAINED)),
                Wording.amount(nothing.mean(Metric.EPISODE_WEEKS)),
                Wording.amount(nothing.worstDeaths().tailMean().estimate()));
        for (OptionEffect option : comparison.options()) {
            table.row(
                    material.name(option.arm().id()),
                    withInterval(option.difference(Metric.INJURED)),
                    withInterval(option.difference(Metric.DISPLACED)),
                    withInterval(option.difference(Metric.DETAINED)),
                    withInterval(option.difference(Metric.EPISODE_WEEKS)),
                    List.of(
                            Wording.signed(option.worstDeaths().estimate()),
                            "(" + Wording.interval(option.worstDeaths().interval()) + ")"));
        }
        return table.build();
    }

    /** What a reader must know about these numbers, each said once with the options that it concerns. */
    private List<String> cautions() {
        Set<String> wordings = new LinkedHashSet<>();
        comparison.options().forEach(option -> wordings.addAll(cautions(option)));
        return wordings.stream()
                .map(wording -> concerned(wording) + ": " + wording)
                .toList();
    }

    private String concerned(String wording) {
        List<String> concerned = comparison.options().stream()
                .filter(option -> cautions(option).contains(wording))
                .map(option -> material.quoted(option.arm().id()))
                .toList();
        return concerned.size() == comparison.options().size() ? "All options" : Wording.list(concerned);
    }

    private static List<String> cautions(OptionEffect option) {
        List<String> cautions = new ArrayList<>(option.deaths().cautions());
        option.onset().cautions().forEach(caution -> cautions.add(caution.wording()));
        option.worstDeaths().cautions().forEach(caution -> cautions.add(caution.wording()));
        return cautions;
    }
}
