package org.forestall.scenario.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.forestall.scenario.Scenario;
import org.forestall.sim.observe.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What the sheet of the country after a coup claims: forces that leave their posts cost lives and bring mass violence
 * forward. Seeds are fixed; {@link Pairs} states the false-alarm rate of pairs.
 */
@Tag("statistical")
class CoupAndVacuumTest {

    private static final String NAME = "coup-and-vacuum";
    private static final int FUTURES = Futures.FULL ? 300 : 48;

    private static List<Outcome> postsLeft;
    private static List<Outcome> postsKept;

    @BeforeAll
    static void run() {
        postsLeft = Futures.of(FUTURES, "nothing", Futures.country(NAME, "years=4"));
        Scenario kept = Futures.country(NAME, "years=4", "calendar[security-vacuum].severity=0");
        postsKept = Futures.of(FUTURES, "nothing", kept);
    }

    /** If the vacuum changed nothing, 3 of 4 of 48 pairs would fall this way with probability below 0.001. */
    @Test
    void moreAreKilledWhereForcesLeave() {
        assertThat(Pairs.moreUnderTheFirst(
                        postsLeft.stream().map(Outcome::killed).toList(),
                        postsKept.stream().map(Outcome::killed).toList()))
                .isGreaterThanOrEqualTo(FUTURES * 3 / 4);
    }

    /**
     * Futures in which mass violence begins sooner are counted against those in which it begins later; where it does not
     * begin, it counts as after the end. Few pairs differ, so this is a check of direction at the small size; at the full
     * one, if the vacuum changed nothing, 17 more of 52 pairs that differ would be sooner with probability 0.01.
     */
    @Test
    void massViolenceBeginsSoonerMoreOftenThanLater() {
        int sooner = Pairs.moreUnderTheFirst(onsetWeeks(postsKept), onsetWeeks(postsLeft));
        int later = Pairs.moreUnderTheFirst(onsetWeeks(postsLeft), onsetWeeks(postsKept));

        assertThat(sooner - later).isGreaterThanOrEqualTo(Futures.FULL ? 17 : 1);
    }

    private static List<Integer> onsetWeeks(List<Outcome> outcomes) {
        return outcomes.stream()
                .map(outcome -> outcome.hasOnset() ? outcome.onsetWeek() : outcome.weeks())
                .toList();
    }
}
