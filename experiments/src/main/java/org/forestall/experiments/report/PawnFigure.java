package org.forestall.experiments.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.forestall.experiments.report.page.FigureBlock;
import org.forestall.experiments.statistics.Pawn;
import org.forestall.viz.chart.Estimate;
import org.forestall.viz.chart.ForestPlot;
import org.forestall.viz.chart.Interval;
import org.forestall.viz.chart.Option;
import org.forestall.viz.figure.FigureText;

/** PAWN indices as a figure, what a setting that does nothing would show first. */
final class PawnFigure {

    private static final ForestPlot.Headings HEADINGS = new ForestPlot.Headings("Setting", "Gap", "Tried");

    private PawnFigure() {}

    static FigureBlock of(
            String id, String outcome, List<String> settings, List<Pawn> indices, int points, String runs) {
        List<Integer> order = IntStream.range(0, indices.size())
                .boxed()
                .sorted(Comparator.comparingDouble(
                        (Integer index) -> -indices.get(index).index()))
                .toList();
        List<ForestPlot.Row> rows = new ArrayList<>();
        double chance = indices.get(0).byChance();
        rows.add(new ForestPlot.Row(Option.base("chance alone reaches"), Estimate.exact(chance), points, ""));
        for (int index : order) {
            Pawn pawn = indices.get(index);
            Interval interval =
                    new Interval(pawn.interval().low(), pawn.interval().high());
            Interval point = new Interval(pawn.index(), pawn.index());
            rows.add(new ForestPlot.Row(
                    new Option(settings.get(index), 0),
                    new Estimate(pawn.index(), point, point, interval),
                    points,
                    ""));
        }
        FigureText text = new FigureText(
                id,
                title(outcome, order, settings, indices),
                "PAWN index: how far knowing in which slice of its range a setting lies moves the distribution of single runs, "
                        + "as a largest gap between two cumulative shares, median over slices. Thin line: 95 % bootstrap interval "
                        + "over settings tried. Grey: what 95 in 100 shuffles stay below. " + runs,
                "Bars of " + indices.size() + " settings beside chance.");
        return FigureBlock.of(theme -> ForestPlot.figure(
                text,
                new ForestPlot.Data("Largest gap between distributions, 0 to 1", "none", "", "", HEADINGS, rows),
                theme));
    }

    private static String title(String outcome, List<Integer> order, List<String> settings, List<Pawn> indices) {
        List<String> above = order.stream()
                .filter(index -> indices.get(index).isAboveChance())
                .map(settings::get)
                .toList();
        return above.isEmpty()
                ? "No setting tried is told to move " + outcome
                : "What moves " + outcome + ": " + Wording.list(above) + "; the others are not told from chance";
    }

    /** Which settings may be ranked against which: a sentence for each that is told from chance. */
    static List<String> standings(List<String> settings, List<Pawn> indices) {
        List<String> sentences = new ArrayList<>();
        for (int index = 0; index < indices.size(); index++) {
            Pawn pawn = indices.get(index);
            if (!pawn.isAboveChance()) {
                sentences.add(settings.get(index) + ": not told from chance in the range tried.");
                continue;
            }
            int self = index;
            List<String> overlapping = IntStream.range(0, indices.size())
                    .filter(other -> other != self
                            && indices.get(other).isAboveChance()
                            && indices.get(other).interval().low()
                                    <= pawn.interval().high()
                            && pawn.interval().low()
                                    <= indices.get(other).interval().high())
                    .mapToObj(settings::get)
                    .toList();
            sentences.add(settings.get(index) + ": moves the outcome"
                    + (overlapping.isEmpty()
                            ? "."
                            : "; not ranked against " + Wording.list(overlapping)
                                    + ", because the intervals overlap."));
        }
        return sentences;
    }
}
