package org.forestall.sim.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.forestall.sim.RunKey;
import org.forestall.sim.Society;
import org.forestall.sim.observe.CommunityOutcome;
import org.forestall.sim.observe.Outcome;
import org.forestall.sim.spec.PreventionPlan;
import org.forestall.sim.spec.SocietySpec;
import org.forestall.sim.state.SocietyState;
import org.forestall.sim.state.Status;
import org.forestall.sim.worlds.Components;
import org.forestall.sim.worlds.SmallSociety;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Which group, district or armed group is listed first means nothing.
 *
 * <p>Exact where there is no chance. The ensembles have a fixed seed ({@code -Dforestall.seed} takes another), named in
 * failures: 3 lists times 7 quantities are compared, each an alarm beyond 5.5 standard errors, which for a mean of 100 values (logarithms or shares, so that no
 * single future dominates) happens in fewer than 1 of 5 million comparisons. False alarms of the class: below 1 in 100,000.
 */
class LabelsTest {

    private static final double ALARM = 5.5;
    private static final int FUTURES = "full".equals(System.getProperty("forestall.tests")) ? 2000 : 100;

    private final long seed = Long.getLong("forestall.seed", 20_310_106);

    /** Three groups that differ in numbers, rights and power, in three districts that differ in worth. */
    private static SmallSociety uneven() {
        Map<String, Double> mixed = new LinkedHashMap<>();
        mixed.put("g1", 0.5);
        mixed.put("g2", 0.5);
        return SmallSociety.burning(3, 3)
                .years(1)
                .people(300)
                .persons(0, 1, 35_000)
                .persons(1, 2, 8_000)
                .persons(2, 0, 50_000)
                .discriminated(2, 0.3)
                .district(1, "resourceValue", 0.8)
                .district(2, "border", true)
                .armed(3, "composition", mixed)
                .set("model.armed.battlesPerWeek", 3.0)
                .set("model.violence.disputesPerWeek", 0.3)
                .set("model.violence.campaignPerThousand", 20.0);
    }

    private static SocietySpec reversed(SocietySpec spec, String list) {
        List<Object> items = new ArrayList<>((List<?>) Components.get(spec, list));
        Collections.reverse(items);
        return Components.with(spec, list, List.copyOf(items));
    }

    private static long harmed(Outcome outcome, String group, String district) {
        return outcome.communities().stream()
                .filter(community ->
                        community.group().equals(group) && community.district().equals(district))
                .mapToLong(CommunityOutcome::killed)
                .sum();
    }

    private static Map<String, ToDoubleFunction<Outcome>> quantities() {
        Map<String, ToDoubleFunction<Outcome>> quantities = new LinkedHashMap<>();
        quantities.put("killed", outcome -> Math.log1p(outcome.killed()));
        quantities.put("killed of g1 in d0", outcome -> Math.log1p(harmed(outcome, "g1", "d0")));
        quantities.put("killed of g2 in d2", outcome -> Math.log1p(harmed(outcome, "g2", "d2")));
        quantities.put("fled", outcome -> Math.log1p(outcome.fled()));
        quantities.put("fallen", outcome -> Math.log1p(outcome.combatantsKilled()));
        quantities.put("participants", outcome -> Math.log1p(outcome.peakParticipants()));
        quantities.put("onset", outcome -> outcome.hasOnset() ? 1 : 0);
        return quantities;
    }

    @Tag("statistical")
    @Test
    void theOrderOfAListChangesNoDistribution() {
        SocietySpec spec = uneven().build();
        Ensemble inOrder = Ensemble.of(spec, seed, FUTURES);
        assertThat(inOrder.mean(Outcome::killed)).isPositive();
        assertThat(inOrder.mean(Outcome::combatantsKilled)).isPositive();

        for (String list : List.of("groups", "districts", "armedGroups")) {
            // Luck of its own: keys go by place in the list, so the two would share some luck and not other.
            Ensemble inReverse = Ensemble.of(reversed(spec, list), seed + 1, FUTURES);
            quantities().forEach((name, quantity) -> assertThat(inReverse.unpairedZ(inOrder, quantity))
                    .as("%s with %s in reverse, seed %d", name, list, seed)
                    .isCloseTo(0, within(ALARM)));
        }
    }

    private static SocietyState built(SocietySpec spec) {
        return new Society(spec, PreventionPlan.nothing(), new RunKey(1, 0)).state();
    }

    @ParameterizedTest
    @ValueSource(strings = {"groups", "districts", "armedGroups"})
    void theStartIsTheSameByNameInAnyOrder(String list) {
        SocietySpec spec = uneven().build();

        assertThat(byName(built(reversed(spec, list)))).isEqualTo(byName(built(spec)));
    }

    private static Map<String, Object> byName(SocietyState state) {
        Map<String, Object> values = new java.util.TreeMap<>();
        for (int c = 0; c < state.layout.communities; c++) {
            String community = state.layout.districtId(state.layout.districtOf(c)) + " "
                    + state.layout.groupId(state.layout.groupOf(c));
            values.put("residents and armed of " + community, state.initial[c]);
            values.put("sample of " + community, state.people.first[c + 1] - state.people.first[c]);
        }
        for (int g = 0; g < state.layout.groups; g++) {
            String group = state.layout.groupId(g);
            long armed = 0;
            for (int d = 0; d < state.layout.districts; d++) {
                armed += state.ledger.count(state.layout.communityIdx(d, g), Status.ARMED);
            }
            values.put("armed of " + group, armed);
            values.put("discrimination of " + group, state.groups.discrimination[g]);
        }
        for (int a = 0; a < state.layout.armedGroups; a++) {
            String id = state.spec.armedGroups().get(a).id();
            values.put("members of " + id, state.armed.members(a));
            for (int d = 0; d < state.layout.districts; d++) {
                values.put("posted " + id + " " + state.layout.districtId(d), state.armed.postedIn(a, d));
            }
            values.put("blamed for " + id, state.layout.groupId(state.blamedGroup[a]));
        }
        values.put("state group", state.layout.groupId(state.stateGroup));
        return values;
    }

    /** Groups that are alike in everything are harmed alike: exact in the sum over swapped names, if nothing is drawn. */
    @Test
    void whatIsSaidDoesNotDependOnTheOrderOfGroups() {
        SocietySpec spec = uneven().set("model.leaders.climbChance", 1.0).build();
        Map<String, Double> said = said(spec);
        Map<String, Double> saidInReverse = said(reversed(spec, "groups"));

        assertThat(saidInReverse.keySet()).isEqualTo(said.keySet());
        said.forEach(
                (name, value) -> assertThat(saidInReverse.get(name)).as(name).isCloseTo(value, within(1e-12)));
    }

    /** Hate about each group that reaches members of each other in the first week, before chance has moved anything. */
    private static Map<String, Double> said(SocietySpec spec) {
        Society society = new Society(spec, PreventionPlan.nothing(), new RunKey(1, 0));
        society.start();
        society.step();
        SocietyState state = society.state();
        Map<String, Double> said = new LinkedHashMap<>();
        for (int c = 0; c < state.layout.communities; c++) {
            for (int other = 0; other < state.layout.groups; other++) {
                said.put(
                        state.layout.districtId(state.layout.districtOf(c)) + " "
                                + state.layout.groupId(state.layout.groupOf(c)) + " about "
                                + state.layout.groupId(other),
                        state.communities.hate[c * state.layout.groups + other]);
            }
        }
        return new java.util.TreeMap<>(said);
    }
}
