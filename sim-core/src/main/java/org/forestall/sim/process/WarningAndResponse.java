package org.forestall.sim.process;

import org.forestall.sim.draws.Draws;
import org.forestall.sim.draws.Purpose;
import org.forestall.sim.spec.InstitutionKind;
import org.forestall.sim.spec.Lever;
import org.forestall.sim.spec.Mechanism;
import org.forestall.sim.spec.OutsideActorKind;
import org.forestall.sim.spec.OutsideActorSpec;
import org.forestall.sim.spec.SocietySpec;
import org.forestall.sim.spec.WarningSettings;
import org.forestall.sim.state.ActCategory;
import org.forestall.sim.state.Actor;
import org.forestall.sim.state.EventKind;
import org.forestall.sim.state.Outside;
import org.forestall.sim.state.Rung;
import org.forestall.sim.state.SocietyState;
import org.forestall.sim.state.StatePart;

/**
 * The alert funnel: grave signs are detected as far as coverage and access allow, assessed with delay and noise, and
 * issued as an alert above a threshold; an alert has to be believed, given priority among divided deciders, and decided;
 * what was decided is delivered later. The longer grave signs go unanswered, the more divided those who decide. An alert
 * that nothing followed costs belief, if alert fatigue is on.
 *
 * <p>Draws: one normal a week for noise; one uniform an alert for the decision, one for its delay.
 */
@PhaseNote(
        order = 12,
        title = "Warning and response",
        does = "Signs are detected, assessed, issued as alerts, believed or not, decided and delivered.",
        reads = {
            StatePart.COMMUNITIES,
            StatePart.GROUPS,
            StatePart.LEADERSHIPS,
            StatePart.NATION,
            StatePart.DISTRICTS,
            StatePart.INSTITUTIONS
        },
        writes = {StatePart.OUTSIDE, StatePart.EVENT_LOG},
        rows = "S-017 S-053 S-247 S-248 S-250 S-251 S-252 S-270 S-271 S-272 S-278")
public final class WarningAndResponse implements Phase {

    private static final int DECISION = 0;
    private static final int DELAY = 1;

    @Override
    public void run(SocietyState state) {
        WarningSettings settings = state.spec.model().warning();
        fade(state.outside, settings);
        double signs = graveSigns(state);
        polarise(state, settings, signs);
        if (!state.isOn(Mechanism.WARNING_AND_RESPONSE)) {
            return;
        }
        assess(state, settings, signs);
        if (state.outside.quietWeeks > 0) {
            state.outside.quietWeeks--;
            if (state.outside.quietWeeks == 0) {
                learn(state, settings, signs);
            }
        } else if (state.outside.assessedRisk > settings.threshold()) {
            alert(state, settings);
        }
        if (state.outside.responseDue >= 0 && state.outside.responseDue <= state.week) {
            deliver(state, settings);
        }
    }

    /** Danger as an all-knowing observer would see it, in [0, 1]: who incites, who kills, how tense, what presses. */
    static double graveSigns(SocietyState state) {
        double incitement = 0;
        for (double voice : state.groups.incitement) {
            incitement = Math.max(incitement, voice);
        }
        double killed = 0;
        double people = 0;
        double threat = 0;
        for (int communityIdx = 0; communityIdx < state.layout.communities; communityIdx++) {
            double persons = state.initial[communityIdx];
            killed += state.communities.killedThisWeek[communityIdx];
            people += persons;
            threat += persons * worst(state, communityIdx);
        }
        double perMillion = killed * 1e6 / Math.max(1, people);
        double violence = perMillion / (perMillion + 1);
        double tension = people == 0 ? 0 : threat / people;
        double ladder = Math.max(0, highestRung(state) - Rung.HOLD.ordinal()) / 3.0;
        return Shapes.clamp(0.2 * incitement
                + 0.3 * violence
                + 0.3 * tension
                + 0.25 * ladder
                + 0.1 * Math.min(1, state.nation.triggerPressure));
    }

    private static double worst(SocietyState state, int communityIdx) {
        double most = 0;
        for (int other = 0; other < state.layout.groups; other++) {
            most = Math.max(most, state.communities.meanThreat[communityIdx * state.layout.groups + other]);
        }
        return most;
    }

    private static int highestRung(SocietyState state) {
        int highest = 0;
        for (int rung : state.leaders.rung) {
            highest = Math.max(highest, rung);
        }
        return highest;
    }

    private static void fade(Outside outside, WarningSettings settings) {
        double kept = Shapes.weeklyDecay(settings.responseHalfLifeWeeks());
        outside.pressure *= kept;
        outside.protectiveResponse *= kept;
    }

    private static void polarise(SocietyState state, WarningSettings settings, double signs) {
        boolean grave = signs > settings.threshold();
        state.outside.weeksUnanswered = grave ? state.outside.weeksUnanswered + 1 : 0;
        double change = grave
                ? settings.polarisationPerYear() * (1 - state.outside.polarisation)
                : -0.3 * state.outside.polarisation;
        state.outside.polarisation = state.isOn(Mechanism.POLARISATION)
                ? Shapes.clamp(state.outside.polarisation + change / SocietySpec.WEEKS_PER_YEAR)
                : 0;
    }

    private static void assess(SocietyState state, WarningSettings settings, double signs) {
        double centre = state.institutions.service(InstitutionKind.EARLY_WARNING);
        double attention = strongest(state, OutsideActorKind.UN_OFFICE);
        double coverage =
                Shapes.clamp(0.35 + 0.35 * centre + 0.2 * attention + state.levers.national(Lever.WARNING_COVERAGE))
                        * (0.5 + 0.5 * meanAccess(state));
        double u = state.draws.uniform(state.draws.key(Purpose.WARNING_NOISE, state.week), 0);
        double noisy = coverage * signs + settings.noise() * Draws.normalQuantile(u);
        double delay = settings.delayWeeks() * (1 - 0.5 * centre) * state.levers.national(Lever.WARNING_DELAY);
        state.outside.assessedRisk += (Shapes.clamp(noisy) - state.outside.assessedRisk) / Math.max(1, delay);
    }

    private static double meanAccess(SocietyState state) {
        double sum = 0;
        for (double access : state.districts.access) {
            sum += access;
        }
        return sum / state.layout.districts;
    }

    private static double strongest(SocietyState state, OutsideActorKind kind) {
        double most = 0;
        for (int i = 0; i < state.spec.outside().size(); i++) {
            if (state.spec.outside().get(i).kind() == kind) {
                most = Math.max(most, state.outside.attention[i]);
            }
        }
        return most;
    }

    private static void alert(SocietyState state, WarningSettings settings) {
        Outside outside = state.outside;
        outside.alerts++;
        outside.quietWeeks = settings.repeatWeeks();
        outside.lastAlertEvent = state.log.add(
                state.week,
                EventKind.ALERT,
                -1,
                Actor.of(Actor.Sort.INSTITUTION, InstitutionKind.EARLY_WARNING.ordinal()),
                -1,
                false,
                ActCategory.NONE,
                0,
                -1,
                (int) Math.rint(1000 * outside.assessedRisk));
        if (outside.firstAlertWeek < 0) {
            outside.firstAlertWeek = state.week;
        }
        for (int i = 0; i < outside.attention.length; i++) {
            outside.attention[i] = Shapes.either(outside.attention[i], 0.15 * outside.credibility);
        }
        long key = state.draws.key(Purpose.RESPONSE_DECISION, state.week);
        if (outside.responseDue < 0 && state.draws.uniform(key, 0, DECISION) < willingness(state, settings)) {
            outside.responseDue = state.week + delayWeeks(state, settings, state.draws.uniform(key, 0, DELAY));
        }
    }

    /** Chance that an alert is believed, given priority and acted upon, in [0, 1]. */
    private static double willingness(SocietyState state, WarningSettings settings) {
        double priority = 0;
        for (int i = 0; i < state.spec.outside().size(); i++) {
            OutsideActorSpec actor = state.spec.outside().get(i);
            priority = Math.max(priority, decides(actor) ? actor.priority() : 0);
        }
        double focal = state.institutions.service(InstitutionKind.FOCAL_POINT);
        return Shapes.clamp(settings.believe() * outsideBelief(state) * priority * (1 + 0.3 * focal)
                        + state.levers.national(Lever.RESPONSE_WILL))
                * (1 - 0.7 * state.outside.polarisation);
    }

    private static double outsideBelief(SocietyState state) {
        return 0.5 + 0.5 * state.outside.credibility;
    }

    private static boolean decides(OutsideActorSpec actor) {
        return actor.kind() == OutsideActorKind.COUNCIL
                || actor.kind() == OutsideActorKind.REGIONAL_BODY
                || actor.kind() == OutsideActorKind.UN_OFFICE;
    }

    private static int delayWeeks(SocietyState state, WarningSettings settings, double u) {
        double speed = 0.1;
        for (int i = 0; i < state.spec.outside().size(); i++) {
            OutsideActorSpec actor = state.spec.outside().get(i);
            speed = Math.max(speed, decides(actor) ? actor.speed() : 0);
        }
        double focal = state.institutions.service(InstitutionKind.FOCAL_POINT);
        // Waiting times are skewed: many decisions are quick, some take very long (exponential; assumed).
        double weeks = -StrictMath.log(1 - u)
                * settings.decisionWeeks()
                * (1 - 0.8 * speed)
                * (1 - 0.4 * focal)
                * (1 + state.outside.polarisation)
                * state.levers.national(Lever.RESPONSE_DELAY);
        return 1 + (int) Math.rint(Math.min(weeks, 520));
    }

    private static void deliver(SocietyState state, WarningSettings settings) {
        Outside outside = state.outside;
        double leverage = 0;
        for (int i = 0; i < outside.attention.length; i++) {
            OutsideActorSpec actor = state.spec.outside().get(i);
            leverage = Shapes.either(leverage, actor.leverage() * outside.attention[i]);
        }
        double united = 1 - 0.5 * outside.polarisation;
        outside.pressure = Shapes.either(outside.pressure, settings.responsePressure() * leverage * united);
        outside.protectiveResponse =
                Shapes.either(outside.protectiveResponse, settings.responseProtection() * leverage * united);
        outside.responseDue = -1;
        outside.responses++;
        state.log.add(
                state.week,
                EventKind.RESPONSE,
                -1,
                Actor.of(Actor.Sort.OUTSIDE, 0),
                -1,
                false,
                ActCategory.NONE,
                0,
                outside.lastAlertEvent,
                0);
    }

    private static void learn(SocietyState state, WarningSettings settings, double signs) {
        double change = signs > settings.threshold() ? 0.5 * settings.fatigue() : -settings.fatigue();
        state.outside.credibility = Shapes.clamp(state.outside.credibility + change);
    }
}
