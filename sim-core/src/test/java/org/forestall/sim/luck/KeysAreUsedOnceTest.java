package org.forestall.sim.luck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.forestall.sim.RunKey;
import org.forestall.sim.Society;
import org.forestall.sim.draws.DrawAudit;
import org.forestall.sim.draws.Draws;
import org.forestall.sim.draws.Purpose;
import org.forestall.sim.spec.InterventionSpec;
import org.forestall.sim.spec.Lever;
import org.forestall.sim.spec.MeasureSpec;
import org.forestall.sim.spec.PreventionPlan;
import org.forestall.sim.spec.StrengthSpec;
import org.forestall.sim.worlds.Plans;
import org.forestall.sim.worlds.RandomSocieties;
import org.forestall.sim.worlds.SmallSociety;
import org.forestall.sim.worlds.World;

/** Shared luck, tests 7 and 8: no two decisions share a draw. Exact: no false alarms. */
class KeysAreUsedOnceTest {

    @Provide
    Arbitrary<World> worlds() {
        return RandomSocieties.worlds();
    }

    @Provide
    Arbitrary<World> worldsWithPolicies() {
        return RandomSocieties.worldsWithPolicies();
    }

    @Property(tries = 20)
    void noDrawOfAWarningPolicyIsKeyedTwice(@ForAll("worldsWithPolicies") World world) {
        DrawAudit audit = new DrawAudit();

        world.startAudited(audit).runToEnd();

        assertThat(audit.size()).isPositive();
    }

    @Property(tries = 40)
    void noDrawOfARandomSocietyIsKeyedTwice(@ForAll("worlds") World world) {
        DrawAudit audit = new DrawAudit();

        world.startAudited(audit).runToEnd();

        assertThat(audit.size()).isPositive();
    }

    @Example
    void noDrawOfACountryAtWarIsKeyedTwice() {
        World world = new World(
                SmallSociety.burning(4, 3)
                        .years(4)
                        .set("model.armed.battlesPerWeek", 10.0)
                        .build(),
                PreventionPlan.nothing(),
                new RunKey(1, 0));

        Society society = world.startAudited(new DrawAudit());
        society.runToEnd();

        assertThat(society.outcome().combatantsKilled()).isPositive();
        assertThat(society.outcome().hasOnset()).isTrue();
    }

    @Example
    void twoMeasuresOfOneInterventionHaveLuckOfTheirOwn() {
        StrengthSpec wide = new StrengthSpec(-1, -0.5, 0);
        List<InterventionSpec> catalogue =
                List.of(Plans.intervention("m", Plans.effect(Lever.GRIEVANCE, wide), Plans.effect(Lever.TRAUMA, wide)));
        MeasureSpec[] measures = {
            Plans.measure("m", 1, "d0"), Plans.measure("m", 1, "d1"), Plans.between("m", "2031-06-01", "2031-09-01", 1)
        };
        World world = new World(
                SmallSociety.troubled(2, 2).years(1).build(), Plans.plan(catalogue, measures), new RunKey(2, 0));

        DrawAudit audit = new DrawAudit();
        world.startAudited(audit).runToEnd();

        assertThat(audit.size()).isPositive();
    }

    /** Short names of interventions must not share luck: "Aa" and "BB" are equal to Java's own hash of text. */
    @Example
    void interventionsWithSimilarNamesHaveLuckOfTheirOwn() {
        StrengthSpec wide = new StrengthSpec(-1, -0.5, 0);
        List<InterventionSpec> catalogue = List.of(
                Plans.intervention("Aa", Plans.effect(Lever.GRIEVANCE, wide)),
                Plans.intervention("BB", Plans.effect(Lever.TRAUMA, wide)));
        World world = new World(
                SmallSociety.troubled(2, 2).years(1).build(),
                Plans.plan(catalogue, Plans.measure("Aa", 1), Plans.measure("BB", 1)),
                new RunKey(3, 0));

        DrawAudit audit = new DrawAudit();
        world.startAudited(audit).runToEnd();

        assertThat(audit.size()).isPositive();
    }

    @Example
    void aRepeatedKeyIsReported() {
        Draws draws = new Draws(1, 0, new DrawAudit());
        long key = draws.key(Purpose.FLIGHT, 3);
        draws.uniformPair(key, 1, 2, 0);

        assertThatThrownBy(() -> draws.uniformPair(key, 1, 2, 0))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("keyed twice");
    }

    @Example
    void drawsOfAPairAreKeyedByBothAndTheirOrder() {
        Draws draws = new Draws(1, 0, new DrawAudit());
        long key = draws.key(Purpose.BATTLE_OCCURRENCE, 3);

        for (int from = 0; from < 200; from++) {
            for (int to = 0; to < 200; to++) {
                // The audit fails if any two of these pairs are one key.
                double u = draws.uniformPair(key, from, to, 0);
                if (from < to) {
                    assertThat(u).isNotEqualTo(new Draws(1, 0).uniformPair(key, to, from, 0));
                }
            }
        }
    }
}
