package org.forestall.experiments.warn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.forestall.scenario.framework.AnchorFile;
import org.forestall.scenario.synthetic.SyntheticSocieties;
import org.forestall.sim.RunKey;
import org.forestall.sim.Society;
import org.forestall.sim.spec.Mechanism;
import org.forestall.sim.spec.PreventionPlan;
import org.forestall.sim.state.EventKind;
import org.junit.jupiter.api.Test;

/** Twins that are branched off at the end of each quarter. The claims are exact, so no false alarm is possible. */
class WatchingTest {

    private static final int HORIZON = 52;
    private static final WarnSettings SETTINGS = new WarnSettings(11, 1, 1, 5, 300, HORIZON);

    /** Mass violence begins in the fourth year of two of them at the latest. */
    private static final List<Integer> SOCIETIES = List.of(18, 41, 45);

    private static WatchedSociety watch(int index, boolean withTwins) {
        return Watching.watch(SETTINGS, SETTINGS.testSeed(), index, withTwins, AnchorFile.shipped());
    }

    @Test
    void branchingChangesNothingInTheSocietyThatIsWatched() {
        WatchedSociety alone = watch(2, false);
        WatchedSociety withTwins = watch(2, true);

        assertThat(withTwins.course()).isEqualTo(alone.course());
        assertThat(withTwins.quarters())
                .extracting(Quarter::signals)
                .isEqualTo(alone.quarters().stream().map(Quarter::signals).toList());
        assertThat(alone.quarters())
                .allMatch(quarter -> quarter.onsetIfWithheld().isEmpty());
    }

    @Test
    void aTwinIsAskedWhereAnAlertCanBeGivenAndJudged() {
        WatchedSociety society = watch(1, true);

        for (Quarter quarter : society.quarters()) {
            boolean isAsked = !quarter.inEpisode() && quarter.week() + HORIZON < society.weeks();
            assertThat(quarter.onsetIfWithheld().isPresent())
                    .as("week %d", quarter.week())
                    .isEqualTo(isAsked);
        }
    }

    /** Each twin is made anew by the long way: a society of its own, stepped to the quarter and branched once. */
    @Test
    void theTwinIsTheSameSocietyFromTheAlertOnWithoutResponse() {
        List<WatchedSociety> watched =
                SOCIETIES.stream().map(index -> watch(index, true)).toList();
        assertThat(watched.stream()
                        .flatMap(society -> society.quarters().stream())
                        .map(Quarter::onsetIfWithheld))
                .as("some twin goes wrong and some does not")
                .contains(Optional.of(true), Optional.of(false));
        for (WatchedSociety society : watched) {
            // Every other quarter is enough.
            for (int quarter = 1; quarter < society.quarters().size(); quarter += 2) {
                int week = society.quarters().get(quarter).week();
                society.quarters().get(quarter).onsetIfWithheld().ifPresent(found -> assertThat(found)
                        .as("society %d, week %d", society.society(), week)
                        .isEqualTo(byTheLongWay(society.society(), week)));
            }
        }
    }

    private static boolean byTheLongWay(int index, int week) {
        Society society = new Society(
                SyntheticSocieties.draw(SETTINGS.testSeed(), index, SETTINGS.years(), SETTINGS.people()),
                PreventionPlan.nothing(),
                new RunKey(SETTINGS.testSeed(), index));
        society.start();
        while (society.week() <= week) {
            society.step();
        }
        Society twin = society.branchWithout(Mechanism.WARNING_AND_RESPONSE);
        while (twin.week() <= week + HORIZON) {
            twin.step();
        }
        return IntStream.range(0, twin.state().log.size())
                .filter(event -> twin.state().log.kind(event) == EventKind.EPISODE
                        && twin.state().log.detail(event) == 1)
                .map(event -> twin.state().log.week(event))
                .anyMatch(begun -> begun > week && begun <= week + HORIZON);
    }
}
