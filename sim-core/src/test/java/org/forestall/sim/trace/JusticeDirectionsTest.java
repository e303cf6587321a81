package org.forestall.sim.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import org.forestall.sim.process.ProtectionAndJustice;
import org.forestall.sim.spec.Lever;
import org.forestall.sim.state.Rung;
import org.forestall.sim.state.SocietyState;
import org.forestall.sim.worlds.SmallSociety;
import org.junit.jupiter.api.Test;

/** What makes punishment likely, and what heals. Exact: no false alarms. */
class JusticeDirectionsTest {

    private static final ToDoubleFunction<SocietyState> OF_ARMY = state -> state.armed.expectedSanction[0];
    private static final ToDoubleFunction<SocietyState> OF_PEOPLE = state -> state.communities.sanction[0];

    private static double after(Consumer<SocietyState> change, ToDoubleFunction<SocietyState> quantity) {
        return after(SmallSociety.troubled(1, 2), change, quantity);
    }

    private static double after(
            SmallSociety society, Consumer<SocietyState> change, ToDoubleFunction<SocietyState> quantity) {
        return Scene.of(society)
                .set(state -> {
                    Arrays.fill(state.institutions.service, 0.5);
                    Arrays.fill(state.communities.participantShare, 0.01);
                    state.districts.statePresence[0] = 5;
                })
                .set(change)
                .run(10, ProtectionAndJustice.class)
                .read(quantity);
    }

    @Test
    void impunityLowersWhatArmedGroupsExpectAsPunishment() {
        assertThat(after(state -> state.nation.impunity = 0.9, OF_ARMY))
                .isLessThan(after(state -> state.nation.impunity = 0.1, OF_ARMY));
    }

    @Test
    void courtsRaiseExpectedPunishment() {
        Consumer<SocietyState> strong = state -> Arrays.fill(state.institutions.service, 0.9);
        Consumer<SocietyState> weak = state -> Arrays.fill(state.institutions.service, 0.1);

        assertThat(after(strong, OF_ARMY)).isGreaterThan(after(weak, OF_ARMY));
        assertThat(after(strong, OF_PEOPLE)).isGreaterThan(after(weak, OF_PEOPLE));
    }

    @Test
    void forcesOfTheStateDeterAttackersUnlessTheyLookAway() {
        Consumer<SocietyState> present = state -> state.districts.statePresence[0] = 20;
        Consumer<SocietyState> partial = state -> state.leaders.rung[0] = Rung.CAMPAIGN.ordinal();

        assertThat(after(present, OF_PEOPLE)).isGreaterThan(after(state -> {}, OF_PEOPLE));
        assertThat(after(present.andThen(partial), OF_PEOPLE)).isLessThan(after(present, OF_PEOPLE));
    }

    @Test
    void onlyTransitionalJusticeLowersTheUnaddressedPast() {
        ToDoubleFunction<SocietyState> past = state -> state.groups.unaddressedPast[1];
        Consumer<SocietyState> harmed = state -> state.groups.unaddressedPast[1] = 0.5;
        Consumer<SocietyState> addressed = state -> state.levers.apply(Lever.TRUTH_SEEKING, 0, 0.5);

        assertThat(after(harmed, past)).isEqualTo(0.5);
        assertThat(after(harmed.andThen(addressed), past)).isLessThan(0.5);
    }

    @Test
    void redressLowersMemoryOfHarm() {
        ToDoubleFunction<SocietyState> memory = state -> state.communities.memory[1];
        Consumer<SocietyState> harmed = state -> state.communities.memory[1] = 0.5;
        Consumer<SocietyState> unserved = state -> Arrays.fill(state.institutions.service, 0);

        assertThat(after(harmed, memory)).isLessThan(after(harmed.andThen(unserved), memory));
    }
}
