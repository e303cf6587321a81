package org.forestall.viz.draw;

import java.awt.Font;
import java.util.Locale;
import org.forestall.viz.theme.Theme;
import org.forestall.viz.theme.Theme.Role;

/** The legend of a {@link Shading}: a box for each colour with the borders written below. */
public final class StepLegend {

    private final Theme theme;
    private final Shading shading;
    private final String words;
    private final Font small;
    private final String none;
    private final Locale language;

    /** @param words what the values measure; written above the boxes */
    public StepLegend(Theme theme, Shading shading, String words) {
        this(theme, shading, words, "none", Locale.ENGLISH);
    }

    /**
     * A legend in a language.
     *
     * @param words what the values measure; written above the boxes
     * @param none word below the box of exactly zero
     * @param language decides how numbers are written
     */
    public StepLegend(Theme theme, Shading shading, String words, String none, Locale language) {
        this.none = none;
        this.language = language;
        this.theme = theme;
        this.shading = shading;
        this.words = words;
        this.small = theme.font(Role.SMALL);
    }

    /** Width that the legend takes where there is room enough, pixels. */
    public double width() {
        return Math.max(noneWidth() + shading.steps() * widestBox() + widestNumber(), Pen.width(words, small));
    }

    /**
     * Draws the legend. Where the room is less than its width, words are cut, boxes are narrower, and numbers that would
     * touch are left out.
     *
     * @param left left edge
     * @param top upper edge of the boxes; the words stand above it
     * @param room width that it may take
     */
    public void draw(Pen pen, double left, double top, double room) {
        String fitted = Pen.fit(words, small, room);
        pen.text(fitted, left, top - theme.length(5), Anchor.START, small, theme.ink());
        double high = theme.length(11);
        double base = top + high + small.getSize2D() * 1.15;
        if (!shading.difference()) {
            double box = Pen.width(none, small);
            pen.fill(left, top, box, high, shading.zeroColour(theme));
            pen.text(none, left, base, Anchor.START, small, theme.mutedInk());
        }
        double first = left + noneWidth() + widestNumber() / 2;
        double box = Math.min(widestBox(), (room - noneWidth() - widestNumber()) / shading.steps());
        for (int step = 0; step < shading.steps(); step++) {
            pen.fill(first + step * box, top, Math.max(1, box - 1), high, shading.stepColour(step, theme));
        }
        double taken = Double.NEGATIVE_INFINITY;
        for (int tick = 0; tick <= shading.steps(); tick++) {
            String number = number(tick);
            double half = Pen.width(number, small) / 2;
            double x = first + tick * box;
            if (x - half > taken) {
                pen.text(number, x, base, Anchor.MIDDLE, small, theme.mutedInk());
                taken = x + half + theme.length(3);
            }
        }
    }

    private String number(int tick) {
        return Numbers.in(
                language,
                Numbers.written(shading.scale().low() + tick * shading.scale().step(), shading.format()));
    }

    /** Room for the box of exactly zero, which amounts have and differences, with zero in the middle, do not need. */
    private double noneWidth() {
        return shading.difference() ? 0 : Pen.width(none, small) + theme.length(8);
    }

    private double widestNumber() {
        return Math.max(Pen.width(number(0), small), Pen.width(number(shading.steps()), small));
    }

    private double widestBox() {
        return Math.max(theme.length(30), widestNumber() + theme.length(10));
    }
}
