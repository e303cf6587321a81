package org.forestall.viz.figure;

import java.util.regex.Pattern;

/**
 * The words of a figure.
 *
 * @param id short name, unique within a page: a letter, then letters, digits and hyphens, all lower case. It becomes the
 *     file name and the prefix of all ids inside the SVG
 * @param title the finding, as one sentence ("Mediation lowers onset from 34 to 19 of 100 futures")
 * @param caption what is drawn and how it was made: number of futures, kind of interval, seeds
 * @param altText what a reader who cannot see the figure needs to know
 */
public record FigureText(String id, String title, String caption, String altText) {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");

    /** @throws IllegalArgumentException when the id is malformed or a text is empty */
    public FigureText {
        Problems problems = new Problems("figure '" + id + "'");
        problems.unless(
                id != null && ID.matcher(id).matches(),
                "id",
                "'" + id + "' is no id. Allowed: a letter, then letters, digits and hyphens, all lower case.");
        problems.text("title", title);
        problems.text("caption", caption);
        problems.text("altText", altText);
        problems.throwIfAny();
    }
}
