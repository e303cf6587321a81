package org.forestall.sim.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.forestall.sim.RunKey;
import org.forestall.sim.Society;
import org.forestall.sim.observe.ActOutcome;
import org.forestall.sim.observe.CommunityOutcome;
import org.forestall.sim.observe.DemographicOutcome;
import org.forestall.sim.observe.Outcome;
import org.forestall.sim.spec.Alignment;
import org.forestall.sim.spec.ArmedGroupKind;
import org.forestall.sim.spec.DimensionSpec;
import org.forestall.sim.spec.DiscriminationSpec;
import org.forestall.sim.spec.Lever;
import org.forestall.sim.spec.Mechanism;
import org.forestall.sim.spec.PreventionPlan;
import org.forestall.sim.spec.SocietySpec;
import org.forestall.sim.state.ActCategory;
import org.forestall.sim.state.SocietyState;
import org.forestall.sim.worlds.Plans;
import org.forestall.sim.worlds.SmallSociety;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What armed groups do beyond killing, what it destroys, and how arms and armed groups spread; each claim is a direction.
 *
 * <p>The seed is fixed; {@code -Dforestall.seed} takes another, and failures name it. The mean paired difference over 120
 * futures with shared luck must lie at least 3 standard errors on the right side; under seven seeds those over 60 lay beyond
 * 6.5, so that a false alarm under another seed needs a deviation of 6 standard errors: below 1 in a million for each test.
 */
@Tag("statistical")
class ActsAndArmsTest {

    private static final int FUTURES = "full".equals(System.getProperty("forestall.tests")) ? 500 : 120;
    private static final double LEAST = 3;

    private final long seed = Long.getLong("forestall.seed", 20_310_106);

    private void requireMore(String what, SocietySpec with, SocietySpec without, ToDoubleFunction<Outcome> quantity) {
        Ensemble more = Ensemble.of(with, seed, FUTURES);
        Ensemble less = Ensemble.of(without, seed, FUTURES);

        assertThat(more.pairedZ(less, quantity)).as("%s, seed %d", what, seed).isGreaterThan(LEAST);
    }

    /** An executive that runs a campaign from the first weeks on, whatever happens. */
    private static SmallSociety campaign() {
        return SmallSociety.burning(2, 2)
                .years(1)
                .people(200)
                .off(Mechanism.COMMUNAL_VIOLENCE, Mechanism.ARMED_CONFLICT, Mechanism.WARNING_AND_RESPONSE)
                .set("model.leaders.thresholdCampaign", 0.0)
                .set("model.leaders.thresholdMobilise", 0.0)
                .set("model.leaders.thresholdRepress", 0.0)
                .set("model.leaders.climbChance", 1.0)
                .set("model.leaders.descendChance", 0.0);
    }

    private static double acts(Outcome outcome, ActCategory... categories) {
        return outcome.acts().stream()
                .filter(act -> java.util.List.of(categories).contains(act.category()))
                .mapToLong(ActOutcome::acts)
                .sum();
    }

    private static double otherActs(Outcome outcome) {
        return acts(
                outcome,
                ActCategory.SEXUAL_VIOLENCE,
                ActCategory.HOSTAGE_TAKING,
                ActCategory.ATTACK_ON_CIVILIAN_OBJECTS,
                ActCategory.ATTACK_ON_AID);
    }

    /** Every category of the catalogue occurs somewhere among these futures; the chance that one does not is nil. */
    @Test
    void everyCategoryOfActsOccursAndIsCounted() {
        SmallSociety worst = SmallSociety.burning(3, 3)
                .years(2)
                .people(200)
                .set("model.acts.destroyingTheGroup", 20.0)
                .set("model.violence.detainedPerThousand", 20.0);
        for (int armed = 0; armed < 4; armed++) {
            worst.armed(armed, "exclusionaryIdeology", 1.0).armed(armed, "prohibitedWeapons", 1.0);
        }
        Ensemble ensemble = Ensemble.of(worst.build(), seed, 20);

        for (ActCategory category : ActCategory.values()) {
            if (category != ActCategory.NONE) {
                assertThat(ensemble.mean(outcome -> acts(outcome, category)))
                        .as("%s, seed %d", category, seed)
                        .isPositive();
            }
        }
    }

    @Test
    void forcesWithoutTrainingAndRulesCommitMoreActs() {
        SmallSociety untrained = campaign();
        SmallSociety trained = campaign();
        for (int armed = 0; armed < 4; armed++) {
            untrained.armed(armed, "training", 0.0).armed(armed, "rulesOfEngagement", 0.0);
            trained.armed(armed, "training", 1.0).armed(armed, "rulesOfEngagement", 1.0);
        }
        requireMore("acts of untrained forces", untrained.build(), trained.build(), ActsAndArmsTest::otherActs);
    }

    @Test
    void forcesWithoutArmsCommitFewerActs() {
        SmallSociety armed = campaign().set("model.armed.armsPace", 0.0);
        SmallSociety unarmed = campaign().set("model.armed.armsPace", 0.0);
        for (int a = 0; a < 4; a++) {
            armed.armed(a, "arms", 1.0);
            unarmed.armed(a, "arms", 0.1);
        }
        requireMore("acts of armed forces", armed.build(), unarmed.build(), ActsAndArmsTest::otherActs);
    }

    private static DiscriminationSpec withGender(double gender) {
        DimensionSpec some = new DimensionSpec(0.4, 0);
        return new DiscriminationSpec(some, some, some, new DimensionSpec(gender, 0), some, 0.4);
    }

    @Test
    void genderDiscriminationRaisesSexualViolenceMostAgainstWomen() {
        SmallSociety unequal =
                campaign().set("model.acts.sexualViolence", 3.0).group(1, "discrimination", withGender(0.9));
        SmallSociety equal =
                campaign().set("model.acts.sexualViolence", 3.0).group(1, "discrimination", withGender(0.0));
        requireMore("sexual violence", unequal.build(), equal.build(), o -> acts(o, ActCategory.SEXUAL_VIOLENCE));

        Ensemble ensemble = Ensemble.of(unequal.build(), seed, FUTURES);
        assertThat(ensemble.mean(outcome -> bySex(outcome, "female")))
                .isGreaterThan(2 * ensemble.mean(outcome -> bySex(outcome, "male")));
    }

    private static double bySex(Outcome outcome, String sex) {
        return outcome.demographics().stream()
                .filter(cell -> cell.sex().equals(sex))
                .mapToLong(DemographicOutcome::sexualViolence)
                .sum();
    }

    @Test
    void attacksOnObjectsCostServicesAndSitesWhichComeBackSlowly() {
        SmallSociety attacked = campaign().set("model.acts.civilianObjects", 1.0);
        SmallSociety spared = campaign().set("model.acts.civilianObjects", 0.0);
        requireMore("services", attacked.build(), spared.build(), o -> o.consequences()
                .servicesLost());
        requireMore(
                "sites", attacked.build(), spared.build(), o -> o.consequences().sitesLost());
        SmallSociety rebuilt = campaign()
                .set("model.acts.civilianObjects", 1.0)
                .set("model.acts.rebuildSites", 1.0)
                .set("model.acts.rebuildServices", 1.0);
        requireMore("sites not rebuilt", attacked.build(), rebuilt.build(), o -> o.consequences()
                .sitesLost());
    }

    @Test
    void lostServicesCostLives() {
        SmallSociety attacked = campaign().set("model.acts.civilianObjects", 5.0);
        SmallSociety spared = campaign().set("model.acts.civilianObjects", 0.0);
        requireMore("deaths", attacked.build(), spared.build(), Outcome::diedOfDeprivation);
    }

    @Test
    void reliefThatIsDeniedCostsLivesOfTheTargetedGroup() {
        requireMore(
                "deaths where relief is denied",
                campaign().set("model.flight.denial", 1.0).build(),
                campaign().set("model.flight.denial", 0.0).build(),
                outcome -> deprived(outcome, "g1") - deprived(outcome, "g0"));
    }

    private static double deprived(Outcome outcome, String group) {
        return outcome.communities().stream()
                .filter(community -> community.group().equals(group))
                .mapToLong(CommunityOutcome::diedOfDeprivation)
                .sum();
    }

    @Test
    void aidThatIsDivertedCostsLives() {
        requireMore(
                "deaths where aid is diverted",
                campaign().set("model.flight.diversion", 1.0).build(),
                campaign().set("model.flight.diversion", 0.0).build(),
                Outcome::diedOfDeprivation);
    }

    @Test
    void forcesThatFightRebelsTurnOnTheGroupTheyAreSaidToStandFor() {
        SmallSociety war = SmallSociety.troubled(2, 3)
                .years(1)
                .people(200)
                .off(Mechanism.COMMUNAL_VIOLENCE)
                .set("model.leaders.thresholdRepress", 0.02)
                .set("model.leaders.thresholdMobilise", 2.0)
                .set("model.armed.battlesPerWeek", 5.0)
                .set("model.violence.abusePerThousand", 3.0);
        requireMore(
                "killed of the suspected group",
                war.set("model.violence.suspicion", 5.0).build(),
                war.set("model.violence.suspicion", 0.0).build(),
                outcome -> killed(outcome, "g1") - killed(outcome, "g2"));
    }

    private static double killed(Outcome outcome, String group) {
        return outcome.communities().stream()
                .filter(community -> community.group().equals(group))
                .mapToLong(CommunityOutcome::killed)
                .sum();
    }

    @Test
    void whatBecameTheWayOfACoalitionGoesOn() {
        requireMore(
                "killed where campaigns entrench",
                wavering().build(),
                wavering().off(Mechanism.ENTRENCHMENT).build(),
                outcome -> Math.log1p(outcome.killed()));
    }

    /** Leaders who would step down from a campaign as often as they begin one. */
    private static SmallSociety wavering() {
        return SmallSociety.burning(2, 2)
                .years(3)
                .people(200)
                .personsEverywhere(200_000)
                .off(Mechanism.FLIGHT)
                .set("model.leaders.thresholdCampaign", 0.15)
                .set("model.leaders.steepness", 1.0)
                .set("model.leaders.descendChance", 1.0);
    }

    private static SocietyState end(SocietySpec spec) {
        return end(spec, PreventionPlan.nothing());
    }

    private static SocietyState end(SocietySpec spec, PreventionPlan plan) {
        Society society = new Society(spec, plan, new RunKey(5, 1));
        society.start();
        society.runToEnd();
        return society.state();
    }

    /** Arms follow fighting, control and flows without chance once fighting is given: one future is enough. */
    @Test
    void armsSpreadWithFightingAndWhereTheStateIsAbsentAndFallWhereFlowsAreCut() {
        SmallSociety war = SmallSociety.troubled(2, 2).years(2).people(200).set("model.armed.battlesPerWeek", 10.0);
        double inWar = end(war.build()).nation.looseArms;
        double cut = end(war.build(), Plans.onLever(Lever.ARMS_FLOW, -0.8)).nation.looseArms;
        double inPeace = end(war.off(Mechanism.ARMED_CONFLICT).build()).nation.looseArms;
        double withoutForces = end(SmallSociety.quiet(2, 2).years(2).people(200).build()).nation.looseArms;

        assertThat(inWar).isGreaterThan(inPeace);
        assertThat(cut).isLessThan(inWar);
        assertThat(withoutForces).isGreaterThan(0.3);
    }

    @Test
    void groupsThatStandForACommunitySpreadToWhereArmsAreLoose() {
        SmallSociety society = SmallSociety.troubled(3, 2)
                .years(2)
                .people(200)
                .armed("front", ArmedGroupKind.NON_STATE, Alignment.COMMUNITY, "g1", "", 0)
                .armed(4, "members", Map.of("d0", 300))
                .set("model.roles.meanThreshold", 0.3)
                .set("model.armed.recruitPerYear", 2.0)
                .off(Mechanism.ARMED_CONFLICT);
        long spread = end(society.set("model.armed.spread", 1.0).build()).armed.postedIn(4, 2);
        long confined =
                end(society.set("model.armed.spread", 0.0).build()).armed.postedIn(4, 2);

        assertThat(spread).isPositive();
        assertThat(confined).isLessThan(spread);
    }

    @Test
    void aGroupThatIsNotPaidFallsApartAndObeysLess() {
        SmallSociety unpaid = SmallSociety.troubled(2, 2).years(2).people(200).armed(3, "finance", 0.0);
        SocietyState state = end(unpaid.build());

        assertThat(state.armed.cohesion[3]).isLessThan(0.5);
        assertThat(state.armed.command[3]).isLessThan(0.8);
    }

    @Test
    void crimeAcrossBordersPaysUnlessItIsStopped() {
        SmallSociety smuggling = SmallSociety.troubled(2, 2)
                .years(2)
                .people(200)
                .armed(3, "illicitFinance", 0.9)
                .armed(3, "finance", 0.1)
                .off(Mechanism.ARMED_CONFLICT);
        double paid = end(smuggling.build()).armed.finance[3];

        assertThat(paid).isGreaterThan(0.5);
        assertThat(end(smuggling.build(), Plans.onLever(Lever.FINANCE_FLOW, -0.8)).armed.finance[3])
                .isLessThan(paid);
    }

    @Test
    void displacedPeopleStrainThePlaceAndTellTheirKinAndNeighboursCloseBorders() {
        SocietyState flight = end(campaign().build());
        SocietyState silent =
                end(campaign().set("model.flight.newsOfDisplaced", 0.0).build());

        assertThat(java.util.Arrays.stream(flight.districts.hosting).max().orElseThrow())
                .isPositive();
        assertThat(flight.outside.openBorder[0]).isLessThan(0.7);
        assertThat(flight.communities.memory).isNotEqualTo(silent.communities.memory);
    }

    @Test
    void attacksOnReliefStaffDriveReliefAway() {
        SocietyState attacked =
                end(campaign().set("model.acts.reliefStaff", 5.0).build());
        SocietyState spared = end(campaign().set("model.acts.reliefStaff", 0.0).build());

        assertThat(attacked.districts.relief[0]).isLessThan(0.9);
        assertThat(spared.districts.relief).containsOnly(1);
    }
}
