package org.forestall.experiments.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every claim about the model's behaviour holds. Seeds are fixed, so that a test that passed fails only when the model
 * changes; how likely other seeds would have been to fail is stated with each finding.
 */
@Tag("statistical")
@Tag("ensembles")
class BehavioursTest {

    private static final EnsembleSize SIZE =
            "full".equals(System.getProperty("forestall.tests")) ? EnsembleSize.FULL : EnsembleSize.SMALL;

    private static Laboratory laboratory;

    @BeforeAll
    static void open() {
        laboratory = new Laboratory(SIZE, Runtime.getRuntime().availableProcessors());
    }

    @AfterAll
    static void close() {
        laboratory.close();
    }

    static Stream<Behaviour> claims() {
        return Behaviours.all().stream();
    }

    @ParameterizedTest
    @MethodSource("claims")
    void everyClaimHolds(Behaviour claim) {
        BehaviourResult result = Behaviours.examine(claim, laboratory);

        assertThat(result.holds())
                .as(String.join("\n", BehaviourTable.lines(result)))
                .isTrue();
    }

    @Test
    void theClaimsOfTheReportsAreAllThere() {
        List<String> reports =
                IntStream.rangeClosed(1, 24).mapToObj(i -> "T" + i).toList();

        assertThat(Behaviours.all())
                .extracting(Behaviour::id)
                .containsAll(reports)
                .contains("V01", "V06", "V13", "V28", "V30")
                .doesNotHaveDuplicates();
    }
}
