package org.forestall.sim.process;

import java.util.Arrays;
import java.util.List;
import org.forestall.sim.draws.Draws;
import org.forestall.sim.draws.Purpose;
import org.forestall.sim.spec.FunnelStep;
import org.forestall.sim.spec.SignalKind;
import org.forestall.sim.spec.SignalRule;
import org.forestall.sim.spec.SignalSpec;
import org.forestall.sim.spec.WarningPolicySpec;
import org.forestall.sim.spec.WarningSettings;
import org.forestall.sim.state.AlertDesk;
import org.forestall.sim.state.SocietyState;

/**
 * When an alert is due and how it is given, by the warning policy of the option or, without one, by the usual rule: assessed
 * risk above the threshold. A policy sees single indicators as far as signs are covered, with the noise of an assessment but
 * without its delay. It draws nothing that the usual rule draws, so that options with and without a policy share all luck.
 *
 * <p>Draws: with a policy, one normal a week for each kind of single indicator that it watches.
 */
final class AlertPolicy {

    private AlertPolicy() {}

    /** Takes note of the week, and says what calls for an alert: 0 nothing, 1 the usual rule, 2 and up a signal of the policy. */
    static int read(SocietyState state, WarningSettings settings, double signs, double coverage) {
        AlertDesk desk = state.desk;
        boolean isAssessed = state.outside.assessedRisk > settings.alertThreshold();
        desk.weeksGrave += signs > settings.graveSigns() ? 1 : 0;
        desk.weeksDetected += coverage * signs > settings.graveSigns() ? 1 : 0;
        desk.weeksAssessed += isAssessed ? 1 : 0;
        WarningPolicySpec policy = desk.policyIn(state.week);
        if (policy == null) {
            return isAssessed ? 1 : 0;
        }
        desk.lowWeeks = state.outside.assessedRisk < policy.standDownBelow() ? desk.lowWeeks + 1 : 0;
        if (policy.signals().isEmpty()) {
            return isAssessed ? 1 : 0;
        }
        return signal(state, settings, policy, coverage);
    }

    private static int signal(SocietyState state, WarningSettings settings, WarningPolicySpec policy, double coverage) {
        List<SignalSpec> signals = policy.signals();
        double[] levels = state.desk.levels;
        Arrays.fill(levels, Double.NaN);
        int first = -1;
        int standing = 0;
        for (int i = 0; i < signals.size(); i++) {
            SignalKind kind = signals.get(i).signal();
            if (Double.isNaN(levels[kind.ordinal()])) {
                levels[kind.ordinal()] = level(state, settings, kind, coverage);
            }
            boolean now = levels[kind.ordinal()] > signals.get(i).above();
            if (state.desk.signalStands(i, now)) {
                standing++;
                first = first < 0 ? i : first;
            }
        }
        int needed = policy.signalRule() == SignalRule.ALL ? signals.size() : 1;
        return standing >= needed ? 2 + first : 0;
    }

    private static double level(SocietyState state, WarningSettings settings, SignalKind signal, double coverage) {
        if (signal == SignalKind.ASSESSED_RISK) {
            return state.outside.assessedRisk;
        }
        long key = state.draws.key(Purpose.INDICATOR_NOISE, state.week);
        double u = state.draws.uniform(key, signal.ordinal());
        return Shapes.clamp(
                coverage * WarningAndResponse.sign(state, signal) + settings.noise() * Draws.normalQuantile(u));
    }

    /** Whether an alert is given in private. */
    static boolean isQuiet(SocietyState state, WarningSettings settings) {
        WarningPolicySpec policy = state.desk.policyIn(state.week);
        if (policy != null) {
            switch (policy.channel()) {
                case QUIET:
                    return true;
                case PUBLIC:
                    return false;
                case QUIET_THEN_PUBLIC:
                    return state.desk.unanswered == 0;
                case AS_USUAL:
                    break;
            }
        }
        return state.draws.uniform(state.draws.key(Purpose.ALERT_CHANNEL, state.week), 0) >= settings.publicShare();
    }

    /** Weeks before another alert. */
    static int repeatWeeks(SocietyState state, WarningSettings settings) {
        WarningPolicySpec policy = state.desk.policyIn(state.week);
        return policy == null ? settings.repeatWeeks() : policy.repeatWeeks();
    }

    /** Loss of credibility by an alert that nothing followed. */
    static double fatigue(SocietyState state, WarningSettings settings) {
        WarningPolicySpec policy = state.desk.policyIn(state.week);
        return policy == null ? settings.fatigue() : settings.fatigue() * (1 - policy.explained());
    }

    /** Chance of a step as the policy sets it for this week, or -1. */
    static double chanceOf(SocietyState state, FunnelStep step) {
        return state.desk.chanceOf(step, state.week);
    }
}
