package org.forestall.sim.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.forestall.sim.process.Calendar;
import org.forestall.sim.process.ShocksAndTriggers;
import org.forestall.sim.spec.InstitutionKind;
import org.forestall.sim.spec.LeadershipKind;
import org.forestall.sim.spec.OutsideActorKind;
import org.forestall.sim.spec.SocietySpec;
import org.forestall.sim.spec.TriggerKind;
import org.forestall.sim.state.Rung;
import org.forestall.sim.state.SocietyState;
import org.forestall.sim.worlds.SmallSociety;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** When triggers come, where they press, and for how long. Exact: no false alarms. */
class TriggerDirectionsTest {

    private static final int YEARS_OF_WEEKS = 20 * 52;
    private static final int VOTE_WEEK = 60;
    private static final int SOCIETIES = 100;

    private static SmallSociety country() {
        return SmallSociety.troubled(2, 2).untriggered().set("nation.permissiveness", 0.1);
    }

    private static long eventsOf(TriggerKind kind, Consumer<SocietyState> change) {
        SocietySpec spec = SmallSociety.troubled(2, 2)
                .untriggered()
                .everyChanceTrigger(0.6)
                .set("model.structure.economyVolatility", 0.0)
                .build();
        long events = 0;
        Scene scene = Scene.of(spec, 0);
        for (int week = 0; week < YEARS_OF_WEEKS; week++) {
            int before = scene.state().triggers.lastEvent[kind.ordinal()];
            scene.set(change).run(ShocksAndTriggers.class);
            events += scene.state().triggers.lastEvent[kind.ordinal()] == before ? 0 : 1;
        }
        return events;
    }

    /** Societies of a hundred lucks on the day of the vote. */
    private static long onVotingDay(
            SmallSociety society, Consumer<SocietyState> change, java.util.function.Predicate<SocietyState> wanted) {
        SocietySpec spec = society.vote("2032-03-01", 0.7).build();
        return IntStream.range(0, SOCIETIES)
                .mapToObj(replicate -> Scene.of(spec, replicate)
                        .set(state -> state.week = VOTE_WEEK)
                        .set(change)
                        .run(Calendar.class)
                        .state())
                .filter(wanted)
                .count();
    }

    private static boolean pressed(SocietyState state, TriggerKind kind) {
        return state.triggers.of(kind.ordinal(), -1) > 0;
    }

    @ParameterizedTest
    @EnumSource
    void everyTriggerPressesWhereItStrikes(TriggerKind kind) {
        Scene national = Scene.of(country())
                .set(state -> state.triggers.pulse(kind, -1, 0.5))
                .run(ShocksAndTriggers.class);
        Scene local = Scene.of(country())
                .set(state -> state.triggers.pulse(kind, 1, 0.5))
                .run(ShocksAndTriggers.class);

        assertThat(national.read(state -> state.nation.triggerPressure)).isPositive();
        assertThat(national.state().districts.triggerPressure[0]).isPositive();
        assertThat(local.state().districts.triggerPressure[1]).isPositive();
        assertThat(local.state().districts.triggerPressure[0]).isZero();
    }

    @Test
    void coupsComeMoreOftenWhereRegimesAreClosed() {
        assertThat(eventsOf(TriggerKind.COUP, state -> state.nation.regimeOpenness = 0.1))
                .isGreaterThan(eventsOf(TriggerKind.COUP, state -> state.nation.regimeOpenness = 0.9));
    }

    @Test
    void unrestComesMoreOftenWhereGrievanceIsGreat() {
        assertThat(eventsOf(TriggerKind.UNREST, state -> Arrays.fill(state.communities.meanGrievance, 0.9)))
                .isGreaterThan(
                        eventsOf(TriggerKind.UNREST, state -> Arrays.fill(state.communities.meanGrievance, 0.1)));
    }

    @Test
    void spillOverStrikesBorderDistricts() {
        Scene scene = Scene.of(
                SmallSociety.quiet(3, 2).district(1, "border", true).outsider("neighbour", OutsideActorKind.NEIGHBOUR));
        int strikes = 0;
        for (int week = 0; week < YEARS_OF_WEEKS; week++) {
            scene.run(ShocksAndTriggers.class);
            SocietyState state = scene.state();
            assertThat(state.triggers.of(TriggerKind.SPILL_OVER.ordinal(), 0)).isZero();
            assertThat(state.triggers.of(TriggerKind.SPILL_OVER.ordinal(), 2)).isZero();
            strikes += state.triggers.of(TriggerKind.SPILL_OVER.ordinal(), 1) > 0 ? 1 : 0;
        }
        assertThat(strikes).isPositive();
    }

    @Test
    void tensionRisesTowardsAVoteAndFadesAfterIt() {
        Scene scene = Scene.of(SmallSociety.quiet(1, 2).vote("2032-03-01", 0.7));
        double[] tension = new double[VOTE_WEEK + 30];
        for (int week = 0; week < tension.length; week++) {
            tension[week] = scene.run(Calendar.class).read(state -> state.nation.electionTension);
        }

        assertThat(tension[VOTE_WEEK - 40]).isZero();
        assertThat(tension[VOTE_WEEK - 20]).isPositive().isLessThan(tension[VOTE_WEEK - 2]);
        assertThat(tension[VOTE_WEEK + 29]).isLessThan(0.1 * tension[VOTE_WEEK]);
    }

    @Test
    void weakElectoralBodiesAndIdentityPartiesBringDisputes() {
        Consumer<SocietyState> strong =
                state -> state.institutions.service[InstitutionKind.ELECTORAL_BODY.ordinal()] = 0.8;
        Consumer<SocietyState> weak =
                state -> state.institutions.service[InstitutionKind.ELECTORAL_BODY.ordinal()] = 0.1;
        java.util.function.Predicate<SocietyState> disputed = state -> pressed(state, TriggerKind.ELECTION_DISPUTE);
        long usual = onVotingDay(SmallSociety.quiet(1, 1).people(200), weak, disputed);

        assertThat(usual).isGreaterThan(onVotingDay(SmallSociety.quiet(1, 1).people(200), strong, disputed));
        assertThat(onVotingDay(
                        SmallSociety.quiet(1, 1).people(200).set("nation.partiesFollowIdentity", 1.0), weak, disputed))
                .isGreaterThan(onVotingDay(
                        SmallSociety.quiet(1, 1).people(200).set("nation.partiesFollowIdentity", 0.0), weak, disputed));
    }

    @Test
    void onlyARepressiveExecutivePutsAVoteOff() {
        java.util.function.Supplier<SmallSociety> country = () -> SmallSociety.quiet(1, 2)
                .people(200)
                .leadership("president", LeadershipKind.EXECUTIVE, "g0", 0.5)
                .set("model.triggers.delayChance", 1.0);
        java.util.function.Predicate<SocietyState> delayed = state -> pressed(state, TriggerKind.ELECTION_DELAY);
        Consumer<SocietyState> threatened = state -> state.leaders.perceivedThreat[0] = 1;
        Consumer<SocietyState> repressive = state -> state.leaders.rung[0] = Rung.REPRESS.ordinal();

        assertThat(onVotingDay(country.get(), threatened, delayed)).isZero();
        assertThat(onVotingDay(country.get(), threatened.andThen(repressive), delayed))
                .isEqualTo(SOCIETIES);
    }

    @Test
    void aTriggerPressesForWeeksAndOpensSurroundingsForYears() {
        Scene struck = Scene.of(country()).set(state -> state.triggers.pulse(TriggerKind.UNREST, -1, 0.8));
        Scene calm = Scene.of(country());
        double pressureAtFirst = struck.run(ShocksAndTriggers.class).read(state -> state.nation.triggerPressure);
        calm.run(ShocksAndTriggers.class);
        struck.run(51, ShocksAndTriggers.class);
        calm.run(51, ShocksAndTriggers.class);
        double openedAfterAYear =
                struck.read(state -> state.nation.permissiveness) - calm.read(state -> state.nation.permissiveness);
        double pressureAfterAYear = struck.read(state -> state.nation.triggerPressure);
        struck.run(104, ShocksAndTriggers.class);
        calm.run(104, ShocksAndTriggers.class);

        assertThat(pressureAfterAYear).isLessThan(0.05 * pressureAtFirst);
        assertThat(openedAfterAYear).isPositive();
        assertThat(struck.read(state -> state.nation.permissiveness) - calm.read(state -> state.nation.permissiveness))
                .isGreaterThan(0.5 * openedAfterAYear);
    }
}
