package org.forestall.experiments.report.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.forestall.scenario.Scenarios;
import org.forestall.sim.RunKey;
import org.forestall.sim.observe.framework.Factor;
import org.forestall.viz.exercise.Counterfactual;
import org.forestall.viz.exercise.Debrief;
import org.forestall.viz.exercise.DebriefCase;
import org.forestall.viz.exercise.Exercise;
import org.forestall.viz.exercise.Exercises;
import org.forestall.viz.play.Country;
import org.forestall.viz.play.Course;
import org.forestall.viz.play.Playback;
import org.junit.jupiter.api.Test;

/** The page that looks back says what the comparison found, in words that fit it, and needs nothing beside itself. */
class DebriefPageTest {

    @Test
    void thePageTellsEachDecisionWhatWasKnownAndTheWorksheet() throws Exception {
        Exercise exercise = new Exercise(Exercises.shipped("contested-election"));
        exercise.decide("mediation", "They <still> talk.");
        exercise.goOn();
        exercise.fillIn(Map.of(Factor.MOTIVES, 4, Factor.TRIGGERS, 0));
        exercise.decide("counter-speech", "");
        exercise.goOn();
        DebriefCase about = DebriefCase.of(exercise);
        ExecutorService workers = Executors.newFixedThreadPool(2);
        List<Counterfactual> counterfactuals;
        try {
            counterfactuals = Debrief.of(about, 4, workers, (done, all) -> {});
        } finally {
            workers.shutdownNow();
        }
        String page = DebriefPage.html(about, counterfactuals, "forestall debrief x", Locale.ENGLISH);
        assertThat(page)
                .contains("Mediation", "Rumour control and counter-speech", "They &lt;still&gt; talk.")
                .contains("What was known when", "could be seen", "Questions for the group", "forestall debrief x")
                .contains(counterfactuals.get(0).better() + " of 4 futures")
                .contains("Whose knowledge was missing from your table?")
                .contains("It could not have come earlier.")
                .contains("Taken 26 weeks earlier");
        assertThat(page.replace("http://www.w3.org/", "")).doesNotContainPattern("(?i)(src|href)=\"https?:");
        assertThat(page).doesNotContain(" will ", "optimal", "predicts");
        assertThat(DebriefPage.html(about, counterfactuals, "forestall debrief x", Locale.ENGLISH))
                .isEqualTo(page);
    }

    @Test
    void aSessionInWhichNothingWasDecidedSaysSo() {
        Playback playback = new Playback(Course.of(
                Country.of(Scenarios.load("contested-election", List.of("people=400", "years=1"))
                        .orThrow()),
                "nothing",
                new RunKey(7, 2)));
        playback.seek(20);
        String page = DebriefPage.html(DebriefCase.of(playback), List.of(), "x", Locale.ENGLISH);
        assertThat(page)
                .contains("Doing nothing is a decision too")
                .contains("mass violence had not begun by 26 May 2031")
                .doesNotContain("id=\"worksheets\"");
    }
}
