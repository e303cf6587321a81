package org.forestall.sim.luck;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.forestall.sim.RunKey;
import org.forestall.sim.Society;
import org.forestall.sim.spec.Alignment;
import org.forestall.sim.spec.ArmedGroupKind;
import org.forestall.sim.spec.Mechanism;
import org.forestall.sim.spec.PreventionPlan;
import org.forestall.sim.spec.SocietySpec;
import org.forestall.sim.state.Layout;
import org.forestall.sim.state.People;
import org.forestall.sim.state.SocietyState;
import org.forestall.sim.state.StatePart;
import org.forestall.sim.worlds.SmallSociety;
import org.forestall.sim.worlds.World;
import org.junit.jupiter.api.Test;

/** Shared luck, test 3: what is added at the end changes nobody else's luck. Exact: no false alarms. */
class AddedPartsTest {

    private static final int PER_COMMUNITY = 50;

    /** Every community has the same number of persons, so a further one leaves the others' share of the sample. */
    private static SmallSociety sampled(SmallSociety society, int communities) {
        return society.people(PER_COMMUNITY * communities);
    }

    private static Society start(SmallSociety society) {
        return new World(society.build(), PreventionPlan.nothing(), new RunKey(99, 5)).start();
    }

    /** Three districts with two groups each; in the second society a third group lives in a fourth district alone. */
    private static SmallSociety withGroupOfItsOwnDistrict(SmallSociety society) {
        society.district(3, "population", Map.of("g2", 20_000));
        for (int d = 0; d < 3; d++) {
            society.district(d, "population", twoGroups());
        }
        return society;
    }

    private static Map<String, Integer> twoGroups() {
        Map<String, Integer> population = new LinkedHashMap<>();
        population.put("g0", 20_000);
        population.put("g1", 20_000);
        return population;
    }

    @Test
    void keysOfCommunitiesAndPeopleStayWhenADistrictOrAGroupIsAdded() {
        Layout before = start(SmallSociety.quiet(3, 2)).state().layout;
        Layout withDistrict = start(SmallSociety.quiet(4, 2)).state().layout;
        Layout withGroup = start(SmallSociety.quiet(3, 3)).state().layout;

        for (int d = 0; d < 3; d++) {
            for (int g = 0; g < 2; g++) {
                int community = before.communityIdx(d, g);
                assertThat(withDistrict.keyOf(withDistrict.communityIdx(d, g))).isEqualTo(before.keyOf(community));
                assertThat(withGroup.keyOf(withGroup.communityIdx(d, g))).isEqualTo(before.keyOf(community));
                assertThat(withGroup.firstPersonKey(withGroup.communityIdx(d, g)))
                        .isEqualTo(before.firstPersonKey(community));
            }
        }
    }

    @Test
    void keysOfPeopleOfTheLargestSocietyDiffer() {
        Layout layout = start(SmallSociety.quiet(200, 8).people(2000)).state().layout;
        long last = -1;
        for (int c = 0; c < layout.communities; c++) {
            long first = layout.firstPersonKey(c);
            assertThat(first).isGreaterThan(last);
            last = first + Layout.MAX_PEOPLE_OF_COMMUNITY - 1;
        }
        assertThat(last).isLessThanOrEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void peopleAndTheirTiesStayWhenADistrictIsAdded() {
        Society before = start(sampled(SmallSociety.quiet(3, 2).apart(), 6));
        Society after = start(sampled(SmallSociety.quiet(4, 2).apart(), 8));

        assertThat(portraits(after.state(), 3, 2)).isEqualTo(portraits(before.state(), 3, 2));
    }

    @Test
    void peopleAndTheirTiesStayWhenAGroupIsAddedElsewhere() {
        Society before = start(sampled(SmallSociety.quiet(3, 2).apart(), 6));
        Society after =
                start(sampled(withGroupOfItsOwnDistrict(SmallSociety.quiet(4, 3).apart()), 7));

        assertThat(portraits(after.state(), 3, 2)).isEqualTo(portraits(before.state(), 3, 2));
    }

    /** A further neighbour gives people somebody else to be tied to, but not another age or another temper. */
    @Test
    void whatPeopleAreStaysWhenANeighbouringDistrictIsAdded() {
        Society before = start(sampled(SmallSociety.quiet(3, 2), 6));
        Society after = start(sampled(SmallSociety.quiet(4, 2), 8));

        List<String> withoutTies = List.of("ties", "crossTies");
        Map<String, Object> portraits = portraits(before.state(), 3, 2);
        Map<String, Object> portraitsAfter = portraits(after.state(), 3, 2);
        portraits.keySet().removeIf(name -> withoutTies.contains(name.split(" ")[0]));
        portraitsAfter.keySet().removeIf(name -> withoutTies.contains(name.split(" ")[0]));
        assertThat(portraitsAfter).isEqualTo(portraits);
    }

    /** Everything that is drawn about people of the first districts and groups, with ties as keys of people. */
    private static Map<String, Object> portraits(SocietyState state, int districts, int groups) {
        Map<String, Object> all = new LinkedHashMap<>();
        People people = state.people;
        for (int d = 0; d < districts; d++) {
            for (int g = 0; g < groups; g++) {
                int community = state.layout.communityIdx(d, g);
                assertThat(people.first[community + 1] - people.first[community])
                        .isEqualTo(PER_COMMUNITY);
                for (int i = 0; i < PER_COMMUNITY; i++) {
                    int person = people.first[community] + i;
                    String who = " d" + d + " g" + g + " " + i;
                    attributes(people, person).forEach((name, value) -> all.put(name + who, value));
                    all.put("ties" + who, ties(state, person));
                }
            }
        }
        return all;
    }

    /** Every array of the sample that holds one number a person. */
    private static Map<String, Object> attributes(People people, int person) {
        Map<String, Object> attributes = new LinkedHashMap<>();
        for (Field field : People.class.getFields()) {
            try {
                Object array = field.get(people);
                if (field.getType().isArray() && Array.getLength(array) == people.count) {
                    attributes.put(field.getName(), Array.get(array, person));
                }
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
        assertThat(attributes).containsKeys("cell", "crossTies", "threshold", "vulnerable");
        return attributes;
    }

    private static List<Integer> ties(SocietyState state, int person) {
        return java.util.stream.IntStream.range(state.network.start[person], state.network.start[person + 1])
                .map(at -> keyOf(state, state.network.ties[at]))
                .boxed()
                .toList();
    }

    private static int keyOf(SocietyState state, int person) {
        int community = 0;
        while (state.people.first[community + 1] <= person) {
            community++;
        }
        return state.layout.firstPersonKey(community) + person - state.people.first[community];
    }

    /** Members of armed groups come from all places where their group lives, so nobody is armed here. */
    @Test
    void aDistrictAddedWithoutCouplingsChangesNoBitOfTheOthers() {
        Society before =
                start(sampled(ConfinedMeasureTest.uncoupled(3).unarmed().years(3), 6));
        Society after = start(sampled(ConfinedMeasureTest.uncoupled(4).unarmed().years(3), 8));

        for (int week = 0; week < before.weeksToRun(); week++) {
            before.step();
            after.step();
            for (int d = 0; d < 3; d++) {
                assertThat(PlaceView.differences(before.state(), after.state(), d, 2, 0))
                        .as("district d%d in week %d", d, week)
                        .isEmpty();
            }
        }
        assertThat(before.outcome().killed()).isPositive();
    }

    /**
     * A further group is one more to fear, to hear about and to fall out with, so off are also the contest for power,
     * messages, talk and quarrels. What is left is an armed group that preys, flight, and what people make of harm.
     */
    @Test
    void aGroupAddedElsewhereWithoutCouplingsChangesNoBitOfTheOthers() {
        Mechanism[] off = {Mechanism.INCITEMENT, Mechanism.COMMUNAL_VIOLENCE, Mechanism.SOCIAL_INFLUENCE};
        Society before = start(sampled(
                ConfinedMeasureTest.uncoupled(3)
                        .off(off)
                        .set("nation.contestStakes", 0.0)
                        .years(3),
                6));
        Society after = start(sampled(groupAdded(off), 7));
        for (int week = 0; week < before.weeksToRun(); week++) {
            before.step();
            after.step();
            for (int d = 0; d < 3; d++) {
                assertThat(PlaceView.differences(before.state(), after.state(), d, 2, 3))
                        .as("district d%d in week %d", d, week)
                        .isEmpty();
            }
        }
        assertThat(before.outcome().killed()).isPositive();
    }

    private static SmallSociety groupAdded(Mechanism... off) {
        return withGroupOfItsOwnDistrict(ConfinedMeasureTest.uncoupled(4, 3))
                .armed(3, "members", Map.of("d3", 0))
                .off(off)
                .set("nation.contestStakes", 0.0)
                .years(3);
    }

    @Test
    void anArmedGroupWithoutMembersChangesNothing() {
        SmallSociety lively = SmallSociety.burning(3, 2).years(3);
        SmallSociety withEmpty = SmallSociety.burning(3, 2)
                .years(3)
                .armed("paper-army", ArmedGroupKind.NON_STATE, Alignment.NONE, "g1", "", 0);
        Society before = start(lively);
        Society after = start(withEmpty);
        // These two number armed groups: one more shifts their rows.
        Set<StatePart> compared =
                EnumSet.complementOf(EnumSet.of(StatePart.ARMED_GROUPS, StatePart.HARM_RECORD, StatePart.EVENT_LOG));

        for (int week = 0; week < before.weeksToRun(); week++) {
            before.step();
            after.step();
            Map<StatePart, Long> hashes = Hashes.of(before.state());
            Map<StatePart, Long> hashesAfter = Hashes.of(after.state());
            hashes.keySet().retainAll(compared);
            hashesAfter.keySet().retainAll(compared);
            assertThat(hashesAfter).as("week %d", week).isEqualTo(hashes);
        }
        assertThat(after.outcome().killed())
                .isEqualTo(before.outcome().killed())
                .isPositive();
    }

    /** An unused process: mechanisms that have nothing to work on may be on or off. */
    @Test
    void mechanismsWithoutAnythingToWorkOnChangeNothing() {
        SmallSociety on = SmallSociety.quiet(3, 2);
        SmallSociety off = SmallSociety.quiet(3, 2)
                .off(
                        Mechanism.TRIGGERS,
                        Mechanism.ARMED_CONFLICT,
                        Mechanism.ARMED_RECRUITMENT,
                        Mechanism.ESCALATION_LADDER,
                        Mechanism.REPRESSION_BACKLASH);

        assertThat(Hashes.ofEveryWeek(start(off))).isEqualTo(Hashes.ofEveryWeek(start(on)));
    }

    /** The societies compared above really are the same but for the part that was added. */
    @Test
    void theAddedPartIsThere() {
        SocietySpec spec = groupAdded().build();

        assertThat(spec.groups()).hasSize(3);
        assertThat(spec.districts().get(3).population()).containsOnlyKeys("g2");
        assertThat(spec.districts().get(0).population()).containsOnlyKeys("g0", "g1");
    }
}
