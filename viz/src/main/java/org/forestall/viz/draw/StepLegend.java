package org.forestall.viz.draw;

import java.awt.Font;
import org.forestall.viz.theme.Theme;
import org.forestall.viz.theme.Theme.Role;

/** The legend of a {@link Shading}: a box for each colour with the borders written below. */
public final class StepLegend {

    private StepLegend() {}

    /**
     * Draws the legend.
     *
     * @param words what the values measure; written above the boxes
     * @param room width that the words may take
     * @param left left edge
     * @param top upper edge of the boxes; the words stand above it
     * @return the width taken
     */
    public static double draw(
            Pen pen, Theme theme, Shading shading, String words, double room, double left, double top) {
        Font small = theme.font(Role.SMALL);
        double widest = Math.max(
                Pen.width(shading.format().format(shading.scale().low()), small),
                Pen.width(shading.format().format(shading.scale().high()), small));
        double box = Math.max(theme.length(30), widest + theme.length(10));
        double high = theme.length(11);
        double first = left + widest / 2;
        String fitted = Pen.fit(words, small, room);
        pen.text(fitted, left, top - theme.length(5), Anchor.START, small, theme.ink());
        for (int step = 0; step < shading.steps(); step++) {
            pen.fill(first + step * box, top, box - 1, high, shading.stepColour(step, theme));
        }
        for (int tick = 0; tick <= shading.steps(); tick++) {
            double border = shading.scale().low() + tick * shading.scale().step();
            String number = Numbers.written(border, shading.format());
            double base = top + high + small.getSize2D() * 1.15;
            pen.text(number, first + tick * box, base, Anchor.MIDDLE, small, theme.mutedInk());
        }
        return Math.max(shading.steps() * box + widest, Pen.width(fitted, small));
    }
}
