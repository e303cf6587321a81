package org.forestall.sim.process;

import org.forestall.sim.draws.Draws;
import org.forestall.sim.draws.Purpose;
import org.forestall.sim.spec.FunnelStep;
import org.forestall.sim.spec.InstitutionKind;
import org.forestall.sim.spec.Lever;
import org.forestall.sim.spec.Mechanism;
import org.forestall.sim.spec.OutsideActorKind;
import org.forestall.sim.spec.SignalKind;
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
 * The alert funnel: grave signs are detected by several sources as far as access and civic space allow, assessed with delay
 * and noise, and issued as an alert above a threshold or as a warning policy says ({@link AlertPolicy}), in public or in
 * private; {@link Responders} decide about it, and what they approve is delivered later. The longer grave signs go unanswered, the more divided those who decide. An alert that
 * nothing followed costs belief, if alert fatigue is on. Beside it stand {@link OutsideChoices} and {@link Talks}.
 *
 * <p>Draws: one normal a week for noise, one uniform an alert for its channel; those of responders and talks.
 */
@PhaseNote(
        order = 12,
        title = "Warning and response",
        does =
                "Signs are detected, assessed, issued as alerts, believed or not, decided and delivered; talks may lead to an"
                        + " agreement, which holds or breaks.",
        reads = {
            StatePart.COMMUNITIES,
            StatePart.GROUPS,
            StatePart.LEADERSHIPS,
            StatePart.NATION,
            StatePart.DISTRICTS,
            StatePart.INSTITUTIONS
        },
        writes = {StatePart.OUTSIDE, StatePart.TRIGGERS, StatePart.EVENT_LOG},
        rows = "S-015 S-017 S-053 S-062 S-174 S-191 S-192 S-193 S-214 S-237 S-238 S-239 S-245 S-247 S-248 S-249 S-250"
                + " S-251 S-252 S-253 S-257 S-261 S-270 S-271 S-272 S-278")
public final class WarningAndResponse implements Phase {

    @Override
    public void run(SocietyState state) {
        WarningSettings settings = state.spec.model().warning();
        fade(state.outside, settings);
        double signs = graveSigns(state);
        polarise(state, settings, signs);
        OutsideChoices.run(state, settings);
        Talks.run(state);
        if (!state.isOn(Mechanism.WARNING_AND_RESPONSE)) {
            return;
        }
        double coverage = assess(state, settings, signs);
        int call = AlertPolicy.read(state, settings, signs, coverage);
        if (state.outside.quietWeeks > 0) {
            state.outside.quietWeeks--;
            if (state.outside.quietWeeks == 0) {
                learn(state, settings, signs);
            }
        } else if (call > 0) {
            alert(state, settings, call - 1);
        }
        Responders.act(state, settings, signs);
        Responders.deliver(state, settings);
    }

    /** Danger as an all-knowing observer would see it, in [0, 1]: who incites, who kills, how tense, what presses. */
    static double graveSigns(SocietyState state) {
        return Shapes.clamp(0.2 * sign(state, SignalKind.INCITEMENT)
                + 0.3 * sign(state, SignalKind.KILLINGS)
                + 0.3 * sign(state, SignalKind.TENSION)
                + 0.25 * sign(state, SignalKind.POSTURE)
                + 0.1 * sign(state, SignalKind.TRIGGERS));
    }

    /** One sign of danger as an all-knowing observer would see it, in [0, 1]. */
    static double sign(SocietyState state, SignalKind signal) {
        return switch (signal) {
            case ASSESSED_RISK -> state.outside.assessedRisk;
            case INCITEMENT -> incitement(state);
            case KILLINGS -> killings(state);
            case TENSION -> tension(state);
            case POSTURE -> Math.max(0, highestRung(state) - Rung.HOLD.ordinal()) / 3.0;
            case TRIGGERS -> Math.min(1, state.nation.triggerPressure);
        };
    }

    private static double incitement(SocietyState state) {
        double incitement = 0;
        for (double voice : state.groups.incitement) {
            incitement = Math.max(incitement, voice);
        }
        return incitement;
    }

    private static double killings(SocietyState state) {
        double killed = 0;
        double people = 0;
        for (int communityIdx = 0; communityIdx < state.layout.communities; communityIdx++) {
            killed += state.communities.killedThisWeek[communityIdx];
            people += state.initial[communityIdx];
        }
        double perMillion = killed * 1e6 / Math.max(1, people);
        return perMillion / (perMillion + 1);
    }

    private static double tension(SocietyState state) {
        double people = 0;
        double threat = 0;
        for (int communityIdx = 0; communityIdx < state.layout.communities; communityIdx++) {
            double persons = state.initial[communityIdx];
            people += persons;
            threat += persons * worst(state, communityIdx);
        }
        return people == 0 ? 0 : threat / people;
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
        boolean grave = signs > settings.graveSigns();
        state.outside.weeksUnanswered = grave ? state.outside.weeksUnanswered + 1 : 0;
        double change = grave
                ? settings.polarisationPerYear() * (1 - state.outside.polarisation)
                : -0.3 * state.outside.polarisation;
        state.outside.polarisation = state.isOn(Mechanism.POLARISATION)
                ? Shapes.clamp(state.outside.polarisation + change / SocietySpec.WEEKS_PER_YEAR)
                : 0;
    }

    /** Moves assessed risk; returns the share of signs that was seen. */
    private static double assess(SocietyState state, WarningSettings settings, double signs) {
        double centre = state.institutions.service(InstitutionKind.EARLY_WARNING);
        double set = AlertPolicy.chanceOf(state, FunnelStep.DETECTED);
        double coverage =
                set >= 0 ? set : coverage(state, settings, centre) * (0.5 + 0.5 * Shapes.mean(state.districts.access));
        double u = state.draws.uniform(state.draws.key(Purpose.WARNING_NOISE, state.week), 0);
        double noisy = coverage * signs + settings.noise() * Draws.normalQuantile(u);
        double delay = settings.delayWeeks() * (1 - 0.5 * centre) * state.levers.national(Lever.WARNING_DELAY);
        state.outside.assessedRisk += (Shapes.clamp(noisy) - state.outside.assessedRisk) / Math.max(1, delay);
        return coverage;
    }

    /**
     * Share of what happens that reaches those who assess it, through several sources: the centre, UN offices, the human
     * rights institution and ombudsperson, and civil society as far as it is free to report.
     */
    private static double coverage(SocietyState state, WarningSettings settings, double centre) {
        double visits = strongest(state, OutsideActorKind.UN_OFFICE);
        double complaints = 0.5
                * (state.institutions.service(InstitutionKind.HUMAN_RIGHTS_INSTITUTION)
                        + state.institutions.service(InstitutionKind.OMBUDSPERSON));
        double space = Shapes.clamp(state.nation.civicSpace + state.levers.national(Lever.CIVIC_SPACE));
        double local = state.spec.civilSociety().density() * space;
        return Shapes.clamp(0.28
                + 0.35 * centre
                + 0.15 * visits
                + settings.complaintsSee() * complaints
                + settings.civilSocietySees() * local
                + state.levers.national(Lever.WARNING_COVERAGE));
    }

    /** Attention of the most attentive actor of a kind. */
    static double strongest(SocietyState state, OutsideActorKind kind) {
        double most = 0;
        for (int i = 0; i < state.spec.outside().size(); i++) {
            if (state.spec.outside().get(i).kind() == kind) {
                most = Math.max(most, state.outside.attention[i]);
            }
        }
        return most;
    }

    private static void alert(SocietyState state, WarningSettings settings, int signal) {
        Outside outside = state.outside;
        outside.alerts++;
        outside.quietWeeks = AlertPolicy.repeatWeeks(state, settings);
        boolean quiet = AlertPolicy.isQuiet(state, settings);
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
                (quiet ? 1 << 15 : 0) | (int) Math.rint(1000 * outside.assessedRisk));
        if (outside.firstAlertWeek < 0) {
            outside.firstAlertWeek = state.week;
        }
        state.desk.quietAlerts += quiet ? 1 : 0;
        state.desk.signals.add(outside.lastAlertEvent, signal);
        double wish = state.executive < 0
                ? 0
                : state.spec.leaderships().get(state.executive).legitimacySeeking();
        if (quiet) {
            speakInPrivate(state, settings, wish);
        } else {
            speakInPublic(state, settings, wish);
        }
        boolean answered = Responders.hear(state, settings, outside.lastAlertEvent);
        state.desk.unanswered = quiet && !answered ? 1 : 0;
    }

    /** A quiet word moves those who want to be respected, and hardly anybody else hears it. */
    private static void speakInPrivate(SocietyState state, WarningSettings settings, double wish) {
        double word = settings.quietPressure() * wish * strongest(state, OutsideActorKind.UN_OFFICE);
        state.outside.pressure = Shapes.either(state.outside.pressure, Math.min(1, word));
    }

    /** A public alert is heard by all, and makes those who care little for respect close ranks. */
    private static void speakInPublic(SocietyState state, WarningSettings settings, double wish) {
        Outside outside = state.outside;
        for (int i = 0; i < outside.attention.length; i++) {
            outside.attention[i] = Shapes.either(outside.attention[i], 0.15 * outside.credibility);
        }
        double defied = settings.defiance() * Math.max(0, 1 - 2 * wish) * state.gate(Mechanism.POLARISATION);
        outside.polarisation = Shapes.either(outside.polarisation, defied);
    }

    private static void learn(SocietyState state, WarningSettings settings, double signs) {
        double change =
                signs > settings.graveSigns() ? 0.5 * settings.fatigue() : -AlertPolicy.fatigue(state, settings);
        state.outside.credibility = Shapes.clamp(state.outside.credibility + change);
    }
}
