package org.forestall.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.forestall.sim.RunKey;
import org.forestall.sim.Society;
import org.forestall.sim.observe.Outcome;
import org.forestall.sim.process.Resilience;
import org.forestall.sim.spec.InterventionSpec;
import org.forestall.sim.spec.Lever;
import org.forestall.sim.spec.MeasureClass;
import org.forestall.sim.spec.MeasureSpec;
import org.forestall.sim.spec.OptionSpec;
import org.forestall.sim.spec.PreventionPlan;
import org.forestall.sim.spec.SocietySpec;
import org.forestall.sim.spec.StartRule;
import org.forestall.sim.state.SocietyState;
import org.junit.jupiter.api.Test;

/** What measures of the shipped catalogue do in the shipped country. Exact, with fixed luck: no false alarms. */
class StructuralMeasuresTest {

    private static final List<InterventionSpec> CATALOGUE = Scenarios.shippedInterventions();
    private static final int FUTURES = 40;

    private static SocietySpec country(String... overrides) {
        return Scenarios.load("contested-election", List.of(overrides))
                .orThrow()
                .society();
    }

    private static PreventionPlan of(List<InterventionSpec> interventions, double strength) {
        List<MeasureSpec> measures = interventions.stream()
                .map(used -> new MeasureSpec(used.id(), StartRule.ON_DATE, "", "", 0, strength, 1, List.of(), 5000))
                .toList();
        return new PreventionPlan(new OptionSpec("all", "All", "All of them.", 1.3, 0.7, measures), CATALOGUE);
    }

    private static PreventionPlan one(String id) {
        return of(CATALOGUE.stream().filter(used -> used.id().equals(id)).toList(), 1);
    }

    private static List<InterventionSpec> ofClass(MeasureClass wanted) {
        return CATALOGUE.stream().filter(used -> used.measureClass() == wanted).toList();
    }

    /** A quantity of a calm country after four years. */
    private static double afterFourYears(PreventionPlan plan, ToDoubleFunction<SocietyState> quantity) {
        Society society = new Society(
                country("people=200", "mechanisms.triggers=off", "mechanisms.escalation-ladder=off"),
                plan,
                new RunKey(37, 0));
        society.start();
        IntStream.range(0, 208).forEach(week -> society.step());
        return quantity.applyAsDouble(society.state());
    }

    private static double meanGrievance(SocietyState state) {
        double sum = 0;
        for (double grievance : state.communities.meanGrievance) {
            sum += grievance;
        }
        return sum / state.layout.communities;
    }

    private static double median(List<InterventionSpec> interventions, ToDoubleFunction<InterventionSpec> quantity) {
        double[] sorted = interventions.stream().mapToDouble(quantity).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    @Test
    void structuralMeasuresAreSlowerAndLastLongerThanOperationalOnes() {
        List<InterventionSpec> structural = ofClass(MeasureClass.STRUCTURAL);
        List<InterventionSpec> operational = ofClass(MeasureClass.OPERATIONAL);

        assertThat(median(structural, InterventionSpec::lagWeeks))
                .isGreaterThan(2 * median(operational, InterventionSpec::lagWeeks));
        assertThat(median(structural, InterventionSpec::halfLifeWeeks))
                .isGreaterThan(2 * median(operational, InterventionSpec::halfLifeWeeks));
    }

    @Test
    void structuralMeasuresLowerRiskAndRaiseResilience() {
        PreventionPlan structural = of(ofClass(MeasureClass.STRUCTURAL), 1);
        PreventionPlan nothing = PreventionPlan.nothing();

        assertThat(afterFourYears(structural, StructuralMeasuresTest::meanGrievance))
                .isLessThan(afterFourYears(nothing, StructuralMeasuresTest::meanGrievance));
        assertThat(afterFourYears(structural, Resilience::stock))
                .isGreaterThan(afterFourYears(nothing, Resilience::stock));
    }

    @Test
    void powerSharingRaisesIdentitySalience() {
        assertThat(afterFourYears(one("I02"), state -> state.levers.national(Lever.IDENTITY_SALIENCE)))
                .isGreaterThan(1);
        assertThat(afterFourYears(one("I02"), state -> state.levers.national(Lever.DISCRIMINATION)))
                .isLessThan(1);
    }

    @Test
    void amnestyEasesLeadersAndLowersExpectedPunishment() {
        assertThat(afterFourYears(one("I16"), state -> state.levers.national(Lever.LEADER_THREAT)))
                .isLessThan(1);
        assertThat(afterFourYears(one("I16"), state -> state.levers.national(Lever.SANCTION)))
                .isNegative();
    }

    @Test
    void manyMeasuresInTimeLowerTheShareOfOnsets() {
        SocietySpec tense = country("people=200", "years=3", "nation.impunity=0.9", "nation.contestStakes=1");
        List<InterventionSpec> peaceful = CATALOGUE.stream()
                .filter(used -> !used.id().equals("I16") && !used.id().equals("I35"))
                .toList();

        assertThat(onsets(tense, of(peaceful, 1.5))).isLessThan(onsets(tense, PreventionPlan.nothing()) / 2);
    }

    private static long onsets(SocietySpec spec, PreventionPlan plan) {
        return IntStream.range(0, FUTURES)
                .mapToObj(replicate -> Society.run(spec, plan, new RunKey(37, replicate)))
                .filter(Outcome::hasOnset)
                .count();
    }
}
