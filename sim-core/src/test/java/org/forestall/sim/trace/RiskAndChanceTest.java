package org.forestall.sim.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.forestall.sim.RunKey;
import org.forestall.sim.Society;
import org.forestall.sim.observe.Outcome;
import org.forestall.sim.spec.Alignment;
import org.forestall.sim.spec.ArmedGroupKind;
import org.forestall.sim.spec.InterventionSpec;
import org.forestall.sim.spec.LeadershipKind;
import org.forestall.sim.spec.Lever;
import org.forestall.sim.spec.Mechanism;
import org.forestall.sim.spec.MotiveSpec;
import org.forestall.sim.spec.PreventionPlan;
import org.forestall.sim.worlds.Plans;
import org.forestall.sim.worlds.SmallSociety;
import org.junit.jupiter.api.Test;

/**
 * Statements about the share of futures in which mass violence begins, in small countries of 80,000 people or a few more and
 * over 24 futures. The large ones are measured as behaviours; these notice when a statement stops being true in the small.
 * Exact, with fixed luck: no false alarms.
 */
class RiskAndChanceTest {

    private static final int FUTURES = 24;

    private static List<Outcome> futures(SmallSociety society, PreventionPlan plan) {
        return IntStream.range(0, FUTURES)
                .mapToObj(replicate -> Society.run(society.build(), plan, new RunKey(23, replicate)))
                .toList();
    }

    private static long onsets(SmallSociety society, PreventionPlan plan) {
        return futures(society, plan).stream().filter(Outcome::hasOnset).count();
    }

    private static long onsets(SmallSociety society) {
        return onsets(society, PreventionPlan.nothing());
    }

    private static double meanKilled(SmallSociety society) {
        return futures(society, PreventionPlan.nothing()).stream()
                .mapToLong(Outcome::killed)
                .average()
                .orElseThrow();
    }

    /** A country with every channel of risk low. */
    private static SmallSociety low(int groups) {
        return SmallSociety.quiet(2, groups)
                .people(200)
                .years(3)
                .leadership("president", LeadershipKind.EXECUTIVE, "g0", 0.1)
                .leadership(0, "commitmentToPeace", 0.7)
                .leadership(0, "exclusionaryIdeology", 0.05)
                .armed("army", ArmedGroupKind.ARMY, Alignment.STATE, "g0", "president", 300)
                .armed("police", ArmedGroupKind.POLICE, Alignment.STATE, "g0", "president", 150)
                .armed(0, "restraint", 0.7)
                .armed(1, "restraint", 0.7)
                .everyInstitution(0.6)
                .set("nation.impunity", 0.2)
                .set("nation.looseArms", 0.1)
                .set("nation.identitySalience", 0.2)
                .set("nation.contestStakes", 0.3)
                .set("model.onset.deaths", 200.0);
    }

    private static SmallSociety motivated(SmallSociety society) {
        return society.leadership(0, "motive", new MotiveSpec(1, 1, 1, 1))
                .leadership(0, "exclusionaryIdeology", 1.0)
                .leadership(0, "commitmentToPeace", 0.0);
    }

    private static SmallSociety armedToTheTeeth(SmallSociety society) {
        return society.set("nation.looseArms", 1.0).armed(0, "restraint", 0.0).armed(1, "restraint", 0.0);
    }

    private static SmallSociety unpunished(SmallSociety society) {
        return society.set("nation.impunity", 1.0).set("nation.permissiveness", 1.0);
    }

    private static SmallSociety hateful(SmallSociety society) {
        return society.set("media.ambientHate", 1.0).set("nation.identitySalience", 1.0);
    }

    /** A country with several sources of risk, and triggers now and then. */
    private static SmallSociety atRisk() {
        return SmallSociety.quiet(2, 2)
                .people(200)
                .years(5)
                .discriminated(1, 0.45)
                .leadership("president", LeadershipKind.EXECUTIVE, "g0", 0.5)
                .armed("army", ArmedGroupKind.ARMY, Alignment.STATE, "g0", "president", 300)
                .armed("police", ArmedGroupKind.POLICE, Alignment.STATE, "g0", "president", 150)
                .armed("militia", ArmedGroupKind.STATE_ALLIED_MILITIA, Alignment.STATE, "g0", "president", 200)
                .everyInstitution(0.5)
                .everyChanceTrigger(0.1)
                .set("nation.looseArms", 0.5)
                .set("nation.identitySalience", 0.6)
                .set("nation.contestStakes", 0.7)
                .set("model.roles.meanThreshold", 0.8)
                .set("model.leaders.thresholdCampaign", 0.6)
                .set("model.leaders.campaignChance", 0.3)
                .set("model.leaders.resolveSpread", 0.3)
                .set("model.violence.campaignPerThousand", 60.0)
                .set("model.onset.deaths", 400.0);
    }

    @Test
    void noChannelOfRiskAloneBringsMassViolenceAndTogetherTheyDoFarMoreHarm() {
        SmallSociety all = hateful(unpunished(armedToTheTeeth(motivated(low(2).discriminated(1, 1)))))
                .lawless()
                .everyChanceTrigger(4);

        assertThat(onsets(low(2).discriminated(1, 1))).isLessThan(3);
        assertThat(onsets(motivated(low(2)))).isLessThan(3);
        assertThat(onsets(armedToTheTeeth(low(2)))).isLessThan(3);
        assertThat(onsets(unpunished(low(2)))).isLessThan(3);
        assertThat(onsets(hateful(low(2)))).isLessThan(3);
        assertThat(onsets(low(2).lawless())).isLessThan(3);
        assertThat(meanKilled(all)).isGreaterThan(10 * meanKilled(motivated(low(2))));
        assertThat(meanKilled(all)).isGreaterThan(10 * meanKilled(hateful(low(2))));
    }

    @Test
    void manyTriggersDieOutWhereRiskIsLow() {
        assertThat(onsets(low(2).everyChanceTrigger(4))).isZero();
    }

    @Test
    void moreGroupsUnderEqualTreatmentBringNothing() {
        assertThat(onsets(low(6))).isZero();
    }

    @Test
    void muchRiskOftenPassesWithoutMassViolence() {
        assertThat(onsets(atRisk())).isBetween(2L, FUTURES - 5L);
    }

    @Test
    void withoutResilienceTheSameRiskBringsItFarMoreOften() {
        assertThat(onsets(atRisk().off(Mechanism.RESILIENCE))).isGreaterThan(onsets(atRisk()) + 4);
    }

    @Test
    void withoutTriggersTheSameRiskBringsItLessOften() {
        assertThat(onsets(atRisk().off(Mechanism.TRIGGERS))).isLessThan(onsets(atRisk()) - 2);
    }

    @Test
    void theSameMeasureDoesMoreWhenItStartsEarlier() {
        InterventionSpec talks = Plans.intervention(
                "m",
                Plans.effect(Lever.LEADER_COMMITMENT, 0.8),
                Plans.effect(Lever.LEADER_THREAT, -0.6),
                Plans.effect(Lever.OUTSIDE_PRESSURE, 0.6));
        PreventionPlan early = Plans.plan(List.of(talks), Plans.between("m", "", "2034-01-02", 1));
        PreventionPlan late = Plans.plan(List.of(talks), Plans.between("m", "2033-01-03", "2036-01-01", 1));

        assertThat(onsets(atRisk(), early)).isLessThan(onsets(atRisk(), late) - 1);
        assertThat(onsets(atRisk(), late)).isLessThan(onsets(atRisk()));
    }

    @Test
    void armedConflictCanGoOnWithoutMassViolence() {
        SmallSociety war = SmallSociety.quiet(2, 2)
                .people(200)
                .years(3)
                .leadership("president", LeadershipKind.EXECUTIVE, "g0", 0.1)
                .leadership(0, "commitmentToPeace", 0.8)
                .leadership("rebel-leaders", LeadershipKind.ARMED, "g1", 0.9)
                .leadership(1, "perceivedThreat", 0.9)
                .armed("army", ArmedGroupKind.ARMY, Alignment.STATE, "g0", "president", 300)
                .armed("rebels", ArmedGroupKind.NON_STATE, Alignment.NONE, "g1", "rebel-leaders", 300)
                .everyInstitution(0.5)
                .set("model.leaders.thresholdRepress", 0.05)
                .set("model.armed.battlesPerWeek", 3.0)
                .set("model.onset.deaths", 400.0);

        assertThat(futures(war, PreventionPlan.nothing()))
                .filteredOn(outcome -> outcome.conflictWeeks() > 26 && !outcome.hasOnset())
                .hasSizeGreaterThan(FUTURES / 2);
    }
}
