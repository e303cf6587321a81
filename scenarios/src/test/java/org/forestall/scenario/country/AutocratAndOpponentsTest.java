package org.forestall.scenario.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.forestall.scenario.Scenario;
import org.forestall.sim.Society;
import org.forestall.sim.observe.CommunityOutcome;
import org.forestall.sim.observe.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What the sheet of the country under an autocrat claims: no war and no quarrel between peoples, but a ruler who first
 * singles out and detains opponents and in some futures has them killed in masses.
 *
 * <p>Seeds are fixed. With a share of onset of 15 % or more, 60 futures hold fewer than two onsets by chance with
 * probability below 0.001, and then these tests say nothing and fail.
 */
@Tag("statistical")
class AutocratAndOpponentsTest {

    private static final int FUTURES = 60;
    private static final int QUARTER = 13;
    private static final String OPPONENTS = "lantern";
    private static final Scenario COUNTRY = Futures.country("autocrat-and-opponents");

    private static List<Outcome> outcomes;
    private static List<Outcome> withOnset;

    @BeforeAll
    static void run() {
        outcomes = Futures.of(FUTURES, "nothing", COUNTRY);
        withOnset = outcomes.stream().filter(Outcome::hasOnset).toList();
        assertThat(withOnset.size()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void thereIsNoArmedConflictInMostFuturesNorInMostFuturesWithMassViolence() {
        assertThat(inPeace(outcomes)).isGreaterThan(outcomes.size() / 2);
        assertThat(inPeace(withOnset)).isGreaterThan(withOnset.size() / 2);
    }

    @Test
    void massViolenceIsTheStateAgainstItsOpponents() {
        assertThat(withOnset.stream().map(outcome -> outcome.onsetActor() + " against " + outcome.onsetTarget()))
                .containsOnly("state against " + OPPONENTS);
    }

    @Test
    void opponentsAreDetainedBeforeMassViolenceBegins() {
        for (int future = 0; future < FUTURES; future++) {
            int onsetWeek = outcomes.get(future).onsetWeek();
            if (onsetWeek >= 0) {
                assertThat(detainedBefore(future, onsetWeek))
                        .as("future %d", future)
                        .isPositive();
            }
        }
    }

    /** With the ruler's steps left out and all else as before; shares of 15 % and 0 are far apart in 60 pairs. */
    @Test
    void withoutTheStepsOfTheRulerMassViolenceDoesNotCome() {
        Scenario withoutSteps = Futures.country("autocrat-and-opponents", "mechanisms.escalation-ladder=off");

        assertThat(Futures.onsets(Futures.of(FUTURES, "nothing", withoutSteps))).isZero();
    }

    private static int inPeace(List<Outcome> futures) {
        return (int)
                futures.stream().filter(outcome -> outcome.conflictWeeks() == 0).count();
    }

    /** Opponents detained up to a quarter of a year before a week of a future, in persons. */
    private static long detainedBefore(int future, int week) {
        Society society = Futures.start(future, "nothing", COUNTRY);
        for (int step = 0; step < week - QUARTER; step++) {
            society.step();
        }
        return society.outcome().communities().stream()
                .filter(community -> community.group().equals(OPPONENTS))
                .mapToLong(CommunityOutcome::detained)
                .sum();
    }
}
