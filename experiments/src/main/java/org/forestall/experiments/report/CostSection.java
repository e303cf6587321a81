package org.forestall.experiments.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.forestall.experiments.compare.Comparison;
import org.forestall.experiments.compare.CostPerPersonSpared;
import org.forestall.experiments.compare.Judgement;
import org.forestall.experiments.compare.OptionEffect;
import org.forestall.experiments.decide.Acceptability;
import org.forestall.experiments.decide.CostFrontier;
import org.forestall.experiments.decide.Decision;
import org.forestall.experiments.report.page.FigureBlock;
import org.forestall.experiments.report.page.Section;
import org.forestall.experiments.report.page.TableBlock;
import org.forestall.experiments.statistics.BootstrapEstimate;
import org.forestall.experiments.store.Metric;
import org.forestall.viz.chart.CostPlane;
import org.forestall.viz.chart.LinePlot;
import org.forestall.viz.figure.FigureText;

/** What each option costs and how many people it spares. */
final class CostSection {

    /** Taller than usual: options of like cost are many, and each needs room for its name. */
    private static final double HEIGHT = 620;

    private static final double WIDTH = 860;
    private static final int MOST_DRAWN = 12;
    private static final double LEAST_SHARE_DRAWN = 0.05;

    private final Material material;
    private final Comparison comparison;
    private final Optional<Decision> decision;

    private CostSection(Material material, Comparison comparison, Optional<Decision> decision) {
        this.material = material;
        this.comparison = comparison;
        this.decision = decision;
    }

    static Section of(Material material, Comparison comparison, Optional<Decision> decision) {
        return new CostSection(material, comparison, decision).section();
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
        section.add(table());
        decision.ifPresent(found -> {
            section.add(frontier(found.frontier()));
            section.add(FigureBlock.of(theme -> LinePlot.figure(curveText(found), curves(found), theme)));
        });
        return section.build();
    }

    /** Arms from cheap to dear, those that are never worth their money marked with the reason. */
    private TableBlock frontier(CostFrontier frontier) {
        TableBlock.Builder table = TableBlock.ofNumbers(
                "What the next person spared costs, from cheap to dear, by means. Dominated: another arm costs no more and "
                        + "spares no fewer. Extendedly dominated: a mix of two others would. Interval: studentised bootstrap.",
                "Arm",
                "Extra cost, RU",
                "People spared",
                "Standing",
                "RU for each further person spared",
                "95 % interval");
        for (CostFrontier.Entry entry : frontier.entries()) {
            table.row(
                    material.name(entry.arm().id()),
                    Wording.amount(entry.cost()),
                    Wording.signed(entry.spared()),
                    standing(entry),
                    entry.perPerson()
                            .map(ratio -> perPerson(ratio.estimate()))
                            .orElse(
                                    entry.place() == CostFrontier.Place.FRONTIER
                                                    && entry.against().isPresent()
                                            ? "none: too many resamples spare nobody further"
                                            : ""),
                    entry.perPerson()
                            .map(ratio -> perPerson(ratio.interval().low()) + " to "
                                    + perPerson(ratio.interval().high()))
                            .orElse(""));
        }
        return table.build();
    }

    private String standing(CostFrontier.Entry entry) {
        return switch (entry.place()) {
            case FRONTIER -> "on the frontier";
            case DOMINATED ->
                "dominated by "
                        + entry.against().map(arm -> material.name(arm.id())).orElse("another");
            case EXTENDEDLY_DOMINATED -> "extendedly dominated";
        };
    }

    /** Arms that some willingness to pay makes the first choice in more than a few resamples. */
    private static List<Integer> shownInCurves(Acceptability curve) {
        List<Integer> shown = new ArrayList<>();
        for (int arm = 0; arm < curve.arms().size(); arm++) {
            int each = arm;
            double most = curve.shares().stream()
                    .mapToDouble(shares -> shares.get(each))
                    .max()
                    .orElse(0);
            if (arm == 0 || most >= LEAST_SHARE_DRAWN) {
                shown.add(arm);
            }
        }
        return shown;
    }

    private LinePlot.Data curves(Decision found) {
        Acceptability curve = found.acceptability();
        return new LinePlot.Data(
                "Willingness to pay for a person spared, RU",
                "Share of resamples in which the arm is the one to choose",
                1,
                shownInCurves(curve).stream()
                        .map(arm -> LinePlot.Line.of(
                                material.look(curve.arms().get(arm).id()),
                                IntStream.range(0, curve.willingness().size())
                                        .mapToObj(step -> new LinePlot.Place(
                                                curve.willingness().get(step),
                                                curve.shares().get(step).get(arm)))
                                        .toList()))
                        .toList());
    }

    private FigureText curveText(Decision found) {
        Acceptability curve = found.acceptability();
        List<Double> last = curve.shares().get(curve.shares().size() - 1);
        int first = IntStream.range(0, last.size())
                .boxed()
                .max(Comparator.comparingDouble(last::get))
                .orElseThrow();
        return new FigureText(
                "acceptability",
                "At the highest willingness to pay shown, "
                        + material.quoted(curve.arms().get(first).id()) + " is the one to choose in "
                        + Wording.written(100 * last.get(first), 0) + " of 100 resamples",
                "Futures drawn again, the same for all arms: how often each has the largest net benefit, people spared times "
                        + "willingness to pay less cost. It speaks of luck only, not of wrong assumptions. Left out: arms that are "
                        + "the choice in fewer than 5 of 100 resamples at every willingness. " + material.futures(),
                "Acceptability curves of " + shownInCurves(curve).size() + " arms.");
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
                        + "by their means. Small dots: means of futures drawn again, the first 120 resamples. "
                        + (drawn().size() < options
                                ? "Shown are those on the frontier and those with the fewest deaths. "
                                : "")
                        + material.futures(),
                "Cost plane. " + String.join("; ", rows) + ".");
    }

    private CostPlane.Data data() {
        return new CostPlane.Data(
                "Cost, RU",
                "People spared, persons",
                comparison.nothing().arm().name(),
                drawn().stream().map(this::point).toList(),
                clouds());
    }

    /** All options, or with many those on the frontier and those with the fewest deaths. */
    private List<OptionEffect> drawn() {
        if (comparison.options().size() <= MOST_DRAWN) {
            return comparison.options();
        }
        Set<String> frontier = decision.map(found -> found.frontier().frontier().stream()
                        .map(entry -> entry.arm().id())
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
        Set<String> fewest = comparison.options().stream()
                .sorted(Comparator.comparingDouble(
                        (OptionEffect option) -> option.deaths().mean()))
                .limit(MOST_DRAWN - (long) frontier.size())
                .map(option -> option.arm().id())
                .collect(Collectors.toSet());
        return comparison.options().stream()
                .filter(option -> frontier.contains(option.arm().id())
                        || fewest.contains(option.arm().id()))
                .toList();
    }

    private List<CostPlane.Cloud> clouds() {
        if (decision.isEmpty()) {
            return List.of();
        }
        Acceptability draws = decision.get().acceptability();
        Set<String> shown = drawn().stream().map(option -> option.arm().id()).collect(Collectors.toSet());
        return IntStream.range(1, draws.arms().size())
                .filter(arm -> shown.contains(draws.arms().get(arm).id()))
                .mapToObj(arm -> new CostPlane.Cloud(
                        material.look(draws.arms().get(arm).id()),
                        draws.draws().get(arm).stream()
                                .map(draw -> new CostPlane.Draw(draw.cost(), draw.spared()))
                                .toList()))
                .toList();
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
        return perPerson(((CostPerPersonSpared.Known) cost).estimate().estimate());
    }

    /** A cost of a person: three digits, since a thousandth of a unit is a thousand dollars. */
    private static String perPerson(double cost) {
        return ValueText.of(cost);
    }

    private static String interval(CostPerPersonSpared cost) {
        if (cost instanceof CostPerPersonSpared.Known known) {
            BootstrapEstimate estimate = known.estimate();
            return perPerson(estimate.interval().low()) + " to "
                    + perPerson(estimate.interval().high());
        }
        return "";
    }
}
