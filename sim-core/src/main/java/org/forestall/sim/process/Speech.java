package org.forestall.sim.process;

import java.util.Arrays;
import org.forestall.sim.spec.InstitutionKind;
import org.forestall.sim.spec.Lever;
import org.forestall.sim.spec.Mechanism;
import org.forestall.sim.spec.MediaSpec;
import org.forestall.sim.spec.MessageSettings;
import org.forestall.sim.spec.MotiveSpec;
import org.forestall.sim.state.ActCategory;
import org.forestall.sim.state.Actor;
import org.forestall.sim.state.EventKind;
import org.forestall.sim.state.Groups;
import org.forestall.sim.state.SocietyState;

/**
 * What leaders say in public about other groups, in four frames that follow their motives: disloyal, a danger, to blame
 * for hardship, inferior (2013 report, paragraph 21). Incitement rises with the speaker's rung, ideology and the pressure
 * of the day, and dares more where impunity is high. On air it is damped by plural media and a serving regulator, online
 * only by moderation, and there it lingers. The executive's own voice is official permission. When speech of a group about
 * another passes a threshold, a wave of incitement begins and is logged.
 */
final class Speech {

    /** How loudly a leadership on each rung speaks against others; assumed. */
    private static final double[] LOUDNESS = {0, 0.05, 0.25, 0.7, 1};

    private Speech() {}

    static void speak(SocietyState state) {
        MessageSettings settings = state.spec.model().messages();
        Groups groups = state.groups;
        Arrays.fill(groups.incitement, 0);
        Arrays.fill(groups.disloyalFrame, 0);
        Arrays.fill(groups.securityFrame, 0);
        Arrays.fill(groups.blameFrame, 0);
        Arrays.fill(groups.inferiorFrame, 0);
        state.nation.officialJustification = 0;
        double kept = Shapes.weeklyDecay(settings.onlineHalfLifeWeeks());
        for (int cell = 0; cell < groups.online.length; cell++) {
            groups.online[cell] *= kept;
        }
        if (!state.isOn(Mechanism.INCITEMENT)) {
            return;
        }
        double onAir = onAir(state, settings);
        double online = online(state);
        double daring = 1 - settings.impunityShare() * (1 - state.nation.impunity);
        double pressure = 0.6 + 0.4 * Math.min(1, state.nation.triggerPressure);
        for (int i = 0; i < state.leaders.count; i++) {
            int speaker = state.leaders.group[i];
            int target = state.leaders.target[i];
            if (speaker < 0 || target < 0) {
                continue;
            }
            double voice =
                    LOUDNESS[state.leaders.rung[i]] * (0.3 + 0.7 * state.leaders.ideology[i]) * daring * pressure;
            int cell = speaker * groups.count + target;
            say(groups, cell, voice * onAir, state.spec.leaderships().get(i).motive());
            groups.online[cell] = Math.max(groups.online[cell], voice * online);
            if (i == state.executive) {
                state.nation.officialJustification = settings.justification() * voice;
            }
            followWave(state, settings, i, cell);
        }
        endWaves(groups, settings);
    }

    private static double onAir(SocietyState state, MessageSettings settings) {
        MediaSpec media = state.spec.media();
        double ofMinorities = 0.75 + 0.5 * media.minorityMedia();
        double plurality =
                Shapes.clamp(media.plurality() * ofMinorities + state.levers.national(Lever.MEDIA_PLURALITY));
        double space = Shapes.clamp(state.nation.civicSpace + state.levers.national(Lever.CIVIC_SPACE));
        double regulator = state.institutions.service(InstitutionKind.MEDIA_REGULATOR);
        return (1 - settings.pluralityDamping() * plurality * space * EmergencyLaw.left(state))
                * (1 - settings.regulatorDamping() * regulator);
    }

    private static double online(SocietyState state) {
        MediaSpec media = state.spec.media();
        return (0.5 + media.virality()) * (1 - media.moderation());
    }

    private static void say(Groups groups, int cell, double voice, MotiveSpec motive) {
        double disloyal = 0.5 * motive.political();
        double security = 0.5 * motive.political() + motive.military();
        double blame = motive.economic();
        double inferior = motive.homogeneity();
        double all = disloyal + security + blame + inferior;
        if (all <= 0) {
            return;
        }
        groups.incitement[cell] = Shapes.either(groups.incitement[cell], voice);
        groups.disloyalFrame[cell] = Shapes.either(groups.disloyalFrame[cell], voice * disloyal / all);
        groups.securityFrame[cell] = Shapes.either(groups.securityFrame[cell], voice * security / all);
        groups.blameFrame[cell] = Shapes.either(groups.blameFrame[cell], voice * blame / all);
        groups.inferiorFrame[cell] = Shapes.either(groups.inferiorFrame[cell], voice * inferior / all);
    }

    private static void followWave(SocietyState state, MessageSettings settings, int i, int cell) {
        if (state.groups.wave[cell] == 1 || state.groups.incitement[cell] < settings.wave()) {
            return;
        }
        state.groups.wave[cell] = 1;
        state.log.add(
                state.week,
                EventKind.INCITEMENT,
                -1,
                Actor.of(Actor.Sort.LEADERSHIP, i),
                state.leaders.target[i],
                false,
                ActCategory.NONE,
                0,
                state.leaders.lastMove[i],
                (int) Math.rint(1000 * state.groups.incitement[cell]));
    }

    /** A wave ends when speech has fallen to half the threshold, so that one that wavers is not counted twice. */
    private static void endWaves(Groups groups, MessageSettings settings) {
        for (int cell = 0; cell < groups.wave.length; cell++) {
            if (groups.incitement[cell] < 0.5 * settings.wave()) {
                groups.wave[cell] = 0;
            }
        }
    }
}
