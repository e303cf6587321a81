package org.forestall.experiments.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.forestall.experiments.plan.Design;
import org.forestall.experiments.plan.VariedSetting;
import org.junit.jupiter.api.Test;

/** The seed is fixed, so no false alarm is possible. */
class SettingThirdsTest {

    private static final VariedSetting ECONOMY = new VariedSetting("nation.economy", List.of(), 0, 10, 0, false);
    private static final VariedSetting IMPUNITY = new VariedSetting("nation.impunity", List.of(), 0, 1, 0, false);

    /** An outcome that is the economy itself, twice at each of thirty points of a Latin hypercube, ten of them in each third. */
    @Test
    void theThirdsOfASettingShowWhichWayItMovesTheOutcome() {
        Design design = new Design(
                Design.Method.PAWN,
                List.of(ECONOMY, IMPUNITY, VariedSetting.list("nation.name", List.of("a", "b"))),
                30,
                3,
                "deaths");
        List<double[]> outcomes = new ArrayList<>();
        for (List<String> point : design.points()) {
            double economy = Double.parseDouble(point.get(0));
            outcomes.add(new double[] {economy - 1, economy + 1});
        }

        List<SettingThirds> thirds = SettingThirds.of(design, outcomes);

        assertThat(thirds).extracting(SettingThirds::setting).containsExactly("nation.economy", "nation.impunity");
        assertThat(thirds.get(0).lowest()).isCloseTo(10 / 6.0, within(0.2));
        assertThat(thirds.get(0).middle()).isCloseTo(5, within(0.2));
        assertThat(thirds.get(0).highest()).isCloseTo(50 / 6.0, within(0.2));
        assertThat(thirds.get(1).highest() - thirds.get(1).lowest()).isBetween(-3.0, 3.0);
    }

    @Test
    void aSettingWithAnEmptyThirdIsLeftOut() {
        Design design = new Design(Design.Method.PAWN, List.of(ECONOMY), 2, 3, "deaths");

        assertThat(SettingThirds.of(design, List.of(new double[] {1}, new double[] {2})))
                .isEmpty();
    }
}
