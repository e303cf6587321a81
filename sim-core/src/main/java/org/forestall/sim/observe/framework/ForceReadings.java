package org.forestall.sim.observe.framework;

import org.forestall.sim.spec.Alignment;
import org.forestall.sim.spec.ArmedGroupKind;
import org.forestall.sim.spec.ArmedGroupSpec;
import org.forestall.sim.spec.Lever;
import org.forestall.sim.state.ArmedGroups;
import org.forestall.sim.state.SocietyState;

/** Readings of armed groups. */
final class ForceReadings {

    private ForceReadings() {}

    private static ArmedGroupSpec spec(SocietyState state, int armedIdx) {
        return state.spec.armedGroups().get(armedIdx);
    }

    private static boolean ofState(SocietyState state, int armedIdx) {
        return spec(state, armedIdx).alignment() == Alignment.STATE;
    }

    private static boolean irregular(SocietyState state, int armedIdx) {
        ArmedGroupKind kind = spec(state, armedIdx).kind();
        return kind != ArmedGroupKind.ARMY && kind != ArmedGroupKind.POLICE;
    }

    private static double restraintOf(SocietyState state, int armedIdx) {
        return Look.clamp(state.armed.restraint[armedIdx] + state.levers.national(Lever.RESTRAINT));
    }

    private static double perThousand(Look look, double persons) {
        return 1000 * persons / Math.max(1, look.traces.people());
    }

    static double armsPerThousand(Look look) {
        double armed = 0;
        for (int a = 0; a < look.state.armed.count; a++) {
            armed += look.state.armed.members(a) * look.state.armed.arms[a];
        }
        return perThousand(look, armed);
    }

    /** Largest armed strength of a group, less what restraint takes off it: members per thousand people times arms. */
    static double unrestrainedStrength(Look look) {
        SocietyState state = look.state;
        double most = 0;
        for (int a = 0; a < state.armed.count; a++) {
            double strength = state.armed.members(a) * state.armed.arms[a] * (1 - restraintOf(state, a));
            most = Math.max(most, perThousand(look, strength));
        }
        return StrictMath.log1p(most);
    }

    static double irregularsPerThousand(Look look) {
        double members = 0;
        for (int a = 0; a < look.state.armed.count; a++) {
            members += irregular(look.state, a) ? look.state.armed.members(a) : 0;
        }
        return perThousand(look, members);
    }

    /** Money of irregular groups, mean over members; 0 if there is none. */
    static double financeOfIrregulars(Look look) {
        return meanOver(look.state, look.state.armed.finance, true);
    }

    static double ordersFollowed(Look look) {
        return meanOver(look.state, look.state.armed.command, false);
    }

    private static double meanOver(SocietyState state, double[] values, boolean irregularOnly) {
        double sum = 0;
        double members = 0;
        for (int a = 0; a < state.armed.count; a++) {
            if (!irregularOnly || irregular(state, a)) {
                sum += state.armed.members(a) * values[a];
                members += state.armed.members(a);
            }
        }
        return members == 0 ? 0 : sum / members;
    }

    /** Restraint of all armed groups, mean over members; 1 if nobody is armed. */
    static double restraint(Look look) {
        double sum = 0;
        double members = 0;
        for (int a = 0; a < look.state.armed.count; a++) {
            sum += look.state.armed.members(a) * restraintOf(look.state, a);
            members += look.state.armed.members(a);
        }
        return members == 0 ? 1 : sum / members;
    }

    static double restraintOfState(Look look) {
        double sum = 0;
        double members = 0;
        for (int a = 0; a < look.state.armed.count; a++) {
            double weight = ofState(look.state, a) ? look.state.armed.members(a) : 0;
            sum += weight * restraintOf(look.state, a);
            members += weight;
        }
        return members == 0 ? 1 : sum / members;
    }

    static double trainingOfState(Look look) {
        double sum = 0;
        double members = 0;
        for (int a = 0; a < look.state.armed.count; a++) {
            double weight = ofState(look.state, a) ? look.state.armed.members(a) : 0;
            sum += weight * spec(look.state, a).training();
            members += weight;
        }
        return members == 0 ? 1 : sum / members;
    }

    static double cohesion(Look look) {
        ArmedGroups armed = look.state.armed;
        return meanOver(look.state, armed.cohesion, false);
    }

    /** Members, per thousand, of militias on the side of the state, times their money. */
    static double backedMilitia(Look look) {
        SocietyState state = look.state;
        double backed = 0;
        for (int a = 0; a < state.armed.count; a++) {
            boolean militia = spec(state, a).kind() == ArmedGroupKind.STATE_ALLIED_MILITIA && ofState(state, a);
            backed += militia ? state.armed.members(a) * state.armed.finance[a] : 0;
        }
        return perThousand(look, backed);
    }

    /** Support from outside that reaches armed groups, weighted by the members that it reaches per thousand people. */
    static double sponsorship(Look look) {
        SocietyState state = look.state;
        double reached = 0;
        for (int a = 0; a < state.armed.count; a++) {
            int sponsor = state.armed.sponsor[a];
            double support = sponsor < 0 ? 0 : state.spec.outside().get(sponsor).support();
            reached += support * state.armed.members(a);
        }
        return perThousand(look, reached);
    }

    /** Members of armed groups that oppose the state, per thousand people of the group they are linked with; the most. */
    static double linkToOpposition(Look look) {
        SocietyState state = look.state;
        double most = 0;
        for (int groupIdx = 0; groupIdx < state.layout.groups; groupIdx++) {
            double members = 0;
            for (int a = 0; a < state.armed.count; a++) {
                boolean linked = state.blamedGroup[a] == groupIdx && !ofState(state, a);
                members += linked ? state.armed.members(a) : 0;
            }
            most = Math.max(most, 1000 * members / Math.max(1, look.traces.peopleOf(groupIdx)));
        }
        return most;
    }
}
