package org.forestall.scenario.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.forestall.scenario.Scenario;
import org.forestall.scenario.Scenarios;
import org.forestall.scenario.bind.RecordCopy;
import org.forestall.sim.RunKey;
import org.forestall.sim.Society;
import org.forestall.sim.spec.BackfireSpec;
import org.forestall.sim.spec.Condition;
import org.forestall.sim.spec.InterventionSpec;
import org.forestall.sim.spec.MeasureSpec;
import org.forestall.sim.state.Rung;
import org.forestall.sim.state.SocietyState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each way of doing harm that the catalogue states comes about under its condition, and not otherwise: the quantity is
 * held against that of the same measure without this one backfire, under the same luck. Exact: no false alarms.
 */
class BackfiresTest {

    private static final List<InterventionSpec> CATALOGUE = Scenarios.shippedInterventions();

    /** A way of doing harm of one intervention. */
    private record Harm(InterventionSpec intervention, int backfireIdx) {

        BackfireSpec backfire() {
            return intervention.backfires().get(backfireIdx);
        }

        InterventionSpec harmless() {
            List<BackfireSpec> others = new ArrayList<>(intervention.backfires());
            BackfireSpec gone = others.get(backfireIdx);
            others.set(
                    backfireIdx,
                    new BackfireSpec(
                            gone.when(),
                            gone.lever(),
                            new org.forestall.sim.spec.StrengthSpec(0, 0, 0),
                            gone.words(),
                            gone.source(),
                            gone.evidence()));
            return RecordCopy.with(intervention, "backfires", others);
        }

        @Override
        public String toString() {
            return intervention.id() + ": " + backfire().words();
        }
    }

    /** How a condition is brought about or kept away. */
    private record Setting(List<String> country, int weeks, int measures, Consumer<SocietyState> change) {

        Setting(int weeks, Consumer<SocietyState> change) {
            this(List.of(), weeks, 1, change);
        }
    }

    private static final int SOON = 3;
    private static final int LAST_WEEK = 52;
    private static final String END = "2032-01-05";
    private static final Consumer<SocietyState> AS_IT_IS = state -> {};

    static Stream<Harm> harms() {
        return CATALOGUE.stream().flatMap(each -> java.util.stream.IntStream.range(
                        0, each.backfires().size())
                .mapToObj(i -> new Harm(each, i)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("harms")
    void harmComesUnderItsConditionAndNotOtherwise(Harm harm) {
        double mode = harm.backfire().strength().mode();

        assertThat(Math.signum(added(harm, under(harm)))).isEqualTo(Math.signum(mode));
        assertThat(added(harm, otherwise(harm))).isZero();
    }

    private static Setting under(Harm harm) {
        return switch (harm.backfire().when()) {
            case ALWAYS -> new Setting(SOON, AS_IT_IS);
            case EXECUTIVE_REPRESSIVE -> new Setting(SOON, executive(Rung.REPRESS));
            case LEADERS_DEFIANT ->
                new Setting(List.of("leaderships[president].legitimacySeeking=0.2"), SOON, 1, AS_IT_IS);
            case AFTER_EXIT -> new Setting(LAST_WEEK + SOON, AS_IT_IS);
            case ARMED_CONFLICT -> new Setting(SOON, state -> state.nation.conflictIntensity = 0.5);
            case ELECTION_PERIOD -> new Setting(30, AS_IT_IS);
            case WEAK_INSTITUTIONS -> new Setting(SOON, BackfiresTest::weaken);
            case RIVAL_MEASURE -> new Setting(List.of(), SOON, 2, AS_IT_IS);
            case RAMPING_UP -> new Setting(1, AS_IT_IS);
            case MASS_VIOLENCE -> new Setting(SOON, state -> state.harm.inEpisode = 1);
            case NO_CONSENT ->
                new Setting(List.of("leaderships[president].legitimacySeeking=0.2"), SOON, 1, executive(Rung.CAMPAIGN));
        };
    }

    private static Setting otherwise(Harm harm) {
        return switch (harm.backfire().when()) {
            // After the measure has ended.
            case ALWAYS, RIVAL_MEASURE -> new Setting(List.of(), LAST_WEEK + SOON, 1, AS_IT_IS);
            case EXECUTIVE_REPRESSIVE -> new Setting(SOON, executive(Rung.HOLD));
            case LEADERS_DEFIANT ->
                new Setting(List.of("leaderships[president].legitimacySeeking=0.8"), SOON, 1, AS_IT_IS);
            case AFTER_EXIT -> new Setting(LAST_WEEK - SOON, AS_IT_IS);
            case ARMED_CONFLICT -> new Setting(SOON, state -> state.nation.conflictIntensity = 0);
            case ELECTION_PERIOD -> new Setting(List.of("calendar=[]"), 30, 1, AS_IT_IS);
            case WEAK_INSTITUTIONS -> new Setting(SOON, BackfiresTest::strengthen);
            case RAMPING_UP -> new Setting((int) (4 * harm.intervention().lagWeeks()) + SOON, AS_IT_IS);
            case MASS_VIOLENCE -> new Setting(SOON, state -> state.harm.inEpisode = 0);
            case NO_CONSENT -> new Setting(SOON, executive(Rung.HOLD));
        };
    }

    private static Consumer<SocietyState> executive(Rung rung) {
        return state -> state.leaders.rung[state.executive] = rung.ordinal();
    }

    private static void weaken(SocietyState state) {
        state.leaders.commitment[state.executive] = 0;
        state.nation.impunity = 1;
    }

    private static void strengthen(SocietyState state) {
        state.leaders.commitment[state.executive] = 1;
        state.nation.impunity = 0;
        Arrays.fill(state.institutions.service, 1);
    }

    /** What the backfire adds to its lever. */
    private static double added(Harm harm, Setting setting) {
        Scenario country = MeasureCountry.with(setting.country().toArray(String[]::new));
        return lever(harm, harm.intervention(), country, setting) - lever(harm, harm.harmless(), country, setting);
    }

    /** The measure begins in peace, since some cannot begin otherwise; the condition is brought about in the week after. */
    private static double lever(Harm harm, InterventionSpec intervention, Scenario country, Setting setting) {
        boolean slow = harm.backfire().when() == Condition.RAMPING_UP;
        MeasureSpec[] measures = new MeasureSpec[setting.measures()];
        Arrays.fill(measures, MeasureCountry.measure(intervention, 1, "", slow ? "" : END));
        Society society =
                new Society(country.society(), MeasureCountry.plan(intervention, 1, measures), new RunKey(73, 0));
        SocietyState state = society.state();
        for (state.week = 0; state.week <= setting.weeks(); state.week++) {
            if (state.week == 1) {
                setting.change().accept(state);
            }
            society.prevention().apply(state);
        }
        return state.levers.national(harm.backfire().lever());
    }
}
