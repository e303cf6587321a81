package org.forestall.sim.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.forestall.sim.RunKey;
import org.forestall.sim.Society;
import org.forestall.sim.spec.Lever;
import org.forestall.sim.spec.Mechanism;
import org.forestall.sim.spec.PreventionPlan;
import org.forestall.sim.spec.SocietySpec;
import org.forestall.sim.spec.TriggerKind;
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
                    assertThat(each.through()).isEqualTo(Explainer.MEASURES);
                    assertThat(each.amount()).isNegative();
                });
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
                .doesNotContain(StateQuantity.KILLED, StateQuantity.LADDER);
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
    void whereANumberComesFromIsNoForceAgainstItsFall() {
        Contribution source = new Contribution("incitement", 0.2, List.of());
        Contribution brake = new Contribution("triggers", 0.1, List.of());
        Movement falling = new Movement(StateQuantity.INCITEMENT, 0.4, 0.2, List.of(source, brake));

        assertThat(falling.sources()).containsExactly(source);
        assertThat(falling.against(2)).containsExactly(brake);
        assertThat(new Movement(StateQuantity.THREAT, 0.4, 0.2, List.of(source, brake)).sources())
                .isEmpty();
    }

    @Test
    void aCountHasToMoveByMoreThanChanceMovesIt() {
        assertThat(new Movement(StateQuantity.KILLED, 2, 9, List.of()).isNotable())
                .isFalse();
        assertThat(new Movement(StateQuantity.KILLED, 2, 20, List.of()).isNotable())
                .isTrue();
        assertThat(new Movement(StateQuantity.KILLED, 400, 440, List.of()).isNotable())
                .isFalse();
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
