package org.forestall.viz.figure;

import java.awt.Font;
import java.awt.Graphics2D;
import java.util.List;
import org.forestall.viz.draw.Anchor;
import org.forestall.viz.draw.Pen;
import org.forestall.viz.theme.Theme;
import org.forestall.viz.theme.Theme.Role;

/** Puts title and caption around a drawing, for slides and for files that travel without their page. */
public final class TitledFigure {

    private static final int MOST_LINES = 6;

    private TitledFigure() {}

    /** The same figure with its title above and its caption below; taller by what the words need. */
    public static Figure of(Figure figure) {
        Theme theme = figure.theme();
        double margin = theme.length(14);
        double words = figure.width() - 2 * margin;
        List<String> title = Pen.wrap(figure.title(), theme.font(Role.TITLE), words, MOST_LINES);
        List<String> caption = Pen.wrap(figure.caption(), theme.font(Role.SMALL), words, MOST_LINES);
        double above = margin + title.size() * Pen.lineHeight(theme.font(Role.TITLE)) + margin * 0.4;
        double below = margin * 0.4 + caption.size() * Pen.lineHeight(theme.font(Role.SMALL)) + margin * 0.6;
        Drawing drawing = (graphics, width, height) -> {
            Pen pen = new Pen(graphics, theme);
            pen.lines(
                    title, margin, margin + base(theme, Role.TITLE), Anchor.START, theme.font(Role.TITLE), theme.ink());
            double captionBase = height - below + margin * 0.4 + base(theme, Role.SMALL);
            pen.lines(caption, margin, captionBase, Anchor.START, theme.font(Role.SMALL), theme.mutedInk());
            Graphics2D inner = (Graphics2D) graphics.create();
            inner.translate(0, above);
            figure.drawing().draw(inner, width, height - above - below);
            inner.dispose();
        };
        return new Figure(
                figure.text(), figure.width(), figure.height() + above + below, theme, drawing, figure.table());
    }

    private static double base(Theme theme, Role role) {
        Font font = theme.font(role);
        return font.getSize2D();
    }
}
