package org.forestall.sim.process;

import java.util.Arrays;
import org.forestall.sim.spec.InstitutionKind;
import org.forestall.sim.spec.LeadershipSpec;
import org.forestall.sim.spec.Lever;
import org.forestall.sim.spec.Mechanism;
import org.forestall.sim.spec.MediaSpec;
import org.forestall.sim.spec.MessageSettings;
import org.forestall.sim.spec.MotiveSpec;
import org.forestall.sim.state.Groups;
import org.forestall.sim.state.SocietyState;
import org.forestall.sim.state.StatePart;

/**
 * What leaders and outlets say about other groups, in frames that call a group disloyal or a danger, blame it for
 * hardship, or call it inferior; the mix follows the speaker's motives. Incitement rises with the speaker's rung,
 * ideology and the pressure of the day, dares more where impunity is high, and is damped by plural media, a serving
 * regulator, moderation and counter-speech. Rumours follow fresh harm.
 *
 * <p>No draws.
 */
@PhaseNote(
        order = 4,
        title = "Information",
        does = "Leaders and outlets incite or calm, rumours follow harm, and messages reach communities.",
        reads = {StatePart.LEADERSHIPS, StatePart.NATION, StatePart.INSTITUTIONS, StatePart.COMMUNITIES},
        writes = {StatePart.GROUPS, StatePart.COMMUNITIES},
        rows = "S-038 S-049 S-070 S-071 S-098")
public final class Information implements Phase {

    /** How loudly a leadership on each rung speaks against others; assumed. */
    private static final double[] LOUDNESS = {0, 0.05, 0.25, 0.7, 1};

    @Override
    public void run(SocietyState state) {
        Groups groups = state.groups;
        Arrays.fill(groups.incitement, 0);
        Arrays.fill(groups.threatFrame, 0);
        Arrays.fill(groups.blameFrame, 0);
        Arrays.fill(groups.inferiorFrame, 0);
        if (state.isOn(Mechanism.INCITEMENT)) {
            speak(state);
        }
        reach(state);
    }

    private static void speak(SocietyState state) {
        MessageSettings settings = state.spec.model().messages();
        double damping = damping(state, settings);
        double daring = 1 - settings.impunityShare() * (1 - state.nation.impunity);
        double pressure = 0.6 + 0.4 * Math.min(1, state.nation.triggerPressure);
        for (int i = 0; i < state.leaders.count; i++) {
            LeadershipSpec leadership = state.spec.leaderships().get(i);
            int speaker = state.leaders.group[i];
            int target = state.leaders.target[i];
            if (speaker < 0 || target < 0) {
                continue;
            }
            double voice = LOUDNESS[state.leaders.rung[i]]
                    * (0.3 + 0.7 * state.leaders.ideology[i])
                    * daring
                    * pressure
                    * damping;
            say(state, speaker, target, voice, leadership.motive());
        }
    }

    private static double damping(SocietyState state, MessageSettings settings) {
        MediaSpec media = state.spec.media();
        double plurality = Shapes.clamp(media.plurality() + state.levers.national(Lever.MEDIA_PLURALITY));
        double space = Shapes.clamp(state.nation.civicSpace + state.levers.national(Lever.CIVIC_SPACE));
        double regulator = state.institutions.service(InstitutionKind.MEDIA_REGULATOR);
        return (1 - settings.pluralityDamping() * plurality * space)
                * (1 - settings.regulatorDamping() * regulator)
                * (1 - 0.3 * media.moderation());
    }

    private static void say(SocietyState state, int speaker, int target, double voice, MotiveSpec motive) {
        Groups groups = state.groups;
        int cell = speaker * groups.count + target;
        double threat = motive.political() + motive.military();
        double blame = motive.economic();
        double inferior = motive.homogeneity();
        double all = threat + blame + inferior;
        if (all <= 0) {
            return;
        }
        groups.incitement[cell] = Shapes.either(groups.incitement[cell], voice);
        groups.threatFrame[cell] = Shapes.either(groups.threatFrame[cell], voice * threat / all);
        groups.blameFrame[cell] = Shapes.either(groups.blameFrame[cell], voice * blame / all);
        groups.inferiorFrame[cell] = Shapes.either(groups.inferiorFrame[cell], voice * inferior / all);
    }

    private static void reach(SocietyState state) {
        MessageSettings settings = state.spec.model().messages();
        MediaSpec media = state.spec.media();
        double channels = Shapes.either(media.reach(), media.onlineReach());
        double virality = media.virality() * media.onlineReach() * (1 - media.moderation());
        double ambient = media.ambientHate()
                * (0.5 + virality)
                * state.nation.identitySalience
                * state.gate(Mechanism.INCITEMENT);
        int groups = state.layout.groups;
        for (int communityIdx = 0; communityIdx < state.layout.communities; communityIdx++) {
            int districtIdx = state.layout.districtOf(communityIdx);
            int own = state.layout.groupOf(communityIdx);
            double carried = state.levers.in(Lever.HATE_REACH, districtIdx)
                    * Math.max(0, 1 - state.levers.in(Lever.COUNTER_SPEECH, districtIdx));
            for (int other = 0; other < groups; other++) {
                int cell = communityIdx * groups + other;
                double rumour = settings.rumour()
                        * (0.3 + virality)
                        * state.communities.freshHarm[cell]
                        * state.gate(Mechanism.INCITEMENT);
                state.communities.hate[cell] = other == own
                        ? 0
                        : Shapes.clamp(
                                (spoken(state.groups, own, other, settings.crossReach()) * channels + ambient + rumour)
                                        * carried);
            }
        }
    }

    /** Speech about a group that members of another hear: their own leaders' in full, third groups' in part. */
    private static double spoken(Groups groups, int listener, int about, double crossReach) {
        double heard = groups.incitement[listener * groups.count + about];
        for (int speaker = 0; speaker < groups.count; speaker++) {
            if (speaker != listener && speaker != about) {
                heard = Shapes.either(heard, crossReach * groups.incitement[speaker * groups.count + about]);
            }
        }
        return heard;
    }
}
