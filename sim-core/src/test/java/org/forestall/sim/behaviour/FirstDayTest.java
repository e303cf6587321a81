package org.forestall.sim.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.forestall.sim.RunKey;
import org.forestall.sim.Society;
import org.forestall.sim.observe.Outcome;
import org.forestall.sim.spec.InitialDisplacedSpec;
import org.forestall.sim.spec.Lever;
import org.forestall.sim.spec.MeasureSpec;
import org.forestall.sim.spec.Mechanism;
import org.forestall.sim.spec.PreventionPlan;
import org.forestall.sim.spec.SocietySpec;
import org.forestall.sim.spec.StartRule;
import org.forestall.sim.state.EventKind;
import org.forestall.sim.state.Role;
import org.forestall.sim.state.SocietyState;
import org.forestall.sim.state.Status;
import org.forestall.sim.worlds.Plans;
import org.forestall.sim.worlds.SmallSociety;
import org.junit.jupiter.api.Test;

/**
 * What is already there on the first day: an agreement in force, peacekeepers, people who had fled. Exact but for counts
 * over futures of one fixed seed; no false alarms.
 */
class FirstDayTest {

    private static final PreventionPlan NOTHING = PreventionPlan.nothing();

    private static Society after(int weeks, SocietySpec spec, PreventionPlan plan, int replicate) {
        Society society = new Society(spec, plan, new RunKey(23, replicate));
        society.start();
        for (int week = 0; week < weeks; week++) {
            society.step();
        }
        return society;
    }

    // People who had fled

    private static SmallSociety displaced(InitialDisplacedSpec... flights) {
        return SmallSociety.quiet(3, 2).people(300).set("initial.displaced", List.of(flights));
    }

    private static InitialDisplacedSpec flight(String to, int persons, String blamed) {
        return new InitialDisplacedSpec("f" + to, "g1", "d0", to, persons, blamed);
    }

    @Test
    void thoseWhoFledAreCountedOnceAndWhereTheyAre() {
        SocietySpec spec =
                displaced(flight("d1", 4_000, "g0"), flight("", 1_000, "")).build();
        SocietyState state = after(0, spec, NOTHING, 1).state();
        int home = state.layout.communityIdx(0, 1);
        int camp = state.layout.communityIdx(1, 1);

        assertThat(state.ledger.total()).isEqualTo(6 * 20_000);
        assertThat(state.ledger.count(home, Status.RESIDENT)).isEqualTo(15_000);
        assertThat(state.ledger.count(home, Status.ABROAD)).isEqualTo(1_000);
        assertThat(state.ledger.count(camp, Status.DISPLACED)).isEqualTo(4_000);
        assertThat(state.districts.hosting[1]).isCloseTo(4_000.0 / 44_000, within(1e-12));
    }

    @Test
    void theyAndTheirHostsRememberWhomTheyHoldToAccount() {
        SocietySpec spec = displaced(flight("d1", 4_000, "g0")).build();
        SocietyState state = after(0, spec, NOTHING, 1).state();

        assertThat(state.communities.memory[state.layout.communityIdx(1, 1) * 2])
                .isCloseTo(0.5 / 6, within(1e-12));
        assertThat(state.communities.memory[state.layout.communityIdx(2, 1) * 2])
                .isZero();
    }

    @Test
    void theSampleAtHomeIsThinnedInProportion() {
        SocietySpec spec = displaced(flight("d1", 4_000, ""), flight("d2", 12_000, ""))
                .people(6_000)
                .build();
        SocietyState state = after(1, spec, NOTHING, 1).state();
        int home = state.layout.communityIdx(0, 1);
        int from = state.people.first[home];
        int end = state.people.first[home + 1];
        long absent = IntStream.range(from, end)
                .filter(person -> state.people.role[person] == Role.ABSENT.code())
                .count();

        // Four in five left; of 1,000 people three standard errors are 0.04.
        assertThat((double) absent / (end - from)).isCloseTo(0.8, within(0.04));
    }

    @Test
    void theyGoHomeWhileItIsCalmAndNobodyIsLostOnTheWay() {
        SocietySpec spec =
                displaced(flight("d1", 4_000, ""), flight("", 1_000, "")).build();
        SocietyState state = after(104, spec, NOTHING, 1).state();

        assertThat(state.ledger.total()).isEqualTo(6 * 20_000);
        assertThat(state.ledger.total(Status.DISPLACED)).isLessThan(2_000).isPositive();
        assertThat(state.ledger.total(Status.ABROAD)).isLessThan(500);
    }

    @Test
    void displacedPeopleOfTheFirstDayDieOfDeprivationAsOthersDo() {
        SmallSociety poor =
                displaced(flight("d1", 10_000, "")).district(1, "services", 0.0).off(Mechanism.FLIGHT);

        assertThat(after(52, poor.build(), NOTHING, 1).outcome().diedOfDeprivation())
                .isPositive();
        assertThat(after(52, displaced().district(1, "services", 0.0).build(), NOTHING, 1)
                        .outcome()
                        .diedOfDeprivation())
                .isZero();
    }

    // An agreement in force

    private static SmallSociety agreed(double enforcement) {
        return SmallSociety.troubled(2, 2)
                .years(3)
                .people(200)
                .set("initial.agreement.inForce", true)
                .set("initial.agreement.enforcement", enforcement);
    }

    private static int broken(SocietySpec spec) {
        return IntStream.range(0, 40)
                .mapToObj(replicate -> after(156, spec, NOTHING, replicate).outcome())
                .mapToInt(outcome -> outcome.consequences().agreementsBroken())
                .sum();
    }

    @Test
    void anAgreementInForceCalmsFromTheFirstWeekAndIsNotCountedAsReached() {
        Society society = after(1, agreed(1).build(), NOTHING, 1);

        assertThat(society.state().levers.national(Lever.DIALOGUE)).isPositive();
        assertThat(society.outcome().consequences().agreementsReached()).isZero();
    }

    @Test
    void anAgreementThatOthersPromisedToKeepBreaksLessOften() {
        int kept = broken(agreed(1).build());
        int unkept = broken(agreed(0).build());

        assertThat(unkept).isPositive();
        assertThat(kept).isLessThan(unkept);
    }

    @Test
    void itsBreachIsAnEventAndEndsIt() {
        SocietySpec spec = agreed(0).set("model.agreements.brokenPerYear", 52.0).build();
        Society society = after(8, spec, NOTHING, 1);
        Outcome outcome = society.outcome();

        assertThat(outcome.events())
                .filteredOn(event -> event.kind() == EventKind.AGREEMENT)
                .hasSize(1);
        assertThat(society.state().outside.agreementWeek).isEqualTo(-1);
        assertThat(society.state().outside.trustInTalks).isLessThan(1);
    }

    @Test
    void whereAgreementsAreSwitchedOffThereIsNone() {
        SocietySpec spec = agreed(1).off(Mechanism.AGREEMENTS).build();

        assertThat(after(1, spec, NOTHING, 1).state().levers.national(Lever.DIALOGUE))
                .isZero();
    }

    // Peacekeepers on the ground

    private static SmallSociety guarded(String until) {
        Map<String, Integer> posts = new LinkedHashMap<>();
        posts.put("d0", 400);
        return SmallSociety.quiet(2, 2)
                .people(200)
                .set("initial.peacekeepers.posted", posts)
                .set("initial.peacekeepers.until", until)
                .set("initial.peacekeepers.drawDownWeeks", 9);
    }

    private static double there(int weeks, SocietySpec spec, PreventionPlan plan) {
        return after(weeks, spec, plan, 1).state().districts.protectors[0];
    }

    @Test
    void peacekeepersStandWhereTheyArePostedUntilTheyLeave() {
        SocietySpec spec = guarded("2031-10-13").build();

        assertThat(after(1, spec, NOTHING, 1).state().districts.protectors).containsExactly(10, 0);
        assertThat(there(31, spec, NOTHING)).isCloseTo(10, within(0.1));
        assertThat(there(36, spec, NOTHING)).isBetween(4.0, 6.0);
        assertThat(there(41, spec, NOTHING)).isZero();
        assertThat(there(150, guarded("").build(), NOTHING)).isCloseTo(10, within(0.1));
    }

    @Test
    void anOptionGoesOnWithThoseWhomItFinds() {
        SocietySpec spec = guarded("2031-10-13").build();
        SocietySpec bare = SmallSociety.quiet(2, 2).people(200).build();
        PreventionPlan half = mission(200, 30);

        // As a mission that begins with as many as it wants, it has no lag; without one on the ground it builds up.
        double goesOn = there(45, spec, half);
        double anew = there(45, bare, half);
        double full = there(45, bare, mission(200, 0));
        assertThat(anew).isLessThan(0.9 * full);
        assertThat(goesOn).isCloseTo(full, within(1e-9));
        // While both are there, the larger counts.
        assertThat(there(5, spec, half)).isCloseTo(10, within(0.1));
    }

    @Test
    void aMeasureOfNoStrengthLeavesThemAsTheyAre() {
        SocietySpec spec = guarded("2031-10-13").build();
        Society with = after(60, spec, mission(0, 30), 1);
        Society without = after(60, spec, NOTHING, 1);

        assertThat(with.stateHash()).isEqualTo(without.stateHash());
    }

    /** A mission that takes its time to build up; of no strength if it has nobody. */
    private static PreventionPlan mission(int uniformed, double lagWeeks) {
        MeasureSpec measure = new MeasureSpec(
                "mission",
                StartRule.ON_DATE,
                "",
                "",
                0,
                uniformed == 0 ? 0 : 1,
                1,
                List.of("d0"),
                Math.max(1, uniformed));
        return Plans.plan(
                List.of(Plans.intervention(
                        "mission", lagWeeks, 10, List.of(Plans.effect(Lever.PROTECTORS, 1)), List.of())),
                measure);
    }
}
