package org.forestall.scenario.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.forestall.scenario.Scenarios;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * In how many futures mass violence begins with nothing done: in some and not in most, and hardly ever in the control. The
 * bounds asked for are 2 and 60 of 100, and fewer than 2 of 100 for the control; the ordinary build looks at fewer futures.
 *
 * <p>Seeds are fixed, so a failure repeats. After a change of the model that shuffles luck and leaves shares alone, a
 * country with a share between 10 and 45 % falls out of the bounds by chance with probability below 0.001 at full size
 * (binomial, 100 futures) and below 0.02 in the ordinary build (40 futures), a control with a share of 0.3 % with
 * probability 0.003 (200 futures) and 0.04 (100).
 */
@Tag("statistical")
class ShareOfOnsetsTest {

    private static final String CONTROL = "resilient-society";

    /** The size of the sample moves no share but by noise, so that the ordinary build asks a small one. */
    private static final String PEOPLE = "people=" + (Futures.FULL ? 2000 : 300);

    @ParameterizedTest
    @MethodSource("countriesAtRisk")
    void massViolenceBeginsInSomeFuturesAndStaysAwayInMany(String name) {
        int futures = Futures.FULL ? 100 : 40;

        long onsets = Futures.onsets(Futures.of(futures, "nothing", Futures.country(name, PEOPLE)));

        assertThat(onsets).isBetween(Math.max(1L, futures * 2L / 100), futures * 60L / 100);
    }

    @Test
    void massViolenceHardlyEverBeginsInTheControl() {
        int futures = Futures.FULL ? 200 : 100;

        long onsets = Futures.onsets(Futures.of(futures, "nothing", Futures.country(CONTROL, PEOPLE)));

        assertThat(onsets).isLessThan(futures / 50);
    }

    static Stream<String> countriesAtRisk() {
        return Scenarios.shippedNames().stream().filter(name -> !name.equals(CONTROL));
    }
}
