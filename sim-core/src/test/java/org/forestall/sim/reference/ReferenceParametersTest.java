package org.forestall.sim.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Stream;
import org.forestall.sim.spec.Defaults;
import org.forestall.sim.spec.Evidence;
import org.forestall.sim.spec.Parameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Settings of the reference models are documented as those of the model are. */
class ReferenceParametersTest {

    static Stream<RecordComponent> components() {
        return Stream.of(
                        DecisionSettings.class,
                        LookSettings.class,
                        EpsteinOneSettings.class,
                        EpsteinTwoSettings.class,
                        VonBriesenSettings.class)
                .flatMap(type -> Arrays.stream(type.getRecordComponents()));
    }

    @ParameterizedTest
    @MethodSource("components")
    void everyComponentSaysWhatItIsInWhichUnitAndOnWhoseWord(RecordComponent component) {
        Parameter parameter = component.getAnnotation(Parameter.class);

        assertThat(parameter).isNotNull();
        assertThat(parameter.meaning()).endsWith(".");
        assertThat(parameter.evidence() == Evidence.ASSUMED)
                .isEqualTo(parameter.source().equals("assumed"));
        if (component.getType() == double.class || component.getType() == int.class) {
            assertThat(parameter.unit()).isNotBlank();
            assertThat(parameter.min()).isLessThan(parameter.max());
        }
    }

    @Test
    void defaultsAreWithinTheirRanges() {
        assertThat(Ranges.problemsOf(Defaults.of(EpsteinOneSettings.class))).isEmpty();
        assertThat(Ranges.problemsOf(Defaults.of(EpsteinTwoSettings.class))).isEmpty();
        assertThat(Ranges.problemsOf(EpsteinOneSettings.asInMesa(1000, 10, 10))).isEmpty();
    }
}
