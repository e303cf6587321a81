package org.forestall.scenario.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.forestall.scenario.Scenario;
import org.forestall.sim.observe.CommunityOutcome;
import org.forestall.sim.observe.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What the sheet of the siege claims: more people die of want than of violence, in the country and in the city with its
 * camps, and negotiated access with relief lowers that. Seeds are fixed; {@link Pairs} states the false-alarm rate.
 */
@Tag("statistical")
class CityUnderSiegeTest {

    private static final List<String> CITY_AND_CAMPS =
            List.of("anquil", "weir-camp", "north-road-camp", "brickfield-camp", "salt-quay-camp");

    private static final Scenario COUNTRY = Futures.country("city-under-siege", "years=3");

    private static List<Outcome> outcomes;

    @BeforeAll
    static void run() {
        outcomes = Futures.of(Pairs.futures(), "nothing", COUNTRY);
    }

    @Test
    void thereIsArmedConflictInEveryFuture() {
        assertThat(outcomes).allMatch(outcome -> outcome.conflictWeeks() > 0);
    }

    @Test
    void moreDieOfWantThanOfViolence() {
        assertThat(Pairs.moreUnderTheFirst(
                        outcomes.stream().map(Outcome::diedOfDeprivation).toList(),
                        outcomes.stream().map(Outcome::killed).toList()))
                .isGreaterThanOrEqualTo(Pairs.many(Pairs.futures()));
    }

    @Test
    void soItIsInTheCityAndItsCamps() {
        assertThat(Pairs.moreUnderTheFirst(
                        outcomes.stream()
                                .map(outcome -> inTheCityAndItsCamps(outcome, true))
                                .toList(),
                        outcomes.stream()
                                .map(outcome -> inTheCityAndItsCamps(outcome, false))
                                .toList()))
                .isGreaterThanOrEqualTo(Pairs.many(Pairs.futures()));
    }

    @Test
    void negotiatedAccessLowersDeathsOfWant() {
        List<Outcome> withAccess = Futures.of(Pairs.futures(), "access", COUNTRY);

        assertThat(Pairs.moreUnderTheFirst(
                        outcomes.stream().map(Outcome::diedOfDeprivation).toList(),
                        withAccess.stream().map(Outcome::diedOfDeprivation).toList()))
                .isGreaterThanOrEqualTo(Pairs.many(Pairs.futures()));
    }

    private static long inTheCityAndItsCamps(Outcome outcome, boolean ofWant) {
        return outcome.communities().stream()
                .filter(community -> CITY_AND_CAMPS.contains(community.district()))
                .mapToLong(ofWant ? CommunityOutcome::diedOfDeprivation : CommunityOutcome::killed)
                .sum();
    }
}
