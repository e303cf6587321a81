package org.forestall.sim.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.forestall.sim.RunKey;
import org.forestall.sim.Society;
import org.forestall.sim.spec.Dimension;
import org.forestall.sim.spec.DimensionSpec;
import org.forestall.sim.spec.DiscriminationSpec;
import org.forestall.sim.spec.InstitutionKind;
import org.forestall.sim.spec.LeadershipKind;
import org.forestall.sim.spec.Mechanism;
import org.forestall.sim.spec.MotiveSpec;
import org.forestall.sim.spec.PreventionPlan;
import org.forestall.sim.state.EventKind;
import org.forestall.sim.state.Groups;
import org.forestall.sim.state.Rung;
import org.forestall.sim.state.SocietyState;
import org.forestall.sim.worlds.SmallSociety;
import org.junit.jupiter.api.Test;

/** Discrimination, laws, identity, apparatus and constraint move as they should. Exact: no false alarms. */
class PoliticsTest {

    private static Society after(int weeks, SmallSociety society) {
        Society started = new Society(society.build(), PreventionPlan.nothing(), new RunKey(8, 1));
        started.start();
        for (int week = 0; week < weeks; week++) {
            started.step();
        }
        return started;
    }

    private static SocietyState stateAfter(int weeks, SmallSociety society) {
        return after(weeks, society).state();
    }

    private static SmallSociety unequal() {
        return SmallSociety.quiet(1, 2).discriminated(1, 0.5);
    }

    private static double discriminationAfterAWeek(SmallSociety society) {
        return stateAfter(1, society).groups.discrimination[1];
    }

    /** An executive that stays on a rung, with institutions of the given quality. */
    private static SmallSociety fixedOn(Rung rung, double institutions) {
        double above = 2;
        return SmallSociety.troubled(1, 2)
                .lawless()
                .everyInstitution(institutions)
                .untriggered()
                .off(Mechanism.ARMED_CONFLICT, Mechanism.COMMUNAL_VIOLENCE, Mechanism.WARNING_AND_RESPONSE)
                .set("model.leaders.climbChance", 1.0)
                .set("model.leaders.descendChance", 0.0)
                .set("model.leaders.thresholdHold", 0.0)
                .set("model.leaders.thresholdRepress", rung.compareTo(Rung.REPRESS) >= 0 ? 0.0 : above)
                .set("model.leaders.thresholdMobilise", rung.compareTo(Rung.MOBILISE_EXCLUSION) >= 0 ? 0.0 : above)
                .set("model.leaders.thresholdCampaign", above)
                .set("model.structure.lawsPerYear", 4.0);
    }

    @Test
    void eachDimensionCountsAndEitherPartOfIt() {
        DimensionSpec none = new DimensionSpec(0, 0);
        for (Dimension dimension : Dimension.values()) {
            for (DimensionSpec part : new DimensionSpec[] {new DimensionSpec(0.8, 0), new DimensionSpec(0, 0.8)}) {
                DimensionSpec[] of = {none, none, none, none, none};
                of[dimension.ordinal()] = part;
                DiscriminationSpec spec = new DiscriminationSpec(of[0], of[1], of[2], of[3], of[4], 0.5);

                assertThat(discriminationAfterAWeek(SmallSociety.quiet(1, 2).group(1, "discrimination", spec)))
                        .as("%s, %s", dimension, part)
                        .isBetween(0.3, 0.6);
            }
        }
    }

    @Test
    void whatIsMeantWeighsMoreThanWhatJustHappens() {
        DimensionSpec half = new DimensionSpec(0.5, 0);
        SmallSociety meant = SmallSociety.quiet(1, 2)
                .group(1, "discrimination", new DiscriminationSpec(half, half, half, half, half, 1));
        SmallSociety happens = SmallSociety.quiet(1, 2)
                .group(1, "discrimination", new DiscriminationSpec(half, half, half, half, half, 0));

        assertThat(discriminationAfterAWeek(meant)).isGreaterThan(1.2 * discriminationAfterAWeek(happens));
    }

    @Test
    void lawProtectsAsFarAsItIsApplied() {
        double onPaper = discriminationAfterAWeek(
                unequal().group(1, "legalProtection", 1.0).group(1, "implementation", 0.0));
        double applied = discriminationAfterAWeek(
                unequal().group(1, "legalProtection", 1.0).group(1, "implementation", 1.0));
        double neither = discriminationAfterAWeek(
                unequal().group(1, "legalProtection", 0.0).group(1, "implementation", 0.0));

        assertThat(onPaper).isEqualTo(neither);
        assertThat(applied).isLessThan(0.9 * neither);
    }

    @Test
    void statelessMembersCorruptFavouritismAndWeakWomensRightsMakeDiscriminationWorse() {
        double usual = discriminationAfterAWeek(unequal());

        assertThat(discriminationAfterAWeek(unequal().group(1, "citizenship", 0.2)))
                .isGreaterThan(usual);
        assertThat(discriminationAfterAWeek(unequal().set("nation.favouritism", 1.0)))
                .isGreaterThan(usual);
        assertThat(discriminationAfterAWeek(unequal().set("nation.genderRights", 0.1)))
                .isGreaterThan(usual);
    }

    @Test
    void absenceFromParliamentAndCourtsIsPoliticalDiscrimination() {
        SmallSociety shared = unequal().everyInstitution(0.5);
        SmallSociety shut = unequal().everyInstitution(0.5);
        for (int i = 0; i < InstitutionKind.values().length; i++) {
            Map<String, Double> inclusion = new LinkedHashMap<>();
            inclusion.put("g0", 1.0);
            inclusion.put("g1", 0.0);
            shut.institution(i, "inclusion", inclusion);
        }

        assertThat(stateAfter(1, shut).groups.in(1, Dimension.POLITICAL))
                .isGreaterThan(stateAfter(1, shared).groups.in(1, Dimension.POLITICAL));
        assertThat(stateAfter(1, shut).communities.legitimacy[1])
                .isLessThan(stateAfter(1, shut).communities.legitimacy[0]);
    }

    private static double overt(SocietyState state) {
        double sum = 0;
        for (int d = 0; d < Groups.DIMENSIONS; d++) {
            sum += state.groups.overt[Groups.DIMENSIONS + d];
        }
        return sum;
    }

    @Test
    void anExecutiveThatMobilisesExclusionWritesItIntoLawAndCourtsBlockSome() {
        Society weak = after(156, fixedOn(Rung.MOBILISE_EXCLUSION, 0.05));
        Society strong = after(156, fixedOn(Rung.MOBILISE_EXCLUSION, 1.0).set("model.structure.capturePerYear", 0.0));
        Society off = after(156, fixedOn(Rung.MOBILISE_EXCLUSION, 0.05).off(Mechanism.EXCLUSION_BY_LAW));

        assertThat(overt(weak.state())).isGreaterThan(overt(strong.state())).isGreaterThan(overt(off.state()));
        assertThat(overt(off.state())).isEqualTo(3.0);
        assertThat(weak.outcome().events())
                .anyMatch(event ->
                        event.kind() == EventKind.POLICY && event.target().equals("g1"));
        assertThat(strong.outcome().events()).anyMatch(event -> event.words().endsWith("it is blocked."));
    }

    @Test
    void repressionRestrictsCivilSocietyRegressesWomensRightsAndBuildsUpForces() {
        SocietyState holds = stateAfter(156, fixedOn(Rung.HOLD, 0.2));
        SocietyState represses = stateAfter(156, fixedOn(Rung.REPRESS, 0.2));
        SocietyState excludes = stateAfter(156, fixedOn(Rung.MOBILISE_EXCLUSION, 0.2));

        assertThat(represses.nation.civilSociety).isLessThan(holds.nation.civilSociety);
        assertThat(represses.nation.civicSpace).isLessThan(holds.nation.civicSpace);
        assertThat(represses.nation.genderRights).isLessThan(holds.nation.genderRights);
        assertThat(holds.nation.securityBuildUp).isZero();
        assertThat(represses.nation.securityBuildUp).isGreaterThan(0.3);
        assertThat(represses.nation.purge).isZero();
        assertThat(excludes.nation.purge).isGreaterThan(0.3);
    }

    private static SmallSociety bound(double ratified, double domesticated, double implemented) {
        return fixedOn(Rung.HOLD, 0.4)
                .set("nation.treatiesRatified", ratified)
                .set("nation.treatiesDomesticated", domesticated)
                .set("nation.treatiesImplemented", implemented);
    }

    @Test
    void treatiesBindOnlyAsFarAsTheyAreApplied() {
        double unsigned = stateAfter(8, bound(0, 0, 0)).leaders.constraint[0];
        double signed = stateAfter(8, bound(1, 0, 0)).leaders.constraint[0];
        double paper = stateAfter(8, bound(1, 1, 0)).leaders.constraint[0];
        double applied = stateAfter(8, bound(1, 1, 1)).leaders.constraint[0];

        assertThat(signed - unsigned).isBetween(0.0, 0.1 * (applied - unsigned));
        assertThat(paper).isEqualTo(signed);
        assertThat(applied).isGreaterThan(paper + 0.02);
    }

    @Test
    void constitutionsThatAccommodateHoldLeadersBack() {
        assertThat(stateAfter(8, fixedOn(Rung.HOLD, 0.4).set("nation.accommodation", 1.0)).leaders.constraint[0])
                .isGreaterThan(
                        stateAfter(8, fixedOn(Rung.HOLD, 0.4).set("nation.accommodation", 0.0)).leaders.constraint[0]);
    }

    @Test
    void forcesOfMixedGroupsGiveTheExecutiveLessDriveUnlessTheyAreBuiltUpOrPurged() {
        Map<String, Double> mixed = new LinkedHashMap<>();
        mixed.put("g0", 0.5);
        mixed.put("g1", 0.5);
        SmallSociety ofOne = fixedOn(Rung.HOLD, 0.4);
        SmallSociety ofTwo = fixedOn(Rung.HOLD, 0.4);
        for (int a = 0; a < 3; a++) {
            ofTwo.armed(a, "composition", mixed);
        }
        SocietyState alike = stateAfter(8, ofOne);
        SocietyState unlike = stateAfter(8, ofTwo);
        double before = unlike.leaders.drive[0];

        assertThat(before).isLessThan(alike.leaders.drive[0]);
        unlike.nation.purge = 1;
        assertThat(LeaderDrive.of(unlike, unlike.spec.model().leaders(), 0)).isGreaterThan(before);
        unlike.nation.purge = 0;
        unlike.nation.securityBuildUp = 1;
        assertThat(LeaderDrive.of(unlike, unlike.spec.model().leaders(), 0)).isGreaterThan(before);
    }

    @Test
    void publicChargesOfDisloyaltyMakeAGroupTheTarget() {
        SmallSociety three = fixedOn(Rung.HOLD, 0.4).set("model.leaders.targetOfDisloyalty", 1.0);
        SocietyState state = stateAfter(1, three);
        double before = LeaderDecisions.disposition(state, state.spec.model().leaders(), 0, 1);
        state.groups.disloyalFrame[1] += 0.5;

        assertThat(LeaderDecisions.disposition(state, state.spec.model().leaders(), 0, 1))
                .isEqualTo(before + 0.5);
    }

    @Test
    void incitementAndIdentityVotesRaiseSalienceWhichThenFallsSlowly() {
        SmallSociety vote = SmallSociety.quiet(1, 2)
                .set("nation.identitySalience", 0.3)
                .set("nation.partiesFollowIdentity", 1.0)
                .vote("2031-06-30", 1)
                .years(5);
        SocietyState near = stateAfter(26, vote);
        SocietyState later = stateAfter(78, vote);
        SocietyState never = stateAfter(26, vote.off(Mechanism.POLITICISED_IDENTITY));

        assertThat(near.nation.identitySalience).isGreaterThan(0.315);
        assertThat(later.nation.identitySalience).isLessThan(near.nation.identitySalience + 0.1);
        assertThat(later.nation.identitySalience).isGreaterThan(0.31);
        assertThat(never.nation.identitySalience).isEqualTo(0.3);
    }

    @Test
    void powerSharingWithoutDesignPoliticisesIdentity() {
        SmallSociety fixed =
                SmallSociety.quiet(1, 2).set("nation.powerSharing", 1.0).set("nation.powerSharingDesign", 0.0);
        SmallSociety crossing =
                SmallSociety.quiet(1, 2).set("nation.powerSharing", 1.0).set("nation.powerSharingDesign", 1.0);
        SmallSociety none = SmallSociety.quiet(1, 2).set("nation.powerSharing", 0.0);

        assertThat(stateAfter(104, fixed).nation.identitySalience)
                .isGreaterThan(stateAfter(104, crossing).nation.identitySalience + 0.02);
        assertThat(stateAfter(104, crossing).nation.contestStakes)
                .isLessThan(stateAfter(104, none).nation.contestStakes - 0.02);
    }

    @Test
    void blameMakesPeoplePerceiveMoreInequalityThanThereIs() {
        SmallSociety blaming = SmallSociety.quiet(1, 2)
                .leadership("mayor", LeadershipKind.EXECUTIVE, "g0", 0)
                .leadership(0, "motive", new MotiveSpec(0, 1, 0, 0))
                .off(Mechanism.ESCALATION_LADDER);
        SocietyState state = stateAfter(1, blaming);
        state.leaders.target[0] = 1;
        state.leaders.rung[0] = Rung.MOBILISE_EXCLUSION.ordinal();
        Structure structure = new Structure();
        for (int week = 0; week < 50; week++) {
            Speech.speak(state);
            structure.run(state);
        }

        assertThat(state.groups.misperception[0]).isGreaterThan(0.05);
        assertThat(state.groups.misperception[1]).isZero();
    }

    @Test
    void schoolsMoveNormsOverYearsAndInBothDirections() {
        SocietyState good = stateAfter(156, SmallSociety.quiet(1, 2).everyInstitution(1.0));
        SocietyState bad = stateAfter(156, SmallSociety.quiet(1, 2));

        assertThat(good.groups.schooledNorm[0]).isBetween(0.005, 0.1);
        assertThat(bad.groups.schooledNorm[0]).isBetween(-0.1, -0.002);
    }

    private static SocietyState excludedIn(Dimension dimension) {
        DimensionSpec none = new DimensionSpec(0, 0);
        DimensionSpec[] of = {none, none, none, none, none};
        of[dimension.ordinal()] = new DimensionSpec(0.9, 0);
        SmallSociety country = SmallSociety.quiet(1, 2)
                .group(1, "discrimination", new DiscriminationSpec(of[0], of[1], of[2], of[3], of[4], 0.5))
                .set("nation.economy", 0.2)
                .set("model.structure.wideningPerYear", 0.0);
        return stateAfter(40, country);
    }

    @Test
    void dimensionsHaveEffectsOfTheirOwn() {
        SocietyState political = excludedIn(Dimension.POLITICAL);
        SocietyState social = excludedIn(Dimension.SOCIAL);
        SocietyState economic = excludedIn(Dimension.ECONOMIC);
        SocietyState gender = excludedIn(Dimension.GENDER);

        assertThat(economic.communities.meanGrievance[1]).isGreaterThan(social.communities.meanGrievance[1] + 0.02);
        assertThat(social.communities.legitimacy[1]).isLessThan(economic.communities.legitimacy[1] - 0.02);
        assertThat(gender.communities.meanNorm[1]).isLessThan(political.communities.meanNorm[1]);
        assertThat(Roles.voice(political, 1)).isLessThan(0.2 * Roles.voice(social, 1));
    }

    @Test
    void exclusionFromDecisionsWidensIntoOtherRightsOverYears() {
        DimensionSpec none = new DimensionSpec(0, 0);
        DiscriminationSpec shut = new DiscriminationSpec(new DimensionSpec(0.8, 0), none, none, none, none, 0.5);
        SmallSociety country = SmallSociety.quiet(1, 2).group(1, "discrimination", shut);

        assertThat(stateAfter(156, country).groups.in(1, Dimension.ECONOMIC)).isBetween(0.02, 0.1);
        assertThat(stateAfter(156, SmallSociety.quiet(1, 2)).groups.in(1, Dimension.ECONOMIC))
                .isZero();
    }
}
