package org.forestall.sim.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.forestall.sim.RunKey;
import org.forestall.sim.Society;
import org.forestall.sim.process.Resilience;
import org.forestall.sim.spec.BackfireSpec;
import org.forestall.sim.spec.Condition;
import org.forestall.sim.spec.Evidence;
import org.forestall.sim.spec.InterventionSpec;
import org.forestall.sim.spec.Lever;
import org.forestall.sim.spec.OptionSpec;
import org.forestall.sim.spec.PreventionPlan;
import org.forestall.sim.spec.SocietySpec;
import org.forestall.sim.spec.StrengthSpec;
import org.forestall.sim.state.Rung;
import org.forestall.sim.state.SocietyState;
import org.forestall.sim.worlds.Components;
import org.forestall.sim.worlds.Plans;
import org.forestall.sim.worlds.SmallSociety;
import org.junit.jupiter.api.Test;

/** What scales a measure, and when it does harm. Exact: no false alarms. */
class MeasureDirectionsTest {

    private static final Lever LEVER = Lever.SANCTION;
    private static final Lever HARM = Lever.TRUST_IN_STATE;

    private static final SocietySpec COUNTRY = SmallSociety.troubled(1, 2)
            .people(200)
            .years(10)
            .off(org.forestall.sim.spec.Mechanism.POLITICAL_SUPPORT)
            .build();

    private static final InterventionSpec AT_ONCE = Plans.intervention("m", 0, 26, effects(), List.of());

    private static List<org.forestall.sim.spec.EffectSpec> effects() {
        return List.of(Plans.effect(LEVER, 1));
    }

    private static double lever(SocietySpec spec, PreventionPlan plan, int week, Consumer<SocietyState> change) {
        return lever(LEVER, spec, plan, week, change, 0);
    }

    private static double lever(
            Lever lever,
            SocietySpec spec,
            PreventionPlan plan,
            int week,
            Consumer<SocietyState> change,
            int replicate) {
        Society society = new Society(spec, plan, new RunKey(29, replicate));
        SocietyState state = society.state();
        change.accept(state);
        for (state.week = 0; state.week <= week; state.week++) {
            society.prevention().apply(state);
        }
        return state.levers.national(lever);
    }

    private static PreventionPlan coordinated(double coordination) {
        return new PreventionPlan(
                new OptionSpec("plan", "Plan", "A plan.", coordination, 0.7, List.of(Plans.measure("m", 1))),
                List.of(AT_ONCE));
    }

    private static PreventionPlan backfiring(Condition condition, double lagWeeks) {
        BackfireSpec backfire = new BackfireSpec(
                condition, HARM, new StrengthSpec(-0.2, -0.2, -0.2), "It does harm.", "assumed", Evidence.ASSUMED);
        return Plans.plan(
                List.of(Plans.intervention("m", lagWeeks, 26, effects(), List.of(backfire))),
                Plans.between("m", "", "2031-12-29", 1));
    }

    private static double harm(Condition condition, int week, Consumer<SocietyState> change) {
        return lever(HARM, COUNTRY, backfiring(condition, 0), week, change, 0);
    }

    @Test
    void coordinationRaisesWhatABundleAchieves() {
        assertThat(lever(COUNTRY, coordinated(1.3), 1, state -> {}))
                .isGreaterThan(lever(COUNTRY, coordinated(0.5), 1, state -> {}));
    }

    @Test
    void eachNationalModeratorScalesWhatAMeasureAchieves() {
        PreventionPlan plan = coordinated(1);
        double usual = lever(COUNTRY, plan, 1, state -> {});
        SocietySpec dense = Components.with(COUNTRY, "civilSociety.density", 0.9);
        SocietySpec open = Components.with(
                COUNTRY,
                "outside",
                COUNTRY.outside().stream()
                        .map(actor -> Components.with(actor, "openBorder", 1.0))
                        .toList());

        assertThat(lever(COUNTRY, plan, 1, state -> state.leaders.commitment[0] = 0.9))
                .isGreaterThan(usual);
        assertThat(lever(COUNTRY, plan, 1, state -> Arrays.fill(state.institutions.service, 0.9)))
                .isGreaterThan(usual);
        assertThat(lever(COUNTRY, plan, 1, state -> state.nation.impunity = 0.1))
                .isGreaterThan(usual);
        assertThat(lever(COUNTRY, plan, 1, state -> Arrays.fill(state.armed.restraint, 0.9)))
                .isGreaterThan(usual);
        assertThat(lever(dense, plan, 1, state -> {})).isGreaterThan(usual);
        assertThat(lever(open, plan, 1, state -> {})).isGreaterThan(usual);
    }

    @Test
    void aMeasureBegunInADividedDebateDoesLess() {
        assertThat(lever(COUNTRY, coordinated(1), 1, state -> state.outside.polarisation = 0.9))
                .isLessThan(lever(COUNTRY, coordinated(1), 1, state -> {}));
    }

    @Test
    void effectsBuildUpAndFadeAfterTheEnd() {
        PreventionPlan plan = Plans.plan(
                List.of(Plans.intervention("m", 26, 13, effects(), List.of())),
                Plans.between("m", "", "2032-12-27", 1));
        double full = lever(COUNTRY, coordinated(1), 1, state -> {});
        int end = 103;

        assertThat(lever(COUNTRY, plan, 26, state -> {})).isCloseTo(0.5 * full, within(1e-9));
        assertThat(lever(COUNTRY, plan, end + 13, state -> {}))
                .isCloseTo(0.5 * lever(COUNTRY, plan, end, state -> {}), within(1e-9));
    }

    @Test
    void implementationFallsShortOfPlan() {
        double promised = 0.3 + 1.2 * Resilience.moderators(Scene.of(COUNTRY, 0).state());
        double[] implemented = IntStream.range(0, 100)
                .mapToDouble(replicate -> lever(LEVER, COUNTRY, coordinated(1), 1, state -> {}, replicate) / promised)
                .toArray();

        assertThat(Arrays.stream(implemented).max().orElseThrow()).isLessThan(1);
        assertThat(Arrays.stream(implemented).min().orElseThrow()).isPositive();
        assertThat(Arrays.stream(implemented).distinct().count()).isEqualTo(100);
    }

    @Test
    void backfiresActUnderTheirConditionsOnly() {
        Consumer<SocietyState> nothing = state -> {};

        assertThat(harm(Condition.ALWAYS, 1, nothing)).isNegative();
        assertThat(harm(Condition.EXECUTIVE_REPRESSIVE, 1, nothing)).isZero();
        assertThat(harm(Condition.EXECUTIVE_REPRESSIVE, 1, state -> state.leaders.rung[0] = Rung.REPRESS.ordinal()))
                .isNegative();
        assertThat(harm(Condition.ARMED_CONFLICT, 1, nothing)).isZero();
        assertThat(harm(Condition.ARMED_CONFLICT, 1, state -> state.nation.conflictIntensity = 0.5))
                .isNegative();
        assertThat(harm(Condition.WEAK_INSTITUTIONS, 1, state -> {
                    state.leaders.commitment[0] = 1;
                    Arrays.fill(state.institutions.service, 1);
                }))
                .isZero();
        assertThat(harm(Condition.WEAK_INSTITUTIONS, 1, state -> {
                    state.leaders.commitment[0] = 0;
                    state.nation.impunity = 1;
                }))
                .isNegative();
        assertThat(harm(Condition.RIVAL_MEASURE, 1, nothing)).isZero();
        assertThat(harm(Condition.AFTER_EXIT, 1, nothing)).isZero();
        assertThat(harm(Condition.AFTER_EXIT, 60, nothing)).isNegative();
        assertThat(harm(Condition.ELECTION_PERIOD, 1, nothing)).isZero();
        assertThat(harm(Condition.ELECTION_PERIOD, 45, nothing)).isNegative();
        assertThat(lever(HARM, COUNTRY, backfiring(Condition.RAMPING_UP, 10), 1, nothing, 0))
                .isNegative();
        assertThat(lever(HARM, COUNTRY, backfiring(Condition.RAMPING_UP, 10), 30, nothing, 0))
                .isZero();
    }

    @Test
    void twoRivalsInOneFieldBackfire() {
        BackfireSpec rivalry = new BackfireSpec(
                Condition.RIVAL_MEASURE,
                HARM,
                new StrengthSpec(-0.2, -0.2, -0.2),
                "Rivals do harm.",
                "assumed",
                Evidence.ASSUMED);
        List<InterventionSpec> catalogue = List.of(Plans.intervention("m", 0, 26, effects(), List.of(rivalry)));
        PreventionPlan two = Plans.plan(catalogue, Plans.measure("m", 1), Plans.measure("m", 1));

        assertThat(lever(HARM, COUNTRY, two, 1, state -> {}, 0)).isNegative();
    }
}
