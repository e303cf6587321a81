package org.forestall.scenario.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.forestall.scenario.Scenario;
import org.forestall.sim.observe.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What the sheet of the country between a peace deal and an early vote claims: relapse is likelier and costs more where
 * peacekeepers leave and where the vote comes early. Seeds are fixed; {@link Pairs} states the false-alarm rate of pairs.
 */
@Tag("statistical")
class EarlyElectionAfterPeaceTest {

    private static final String NAME = "early-election-after-peace";
    private static final String YEARS = "years=3";

    private static final Scenario COUNTRY = Futures.country(NAME, YEARS);

    private static List<Outcome> asAgreed;
    private static List<Outcome> missionStays;
    private static List<Outcome> voteLater;

    @BeforeAll
    static void run() {
        asAgreed = Futures.of(Pairs.futures(), "nothing", COUNTRY);
        missionStays = Futures.of(Pairs.futures(), "mission-stays", COUNTRY);
        // The vote three years later lies after the end of these runs.
        Scenario later = Futures.country(NAME, YEARS, "calendar[1].date=2035-10-07");
        voteLater = Futures.of(Pairs.futures(), "nothing", later);
    }

    @Test
    void moreFallInFightingWherePeacekeepersLeave() {
        assertThat(Pairs.moreUnderTheFirst(fallen(asAgreed), fallen(missionStays)))
                .isGreaterThanOrEqualTo(Pairs.many(Pairs.futures()));
    }

    @Test
    void moreCiviliansAreKilledWherePeacekeepersLeave() {
        assertThat(Pairs.moreUnderTheFirst(killed(asAgreed), killed(missionStays)))
                .isGreaterThanOrEqualTo(Pairs.many(Pairs.futures()));
    }

    @Test
    void moreCiviliansAreKilledWhereTheVoteComesEarly() {
        assertThat(Pairs.moreUnderTheFirst(killed(asAgreed), killed(voteLater)))
                .isGreaterThanOrEqualTo(Pairs.many(Pairs.futures()));
    }

    /** Shares of a third and a quarter or further apart show no difference in 60 pairs by chance in 1 of 10 cases. */
    @Test
    @Tag("ensembles")
    void massViolenceIsRarerWithEither() {
        long agreed = onsetsInFiveYears("nothing", Futures.country(NAME));
        long stays = onsetsInFiveYears("mission-stays", Futures.country(NAME));
        long later = onsetsInFiveYears("nothing", Futures.country(NAME, "calendar[1].date=2035-10-07"));

        assertThat(agreed).isGreaterThan(stays).isGreaterThan(later);
    }

    private static long onsetsInFiveYears(String option, Scenario country) {
        return Futures.onsets(Futures.of(Pairs.futures(), option, country));
    }

    private static List<Long> killed(List<Outcome> outcomes) {
        return outcomes.stream().map(Outcome::killed).toList();
    }

    private static List<Long> fallen(List<Outcome> outcomes) {
        return outcomes.stream().map(Outcome::combatantsKilled).toList();
    }
}
