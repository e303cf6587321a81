package org.forestall.experiments.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.forestall.experiments.statistics.SimultaneousRisks.OptionRisk;
import org.junit.jupiter.api.Test;

class SimultaneousRisksTest {

    private static final List<PairedCounts> OPTIONS = List.of(
            new PairedCounts(34, 3, 18, 345), new PairedCounts(20, 12, 2, 366), new PairedCounts(50, 0, 0, 350));

    @Test
    void eachIntervalIsThatOfItsShareOfTheMisses() {
        SimultaneousRisks risks = SimultaneousRisks.of(OPTIONS, 0.94);

        assertThat(risks.comparisons()).isEqualTo(3);
        for (int index = 0; index < 3; index++) {
            OptionRisk option = risks.risks().get(index);
            assertThat(option.simultaneous().differenceInterval().level()).isCloseTo(0.98, within(1e-12));
            assertThat(option.simultaneous().differenceInterval().halfWidth())
                    .isGreaterThan(option.risk().differenceInterval().halfWidth());
            assertThat(option.risk()).isEqualTo(PairedRisk.of(OPTIONS.get(index), 0.94));
        }
    }

    @Test
    void pValuesAreThoseOfTheExactMcNemarTest() {
        SimultaneousRisks risks = SimultaneousRisks.of(OPTIONS, 0.95);

        // Exact: 2 * (1 + 21 + 210 + 1330) / 2^21 and 2 * (1 + 14 + 91) / 2^14.
        double first = 2.0 * (1 + 21 + 210 + 1330) / (1 << 21);
        double second = 2.0 * (1 + 14 + 91) / (1 << 14);
        assertThat(risks.risks().get(0).pValue()).isCloseTo(first, within(1e-14));
        assertThat(risks.risks().get(1).pValue()).isCloseTo(second, within(1e-14));
        assertThat(risks.risks().get(2).pValue()).isEqualTo(1);
        assertThat(risks.risks().get(0).holmAdjustedP()).isCloseTo(3 * first, within(1e-13));
        assertThat(risks.risks().get(1).holmAdjustedP()).isCloseTo(2 * second, within(1e-13));
    }
}
