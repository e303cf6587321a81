package org.forestall.scenario.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.forestall.scenario.Scenario;
import org.forestall.sim.observe.Outcome;
import org.forestall.sim.state.ActorClass;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What the sheet of the borderland claims: armed groups that live off ore and tolls do most of the harm that is done on
 * purpose, and with less to live off they do less of it. Seeds are fixed; {@link Pairs} states the false-alarm rate.
 */
@Tag("statistical")
class ResourceBorderlandTest {

    private static final String NAME = "resource-borderland";
    private static final List<String> RANGES =
            List.of("tarn-edge", "colder", "highrun", "three-wells", "wend-valley", "saltway");

    private static final Scenario COUNTRY = Futures.country(NAME, "years=4");

    private static List<Outcome> outcomes;

    @BeforeAll
    static void run() {
        outcomes = Futures.of(Pairs.moreFutures(), "nothing", COUNTRY);
    }

    /** In a few futures the state itself turns on a group; that is another story, so futures are counted, not people. */
    @Test
    void inMostFuturesMostWhoAreKilledOnPurposeAreKilledByNonStateGroups() {
        assertThat(Pairs.moreUnderTheFirst(byNonState(outcomes), byAllOthers(outcomes)))
                .isGreaterThanOrEqualTo(Pairs.many(Pairs.moreFutures()));
    }

    @Test
    void theyKillFewerWhereThereIsLittleToTax() {
        String[] nothingToTax = RANGES.stream()
                .map(district -> "districts[" + district + "].resourceValue=0.05")
                .toArray(String[]::new);
        Scenario poor = Futures.country(
                NAME,
                Stream.concat(Stream.of("years=4"), Stream.of(nothingToTax)).toArray(String[]::new));

        assertThat(fewerIn(Futures.of(Pairs.moreFutures(), "nothing", poor)))
                .isGreaterThanOrEqualTo(Pairs.many(Pairs.moreFutures()));
    }

    /**
     * Controls on trade bring in less than an empty pit, and in some pairs change nothing. If they did nothing at all, 12
     * more of 24 pairs would fall one way with probability 0.01, 24 more of 60 with 0.001.
     */
    @Test
    void controlOfTheTradeLowersWhatTheyDoInMorePairsThanItRaisesIt() {
        List<Outcome> controlled = Futures.of(Pairs.moreFutures(), "follow-the-ore", COUNTRY);
        int more = Pairs.moreUnderTheFirst(byNonState(controlled), byNonState(outcomes));

        assertThat(fewerIn(controlled) - more).isGreaterThanOrEqualTo(Futures.FULL ? 24 : 12);
    }

    private static int fewerIn(List<Outcome> others) {
        return Pairs.moreUnderTheFirst(byNonState(outcomes), byNonState(others));
    }

    private static List<Long> byNonState(List<Outcome> futures) {
        return futures.stream()
                .map(outcome -> Futures.killedBy(ActorClass.NON_STATE, outcome))
                .toList();
    }

    private static List<Long> byAllOthers(List<Outcome> futures) {
        return futures.stream()
                .map(outcome -> Stream.of(ActorClass.values())
                        .filter(actor -> actor != ActorClass.NON_STATE)
                        .mapToLong(actor -> Futures.killedBy(actor, outcome))
                        .sum())
                .toList();
    }
}
