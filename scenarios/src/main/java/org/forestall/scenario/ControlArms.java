package org.forestall.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.forestall.scenario.bind.Binder;
import org.forestall.scenario.bind.RecordCopy;
import org.forestall.scenario.problem.Problems;
import org.forestall.scenario.tree.Node;
import org.forestall.scenario.tree.YamlTree;
import org.forestall.sim.spec.DistrictSpec;
import org.forestall.sim.spec.OptionSpec;
import org.forestall.sim.spec.PreventionPlan;
import org.forestall.sim.spec.SocietySpec;

/**
 * The two options against which all others are compared: doing nothing, and the late response that is usual in practice.
 * A scenario that leaves them out gets them.
 */
public final class ControlArms {

    /** Id of the option in which nothing is done. */
    public static final String NOTHING = "nothing";

    /** Id of the option in which help comes after mass violence has begun. */
    public static final String LATE_RESPONSE = "late-response";

    /** Uniformed peacekeepers for each thousand residents; assumed, about the density of large missions of the 2010s. */
    private static final double UNIFORMED_PER_THOUSAND = 0.5;

    private static final int ROUNDED_TO = 100;

    private static final String LATE_RESPONSE_YAML = """
            id: late-response
            name: Late response
            description: Peacekeepers and mediators come some months after mass violence has begun.
            measures:
              - {use: I32, startRule: after-onset, delayWeeks: 13, uniformed: %d}
              - {use: I22, startRule: after-onset, delayWeeks: 13}
            """;

    private ControlArms() {}

    static SocietySpec addTo(SocietySpec society, Binder binder, Problems problems) {
        List<OptionSpec> options = new ArrayList<>();
        if (!has(society, NOTHING)) {
            options.add(PreventionPlan.nothing().option());
        }
        if (!has(society, LATE_RESPONSE)) {
            String yaml = String.format(Locale.ROOT, LATE_RESPONSE_YAML, uniformed(society));
            YamlTree.read(yaml, LATE_RESPONSE, problems)
                    .flatMap(node -> binder.bind(OptionSpec.class, (Node.Fields) node, LATE_RESPONSE, Set.of()))
                    .ifPresent(options::add);
        }
        options.addAll(society.options());
        return RecordCopy.with(society, "options", List.copyOf(options));
    }

    private static boolean has(SocietySpec society, String optionId) {
        return society.options().stream().anyMatch(option -> option.id().equals(optionId));
    }

    private static int uniformed(SocietySpec society) {
        long residents = society.districts().stream()
                .map(DistrictSpec::population)
                .flatMap(population -> population.values().stream())
                .mapToLong(Integer::longValue)
                .sum();
        double wanted = UNIFORMED_PER_THOUSAND * residents / 1000;
        return (int) Math.ceil(wanted / ROUNDED_TO) * ROUNDED_TO;
    }
}
