package org.forestall.sim.worlds;

import java.util.List;
import org.forestall.sim.spec.AlertChannel;
import org.forestall.sim.spec.AlertResponseSpec;
import org.forestall.sim.spec.ApprovalRule;
import org.forestall.sim.spec.FunnelChanceSpec;
import org.forestall.sim.spec.FunnelStep;
import org.forestall.sim.spec.InterventionSpec;
import org.forestall.sim.spec.OptionSpec;
import org.forestall.sim.spec.PreventionPlan;
import org.forestall.sim.spec.SignalKind;
import org.forestall.sim.spec.SignalRule;
import org.forestall.sim.spec.SignalSpec;
import org.forestall.sim.spec.WarningPolicySpec;

/** Builds warning policies for tests. */
public final class Policies {

    private Policies() {}

    /** A policy that leaves everything as it is usual. */
    public static WarningPolicySpec usual(int repeatWeeks) {
        return new WarningPolicySpec(
                "policy",
                "Policy",
                "",
                "",
                "",
                List.of(),
                SignalRule.ANY,
                repeatWeeks,
                AlertChannel.AS_USUAL,
                List.of(),
                0,
                List.of(),
                List.of(),
                0.1,
                26);
    }

    /** The same policy with one component changed. */
    public static WarningPolicySpec with(WarningPolicySpec policy, String component, Object value) {
        return Components.with(policy, component, value);
    }

    /** A signal. */
    public static SignalSpec signal(SignalKind kind, double above, int weeks) {
        return new SignalSpec(kind, above, weeks);
    }

    /** A step that is set from a day on. */
    public static FunnelChanceSpec chance(FunnelStep step, double chance, String start) {
        return new FunnelChanceSpec(step, chance, start, "");
    }

    /** A response. */
    public static AlertResponseSpec response(String use, ApprovalRule approval, String by, int delayWeeks) {
        return new AlertResponseSpec(use, approval, by, delayWeeks, 1, List.of(), 0);
    }

    /** A plan that takes no measure but what the policy sets off. */
    public static PreventionPlan plan(WarningPolicySpec policy, InterventionSpec... catalogue) {
        return new PreventionPlan(
                new OptionSpec("warned", "Warned", "Only warnings.", 1, 0.7, List.of(), policy.id()),
                List.of(catalogue),
                List.of(policy));
    }
}
