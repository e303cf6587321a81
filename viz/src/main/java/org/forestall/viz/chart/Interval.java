package org.forestall.viz.chart;

import org.forestall.viz.figure.Problems;

/**
 * A range.
 *
 * @param low lower end, in the unit of the chart
 * @param high upper end; at least {@code low}
 */
public record Interval(double low, double high) {

    void check(String path, Problems problems) {
        problems.number(path + ".low", low);
        problems.number(path + ".high", high);
        problems.unless(!(low > high), path, "low " + low + " is above high " + high + ". Maybe the two are swapped?");
    }
}
