package org.forestall.scenario.assess;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.forestall.sim.observe.framework.Factor;
import org.forestall.sim.spec.Parameter;

/** The questions of one factor, or those about resilience. */
public record QuestionSet(
        @Parameter(meaning = "Short name of the factor, or resilience.")
        String id,

        @Parameter(meaning = "Number of the factor; 0 for resilience.", max = 14)
        int number,

        @Parameter(meaning = "The questions.", minSize = 1) List<Question> questions) {

    /** Name of the set in which high grades are good. */
    public static final String RESILIENCE = "resilience";

    /** Whether high grades are good. */
    public boolean isResilience() {
        return id.equals(RESILIENCE);
    }

    /** Title for people. */
    public String title() {
        return factor().map(Factor::title).orElse("Resilience: what holds the country together");
    }

    /** The factor; empty for resilience. */
    public Optional<Factor> factor() {
        return Arrays.stream(Factor.values())
                .filter(factor ->
                        factor.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(id))
                .findFirst();
    }
}
