package org.forestall.viz.chart;

import java.awt.Font;
import org.forestall.viz.draw.Anchor;
import org.forestall.viz.draw.Pen;
import org.forestall.viz.draw.Scale;
import org.forestall.viz.theme.Theme;
import org.forestall.viz.theme.Theme.Role;

/** The key that says what the thick, middle and thin part of an interval mean. */
final class IntervalKey {

    private IntervalKey() {}

    /** Draws the key with its upper left corner at (x, y); returns its width. */
    static double draw(Pen pen, Theme theme, double x, double y) {
        Estimate sample = new Estimate(50, new Interval(32, 68), new Interval(17, 83), new Interval(0, 100));
        return draw(pen, theme, x, y, sample, "50, 80, 95 % interval");
    }

    /** The key of a drawing in which nothing but 95 % intervals is shown. */
    static double drawOuter(Pen pen, Theme theme, double x, double y) {
        Interval point = new Interval(50, 50);
        return draw(pen, theme, x, y, new Estimate(50, point, point, new Interval(0, 100)), "95 % interval");
    }

    private static double draw(Pen pen, Theme theme, double x, double y, Estimate sample, String words) {
        Font small = theme.font(Role.SMALL);
        double length = theme.length(90);
        Scale across = new Scale(0, 100, 50, x, x + length);
        double middle = y + theme.length(5);
        new Marks(pen, theme).rowEstimate(Option.base("key"), sample, across, middle);
        pen.centredText(words, x + length + theme.length(8), middle, Anchor.START, small, theme.mutedInk());
        return length + theme.length(8) + Pen.width(words, small);
    }
}
