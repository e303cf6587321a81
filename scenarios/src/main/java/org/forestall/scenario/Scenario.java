package org.forestall.scenario;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.forestall.scenario.range.RangeSpec;
import org.forestall.sim.spec.InterventionSpec;
import org.forestall.sim.spec.OptionSpec;
import org.forestall.sim.spec.PreventionPlan;
import org.forestall.sim.spec.SocietySpec;

/**
 * A scenario with everything filled in: nothing in it is left to defaults.
 *
 * @param society the invented country, its settings and its options, both control arms among them
 * @param catalogue interventions that options may use: the shipped ones, and those of the scenario file, which stand in
 *     for shipped ones of the same id
 * @param ranges settings that are known only within ranges; a run takes them as they are set
 */
public record Scenario(SocietySpec society, List<InterventionSpec> catalogue, List<RangeSpec> ranges) {

    /** Keeps copies of the lists. */
    public Scenario {
        catalogue = List.copyOf(catalogue);
        ranges = List.copyOf(ranges);
    }

    /** A scenario without ranges. */
    public Scenario(SocietySpec society, List<InterventionSpec> catalogue) {
        this(society, catalogue, List.of());
    }

    /**
     * What is done under an option.
     *
     * @throws IllegalArgumentException if the scenario has no such option
     */
    public PreventionPlan planFor(String optionId) {
        return new PreventionPlan(option(optionId), catalogue, society.warningPolicies());
    }

    /** Ids of the options, in the order of the scenario. */
    public List<String> optionIds() {
        return society.options().stream().map(OptionSpec::id).toList();
    }

    /**
     * SHA-256 of the resolved text, in hexadecimal. Two scenarios with the same settings have the same hash, however their
     * files are laid out.
     */
    public String contentHash() {
        try {
            byte[] text = ResolvedYaml.write(this).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform offers SHA-256", e);
        }
    }

    private OptionSpec option(String optionId) {
        return society.options().stream()
                .filter(option -> option.id().equals(optionId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no option named " + optionId + " in " + optionIds()));
    }
}
