package org.forestall.viz.chart;

import java.awt.Font;
import java.text.NumberFormat;
import java.util.List;
import org.forestall.viz.draw.Anchor;
import org.forestall.viz.draw.Numbers;
import org.forestall.viz.draw.Pen;
import org.forestall.viz.draw.Scale;
import org.forestall.viz.theme.Theme;
import org.forestall.viz.theme.Theme.Role;

/** Grid lines, tick numbers and axis titles of the charts that are drawn by hand. */
final class Axes {

    private final Pen pen;
    private final Theme theme;
    private final Font small;

    Axes(Pen pen, Theme theme) {
        this.pen = pen;
        this.theme = theme;
        this.small = theme.font(Role.SMALL);
    }

    /** Vertical grid lines from {@code top} to {@code bottom}. */
    void verticalGrid(Scale across, double top, double bottom) {
        for (double tick : across.ticks()) {
            pen.line(across.at(tick), top, across.at(tick), bottom, theme.grid(), theme.stroke(1));
        }
    }

    /** Tick numbers of a horizontal axis, below {@code y}; numbers that would touch the one before are left out. */
    void numbersBelow(Scale across, double y) {
        NumberFormat format = across.format();
        double baseY = y + small.getSize2D() * 1.25;
        double taken = Double.NEGATIVE_INFINITY;
        for (double tick : across.ticks()) {
            String number = Numbers.written(tick, format);
            double half = Pen.width(number, small) / 2;
            // A long number at the right end moves inwards, where it stays on the page.
            double middle = Math.min(across.at(tick), across.pixelHigh() + theme.length(10) - half);
            if (middle - half > taken) {
                pen.text(number, middle, baseY, Anchor.MIDDLE, small, theme.mutedInk());
                taken = middle + half + small.getSize2D() * 0.4;
            }
        }
    }

    /** Height that {@link #numbersBelow} needs. */
    double numbersHeight() {
        return small.getSize2D() * 1.6;
    }

    /** About how many ticks fit across so many pixels. */
    int ticksAcross(double pixels) {
        return (int) Math.max(2, Math.min(8, pixels / theme.length(70)));
    }

    /** A title of an axis, wrapped to two lines and centred between two pixels, downwards from {@code y}. */
    double titleBelow(String title, double left, double right, double y) {
        List<String> lines = Pen.wrap(title, small, right - left, 2);
        pen.lines(lines, (left + right) / 2, y + small.getSize2D(), Anchor.MIDDLE, small, theme.ink());
        return lines.size() * Pen.lineHeight(small);
    }
}
