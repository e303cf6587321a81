package org.forestall.scenario.rule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.forestall.sim.spec.AlertResponseSpec;
import org.forestall.sim.spec.ApprovalRule;
import org.forestall.sim.spec.FunnelChanceSpec;
import org.forestall.sim.spec.OptionSpec;
import org.forestall.sim.spec.OutsideActorSpec;
import org.forestall.sim.spec.WarningPolicySpec;

/** Rules about warning policies. */
final class WarningPolicyRules {

    private static final String NOTHING = "nothing";

    private WarningPolicyRules() {}

    static void nothingHasNoPolicy(Draft draft, Findings findings) {
        for (OptionSpec option : draft.society().options()) {
            if (option.id().equals(NOTHING) && !option.warningPolicy().isEmpty()) {
                findings.error(
                        "options[nothing].warningPolicy",
                        option.warningPolicy(),
                        "is a policy, but this option is the one in which nothing is done",
                        "Give the policy to another option.");
            }
        }
    }

    static void periodsMakeSense(Draft draft, Findings findings) {
        eachPolicy(draft, (path, policy) -> {
            period(policy.start(), policy.end(), path, findings);
            for (int i = 0; i < policy.chances().size(); i++) {
                FunnelChanceSpec chance = policy.chances().get(i);
                period(chance.start(), chance.end(), path + ".chances[" + i + "]", findings);
            }
        });
    }

    private static void period(String start, String end, String path, Findings findings) {
        Optional<LocalDate> first = day(start, path + ".start", findings);
        Optional<LocalDate> after = day(end, path + ".end", findings);
        if (first.isPresent() && after.isPresent() && !after.get().isAfter(first.get())) {
            findings.error(path + ".end", end, "is not after the start, " + start, "Swap the dates or move one.");
        }
    }

    private static Optional<LocalDate> day(String text, String path, Findings findings) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            findings.error(path, text, "is no date of the calendar", "Write year-month-day, for example 2031-10-04.");
            return Optional.empty();
        }
    }

    static void whoIsToldCanDecide(Draft draft, Findings findings) {
        Set<String> deciders = deciders(draft);
        eachPolicy(draft, (path, policy) -> {
            for (String actor : policy.tells()) {
                if (!deciders.contains(actor)) {
                    findings.error(path + ".tells", actor, "cannot decide on a response", whoCan(deciders));
                }
            }
            if (deciders.isEmpty()) {
                findings.warning(
                        path,
                        "",
                        "reaches nobody: no actor beyond the borders can decide on a response",
                        whoCan(deciders));
            }
        });
    }

    static void approvalsCanBeGiven(Draft draft, Findings findings) {
        Set<String> deciders = deciders(draft);
        eachPolicy(draft, (path, policy) -> {
            for (AlertResponseSpec response : policy.responses()) {
                approver(policy, response, deciders, path + ".responses[" + response.use() + "].by", findings);
            }
        });
    }

    private static void approver(
            WarningPolicySpec policy,
            AlertResponseSpec response,
            Set<String> deciders,
            String path,
            Findings findings) {
        boolean isOne = response.approval() == ApprovalRule.ONE_ACTOR;
        boolean isTold = policy.tells().isEmpty() || policy.tells().contains(response.by());
        if (isOne && response.by().isEmpty()) {
            findings.error(path, "\"\"", "names nobody, and the response waits for one actor", whoCan(deciders));
        } else if (isOne && !deciders.contains(response.by())) {
            findings.error(path, response.by(), "cannot decide on a response", whoCan(deciders));
        } else if (isOne && !isTold) {
            findings.error(
                    path,
                    response.by(),
                    "is not told, so it never approves",
                    "Add it to tells, or name another actor.");
        } else if (!isOne && !response.by().isEmpty()) {
            findings.warning(
                    path,
                    response.by(),
                    "is not used, because the response does not wait for one actor",
                    "Remove it, or set approval: one-actor.");
        }
    }

    private static String whoCan(Set<String> deciders) {
        return "Councils, regional bodies, UN offices and donors can"
                + (deciders.isEmpty() ? "; add one under outside." : ": " + String.join(", ", deciders) + ".");
    }

    private static Set<String> deciders(Draft draft) {
        return draft.society().outside().stream()
                .filter(actor -> actor.kind().decides())
                .map(OutsideActorSpec::id)
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }

    static void policiesAreUsed(Draft draft, Findings findings) {
        Set<String> used = draft.society().options().stream()
                .map(OptionSpec::warningPolicy)
                .collect(Collectors.toSet());
        eachPolicy(draft, (path, policy) -> {
            if (!used.contains(policy.id())) {
                findings.warning(
                        path,
                        "",
                        "is used by no option",
                        "Write warningPolicy: " + policy.id() + " in an option, or remove it.");
            }
        });
    }

    private static void eachPolicy(Draft draft, BiConsumer<String, WarningPolicySpec> action) {
        List<WarningPolicySpec> policies = draft.society().warningPolicies();
        policies.forEach(policy -> action.accept("warningPolicies[" + policy.id() + "]", policy));
    }
}
