package org.forestall.sim.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.forestall.sim.RunKey;
import org.forestall.sim.Society;
import org.forestall.sim.spec.InterventionSpec;
import org.forestall.sim.spec.Lever;
import org.forestall.sim.spec.Mechanism;
import org.forestall.sim.spec.PreventionPlan;
import org.forestall.sim.spec.SocietySpec;
import org.forestall.sim.spec.TriggerKind;
import org.forestall.sim.state.EventKind;
import org.forestall.sim.worlds.Components;
import org.forestall.sim.worlds.Plans;
import org.forestall.sim.worlds.SmallSociety;
import org.forestall.sim.worlds.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every mechanism can be switched off, and then it is off. Exact: no false alarms. */
class MechanismTest {

    private static final RunKey KEY = new RunKey(31, 4);

    /** A country in which every mechanism has something to work on. */
    private static SmallSociety lively() {
        SmallSociety society = SmallSociety.burning(3, 3);
        for (int month = 2; month <= 9; month++) {
            society.vote("2031-0" + month + "-03", 1).vote("2031-0" + month + "-17", 1);
        }
        return society.people(200)
                .set("model.flight.fearFade", 0.6)
                .set("model.triggers.delayChance", 0.0)
                .set("nation.partiesFollowIdentity", 1.0)
                .set("model.warning.repeatWeeks", 2)
                .set("model.warning.decisionWeeks", 1.0)
                .years(2)
                .set("model.armed.battlesPerWeek", 3.0)
                .set("model.armed.recruitPerYear", 2.0)
                .set("model.violence.disputesPerWeek", 0.5)
                .set("model.violence.abusePerThousand", 1.0)
                .set("model.violence.campaignPerThousand", 20.0)
                .set("model.roles.meanThreshold", 0.45)
                .set("model.roles.helpThreshold", 0.1);
    }

    /** The same with leaders who step down as often as they climb. */
    private static SmallSociety wavering() {
        return lively().set("model.leaders.steepness", 1.0)
                .set("model.leaders.thresholdCampaign", 0.15)
                .set("model.leaders.descendChance", 1.0)
                .set("model.agreements.reachedPerYear", 40.0);
    }

    /** Whether two runs differ in at least one of a few futures; in a single one the change may touch nobody. */
    private static boolean differ(
            SocietySpec one, PreventionPlan planOne, SocietySpec other, PreventionPlan planOther) {
        for (int replicate = 0; replicate < 5; replicate++) {
            RunKey key = new RunKey(31, replicate);
            if (Society.run(one, planOne, key).stateHash()
                    != Society.run(other, planOther, key).stateHash()) {
                return true;
            }
        }
        return false;
    }

    private static boolean differ(SocietySpec one, SocietySpec other) {
        return differ(one, PreventionPlan.nothing(), other, PreventionPlan.nothing());
    }

    private static Society run(SocietySpec spec) {
        Society society = new World(spec, PreventionPlan.nothing(), KEY).start();
        society.runToEnd();
        return society;
    }

    @ParameterizedTest
    @EnumSource
    void switchingAMechanismOffChangesTheCourseOfALivelyCountry(Mechanism mechanism) {
        // Some mechanisms work on talks and programmes or keep leaders from stepping down, so there is something of
        // both.
        PreventionPlan talks = Plans.onLever(Lever.DIALOGUE, 0.5);

        assertThat(differ(wavering().off(mechanism).build(), talks, wavering().build(), talks))
                .isTrue();
    }

    static Stream<Arguments> coefficients() {
        return Stream.of(
                arguments(Mechanism.TRIGGERS, "model.triggers.disputeChance"),
                arguments(Mechanism.COMPOUND_CRISES, "model.triggers.compounding"),
                arguments(Mechanism.INCITEMENT, "media.ambientHate"),
                arguments(Mechanism.INCITEMENT, "model.messages.rumour"),
                arguments(Mechanism.INCITEMENT, "model.attitudes.threatOfMessages"),
                arguments(Mechanism.SOCIAL_INFLUENCE, "model.attitudes.threatOfTalk"),
                arguments(Mechanism.SOCIAL_INFLUENCE, "model.attitudes.normErosionByDeeds"),
                arguments(Mechanism.SOCIAL_INFLUENCE, "model.attitudes.normOfHelpers"),
                arguments(Mechanism.SOCIAL_INFLUENCE, "model.roles.pushOfTies"),
                arguments(Mechanism.DISCRIMINATION, "model.attitudes.grievanceOfDiscrimination"),
                arguments(Mechanism.DISCRIMINATION, "model.roles.pushOfGrievance"),
                arguments(Mechanism.RETALIATION, "model.violence.reprisal"),
                arguments(Mechanism.MEMORY, "model.violence.memoryPace"),
                arguments(Mechanism.ESCALATION_LADDER, "model.leaders.climbChance"),
                arguments(Mechanism.ARMED_RECRUITMENT, "model.armed.recruitPerYear"),
                arguments(Mechanism.ARMED_RECRUITMENT, "model.armed.desertPerYear"),
                arguments(Mechanism.ARMED_CONFLICT, "model.armed.battlesPerWeek"),
                arguments(Mechanism.ARMED_CONFLICT, "model.armed.lossShare"),
                arguments(Mechanism.COMMUNAL_VIOLENCE, "model.violence.disputesPerWeek"),
                arguments(Mechanism.COMMUNAL_VIOLENCE, "model.violence.incidentsPerParticipant"),
                arguments(Mechanism.IMPUNITY, "model.structure.impunityLearning"),
                arguments(Mechanism.BYSTANDING, "model.roles.bystandingPace"),
                arguments(Mechanism.BYSTANDING, "model.roles.helpingPace"),
                arguments(Mechanism.RESILIENCE, "model.attitudes.bridgingRelief"),
                arguments(Mechanism.RESILIENCE, "model.attitudes.normOfLeaders"),
                arguments(Mechanism.RESILIENCE, "model.roles.restraintOfBridging"),
                arguments(Mechanism.RESILIENCE, "model.roles.restraintOfLeaders"),
                arguments(Mechanism.RESILIENCE, "model.leaders.institutionBrake"),
                arguments(Mechanism.RESILIENCE, "model.leaders.societyBrake"),
                arguments(Mechanism.RESILIENCE, "model.leaders.commitmentBrake"),
                arguments(Mechanism.DETERRENCE, "model.justice.forceHalf"),
                arguments(Mechanism.SELF_PROTECTION_AND_RESCUE, "model.violence.selfProtectionMost"),
                arguments(Mechanism.SELF_PROTECTION_AND_RESCUE, "model.violence.rescuePerHelper"),
                arguments(Mechanism.FLIGHT, "model.flight.leavePerWeek"),
                arguments(Mechanism.FLIGHT, "model.flight.abroadShare"),
                arguments(Mechanism.FLIGHT, "model.flight.returnPerWeek"),
                arguments(Mechanism.DEPRIVATION, "model.flight.displacedMortality"),
                arguments(Mechanism.DEPRIVATION, "model.flight.siegeMortality"),
                arguments(Mechanism.JUSTICE, "model.justice.redressPerYear"),
                arguments(Mechanism.WARNING_AND_RESPONSE, "model.warning.noise"),
                arguments(Mechanism.WARNING_AND_RESPONSE, "model.warning.believe"),
                arguments(Mechanism.POLARISATION, "model.warning.polarisationPerYear"),
                arguments(Mechanism.GRAVE_ACTS, "model.acts.sexualViolence"),
                arguments(Mechanism.GRAVE_ACTS, "model.acts.civilianObjects"),
                arguments(Mechanism.GRAVE_ACTS, "model.armed.forcedPerYear"),
                arguments(Mechanism.LOOSE_ARMS, "model.armed.looseArmsPace"),
                arguments(Mechanism.LOOSE_ARMS, "model.armed.looseArmsOfFighting"),
                arguments(Mechanism.DENIAL_OF_RELIEF, "model.flight.denial"),
                arguments(Mechanism.ENTRENCHMENT, "model.violence.entrenchHold"),
                arguments(Mechanism.UNADDRESSED_PAST, "model.justice.pastOfKilling"),
                arguments(Mechanism.UNADDRESSED_PAST, "model.justice.pastOfEpisode"),
                arguments(Mechanism.SHARED_RESPONSIBILITY, "model.warning.diffusion"));
    }

    private static SmallSociety coefficientWorld(Mechanism mechanism) {
        return mechanism == Mechanism.ENTRENCHMENT ? wavering() : lively();
    }

    /** A coefficient of a mechanism moves the country while the mechanism is on, and no bit of it while it is off. */
    @ParameterizedTest
    @MethodSource("coefficients")
    void coefficientsOfAMechanismMatterOnlyWhileItIsOn(Mechanism mechanism, String path) {
        SocietySpec on = coefficientWorld(mechanism).build();
        SocietySpec off = coefficientWorld(mechanism).off(mechanism).build();
        double value = (double) Components.get(on, path);
        double other = value > 0 ? 0.4 * value : 0.4;

        assertThat(differ(on, Components.with(on, path, other)))
                .as("%s while %s is on", path, mechanism)
                .isTrue();
        assertThat(differ(off, Components.with(off, path, other)))
                .as("%s while %s is off", path, mechanism)
                .isFalse();
    }

    @Test
    void withoutTriggersNothingTriggersAndNothingPresses() {
        Society society = run(lively().off(Mechanism.TRIGGERS).build());

        assertThat(society.outcome().events())
                .noneMatch(event -> event.kind() == EventKind.TRIGGER || event.kind() == EventKind.ELECTION);
        assertThat(society.state().nation.triggerPressure).isZero();
        assertThat(society.state().districts.triggerPressure).containsOnly(0);
    }

    @Test
    void withoutCompoundCrisesPressuresOnlyAddUp() {
        SmallSociety two = SmallSociety.quiet(1, 2)
                .dated(TriggerKind.COUP, "2031-01-06", 0.4)
                .dated(TriggerKind.UNREST, "2031-01-06", 0.3)
                .off(Mechanism.COMPOUND_CRISES);
        Society society = new World(two.build(), PreventionPlan.nothing(), KEY).start();

        society.step();

        double sum = Arrays.stream(society.state().triggers.pressure).sum();
        assertThat(sum).isPositive();
        assertThat(society.state().nation.triggerPressure).isEqualTo(sum);
    }

    @Test
    void withCompoundCrisesTwoPressMoreThanTheirSum() {
        SmallSociety two = SmallSociety.quiet(1, 2)
                .dated(TriggerKind.COUP, "2031-01-06", 0.4)
                .dated(TriggerKind.UNREST, "2031-01-06", 0.3);
        Society society = new World(two.build(), PreventionPlan.nothing(), KEY).start();

        society.step();

        double sum = Arrays.stream(society.state().triggers.pressure).sum();
        assertThat(society.state().nation.triggerPressure).isGreaterThan(1.2 * sum);
    }

    @Test
    void withoutIncitementNobodyHearsHate() {
        Society society = run(lively().off(Mechanism.INCITEMENT).build());

        assertThat(society.state().groups.incitement).containsOnly(0);
        assertThat(society.state().communities.hate).containsOnly(0);
    }

    @Test
    void withoutDiscriminationItMakesNoDifferenceToPeople() {
        SmallSociety free = SmallSociety.quiet(2, 2).off(Mechanism.DISCRIMINATION);
        SmallSociety unfree = SmallSociety.quiet(2, 2).discriminated(1, 0.9).off(Mechanism.DISCRIMINATION);

        Society one = run(free.build());
        Society other = run(unfree.build());

        assertThat(other.state().people.grievance).isEqualTo(one.state().people.grievance);
        assertThat(other.state().communities.meanGrievance).isEqualTo(one.state().communities.meanGrievance);
    }

    @Test
    void withoutMemoryNothingIsRemembered() {
        Society society = run(lively().off(Mechanism.MEMORY).build());

        assertThat(society.outcome().killed()).isPositive();
        assertThat(society.state().communities.memory).containsOnly(0);
    }

    @Test
    void withoutTheLadderNoLeadershipMoves() {
        Society society = run(lively().off(Mechanism.ESCALATION_LADDER).build());

        assertThat(society.outcome().events()).noneMatch(event -> event.kind() == EventKind.LADDER);
    }

    @Test
    void withoutRecruitmentAndConflictEverybodyStaysInTheRanks() {
        Society society = new World(
                        lively().off(Mechanism.ARMED_RECRUITMENT, Mechanism.ARMED_CONFLICT)
                                .build(),
                        PreventionPlan.nothing(),
                        KEY)
                .start();
        long[] before = society.state().armed.membersFrom.clone();

        society.runToEnd();

        assertThat(society.state().armed.membersFrom).isEqualTo(before);
        assertThat(society.outcome().combatantsKilled()).isZero();
        assertThat(society.outcome().conflictWeeks()).isZero();
    }

    @Test
    void withoutCommunalViolenceNobodyActsWithoutOrders() {
        Society society = run(lively().off(Mechanism.COMMUNAL_VIOLENCE).build());

        assertThat(society.outcome().events())
                .noneMatch(event -> event.actor().startsWith("communal:") && event.kind() == EventKind.VIOLENCE);
        assertThat(run(lively().build()).outcome().events())
                .anyMatch(event -> event.actor().startsWith("communal:") && event.kind() == EventKind.VIOLENCE);
    }

    @Test
    void withoutImpunityNobodyLearnsThatHarmGoesUnpunished() {
        SocietySpec spec = lively().off(Mechanism.IMPUNITY).build();

        assertThat(run(spec).state().nation.impunity).isEqualTo(spec.nation().impunity());
    }

    @Test
    void withoutDeterrenceNobodyExpectsPunishment() {
        Society society = run(lively().off(Mechanism.DETERRENCE).build());

        assertThat(society.state().communities.sanction).containsOnly(0);
    }

    @Test
    void withoutSelfProtectionAndRescueNobodyHelps() {
        Society society = run(lively().off(Mechanism.SELF_PROTECTION_AND_RESCUE).build());

        assertThat(society.state().communities.helperShare).containsOnly(0);
        assertThat(run(lively().build()).state().communities.helperShare).isNotEqualTo(new double[9]);
    }

    @Test
    void withoutFlightNobodyIsDisplaced() {
        Society society = run(lively().off(Mechanism.FLIGHT).build());

        assertThat(society.outcome().fled()).isZero();
        assertThat(society.outcome().displacedInside()).isZero();
        assertThat(society.outcome().abroad()).isZero();
        assertThat(run(lively().build()).outcome().fled()).isPositive();
    }

    @Test
    void withoutDeprivationNobodyDiesOfIt() {
        assertThat(run(lively().off(Mechanism.DEPRIVATION).build()).outcome().diedOfDeprivation())
                .isZero();
        assertThat(run(lively().build()).outcome().diedOfDeprivation()).isPositive();
    }

    @Test
    void withoutWarningNobodyWarnsOrResponds() {
        Society society = run(lively().off(Mechanism.WARNING_AND_RESPONSE).build());

        assertThat(society.outcome().alerts()).isZero();
        assertThat(society.outcome().responses()).isZero();
        assertThat(run(lively().build()).outcome().alerts()).isPositive();
    }

    @Test
    void withoutPolarisationDebatesStayOpen() {
        assertThat(run(lively().off(Mechanism.POLARISATION).build()).state().outside.polarisation)
                .isZero();
        assertThat(run(lively().build()).state().outside.polarisation).isPositive();
    }

    /** A country in which the state represses and nobody else does harm. */
    private static SmallSociety repressive() {
        return SmallSociety.burning(2, 2)
                .years(2)
                .off(Mechanism.COMMUNAL_VIOLENCE, Mechanism.ARMED_CONFLICT)
                .set("model.leaders.thresholdMobilise", 2.0)
                .set("model.violence.detainedPerThousand", 20.0);
    }

    private static double felt(Society society) {
        // Harm that people of g1 in the first district feel from g0, which holds the state.
        return society.state().communities.freshHarm[2] + society.state().communities.memory[2];
    }

    @Test
    void peopleStayOffTheStreetsWhereTheStateRepressesUnlessFearIsOff() {
        SmallSociety angry = repressive().set("model.roles.protestThreshold", -0.5);
        Society on = run(angry.build());
        Society off = run(angry.off(Mechanism.FEAR_OF_REPRESSION).build());

        assertThat(on.state().nation.fearOfRepression).isPositive();
        assertThat(protest(on)).isLessThan(0.8 * protest(off));
    }

    private static double protest(Society society) {
        return java.util.Arrays.stream(society.state().communities.protesterShare)
                .sum();
    }

    @Test
    void detentionIsFeltAsHarmUnlessBacklashIsOff() {
        SmallSociety detains =
                repressive().set("model.violence.abusePerThousand", 0.0).set("model.violence.campaignPerThousand", 0.0);
        Society on = run(detains.build());
        Society off = run(detains.off(Mechanism.REPRESSION_BACKLASH).build());

        assertThat(on.outcome().detained()).isPositive();
        assertThat(on.outcome().killed()).isZero();
        assertThat(felt(on)).isPositive();
        assertThat(off.outcome().detained()).isPositive();
        assertThat(felt(off)).isZero();
    }

    @Test
    void killingsByRepressiveForcesAreFeltUnlessBacklashIsOff() {
        SmallSociety kills =
                repressive().set("model.violence.detainedPerThousand", 0.0).set("model.violence.abusePerThousand", 3.0);
        Society on = run(kills.build());
        Society off = run(kills.off(Mechanism.REPRESSION_BACKLASH).build());

        assertThat(felt(on)).isPositive();
        assertThat(off.outcome().killed()).isPositive();
        assertThat(felt(off)).isZero();
        assertThat(on.state().communities.meanGrievance[1]).isGreaterThan(off.state().communities.meanGrievance[1]);
    }

    @Test
    void everyLeverMovesALivelyCountry() {
        Set<Lever> idle = EnumSet.noneOf(Lever.class);
        for (Lever lever : Lever.values()) {
            double size = lever.combination() == Lever.Combination.ADD ? 0.4 : -0.4;
            SocietySpec spec = wavering().build();
            // Enforcement works on agreements, which come of talks.
            InterventionSpec talks = Plans.intervention("t", Plans.effect(Lever.DIALOGUE, 0.5));
            InterventionSpec moved = Plans.intervention("m", Plans.effect(lever, size));
            PreventionPlan without = Plans.plan(List.of(talks), Plans.measure("t", 1));
            PreventionPlan with = Plans.plan(List.of(talks, moved), Plans.measure("t", 1), Plans.measure("m", 1));
            if (!differ(spec, without, spec, with)) {
                idle.add(lever);
            }
        }

        assertThat(idle).isEmpty();
    }
}
