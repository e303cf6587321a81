package org.forestall.viz.figure;

import java.util.Objects;
import org.forestall.viz.theme.Theme;

/**
 * A finished figure: words, drawing and the data behind it, from one object, so that a report, a slide and a file cannot
 * disagree. Title and caption are not part of the drawing; {@link TitledFigure} adds them for slides and single files.
 *
 * @param text the words
 * @param width width at a scale of one, pixels
 * @param height height at a scale of one, pixels
 * @param theme the theme that the drawing uses; exporters paint its background
 * @param drawing the picture
 * @param table the data behind it, a row for each point
 */
public record Figure(FigureText text, double width, double height, Theme theme, Drawing drawing, Table table) {

    /** @throws IllegalArgumentException when the size is not between 1 and 20 000 pixels */
    public Figure {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(theme, "theme");
        Objects.requireNonNull(drawing, "drawing");
        Objects.requireNonNull(table, "table");
        Problems problems = new Problems("figure '" + text.id() + "'");
        problems.within("width", width, 1, 20_000);
        problems.within("height", height, 1, 20_000);
        problems.throwIfAny();
    }

    /** Short name, unique within a page. */
    public String id() {
        return text.id();
    }

    /** The finding, as one sentence. */
    public String title() {
        return text.title();
    }

    /** What is drawn and how it was made. */
    public String caption() {
        return text.caption();
    }

    /** What a reader who cannot see the figure needs to know. */
    public String altText() {
        return text.altText();
    }

    /** The same figure laid out for another size. */
    public Figure sized(double newWidth, double newHeight) {
        return new Figure(text, newWidth, newHeight, theme, drawing, table);
    }
}
