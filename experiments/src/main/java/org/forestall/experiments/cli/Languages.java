package org.forestall.experiments.cli;

import java.util.List;
import java.util.Locale;
import org.forestall.viz.words.Words;

/** Languages that pages can be written in. */
final class Languages {

    private Languages() {}

    /** Complains of a language that there is no page in. */
    static void check(String language, Complaints complaints) {
        List<String> languages =
                Words.LANGUAGES.stream().map(Locale::getLanguage).toList();
        if (!languages.contains(language)) {
            complaints.add("--language: '" + language + "' is none of " + String.join(", ", languages) + ".");
        }
    }

    static Locale locale(String language) {
        return Locale.forLanguageTag(language);
    }
}
