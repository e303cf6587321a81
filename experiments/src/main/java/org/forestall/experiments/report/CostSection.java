package org.forestall.experiments.report;

import java.util.List;
import org.forestall.experiments.compare.Comparison;
import org.forestall.experiments.compare.CostPerPersonSpared;
import org.forestall.experiments.compare.Judgement;
import org.forestall.experiments.compare.OptionEffect;
import org.forestall.experiments.report.page.FigureBlock;
import org.forestall.experiments.report.page.Section;
import org.forestall.experiments.report.page.TableBlock;
import org.forestall.experiments.statistics.BootstrapEstimate;
import org.forestall.experiments.store.Metric;
import org.forestall.viz.chart.CostPlane;
import org.forestall.viz.figure.FigureText;

/** What each option costs and how many people it spares. */
final class CostSection {

    private static final int COST_DECIMALS = 3;

    /** Taller than usual: options of like cost are many, and each needs room for its name. */
    private static final double HEIGHT = 620;

    private static final double WIDTH = 860;

    private final Material material;
    private final Comparison comparison;

    private CostSection(Material material, Comparison comparison) {
        this.material = material;
        this.comparison = comparison;
    }

    static Section of(Material material, Comparison comparison) {
        return new CostSection(material, comparison).section();
    }

    private Section section() {
        Section.Builder section = Section.named("cost", "Cost")
                .paragraph(
                        "People spared are deaths under nothing less deaths under the option. Costs count only what the "
                                + "measures themselves cost, not what violence costs.");
        if (comparison.options().isEmpty()) {
            return section.build();
        }
        if (material.hasIntervals()) {
            section.add(FigureBlock.of(
                    theme -> CostPlane.figure(text(), data(), theme).sized(WIDTH, HEIGHT)));
        }
        return section.add(table()).build();
    }

    private FigureText text() {
        long known = comparison.options().stream()
                .filter(option -> option.cost() instanceof CostPerPersonSpared.Known)
                .count();
        int options = comparison.options().size();
        String title = known == 0
                ? "No option has a cost per person spared: each interval of people spared includes zero"
                : "For " + known + " of " + Wording.plural(options, "option")
                        + " a cost per person spared can be given; for the others the runs do not allow it";
        List<String> rows = comparison.options().stream()
                .map(option -> material.name(option.arm().id()) + " costs "
                        + Wording.amount(option.result().mean(Metric.COST)) + " RU and spares "
                        + Wording.signed(-option.deaths().mean()))
                .toList();
        return new FigureText(
                "cost-plane",
                known == options ? "Each option has a cost per person spared" : title,
                "Mean extra cost and mean number of people spared, both against nothing. Thick and thin lines: 50 and 95 % "
                        + "Student t intervals of the pairs, each for one comparison. Below the zero line more people died "
                        + "than under nothing. The dashed line joins nothing and the options that no cheaper one matches, "
                        + "by their means. " + material.futures(),
                "Cost plane. " + String.join("; ", rows) + ".");
    }

    private CostPlane.Data data() {
        return new CostPlane.Data(
                "Cost, RU",
                "People spared, persons",
                comparison.nothing().arm().name(),
                comparison.options().stream().map(this::point).toList());
    }

    private CostPlane.Point point(OptionEffect option) {
        return new CostPlane.Point(
                material.look(option.arm().id()),
                Material.estimate(option.difference(Metric.COST)),
                Material.negated(option.deaths()),
                worseThan(option));
    }

    /** The best-looking option, where it is cheaper and the runs tell that it spares more; else empty. */
    private String worseThan(OptionEffect option) {
        Judgement judgement = comparison.bestLooking().others().get(option.arm().id());
        if (judgement == null || !judgement.isMoreHarm()) {
            return "";
        }
        return comparison
                .option(comparison.bestLooking().id())
                .filter(best ->
                        best.result().mean(Metric.COST) < option.result().mean(Metric.COST))
                .map(best -> material.name(best.arm().id()))
                .orElse("");
    }

    private TableBlock table() {
        TableBlock.Builder table = TableBlock.ofNumbers(
                "Cost and people spared, means of a future, with 95 % intervals of pairs. The interval of the ratio is a "
                        + "bootstrap interval.",
                "Option", "Cost, RU", "People spared", "95 % interval", "RU per person spared", "95 % interval");
        for (OptionEffect option : comparison.options()) {
            CostPerPersonSpared cost = option.cost();
            org.forestall.viz.chart.Interval spared =
                    Material.negated(option.deaths()).ninetyFive();
            table.row(
                    material.name(option.arm().id()),
                    Wording.amount(option.result().mean(Metric.COST)),
                    Wording.signed(-option.deaths().mean()),
                    material.hasIntervals() ? Wording.interval(spared.low(), spared.high()) : "not known",
                    ratio(cost),
                    interval(cost));
        }
        return table.build();
    }

    private static String ratio(CostPerPersonSpared cost) {
        if (cost instanceof CostPerPersonSpared.Unknown unknown) {
            return "none: " + unknown.reason();
        }
        return Wording.written(((CostPerPersonSpared.Known) cost).estimate().estimate(), COST_DECIMALS);
    }

    private static String interval(CostPerPersonSpared cost) {
        if (cost instanceof CostPerPersonSpared.Known known) {
            BootstrapEstimate estimate = known.estimate();
            return Wording.written(estimate.interval().low(), COST_DECIMALS) + " to "
                    + Wording.written(estimate.interval().high(), COST_DECIMALS);
        }
        return "";
    }
}
