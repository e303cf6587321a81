package org.forestall.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import org.forestall.scenario.problem.Problem;
import org.forestall.scenario.range.RangeSpec;
import org.forestall.sim.spec.SocietySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Settings that are known only within ranges. */
class RangesTest {

    private static final String RANGES = """
            ranges:
              - id: hardship
                name: How hard life is
                settings:
                  - {path: nation.economy, low: 0.6, high: 0.3}
                  - {path: "groups[bern].livelihood", low: 0.5, high: 0.2}
                  - {path: "districts[south].population[bern]", low: 4000, high: 5003}
              - id: courts
                settings:
                  - {path: "institutions[judiciary].independence", low: 0.3, high: 0.7}
            """;

    @Test
    void rangesChangeNothingAsLongAsTheyStandInTheMiddle() throws IOException {
        assertThat(society())
                .isEqualTo(read(BrokenScenariosTest.small()).orThrow().society());
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0.6, 0.5, 4000",
        "0.25, 0.5, 0.5, 4500",
        "0.5, 0.4, 0.5, 5000",
        "0.75, 0.35, 0.35, 5002",
        "1, 0.3, 0.2, 5003"
    })
    void settingsOfARangeMoveTogetherThroughTheirOwnValues(double at, double economy, double livelihood, int people)
            throws IOException {
        SocietySpec society = society("ranges[hardship].at=" + at);
        assertThat(society.nation().economy()).isCloseTo(economy, within(1e-12));
        assertThat(society.groups().get(1).livelihood()).isCloseTo(livelihood, within(1e-12));
        assertThat(society.districts().get(2).population()).containsEntry("bern", people);
        assertThat(society.institutions().get(1).independence())
                .as("another range")
                .isEqualTo(0.5);
    }

    @Test
    void movedScenarioReadsBackTheSame() throws IOException {
        Scenario moved = read(BrokenScenariosTest.small() + RANGES, "ranges[hardship].at=0.2", "ranges[courts].at=1")
                .orThrow();
        assertThat(moved.ranges()).extracting(RangeSpec::at).containsOnly(0.5);
        assertThat(read(ResolvedYaml.write(moved)).orThrow()).isEqualTo(moved);
    }

    @Test
    void whatCannotBeARangeIsToldWithItsLine() throws IOException {
        String text = BrokenScenariosTest.small() + """
                ranges:
                  - id: a
                    name: Hardship
                    settings:
                      - {path: nation.econmy, low: 0.1, high: 0.2}
                      - {path: nation.economy, low: 0.1, high: 1.2}
                  - id: b
                    settings:
                      - {path: nation.economy, low: 0.1, high: 0.2}
                      - {path: title, low: 0.1, high: 0.2}
                """;
        int first = (int) BrokenScenariosTest.small().lines().count();
        LoadResult result = read(text);
        assertThat(((LoadResult.Rejected) result).problems())
                .extracting(Problem::text)
                .containsExactly(
                        "small.yaml:" + (first + 5)
                                + ": ranges[a].settings[0].path = nation.econmy is no number of this"
                                + " scenario. Write an address such as nation.economy or groups[tarn].norm; list"
                                + " parameters names them all.",
                        "small.yaml:" + (first + 6)
                                + ": ranges[a].settings[1].high = 1.2 is outside 0 to 1, the bounds of"
                                + " the setting. The nearest allowed value is 1.",
                        "small.yaml:" + (first + 9)
                                + ": ranges[b].settings[0].path = nation.economy is moved by the range"
                                + " 'a' already. Keep it in one.",
                        "small.yaml:" + (first + 10)
                                + ": ranges[b].settings[1].path = title is no number of this scenario."
                                + " Write an address such as nation.economy or groups[tarn].norm; list parameters names"
                                + " them all.");
    }

    private static SocietySpec society(String... overrides) throws IOException {
        return read(BrokenScenariosTest.small() + RANGES, overrides).orThrow().society();
    }

    private static LoadResult read(String text, String... overrides) {
        return Scenarios.read(text, "small.yaml", List.of(overrides));
    }
}
