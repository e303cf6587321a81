package org.forestall.sim.process;

import org.forestall.sim.spec.Lever;
import org.forestall.sim.spec.Mechanism;
import org.forestall.sim.spec.MediaSpec;
import org.forestall.sim.spec.MessageSettings;
import org.forestall.sim.spec.TriggerKind;
import org.forestall.sim.state.Groups;
import org.forestall.sim.state.SocietyState;
import org.forestall.sim.state.StatePart;

/**
 * What reaches people about other groups: speech on air and online (see {@link Speech}), everyday hateful talk, rumours
 * after fresh harm, and blame for epidemics and disasters. Online channels are louder where they are viral and little
 * moderated, broadcast is damped by plural media and a serving regulator. Speech works more strongly where identity
 * matters; counter-speech meets a share of it.
 *
 * <p>No draws.
 */
@PhaseNote(
        order = 4,
        title = "Information",
        does = "Leaders and outlets incite or calm, rumours follow harm, and messages reach communities.",
        reads = {
            StatePart.LEADERSHIPS,
            StatePart.NATION,
            StatePart.INSTITUTIONS,
            StatePart.TRIGGERS,
            StatePart.COMMUNITIES
        },
        writes = {StatePart.NATION, StatePart.GROUPS, StatePart.COMMUNITIES, StatePart.EVENT_LOG},
        rows = "S-002 S-038 S-049 S-061 S-070 S-071 S-072 S-098 S-107 S-130 S-140 S-146")
public final class Information implements Phase {

    @Override
    public void run(SocietyState state) {
        Speech.speak(state);
        reach(state);
    }

    private static void reach(SocietyState state) {
        MessageSettings settings = state.spec.model().messages();
        MediaSpec media = state.spec.media();
        double virality = media.virality() * media.onlineReach() * (1 - media.moderation());
        double gate = state.gate(Mechanism.INCITEMENT);
        double ambient = gate * media.ambientHate() * (0.5 + virality) * state.nation.identitySalience;
        double bonus = 1 + settings.identityBonus() * (state.nation.identitySalience - 0.5);
        int groups = state.layout.groups;
        for (int communityIdx = 0; communityIdx < state.layout.communities; communityIdx++) {
            int districtIdx = state.layout.districtOf(communityIdx);
            int own = state.layout.groupOf(communityIdx);
            double carried = state.levers.in(Lever.HATE_REACH, districtIdx)
                    * Math.max(0, 1 - state.levers.in(Lever.COUNTER_SPEECH, districtIdx));
            double scapegoats = gate * scapegoating(state, districtIdx);
            for (int other = 0; other < groups; other++) {
                int cell = communityIdx * groups + other;
                double rumour = gate * settings.rumour() * (0.3 + virality) * state.communities.freshHarm[cell];
                double blamed = scapegoats * Attitudes.discrimination(state, other);
                double said = spoken(state.groups, own, other, settings.crossReach(), media);
                state.communities.hate[cell] = other == own
                        ? 0
                        : Shapes.clamp((said * Math.max(0, bonus) + ambient + rumour + blamed) * carried);
            }
        }
    }

    /** How readily people in a district look for somebody to blame for an epidemic or a disaster. */
    private static double scapegoating(SocietyState state, int districtIdx) {
        int epidemic = TriggerKind.EPIDEMIC.ordinal();
        int disaster = TriggerKind.DISASTER.ordinal();
        double pressure = state.triggers.of(epidemic, -1)
                + state.triggers.of(epidemic, districtIdx)
                + 0.5 * (state.triggers.of(disaster, -1) + state.triggers.of(disaster, districtIdx));
        return state.spec.nation().scapegoating() * Math.min(1, pressure);
    }

    /** Speech about a group that members of another hear: their own leaders' in full, third groups' in part. */
    private static double spoken(Groups groups, int listener, int about, double crossReach, MediaSpec media) {
        double heard = carried(groups, listener * groups.count + about, media);
        for (int speaker = 0; speaker < groups.count; speaker++) {
            if (speaker != listener && speaker != about) {
                heard = Shapes.either(heard, crossReach * carried(groups, speaker * groups.count + about, media));
            }
        }
        return heard;
    }

    /** What of a group's speech about another is carried on air and online together. */
    private static double carried(Groups groups, int cell, MediaSpec media) {
        return Shapes.either(media.reach() * groups.incitement[cell], media.onlineReach() * groups.online[cell]);
    }
}
