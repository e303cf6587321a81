package org.forestall.scenario.doc;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.forestall.scenario.Scenario;
import org.forestall.scenario.bind.Numerals;
import org.forestall.sim.spec.AlertResponseSpec;
import org.forestall.sim.spec.ApprovalRule;
import org.forestall.sim.spec.DistrictSpec;
import org.forestall.sim.spec.FunnelChanceSpec;
import org.forestall.sim.spec.InterventionSpec;
import org.forestall.sim.spec.OutsideActorSpec;
import org.forestall.sim.spec.SignalRule;
import org.forestall.sim.spec.SignalSpec;
import org.forestall.sim.spec.WarningPolicySpec;

/** A warning policy in words. */
public final class PolicyWords {

    private final WarningPolicySpec policy;
    private final Scenario scenario;
    private final Map<String, String> actors;

    private PolicyWords(WarningPolicySpec policy, Scenario scenario) {
        this.policy = policy;
        this.scenario = scenario;
        actors = scenario.society().outside().stream()
                .collect(Collectors.toMap(OutsideActorSpec::id, OutsideActorSpec::name, (one, other) -> one));
    }

    /** What is agreed, one sentence a line. */
    public static List<String> lines(WarningPolicySpec policy, Scenario scenario) {
        return new PolicyWords(policy, scenario).write();
    }

    private List<String> write() {
        List<String> lines = new ArrayList<>();
        lines.add("Holds " + period(policy.start(), policy.end()) + ".");
        lines.add("An alert is issued when " + signals() + ", and not again within "
                + count(policy.repeatWeeks(), "week") + ".");
        lines.add("It is given " + channel() + ", to "
                + (policy.tells().isEmpty() ? "all who can decide on a response" : names(policy.tells())) + ".");
        if (policy.explained() > 0) {
            lines.add("False alarms are explained, which saves " + percent(policy.explained())
                    + " of the credibility that they would cost.");
        }
        policy.chances().forEach(chance -> lines.add(chance(chance)));
        policy.responses().forEach(response -> lines.add(response(response)));
        if (!policy.responses().isEmpty()) {
            lines.add("What was set off stands down after " + count(policy.standDownWeeks(), "week")
                    + " with assessed risk below " + Numerals.shortest(policy.standDownBelow()) + ".");
        }
        return lines;
    }

    private static String period(String start, String end) {
        return (start.isEmpty() ? "from the start of the run" : "from " + start)
                + (end.isEmpty() ? "" : " until " + end);
    }

    private String signals() {
        if (policy.signals().isEmpty()) {
            return "assessed risk passes the usual threshold, "
                    + Numerals.shortest(scenario.society().model().warning().alertThreshold());
        }
        String joint = policy.signalRule() == SignalRule.ANY ? " or " : " and ";
        return policy.signals().stream().map(PolicyWords::signal).collect(Collectors.joining(joint));
    }

    private static String signal(SignalSpec signal) {
        return signal.signal().words() + " is above " + Numerals.shortest(signal.above())
                + (signal.weeks() > 1 ? " for " + count(signal.weeks(), "week") : "");
    }

    private String channel() {
        return switch (policy.channel()) {
            case AS_USUAL -> "in public or in private, as usual";
            case QUIET -> "in private";
            case PUBLIC -> "in public";
            case QUIET_THEN_PUBLIC -> "in private, and in public if nobody answers";
        };
    }

    private static String chance(FunnelChanceSpec chance) {
        boolean always = chance.start().isEmpty() && chance.end().isEmpty();
        String when = always ? "while the policy holds" : period(chance.start(), chance.end());
        return "Set for the experiment, " + when + ": " + step(chance) + " with chance "
                + Numerals.shortest(chance.chance()) + ".";
    }

    private static String step(FunnelChanceSpec chance) {
        return switch (chance.step()) {
            case DETECTED -> "signs are detected";
            case TOLD -> "each for whom an alert is meant is told";
            case NOTICED -> "each who is told notices the pattern";
            case BELIEVED -> "each who notices it believes the alert";
            case PRIORITISED -> "each who believes it puts it first";
            case APPROVED -> "each who puts it first approves a response";
            case DELIVERED -> "what was approved is delivered";
        };
    }

    private String response(AlertResponseSpec response) {
        String name = scenario.catalogue().stream()
                .filter(intervention -> intervention.id().equals(response.use()))
                .map(InterventionSpec::name)
                .findFirst()
                .orElse(response.use());
        String when = response.approval() == ApprovalRule.ONE_ACTOR
                ? "when " + actors.getOrDefault(response.by(), response.by()) + " approves"
                : response.approval().words();
        String where = response.districts().isEmpty() ? "" : ", in " + String.join(", ", places(response.districts()));
        String who = response.uniformed() > 0 ? ", " + Words.count(response.uniformed()) + " uniformed persons" : "";
        String strength = response.strength() == 1 ? "" : ", strength " + Numerals.shortest(response.strength());
        return name + " (" + response.use() + ") follows " + when + ", " + count(response.delayWeeks(), "week")
                + " later" + where + who + strength + ".";
    }

    private List<String> places(List<String> ids) {
        return scenario.society().districts().stream()
                .filter(district -> ids.contains(district.id()))
                .map(DistrictSpec::name)
                .toList();
    }

    private String names(List<String> ids) {
        return ids.stream().map(id -> actors.getOrDefault(id, id)).collect(Collectors.joining(", "));
    }

    private static String percent(double share) {
        return Numerals.shortest(Math.rint(100 * share)) + " %";
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
