package org.forestall.viz.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;
import org.forestall.viz.draw.Pen;
import org.forestall.viz.draw.Scale;
import org.forestall.viz.theme.Theme;

/** How options and intervals look; shared by all charts. */
final class Marks {

    private static final double MARKER = 10;

    private final Pen pen;
    private final Theme theme;

    Marks(Pen pen, Theme theme) {
        this.pen = pen;
        this.theme = theme;
    }

    static Color colour(Option option, Theme theme) {
        return option.isBase() ? theme.baseCase() : theme.category(option.order());
    }

    static Stroke stroke(Option option, Theme theme, double width) {
        return option.isBase() ? theme.baseStroke(width) : theme.categoryStroke(option.order(), width);
    }

    /** Point and 50, 80 and 95 % intervals along a row, thick to thin, without end caps. */
    void rowEstimate(Option option, Estimate estimate, Scale across, double y) {
        Color colour = colour(option, theme);
        rowInterval(estimate.ninetyFive(), across, y, colour, 1.6);
        rowInterval(estimate.eighty(), across, y, colour, 3.6);
        rowInterval(estimate.half(), across, y, colour, 6.4);
        marker(option, across.at(estimate.value()), y);
    }

    private void rowInterval(Interval interval, Scale across, double y, Color colour, double width) {
        if (interval.low() < interval.high()) {
            pen.line(across.at(interval.low()), y, across.at(interval.high()), y, colour, butt(width));
        }
    }

    private Stroke butt(double width) {
        return new BasicStroke((float) theme.length(width), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    }

    void marker(Option option, double x, double y) {
        marker(option, x, y, colour(option, theme));
    }

    void marker(Option option, double x, double y, Color colour) {
        if (option.isBase()) {
            pen.baseMarker(x, y, MARKER);
        } else {
            pen.marker(option.order(), x, y, MARKER, colour);
        }
    }
}
