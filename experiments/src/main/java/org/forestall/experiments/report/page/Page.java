package org.forestall.experiments.report.page;

import java.util.List;

/**
 * A page.
 *
 * @param title title of the page
 * @param subtitle what it is about, in a line
 * @param notices what must be known before the first line is read, for example that the runs are a preview
 * @param sections sections in order; numbered by the page
 * @param colophon last line of the page
 * @param words what the frame of the page adds
 */
public record Page(
        String title, String subtitle, List<String> notices, List<Section> sections, String colophon, PageWords words) {

    /** A page in English. */
    public Page(String title, String subtitle, List<String> notices, List<Section> sections, String colophon) {
        this(title, subtitle, notices, sections, colophon, PageWords.ENGLISH);
    }

    public Page {
        notices = List.copyOf(notices);
        sections = List.copyOf(sections);
    }
}
