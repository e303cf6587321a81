package org.forestall.scenario.measure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.forestall.scenario.Scenario;
import org.forestall.scenario.Scenarios;
import org.forestall.sim.spec.InterventionSpec;
import org.forestall.sim.spec.MeasureSpec;
import org.forestall.sim.spec.OptionSpec;
import org.forestall.sim.spec.PreventionPlan;
import org.forestall.sim.spec.StartRule;

/** The small country in which measures are tried, in the conditions that a test asks for. */
final class MeasureCountry {

    private static final int UNIFORMED = 3000;

    private MeasureCountry() {}

    static Scenario with(String... settings) {
        try (InputStream stream = Scenarios.class.getResourceAsStream("measures.yaml")) {
            String yaml = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return Scenarios.read(yaml, "measures.yaml", Arrays.asList(settings))
                    .orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The only measure of a plan, from one day to another; empty for the whole run. */
    static MeasureSpec measure(InterventionSpec intervention, double strength, String start, String end) {
        return new MeasureSpec(intervention.id(), StartRule.ON_DATE, start, end, 0, strength, 1, List.of(), UNIFORMED);
    }

    static PreventionPlan plan(InterventionSpec intervention, double coordination, MeasureSpec... measures) {
        return new PreventionPlan(
                new OptionSpec("only", "Only", "One intervention.", coordination, 0.7, List.of(measures)),
                List.of(intervention));
    }
}
