package org.forestall.experiments.report.page;

/**
 * The words that the frame of a page adds to its content.
 *
 * @param language language of the page, as HTML names it
 * @param skip link past the head of the page
 * @param data heading of the folded table below a figure
 * @param dataOf name of that table for those who cannot see it; the title of the figure follows
 * @param csv link to the data
 * @param svg link to the picture
 */
public record PageWords(String language, String skip, String data, String dataOf, String csv, String svg) {

    /** In English. */
    public static final PageWords ENGLISH = new PageWords(
            "en", "Skip to the answer", "Table of the data", "Data of the figure: ", "Data as CSV", "Picture as SVG");
}
