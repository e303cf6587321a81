package org.forestall.experiments.select;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.forestall.experiments.statistics.Preference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ObjectiveTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"most-deaths", "max:killed", "-onset", "maximise deaths", "least-onset-free-weeks", "raise-fled"
            })
    void aSearchThatTurnsAnOutcomeRoundIsRefused(String text) {
        assertThat(Objective.refusal(text))
                .hasValueSatisfying(why -> assertThat(why).contains("Forestall looks for less harm only"));
        assertThat(Objective.find(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cost", "alerts", "responses", "peak-participants", "exposed", "conflict-weeks"})
    void quietOrCheapnessAloneIsNoObjective(String text) {
        assertThat(Objective.refusal(text))
                .hasValueSatisfying(why -> assertThat(why).contains("no measure of harm to people"));
    }

    @Test
    void everyObjectiveIsLessHarm() {
        assertThat(Arrays.stream(Objective.values())
                        .filter(objective -> objective.preference() == Preference.HIGHER_IS_BETTER))
                .containsExactly(Objective.ONSET_FREE_WEEKS);
        assertThat(Objective.refusal("deaths")).isEmpty();
        assertThat(Objective.refusal("deths")).isEmpty();
        assertThat(Objective.DEATHS.usualZone(12_000_000)).isEqualTo(1_200);
        assertThat(Objective.ONSET.usualZone(12_000_000)).isEqualTo(0.05);
    }
}
