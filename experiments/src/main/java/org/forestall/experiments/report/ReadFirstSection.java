package org.forestall.experiments.report;

import java.util.List;
import org.forestall.experiments.report.page.Section;
import org.forestall.sim.spec.OnsetSettings;

/** What the model is and is not, and what the words mean. */
final class ReadFirstSection {

    private ReadFirstSection() {}

    static Section of(Material material) {
        OnsetSettings onset = material.society().model().onset();
        return Section.named("read-first", "Read this first")
                .bullets(List.of(
                        "This is not a forecast. The country, its people and its organisations are invented; "
                                + "nothing here speaks about a real place or group.",
                        "It is a starting point for discussion, not a conclusion. The numbers follow from assumptions, "
                                + "many of them without data; section 3 and the section on limits name them. "
                                + "People who know such situations, and people at risk in them, should go through "
                                + "the assumptions before anything is built on the numbers.",
                        "A future is one run of the model. \u201cIn 34 of 100 simulated futures\u201d is a statement about the "
                                + "model with these settings. All options meet the same luck in each future, so that "
                                + "what differs comes from what was done. Nothing and each option are an arm of the comparison; a twin "
                                + "is an arm with part of the model switched off.",
                        "Mass violence begins when, within " + Wording.plural(onset.windowWeeks(), "week")
                                + ", at least " + Wording.count(Math.round(onset.deaths()))
                                + " civilians of one group have been deliberately killed by one actor or coalition. "
                                + "Deaths are civilians killed and people dead of deprivation.",
                        "Intervals show how far chance moves the numbers with this many futures. They do not show how far "
                                + "wrong assumptions would move them.",
                        "What is ranked here leaves out law, rights, consent and duty. A table cannot decide for or "
                                + "against the use of force or the withholding of help."))
                .build();
    }
}
