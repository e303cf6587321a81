package org.forestall.experiments.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.forestall.scenario.Scenarios;
import org.forestall.sim.Week;
import org.forestall.sim.process.PhaseNote;
import org.forestall.sim.spec.InterventionSpec;
import org.forestall.sim.state.Layout;
import org.junit.jupiter.api.Test;

/** The seed trace is complete, and what it names is there. Exact: no false alarms. */
class SeedTraceTest {

    private static final int ROWS = 296;
    private static final int MOST_NOT_MODELLED = 15;

    /**
     * Rows that have to be modelled in full and are not yet. Whoever models one, in full and with a test, takes it off; no
     * row is ever put on.
     */
    private static final Set<String> STILL_OWED = Set.of();

    private static final List<TraceRow> TABLE = SeedTrace.read().rows();

    private static List<String> ids(Predicate<TraceRow> wanted) {
        return TABLE.stream().filter(wanted).map(TraceRow::id).toList();
    }

    @Test
    void everyRowIsThereOnceAndInOrder() {
        assertThat(TABLE)
                .extracting(TraceRow::id)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, ROWS)
                        .mapToObj("S-%03d"::formatted)
                        .toList());
    }

    @Test
    void everyKindHasTheRowsThatTheSourcesGave() {
        Map<Kind, Integer> counted = new EnumMap<>(Kind.class);
        TABLE.forEach(row -> counted.merge(row.kind(), 1, Integer::sum));

        assertThat(counted).isEqualTo(Arrays.stream(Kind.values()).collect(Collectors.toMap(k -> k, k -> k.rows)));
    }

    @Test
    void everyRowSaysWhereAndWhat() {
        assertThat(ids(row -> row.place().isBlank()
                        || row.says().isBlank()
                        || row.here().isBlank()))
                .isEmpty();
    }

    @Test
    void everythingNamedInARowIsThere() {
        CodeIndex code = CodeIndex.ofCode();
        CodeIndex tests = CodeIndex.ofTests();
        Set<String> interventions = Scenarios.shippedInterventions().stream()
                .map(InterventionSpec::id)
                .collect(Collectors.toSet());
        List<String> faults = new ArrayList<>();
        for (TraceRow row : TABLE) {
            row.code().stream()
                    .filter(reference -> !interventions.contains(reference))
                    .flatMap(reference -> code.faults(reference).stream())
                    .forEach(fault -> faults.add(row.id() + ": " + fault));
            row.tests().stream()
                    .flatMap(reference -> tests.faults(reference).stream())
                    .forEach(fault -> faults.add(row.id() + ": " + fault));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void whatIsModelledNamesCodeAndTestAndWhatIsNotGivesAReason() {
        assertThat(ids(row -> row.standing() == Standing.MODELLED
                        && (row.code().isEmpty()
                                || row.tests().isEmpty()
                                || !row.reason().isEmpty())))
                .as("modelled, so code and test are named and no reason is given")
                .isEmpty();
        assertThat(ids(row ->
                        row.standing() != Standing.MODELLED && row.reason().isBlank()))
                .as("not modelled in full, so a reason is given")
                .isEmpty();
        assertThat(ids(row -> row.standing() == Standing.IN_PART && row.code().isEmpty()))
                .as("modelled in part, so the part is named")
                .isEmpty();
    }

    @Test
    void claimsAboutTheProcessRisksTriggersAndResilienceAreAllModelled() {
        assertThat(ids(row -> row.kind().obligatory && row.standing() != Standing.MODELLED))
                .containsExactlyElementsOf(new TreeSet<>(STILL_OWED));
    }

    @Test
    void fewRowsAreLeftOut() {
        assertThat(ids(row -> row.standing() == Standing.NOT_MODELLED)).hasSizeLessThanOrEqualTo(MOST_NOT_MODELLED);
    }

    @Test
    void phasesServeRowsThatThereAre() {
        Set<String> ids = TABLE.stream().map(TraceRow::id).collect(Collectors.toSet());
        Layout layout = new Layout(Scenarios.load(Scenarios.shippedNames().get(0), List.of())
                .orThrow()
                .society());
        List<String> faults = new ArrayList<>();
        for (Object phase : new Week(layout).phases()) {
            String rows = phase.getClass().getAnnotation(PhaseNote.class).rows();
            Arrays.stream(rows.split(" "))
                    .filter(row -> !ids.contains(row))
                    .forEach(row ->
                            faults.add(phase.getClass().getSimpleName() + " serves " + row + ", which is no row"));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void aNameThatPointsToNothingIsReported() {
        assertThat(CodeIndex.ofCode().faults("Roles#weighTakingPart")).isEmpty();
        assertThat(CodeIndex.ofCode().faults("Roles#weighNothing")).containsExactly("no member weighNothing in Roles");
        assertThat(CodeIndex.ofCode().faults("Nowhere")).containsExactly("no Nowhere");
        assertThat(CodeIndex.ofCode().faults("OutcomeReader").toString()).contains("say which");
        assertThat(CodeIndex.ofCode().faults("observe.OutcomeReader#read")).isEmpty();
        assertThat(CodeIndex.ofCode().faults("SeedTraceTest")).containsExactly("no SeedTraceTest");
        assertThat(CodeIndex.ofTests().faults("LedgerTest#aMoveTakesNobodyTwiceAndLosesNobody"))
                .isEmpty();
        assertThat(CodeIndex.ofTests().faults("SeedTraceTest#ids")).containsExactly("no test ids in SeedTraceTest");
        assertThat(CodeIndex.ofTests().faults("LedgerTest"))
                .containsExactly("LedgerTest names no test; say class#method");
    }
}
