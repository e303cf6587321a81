package org.forestall.sim.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is done in a run: an option and the catalogue entries that its measures use.
 *
 * @param option the bundle of measures
 * @param catalogue interventions by which {@link MeasureSpec#use()} is looked up
 * @param policies warning policies by which {@link OptionSpec#warningPolicy()} is looked up
 */
public record PreventionPlan(OptionSpec option, List<InterventionSpec> catalogue, List<WarningPolicySpec> policies) {

    /** A plan under the usual alert rule. */
    public PreventionPlan(OptionSpec option, List<InterventionSpec> catalogue) {
        this(option, catalogue, List.of());
    }

    /** The control arm: nothing is done. */
    public static PreventionPlan nothing() {
        return new PreventionPlan(
                new OptionSpec("nothing", "Nothing", "No measure is taken.", 1, 0.7, List.of()), List.of());
    }

    /**
     * The catalogue entry of a measure.
     *
     * @throws IllegalArgumentException if the catalogue has no such entry
     */
    public InterventionSpec interventionOf(MeasureSpec measure) {
        return catalogue.stream()
                .filter(intervention -> intervention.id().equals(measure.use()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no intervention named " + measure.use()));
    }

    /**
     * The warning policy of the option; empty under the usual alert rule.
     *
     * @throws IllegalArgumentException if the option names a policy that there is not
     */
    public Optional<WarningPolicySpec> warningPolicy() {
        if (option.warningPolicy().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(policies.stream()
                .filter(policy -> policy.id().equals(option.warningPolicy()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no warning policy named " + option.warningPolicy())));
    }

    /** Every measure that may be taken: those of the option, then those that an alert may set off. */
    public List<MeasureSpec> measures() {
        List<MeasureSpec> all = new ArrayList<>(option.measures());
        warningPolicy().ifPresent(policy -> policy.responses().forEach(response -> all.add(response.measure())));
        return List.copyOf(all);
    }
}
