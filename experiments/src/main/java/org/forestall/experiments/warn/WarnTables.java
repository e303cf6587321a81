package org.forestall.experiments.warn;

import java.util.List;
import java.util.Locale;
import org.forestall.experiments.statistics.BootstrapEstimate;
import org.forestall.experiments.statistics.LeadTimes;

/** An evaluation of warnings as CSV tables, and the guide to their columns. */
public final class WarnTables {

    private WarnTables() {}

    /** {@code scores.csv}: a line for each target and signal. */
    public static String scores(WarnEvaluation evaluation) {
        StringBuilder text = new StringBuilder("target,signal,kind,cases,before_onset,base_rate,area_under_roc,roc_low,"
                + "roc_high,average_precision,precision_low,precision_high,brier,brier_low,brier_high,reliability,resolution,"
                + "uncertainty,brier_skill,log_score,recall_in_top_tenth,recall_low,recall_high,precision_beyond_persistence,"
                + "beyond_low,beyond_high\n");
        for (Target target : Target.values()) {
            for (SignalScore score : evaluation.scores().getOrDefault(target, List.of())) {
                text.append(word(target))
                        .append(',')
                        .append(word(score.forecaster().signal()));
                text.append(',').append(word(score.forecaster().signal().kind()));
                text.append(',').append(score.scores().cases());
                text.append(',').append(score.scores().onsets());
                text.append(',').append(score.scores().baseRate());
                text.append(estimate(score.scores().areaUnderRoc()));
                text.append(estimate(score.scores().averagePrecision()));
                text.append(estimate(score.scores().brierInterval()));
                text.append(',').append(score.scores().brier().reliability());
                text.append(',').append(score.scores().brier().resolution());
                text.append(',').append(score.scores().brier().uncertainty());
                text.append(',').append(score.scores().brier().skill());
                text.append(',').append(score.logScore());
                text.append(estimate(score.recallInTopTenth()));
                text.append(score.beyondPersistence().map(WarnTables::estimate).orElse(",,,"));
                text.append('\n');
            }
        }
        return text.toString();
    }

    private static String estimate(BootstrapEstimate estimate) {
        return "," + cell(estimate.estimate()) + "," + cell(estimate.interval().low()) + ","
                + cell(estimate.interval().high());
    }

    private static String cell(double value) {
        return Double.isFinite(value) ? String.valueOf(value) : "";
    }

    /** {@code rules.csv}: a line for each alert rule. */
    public static String rules(WarnEvaluation evaluation) {
        StringBuilder text = new StringBuilder("signal,miss_cost,threshold,hits,misses,false_alarms,quiet,recall,"
                + "precision,false_alarms_per_hit,relative_loss,new_onsets,warned,lead_median_weeks,lead_4_weeks,"
                + "lead_13_weeks,lead_26_weeks,averted,happened,happened_only_with_response,false_in_both,missed,"
                + "quietly_averted,quiet_in_both\n");
        for (AlertRule rule : evaluation.rules()) {
            text.append(word(rule.forecaster().signal())).append(',').append(rule.missCost());
            text.append(',').append(rule.counts().threshold());
            text.append(',')
                    .append(rule.counts().hits())
                    .append(',')
                    .append(rule.counts().misses());
            text.append(',')
                    .append(rule.counts().falseAlarms())
                    .append(',')
                    .append(rule.counts().correctQuiet());
            text.append(',').append(cell(rule.counts().recall().orElse(Double.NaN)));
            text.append(',').append(cell(rule.counts().precision().orElse(Double.NaN)));
            text.append(',').append(cell(rule.counts().falseAlarmsPerHit().orElse(Double.NaN)));
            text.append(',').append(cell(rule.loss()));
            text.append(rule.lead().map(WarnTables::lead).orElse(",0,0,,0,0,0"));
            AlertRule.Twins twins = rule.twins();
            text.append(',').append(twins.averted()).append(',').append(twins.happened());
            text.append(',')
                    .append(twins.happenedOnlyWithResponse())
                    .append(',')
                    .append(twins.falseAlarms());
            text.append(',').append(twins.missed()).append(',').append(twins.quietlyAverted());
            text.append(',').append(twins.quiet()).append('\n');
        }
        return text.toString();
    }

    private static String lead(LeadTimes lead) {
        return "," + lead.onsets() + "," + lead.warned().count() + ","
                + lead.weeks().map(weeks -> String.valueOf(weeks.median())).orElse("") + ","
                + lead.atLeast4Weeks().count() + "," + lead.atLeast13Weeks().count() + ","
                + lead.atLeast26Weeks().count();
    }

    /** {@code quarters.csv}: a line for each quarter of the societies that judge. */
    public static String quarters(List<WatchedSociety> test, int horizon) {
        StringBuilder text = new StringBuilder(
                "society,family,week,in_episode,onset_within_horizon,onset_within_horizon_if_withheld");
        for (Signal signal : Signal.values()) {
            if (signal != Signal.BASE_RATE) {
                text.append(',').append(word(signal).replace('-', '_'));
            }
        }
        text.append('\n');
        for (WatchedSociety society : test) {
            for (Quarter quarter : society.quarters()) {
                int last = quarter.week() + horizon;
                boolean whole = last < society.weeks();
                text.append(society.society()).append(',').append(word(society.family()));
                text.append(',').append(quarter.week()).append(',').append(quarter.inEpisode() ? 1 : 0);
                text.append(',')
                        .append(
                                whole
                                        ? bit(society.course()
                                                .onsetWithin(quarter.week(), last)
                                                .isPresent())
                                        : "");
                text.append(',')
                        .append(quarter.onsetIfWithheld().map(WarnTables::bit).orElse(""));
                for (Signal signal : Signal.values()) {
                    if (signal != Signal.BASE_RATE) {
                        text.append(',').append(cell(quarter.get(signal)));
                    }
                }
                text.append('\n');
            }
        }
        return text.toString();
    }

    private static String bit(boolean value) {
        return value ? "1" : "0";
    }

    /** {@code columns.md}. */
    public static String guide(WarnSettings settings) {
        return String.format(
                Locale.ROOT,
                GUIDE,
                settings.train(),
                settings.seed(),
                settings.test(),
                settings.testSeed(),
                settings.years(),
                settings.people(),
                settings.horizon());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static final String GUIDE = """
            # Columns

            How well signs warn of mass violence in invented societies; not a forecast. Forecasts and thresholds were set on %d
            societies (seed %d) and judged on %d others (seed %d), %d years each, %d people in the sample. A case is the end of a
            quarter; what counts is what comes in the %d weeks after it. Intervals are 95 %% bootstrap intervals over societies.

            ## scores.csv, one line for each target and signal

            | column | meaning |
            | --- | --- |
            | target | new-onset: asked only while no mass violence is under way; any-violence: asked always |
            | signal, kind | what the forecast goes by; its chance is a logistic curve fitted to the first societies |
            | cases, before_onset, base_rate | quarters, those before what the target asks, and their share |
            | area_under_roc, roc_low, roc_high | chance that a quarter before onset had the higher forecast; 0.5 is no skill |
            | average_precision, precision_low, precision_high | area under precision and recall; the base rate is no skill |
            | brier, brier_low, brier_high | mean squared error of the chance |
            | reliability, resolution, uncertainty | its parts (Murphy): score = reliability - resolution + uncertainty, up to binning |
            | brier_skill | 1 - score / uncertainty; below 0 is worse than always saying the base rate |
            | log_score | mean of minus the logarithm of the chance given to what came |
            | recall_in_top_tenth, recall_low, recall_high | share of quarters before onset among the tenth with the highest forecasts |
            | precision_beyond_persistence, beyond_low, beyond_high | average precision less that of persistence, same societies |

            ## rules.csv, one line for each alert rule, new onsets only

            | column | meaning |
            | --- | --- |
            | signal, miss_cost, threshold | alert when the chance reaches the threshold that was best when a miss weighs so many false alarms |
            | hits, misses, false_alarms, quiet | quarters |
            | recall, precision, false_alarms_per_hit | of these |
            | relative_loss | loss over that of the better of always and never alerting; below 1 the rule is of use |
            | new_onsets, warned | onsets after the first horizon; those with an alert in the horizon before them |
            | lead_median_weeks, lead_4_weeks, lead_13_weeks, lead_26_weeks | median lead of the warned; onsets with at least so long |
            | averted | alert, no onset, but onset in the twin branched off at the alert, in which nobody warns or responds from there on |
            | happened, happened_only_with_response | alert and onset; of these, those without onset in the twin |
            | false_in_both | alert, and onset in neither |
            | missed, quietly_averted, quiet_in_both | the same without alert |

            ## quarters.csv, one line for each quarter of the societies that judge

            Its first columns say which society (from 0), its family at the start, the last week of the quarter, whether an episode is
            under way, and whether one begins within the horizon, as it came and in the twin that is branched off there, in which nobody warns
            or responds from there on (empty during an episode and near the end of the run). The others hold the signals: persistence is the logarithm of one more than civilians killed in the last 52 weeks.
            """;
}
