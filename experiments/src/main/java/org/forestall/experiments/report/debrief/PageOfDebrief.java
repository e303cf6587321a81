package org.forestall.experiments.report.debrief;

import java.util.List;
import java.util.Locale;
import org.forestall.viz.exercise.Counterfactual;
import org.forestall.viz.exercise.DebriefCase;
import org.forestall.viz.exercise.DebriefWriter;

/** Makes the page for the windows. */
public final class PageOfDebrief implements DebriefWriter {

    private static final String REPEAT = "forestall debrief SESSION --out FILE.html";

    @Override
    public String html(DebriefCase about, List<Counterfactual> counterfactuals, Locale language) {
        return DebriefPage.html(about, counterfactuals, REPEAT + " --language " + language.getLanguage(), language);
    }
}
