package org.forestall.sim.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.forestall.sim.process.Information;
import org.forestall.sim.spec.Lever;
import org.forestall.sim.state.Rung;
import org.forestall.sim.state.SocietyState;
import org.forestall.sim.worlds.SmallSociety;
import org.junit.jupiter.api.Test;

/** What makes public speech against a group louder, and what damps it. Exact: no false alarms. */
class MessageDirectionsTest {

    private static final int FIRST_OF_SECOND = 1;

    private static SmallSociety pair() {
        return SmallSociety.troubled(1, 2).set("media.plurality", 0.9).set("media.ambientHate", 0.3);
    }

    private static Scene spoken(SmallSociety society, Consumer<SocietyState> change) {
        return Scene.of(society)
                .set(state -> {
                    state.leaders.rung[0] = Rung.REPRESS.ordinal();
                    state.leaders.target[0] = 1;
                })
                .set(change)
                .run(Information.class);
    }

    private static double incitement(Consumer<SocietyState> change) {
        return spoken(pair(), change).read(state -> state.groups.incitement[FIRST_OF_SECOND]);
    }

    private static double heard(SmallSociety society, Consumer<SocietyState> change) {
        return spoken(society, change).read(state -> state.communities.hate[FIRST_OF_SECOND]);
    }

    @Test
    void impunityMakesLeadersSpeakLouder() {
        assertThat(incitement(state -> state.nation.impunity = 0.9))
                .isGreaterThan(incitement(state -> state.nation.impunity = 0.1));
    }

    @Test
    void ideologyMakesLeadersSpeakLouder() {
        assertThat(incitement(state -> state.leaders.ideology[0] = 0.9))
                .isGreaterThan(incitement(state -> state.leaders.ideology[0] = 0.1));
    }

    @Test
    void civicSpaceLetsPluralMediaDampIncitement() {
        assertThat(incitement(state -> state.nation.civicSpace = 0.9))
                .isLessThan(incitement(state -> state.nation.civicSpace = 0.1));
    }

    @Test
    void viralityCarriesAndModerationDampsRumours() {
        Consumer<SocietyState> harm = state -> {
            state.leaders.target[0] = -1;
            state.communities.freshHarm[FIRST_OF_SECOND] = 0.5;
        };
        double usual = heard(pair(), harm);

        assertThat(heard(pair().set("media.virality", 1.0), harm)).isGreaterThan(usual);
        assertThat(heard(pair().set("media.moderation", 0.9), harm)).isLessThan(usual);
    }

    @Test
    void hateBitesWherePoliticsIsAboutIdentity() {
        assertThat(heard(pair(), state -> state.nation.identitySalience = 0.9))
                .isGreaterThan(heard(pair(), state -> state.nation.identitySalience = 0.1));
    }

    @Test
    void counterSpeechLowersWhatReachesPeople() {
        assertThat(heard(pair(), state -> state.levers.apply(Lever.COUNTER_SPEECH, 0, 0.5)))
                .isLessThan(heard(pair(), state -> {}));
    }
}
