package org.forestall.scenario.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.forestall.scenario.Scenario;
import org.forestall.sim.spec.CalendarEntrySpec;
import org.forestall.sim.spec.SocietySpec;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the sheet of the control claims: the same shocks, another outcome, and no immunity. */
class ResilientSocietyTest {

    private static final int FUTURES = 60;

    private final Scenario resilient = Futures.country("resilient-society");
    private final Scenario compared = Futures.country("contested-election");

    @Test
    void itMeetsTheShocksOfTheCountryBeforeAContestedElection() {
        SocietySpec here = resilient.society();
        SocietySpec there = compared.society();

        assertThat(here.triggers()).isEqualTo(there.triggers());
        assertThat(here.start()).isEqualTo(there.start());
        assertThat(here.calendar().stream().map(ResilientSocietyTest::shock))
                .isEqualTo(there.calendar().stream()
                        .map(ResilientSocietyTest::shock)
                        .toList());
    }

    /**
     * Countries differ in degree of risk. With shares of 15 % and 0.3 % or further apart, 60 futures show a difference
     * of fewer than four onsets by chance with probability below 0.03; seeds are fixed.
     */
    @Test
    @Tag("statistical")
    void theSameShocksLeadToMassViolenceFarLessOftenThanWhereResilienceIsLow() {
        long here = Futures.onsets(Futures.of(FUTURES, "nothing", resilient));
        long there = Futures.onsets(Futures.of(FUTURES, "nothing", compared));

        assertThat(there - here).isGreaterThanOrEqualTo(4);
    }

    /** Exact once one future with onset is found: no country is immune, and what holds this one is what it has built. */
    @Test
    @Tag("statistical")
    void withoutItsResilienceAndWithoutPunishmentMassViolenceComesInSomeFutures() {
        Scenario bare =
                Futures.country("resilient-society", "years=10", "mechanisms.resilience=off", "nation.impunity=0.8");

        long onsets = Futures.onsets(Futures.of(FUTURES, "nothing", bare));

        // A share of 8 % gives no onset in 60 futures with probability 0.007.
        assertThat(onsets).isBetween(1L, FUTURES - 1L);
    }

    private static List<Object> shock(CalendarEntrySpec entry) {
        return List.of(
                entry.kind(),
                entry.date(),
                entry.severity(),
                entry.buildUpWeeks(),
                entry.districts().size());
    }
}
