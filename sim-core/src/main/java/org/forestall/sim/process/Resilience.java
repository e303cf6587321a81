package org.forestall.sim.process;

import org.forestall.sim.spec.GroupSpec;
import org.forestall.sim.spec.OutsideActorKind;
import org.forestall.sim.spec.OutsideActorSpec;
import org.forestall.sim.state.SocietyState;

/**
 * The stock of resilience: the mean of seven parts, each in [0, 1], after the national attributes on which prevention
 * depends most (2019 report, lesson 4): leaders' commitment, capacity of the state, civil society, accountability,
 * restraint of armed groups, supportive neighbours, and ties with leaders for peace across groups.
 */
public final class Resilience {

    private Resilience() {}

    /** The stock this week, in [0, 1]. */
    public static double stock(SocietyState state) {
        return (commitment(state)
                        + capacity(state)
                        + civilSociety(state)
                        + accountability(state)
                        + restraint(state)
                        + neighbours(state)
                        + ties(state))
                / 7;
    }

    /** Mean of the six national moderators that scale every measure, in [0, 1]. */
    public static double moderators(SocietyState state) {
        return (commitment(state)
                        + capacity(state)
                        + civilSociety(state)
                        + accountability(state)
                        + restraint(state)
                        + neighbours(state))
                / 6;
    }

    private static double commitment(SocietyState state) {
        return state.executive < 0 ? 0.5 : state.leaders.commitment[state.executive];
    }

    private static double capacity(SocietyState state) {
        double sum = 0;
        for (double service : state.institutions.service) {
            sum += service;
        }
        return sum / state.institutions.service.length;
    }

    private static double civilSociety(SocietyState state) {
        return state.nation.civilSociety * state.nation.civicSpace;
    }

    private static double accountability(SocietyState state) {
        return 1 - state.nation.impunity;
    }

    private static double restraint(SocietyState state) {
        double weighted = 0;
        double members = 0;
        for (int a = 0; a < state.armed.count; a++) {
            double size = state.armed.members(a);
            weighted += size * state.armed.restraint[a];
            members += size;
        }
        return members == 0 ? 1 : weighted / members;
    }

    private static double neighbours(SocietyState state) {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < state.spec.outside().size(); i++) {
            OutsideActorSpec actor = state.spec.outside().get(i);
            if (actor.kind() == OutsideActorKind.NEIGHBOUR) {
                sum += actor.openBorder();
                count++;
            }
        }
        return count == 0 ? 0.5 : sum / count;
    }

    private static double ties(SocietyState state) {
        double sum = 0;
        double people = 0;
        for (int communityIdx = 0; communityIdx < state.layout.communities; communityIdx++) {
            GroupSpec group = state.spec.groups().get(state.layout.groupOf(communityIdx));
            double persons = state.initial[communityIdx];
            sum += persons * (0.5 * group.bridgingTies() + 0.5 * state.communities.leaderStance[communityIdx]);
            people += persons;
        }
        return people == 0 ? 0 : sum / people;
    }
}
