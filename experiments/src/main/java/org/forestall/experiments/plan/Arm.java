package org.forestall.experiments.plan;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.forestall.sim.spec.Mechanism;

/**
 * One of the worlds that a comparison runs side by side.
 *
 * @param id short name, unique within a plan, used in every result table
 * @param name name shown to people
 * @param role what the arm is for
 * @param option id of the option of the scenario whose measures are taken
 * @param switchedOff mechanisms that are off in this arm besides those that the scenario switches off
 */
public record Arm(String id, String name, ArmRole role, String option, List<Mechanism> switchedOff) {

    private static final Pattern PLAIN_ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    /**
     * Copies the list, so that an arm cannot change.
     *
     * @throws IllegalArgumentException if the id holds anything but letters, digits, points, hyphens and underscores
     */
    public Arm {
        if (!PLAIN_ID.matcher(id).matches()) {
            throw new IllegalArgumentException("'" + id + "' cannot name an arm; use letters, digits, hyphens");
        }
        switchedOff = List.copyOf(switchedOff);
    }

    /** The do-nothing arm. */
    public static Arm baseline(String option, String name) {
        return new Arm(option, name, ArmRole.BASELINE, option, List.of());
    }

    /** An arm that takes the measures of an option. */
    public static Arm option(String option, String name) {
        return new Arm(option, name, ArmRole.OPTION, option, List.of());
    }

    /** The same arm with a mechanism switched off, as a diagnostic. */
    public Arm without(Mechanism mechanism) {
        String suffix = mechanism.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Arm(
                id + "-without-" + suffix,
                name + ", without " + suffix.replace('-', ' '),
                ArmRole.DIAGNOSTIC,
                option,
                List.of(mechanism));
    }
}
