package org.forestall.scenario.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.forestall.scenario.Scenarios;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * In how many futures mass violence begins with nothing done: in some and not in most, and hardly ever in the control.
 *
 * <p>Seeds are fixed, so a failure repeats. After a change of the model that shuffles luck and leaves shares alone, a
 * country with a share between 8 and 45 % falls out of the bounds by chance with probability below 0.003 (binomial, 100
 * futures), the one with the least, 6 %, with probability 0.02, a control with a share of 0.3 % with probability 0.003 (200 futures).
 */
@Tag("statistical")
class ShareOfOnsetsTest {

    private static final String CONTROL = "resilient-society";

    @ParameterizedTest
    @MethodSource("countriesAtRisk")
    void massViolenceBeginsInSomeFuturesAndStaysAwayInMany(String name) {
        long onsets = Futures.onsets(Futures.of(100, "nothing", Futures.country(name)));

        assertThat(onsets).isBetween(2L, 60L);
    }

    @Test
    void massViolenceHardlyEverBeginsInTheControl() {
        long onsets = Futures.onsets(Futures.of(200, "nothing", Futures.country(CONTROL)));

        assertThat(onsets).isLessThan(4);
    }

    static Stream<String> countriesAtRisk() {
        return Scenarios.shippedNames().stream().filter(name -> !name.equals(CONTROL));
    }
}
