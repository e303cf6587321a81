package org.forestall.scenario.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.forestall.sim.spec.Evidence;
import org.junit.jupiter.api.Test;

class SocietyDistributionsTest {

    private static Distributions of(String line) {
        return Distributions.read("distributions:\n  - {" + line + "}\n", "test.yaml");
    }

    private static List<Double> drawn(Distributions distributions, String id) {
        return IntStream.range(0, 4000)
                .mapToObj(i -> new Urn(new Luck(7, i), distributions).level(id))
                .toList();
    }

    @Test
    void everyDistributionThatCitesNoPublicationSaysThatItIsAssumed() {
        for (Distribution distribution : Distributions.shipped().all()) {
            assertThat(distribution.source()).isNotBlank();
            if (distribution.evidence() == Evidence.ASSUMED) {
                assertThat(distribution.source()).containsIgnoringCase("assumed");
            }
        }
    }

    @Test
    void unknownSlopesAndKeysAreRefused() {
        assertThatThrownBy(() -> of("name: a, meaning: b, form: level, slopes: {nothing: 1}"))
                .hasMessageContaining("leans on nothing");
        assertThatThrownBy(() -> of("name: a, meaning: b, form: level, sprad: 1"))
                .hasMessageContaining("sprad");
    }

    /** Mean and spread of 4,000 draws lie within five standard errors: false alarm below 1e-6. */
    @Test
    void levelHasItsCentreAndSpread() {
        List<Double> values = drawn(of("name: a, meaning: b, form: level, centre: 0.5, spread: 0.1"), "a");
        double mean = values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        double variance =
                values.stream().mapToDouble(v -> (v - mean) * (v - mean)).sum() / (values.size() - 1);
        assertThat(mean).isBetween(0.492, 0.508);
        assertThat(Math.sqrt(variance)).isBetween(0.094, 0.106);
    }

    /** Shares of 4,000 draws lie within five standard errors: false alarm below 1e-6. */
    @Test
    void chanceAndChoiceKeepTheirShares() {
        Distributions chance = of("name: a, meaning: b, form: chance, centre: 0.2");
        Distributions choice = of("name: a, meaning: b, form: choice, weights: {2: 1, 3: 3}");
        long yes = IntStream.range(0, 4000)
                .filter(i -> new Urn(new Luck(7, i), chance).chance("a"))
                .count();
        long three = IntStream.range(0, 4000)
                .filter(i -> new Urn(new Luck(7, i), choice).choice("a") == 3)
                .count();
        assertThat(yes).isBetween(670L, 930L);
        assertThat(three).isBetween(2860L, 3140L);
    }

    /** Factors are standard normal by construction; five standard errors of 4,000 draws: false alarm below 1e-5. */
    @Test
    void factorsHaveUnitVariance() {
        for (String factor : List.of("development", "governance", "history", "exclusion")) {
            String line = "name: probe, meaning: b, form: level, unit: x, centre: 0.5, slopes: {" + factor + ": 0.05}";
            String factors = Distributions.shipped().all().stream()
                    .filter(each -> each.form() == DistributionKind.FACTOR)
                    .map(each -> "  - {name: " + each.name() + ", meaning: m, form: factor, spread: " + each.spread()
                            + ", slopes: {"
                            + each.slopes().entrySet().stream()
                                    .map(slope -> slope.getKey() + ": " + slope.getValue())
                                    .collect(java.util.stream.Collectors.joining(", "))
                            + "}}\n")
                    .collect(java.util.stream.Collectors.joining());
            List<Double> values = drawn(
                    Distributions.read("distributions:\n" + factors + "  - {" + line + "}\n", "test.yaml"), "probe");
            double variance = values.stream()
                            .mapToDouble(v -> (v - 0.5) / 0.05)
                            .map(v -> v * v)
                            .sum()
                    / values.size();
            assertThat(variance).as(factor).isBetween(0.88, 1.12);
        }
    }

    /** The table of the normal distribution is passed through unchanged, so this is exact. */
    @Test
    void oneMoreNameOrItemShiftsNoOtherDraw() {
        Luck luck = new Luck(3, 4);
        double before = luck.uniform("a", 1);
        luck.uniform("b", 1);
        luck.uniform("a", 2);
        assertThat(luck.uniform("a", 1)).isEqualTo(before);
        assertThat(new Luck(3, 5).uniform("a", 1)).isNotEqualTo(before);
        assertThat(new Luck(4, 4).uniform("a", 1)).isNotEqualTo(before);
    }
}
