package org.forestall.scenario.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.forestall.scenario.Scenario;
import org.forestall.sim.Society;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What the sheet of the country in a pandemic claims: the fever raises hostility against those who are blamed for it, and
 * blame does the larger part of that. Seeds are fixed; {@link Pairs} states the false-alarm rate of pairs.
 */
@Tag("statistical")
class PandemicAndBlameTest {

    private static final String NAME = "pandemic-and-blame";
    private static final String BLAMED = "cassune";

    /** Weeks until half a year after the first wave. */
    private static final int WEEKS = 48;

    private static List<Double> withFever;
    private static List<Double> withoutFever;
    private static List<Double> withoutBlame;

    @BeforeAll
    static void run() {
        withFever = hostility(Futures.country(NAME));
        withoutFever = hostility(Futures.country(NAME, "calendar[0].severity=0"));
        withoutBlame = hostility(Futures.country(NAME, "nation.scapegoating=0"));
    }

    @Test
    void theFeverRaisesHostilityTowardsThoseWhoAreBlamed() {
        assertThat(Pairs.moreUnderTheFirst(withFever, withoutFever))
                .isGreaterThanOrEqualTo(Pairs.many(Pairs.futures()));
    }

    @Test
    void itRaisesItLessWhereNobodyLooksForSomebodyToBlame() {
        assertThat(Pairs.moreUnderTheFirst(withFever, withoutBlame))
                .isGreaterThanOrEqualTo(Pairs.many(Pairs.futures()));
    }

    /** Means over futures with shared luck; what the fever does without blame is fear for power and for bread. */
    @Test
    void blameIsTheLargerPartOfIt() {
        assertThat(mean(withFever) - mean(withoutBlame)).isGreaterThan(mean(withoutBlame) - mean(withoutFever));
    }

    private static List<Double> hostility(Scenario country) {
        return Futures.after(WEEKS, Pairs.futures(), "nothing", country).stream()
                .map(PandemicAndBlameTest::hostility)
                .toList();
    }

    private static double hostility(Society society) {
        return Feelings.hostilityTowards(BLAMED, society);
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }
}
