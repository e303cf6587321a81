package org.forestall.experiments.report;

import java.util.ArrayList;
import java.util.List;
import org.forestall.experiments.compare.ArmResult;
import org.forestall.experiments.compare.Comparison;
import org.forestall.experiments.compare.TwinEffect;
import org.forestall.experiments.report.page.FigureBlock;
import org.forestall.experiments.report.page.Section;
import org.forestall.experiments.report.page.TableBlock;
import org.forestall.experiments.statistics.Share;
import org.forestall.sim.spec.Mechanism;
import org.forestall.viz.chart.FrequencyGrid;
import org.forestall.viz.figure.FigureText;

/** What holds mass violence back and what sets it off, by twins of nothing with a mechanism switched off. */
final class HoldingSection {

    private HoldingSection() {}

    static Section of(Material material, Comparison comparison) {
        Share onset = comparison.nothing().onset();
        String heading = 2 * onset.count() < onset.total()
                ? "Why most futures pass without mass violence"
                : "What sets mass violence off, and what holds it back";
        Section.Builder section = Section.named("holding", heading);
        if (comparison.twins().isEmpty()) {
            return section.paragraph("No diagnostic twins were run.").build();
        }
        section.paragraph(
                "Each future of nothing was run again under the same luck with one mechanism switched off. Such twins "
                        + "explain the model; nobody can choose them.");
        section.bullets(
                comparison.twins().stream().map(twin -> sentence(twin, onset)).toList());
        section.add(FigureBlock.of(
                theme -> FrequencyGrid.figure(text(material, comparison), grids(material, comparison), theme)));
        return section.add(table(comparison)).build();
    }

    private static String sentence(TwinEffect twin, Share nothing) {
        List<String> meanings =
                twin.switchedOff().stream().map(Mechanism::meaning).toList();
        return "With " + what(twin) + " switched off, mass violence began in "
                + Wording.ofFutures(twin.result().onset()) + " instead of " + Wording.count(nothing.count())
                + " (difference of 100 futures: "
                + Wording.perHundred(twin.onset().difference()) + ", 95 % interval "
                + Wording.perHundred(twin.onset().differenceInterval()) + "). What was off: "
                + String.join(" ", meanings);
    }

    private static String what(TwinEffect twin) {
        return Wording.list(twin.switchedOff().stream().map(Wording::words).toList());
    }

    private static List<ArmResult> arms(Comparison comparison) {
        List<ArmResult> arms = new ArrayList<>(List.of(comparison.nothing()));
        comparison.twins().forEach(twin -> arms.add(twin.result()));
        return arms;
    }

    private static FigureText text(Material material, Comparison comparison) {
        List<String> counts = comparison.twins().stream()
                .map(twin -> Wording.count(twin.result().onset().count()) + " without " + what(twin))
                .toList();
        return new FigureText(
                "twins",
                "Mass violence began in "
                        + Wording.ofFutures(comparison.nothing().onset()) + " with nothing done, in "
                        + Wording.list(counts),
                "Each mark stands for one of a hundred futures, to which shares are scaled; a filled square: mass violence began. Nothing, and nothing with one "
                        + "mechanism switched off. " + material.futures(),
                "Grids of a hundred futures. With nothing done "
                        + Wording.of(comparison.nothing().onset()) + "; " + Wording.list(counts) + ".");
    }

    private static FrequencyGrid.Data grids(Material material, Comparison comparison) {
        return new FrequencyGrid.Data(
                "with mass violence",
                arms(comparison).stream()
                        .map(arm -> new FrequencyGrid.Grid(
                                material.look(arm.arm().id()),
                                Math.toIntExact(arm.onset().count()),
                                Math.toIntExact(arm.onset().total())))
                        .toList());
    }

    private static TableBlock table(Comparison comparison) {
        TableBlock.Builder table = TableBlock.ofNumbers(
                "Twins of nothing: paired differences, twin less nothing.",
                "Twin",
                "Began in",
                "Of 100, 95 % Wilson interval",
                "Difference of 100",
                "95 % interval",
                "Deaths, mean difference",
                "95 % interval of pairs");
        for (TwinEffect twin : comparison.twins()) {
            table.row(
                    twin.result().arm().name(),
                    Wording.of(twin.result().onset()),
                    Wording.sharePerHundred(twin.result().onset().interval()),
                    Wording.perHundred(twin.onset().difference()),
                    Wording.perHundred(twin.onset().differenceInterval()),
                    Wording.signed(twin.deaths().mean()),
                    Wording.interval(twin.deaths().interval()));
        }
        return table.build();
    }
}
