package org.forestall.sim.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.forestall.sim.RunKey;
import org.forestall.sim.Society;
import org.forestall.sim.observe.DecisionOutcome;
import org.forestall.sim.observe.FunnelOutcome;
import org.forestall.sim.observe.Outcome;
import org.forestall.sim.spec.AlertChannel;
import org.forestall.sim.spec.ApprovalRule;
import org.forestall.sim.spec.FunnelStep;
import org.forestall.sim.spec.InteractionKind;
import org.forestall.sim.spec.InterventionSpec;
import org.forestall.sim.spec.Lever;
import org.forestall.sim.spec.PreventionPlan;
import org.forestall.sim.spec.SignalKind;
import org.forestall.sim.spec.SignalRule;
import org.forestall.sim.spec.SocietySpec;
import org.forestall.sim.spec.WarningPolicySpec;
import org.forestall.sim.state.EventKind;
import org.forestall.sim.worlds.Plans;
import org.forestall.sim.worlds.Policies;
import org.forestall.sim.worlds.SmallSociety;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The way from danger to action under warning policies. Claims are about rules that leave no room for chance, or counts over
 * futures of one fixed seed that differ in the rule alone; no false alarms.
 */
class WarningPolicyTest {

    private static final int REPEAT = 8;

    private static final SocietySpec COUNTRY = SmallSociety.burning(2, 2)
            .years(3)
            .people(200)
            .set("model.warning.repeatWeeks", REPEAT)
            .set("model.prevention.contentionDelays", 0.0)
            .build();

    private static final InterventionSpec HELP =
            Plans.intervention("m", 0, 26, List.of(Plans.effect(Lever.LOCAL_PEACE, 0.4)), List.of());

    private static final WarningPolicySpec USUAL = Policies.usual(REPEAT);

    private static Society start(PreventionPlan plan, int replicate) {
        Society society = new Society(COUNTRY, plan, new RunKey(8, replicate));
        society.start();
        return society;
    }

    private static Outcome run(PreventionPlan plan, int replicate) {
        Society society = start(plan, replicate);
        society.runToEnd();
        return society.outcome();
    }

    private static List<Outcome> futures(WarningPolicySpec policy) {
        return IntStream.range(0, 10)
                .mapToObj(i -> run(Policies.plan(policy, HELP), i))
                .toList();
    }

    private static List<DecisionOutcome> decisions(List<Outcome> outcomes) {
        return outcomes.stream()
                .flatMap(outcome -> outcome.decisions().stream())
                .filter(DecisionOutcome::isPrompted)
                .toList();
    }

    private static List<Long> hashes(PreventionPlan plan) {
        Society society = start(plan, 1);
        List<Long> hashes = new ArrayList<>();
        while (society.week() < society.weeksToRun()) {
            society.step();
            hashes.add(society.stateHash());
        }
        return hashes;
    }

    private static WarningPolicySpec set(FunnelStep step, double chance) {
        return Policies.with(USUAL, "chances", List.of(Policies.chance(step, chance, "")));
    }

    private static WarningPolicySpec watching(SignalKind kind, double above, int weeks) {
        return Policies.with(USUAL, "signals", List.of(Policies.signal(kind, above, weeks)));
    }

    // The rule

    @Test
    void aPolicyThatSaysNothingNewChangesNoBit() {
        List<Long> usual = hashes(PreventionPlan.nothing());

        assertThat(hashes(Policies.plan(USUAL))).isEqualTo(usual);
        assertThat(hashes(Policies.plan(watching(SignalKind.ASSESSED_RISK, 0.14, 1))))
                .isEqualTo(usual);
        assertThat(hashes(Policies.plan(Policies.with(USUAL, "start", "2040-01-02"))))
                .isEqualTo(usual);
    }

    @Test
    void aSignalThatHasToStandLongerIsRaisedLater() {
        Outcome soon = run(Policies.plan(watching(SignalKind.ASSESSED_RISK, 0.2, 1)), 1);
        Outcome late = run(Policies.plan(watching(SignalKind.ASSESSED_RISK, 0.2, 10)), 1);

        assertThat(soon.firstAlertWeek()).isNotNegative();
        assertThat(late.firstAlertWeek()).isEqualTo(soon.firstAlertWeek() + 9);
    }

    @Test
    void aSingleIndicatorRaisesAlertsOfItsOwn() {
        assertThat(run(Policies.plan(watching(SignalKind.POSTURE, 0.2, 1)), 1).alerts())
                .isPositive();
        assertThat(run(Policies.plan(watching(SignalKind.POSTURE, 1, 1)), 1).alerts())
                .isZero();
    }

    @Test
    void allSignalsTakeLongerThanAny() {
        WarningPolicySpec any = Policies.with(
                USUAL,
                "signals",
                List.of(Policies.signal(SignalKind.ASSESSED_RISK, 0.1, 1), Policies.signal(SignalKind.POSTURE, 1, 1)));

        assertThat(run(Policies.plan(any), 1).alerts()).isPositive();
        assertThat(run(Policies.plan(Policies.with(any, "signalRule", SignalRule.ALL)), 1)
                        .alerts())
                .isZero();
    }

    @Test
    void aPolicyHoldsFromItsFirstDayToItsLast() {
        WarningPolicySpec silent = watching(SignalKind.ASSESSED_RISK, 1, 1);
        WarningPolicySpec later = Policies.with(silent, "start", "2032-01-05");
        WarningPolicySpec ended = Policies.with(silent, "end", "2032-01-05");

        assertThat(run(Policies.plan(silent), 1).alerts()).isZero();
        assertThat(run(Policies.plan(later), 1).firstAlertWeek()).isBetween(0, 51);
        assertThat(run(Policies.plan(ended), 1).firstAlertWeek()).isEqualTo(52);
    }

    // How and to whom

    @Test
    void theChannelIsAsAgreed() {
        FunnelOutcome quiet = run(Policies.plan(Policies.with(USUAL, "channel", AlertChannel.QUIET)), 1)
                .funnel();
        FunnelOutcome loud = run(Policies.plan(Policies.with(USUAL, "channel", AlertChannel.PUBLIC)), 1)
                .funnel();

        assertThat(quiet.quietAlerts()).isPositive().isEqualTo(quiet.alerts());
        assertThat(loud.quietAlerts()).isZero();
        assertThat(loud.alerts()).isPositive();
    }

    @Test
    void whatNobodyAnsweredInPrivateIsSaidInPublic() {
        WarningPolicySpec policy = Policies.with(USUAL, "channel", AlertChannel.QUIET_THEN_PUBLIC);
        WarningPolicySpec deaf = Policies.with(policy, "chances", List.of(Policies.chance(FunnelStep.BELIEVED, 0, "")));
        WarningPolicySpec heeded = Policies.with(
                policy,
                "chances",
                List.of(
                        Policies.chance(FunnelStep.NOTICED, 1, ""),
                        Policies.chance(FunnelStep.BELIEVED, 1, ""),
                        Policies.chance(FunnelStep.PRIORITISED, 1, ""),
                        Policies.chance(FunnelStep.APPROVED, 1, "")));

        FunnelOutcome unheard = run(Policies.plan(deaf), 1).funnel();
        assertThat(unheard.alerts()).isGreaterThan(3);
        assertThat(unheard.quietAlerts()).isBetween(unheard.alerts() / 2, unheard.alerts() / 2 + 1);
        assertThat(run(Policies.plan(heeded), 1).funnel().quietAlerts()).isGreaterThan(unheard.quietAlerts());
    }

    @Test
    void onlyThoseWhoAreToldDecide() {
        List<DecisionOutcome> decided = decisions(futures(Policies.with(USUAL, "tells", List.of("office"))));

        assertThat(decided).isNotEmpty().allMatch(decision -> decision.actor().equals("office"));
        assertThat(decisions(futures(USUAL)))
                .anyMatch(decision -> decision.actor().equals("council"));
    }

    // Steps

    @ParameterizedTest
    @EnumSource(
            value = FunnelStep.class,
            names = {"NOTICED", "BELIEVED", "PRIORITISED", "APPROVED"})
    void aStepThatNobodyTakesStopsTheAlertThere(FunnelStep step) {
        List<DecisionOutcome> decided = decisions(futures(set(step, 0)));

        assertThat(decided).isNotEmpty().allMatch(decision -> decision.reached().compareTo(step) < 0);
        assertThat(decisions(futures(USUAL)))
                .anyMatch(decision -> decision.reached().compareTo(step) >= 0);
    }

    @ParameterizedTest
    @EnumSource(
            value = FunnelStep.class,
            names = {"NOTICED", "BELIEVED", "PRIORITISED", "APPROVED"})
    void aStepThatEverybodyTakesStopsNobodyThere(FunnelStep step) {
        FunnelStep before = FunnelStep.values()[step.ordinal() - 1];

        assertThat(decisions(futures(set(step, 1)))).isNotEmpty().noneMatch(decision -> decision.reached() == before);
        assertThat(decisions(futures(USUAL))).anyMatch(decision -> decision.reached() == before);
    }

    @Test
    void noticeReachesNobodyWhereNobodyIsToldAndNothingComesOfWhatIsNotDelivered() {
        assertThat(decisions(futures(set(FunnelStep.TOLD, 0)))).isEmpty();

        List<Outcome> undelivered = futures(Policies.with(
                set(FunnelStep.DELIVERED, 0), "responses", List.of(Policies.response("m", ApprovalRule.ANY, "", 0))));
        assertThat(decisions(undelivered)).anyMatch(DecisionOutcome::responds);
        assertThat(undelivered).allMatch(outcome -> outcome.funnel().measuresBegun() == 0);
        assertThat(undelivered)
                .allMatch(outcome -> outcome.responses()
                        <= outcome.decisions().stream()
                                .filter(decision -> decision.responds() && !decision.isPrompted())
                                .count());
    }

    @Test
    void whoeverSeesAllFindsTheDangerInEveryGraveWeek() {
        FunnelOutcome all = run(Policies.plan(set(FunnelStep.DETECTED, 1)), 1).funnel();
        FunnelOutcome nothing =
                run(Policies.plan(set(FunnelStep.DETECTED, 0)), 1).funnel();

        assertThat(all.weeksGrave()).isPositive().isEqualTo(all.weeksDetected());
        assertThat(nothing.weeksDetected()).isZero();
        assertThat(nothing.alerts()).isLessThan(all.alerts());
    }

    @Test
    void beliefFromADayOnChangesNothingBeforeThatDay() {
        WarningPolicySpec believed =
                Policies.with(USUAL, "chances", List.of(Policies.chance(FunnelStep.BELIEVED, 1, "2031-09-01")));
        List<Long> usual = hashes(PreventionPlan.nothing());
        List<Long> trusted = hashes(Policies.plan(believed));
        int week = COUNTRY.weekOf(java.time.LocalDate.parse("2031-09-01"));

        assertThat(trusted.subList(0, week)).isEqualTo(usual.subList(0, week));
        assertThat(decisions(futures(believed)).stream().filter(DecisionOutcome::responds))
                .hasSizeGreaterThan((int) decisions(futures(USUAL)).stream()
                        .filter(DecisionOutcome::responds)
                        .count());
    }

    @Test
    void theStepsOfADecisionAddUp() {
        for (Outcome outcome : futures(USUAL)) {
            FunnelOutcome funnel = outcome.funnel();
            assertThat(funnel.told()).isGreaterThanOrEqualTo(funnel.noticed());
            assertThat(funnel.noticed()).isGreaterThanOrEqualTo(funnel.believed());
            assertThat(funnel.believed()).isGreaterThanOrEqualTo(funnel.prioritised());
            assertThat(funnel.prioritised()).isGreaterThanOrEqualTo(funnel.approved());
            assertThat(outcome.decisions())
                    .allMatch(decision -> decision.responds() == (decision.reached() == FunnelStep.APPROVED));
        }
    }

    @Test
    void explainingFalseAlarmsSavesCredibility() {
        // Hardly any sign is enough for an alert, and none counts as grave afterwards: every alert is a false alarm.
        SocietySpec calm = SmallSociety.troubled(2, 2)
                .years(2)
                .people(200)
                .off(org.forestall.sim.spec.Mechanism.ESCALATION_LADDER, org.forestall.sim.spec.Mechanism.TRIGGERS)
                .set("model.warning.graveSigns", 0.9)
                .build();
        WarningPolicySpec nervous = watching(SignalKind.ASSESSED_RISK, 0, 1);

        assertThat(credibility(calm, Policies.with(nervous, "explained", 1.0)))
                .isEqualTo(0.5)
                .isGreaterThan(credibility(calm, nervous));
    }

    private static double credibility(SocietySpec spec, WarningPolicySpec policy) {
        Society society = new Society(spec, Policies.plan(policy), new RunKey(8, 1));
        society.start();
        society.runToEnd();
        assertThat(society.outcome().alerts()).isPositive();
        return society.state().outside.credibility;
    }

    // Responses

    private static WarningPolicySpec answered(ApprovalRule rule, String by, int delayWeeks) {
        return Policies.with(USUAL, "responses", List.of(Policies.response("m", rule, by, delayWeeks)));
    }

    private static List<Integer> begins(Outcome outcome) {
        return outcome.events().stream()
                .filter(event ->
                        event.kind() == EventKind.MEASURE && event.words().contains("begins, set off by an alert"))
                .map(event -> event.week())
                .toList();
    }

    @Test
    void aStandingOrderBeginsItsDelayAfterTheAlert() {
        Outcome outcome = run(Policies.plan(answered(ApprovalRule.STANDING_ORDER, "", 3), HELP), 1);

        assertThat(begins(outcome).get(0)).isGreaterThanOrEqualTo(outcome.firstAlertWeek() + 4);
        assertThat(outcome.costRu()).isPositive();
        assertThat(outcome.funnel().measuresBegun()).isEqualTo(begins(outcome).size());
        assertThat(run(Policies.plan(USUAL, HELP), 1).costRu()).isZero();
    }

    @Test
    void aResponseWaitsForTheApprovalThatWasAgreed() {
        List<Outcome> any = futures(answered(ApprovalRule.ANY, "", 0));
        List<Outcome> one = futures(answered(ApprovalRule.ONE_ACTOR, "office", 0));
        List<Outcome> majority = futures(answered(ApprovalRule.MAJORITY, "", 0));

        assertThat(any)
                .allMatch(outcome -> begins(outcome).isEmpty()
                        || outcome.decisions().stream()
                                .anyMatch(decision -> decision.responds()
                                        && decision.isPrompted()
                                        && decision.week() < begins(outcome).get(0)));
        assertThat(one)
                .allMatch(outcome -> begins(outcome).isEmpty()
                        || outcome.decisions().stream()
                                .anyMatch(decision -> decision.responds()
                                        && decision.actor().equals("office")
                                        && decision.week() < begins(outcome).get(0)));
        assertThat(begun(any)).isPositive().isGreaterThanOrEqualTo(begun(one));
        assertThat(begun(any)).isGreaterThanOrEqualTo(begun(majority));
        assertThat(begun(futures(Policies.with(
                        answered(ApprovalRule.MAJORITY, "", 0),
                        "chances",
                        List.of(Policies.chance(FunnelStep.APPROVED, 0, ""))))))
                .isZero();
    }

    private static int begun(List<Outcome> outcomes) {
        return outcomes.stream()
                .mapToInt(outcome -> outcome.funnel().measuresBegun())
                .sum();
    }

    @Test
    void aResponseStandsDownWhenRiskHasBeenLowAndCanBeSetOffAgain() {
        WarningPolicySpec brief = Policies.with(
                Policies.with(answered(ApprovalRule.STANDING_ORDER, "", 0), "standDownBelow", 1.0),
                "standDownWeeks",
                3);
        WarningPolicySpec lasting = Policies.with(answered(ApprovalRule.STANDING_ORDER, "", 0), "standDownBelow", 0.0);

        Outcome stopped = run(Policies.plan(brief, HELP), 1);
        assertThat(begins(stopped)).hasSizeGreaterThan(1);
        assertThat(stopped.events()).anyMatch(event -> event.words().contains("stands down"));
        assertThat(begins(run(Policies.plan(lasting, HELP), 1))).hasSize(1);
    }

    @Test
    void aResponseOfNoStrengthChangesNoBit() {
        WarningPolicySpec idle = Policies.with(
                USUAL,
                "responses",
                List.of(org.forestall.sim.worlds.Components.with(
                        Policies.response("m", ApprovalRule.STANDING_ORDER, "", 0), "strength", 0.0)));

        assertThat(hashes(Policies.plan(idle, HELP))).isEqualTo(hashes(PreventionPlan.nothing()));
    }

    @Test
    void aPolicyCanBeTakenUpInTheMiddleOfARun() {
        Society parent = start(PreventionPlan.nothing(), 1);
        while (parent.week() < 60) {
            parent.step();
        }
        Society branch = parent.branch(Policies.plan(answered(ApprovalRule.STANDING_ORDER, "", 0), HELP));
        branch.runToEnd();

        assertThat(begins(branch.outcome())).isNotEmpty().allMatch(week -> week >= 60);
    }

    @Test
    void theStoryTellsEveryStep() {
        List<String> words = futures(answered(ApprovalRule.ANY, "", 0)).stream()
                .flatMap(outcome -> outcome.events().stream())
                .map(event -> event.words())
                .toList();

        assertThat(words).anyMatch(text -> text.contains("does not notice the pattern"));
        assertThat(words).anyMatch(text -> text.contains("does not believe the alert"));
        assertThat(words).anyMatch(text -> text.contains("puts other matters first"));
        assertThat(words).anyMatch(text -> text.contains("decides to respond"));
        assertThat(run(Policies.plan(watching(SignalKind.POSTURE, 0.2, 1)), 1).events())
                .anyMatch(event -> event.words().contains("because of the posture of leaders"));
    }

    // Portfolios

    @Test
    void companyOfOtherMeasuresCountsWhereInteractionsAreOn() {
        InterventionSpec other = Plans.intervention("o", 0, 26, List.of(Plans.effect(Lever.SANCTION, 0.1)), List.of());

        assertThat(peace(0, InteractionKind.HELPS, other)).isEqualTo(peace(0, InteractionKind.HINDERS, other));
        assertThat(peace(0.5, InteractionKind.HELPS, other)).isGreaterThan(peace(0, InteractionKind.HELPS, other));
        assertThat(peace(0.5, InteractionKind.HINDERS, other)).isLessThan(peace(0, InteractionKind.HINDERS, other));
    }

    private static double peace(double gain, InteractionKind kind, InterventionSpec other) {
        SocietySpec spec = SmallSociety.quiet(1, 2)
                .people(200)
                .set("model.prevention.interactionGain", gain)
                .build();
        PreventionPlan plan =
                Plans.plan(List.of(Plans.beside(HELP, kind, "o"), other), Plans.measure("m", 1), Plans.measure("o", 1));
        Society society = new Society(spec, plan, new RunKey(8, 1));
        society.start();
        society.step();
        return society.state().levers.in(Lever.LOCAL_PEACE, 0);
    }
}
