package org.forestall.sim.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.forestall.sim.process.LeaderDecisions;
import org.forestall.sim.spec.Alignment;
import org.forestall.sim.spec.ArmedGroupKind;
import org.forestall.sim.spec.InstitutionKind;
import org.forestall.sim.spec.LeadershipKind;
import org.forestall.sim.spec.MotiveSpec;
import org.forestall.sim.state.SocietyState;
import org.forestall.sim.worlds.SmallSociety;
import org.junit.jupiter.api.Test;

/** What drives leaderships up the ladder, and what holds them back. Exact: no false alarms. */
class LeaderDirectionsTest {

    private static SmallSociety country(MotiveSpec motive) {
        return SmallSociety.quiet(1, 2)
                .leadership("president", LeadershipKind.EXECUTIVE, "g0", 0)
                .leadership(0, "motive", motive)
                .leadership(0, "legitimacySeeking", 0.6);
    }

    private static SmallSociety armed(MotiveSpec motive) {
        return country(motive).armed("army", ArmedGroupKind.ARMY, Alignment.STATE, "g0", "president", 300);
    }

    private static MotiveSpec every(double strength) {
        return new MotiveSpec(strength, strength, strength, strength);
    }

    private static double drive(SmallSociety society, Consumer<SocietyState> change) {
        return Scene.of(society)
                .set(state -> state.leaders.perceivedThreat[0] = 0.5)
                .set(change)
                .run(LeaderDecisions.class)
                .read(state -> state.leaders.drive[0]);
    }

    private static double constraint(Consumer<SocietyState> change) {
        return Scene.of(armed(every(0.5)))
                .set(change)
                .run(LeaderDecisions.class)
                .read(state -> state.leaders.constraint[0]);
    }

    private static Consumer<SocietyState> serving(InstitutionKind kind) {
        return state -> state.institutions.service[kind.ordinal()] = 0.9;
    }

    @Test
    void withoutMotiveOrMeansOrThreatThereIsNoDrive() {
        Consumer<SocietyState> nothing = state -> {};
        SmallSociety unthreatened = armed(every(0.5)).leadership(0, "perceivedThreat", 0.0);

        assertThat(drive(armed(every(0.5)), nothing)).isPositive();
        assertThat(drive(armed(every(0)), nothing)).isZero();
        assertThat(drive(country(every(0.5)), nothing)).isZero();
        assertThat(drive(unthreatened, state -> state.leaders.perceivedThreat[0] = 0))
                .isZero();
    }

    @Test
    void everyMotiveRaisesDriveUnderItsOwnCircumstances() {
        MotiveSpec political = new MotiveSpec(0.8, 0, 0, 0);
        MotiveSpec economic = new MotiveSpec(0, 0.8, 0, 0);
        MotiveSpec military = new MotiveSpec(0, 0, 0.8, 0);
        MotiveSpec homogeneity = new MotiveSpec(0, 0, 0, 0.8);

        assertThat(drive(armed(political), state -> state.leaders.perceivedThreat[0] = 0.9))
                .isGreaterThan(drive(armed(political), state -> state.leaders.perceivedThreat[0] = 0.1));
        assertThat(drive(armed(economic), state -> state.nation.resourceStress = 0.9))
                .isGreaterThan(drive(armed(economic), state -> state.nation.resourceStress = 0.1));
        assertThat(drive(armed(military), state -> state.nation.conflictIntensity = 0.9))
                .isGreaterThan(drive(armed(military), state -> state.nation.conflictIntensity = 0));
        assertThat(drive(armed(homogeneity), state -> state.leaders.ideology[0] = 0.9))
                .isGreaterThan(drive(armed(homogeneity), state -> state.leaders.ideology[0] = 0.1));
    }

    @Test
    void civicSpaceLetsSocietyAndPressHoldLeadersBack() {
        assertThat(constraint(state -> state.nation.civicSpace = 0.9))
                .isGreaterThan(constraint(state -> state.nation.civicSpace = 0.1));
    }

    @Test
    void eachOversightInstitutionHoldsLeadersBack() {
        double alone = constraint(state -> {});

        assertThat(List.of(
                        InstitutionKind.JUDICIARY,
                        InstitutionKind.LEGISLATURE,
                        InstitutionKind.POLICE_OVERSIGHT,
                        InstitutionKind.HUMAN_RIGHTS_INSTITUTION))
                .allSatisfy(kind -> assertThat(constraint(serving(kind))).isGreaterThan(alone));
    }

    @Test
    void commitmentHoldsLeadersBack() {
        assertThat(constraint(state -> state.leaders.commitment[0] = 0.9))
                .isGreaterThan(constraint(state -> state.leaders.commitment[0] = 0.1));
    }

    @Test
    void outsidePressureHoldsBackWhoSeeksLegitimacy() {
        assertThat(constraint(state -> state.outside.pressure = 0.8)).isGreaterThan(constraint(state -> {}));
    }
}
