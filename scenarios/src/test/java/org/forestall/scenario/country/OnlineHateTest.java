package org.forestall.scenario.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.ToLongFunction;
import org.forestall.scenario.Scenario;
import org.forestall.sim.Society;
import org.forestall.sim.observe.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What the sheet of the country with the hateful feed claims: what platforms let through moves hostility, how many take part
 * in violence, and how many flee. Seeds are fixed; {@link Pairs} states the false-alarm rate.
 */
@Tag("statistical")
class OnlineHateTest {

    private static final String NAME = "online-hate";
    private static final String NAMED = "ondrey";

    private static List<Society> asItIs;
    private static List<Society> moderated;

    @BeforeAll
    static void run() {
        Scenario country = Futures.country(NAME);
        asItIs = Futures.after(country.society().years() * 52, Pairs.futures(), "nothing", country);
        moderated = Futures.after(
                country.society().years() * 52,
                Pairs.futures(),
                "nothing",
                Futures.country(NAME, "media.moderation=0.9"));
    }

    @Test
    void moreHostilityTowardsThoseWhoAreNamed() {
        assertThat(Pairs.moreUnderTheFirst(hostility(asItIs), hostility(moderated)))
                .isGreaterThanOrEqualTo(Pairs.many(Pairs.futures()));
    }

    /** In some futures nobody takes part under either, and a few hold most of those who flee, so that sums are compared. */
    @Test
    void moreTakePartInViolenceAndMoreFlee() {
        assertThat(sum(asItIs, Outcome::peakParticipants)).isGreaterThan(sum(moderated, Outcome::peakParticipants));
        assertThat(sum(asItIs, outcome -> Futures.fled(NAMED, outcome)))
                .isGreaterThan(sum(moderated, outcome -> Futures.fled(NAMED, outcome)));
    }

    @Test
    void thereIsNoArmedConflict() {
        assertThat(asItIs).allMatch(society -> society.outcome().conflictWeeks() == 0);
    }

    private static List<Double> hostility(List<Society> futures) {
        return futures.stream()
                .map(society -> Feelings.hostilityTowards(NAMED, society))
                .toList();
    }

    private static long sum(List<Society> futures, ToLongFunction<Outcome> quantity) {
        return futures.stream().map(Society::outcome).mapToLong(quantity).sum();
    }
}
