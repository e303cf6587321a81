package org.forestall.sim.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import org.forestall.sim.process.Attitudes;
import org.forestall.sim.state.SocietyState;
import org.forestall.sim.worlds.SmallSociety;
import org.junit.jupiter.api.Test;

/** What moves attitudes, and which way. Exact: no false alarms. */
class AttitudeDirectionsTest {

    /** The cell in which people of the first group, which holds the state, think of the second. */
    private static final int FIRST_OF_SECOND = 1;

    private static SmallSociety pair() {
        return SmallSociety.troubled(1, 2);
    }

    private static void calm(SocietyState state) {
        state.nation.contestStakes = 0;
        Arrays.fill(state.communities.memory, 0);
        Arrays.fill(state.people.grievance, 0);
    }

    private static double after(
            SmallSociety society, Consumer<SocietyState> change, ToDoubleFunction<SocietyState> quantity) {
        return Scene.of(society)
                .set(AttitudeDirectionsTest::calm)
                .set(change)
                .run(Attitudes.class)
                .read(quantity);
    }

    private static double threat(SocietyState state) {
        return state.communities.meanThreat[FIRST_OF_SECOND];
    }

    private static void hear(SocietyState state) {
        state.communities.hate[FIRST_OF_SECOND] = 0.8;
        state.groups.incitement[FIRST_OF_SECOND] = 1;
    }

    @Test
    void triggersAmplifyThreatThatIsThereAndNoOther() {
        Consumer<SocietyState> pressure = state -> state.districts.triggerPressure[0] = 2;
        Consumer<SocietyState> memory = state -> state.communities.memory[FIRST_OF_SECOND] = 0.5;

        assertThat(after(pair(), pressure, AttitudeDirectionsTest::threat)).isZero();
        assertThat(after(pair(), memory.andThen(pressure), AttitudeDirectionsTest::threat))
                .isGreaterThan(after(pair(), memory, AttitudeDirectionsTest::threat));
    }

    @Test
    void discriminationFeedsGrievanceOfThoseWhoSufferIt() {
        ToDoubleFunction<SocietyState> ofSecond = state -> state.communities.meanGrievance[1];
        ToDoubleFunction<SocietyState> ofFirst = state -> state.communities.meanGrievance[0];
        Consumer<SocietyState> nothing = state -> {};

        assertThat(after(pair().discriminated(1, 0.9), nothing, ofSecond))
                .isGreaterThan(after(pair().discriminated(1, 0.1), nothing, ofSecond));
        assertThat(after(pair().discriminated(1, 0.9), nothing, ofFirst))
                .isEqualTo(after(pair().discriminated(1, 0.1), nothing, ofFirst));
    }

    @Test
    void discriminationLendsHostilityToThoseWhoHoldTheState() {
        ToDoubleFunction<SocietyState> hostility = state -> state.communities.meanHostility[FIRST_OF_SECOND];

        assertThat(after(pair().discriminated(1, 0.9), AttitudeDirectionsTest::hear, hostility))
                .isGreaterThan(after(pair().discriminated(1, 0), AttitudeDirectionsTest::hear, hostility));
    }

    @Test
    void stakesAndMessagesRaiseThreat() {
        double calm = after(pair(), state -> {}, AttitudeDirectionsTest::threat);

        assertThat(after(
                        pair(),
                        state -> {
                            state.nation.contestStakes = 0.9;
                            state.nation.electionTension = 0.5;
                        },
                        AttitudeDirectionsTest::threat))
                .isGreaterThan(calm);
        assertThat(after(pair(), AttitudeDirectionsTest::hear, AttitudeDirectionsTest::threat))
                .isGreaterThan(calm);
    }

    @Test
    void blameMovesGrievanceAndInferiorityMovesNorms() {
        ToDoubleFunction<SocietyState> grievance = state -> state.communities.meanGrievance[0];
        ToDoubleFunction<SocietyState> norm = state -> state.communities.meanNorm[0];
        Consumer<SocietyState> plain = AttitudeDirectionsTest::hear;
        Consumer<SocietyState> blame = plain.andThen(state -> state.groups.blameFrame[FIRST_OF_SECOND] = 1);
        Consumer<SocietyState> inferior = plain.andThen(state -> state.groups.inferiorFrame[FIRST_OF_SECOND] = 1);

        assertThat(after(pair(), blame, grievance)).isGreaterThan(after(pair(), plain, grievance));
        assertThat(after(pair(), blame, norm)).isEqualTo(after(pair(), plain, norm));
        assertThat(after(pair(), inferior, norm)).isLessThan(after(pair(), plain, norm));
        assertThat(after(pair(), inferior, grievance)).isEqualTo(after(pair(), plain, grievance));
    }

    @Test
    void hardshipRaisesGrievanceAndNotThreat() {
        Consumer<SocietyState> hardship = state -> state.nation.economy = 0.1;
        Consumer<SocietyState> plenty = state -> state.nation.economy = 0.9;
        ToDoubleFunction<SocietyState> grievance = state -> state.communities.meanGrievance[0];

        assertThat(after(pair(), hardship, grievance)).isGreaterThan(after(pair(), plenty, grievance));
        assertThat(after(pair(), hardship, AttitudeDirectionsTest::threat))
                .isEqualTo(after(pair(), plenty, AttitudeDirectionsTest::threat));
    }

    @Test
    void schoolingBluntsMessages() {
        assertThat(after(
                        pair().group(0, "schooling", 0.9),
                        AttitudeDirectionsTest::hear,
                        AttitudeDirectionsTest::threat))
                .isLessThan(after(
                        pair().group(0, "schooling", 0.1),
                        AttitudeDirectionsTest::hear,
                        AttitudeDirectionsTest::threat));
    }

    @Test
    void tiesAcrossGroupsCalmThreat() {
        Consumer<SocietyState> memory = state -> state.communities.memory[FIRST_OF_SECOND] = 0.5;

        assertThat(after(pair().group(0, "bridgingTies", 0.8), memory, AttitudeDirectionsTest::threat))
                .isLessThan(after(pair().group(0, "bridgingTies", 0.0), memory, AttitudeDirectionsTest::threat));
    }

    @Test
    void leadersForPeaceStrengthenNorms() {
        ToDoubleFunction<SocietyState> norm = state -> state.communities.meanNorm[0];
        Consumer<SocietyState> nothing = state -> {};

        assertThat(after(pair().group(0, "leaderStance", 0.95), nothing, norm))
                .isGreaterThan(after(pair().group(0, "leaderStance", 0.05), nothing, norm));
    }
}
