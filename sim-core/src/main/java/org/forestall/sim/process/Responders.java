package org.forestall.sim.process;

import org.forestall.sim.draws.Purpose;
import org.forestall.sim.spec.FunnelStep;
import org.forestall.sim.spec.InstitutionKind;
import org.forestall.sim.spec.Lever;
import org.forestall.sim.spec.Mechanism;
import org.forestall.sim.spec.OutsideActorKind;
import org.forestall.sim.spec.OutsideActorSpec;
import org.forestall.sim.spec.SocietySpec;
import org.forestall.sim.spec.WarningPolicySpec;
import org.forestall.sim.spec.WarningSettings;
import org.forestall.sim.state.ActCategory;
import org.forestall.sim.state.Actor;
import org.forestall.sim.state.EventKind;
import org.forestall.sim.state.Outside;
import org.forestall.sim.state.SocietyState;

/**
 * Those outside who can decide to respond, each on its own: an alert has to be believed and the pattern recognised, has to
 * count for more than other aims, and each waits the longer the more others could act. Divided deciders approve less often,
 * a mandating body least of all. Approval and division are logged with every decision. What is approved is delivered after a
 * delay of its own. Without an alert action is rare.
 *
 * <p>Draws: by actor one uniform for recognition, one for the decision, one for the delay, one for action without an alert;
 * where a policy sets the chance of being told or of delivery, one for each.
 */
final class Responders {

    private Responders() {}

    private static final int DECISION = 0;
    private static final int DELAY = 1;
    private static final int UNPROMPTED = 2;
    private static final int RECOGNITION = 3;
    private static final int TOLD = 4;
    private static final int DELIVERED = 5;

    /** Weight of those who go along with a response against the one who leads it; assumed. */
    private static final double FOLLOWERS = 0.3;

    private static boolean decides(OutsideActorSpec actor) {
        return actor.kind().decides();
    }

    /** Lets every actor that is told and can decide do so about an alert; returns whether any of them will respond. */
    static boolean hear(SocietyState state, WarningSettings settings, int alertEvent) {
        long key = state.draws.key(Purpose.RESPONSE_DECISION, state.week);
        boolean isOfPolicy = state.desk.policyIn(state.week) != null;
        int asked = 0;
        int agreed = 0;
        for (int i = 0; i < state.spec.outside().size(); i++) {
            OutsideActorSpec actor = state.spec.outside().get(i);
            if (!decides(actor) || state.outside.responseDue[i] >= 0 || isOfPolicy && !isTold(state, key, i)) {
                continue;
            }
            asked++;
            if (!approves(state, settings, key, i, alertEvent)) {
                continue;
            }
            if (isOfPolicy && !isDelivered(state, key, i)) {
                state.outside.responseDue[i] = -1;
                continue;
            }
            agreed++;
            state.desk.approvedWeek[i] = isOfPolicy ? state.week : state.desk.approvedWeek[i];
        }
        if (isOfPolicy) {
            state.desk.lowWeeks = 0;
            state.desk.alertWeek = state.week;
            state.desk.anyWeek = agreed > 0 ? state.week : state.desk.anyWeek;
            state.desk.majorityWeek = 2 * agreed > asked ? state.week : state.desk.majorityWeek;
        }
        return agreed > 0;
    }

    private static boolean isTold(SocietyState state, long key, int i) {
        double chance = AlertPolicy.chanceOf(state, FunnelStep.TOLD);
        return state.desk.tells(i) && (chance < 0 || state.draws.uniform(key, i, TOLD) < chance);
    }

    private static boolean isDelivered(SocietyState state, long key, int i) {
        double chance = AlertPolicy.chanceOf(state, FunnelStep.DELIVERED);
        return chance < 0 || state.draws.uniform(key, i, DELIVERED) < chance;
    }

    /**
     * Lets one actor decide about an alert: it may miss the pattern; where it notices it, it may get as far as believing it,
     * putting it first, approving. One uniform decides the last three, so that each step is a part of the one before. Returns
     * whether it approved.
     */
    private static boolean approves(SocietyState state, WarningSettings settings, long key, int i, int alertEvent) {
        OutsideActorSpec actor = state.spec.outside().get(i);
        double missed = settings.recognitionBias() * (1 - lens(state));
        double prioritised = readiness(state, settings, actor);
        double believed =
                Math.max(prioritised, Shapes.clamp(settings.believe() * (0.5 + 0.5 * state.outside.credibility)));
        double approved = willingness(state, settings, actor) * alone(state, settings, i);
        if (isAnyChanceSet(state)) {
            double putsFirst = set(state, FunnelStep.PRIORITISED, share(prioritised, believed));
            double agrees = set(state, FunnelStep.APPROVED, share(approved, prioritised));
            missed = 1 - set(state, FunnelStep.NOTICED, 1 - missed);
            believed = set(state, FunnelStep.BELIEVED, believed);
            prioritised = believed * putsFirst;
            approved = prioritised * agrees;
        }
        double decision = state.draws.uniform(key, i, DECISION);
        FunnelStep reached = state.draws.uniform(key, i, RECOGNITION) < missed
                ? FunnelStep.TOLD
                : reached(decision, believed, prioritised, approved);
        decide(state, settings, i, reached, approved, alertEvent, state.draws.uniform(key, i, DELAY));
        return reached == FunnelStep.APPROVED;
    }

    private static FunnelStep reached(double decision, double believed, double prioritised, double approved) {
        if (decision < approved) {
            return FunnelStep.APPROVED;
        }
        if (decision < prioritised) {
            return FunnelStep.PRIORITISED;
        }
        return decision < believed ? FunnelStep.BELIEVED : FunnelStep.NOTICED;
    }

    /** Whether a policy sets steps in place of the model's. */
    private static boolean isAnyChanceSet(SocietyState state) {
        WarningPolicySpec policy = state.desk.policyIn(state.week);
        return policy != null && !policy.chances().isEmpty();
    }

    private static double set(SocietyState state, FunnelStep step, double usual) {
        double chance = AlertPolicy.chanceOf(state, step);
        return chance < 0 ? usual : chance;
    }

    private static double share(double part, double whole) {
        return whole <= 0 ? 0 : part / whole;
    }

    /** Lets actors respond to what they see for themselves; rare. */
    static void act(SocietyState state, WarningSettings settings, double signs) {
        long key = state.draws.key(Purpose.RESPONSE_DECISION, state.week);
        double perWeek = Shapes.weeklyShare(settings.unpromptedPerYear()) * signs;
        for (int i = 0; i < state.spec.outside().size() && perWeek > 0; i++) {
            OutsideActorSpec actor = state.spec.outside().get(i);
            if (decides(actor)
                    && state.outside.responseDue[i] < 0
                    && state.draws.uniform(key, i, UNPROMPTED) < perWeek * actor.priority() * united(state, actor)) {
                double approval = willingness(state, settings, actor);
                decide(state, settings, i, FunnelStep.APPROVED, approval, -1, state.draws.uniform(key, i, DELAY));
            }
        }
    }

    static void deliver(SocietyState state, WarningSettings settings) {
        Outside outside = state.outside;
        for (int i = 0; i < outside.responseDue.length; i++) {
            if (outside.responseDue[i] < 0 || outside.responseDue[i] > state.week) {
                continue;
            }
            double leverage = 0;
            for (int j = 0; j < outside.attention.length; j++) {
                double weight = j == i ? 1 : FOLLOWERS;
                leverage = Shapes.either(
                        leverage, weight * state.spec.outside().get(j).leverage() * outside.attention[j]);
            }
            double united = 1 - 0.5 * outside.polarisation;
            outside.pressure = Shapes.either(outside.pressure, settings.responsePressure() * leverage * united);
            outside.protectiveResponse =
                    Shapes.either(outside.protectiveResponse, settings.responseProtection() * leverage * united);
            outside.responses++;
            int approved = (int) Math.rint(100 * outside.approval[i]);
            log(state, EventKind.RESPONSE, i, outside.responseCause[i], approved);
            outside.responseDue[i] = -1;
        }
    }

    private static void decide(
            SocietyState state,
            WarningSettings settings,
            int i,
            FunnelStep reached,
            double approval,
            int alertEvent,
            double uniform) {
        Outside outside = state.outside;
        boolean yes = reached == FunnelStep.APPROVED;
        int divided = (int) Math.rint(100 * outside.polarisation);
        int detail = (yes ? 1 << 15 : 0) | divided << 8 | (int) Math.rint(100 * approval);
        int decision = log(state, EventKind.DECISION, i, alertEvent, detail);
        state.desk.steps.add(decision, reached.ordinal());
        if (yes) {
            outside.responseDue[i] = state.week + delayWeeks(state, settings, i, uniform);
            outside.responseCause[i] = alertEvent < 0 ? decision : alertEvent;
            outside.approval[i] = approval;
        }
    }

    private static int log(SocietyState state, EventKind kind, int i, int cause, int detail) {
        int actor = Actor.of(Actor.Sort.OUTSIDE, i);
        return state.log.add(state.week, kind, -1, actor, -1, false, ActCategory.NONE, 0, cause, detail);
    }

    /** Chance that an actor believes an alert, gives it priority and approves of acting, in [0, 1]. */
    private static double willingness(SocietyState state, WarningSettings settings, OutsideActorSpec actor) {
        return readiness(state, settings, actor) * united(state, actor);
    }

    /** Chance that an actor believes an alert and gives it priority, in [0, 1]. */
    private static double readiness(SocietyState state, WarningSettings settings, OutsideActorSpec actor) {
        double focal = state.institutions.service(InstitutionKind.FOCAL_POINT);
        double belief = 0.5 + 0.5 * state.outside.credibility;
        return Shapes.clamp(settings.believe() * belief * actor.priority() * (1 + 0.3 * focal)
                + state.levers.national(Lever.RESPONSE_WILL));
    }

    private static double united(SocietyState state, OutsideActorSpec actor) {
        double veto = actor.kind() == OutsideActorKind.COUNCIL ? 0.95 : 0.7;
        return 1 - veto * state.outside.polarisation;
    }

    /** What is left of an actor's readiness when it sees others who might act; all of it where somebody coordinates. */
    private static double alone(SocietyState state, WarningSettings settings, int i) {
        double nobodyElse = 1;
        for (int j = 0; j < state.spec.outside().size(); j++) {
            OutsideActorSpec other = state.spec.outside().get(j);
            if (j != i && decides(other)) {
                nobodyElse *= 1 - willingness(state, settings, other);
            }
        }
        double coordinated = 0.5 * state.institutions.service(InstitutionKind.FOCAL_POINT);
        double waiting = settings.diffusion() * (1 - coordinated) * state.gate(Mechanism.SHARED_RESPONSIBILITY);
        return 1 - waiting * (1 - nobodyElse);
    }

    /** How well those who decide read the patterns of atrocity, in [0, 1]. */
    private static double lens(SocietyState state) {
        return Shapes.either(
                0.7 * state.institutions.service(InstitutionKind.EARLY_WARNING),
                0.7 * state.institutions.service(InstitutionKind.FOCAL_POINT));
    }

    private static int delayWeeks(SocietyState state, WarningSettings settings, int i, double uniform) {
        double focal = state.institutions.service(InstitutionKind.FOCAL_POINT);
        // Waiting times are skewed: many decisions are quick, some take very long (exponential; assumed).
        double weeks = -StrictMath.log(1 - uniform)
                * settings.decisionWeeks()
                * (1 - 0.8 * state.spec.outside().get(i).speed())
                * (1 - 0.4 * focal)
                * (1 + state.outside.polarisation)
                * state.levers.national(Lever.RESPONSE_DELAY);
        return 1 + (int) Math.rint(Math.min(weeks, 10 * SocietySpec.WEEKS_PER_YEAR));
    }
}
