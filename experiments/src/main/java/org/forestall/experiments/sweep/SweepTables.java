package org.forestall.experiments.sweep;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.forestall.experiments.plan.Design;
import org.forestall.experiments.plan.Manifest;
import org.forestall.experiments.statistics.Interval;

/** The tables of a design as CSV text, and the guide to their columns. */
public final class SweepTables {

    private static final String SUMMARY_COLUMNS = "option,futures,onset_futures,onset_share,onset_share_low,"
            + "onset_share_high,deaths_mean,deaths_low,deaths_high,displaced_mean,cost_mean_ru,onset_difference,"
            + "onset_difference_low,onset_difference_high,deaths_difference,deaths_difference_low,"
            + "deaths_difference_high\n";
    private static final int MEASURES = 16;

    private SweepTables() {}

    /** {@code summary.csv}: a line for each point and option. */
    public static String summary(Design design, List<PointSummary> summaries) {
        StringBuilder text =
                new StringBuilder(firstLine(design.csv())).append(',').append(SUMMARY_COLUMNS);
        // The lines of the design's own table hold the settings, quoted where needed.
        List<String> points = design.csv().lines().skip(1).toList();
        summaries.forEach(summary -> text.append(points.get(summary.point()))
                .append(',')
                .append(summary.option())
                .append(',')
                .append(summary.futures())
                .append(summary.measures().map(SweepTables::cells).orElse(",".repeat(MEASURES - 1)))
                .append('\n'));
        return text.toString();
    }

    private static String firstLine(String text) {
        return text.substring(0, text.indexOf('\n'));
    }

    private static String cells(PointSummary.Measures measures) {
        return "," + measures.onset().count()
                + cell(measures.onset().value())
                + ends(measures.onset().interval())
                + cell(measures.deaths().mean())
                + ends(measures.deaths().meanInterval(PointSummary.LEVEL))
                + cell(measures.displaced().mean())
                + cell(measures.cost().mean())
                + measures.onsetAgainstNothing()
                        .map(risk -> cell(risk.difference()) + ends(risk.differenceInterval()))
                        .orElse(",,,")
                + measures.deathsAgainstNothing()
                        .map(effect -> cell(effect.difference()) + ends(effect.interval()))
                        .orElse(",,,");
    }

    private static String ends(Interval interval) {
        return cell(interval.low()) + cell(interval.high());
    }

    /** An end that is not bounded is left empty. */
    private static String cell(double value) {
        return Double.isFinite(value) ? "," + value : ",";
    }

    /** {@code indices.csv}: a line for each measure of each setting, and the shares of chance at the end. */
    public static String indices(Sensitivity sensitivity) {
        StringBuilder text = new StringBuilder("setting,measure,estimate,low,high\n");
        for (Sensitivity.Finding finding : sensitivity.findings()) {
            text.append(finding.setting())
                    .append(',')
                    .append(finding.measure())
                    .append(cell(finding.estimate()))
                    .append(finding.interval().map(SweepTables::ends).orElse(",,"))
                    .append('\n');
        }
        sensitivity.byChance().ifPresent(chance -> text.append("chance,measure-of-a-setting-that-does-nothing")
                .append(cell(chance))
                .append(",,\n"));
        sensitivity.chance().ifPresent(chance -> text.append("chance,share-of-single-runs")
                .append(cell(chance.ofSingleRuns().commonChance()
                        + chance.ofSingleRuns().remainder()))
                .append(",,\nchance,share-of-means")
                .append(cell(chance.ofMeans()))
                .append(",,\n"));
        return text.toString();
    }

    /** {@code columns.md}. */
    public static String guide(Manifest manifest) {
        Design design = manifest.design().orElseThrow();
        String settings = IntStream.range(0, design.factors().size())
                .mapToObj(factor ->
                        "| `" + design.factors().get(factor).path() + "` | value of this setting at the point |\n")
                .collect(Collectors.joining());
        String guide = String.format(
                        Locale.ROOT,
                        HEAD,
                        manifest.title(),
                        manifest.forestall(),
                        manifest.masterSeed(),
                        design.method())
                + String.format(Locale.ROOT, SWEEP_GUIDE, settings)
                + String.format(Locale.ROOT, SUMMARY_GUIDE, settings);
        return design.asksWhatMatters() ? guide + String.format(Locale.ROOT, INDICES_GUIDE, design.metric()) : guide;
    }

    private static final String HEAD = """
            # Columns

            Results of %s, Forestall %s, seed %d, design %s. Simulated futures of an invented country; not a forecast.
            All points and options share the luck of a replicate. `design.csv` holds the settings of every point.
            """;

    private static final String SWEEP_GUIDE = """

            ## sweep.csv, one line a run

            | column | meaning |
            | --- | --- |
            | `design_point` | number of the point, from 0 |
            %s| `option` | id of the option |
            | `replicate` | replicate, from 0; runs of one replicate share their luck |
            | `status` | ok, or failed with the outcome left empty |
            | `weeks` | length of the run, weeks |
            | `onset_week` | week in which mass violence began; empty if it did not |
            | `deaths` | civilians killed and dead of deprivation, persons |
            | `killed` | civilians killed, persons |
            | `displaced` | displaced at the end, inside and abroad, persons |
            | `detained` | detained at any time, persons |
            | `conflict_weeks` | weeks of armed conflict |
            | `cost_ru` | cost of the option, RU |
            """;

    private static final String SUMMARY_GUIDE = """

            ## summary.csv, one line for each point and option

            Only futures count in which every option at the point came to its end. Each interval is a 95 %% interval on its
            own; over many lines some will miss. Empty cells: nothing to compare with, or no bound from so few futures.

            | column | meaning |
            | --- | --- |
            | `design_point` | number of the point, from 0 |
            %s| `option` | id of the option |
            | `futures` | futures counted |
            | `onset_futures`, `onset_share`, `_low`, `_high` | futures with onset; their share; Wilson interval |
            | `deaths_mean`, `_low`, `_high` | mean of killed and dead of deprivation, persons; Student t interval, which may reach below 0 (screen and report end it there) |
            | `displaced_mean` | mean displaced at the end, persons |
            | `cost_mean_ru` | mean cost, RU |
            | `onset_difference`, `_low`, `_high` | share minus that of nothing, same futures; Newcombe's method 10 |
            | `deaths_difference`, `_low`, `_high` | mean minus that of nothing, same futures; paired Student t |
            """;

    private static final String INDICES_GUIDE = """

            ## indices.csv, one line for each measure of each setting

            The outcome is `%s`, its mean over replicates at each point. Intervals are 95 %% bootstrap intervals over
            paths or base points. Settings whose intervals overlap must not be ranked. The numbers hold for the ranges that
            were given, every value in them taken as equally likely.

            | measure | meaning |
            | --- | --- |
            | `mean-effect` | mean change of the outcome over the whole range of the setting, with its sign |
            | `mean-absolute-effect` | the same without sign (mu*): how much the setting matters |
            | `effect-spread` | standard deviation of the effects (sigma): bends, interplay, and chance |
            | `first-order` | share of the variance that goes with the setting alone |
            | `total` | share that goes with the setting and its interplay with others |
            | `distribution` | PAWN: how far knowing the slice of the setting moves the distribution of single runs; median |
            | `greatest-distribution` | the same, largest of the slices |
            | `interaction` | share of the variance in which two settings act together, chance in the runs taken off |
            | `measure-of-a-setting-that-does-nothing` | what chance alone reaches, or the share read as none (interactions); not above it is not told |
            | `share-of-single-runs` | of the spread of single runs, the share that is chance, not settings |
            | `share-of-means` | of the spread of the means, the share that is chance; near 1 nothing can be told |
            """;
}
