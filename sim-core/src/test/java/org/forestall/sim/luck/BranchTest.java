package org.forestall.sim.luck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.forestall.sim.RunKey;
import org.forestall.sim.Society;
import org.forestall.sim.observe.LoggedEvent;
import org.forestall.sim.spec.InterventionSpec;
import org.forestall.sim.spec.Lever;
import org.forestall.sim.spec.MeasureSpec;
import org.forestall.sim.spec.Mechanism;
import org.forestall.sim.spec.PreventionPlan;
import org.forestall.sim.state.EventKind;
import org.forestall.sim.state.StatePart;
import org.forestall.sim.worlds.Plans;
import org.forestall.sim.worlds.RandomSocieties;
import org.forestall.sim.worlds.SmallSociety;
import org.forestall.sim.worlds.World;

/** Shared luck, test 5, and what branching means for measures. Exact: no false alarms. */
class BranchTest {

    private static final int BRANCH_WEEK = 40;

    private static final List<InterventionSpec> CATALOGUE = List.of(
            Plans.intervention("m", Plans.effect(Lever.RESTRAINT, 0.4)),
            Plans.intervention("p", Plans.effect(Lever.PROTECTORS, 0.5)));

    private static final MeasureSpec FROM_THE_START = Plans.measure("m", 1);

    @Provide
    Arbitrary<World> worlds() {
        return RandomSocieties.worlds();
    }

    /** A burning society in which nobody quarrels about measures, since quarrels put their start off. */
    private static Society burningAt(int week, PreventionPlan plan) {
        SmallSociety burning = SmallSociety.burning(3, 2).years(3).off(Mechanism.POLARISATION);
        Society society = new World(burning.build(), plan, new RunKey(4, 1)).start();
        while (society.week() < week) {
            society.step();
        }
        return society;
    }

    @Provide
    Arbitrary<World> worldsWithPolicies() {
        return RandomSocieties.worldsWithPolicies();
    }

    @Property(tries = 20)
    void aBranchWithoutChangeUnderAWarningPolicyEqualsItsParent(
            @ForAll("worldsWithPolicies") World world, @ForAll @IntRange(min = 0, max = 51) int week) {
        requireSame(world, week);
    }

    @Property(tries = 30)
    void aBranchWithoutChangeEqualsItsParent(
            @ForAll("worlds") World world, @ForAll @IntRange(min = 0, max = 51) int week) {
        requireSame(world, week);
    }

    private static void requireSame(World world, int week) {
        Society parent = world.start();
        while (parent.week() < week) {
            parent.step();
        }

        Society branch = parent.branch(world.plan());

        assertThat(Hashes.ofEveryWeek(branch)).isEqualTo(Hashes.ofEveryWeek(parent));
        assertThat(branch.outcome()).isEqualTo(parent.outcome());
    }

    @Example
    void theParentGoesOnAsIfNobodyHadBranchedOff() {
        Society alone = burningAt(BRANCH_WEEK, PreventionPlan.nothing());
        Society parent = burningAt(BRANCH_WEEK, PreventionPlan.nothing());

        parent.branch(Plans.onLever(Lever.RESTRAINT, 0.5)).runToEnd();

        assertThat(Hashes.ofEveryWeek(parent)).isEqualTo(Hashes.ofEveryWeek(alone));
    }

    @Example
    void aBranchUnderAnotherPlanDiffersFromTheWeekInWhichItsMeasureBegins() {
        Society parent = burningAt(BRANCH_WEEK, PreventionPlan.nothing());
        // Monday of week 60.
        MeasureSpec later = Plans.between("p", "2032-03-01", "", 1);
        Society branch = parent.branch(Plans.plan(CATALOGUE, later));

        List<Map<StatePart, Long>> parentWeeks = Hashes.ofEveryWeek(parent);
        List<Map<StatePart, Long>> branchWeeks = Hashes.ofEveryWeek(branch);

        int before = 60 - BRANCH_WEEK;
        assertThat(branchWeeks.subList(0, before)).isEqualTo(parentWeeks.subList(0, before));
        assertThat(branchWeeks.get(before)).isNotEqualTo(parentWeeks.get(before));
        assertThat(firstDifference(parent.outcome().events(), branch.outcome().events()))
                .isEqualTo(60);
    }

    private static int firstDifference(List<LoggedEvent> one, List<LoggedEvent> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            if (!one.get(i).words().equals(other.get(i).words())) {
                return Math.min(one.get(i).week(), other.get(i).week());
            }
        }
        return -1;
    }

    /** Later draws are shared: a measure that comes and goes without strength leaves every later week as it was. */
    @Example
    void aBranchUnderAMeasureOfNoStrengthSharesAllLaterDraws() {
        Society parent = burningAt(BRANCH_WEEK, PreventionPlan.nothing());
        Society branch = parent.branch(Plans.plan(CATALOGUE, Plans.measure("p", 0), Plans.afterOnset("m", 2, 0)));

        assertThat(Hashes.ofEveryWeek(branch)).isEqualTo(Hashes.ofEveryWeek(parent));
    }

    @Example
    void aMeasureThatOnlyTheBranchHasBeginsWhenItIsBranchedOff() {
        Society parent = burningAt(BRANCH_WEEK, PreventionPlan.nothing());
        Society branch = parent.branch(Plans.plan(CATALOGUE, FROM_THE_START, Plans.afterOnset("p", 0, 1)));

        branch.runToEnd();

        assertThat(measureWeeks(branch, "Intervention m begins.")).containsExactly(BRANCH_WEEK);
        assertThat(measureWeeks(branch, "Intervention p begins."))
                .containsExactly(Math.max(BRANCH_WEEK, branch.outcome().onsetWeek() + 1));
        // Set-up 5 and 1 + 0.5 in each of 3 districts a year, for m: nothing may be had without paying for its set-up.
        Society onlyFirst = parent.branch(Plans.plan(CATALOGUE, FROM_THE_START));
        onlyFirst.step();
        assertThat(onlyFirst.outcome().costRu()).isGreaterThan(5);
    }

    @Example
    void aMeasureThatBothPlansHaveGoesOnAndKeepsItsNotes() {
        PreventionPlan plan = Plans.plan(CATALOGUE, FROM_THE_START);
        Society parent = burningAt(BRANCH_WEEK, plan);
        Society branch = parent.branch(Plans.plan(CATALOGUE, Plans.afterOnset("p", 500, 1), FROM_THE_START));

        List<Map<StatePart, Long>> parentWeeks = Hashes.ofEveryWeek(parent);

        assertThat(Hashes.ofEveryWeek(branch)).isEqualTo(parentWeeks);
        assertThat(measureWeeks(branch, "Intervention m begins.")).containsExactly(0);
        assertThat(branch.outcome().costRu()).isEqualTo(parent.outcome().costRu());
    }

    private static List<Integer> measureWeeks(Society society, String words) {
        return society.outcome().events().stream()
                .filter(event ->
                        event.kind() == EventKind.MEASURE && event.words().equals(words))
                .map(LoggedEvent::week)
                .toList();
    }
}
