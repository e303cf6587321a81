package org.forestall.sim.spec;

import java.util.List;

/**
 * What is done in a run: an option and the catalogue entries that its measures use.
 *
 * @param option the bundle of measures
 * @param catalogue interventions by which {@link MeasureSpec#use()} is looked up
 */
public record PreventionPlan(OptionSpec option, List<InterventionSpec> catalogue) {

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
}
