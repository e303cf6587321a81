package org.forestall.sim.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.forestall.sim.RunKey;
import org.forestall.sim.Society;
import org.forestall.sim.spec.Alignment;
import org.forestall.sim.spec.ArmedGroupKind;
import org.forestall.sim.spec.InstitutionKind;
import org.forestall.sim.spec.LeadershipKind;
import org.forestall.sim.spec.Mechanism;
import org.forestall.sim.spec.PreventionPlan;
import org.forestall.sim.spec.TriggerKind;
import org.forestall.sim.state.EventKind;
import org.forestall.sim.state.SocietyState;
import org.forestall.sim.worlds.SmallSociety;
import org.junit.jupiter.api.Test;

/** What triggers leave behind. Exact: no false alarms. */
class AftermathTest {

    private static final String DAY = "2031-01-13";

    private static Society after(int weeks, SmallSociety society) {
        Society started = new Society(society.build(), PreventionPlan.nothing(), new RunKey(8, 2));
        started.start();
        for (int week = 0; week < weeks; week++) {
            started.step();
        }
        return started;
    }

    private static SocietyState stateAfter(int weeks, SmallSociety society) {
        return after(weeks, society).state();
    }

    private static SmallSociety country() {
        return SmallSociety.quiet(2, 2)
                .discriminated(1, 0.5)
                .leadership("president", LeadershipKind.EXECUTIVE, "g0", 0.3)
                .armed("army", ArmedGroupKind.ARMY, Alignment.STATE, "g0", "president", 200)
                .everyInstitution(0.6)
                .district(0, "border", true)
                .off(Mechanism.EMERGENCY_LAW, Mechanism.ESCALATION_LADDER);
    }

    private static SmallSociety hitBy(TriggerKind kind) {
        return country().dated(kind, DAY, 1.0);
    }

    private static SmallSociety hitWithoutAftermath(TriggerKind kind) {
        return hitBy(kind).off(Mechanism.TRIGGER_AFTERMATH);
    }

    @Test
    void aCoupTakesOpennessIndependenceAndCommitmentAndCanChangeWhatLeadersBelieve() {
        SocietyState coup = stateAfter(3, hitBy(TriggerKind.COUP));
        SocietyState none = stateAfter(3, hitWithoutAftermath(TriggerKind.COUP));
        int judiciary = InstitutionKind.JUDICIARY.ordinal();

        assertThat(coup.nation.regimeOpenness).isLessThan(0.7 * none.nation.regimeOpenness);
        assertThat(coup.institutions.independence[judiciary])
                .isLessThan(0.7 * none.institutions.independence[judiciary]);
        assertThat(coup.leaders.commitment[0]).isLessThan(0.7 * none.leaders.commitment[0]);
        assertThat(coup.leaders.ideology[0]).isNotEqualTo(none.leaders.ideology[0]);
        assertThat(coup.communities.legitimacy[1]).isLessThan(none.communities.legitimacy[1]);
    }

    @Test
    void aKillingHardensTheLeadershipThatItHits() {
        SocietyState hit = stateAfter(3, hitBy(TriggerKind.ASSASSINATION));
        SocietyState none = stateAfter(3, hitWithoutAftermath(TriggerKind.ASSASSINATION));

        assertThat(hit.leaders.commitment[0]).isLessThan(none.leaders.commitment[0]);
        assertThat(hit.leaders.ideology[0]).isNotEqualTo(none.leaders.ideology[0]);
    }

    @Test
    void forcesLeaveAnAreaForSomeWeeks() {
        SocietyState soon = stateAfter(3, hitBy(TriggerKind.SECURITY_VACUUM));
        SocietyState later = stateAfter(100, hitBy(TriggerKind.SECURITY_VACUUM));
        SocietyState never = stateAfter(3, country());

        assertThat(soon.districts.statePresence[0]).isLessThan(0.3 * never.districts.statePresence[0]);
        assertThat(later.districts.statePresence[0])
                .isGreaterThan(0.98 * stateAfter(100, country()).districts.statePresence[0]);
        assertThat(soon.communities.sanction[0]).isLessThan(never.communities.sanction[0]);
    }

    @Test
    void spillOverBringsArmsAndPeopleToTheBorderAndQuarrelsWithThem() {
        SocietyState spilled = stateAfter(3, hitBy(TriggerKind.SPILL_OVER));
        SocietyState none = stateAfter(3, country());

        assertThat(spilled.districts.looseArms[0]).isGreaterThan(none.districts.looseArms[0]);
        assertThat(spilled.districts.disputeRate[0]).isGreaterThan(1.2 * none.districts.disputeRate[0]);
        assertThat(spilled.districts.disputeRate[1]).isEqualTo(none.districts.disputeRate[1]);
    }

    @Test
    void disputedVotesCostLegitimacyUnlessThereIsIntegrity() {
        SocietyState disputed = stateAfter(3, hitBy(TriggerKind.ELECTION_DISPUTE));
        SocietyState honest =
                stateAfter(3, hitBy(TriggerKind.ELECTION_DISPUTE).lawless().everyInstitution(1.0));

        assertThat(disputed.nation.legitimacyLoss).isGreaterThan(2 * honest.nation.legitimacyLoss);
        assertThat(Legitimacy.shock(disputed, 1)).isPositive();
    }

    @Test
    void disastersTakeServicesAndLeaveScarcityAndQuarrelsUntilTheyAreRepaired() {
        SocietyState struck = stateAfter(3, hitBy(TriggerKind.DISASTER));
        SocietyState later = stateAfter(150, hitBy(TriggerKind.DISASTER));
        SocietyState none = stateAfter(3, country());

        assertThat(struck.districts.services[0]).isLessThan(0.7 * none.districts.services[0]);
        assertThat(later.districts.services[0]).isGreaterThan(0.95 * none.districts.services[0]);
        assertThat(struck.districts.disputeRate[0]).isGreaterThan(1.5 * none.districts.disputeRate[0]);
        assertThat(stateAfter(3, hitBy(TriggerKind.DISASTER).off(Mechanism.SCARCITY)).districts.disputeRate[0])
                .isEqualTo(1);
    }

    @Test
    void epidemicsHitServicesAndEconomyAndAreBlamedOnThoseWhoAreDiscriminatedAgainst() {
        SocietyState blamed = stateAfter(3, hitBy(TriggerKind.EPIDEMIC).set("nation.scapegoating", 1.0));
        SocietyState not = stateAfter(3, hitBy(TriggerKind.EPIDEMIC).set("nation.scapegoating", 0.0));
        SocietyState none = stateAfter(3, country());
        int gOneInTheEyesOfGZero = 1;

        assertThat(blamed.districts.services[0]).isLessThan(none.districts.services[0]);
        assertThat(blamed.nation.economy).isLessThan(none.nation.economy);
        assertThat(blamed.communities.hate[gOneInTheEyesOfGZero])
                .isGreaterThan(2 * not.communities.hate[gOneInTheEyesOfGZero]);
        assertThat(blamed.communities.hate[2]).isCloseTo(not.communities.hate[2], within(1e-9));
    }

    @Test
    void economicShocksStrainInstitutionsAndHarmNobodyByThemselves() {
        Society shock = after(60, hitBy(TriggerKind.ECONOMIC_SHOCK));
        SocietyState none = stateAfter(60, country());
        int courts = InstitutionKind.JUDICIARY.ordinal();

        assertThat(shock.state().institutions.service[courts]).isLessThan(none.institutions.service[courts]);
        assertThat(shock.outcome().killed()).isLessThan(20);
    }

    @Test
    void trialsLowerImpunityAndPressureFromAbroadIsFeltByThoseWhoCareLittle() {
        assertThat(stateAfter(3, hitBy(TriggerKind.TRIAL)).nation.impunity)
                .isLessThan(stateAfter(3, country()).nation.impunity);
        SmallSociety careless = hitBy(TriggerKind.FOREIGN_PRESSURE).leadership(0, "legitimacySeeking", 0.0);
        SmallSociety careful = hitBy(TriggerKind.FOREIGN_PRESSURE).leadership(0, "legitimacySeeking", 1.0);
        assertThat(stateAfter(2, careless).leaders.perceivedThreat[0])
                .isGreaterThan(stateAfter(2, careful).leaders.perceivedThreat[0]);
        assertThat(stateAfter(2, careful).leaders.commitment[0])
                .isGreaterThan(stateAfter(2, careless).leaders.commitment[0]);
    }

    @Test
    void commemorationPressesAsFarAsThePastStaysUnaddressed() {
        double open = stateAfter(2, hitBy(TriggerKind.COMMEMORATION).group(1, "pastAtrocitiesUnaddressed", 1.0))
                .nation
                .triggerPressure;
        double settled = stateAfter(2, hitBy(TriggerKind.COMMEMORATION)).nation.triggerPressure;

        assertThat(open).isGreaterThan(3 * settled);
    }

    private static SmallSociety struckByDisaster(double lawmakers) {
        return SmallSociety.quiet(2, 2)
                .leadership("president", LeadershipKind.EXECUTIVE, "g0", 0.3)
                .everyInstitution(0.6)
                .institution(InstitutionKind.LEGISLATURE.ordinal(), "capacity", lawmakers)
                .dated(TriggerKind.DISASTER, DAY, 1.0)
                .set("model.triggers.emergencyPerYear", 20.0)
                .off(Mechanism.ESCALATION_LADDER);
    }

    /** An emergency law adopted for a good reason lowers oversight all the same, and ends. */
    @Test
    void emergencyLawForADisasterLowersOversightAndEnds() {
        Society law = after(100, struckByDisaster(0));
        SocietyState during = stateAfter(16, struckByDisaster(0));
        SocietyState without = stateAfter(16, struckByDisaster(0).off(Mechanism.EMERGENCY_LAW));
        int oversight = InstitutionKind.POLICE_OVERSIGHT.ordinal();

        assertThat(during.nation.emergencyWeeks).isPositive();
        assertThat(during.institutions.service[oversight]).isLessThan(0.8 * without.institutions.service[oversight]);
        assertThat(LeaderConstraint.on(during, during.spec.model().leaders(), 0))
                .isLessThan(LeaderConstraint.on(without, without.spec.model().leaders(), 0));
        assertThat(law.outcome().events().stream()
                        .filter(event -> event.kind() == EventKind.EMERGENCY)
                        .map(event -> event.words()))
                .anyMatch(words -> words.contains("declares a state of emergency"))
                .anyMatch(words -> words.contains("ends"));
    }
}
