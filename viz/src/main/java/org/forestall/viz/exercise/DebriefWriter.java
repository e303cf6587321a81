package org.forestall.viz.exercise;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * Turns what is looked back on into a page that needs nothing beside itself. Found as a service, since pages are made further
 * up than windows.
 */
public interface DebriefWriter {

    /** The page as HTML, in a language of {@link org.forestall.viz.words.Words#LANGUAGES}. */
    String html(DebriefCase about, List<Counterfactual> counterfactuals, Locale language);

    /** The writer of this program; empty where windows run without the part that makes pages. */
    static Optional<DebriefWriter> found() {
        return ServiceLoader.load(DebriefWriter.class).findFirst();
    }
}
