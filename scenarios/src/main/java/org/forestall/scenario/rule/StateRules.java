package org.forestall.scenario.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.forestall.sim.spec.Defaults;
import org.forestall.sim.spec.InstitutionKind;
import org.forestall.sim.spec.InstitutionSpec;
import org.forestall.sim.spec.LeadershipKind;
import org.forestall.sim.spec.LeadershipSpec;
import org.forestall.sim.spec.TriggerKind;
import org.forestall.sim.spec.TriggerRateSpec;

/** Rules about leaders, institutions and what may happen to them. */
final class StateRules {

    private StateRules() {}

    static void atMostOneExecutive(Draft draft, Findings findings) {
        List<String> executives = draft.society().leaderships().stream()
                .filter(leadership -> leadership.kind() == LeadershipKind.EXECUTIVE)
                .map(LeadershipSpec::id)
                .toList();
        for (String executive : executives.stream().skip(1).toList()) {
            findings.error(
                    "leaderships[" + executive + "].kind",
                    "executive",
                    "is the second executive, after '" + executives.get(0) + "'",
                    "Make it an opposition, or remove it.");
        }
    }

    static void institutionKindsDiffer(Draft draft, Findings findings) {
        reportRepeats(
                draft.society().institutions().stream()
                        .map(InstitutionSpec::kind)
                        .toList(),
                "institutions",
                findings);
    }

    static void triggerKindsDiffer(Draft draft, Findings findings) {
        reportRepeats(
                draft.society().triggers().stream().map(TriggerRateSpec::kind).toList(), "triggers", findings);
    }

    static void electionsHaveAnElectoralBody(Draft draft, Findings findings) {
        boolean hasBody = draft.society().institutions().stream()
                .anyMatch(institution -> institution.kind() == InstitutionKind.ELECTORAL_BODY);
        boolean hasElection =
                draft.society().calendar().stream().anyMatch(entry -> entry.kind() == TriggerKind.ELECTION);
        if (hasElection && !hasBody) {
            findings.error(
                    "calendar[election]",
                    "",
                    "needs a body that runs it",
                    "Add an institution of kind electoral-body.");
        }
    }

    private static void reportRepeats(List<? extends Enum<?>> kinds, String list, Findings findings) {
        Set<Enum<?>> seen = new HashSet<>();
        Set<Enum<?>> reported = new HashSet<>();
        for (Enum<?> kind : kinds) {
            if (!seen.add(kind) && reported.add(kind)) {
                String name = Defaults.kebab(kind);
                findings.error(
                        list + "[" + name + "].kind", name, "is listed more than once", "Keep one entry of each kind.");
            }
        }
    }
}
