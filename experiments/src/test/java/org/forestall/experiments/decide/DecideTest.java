package org.forestall.experiments.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.forestall.experiments.plan.Arm;
import org.forestall.experiments.plan.Design;
import org.forestall.experiments.plan.VariedSetting;
import org.forestall.experiments.statistics.ResamplingPlan;
import org.junit.jupiter.api.Test;

/** Small worlds worked by hand. */
class DecideTest {

    private static final ResamplingPlan PLAN = new ResamplingPlan(499, 7, 0.95);
    private static final Arm NOTHING = Arm.baseline("nothing", "Nothing");
    private static final Arm A = Arm.option("a", "A");
    private static final Arm B = Arm.option("b", "B");

    private static OutcomeCube cube(List<Arm> arms, double[][][] values) {
        List<List<double[]>> lists = new ArrayList<>();
        for (double[][] arm : values) {
            lists.add(List.of(arm));
        }
        return OutcomeCube.of(arms, lists);
    }

    /** Two settings of two futures. The zero of an outcome and a gain need no special care. */
    @Test
    void regretIsAgainstTheBestInTheSameFuture() {
        OutcomeCube cube = cube(List.of(NOTHING, A, B), new double[][][] {
            {{10, 0}, {6, 6}}, {{4, 2}, {9, 1}}, {{12, 0}, {6, 0}},
        });
        List<Regret> regrets = Regret.of(cube, PLAN);
        // Least of each future: 4, 0; 6, 0.
        assertThat(regrets.get(0).mean().estimate()).isEqualTo((6 + 0 + 0 + 6) / 4.0);
        assertThat(regrets.get(1).mean().estimate()).isEqualTo((0 + 2 + 3 + 1) / 4.0);
        assertThat(regrets.get(2).mean().estimate()).isEqualTo((8 + 0 + 0 + 0) / 4.0);
        assertThat(regrets.get(1).greatest()).isEqualTo(3);
        assertThat(regrets.get(2).greatest()).isEqualTo(8);
        // Type 7 at 0.9 of 0, 1, 2, 3.
        assertThat(regrets.get(1).ninetieth()).isCloseTo(2.7, within(1e-12));
        // Means by setting: nothing 5 and 6, A 3 and 5, B 6 and 3.
        assertThat(regrets.get(0).bySetting()).containsExactly(2.0, 3.0);
        assertThat(regrets.get(1).bySetting()).containsExactly(0.0, 2.0);
        assertThat(regrets.get(2).worstSetting()).isEqualTo(3);
        assertThatThrownBy(() -> cube(List.of(NOTHING, A), new double[][][] {{{1, 2}}, {{1}}}))
                .hasMessageContaining("same settings and futures");
    }

    @Test
    void settingsAreCountedByWhatAnOptionDoesThere() {
        OutcomeCube cube = cube(List.of(NOTHING, A), new double[][][] {
            {{10, 10, 10}, {10, 10, 10}, {10, 10, 10}, {10, 11, 12}, {10, 10, 10}},
            {{10, 10, 10}, {7, 7, 7.1}, {12, 12, 12.1}, {4, 14, 12}, {10, 10, 10}},
        });
        Robustness option = Robustness.of(cube, 0.95).get(0);
        assertThat(option.bySetting()).hasSize(5);
        assertThat(option.count(Robustness.Verdict.BETTER)).isEqualTo(1);
        assertThat(option.count(Robustness.Verdict.WORSE)).isEqualTo(1);
        assertThat(option.count(Robustness.Verdict.MAYBE_BETTER)).isEqualTo(1);
        // An option that never differs from nothing does not lower harm.
        assertThat(option.count(Robustness.Verdict.MAYBE_WORSE)).isEqualTo(1);
        assertThat(option.failures()).isEqualTo(2);
    }

    /** The textbook case: spared 0, 10, 12, 30, 31, 25 at 0, 10, 20, 30, 60, 40 RU. */
    @Test
    void theFrontierLeavesOutWhatIsDominatedInEitherWay() {
        double[] cost = {0, 10, 20, 30, 60, 40};
        double[] spared = {0, 10, 12, 30, 31, 25};
        List<Arm> arms = new ArrayList<>(List.of(NOTHING));
        IntStream.range(1, 6).forEach(arm -> arms.add(Arm.option("o" + arm, "O" + arm)));
        List<double[]> costs = new ArrayList<>();
        List<double[]> deaths = new ArrayList<>();
        for (int arm = 0; arm < 6; arm++) {
            costs.add(new double[] {cost[arm], cost[arm], cost[arm]});
            deaths.add(new double[] {100 - spared[arm], 100 - spared[arm], 100 - spared[arm]});
        }
        CostFrontier frontier = CostFrontier.of(arms, costs, deaths, PLAN);
        assertThat(frontier.frontier())
                .extracting(entry -> entry.arm().id())
                .containsExactly("nothing", "o1", "o3", "o4");
        assertThat(frontier.entries())
                .filteredOn(entry -> entry.arm().id().equals("o2"))
                .allMatch(entry -> entry.place() == CostFrontier.Place.EXTENDEDLY_DOMINATED);
        assertThat(frontier.entries())
                .filteredOn(entry -> entry.arm().id().equals("o5"))
                .allMatch(entry -> entry.place() == CostFrontier.Place.DOMINATED
                        && entry.against().orElseThrow().id().equals("o3"));
        assertThat(frontier.frontier())
                .filteredOn(entry -> entry.perPerson().isPresent())
                .extracting(entry -> entry.perPerson().orElseThrow().estimate())
                .containsExactly(1.0, 1.0, 30.0);
    }

    /** Without spread every resample says the same: net benefit of A is 10 w - 10, of B 30 w - 40. */
    @Test
    void acceptabilityTurnsWhereNetBenefitsCross() {
        List<double[]> costs = List.of(new double[] {0, 0}, new double[] {10, 10}, new double[] {40, 40});
        List<double[]> deaths = List.of(new double[] {50, 50}, new double[] {40, 40}, new double[] {20, 20});
        Acceptability curve =
                Acceptability.of(List.of(NOTHING, A, B), costs, deaths, List.of(0.0, 0.9, 1.2, 1.5, 1.6), PLAN);
        assertThat(curve.shares())
                .containsExactly(
                        List.of(1.0, 0.0, 0.0),
                        List.of(1.0, 0.0, 0.0),
                        List.of(0.0, 1.0, 0.0),
                        List.of(0.0, 0.5, 0.5),
                        List.of(0.0, 0.0, 1.0));
        assertThat(curve.draws().get(2)).hasSize(120).allMatch(draw -> draw.cost() == 40 && draw.spared() == 30);
    }

    private static final Design TWELVE = new Design(
            Design.Method.AROUND,
            List.of(
                    new VariedSetting("nation.economy", List.of(), 0, 1, 0, false),
                    new VariedSetting("nation.impunity", List.of(), 0, 1, 0, false)),
            24,
            3,
            "");

    @Test
    void theFirstPointOfADesignAroundTheScenarioIsTheScenarioItself() {
        assertThat(TWELVE.count()).isEqualTo(25);
        assertThat(TWELVE.points()).hasSize(25);
        assertThat(TWELVE.settings(TWELVE.points().get(0))).isEmpty();
        assertThat(TWELVE.settings(TWELVE.points().get(1))).hasSize(2).allMatch(text -> text.startsWith("nation."));
        TriedSettings tried = TriedSettings.of(TWELVE);
        assertThat(tried.count()).isEqualTo(24);
        assertThat(tried.names()).containsExactly("nation.economy", "nation.impunity");
    }

    /** A is best where the economy is weak, B where it is strong; impunity does not matter. */
    private static OutcomeCube turning(TriedSettings tried) {
        double[] economy = tried.values().get(0);
        double[][] nothing = new double[25][];
        double[][] a = new double[25][];
        double[][] b = new double[25][];
        for (int setting = 0; setting < 25; setting++) {
            double strength = setting == 0 ? 0.5 : economy[setting - 1];
            nothing[setting] = new double[] {100, 100};
            a[setting] = new double[] {60 + 60 * strength, 60 + 60 * strength};
            b[setting] = new double[] {110 - 40 * strength, 110 - 40 * strength};
        }
        return cube(List.of(NOTHING, A, B), new double[][][] {nothing, a, b});
    }

    @Test
    void theSettingThatTurnsTheChoiceIsNamed() {
        TriedSettings tried = TriedSettings.of(TWELVE);
        ValueOfKnowing knowing = ValueOfKnowing.of(turning(tried), tried, PLAN).orElseThrow();
        ValueOfKnowing.OfSetting economy = knowing.bySetting().get(0);
        assertThat(economy.turnsTheChoice()).isTrue();
        assertThat(economy.parts().get(0).best()).isEqualTo(A);
        assertThat(economy.parts().get(2).best()).isEqualTo(B);
        assertThat(economy.value()).isGreaterThan(4).isLessThanOrEqualTo(knowing.ofEverything() + 1e-9);
        assertThat(knowing.bySetting().get(1).value()).isLessThan(economy.value());
        assertThat(ValueOfKnowing.of(cube(List.of(NOTHING, A), new double[][][] {{{1, 2}}, {{1, 1}}}), tried, PLAN))
                .isEmpty();
    }

    /** A fails where the economy is above two thirds, exactly. */
    @Test
    void theBoxHoldsTheFailuresAndNothingElse() {
        TriedSettings tried = TriedSettings.of(TWELVE);
        Robustness option = Robustness.of(turning(tried), 0.95).get(0);
        Optional<FailureBox> box = FailureBox.of(Decision.failed(option), tried, PLAN);
        assertThat(box).isPresent();
        assertThat(box.get().limits()).hasSize(1);
        assertThat(box.get().limits().get(0).setting()).isEqualTo("nation.economy");
        assertThat(box.get().limits().get(0).above()).isTrue();
        assertThat(box.get().limits().get(0).value()).isCloseTo(2 / 3.0, within(0.05));
        assertThat(box.get().coverage()).isEqualTo(1);
        assertThat(box.get().density()).isEqualTo(1);
        assertThat(box.get().byChance()).isLessThan(0.01);
        assertThat(FailureBox.of(new boolean[24], tried, PLAN)).isEmpty();
    }

    /** Failures put at every other setting by hand: the search finds a box, and says that chance would too. */
    @Test
    void aBoxFoundInNoiseIsNotASurprise() {
        TriedSettings tried = TriedSettings.of(TWELVE);
        boolean[] failed = new boolean[24];
        for (int setting = 0; setting < 24; setting += 2) {
            failed[setting] = true;
        }
        assertThat(FailureBox.of(failed, tried, PLAN).orElseThrow().byChance()).isGreaterThan(0.05);
    }
}
