package org.forestall.viz.chart;

import org.forestall.viz.figure.Problems;

/**
 * One of the things compared, and its look. Give an option the same order in every figure of a report, so that it keeps
 * its colour, dash and shape.
 *
 * @param name as readers know it
 * @param order place in the fixed order of categories, from 0; {@value #BASE_ORDER} for the base case
 */
public record Option(String name, int order) {

    private static final int BASE_ORDER = -1;

    /** Doing nothing: always grey and dashed. */
    public static Option base(String name) {
        return new Option(name, BASE_ORDER);
    }

    /** Whether this is doing nothing. */
    public boolean isBase() {
        return order == BASE_ORDER;
    }

    void check(String path, Problems problems) {
        problems.text(path + ".name", name);
        problems.unless(
                order >= BASE_ORDER,
                path + ".order",
                order + " is below 0. Maybe Option.base was meant for doing nothing?");
    }
}
