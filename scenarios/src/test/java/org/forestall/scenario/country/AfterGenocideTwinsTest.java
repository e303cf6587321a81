package org.forestall.scenario.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
import org.forestall.scenario.Scenario;
import org.forestall.scenario.doc.ScenarioDifferences;
import org.forestall.sim.observe.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What the sheets of the twins after a genocide claim: they differ only in how the past was dealt with, and where it was
 * left alone mass violence comes back more often.
 */
class AfterGenocideTwinsTest {

    private static final int FUTURES = 60;

    /** What truth, trials, reparation, reform and vetting act upon, beside the words of the sheets. */
    private static final Pattern DEALING_WITH_THE_PAST = Pattern.compile("id|title|summary|history.*"
            + "|nation\\.(impunity|permissiveness|treatiesDomesticated|treatiesImplemented)"
            + "|groups\\[nolwen]\\.(pastAtrocitiesUnaddressed|trustInState)"
            + "|armedGroups\\[(army|police)]\\.(composition.*|restraint|exclusionaryIdeology)"
            + "|institutions\\[(judiciary|police-oversight|human-rights-institution|education)]\\..*");

    private static final Scenario UNADDRESSED = Futures.country("after-genocide-unaddressed");
    private static final Scenario ADDRESSED = Futures.country("after-genocide-addressed");

    @Test
    void theTwinsDifferOnlyInHowThePastWasDealtWith() {
        assertThat(ScenarioDifferences.between(UNADDRESSED, ADDRESSED))
                .extracting(ScenarioDifferences.Difference::path)
                .contains("groups[nolwen].pastAtrocitiesUnaddressed", "nation.impunity")
                .allMatch(path -> DEALING_WITH_THE_PAST.matcher(path).matches());
    }

    /** Sixty pairs of futures with shared luck; seeds are fixed. */
    @Tag("statistical")
    @Nested
    class InSixtyFutures {

        private static List<Outcome> unaddressed;
        private static List<Outcome> addressed;

        @BeforeAll
        static void run() {
            unaddressed = Futures.of(FUTURES, "nothing", UNADDRESSED);
            addressed = Futures.of(FUTURES, "nothing", ADDRESSED);
        }

        /** With shares of 30 and 6 %, 60 independent futures show no difference by chance with probability below 0.002. */
        @Test
        void massViolenceBeginsMoreOftenWhereThePastWasLeftAlone() {
            assertThat(Futures.onsets(unaddressed)).isGreaterThan(Futures.onsets(addressed));
        }

        /** The sign test at two thirds of 60 pairs has a false alarm in 1 of 100 if the twins were alike. */
        @Test
        void moreOfTheSamePeopleAreKilledInTheSameLuck() {
            assertThat(pairsWithMore(Outcome::killed)).isGreaterThanOrEqualTo(FUTURES * 2 / 3);
        }

        /** A share of 6 % gives no onset in 60 futures with probability 0.024. */
        @Test
        void noFutureIsSureInEitherTwin() {
            assertThat(Futures.onsets(addressed)).isPositive();
            assertThat(Futures.onsets(unaddressed)).isLessThan(FUTURES);
        }

        private static int pairsWithMore(ToLongFunction<Outcome> quantity) {
            int more = 0;
            for (int future = 0; future < FUTURES; future++) {
                if (quantity.applyAsLong(unaddressed.get(future)) > quantity.applyAsLong(addressed.get(future))) {
                    more++;
                }
            }
            return more;
        }
    }
}
