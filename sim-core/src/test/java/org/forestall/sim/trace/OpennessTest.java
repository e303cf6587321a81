package org.forestall.sim.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.forestall.sim.observe.framework.Indicator;
import org.junit.jupiter.api.Test;

/** What shows itself to those who look. Exact: no false alarms. */
class OpennessTest {

    @Test
    void discriminationByLawIsInPublicViewAndByHabitMostlyHidden() {
        assertThat(Indicator.OVERT_DISCRIMINATION.openness().share()).isEqualTo(1);
        assertThat(Indicator.COVERT_DISCRIMINATION.openness().share()).isLessThan(0.5);
    }
}
