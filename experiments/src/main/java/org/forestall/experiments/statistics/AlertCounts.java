package org.forestall.experiments.statistics;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What an alert threshold would have meant.
 *
 * @param threshold alert when the forecast is at least this, in [0, 1]
 * @param hits alerts followed by onset
 * @param misses onsets without alert
 * @param falseAlarms alerts without onset
 * @param correctQuiet neither alert nor onset
 */
public record AlertCounts(double threshold, long hits, long misses, long falseAlarms, long correctQuiet) {

    /** @throws IllegalArgumentException if the threshold is outside [0, 1] */
    public static AlertCounts of(List<WarningCase> cases, double threshold) {
        Checks.share("threshold", threshold);
        long[] counts = new long[4];
        for (WarningCase one : cases) {
            counts[(one.onset() ? 0 : 2) + (one.forecast() >= threshold ? 0 : 1)]++;
        }
        return new AlertCounts(threshold, counts[0], counts[1], counts[2], counts[3]);
    }

    /** Share of onsets that had an alert; empty without onset. */
    public OptionalDouble recall() {
        return ratio(hits, hits + misses);
    }

    /** Share of alerts that were followed by onset; empty without alert. */
    public OptionalDouble precision() {
        return ratio(hits, hits + falseAlarms);
    }

    /** Share of quiet cases that had an alert; empty when every case had onset. */
    public OptionalDouble falseAlarmRate() {
        return ratio(falseAlarms, falseAlarms + correctQuiet);
    }

    /** False alarms for each true one; empty without a true one. */
    public OptionalDouble falseAlarmsPerHit() {
        return ratio(falseAlarms, hits);
    }

    private static OptionalDouble ratio(long part, long whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }
}
