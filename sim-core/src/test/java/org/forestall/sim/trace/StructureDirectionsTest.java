package org.forestall.sim.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import org.forestall.sim.process.Resilience;
import org.forestall.sim.process.Structure;
import org.forestall.sim.spec.InstitutionKind;
import org.forestall.sim.state.Rung;
import org.forestall.sim.state.SocietyState;
import org.forestall.sim.worlds.SmallSociety;
import org.junit.jupiter.api.Test;

/** What wears slow conditions down. Exact: no false alarms. */
class StructureDirectionsTest {

    private static final int COURTS = InstitutionKind.JUDICIARY.ordinal();

    private static double afterAYear(Consumer<SocietyState> change, ToDoubleFunction<SocietyState> quantity) {
        return Scene.of(SmallSociety.troubled(1, 2))
                .set(change)
                .run(52, Structure.class)
                .read(quantity);
    }

    private static Consumer<SocietyState> onRung(Rung rung) {
        return state -> {
            state.leaders.rung[0] = rung.ordinal();
            state.leaders.target[0] = 1;
        };
    }

    @Test
    void overloadLowersServiceAndWearsCapacityDown() {
        Consumer<SocietyState> overload = state -> state.institutions.load[COURTS] = 3;

        assertThat(afterAYear(overload, state -> state.institutions.service[COURTS]))
                .isLessThan(afterAYear(state -> {}, state -> state.institutions.service[COURTS]));
        assertThat(afterAYear(overload, state -> state.institutions.capacity[COURTS]))
                .isLessThan(afterAYear(state -> {}, state -> state.institutions.capacity[COURTS]));
    }

    @Test
    void withoutUpkeepCapacityAndResilienceWearAway() {
        Scene kept = Scene.of(SmallSociety.troubled(1, 2)).run(520, Structure.class);
        Scene neglected = Scene.of(SmallSociety.troubled(1, 2).upkeep(0)).run(520, Structure.class);

        assertThat(neglected.read(state -> state.institutions.capacity[COURTS]))
                .isLessThan(0.5 * kept.read(state -> state.institutions.capacity[COURTS]));
        assertThat(neglected.read(Resilience::stock)).isLessThan(kept.read(Resilience::stock));
    }

    @Test
    void repressionCapturesInstitutionsAndClosesSpace() {
        Consumer<SocietyState> hold = onRung(Rung.HOLD);
        Consumer<SocietyState> repress = onRung(Rung.REPRESS);

        assertThat(afterAYear(repress, state -> state.institutions.independence[COURTS]))
                .isLessThan(afterAYear(hold, state -> state.institutions.independence[COURTS]));
        assertThat(afterAYear(repress, state -> state.nation.civicSpace))
                .isLessThan(afterAYear(hold, state -> state.nation.civicSpace));
        assertThat(afterAYear(repress, state -> state.nation.regimeOpenness))
                .isLessThan(afterAYear(hold, state -> state.nation.regimeOpenness));
    }

    @Test
    void anInstitutionThatDoesNotExistRendersNoService() {
        double[] service = Scene.of(SmallSociety.troubled(1, 2).lawless())
                .run(52, Structure.class)
                .state()
                .institutions
                .service;

        assertThat(Arrays.stream(service).max()).hasValue(0);
    }

    @Test
    void credibilityScalesService() {
        assertThat(afterAYear(state -> state.institutions.credibility[COURTS] = 0.9, state -> state.institutions
                        .service[COURTS]))
                .isGreaterThan(
                        afterAYear(state -> state.institutions.credibility[COURTS] = 0.1, state -> state.institutions
                                .service[COURTS]));
    }

    @Test
    void exclusionRaisesDiscriminationOfItsTarget() {
        assertThat(afterAYear(onRung(Rung.MOBILISE_EXCLUSION), state -> state.groups.discrimination[1]))
                .isGreaterThan(afterAYear(onRung(Rung.HOLD), state -> state.groups.discrimination[1]));
    }
}
