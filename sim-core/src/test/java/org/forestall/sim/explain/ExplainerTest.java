package org.forestall.sim.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.forestall.sim.RunKey;
import org.forestall.sim.Society;
import org.forestall.sim.observe.LoggedEvent;
import org.forestall.sim.spec.Lever;
import org.forestall.sim.spec.Mechanism;
import org.forestall.sim.spec.PreventionPlan;
import org.forestall.sim.spec.SocietySpec;
import org.forestall.sim.spec.TriggerKind;
import org.forestall.sim.state.ActCategory;
import org.forestall.sim.state.EventKind;
import org.forestall.sim.state.Rung;
import org.forestall.sim.worlds.Plans;
import org.forestall.sim.worlds.SmallSociety;
import org.junit.jupiter.api.Test;

class ExplainerTest {

    private static final RunKey KEY = new RunKey(7, 3);
    private static final int WEEKS = 30;

    private static SocietySpec spec() {
        return SmallSociety.troubled(2, 2).years(1).people(400).build();
    }

    private static Society started(PreventionPlan plan) {
        Society society = new Society(spec(), plan, KEY);
        society.start();
        return society;
    }

    private static List<Explanation> explained(Society society) {
        Explainer explainer = new Explainer(society);
        List<Explanation> weeks = new ArrayList<>();
        while (society.week() < WEEKS) {
            weeks.add(explainer.step());
        }
        return weeks;
    }

    private static Movement of(Explanation week, Quantity quantity) {
        return week.movements().stream()
                .filter(movement -> movement.quantity() == quantity)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void explainingAFutureChangesNoBitOfIt() {
        Society plain = started(PreventionPlan.nothing());
        while (plain.week() < WEEKS) {
            plain.step();
        }
        Society told = started(PreventionPlan.nothing());
        explained(told);

        assertThat(told.stateHash()).isEqualTo(plain.stateHash());
    }

    @Test
    void aContributionIsTheDifferenceToTheSameWeekWithoutTheMechanism() {
        Society society = started(PreventionPlan.nothing());
        Explainer explainer = new Explainer(society);
        for (int i = 0; i < 5; i++) {
            explainer.step();
        }
        Society without = society.branchWithout(Mechanism.DISCRIMINATION);
        without.step();
        Movement grievance = of(explainer.step(), StateQuantity.GRIEVANCE);

        double expected = grievance.after() - StateQuantity.GRIEVANCE.read(without.state());
        assertThat(expected).isPositive();
        assertThat(grievance.contributions())
                .filteredOn(each -> each.through().equals("discrimination"))
                .singleElement()
                .satisfies(each -> assertThat(each.amount()).isEqualTo(expected));
    }

    @Test
    void movementsAddUpFromWeekToWeek() {
        List<Explanation> weeks = explained(started(PreventionPlan.nothing()));

        for (int i = 1; i < weeks.size(); i++) {
            for (Quantity quantity : StateQuantity.values()) {
                assertThat(of(weeks.get(i), quantity).before())
                        .isEqualTo(of(weeks.get(i - 1), quantity).after());
            }
        }
    }

    @Test
    void aMechanismThatIsOffExplainsNothing() {
        SocietySpec spec = SmallSociety.troubled(2, 2)
                .years(1)
                .people(400)
                .off(Mechanism.DISCRIMINATION)
                .build();
        Society society = new Society(spec, PreventionPlan.nothing(), KEY);
        society.start();

        assertThat(explained(society))
                .flatExtracting(Explanation::movements)
                .flatExtracting(Movement::contributions)
                .extracting(Contribution::through)
                .isNotEmpty()
                .doesNotContain("discrimination");
    }

    @Test
    void whatMeasuresDoIsTold() {
        PreventionPlan plan = Plans.onLever(Lever.GRIEVANCE, -0.8);
        List<Explanation> weeks = explained(started(plan));

        assertThat(weeks)
                .flatExtracting(Explanation::movements)
                .flatExtracting(Movement::contributions)
                .anySatisfy(each -> {
                    assertThat(each.through()).isEqualTo("Intervention m");
                    assertThat(each.amount()).isNegative();
                });
    }

    @Test
    void measuresOfAnOptionAreToldApart() {
        PreventionPlan plan = Plans.plan(
                List.of(
                        Plans.intervention("a", Plans.effect(Lever.GRIEVANCE, -0.8)),
                        Plans.intervention("b", Plans.effect(Lever.TRUST_IN_STATE, 0.8))),
                Plans.measure("a", 1),
                Plans.measure("b", 1));
        Society society = started(plan);
        Explainer explainer = new Explainer(society);
        explainer.step();
        Society without = society.branch(
                Plans.plan(plan.catalogue(), plan.option().measures().get(1)));
        without.step();
        Movement grievance = of(explainer.step(), StateQuantity.GRIEVANCE);

        double expected = grievance.after() - StateQuantity.GRIEVANCE.read(without.state());
        assertThat(expected).isNegative();
        assertThat(through(grievance, plan.catalogue().get(0).name())).isEqualTo(expected);
        assertThat(through(grievance, plan.catalogue().get(1).name())).isGreaterThan(expected);
    }

    @Test
    void explainingAFutureWithMeasuresChangesNoBitOfIt() {
        PreventionPlan plan = Plans.onLever(Lever.GRIEVANCE, -0.8);
        Society plain = started(plan);
        while (plain.week() < WEEKS) {
            plain.step();
        }
        Society told = started(plan);
        explained(told);

        assertThat(told.snapshot().toBytes()).isEqualTo(plain.snapshot().toBytes());
    }

    @Test
    void triggersAreNamedAsTheEventBehindTheirWork() {
        SocietySpec spec = SmallSociety.troubled(2, 2)
                .years(1)
                .people(400)
                .dated(TriggerKind.UNREST, "2031-02-03", 1)
                .build();
        Society society = new Society(spec, PreventionPlan.nothing(), KEY);
        society.start();

        assertThat(explained(society))
                .flatExtracting(Explanation::movements)
                .flatExtracting(Movement::contributions)
                .filteredOn(each -> each.through().equals("triggers"))
                .anySatisfy(each -> assertThat(each.events())
                        .anySatisfy(event -> assertThat(event.words()).contains("A dated event")));
    }

    @Test
    void whatPeopleAreFirstAskedAtTheEndOfTheFirstWeekIsToldAsAStart() {
        Telling telling = new Telling();

        List<Telling.Told> first =
                telling.next(explained(started(PreventionPlan.nothing())).get(0));

        assertThat(first)
                .filteredOn(Telling.Told::isStart)
                .extracting(told -> told.movement().quantity())
                .contains(StateQuantity.THREAT, StateQuantity.GRIEVANCE, StateQuantity.TRUST)
                .doesNotContain(StateQuantity.KILLED);
    }

    @Test
    void smallMovementsOfAStockAreAddedUpUntilTheyAreWorthTelling() {
        List<Explanation> weeks = explained(started(PreventionPlan.nothing()));
        Telling telling = new Telling();
        double told = Double.NaN;
        int next = 0;
        int tellings = 0;
        for (Explanation week : weeks) {
            for (Telling.Told each : telling.next(week)) {
                if (each.movement().quantity() == StateQuantity.THREAT) {
                    if (!each.isStart()) {
                        assertThat(each.movement().before()).isEqualTo(told);
                        assertThat(each.since()).isEqualTo(next);
                        assertThat(each.movement().isNotable()).isTrue();
                        assertThat(sumOver(weeks, each.since(), week.week(), "discrimination"))
                                .isCloseTo(through(each.movement(), "discrimination"), within(1e-12));
                    }
                    told = each.movement().after();
                    next = week.week() + 1;
                    tellings++;
                }
            }
        }
        assertThat(tellings).isGreaterThan(1).isLessThan(WEEKS);
    }

    @Test
    void whatIsLeftOfANumberIsNoForceAgainstItsFall() {
        Contribution source = new Contribution("incitement", 0.2, List.of());
        Contribution part = new Contribution("triggers", 0.1, List.of());
        Movement falling = new Movement(StateQuantity.INCITEMENT, 0.4, 0.2, List.of(source, part));

        assertThat(falling.sources()).containsExactly(source);
        assertThat(falling.against(2)).isEmpty();
        Movement stock = new Movement(StateQuantity.THREAT, 0.4, 0.2, List.of(source, part));
        assertThat(stock.sources()).isEmpty();
        assertThat(stock.against(2)).containsExactly(source, part);
    }

    @Test
    void aBrakeThatHoldsAsBeforeIsNoReasonForAFall() {
        Movement before = new Movement(
                StateQuantity.PARTICIPANTS,
                0,
                6000,
                List.of(
                        new Contribution("triggers", 5900, List.of()),
                        new Contribution("resilience", -3300, List.of())));
        Movement after = new Movement(
                StateQuantity.PARTICIPANTS, 6000, 2000, List.of(new Contribution("resilience", -1100, List.of())));

        assertThat(after.main(3)).extracting(Contribution::through).containsExactly("resilience");
        assertThat(after.comparedWith(before, 5).main(3))
                .extracting(Contribution::through)
                .containsExactly("triggers");
    }

    @Test
    void aBrakeThatGrowsIsTheReasonForAFall() {
        Movement before = new Movement(
                StateQuantity.PROTESTERS, 0, 90_000, List.of(new Contribution("fear of repression", -1000, List.of())));
        Movement after = new Movement(
                StateQuantity.PROTESTERS,
                90_000,
                40_000,
                List.of(new Contribution("fear of repression", -50_000, List.of())));

        assertThat(after.comparedWith(before, 5).main(3)).singleElement().satisfies(each -> {
            assertThat(each.through()).isEqualTo("fear of repression");
            assertThat(each.amount()).isEqualTo(-49_000);
        });
    }

    @Test
    void whoHasJustTakenAStepIsTheReasonWhyTheirSpeechGrows() {
        Contribution quiet = new Contribution("incitement", 0.05, List.of(event(1, 3, EventKind.LADDER)));
        Contribution loud = new Contribution("incitement", 0.2, List.of(event(2, 19, EventKind.LADDER)));
        Movement before = new Movement(StateQuantity.INCITEMENT, 0.05, 0.05, List.of(quiet));
        Movement after = new Movement(StateQuantity.INCITEMENT, 0.05, 0.2, List.of(loud));

        assertThat(after.comparedWith(before, 20).main(3)).singleElement().satisfies(each -> {
            assertThat(each.amount()).isCloseTo(0.15, within(1e-12));
            assertThat(each.events()).extracting(LoggedEvent::id).containsExactly(2);
        });
        assertThat(after.comparedWith(before, 30).main(3)).isEmpty();
    }

    @Test
    void aWeekWithoutBattleAfterABattleIsNotTold() {
        Telling telling = new Telling();
        List<Telling.Told> told = new ArrayList<>();
        double[] killed = {0, 60, 2};
        for (int week = 1; week < killed.length; week++) {
            Movement movement = new Movement(
                    StateQuantity.KILLED,
                    killed[week - 1],
                    killed[week],
                    List.of(new Contribution("armed conflict", killed[week], List.of())));
            told.addAll(telling.next(new Explanation(week, List.of(), List.of(), List.of(), List.of(movement))));
        }

        assertThat(told)
                .singleElement()
                .satisfies(each -> assertThat(each.movement().after()).isEqualTo(60));
    }

    @Test
    void aCampaignThatEndsIsTold() {
        Telling telling = new Telling();
        List<Telling.Told> told = new ArrayList<>();
        double[] killed = {500, 500, 10};
        for (int week = 1; week < killed.length; week++) {
            Contribution cause = week == 1
                    ? new Contribution("entrenchment", 400, List.of())
                    : new Contribution("escalation ladder", -450, List.of());
            Movement movement = new Movement(StateQuantity.KILLED, killed[week - 1], killed[week], List.of(cause));
            told.addAll(telling.next(new Explanation(week, List.of(), List.of(), List.of(), List.of(movement))));
        }

        assertThat(told)
                .singleElement()
                .satisfies(each -> assertThat(each.movement().after()).isEqualTo(10));
    }

    @Test
    void causesAreToldUntilTheyMakeUpTheMovement() {
        Movement movement = new Movement(
                StateQuantity.THREAT,
                0.2,
                0.3,
                List.of(
                        new Contribution("triggers", 0.095, List.of()),
                        new Contribution("incitement", 0.02, List.of())));

        assertThat(movement.main(3)).extracting(Contribution::through).containsExactly("triggers");
    }

    @Test
    void aCountHasToMoveByMoreThanChanceMovesIt() {
        assertThat(killed(2, 9).isNotable()).isFalse();
        assertThat(killed(13, 2).isNotable()).isFalse();
        assertThat(killed(2, 20).isNotable()).isTrue();
        assertThat(killed(400, 440).isNotable()).isFalse();
        assertThat(killed(814, 676).isNotable()).isFalse();
        assertThat(killed(10, 430).isNotable()).isTrue();
    }

    private static Movement killed(double before, double after) {
        return new Movement(StateQuantity.KILLED, before, after, List.of());
    }

    @Test
    void oneEventOfManyIsNotNamedAsTheCauseOfMonths() {
        Telling telling = new Telling();
        List<Contribution> told = new ArrayList<>();
        for (int week = 0; week < 40; week++) {
            List<LoggedEvent> events = List.of(event(week, week, EventKind.VIOLENCE), event(1000, 0, EventKind.LADDER));
            Movement movement = new Movement(
                    StateQuantity.IMPUNITY,
                    0.5 + 0.001 * week,
                    0.501 + 0.001 * week,
                    List.of(new Contribution("impunity", 0.001, events)));
            telling.next(new Explanation(week, List.of(), List.of(), List.of(), List.of(movement)))
                    .forEach(each -> told.addAll(each.movement().contributions()));
        }

        assertThat(told).isNotEmpty().allSatisfy(each -> assertThat(each.events())
                .extracting(LoggedEvent::id)
                .containsExactly(1000));
    }

    @Test
    void stepsOfLeadershipsAreToldWithWhatTheyHungOn() {
        List<LeaderStep> steps = explained(started(PreventionPlan.nothing())).stream()
                .flatMap(week -> week.steps().stream())
                .toList();

        assertThat(steps).filteredOn(step -> !step.isHeldBack()).isNotEmpty().allSatisfy(step -> {
            assertThat(step.event().kind()).isEqualTo(EventKind.LADDER);
            assertThat(step.because()).doesNotContain("escalation ladder");
            assertThat(step.drive()).isBetween(0.0, 1.0);
        });
        assertThat(steps).filteredOn(LeaderStep::isHeldBack).allSatisfy(step -> assertThat(step.because())
                .isNotEmpty());
    }

    @Test
    void whoKilledInTheWeekAddsUpToThoseKilled() {
        List<Explanation> weeks = explained(started(PreventionPlan.nothing()));

        assertThat(weeks).anySatisfy(week -> assertThat(week.killers()).isNotEmpty());
        assertThat(weeks).allSatisfy(week -> assertThat(
                        week.killers().stream().mapToLong(Killer::persons).sum())
                .isEqualTo((long) of(week, StateQuantity.KILLED).after()));
    }

    @Test
    void aVoteThatIsToComeIsNamedAsWhatPresses() {
        SocietySpec spec = SmallSociety.troubled(2, 2)
                .years(1)
                .people(400)
                .dated(TriggerKind.ELECTION, "2031-06-02", 0.9)
                .build();
        Society society = new Society(spec, PreventionPlan.nothing(), KEY);
        society.start();

        assertThat(explained(society).subList(10, 20))
                .flatExtracting(Explanation::movements)
                .flatExtracting(Movement::contributions)
                .filteredOn(each -> each.through().equals("triggers"))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.events()).anySatisfy(event -> {
                    assertThat(VoteAhead.is(event)).isTrue();
                    assertThat(event.words()).contains("ahead, on 2 Jun 2031");
                }));
    }

    @Test
    void pressureThatEarlierTriggersLeftIsACauseInLaterWeeks() {
        SocietySpec spec = SmallSociety.troubled(2, 2)
                .years(1)
                .people(400)
                .dated(TriggerKind.ASSASSINATION, "2031-02-03", 1)
                .build();
        Society society = new Society(spec, PreventionPlan.nothing(), KEY);
        society.start();
        List<Explanation> weeks = explained(society);

        for (int week = 5; week < 9; week++) {
            assertThat(through(of(weeks.get(week), StateQuantity.PERMISSIVENESS), "triggers"))
                    .isPositive();
        }
    }

    @Test
    void harmDoneBeforeIsACauseOfTheThreatThatIsFelt() {
        List<Explanation> weeks = explained(started(PreventionPlan.nothing()));

        assertThat(weeks.subList(1, WEEKS))
                .filteredOn(week -> through(of(week, StateQuantity.THREAT), Explainer.EARLIER_HARM) > 0)
                .hasSizeGreaterThan(WEEKS / 2);
        assertThat(weeks)
                .flatExtracting(Explanation::movements)
                .flatExtracting(Movement::contributions)
                .filteredOn(each -> each.through().equals(Explainer.EARLIER_HARM))
                .flatExtracting(Contribution::events)
                .extracting(LoggedEvent::kind)
                .isSubsetOf(EventKind.VIOLENCE, EventKind.LADDER);
    }

    @Test
    void anEventOfTheWeekIsTheReasonThoughAllCameFromSuchEventsBefore() {
        Contribution before = new Contribution("triggers", 2000, List.of(event(1, 10, EventKind.TRIGGER)));
        Contribution after = new Contribution("triggers", 9000, List.of(event(2, 20, EventKind.TRIGGER)));
        Movement rising = new Movement(StateQuantity.PARTICIPANTS, 2000, 9000, List.of(after));

        assertThat(rising.comparedWith(new Movement(StateQuantity.PARTICIPANTS, 0, 2000, List.of(before)), 20)
                        .main(3))
                .singleElement()
                .satisfies(each -> assertThat(each.amount()).isEqualTo(7000));
    }

    @Test
    void ofSeveralStepsThatToTheHighestRungIsNamedFirst() {
        List<Explanation> weeks = new ArrayList<>();
        for (int replicate = 0; replicate < 6; replicate++) {
            Society society = new Society(spec(), PreventionPlan.nothing(), new RunKey(7, replicate));
            society.start();
            weeks.addAll(explained(society));
        }

        assertThat(weeks)
                .flatExtracting(Explanation::movements)
                .flatExtracting(Movement::contributions)
                .filteredOn(each -> each.through().equals("escalation ladder")
                        && each.events().size() == 2)
                .isNotEmpty()
                .allSatisfy(each -> assertThat(rung(each.events().get(0)))
                        .isGreaterThanOrEqualTo(rung(each.events().get(1))));
    }

    private static int rung(LoggedEvent step) {
        for (Rung rung : List.of(Rung.CAMPAIGN, Rung.MOBILISE_EXCLUSION, Rung.REPRESS, Rung.HOLD)) {
            String now = step.words().substring(0, step.words().indexOf(" (before"));
            if (now.contains(rung.words(true)) || now.contains(rung.words(false))) {
                return rung.ordinal();
            }
        }
        return Rung.INCLUDE.ordinal();
    }

    @Test
    void whoAsksAboutASlowWeekIsToldWhatMovedMost() {
        Movement little = new Movement(StateQuantity.NORM, 0.5, 0.5001, List.of());
        Movement some = new Movement(StateQuantity.TRUST, 0.5, 0.502, List.of());
        Movement more = new Movement(StateQuantity.THREAT, 0.5, 0.509, List.of());
        Movement notable = new Movement(StateQuantity.GRIEVANCE, 0.5, 0.52, List.of());
        Movement much = new Movement(StateQuantity.IMPUNITY, 0.5, 0.505, List.of());
        Explanation week =
                new Explanation(7, List.of(), List.of(), List.of(), List.of(little, some, more, notable, much));

        assertThat(Telling.ofOneWeek(week)).extracting(Telling.Told::movement).containsExactly(more, notable, much);
    }

    @Test
    void whatHappenedInAWeekIsToldWithIt() {
        SocietySpec spec = SmallSociety.troubled(2, 2)
                .years(1)
                .people(400)
                .dated(TriggerKind.ASSASSINATION, "2031-02-03", 1)
                .build();
        Society society = new Society(spec, PreventionPlan.nothing(), KEY);
        society.start();
        List<Explanation> weeks = explained(society);

        assertThat(weeks.get(4).events()).extracting(LoggedEvent::kind).contains(EventKind.TRIGGER);
        assertThat(weeks).allSatisfy(week -> assertThat(week.events())
                .extracting(LoggedEvent::week)
                .allMatch(happened -> happened == week.week()));
    }

    private static LoggedEvent event(int id, int week, EventKind kind) {
        return new LoggedEvent(id, week, kind, "", "", "", false, ActCategory.NONE, 0, -1, "Something happens.");
    }

    private static double sumOver(List<Explanation> weeks, int from, int to, String mechanism) {
        double sum = 0;
        for (int week = from; week <= to; week++) {
            sum += through(of(weeks.get(week), StateQuantity.THREAT), mechanism);
        }
        return sum;
    }

    private static double through(Movement movement, String mechanism) {
        return movement.contributions().stream()
                .filter(each -> each.through().equals(mechanism))
                .mapToDouble(Contribution::amount)
                .sum();
    }
}
