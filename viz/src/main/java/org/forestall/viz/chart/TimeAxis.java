package org.forestall.viz.chart;

import org.forestall.viz.draw.Scale;

/**
 * How a time axis is written: data are in weeks, but long spans read better in years.
 *
 * @param weeksPerUnit weeks in one unit of the axis
 * @param title title of the axis
 */
record TimeAxis(double weeksPerUnit, String title) {

    private static final double WEEKS_PER_YEAR = 52;
    private static final double LONGEST_IN_WEEKS = 104;

    /** Weeks for spans of up to two years, else years of 52 weeks. */
    static TimeAxis until(double lastWeek) {
        return until(lastWeek, "Weeks since the start", "Years since the start");
    }

    /** The same with titles in another language. */
    static TimeAxis until(double lastWeek, String weeks, String years) {
        return lastWeek <= LONGEST_IN_WEEKS ? new TimeAxis(1, weeks) : new TimeAxis(WEEKS_PER_YEAR, years);
    }

    /** Place of a week on this axis. */
    double at(double week) {
        return week / weeksPerUnit;
    }

    /** A scale from the first to the last week that ends on the last week and has whole-number ticks. */
    Scale scale(double firstWeek, double lastWeek, int ticks) {
        double from = at(firstWeek);
        double to = lastWeek > firstWeek ? at(lastWeek) : from + 1;
        Scale rounded = Scale.rounded(from, to, ticks, 0, 1);
        return new Scale(from, to, Math.max(1, Math.ceil(rounded.step())), 0, 1);
    }
}
