package org.forestall.sim.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.Consumer;
import org.forestall.sim.process.Roles;
import org.forestall.sim.state.Rung;
import org.forestall.sim.state.SocietyState;
import org.forestall.sim.worlds.SmallSociety;
import org.junit.jupiter.api.Test;

/** What makes people take part in violence, and what holds them back. Exact: no false alarms. */
class RoleDirectionsTest {

    private static SmallSociety ready() {
        return SmallSociety.troubled(1, 2).set("model.roles.meanThreshold", 0.3);
    }

    private static double takePart(SmallSociety society, int communityIdx, Consumer<SocietyState> change) {
        return Scene.of(society)
                .set(state -> Arrays.fill(state.people.hostility, 0.7f))
                .set(change)
                .run(Roles.class)
                .read(state -> state.communities.participantShare[communityIdx]);
    }

    private static Consumer<SocietyState> aggrieved(float grievance) {
        return state -> Arrays.fill(state.people.grievance, grievance);
    }

    @Test
    void grievanceMovesNobodyWithoutDiscriminationAgainstTheGroup() {
        double calm = takePart(ready().discriminated(1, 0), 1, aggrieved(0));

        assertThat(calm).isStrictlyBetween(0.0, 1.0);
        assertThat(takePart(ready().discriminated(1, 0), 1, aggrieved(1))).isEqualTo(calm);
        assertThat(takePart(ready().discriminated(1, 0.9), 1, aggrieved(1)))
                .isGreaterThan(takePart(ready().discriminated(1, 0.9), 1, aggrieved(0)));
    }

    @Test
    void ordersOfOwnLeadersPushPeopleToTakePart() {
        Consumer<SocietyState> mobilised = state -> state.leaders.rung[0] = Rung.MOBILISE_EXCLUSION.ordinal();

        assertThat(takePart(ready(), 0, mobilised)).isGreaterThan(takePart(ready(), 0, state -> {}));
    }

    @Test
    void normsHoldPeopleBack() {
        assertThat(takePart(ready(), 0, state -> Arrays.fill(state.people.norm, 0.9f)))
                .isLessThan(takePart(ready(), 0, state -> Arrays.fill(state.people.norm, 0.1f)));
    }
}
