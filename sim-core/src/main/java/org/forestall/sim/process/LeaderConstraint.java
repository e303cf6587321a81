package org.forestall.sim.process;

import org.forestall.sim.spec.InstitutionKind;
import org.forestall.sim.spec.LeaderSettings;
import org.forestall.sim.spec.LeadershipKind;
import org.forestall.sim.spec.LeadershipSpec;
import org.forestall.sim.spec.Lever;
import org.forestall.sim.spec.Mechanism;
import org.forestall.sim.spec.NationSpec;
import org.forestall.sim.state.SocietyState;

/**
 * What holds a leadership back: institutions, civil society and press, its own commitment, treaties that are applied, a
 * constitution that accommodates, and pressure and presence from outside. Each takes a share of what the others leave.
 * Leaders of armed groups live outside the law: what holds a government holds them less.
 */
final class LeaderConstraint {

    private LeaderConstraint() {}

    /** Share of drive that is held back, in [0, 1]. */
    static double on(SocietyState state, LeaderSettings settings, int i) {
        LeadershipSpec leadership = state.spec.leaderships().get(i);
        double resilience = state.gate(Mechanism.RESILIENCE);
        boolean armed = leadership.kind() == LeadershipKind.ARMED;
        double reach = armed ? settings.reachOnArmed() : 1;
        double institutions = (state.institutions.service(InstitutionKind.JUDICIARY)
                        + state.institutions.service(InstitutionKind.LEGISLATURE)
                        + state.institutions.service(InstitutionKind.POLICE_OVERSIGHT)
                        + state.institutions.service(InstitutionKind.HUMAN_RIGHTS_INSTITUTION))
                / 4;
        double space = Shapes.clamp(state.nation.civicSpace + state.levers.national(Lever.CIVIC_SPACE));
        double society = 0.5
                * (state.nation.civilSociety
                                * (0.75 + 0.5 * state.spec.civilSociety().crossGroup())
                        + Shapes.clamp(state.spec.media().plurality() + state.levers.national(Lever.MEDIA_PLURALITY)))
                * space
                * (1 - settings.disloyaltyCover() * disloyalty(state, i));
        double commitment = Shapes.clamp(state.leaders.commitment[i]
                + state.levers.national(Lever.LEADER_COMMITMENT)
                + settings.dialogueCommits() * state.levers.national(Lever.DIALOGUE));
        double outside = Shapes.clamp(state.outside.pressure + state.levers.national(Lever.OUTSIDE_PRESSURE))
                * leadership.legitimacySeeking();
        double watched = settings.protectorBrake() * Protection.nationalShield(state);
        double left = 1;
        left *= 1
                - resilience
                        * settings.institutionBrake()
                        * institutions
                        * (leadership.kind() == LeadershipKind.OPPOSITION ? settings.institutionsOutOfPower() : reach);
        left *= 1 - resilience * settings.societyBrake() * society * reach;
        left *= 1 - resilience * settings.commitmentBrake() * commitment;
        left *= 1 - settings.legitimacyBrake() * outside;
        left *= 1 - watched;
        left *= 1 - resilience * settings.treatyBrake() * treaties(state.spec.nation()) * reach;
        left *= 1
                - resilience
                        * settings.accommodationBrake()
                        * state.spec.nation().accommodation();
        return 1 - left;
    }

    /** Obligations bind as far as they are in national law and applied; a signature alone hardly does, in [0, 1]. */
    private static double treaties(NationSpec nation) {
        return nation.treatiesRatified() * (0.05 + 0.95 * nation.treatiesDomesticated() * nation.treatiesImplemented());
    }

    /** How loudly the group that the leadership would turn against is called disloyal, in [0, 1]. */
    private static double disloyalty(SocietyState state, int i) {
        int own = state.leaders.group[i];
        int target = state.leaders.target[i];
        return own < 0 || target < 0 ? 0 : state.groups.disloyalFrame[own * state.layout.groups + target];
    }
}
