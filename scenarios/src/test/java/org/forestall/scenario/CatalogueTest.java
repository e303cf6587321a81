package org.forestall.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.forestall.scenario.bind.RecordYaml;
import org.forestall.scenario.name.RealNames;
import org.forestall.sim.spec.EffectSpec;
import org.forestall.sim.spec.Evidence;
import org.forestall.sim.spec.InteractionSpec;
import org.forestall.sim.spec.InterventionSpec;
import org.forestall.sim.spec.StrengthSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogueTest {

    @Test
    void catalogueHoldsTheThirtyFiveInterventionsInOrder() {
        List<String> expected =
                IntStream.rangeClosed(1, 35).mapToObj("I%02d"::formatted).toList();
        assertThat(catalogue()).extracting(InterventionSpec::id).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("catalogue")
    void interventionCostsSomethingAndNamesWhatItNeeds(InterventionSpec intervention) {
        double cost = intervention.cost().setUp()
                + intervention.cost().perYear()
                + intervention.cost().perDistrictYear()
                + intervention.cost().perThousandUniformedYear();
        assertThat(cost).isPositive();
        assertThat(intervention.preconditions()).isNotEmpty();
        assertThat(intervention.seeds()).isNotEmpty();
        assertThat(intervention.evidenceNote()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("catalogue")
    void effectWithBetterGradeThanAssumedNamesItsSource(InterventionSpec intervention) {
        assertThat(intervention.effects())
                .filteredOn(effect -> effect.evidence() != Evidence.ASSUMED)
                .extracting(EffectSpec::source)
                .doesNotContain("assumed");
    }

    @ParameterizedTest
    @MethodSource("catalogue")
    void strengthsAreInOrderAndSayMoreThanNothing(InterventionSpec intervention) {
        Stream.concat(
                        intervention.effects().stream().map(EffectSpec::strength),
                        intervention.backfires().stream().map(backfire -> backfire.strength()))
                .forEach(CatalogueTest::assertOrdered);
    }

    private static void assertOrdered(StrengthSpec strength) {
        assertThat(strength.low()).isLessThanOrEqualTo(strength.mode());
        assertThat(strength.mode()).isLessThanOrEqualTo(strength.high());
        assertThat(strength.high()).isGreaterThan(strength.low());
    }

    @Test
    void mostInterventionsOwnUpToWaysOfDoingHarm() {
        assertThat(catalogue())
                .filteredOn(intervention -> intervention.backfires().isEmpty())
                .extracting(InterventionSpec::id)
                .containsExactly("I13");
    }

    /** Arms control alone depends on coordination at large, not on another intervention. */
    @Test
    void allButOneSayWhichOthersHelpOrHinderThem() {
        assertThat(catalogue())
                .filteredOn(intervention -> intervention.interactions().isEmpty())
                .extracting(InterventionSpec::id)
                .containsExactly("I30");
        assertThat(catalogue()).allSatisfy(intervention -> assertThat(intervention.interactions())
                .extracting(InteractionSpec::with)
                .doesNotContain(intervention.id())
                .doesNotHaveDuplicates());
    }

    @Test
    void whatCannotBeginWhilePeopleAreKilledInMassesSaysSo() {
        assertThat(catalogue())
                .filteredOn(intervention -> !intervention.closedWhen().isEmpty())
                .extracting(InterventionSpec::id)
                .containsExactly("I01", "I02", "I06", "I07", "I08", "I12", "I24", "I27", "I29", "I32");
    }

    @ParameterizedTest
    @MethodSource("catalogue")
    void textsOfTheShippedCatalogueNameNoRealStateOrPeople(InterventionSpec intervention) {
        String text = new RecordYaml().add(intervention).text();
        assertThat(RealNames.in(text, false)).isEmpty();
    }

    static List<InterventionSpec> catalogue() {
        return Scenarios.shippedInterventions();
    }
}
