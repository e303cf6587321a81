package org.forestall.sim.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.function.BiFunction;
import org.forestall.sim.RunKey;
import org.forestall.sim.Society;
import org.forestall.sim.observe.Outcome;
import org.forestall.sim.spec.Alignment;
import org.forestall.sim.spec.ArmedGroupKind;
import org.forestall.sim.spec.Lever;
import org.forestall.sim.spec.Mechanism;
import org.forestall.sim.spec.Parameter;
import org.forestall.sim.spec.PreventionPlan;
import org.forestall.sim.spec.SocietySpec;
import org.forestall.sim.spec.StrengthSpec;
import org.forestall.sim.state.EventKind;
import org.forestall.sim.state.WeeklyChecks;
import org.forestall.sim.worlds.Components;
import org.forestall.sim.worlds.Plans;
import org.forestall.sim.worlds.SmallSociety;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Societies at the edge of what can be written down run to their end with their books in order. */
class EdgesTest {

    private static final int FUTURES = "full".equals(System.getProperty("forestall.tests")) ? 1000 : 30;

    /** Runs a society to its end, checks its books every week, and returns the outcome. */
    private static Outcome run(SocietySpec spec, PreventionPlan plan) {
        Society society = new Society(spec, plan, new RunKey(6, 2));
        society.start();
        for (int week = 0; week < society.weeksToRun(); week++) {
            society.step();
            WeeklyChecks.check(society.state());
        }
        return society.outcome();
    }

    private static Outcome run(SmallSociety society) {
        return run(society.build(), Plans.onLever(Lever.PROTECTORS, 0.1));
    }

    /**
     * Model contract, section 9. The claim is exact, the test is a sample of it: it can miss a chance of onset below one in
     * a hundred runs, and it never raises a false alarm.
     */
    @Test
    void withoutArmedGroupDiscriminationAndTriggerThereIsNoOnset() {
        SocietySpec spec = SmallSociety.quiet(4, 3)
                .years(10)
                .people(300)
                .personsEverywhere(100_000)
                .build();

        Ensemble ensemble = Ensemble.of(spec, 2031, FUTURES);

        assertThat(ensemble.outcomes()).noneMatch(Outcome::hasOnset);
        assertThat(ensemble.outcomes()).allMatch(outcome -> outcome.conflictWeeks() == 0);
    }

    @Test
    void aSingleGroupHasNobodyToFallOutWith() {
        Outcome outcome = run(SmallSociety.troubled(3, 1).years(2));

        assertThat(outcome.events())
                .noneMatch(event ->
                        event.kind() == EventKind.VIOLENCE && event.actor().startsWith("communal:"));
        assertThat(outcome.communities()).hasSize(3);
    }

    @Test
    void eightGroupsAreTheMost() {
        Outcome outcome = run(SmallSociety.burning(2, 8).years(2));

        assertThat(outcome.communities()).hasSize(16);
        assertThat(outcome.demographics()).hasSize(8 * 6);
    }

    @Test
    void aSingleDistrictHasNowhereToGo() {
        Outcome outcome =
                run(SmallSociety.burning(1, 2).district(0, "border", false).years(2));

        assertThat(outcome.killed()).isPositive();
        assertThat(outcome.fled()).isZero();
    }

    @Test
    void emptyCommunitiesStayOutOfTheWayUntilPeopleFleeThere() {
        SmallSociety society =
                SmallSociety.burning(3, 2).years(2).persons(1, 1, 0).persons(0, 0, 0);

        Outcome outcome = run(society);

        assertThat(outcome.fled()).isPositive();
        // People of g1 who fled from both ends of the country may live in the middle, where none had lived.
        assertThat(outcome.communities())
                .filteredOn(community ->
                        community.district().equals("d1") && community.group().equals("g1"))
                .allMatch(community -> community.initial() == 0);
    }

    @Test
    void aCountryWithoutPeopleRuns() {
        Outcome outcome = run(SmallSociety.troubled(2, 2).personsEverywhere(0).years(1));

        assertThat(outcome.killed() + outcome.fled() + outcome.combatantsKilled())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void communitiesOfAHandfulOfPeopleRun(int persons) {
        Outcome outcome =
                run(SmallSociety.burning(2, 2).personsEverywhere(persons).years(2));

        assertThat(outcome.killed()).isLessThanOrEqualTo(4L * persons);
    }

    @Test
    void twoHundredDistrictsRunForAYear() {
        SmallSociety country = SmallSociety.troubled(200, 3).people(2000).years(1);

        assertThat(run(country).communities()).hasSize(600);
    }

    @Test
    void aRunOfOneYearHasFiftyTwoWeeksAndThirteenPointsOfEachSeries() {
        Outcome outcome = run(SmallSociety.troubled(2, 2).years(1));

        assertThat(outcome.weeks()).isEqualTo(52);
        assertThat(outcome.series())
                .allSatisfy(series -> assertThat(series.values()).hasSize(13));
    }

    @Test
    void armedGroupsLargerThanTheirCommunityTakeWhomTheyCan() {
        Outcome outcome = run(SmallSociety.burning(2, 2)
                .personsEverywhere(1000)
                .armed("horde", ArmedGroupKind.NON_STATE, Alignment.COMMUNITY, "g1", "", 5000)
                .years(1));

        assertThat(outcome.weeks()).isEqualTo(52);
    }

    @Test
    void leadersWithoutAGroupOrForcesRun() {
        SmallSociety society = SmallSociety.burning(2, 2).unarmed().years(2);
        for (int i = 0; i < 3; i++) {
            society.leadership(i, "group", "");
        }

        assertThat(run(society).combatantsKilled()).isZero();
    }

    @Test
    void withEveryMechanismOffNobodyFleesFightsOrWarns() {
        Outcome outcome = run(SmallSociety.burning(3, 3).off(Mechanism.values()).years(2));

        assertThat(outcome.fled() + outcome.diedOfDeprivation() + outcome.combatantsKilled())
                .isZero();
        assertThat(outcome.alerts()).isZero();
    }

    private static Object end(RecordComponent component, Object value, boolean highest) {
        Parameter parameter = component.getAnnotation(Parameter.class);
        if (parameter == null || !(value instanceof Double)) {
            return value;
        }
        // Shares and indices go to 0 or 1, other numbers to ten times or a tenth of what they were.
        boolean isShare = parameter.min() == 0 && parameter.max() == 1;
        double number = (Double) value;
        double wished = isShare ? (highest ? 1 : 0) : highest ? 10 * number : 0.1 * number;
        return Math.min(Math.max(wished, parameter.min()), parameter.max());
    }

    private static SocietySpec atTheEnd(SocietySpec spec, BiFunction<RecordComponent, Object, Object> end) {
        return Components.mapNumbers(spec, end);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aCountryInWhichEverythingIsAtOneEndRuns(boolean highest) {
        SocietySpec spec = SmallSociety.troubled(3, 3).years(2).people(200).build();

        Outcome outcome = run(
                atTheEnd(spec, (component, value) -> end(component, value, highest)),
                Plans.onLever(Lever.RESTRAINT, 0.2));

        assertThat(outcome.weeks()).isEqualTo(104);
    }

    @Test
    void aMeasureOfAbsurdStrengthLeavesTheBooksInOrder() {
        for (Lever lever : Lever.values()) {
            double size = lever.combination() == Lever.Combination.ADD ? 50 : -1;
            StrengthSpec strength = new StrengthSpec(size, size, size);
            run(
                    SmallSociety.burning(2, 2).years(1).people(200).build(),
                    Plans.plan(
                            java.util.List.of(Plans.intervention("m", Plans.effect(lever, strength))),
                            Plans.measure("m", 3)));
        }
    }

    /** Larger than in the other tests, for the sizes that people work with. */
    @Tag("soak")
    @Test
    void aCountryOfManyDistrictsAndPeopleRunsForTwentyYears() {
        SmallSociety country = SmallSociety.troubled(200, 8).people(200_000).years(20);

        assertThat(run(country).weeks()).isEqualTo(1040);
    }

    @Test
    void peopleFromElsewhereInThePostsOfAnArmedGroupAreNotInvented() {
        SmallSociety society = SmallSociety.burning(3, 2).years(2).armed(3, "members", Map.of("d0", 700));

        assertThat(run(society).weeks()).isEqualTo(104);
    }
}
