package org.forestall.sim.state;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.forestall.sim.spec.FunnelChanceSpec;
import org.forestall.sim.spec.FunnelStep;
import org.forestall.sim.spec.SignalKind;
import org.forestall.sim.spec.SocietySpec;
import org.forestall.sim.spec.WarningPolicySpec;

/**
 * The desk from which alerts go out: the warning policy that holds, how long its signals have stood, who approved when, and
 * what became of every alert. It is kept apart from the society's own state, as measures keep theirs: without a policy the
 * society passes through the same states whether anybody counts or not.
 */
public final class AlertDesk implements Visitable {

    private static final int NEVER = Integer.MAX_VALUE / 2;

    private WarningPolicySpec policy;
    private boolean[] told = {};
    private int firstWeek;
    private int endWeek;
    private int[] chanceFrom = {};
    private int[] chanceUntil = {};

    /** Weeks in a row for which each signal of the policy has stood. */
    private int[] signalWeeks = {};

    /** Week in which each outside actor last approved of a response to an alert of the policy, or -1. */
    public final int[] approvedWeek;

    /** Week of the last alert of the policy, or -1. */
    public int alertWeek = -1;

    /** Week in which somebody last approved of a response to an alert of the policy, or -1. */
    public int anyWeek = -1;

    /** Week in which most of those told last approved of a response to an alert of the policy, or -1. */
    public int majorityWeek = -1;

    /** 1 if the last alert was private and nobody decided to respond to it. */
    public int unanswered;

    /** Weeks in a row in which assessed risk was low enough to stand down. */
    public int lowWeeks;

    /** Weeks in which grave signs were there. */
    public int weeksGrave;

    /** Weeks in which signs that were seen were grave. */
    public int weeksDetected;

    /** Weeks in which assessed risk stood above the usual threshold. */
    public int weeksAssessed;

    /** Alerts given in private. */
    public int quietAlerts;

    /** Measures that alerts set off. */
    public int measuresBegun;

    /** Beside each alert: 1 and the number of the signal that called for it, or 0 for the usual rule. */
    public final EventNotes signals = new EventNotes();

    /** Beside each decision: the number of the last {@link FunnelStep} that was reached. */
    public final EventNotes steps = new EventNotes();

    /** Room in which the week's levels of single indicators are worked out, by kind; not state, so that no week allocates. */
    public final double[] levels = new double[SignalKind.values().length];

    /** A desk without a policy. */
    public AlertDesk(int actors) {
        approvedWeek = new int[actors];
        Arrays.fill(approvedWeek, -1);
    }

    /** Takes up a policy, or goes back to the usual rule. What was counted stays; signals of another policy begin anew. */
    public void follow(Optional<WarningPolicySpec> wanted, SocietySpec spec) {
        WarningPolicySpec next = wanted.orElse(null);
        if (next == null || !next.equals(policy)) {
            signalWeeks = new int[next == null ? 0 : next.signals().size()];
            lowWeeks = 0;
            unanswered = 0;
        }
        policy = next;
        if (next == null) {
            return;
        }
        firstWeek = week(next.startDate(), spec, 0);
        endWeek = week(next.endDate(), spec, NEVER);
        told = new boolean[spec.outside().size()];
        for (int i = 0; i < told.length; i++) {
            told[i] = next.tells().isEmpty()
                    || next.tells().contains(spec.outside().get(i).id());
        }
        chanceFrom = new int[next.chances().size()];
        chanceUntil = new int[chanceFrom.length];
        for (int i = 0; i < chanceFrom.length; i++) {
            FunnelChanceSpec chance = next.chances().get(i);
            chanceFrom[i] = Math.max(firstWeek, week(chance.startDate(), spec, 0));
            chanceUntil[i] = Math.min(endWeek, week(chance.endDate(), spec, NEVER));
        }
    }

    private static int week(LocalDate day, SocietySpec spec, int otherwise) {
        return day == null ? otherwise : spec.weekOf(day);
    }

    /** The policy that holds in a week, or null under the usual rule. */
    public WarningPolicySpec policyIn(int week) {
        return policy != null && week >= firstWeek && week < endWeek ? policy : null;
    }

    /** Whether alerts of the policy go to an outside actor. */
    public boolean tells(int actorIdx) {
        return told[actorIdx];
    }

    /** Chance of a step as the policy sets it for a week, or -1 if it does not. The last one that is given counts. */
    public double chanceOf(FunnelStep step, int week) {
        double chance = -1;
        for (int i = 0; i < chanceFrom.length && policy != null; i++) {
            FunnelChanceSpec set = policy.chances().get(i);
            if (set.step() == step && week >= chanceFrom[i] && week < chanceUntil[i]) {
                chance = set.chance();
            }
        }
        return chance;
    }

    /** Notes that a signal stands, or does not; returns whether it has stood for long enough. */
    public boolean signalStands(int signalIdx, boolean now) {
        signalWeeks[signalIdx] = now ? signalWeeks[signalIdx] + 1 : 0;
        return signalWeeks[signalIdx] >= policy.signals().get(signalIdx).weeks();
    }

    /** Words for a signal of the policy that held in a week; general ones if another policy holds by now. */
    public String signalIn(int signalIdx, int week) {
        WarningPolicySpec held = policyIn(week);
        return held == null || signalIdx >= held.signals().size()
                ? "agreed signals"
                : held.signals().get(signalIdx).signal().words();
    }

    @Override
    public void accept(StateVisitor visitor) {
        visitor.visit("alertDesk.signalWeeks", signalWeeks);
        visitor.visit("alertDesk.approvedWeek", approvedWeek);
        alertWeek = visitor.visit("alertDesk.alertWeek", alertWeek);
        anyWeek = visitor.visit("alertDesk.anyWeek", anyWeek);
        majorityWeek = visitor.visit("alertDesk.majorityWeek", majorityWeek);
        unanswered = visitor.visit("alertDesk.unanswered", unanswered);
        lowWeeks = visitor.visit("alertDesk.lowWeeks", lowWeeks);
        weeksGrave = visitor.visit("alertDesk.weeksGrave", weeksGrave);
        weeksDetected = visitor.visit("alertDesk.weeksDetected", weeksDetected);
        weeksAssessed = visitor.visit("alertDesk.weeksAssessed", weeksAssessed);
        quietAlerts = visitor.visit("alertDesk.quietAlerts", quietAlerts);
        measuresBegun = visitor.visit("alertDesk.measuresBegun", measuresBegun);
        signals.accept(visitor);
        steps.accept(visitor);
    }
}
