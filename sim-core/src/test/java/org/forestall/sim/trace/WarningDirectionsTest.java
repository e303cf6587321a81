package org.forestall.sim.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.forestall.sim.process.WarningAndResponse;
import org.forestall.sim.spec.InstitutionKind;
import org.forestall.sim.spec.Lever;
import org.forestall.sim.spec.SocietySpec;
import org.forestall.sim.state.Rung;
import org.forestall.sim.state.SocietyState;
import org.forestall.sim.worlds.Components;
import org.forestall.sim.worlds.SmallSociety;
import org.junit.jupiter.api.Test;

/** What is seen, believed, decided and delivered. Exact: no false alarms. */
class WarningDirectionsTest {

    private static final int SOCIETIES = 100;
    private static final ToDoubleFunction<SocietyState> ASSESSED = state -> state.outside.assessedRisk;

    private static SmallSociety country() {
        return SmallSociety.troubled(1, 2).people(200).set("model.warning.noise", 0.0);
    }

    private static void grave(SocietyState state) {
        state.leaders.rung[0] = Rung.CAMPAIGN.ordinal();
    }

    private static double after(int weeks, Consumer<SocietyState> change, ToDoubleFunction<SocietyState> quantity) {
        return Scene.of(country())
                .set(change)
                .run(weeks, WarningAndResponse.class)
                .read(quantity);
    }

    /** A quantity in the week of an alert, summed over societies of a hundred lucks. */
    private static double onAlert(
            SocietySpec spec, Consumer<SocietyState> change, ToDoubleFunction<SocietyState> quantity) {
        return IntStream.range(0, SOCIETIES)
                .mapToDouble(replicate -> Scene.of(spec, replicate)
                        .set(state -> state.outside.assessedRisk = 0.9)
                        .set(change)
                        .run(WarningAndResponse.class)
                        .read(quantity))
                .sum();
    }

    private static double isDecided(SocietyState state) {
        return Arrays.stream(state.outside.responseDue).filter(due -> due >= 0).count();
    }

    private static SocietySpec withPriority(double priority) {
        SocietySpec spec = country().build();
        return Components.with(
                spec,
                "outside",
                spec.outside().stream()
                        .map(actor -> Components.with(actor, "priority", priority))
                        .toList());
    }

    @Test
    void incitementIsAmongTheGraveSigns() {
        assertThat(after(10, state -> Arrays.fill(state.groups.incitement, 0.9), ASSESSED))
                .isGreaterThan(after(10, state -> {}, ASSESSED));
    }

    @Test
    void coverageAndAccessLetSignsBeSeen() {
        Consumer<SocietyState> grave = WarningDirectionsTest::grave;
        Consumer<SocietyState> covered = state -> state.levers.apply(Lever.WARNING_COVERAGE, 0, 0.3);
        Consumer<SocietyState> closed = state -> Arrays.fill(state.districts.access, 0);

        assertThat(after(10, grave.andThen(covered), ASSESSED)).isGreaterThan(after(10, grave, ASSESSED));
        assertThat(after(10, grave.andThen(closed), ASSESSED)).isLessThan(after(10, grave, ASSESSED));
    }

    @Test
    void unansweredSignsDivideThoseWhoDecideAndLowerTheChanceOfAResponse() {
        assertThat(after(52, WarningDirectionsTest::grave, state -> state.outside.polarisation))
                .isGreaterThan(after(52, state -> {}, state -> state.outside.polarisation));
        assertThat(onAlert(
                        country().build(), state -> state.outside.polarisation = 0.9, WarningDirectionsTest::isDecided))
                .isLessThan(onAlert(country().build(), state -> {}, WarningDirectionsTest::isDecided));
    }

    @Test
    void priorityRaisesWillToRespond() {
        assertThat(onAlert(withPriority(0.9), state -> {}, WarningDirectionsTest::isDecided))
                .isGreaterThan(onAlert(withPriority(0.2), state -> {}, WarningDirectionsTest::isDecided));
    }

    @Test
    void aFocalPointShortensTheWayToAResponse() {
        Consumer<SocietyState> focal = state -> state.institutions.service[InstitutionKind.FOCAL_POINT.ordinal()] = 0.9;
        Consumer<SocietyState> certain = state -> state.levers.apply(Lever.RESPONSE_WILL, 0, 1);
        ToDoubleFunction<SocietyState> due = state -> Arrays.stream(state.outside.responseDue)
                .filter(week -> week >= 0)
                .sum();
        // Everybody recognises the pattern, so that all decide in both worlds and only the waiting differs.
        SocietySpec seeing = country()
                .set("model.warning.recognitionBias", 0.0)
                .set("model.warning.diffusion", 0.0)
                .build();

        assertThat(onAlert(seeing, certain.andThen(focal), due)).isLessThan(onAlert(seeing, certain, due));
    }

    @Test
    void deliveredResponsesPressByAttention() {
        Consumer<SocietyState> due = state -> Arrays.fill(state.outside.responseDue, 0);
        Consumer<SocietyState> watched = state -> Arrays.fill(state.outside.attention, 0.9);
        Consumer<SocietyState> forgotten = state -> Arrays.fill(state.outside.attention, 0.1);

        assertThat(after(1, due.andThen(watched), state -> state.outside.pressure))
                .isGreaterThan(after(1, due.andThen(forgotten), state -> state.outside.pressure));
    }

    @Test
    void alertsWithoutEventCostBelief() {
        Consumer<SocietyState> judged = state -> state.outside.quietWeeks = 1;

        assertThat(after(1, judged, state -> state.outside.credibility))
                .isLessThan(after(1, state -> {}, state -> state.outside.credibility));
    }

    @Test
    void withoutAnAlertAResponseIsRare() {
        SocietySpec blind =
                country().set("model.warning.unpromptedPerYear", 0.0).build();

        assertThat(onAlert(blind, state -> state.outside.assessedRisk = 0, WarningDirectionsTest::isDecided))
                .isZero();
        assertThat(onAlert(
                        country().build(), state -> state.outside.assessedRisk = 0, WarningDirectionsTest::isDecided))
                .isLessThan(0.1 * SOCIETIES);
    }
}
