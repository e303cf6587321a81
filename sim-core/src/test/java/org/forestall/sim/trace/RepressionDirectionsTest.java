package org.forestall.sim.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.forestall.sim.process.Violence;
import org.forestall.sim.spec.Mechanism;
import org.forestall.sim.state.Posture;
import org.forestall.sim.state.Rung;
import org.forestall.sim.state.SocietyState;
import org.forestall.sim.state.Status;
import org.forestall.sim.worlds.SmallSociety;
import org.junit.jupiter.api.Test;

/** On whom repression and abuse fall. Exact: no false alarms. */
class RepressionDirectionsTest {

    private static SocietyState repressed(Rung rung) {
        return Scene.of(SmallSociety.troubled(1, 3).discriminated(1, 0).off(Mechanism.COMMUNAL_VIOLENCE))
                .set(state -> {
                    state.leaders.rung[0] = rung.ordinal();
                    state.leaders.target[0] = 1;
                })
                .run(26, Violence.class)
                .state();
    }

    @Test
    void anExecutiveThatRepressesDetainsPeopleOfTheGroupThatItTurnedAgainst() {
        SocietyState repressed = repressed(Rung.REPRESS);

        assertThat(repressed.ledger.count(1, Status.DETAINED)).isPositive();
        assertThat(repressed.ledger.count(0, Status.DETAINED)).isZero();
        assertThat(repressed.ledger.count(2, Status.DETAINED)).isZero();
        assertThat(repressed(Rung.HOLD).ledger.total(Status.DETAINED)).isZero();
    }

    @Test
    void abuseFallsMostOnThoseWhoAreDiscriminated() {
        SocietyState state = Scene.of(SmallSociety.troubled(1, 3)
                        .discriminated(1, 0.9)
                        .discriminated(2, 0)
                        .off(Mechanism.COMMUNAL_VIOLENCE)
                        .set("model.violence.abusePerThousand", 20.0))
                .set(start -> start.armed.posture[0] = Posture.PREY.ordinal())
                .run(104, Violence.class)
                .state();

        assertThat(state.communities.killed[2]).isPositive();
        assertThat(state.communities.killed[1]).isGreaterThan(2 * state.communities.killed[2]);
    }
}
