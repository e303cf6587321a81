package org.forestall.scenario.framework;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.forestall.scenario.ControlArms;
import org.forestall.scenario.Scenario;
import org.forestall.sim.RunKey;
import org.forestall.sim.Society;
import org.forestall.sim.observe.framework.Anchor;
import org.forestall.sim.observe.framework.Anchors;
import org.forestall.sim.observe.framework.Direction;
import org.forestall.sim.observe.framework.Indicator;
import org.forestall.sim.observe.framework.IndicatorRecorder;
import org.forestall.sim.observe.pattern.Traces;
import org.forestall.sim.spec.SocietySpec;

/**
 * Reads anchors off futures of the two reference countries with nothing done. Calm: in each future the mean over time; of these the
 * value that only a tenth of the futures exceed, towards the worse. Severe:
 * in each future with onset the mean over the year before onset; of these the median.
 */
public final class AnchorCalibration {

    private static final double TENTH = 0.1;

    /** Anchors closer together than this share of the larger say nothing. */
    private static final double APART = 0.1;

    private AnchorCalibration() {}

    /**
     * Runs both countries and reads anchors.
     *
     * @param seed master seed; seeds of calibration are used for no test of what scores foretell
     * @param futures futures of each country, at least 10
     * @param date day of the calibration as it is to stand in the origin
     * @throws IllegalStateException if mass violence begins in fewer than 10 futures of the severe country
     */
    public static Anchors run(long seed, int futures, String date) {
        List<double[]> calm = collect(ReferenceCountry.CALM, seed, futures, AnchorCalibration::usual);
        List<double[]> severe = collect(ReferenceCountry.SEVERE, seed, futures, AnchorCalibration::yearBeforeOnset);
        if (severe.size() < 10) {
            throw new IllegalStateException("mass violence begins in " + severe.size() + " of " + futures
                    + " futures of the severe country; 10 are needed. Maybe its settings are no longer severe.");
        }
        Map<Indicator, Anchor> anchors = new EnumMap<>(Indicator.class);
        for (Indicator indicator : Indicator.values()) {
            anchors.put(indicator, indicator.basis().fixed().orElseGet(() -> anchor(indicator, calm, severe)));
        }
        return new Anchors(origin(seed, futures, severe.size(), date), anchors);
    }

    private static String origin(long seed, int futures, int withOnset, String date) {
        return "Read off " + futures
                + " futures each of the calm and the severe reference country (calm.txt and severe.txt"
                + " over " + ReferenceCountry.BASE + "; 5 years; 2000 people; master seed " + seed
                + "; mass violence began in "
                + withOnset + " of the severe ones) on " + date + ".";
    }

    private static Anchor anchor(Indicator indicator, List<double[]> calm, List<double[]> severe) {
        int i = indicator.ordinal();
        double share = indicator.direction() == Direction.RISES ? 1 - TENTH : TENTH;
        double usual = quantile(calm.stream().mapToDouble(row -> row[i]).toArray(), share);
        double from = indicator.basis().isChange() ? atLeastNone(usual, indicator.direction()) : usual;
        double to = quantile(severe.stream().mapToDouble(row -> row[i]).toArray(), 0.5);
        Anchor anchor = new Anchor(from, to);
        boolean apart = Math.abs(to - from) > APART * Math.max(Math.abs(from), Math.abs(to))
                && anchor.agreesWith(indicator.direction());
        return apart ? anchor : Anchor.NOT_SEPARATED;
    }

    private static double atLeastNone(double change, Direction direction) {
        return direction == Direction.RISES ? Math.max(0, change) : Math.min(0, change);
    }

    private static List<double[]> collect(ReferenceCountry country, long seed, int futures, Reader reader) {
        Scenario scenario = country.scenario();
        return IntStream.range(0, futures)
                .parallel()
                .mapToObj(replicate -> one(scenario, new RunKey(seed, replicate), reader))
                .filter(row -> row.length > 0)
                .toList();
    }

    private static double[] one(Scenario scenario, RunKey key, Reader reader) {
        Society society = new Society(scenario.society(), scenario.planFor(ControlArms.NOTHING), key);
        IndicatorRecorder recorder = new IndicatorRecorder(society.state());
        society.addObserver(recorder);
        society.start();
        society.runToEnd();
        return reader.read(recorder, society.state().harm.onsetWeek);
    }

    private static double[] usual(IndicatorRecorder recorder, int onsetWeek) {
        double[] row = new double[Indicator.values().length];
        for (Indicator indicator : Indicator.values()) {
            row[indicator.ordinal()] = mean(recorder, indicator, 0, recorder.rows() - 1);
        }
        return row;
    }

    /** Mean over the year before onset; nothing if there was no onset or less than half a year before it. */
    private static double[] yearBeforeOnset(IndicatorRecorder recorder, int onsetWeek) {
        int last = (onsetWeek + 1) / Traces.EVERY_WEEKS - 1;
        int first = Math.max(0, last - SocietySpec.WEEKS_PER_YEAR / Traces.EVERY_WEEKS + 1);
        if (onsetWeek < 0 || last - first + 1 < Traces.HALF_YEAR) {
            return new double[0];
        }
        double[] row = new double[Indicator.values().length];
        for (Indicator indicator : Indicator.values()) {
            row[indicator.ordinal()] = mean(recorder, indicator, first, last);
        }
        return row;
    }

    private static double mean(IndicatorRecorder recorder, Indicator indicator, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToDouble(at -> recorder.value(at, indicator))
                .filter(value -> !Double.isNaN(value))
                .average()
                .orElse(Double.NaN);
    }

    /** Quantile by linear interpolation (Hyndman and Fan 1996, type 7), of those values that are numbers. */
    private static double quantile(double[] values, double share) {
        double[] sorted = Arrays.stream(values)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        if (sorted.length == 0) {
            return Double.NaN;
        }
        double place = share * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    /** Takes from a run what one future says. */
    private interface Reader {

        double[] read(IndicatorRecorder recorder, int onsetWeek);
    }
}
