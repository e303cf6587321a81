package org.forestall.sim.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.forestall.sim.RunKey;
import org.forestall.sim.Society;
import org.forestall.sim.observe.DecisionOutcome;
import org.forestall.sim.observe.Outcome;
import org.forestall.sim.spec.Condition;
import org.forestall.sim.spec.InterventionSpec;
import org.forestall.sim.spec.Lever;
import org.forestall.sim.spec.MeasureSpec;
import org.forestall.sim.spec.Mechanism;
import org.forestall.sim.spec.OptionSpec;
import org.forestall.sim.spec.OutsideActorKind;
import org.forestall.sim.spec.PreventionPlan;
import org.forestall.sim.spec.SocietySpec;
import org.forestall.sim.state.EventKind;
import org.forestall.sim.state.SocietyState;
import org.forestall.sim.worlds.Components;
import org.forestall.sim.worlds.Plans;
import org.forestall.sim.worlds.SmallSociety;
import org.junit.jupiter.api.Test;

/**
 * Justice about the past, warning and decision outside, agreements, and what measures can do when. Claims are about rules
 * that leave no room for chance, or counts over many futures of one fixed seed where a rule makes one world a copy of the
 * other but for it; no false alarms.
 */
class PreventionRulesTest {

    private static SocietyState end(SocietySpec spec, PreventionPlan plan) {
        return run(spec, plan, 1).state();
    }

    private static Society run(SocietySpec spec, PreventionPlan plan, int replicate) {
        Society society = new Society(spec, plan, new RunKey(8, replicate));
        society.start();
        society.runToEnd();
        return society;
    }

    private static List<Outcome> futures(SocietySpec spec, PreventionPlan plan, int count) {
        return IntStream.range(0, count)
                .mapToObj(replicate -> run(spec, plan, replicate).outcome())
                .toList();
    }

    private static PreventionPlan both(Lever one, double sizeOne, Lever other, double sizeOther) {
        InterventionSpec both = Plans.intervention("m", Plans.effect(one, sizeOne), Plans.effect(other, sizeOther));
        return Plans.plan(List.of(both), Plans.measure("m", 1));
    }

    // The past

    /** A country at peace with courts, in which something was never addressed. */
    private static SmallSociety wounded(double quality) {
        return SmallSociety.quiet(2, 2)
                .people(200)
                .everyInstitution(quality)
                .leadership("president", org.forestall.sim.spec.LeadershipKind.EXECUTIVE, "g0", 0.3)
                .group(1, "pastAtrocitiesUnaddressed", 0.5)
                .set("nation.civicSpace", quality);
    }

    private static double past(SocietySpec spec, PreventionPlan plan) {
        return end(spec, plan).groups.unaddressedPast[1];
    }

    @Test
    void onlyTransitionalJusticeTakesFromAPastThatNobodyAddressed() {
        SocietySpec fair = wounded(0.9).build();

        assertThat(past(fair, PreventionPlan.nothing())).isEqualTo(0.5);
        for (Lever component : new Lever[] {
            Lever.TRUTH_SEEKING, Lever.PROSECUTION, Lever.REPARATION, Lever.INSTITUTIONAL_REFORM, Lever.VETTING
        }) {
            assertThat(past(fair, Plans.onLever(component, 0.5)))
                    .as("%s", component)
                    .isLessThan(0.5);
        }
    }

    @Test
    void componentsTogetherDoMoreThanTheirSum() {
        SocietySpec fair = wounded(0.9).build();
        double truth = Math.log(past(fair, Plans.onLever(Lever.TRUTH_SEEKING, 0.3)) / 0.5);
        double reparation = Math.log(past(fair, Plans.onLever(Lever.REPARATION, 0.3)) / 0.5);
        double together = Math.log(past(fair, both(Lever.TRUTH_SEEKING, 0.3, Lever.REPARATION, 0.3)) / 0.5);

        assertThat(together).isLessThan(truth + reparation);
    }

    @Test
    void anUnfairProcessAddsToThePastAndToMemory() {
        SocietySpec unfair = wounded(0.05).build();
        SocietyState nothing = end(unfair, PreventionPlan.nothing());
        SocietyState trials = end(unfair, Plans.onLever(Lever.PROSECUTION, 0.8));

        assertThat(trials.groups.unaddressedPast[1]).isGreaterThan(nothing.groups.unaddressedPast[1]);
        // Memory that people of g1 have of g0, which holds the state.
        assertThat(trials.communities.memory[2]).isGreaterThan(nothing.communities.memory[2]);
    }

    @Test
    void memoryStaysWhereThePastIsNotAddressed() {
        SocietyState stays = end(wounded(0.5).build(), PreventionPlan.nothing());
        SocietyState fades = end(wounded(0.5).off(Mechanism.UNADDRESSED_PAST).build(), PreventionPlan.nothing());

        assertThat(stays.communities.memory[2]).isGreaterThan(fades.communities.memory[2]);
    }

    @Test
    void anEpisodeLeavesAPastBehindThatNobodyAddressed() {
        Society burnt = run(SmallSociety.burning(2, 2).years(2).people(200).build(), PreventionPlan.nothing(), 1);

        assertThat(burnt.outcome().consequences().episodes()).isPositive();
        assertThat(burnt.state().groups.unaddressedPast[1]).isGreaterThan(0.4);
    }

    @Test
    void amnestyRaisesImpunityAndLowersWhatArmedGroupsFear() {
        SocietySpec spec = SmallSociety.burning(2, 2).years(1).people(200).build();
        SocietyState without = end(spec, PreventionPlan.nothing());
        SocietyState with = end(spec, Plans.onLever(Lever.AMNESTY, 0.4));

        assertThat(with.nation.impunity).isGreaterThan(without.nation.impunity);
        assertThat(with.armed.expectedSanction[3]).isLessThan(without.armed.expectedSanction[3]);
    }

    @Test
    void evidenceIsGatheredByMonitorsAndRaisesExpectedPunishment() {
        SmallSociety country = SmallSociety.burning(2, 2).years(1).people(200);
        SocietyState watched = end(country.build(), Plans.onLever(Lever.EVIDENCE, 0.8));
        SocietyState unwatched = end(country.lawless().build(), PreventionPlan.nothing());

        assertThat(watched.outside.evidence).isGreaterThan(0.1);
        assertThat(unwatched.outside.evidence).isZero();
        SocietyState idle = end(
                country.everyInstitution(0.5)
                        .set("model.justice.evidenceDeters", 0.0)
                        .build(),
                Plans.onLever(Lever.EVIDENCE, 0.8));
        assertThat(watched.armed.expectedSanction[3]).isGreaterThan(idle.armed.expectedSanction[3]);
    }

    @Test
    void vettingAndTrainingMakeForcesOfTheStateHoldBackButNotRebels() {
        SocietySpec spec = SmallSociety.burning(2, 2).years(1).people(200).build();
        long before = killedBy(futures(spec, PreventionPlan.nothing(), 5), "army", "police", "militia");
        long after = killedBy(futures(spec, Plans.onLever(Lever.VETTING, 0.5), 5), "army", "police", "militia");

        assertThat(after).isLessThan(before);
    }

    private static long killedBy(List<Outcome> outcomes, String... actors) {
        return outcomes.stream()
                .flatMap(outcome -> outcome.events().stream())
                .filter(event -> event.kind() == EventKind.VIOLENCE
                        && Arrays.asList(actors).contains(event.actor())
                        && event.act() == org.forestall.sim.state.ActCategory.KILLING)
                .mapToLong(event -> event.persons())
                .sum();
    }

    // Those outside

    private static SmallSociety alarmed() {
        return SmallSociety.burning(2, 2).years(3).people(200).set("model.warning.repeatWeeks", 8);
    }

    private static List<DecisionOutcome> decisions(SocietySpec spec) {
        return futures(spec, PreventionPlan.nothing(), 20).stream()
                .flatMap(outcome -> outcome.decisions().stream())
                .toList();
    }

    private static double meanApproval(List<DecisionOutcome> decisions) {
        return decisions.stream()
                .mapToDouble(DecisionOutcome::approval)
                .average()
                .orElseThrow();
    }

    @Test
    void eachIsLessReadyToActWhenOthersMight() {
        SmallSociety many = alarmed().off(Mechanism.POLARISATION);
        for (int i = 0; i < 4; i++) {
            many.outsider("body" + i, OutsideActorKind.REGIONAL_BODY);
        }
        List<DecisionOutcome> among = decisions(many.build());
        List<DecisionOutcome> alone =
                decisions(many.off(Mechanism.SHARED_RESPONSIBILITY).build());

        assertThat(meanApproval(among)).isLessThan(0.9 * meanApproval(alone));
    }

    @Test
    void laterDecisionsAreLessApprovedAndMoreDivided() {
        List<DecisionOutcome> all = decisions(alarmed().build());
        List<DecisionOutcome> early = all.stream().filter(d -> d.week() < 40).toList();
        List<DecisionOutcome> late = all.stream().filter(d -> d.week() >= 110).toList();

        assertThat(meanApproval(late)).isLessThan(meanApproval(early));
        assertThat(late.stream()
                        .mapToDouble(DecisionOutcome::division)
                        .average()
                        .orElseThrow())
                .isGreaterThan(early.stream()
                        .mapToDouble(DecisionOutcome::division)
                        .average()
                        .orElseThrow());
    }

    @Test
    void manyAlertsAreNotActedUponAndActionWithoutAnAlertIsRare() {
        List<DecisionOutcome> all = decisions(alarmed().build());
        long prompted = all.stream().filter(DecisionOutcome::isPrompted).count();
        long refused = all.stream().filter(d -> d.isPrompted() && !d.responds()).count();
        long unprompted = all.stream().filter(d -> !d.isPrompted()).count();

        assertThat(refused).isBetween(1L, prompted - 1);
        assertThat(unprompted).isPositive().isLessThan(prompted / 4);
    }

    @Test
    void whoDoesNotRecogniseAPatternDoesNotRespond() {
        SmallSociety blind = alarmed()
                .lawless()
                .set("model.warning.recognitionBias", 1.0)
                .set("model.warning.unpromptedPerYear", 0.0);

        assertThat(decisions(blind.build())).isNotEmpty().noneMatch(DecisionOutcome::responds);
    }

    @Test
    void publicAlertsDivideWhereLeadersDefyAndQuietOnesPressWhereTheyCare() {
        SmallSociety defiant = alarmed().leadership(0, "legitimacySeeking", 0.0).set("model.warning.publicShare", 1.0);
        double divided = end(defiant.build(), PreventionPlan.nothing()).outside.polarisation;
        double spared =
                end(defiant.set("model.warning.defiance", 0.0).build(), PreventionPlan.nothing()).outside.polarisation;
        assertThat(divided).isGreaterThan(spared);

        SmallSociety caring = alarmed()
                .leadership(0, "legitimacySeeking", 1.0)
                .set("model.warning.publicShare", 0.0)
                .set("model.warning.responsePressure", 0.0);
        assertThat(mostPressure(caring.build())).isGreaterThan(0.03);
        assertThat(mostPressure(caring.set("model.warning.quietPressure", 0.0).build()))
                .isZero();
    }

    private static double mostPressure(SocietySpec spec) {
        double[] most = {0};
        Society society = new Society(spec, PreventionPlan.nothing(), new RunKey(8, 1));
        society.addObserver(state -> most[0] = Math.max(most[0], state.outside.pressure));
        society.start();
        society.runToEnd();
        return most[0];
    }

    @Test
    void aReviewLeavesAWillToReformThatLowersImpunity() {
        SmallSociety calm = SmallSociety.troubled(2, 2)
                .years(2)
                .people(200)
                .off(Mechanism.IMPUNITY)
                .set("model.warning.reviewEveryWeeks", 20);
        SocietyState reviewed = end(calm.build(), PreventionPlan.nothing());
        SocietyState unreviewed =
                end(calm.set("model.warning.reviewReform", 0.0).build(), PreventionPlan.nothing());

        assertThat(reviewed.nation.impunity).isLessThan(unreviewed.nation.impunity);
    }

    @Test
    void civilSocietyAndCommissionsSeeWhatTheCentreDoesNot() {
        SmallSociety country = alarmed().set("model.warning.noise", 0.0).off(Mechanism.WARNING_AND_RESPONSE);
        SmallSociety seen = alarmed().set("model.warning.noise", 0.0).set("model.warning.believe", 0.0);
        double open = end(seen.set("nation.civicSpace", 1.0).build(), PreventionPlan.nothing()).outside.assessedRisk;
        double shut = end(seen.set("nation.civicSpace", 0.0).build(), PreventionPlan.nothing()).outside.assessedRisk;

        assertThat(open).isGreaterThan(shut);
        assertThat(end(country.build(), PreventionPlan.nothing()).outside.assessedRisk)
                .isZero();
    }

    @Test
    void sponsorsGiveMoreInAWarWithARivalAndLessWhenExposed() {
        SmallSociety war = SmallSociety.troubled(2, 2)
                .years(2)
                .people(200)
                .set("model.armed.battlesPerWeek", 10.0)
                .set("model.warning.sponsorYields", 0.0);
        SocietyState given = end(war.build(), PreventionPlan.nothing());
        SocietyState exposed = end(
                war.set("model.warning.sponsorYields", 1.0)
                        .set("model.justice.evidencePace", 1.0)
                        .build(),
                Plans.onLever(Lever.EVIDENCE, 1));

        assertThat(given.outside.support[3]).isGreaterThan(0.4);
        assertThat(exposed.outside.support[3]).isLessThan(given.outside.support[3]);
    }

    // Talks and agreements

    private static SmallSociety talking() {
        return SmallSociety.troubled(2, 2).years(3).people(200).set("model.agreements.reachedPerYear", 30.0);
    }

    private static int reached(List<Outcome> outcomes) {
        return outcomes.stream()
                .mapToInt(o -> o.consequences().agreementsReached())
                .sum();
    }

    private static int broken(List<Outcome> outcomes) {
        return outcomes.stream()
                .mapToInt(o -> o.consequences().agreementsBroken())
                .sum();
    }

    @Test
    void agreementsThatOthersHelpToKeepBreakLessOften() {
        SocietySpec spec = talking().build();
        List<Outcome> enforced = futures(spec, both(Lever.DIALOGUE, 0.5, Lever.ENFORCEMENT, 1), 30);
        List<Outcome> alone = futures(spec, both(Lever.DIALOGUE, 0.5, Lever.ENFORCEMENT, 0), 30);

        assertThat(reached(alone)).isPositive();
        assertThat(broken(enforced)).isLessThan(broken(alone));
    }

    @Test
    void withoutTalksThereIsNoAgreement() {
        assertThat(reached(futures(talking().build(), PreventionPlan.nothing(), 5)))
                .isZero();
    }

    @Test
    void rivalForumsReachFewerAgreementsWithTheSameEffort() {
        SocietySpec spec = talking()
                .set("model.agreements.reachedPerYear", 2.0)
                .set("model.agreements.brokenPerYear", 0.0)
                .build();
        List<InterventionSpec> talks = List.of(Plans.intervention("t", Plans.effect(Lever.DIALOGUE, 0.4)));
        PreventionPlan one = Plans.plan(talks, Plans.measure("t", 1));
        PreventionPlan rivals = Plans.plan(talks, Plans.measure("t", 0.5), Plans.measure("t", 0.5));

        assertThat(reached(futures(spec, rivals, 40))).isLessThan(reached(futures(spec, one, 40)));
    }

    @Test
    void aBreachCostsTrustAndPresses() {
        SocietySpec spec = talking().set("model.agreements.brokenPerYear", 52.0).build();
        SocietyState state = end(spec, Plans.onLever(Lever.DIALOGUE, 1));

        assertThat(state.outside.agreementsBroken).isPositive();
        assertThat(state.outside.trustInTalks).isLessThan(1);
    }

    // Measures

    private static double local(SocietySpec spec, PreventionPlan plan, int weeks) {
        Society society = new Society(spec, plan, new RunKey(8, 1));
        society.start();
        for (int week = 0; week < weeks; week++) {
            society.step();
        }
        return society.state().levers.in(Lever.LOCAL_PEACE, 0);
    }

    private static final SocietySpec CALM =
            SmallSociety.quiet(1, 2).years(10).people(200).build();

    private static final InterventionSpec PEACE =
            Plans.intervention("m", 0, 26, List.of(Plans.effect(Lever.LOCAL_PEACE, 0.4)), List.of());

    private static PreventionPlan plan(InterventionSpec intervention, MeasureSpec... measures) {
        return Plans.plan(List.of(intervention), measures);
    }

    @Test
    void supportForAProgrammeThatShowsNothingWanes() {
        PreventionPlan plan = plan(PEACE, Plans.measure("m", 1));
        SocietySpec loyal = Components.with(CALM, "mechanisms", java.util.Map.of(Mechanism.POLITICAL_SUPPORT, false));

        assertThat(local(CALM, plan, 200)).isLessThan(local(CALM, plan, 2));
        assertThat(local(loyal, plan, 200)).isEqualTo(local(loyal, plan, 2));
    }

    @Test
    void whatWasEndedBeforeItsTimeFadesFaster() {
        InterventionSpec patient = Components.with(PEACE, "minimumWeeks", 104.0);
        MeasureSpec brief = Plans.between("m", "2031-01-06", "2031-07-07", 1);

        assertThat(local(CALM, plan(patient, brief), 40)).isLessThan(0.7 * local(CALM, plan(PEACE, brief), 40));
    }

    @Test
    void aMeasureWaitsForItsWindowAndAchievesNothingWhileItIsShut() {
        InterventionSpec closed = Components.with(PEACE, "closedWhen", List.of(Condition.WEAK_INSTITUTIONS));
        PreventionPlan plan = plan(closed, Plans.measure("m", 1));

        SocietySpec weak = Components.with(Components.with(CALM, "nation.impunity", 1.0), "civilSociety.density", 0.0);

        assertThat(local(weak, plan, 50)).isZero();
        assertThat(local(weak, plan(PEACE, Plans.measure("m", 1)), 50)).isPositive();
        assertThat(local(CALM, plan, 50)).isPositive();
    }

    @Test
    void dividedDebatesBeginMeasuresLater() {
        SocietySpec spec = alarmed()
                .set("model.warning.polarisationPerYear", 5.0)
                .set("model.prevention.contentionDelays", 40.0)
                .build();
        SocietySpec swift = Components.with(spec, "model.prevention.contentionDelays", 0.0);
        PreventionPlan late = plan(PEACE, Plans.between("m", "2032-06-07", "2033-12-05", 1));

        int week = 75;
        assertThat(local(swift, late, week)).isPositive();
        assertThat(local(spec, late, week)).isZero();
    }

    @Test
    void halfCarriedOutIsHalfDoneAndOnPaperIsNothing() {
        MeasureSpec full = Plans.measure("m", 1);
        double whole = local(CALM, plan(PEACE, full), 5);

        assertThat(local(CALM, plan(PEACE, Components.with(full, "implementation", 0.5)), 5))
                .isCloseTo(0.5 * whole, within(1e-12));
        assertThat(local(CALM, plan(PEACE, Components.with(full, "implementation", 0.0)), 5))
                .isZero();
    }

    @Test
    void whatTheCountryOwnsWorksMoreThanWhatIsImposed() {
        PreventionPlan usual = plan(PEACE, Plans.measure("m", 1));
        OptionSpec imposed = Components.with(usual.option(), "ownership", 0.0);
        OptionSpec own = Components.with(usual.option(), "ownership", 1.0);

        assertThat(local(CALM, new PreventionPlan(imposed, usual.catalogue()), 5))
                .isLessThan(local(CALM, usual, 5));
        assertThat(local(CALM, new PreventionPlan(own, usual.catalogue()), 5)).isGreaterThan(local(CALM, usual, 5));
    }

    @Test
    void aMeasureThatTakesOverDoesNotBeginFromNothing() {
        InterventionSpec slow =
                Plans.intervention("m", 52, 52, List.of(Plans.effect(Lever.LOCAL_PEACE, 0.4)), List.of());
        MeasureSpec first = Plans.between("m", "2031-01-06", "2032-01-05", 1);
        MeasureSpec second = Plans.between("m", "2032-01-05", "2034-01-02", 1);
        SocietySpec alone = Components.with(CALM, "model.prevention.handover", 0.0);

        assertThat(local(CALM, plan(slow, first, second), 60))
                .isGreaterThan(local(alone, plan(slow, first, second), 60));
    }

    @Test
    void forceStopsCampaignsAndKills() {
        SocietySpec spec = SmallSociety.burning(2, 2)
                .years(2)
                .people(200)
                .personsEverywhere(500_000)
                .set("model.violence.forceToll", 100.0)
                .build();
        List<Outcome> without = futures(spec, PreventionPlan.nothing(), 10);
        List<Outcome> with = futures(spec, Plans.onLever(Lever.FORCE, 0.8), 10);

        assertThat(killedBy(with, "army", "militia")).isLessThan(killedBy(without, "army", "militia"));
        assertThat(with).allMatch(outcome -> outcome.consequences().killedByMeasures() > 0);
        assertThat(without).allMatch(outcome -> outcome.consequences().killedByMeasures() == 0);
    }

    @Test
    void forceAgainstNobodyOnlyKills() {
        SocietySpec spec = SmallSociety.quiet(2, 2)
                .years(1)
                .people(200)
                .personsEverywhere(1_000_000)
                .build();

        assertThat(run(spec, PreventionPlan.nothing(), 1).outcome().killed())
                .isLessThan(
                        run(spec, Plans.onLever(Lever.FORCE, 0.5), 1).outcome().killed());
    }
}
