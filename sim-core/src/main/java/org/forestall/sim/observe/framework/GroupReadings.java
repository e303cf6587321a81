package org.forestall.sim.observe.framework;

import org.forestall.sim.spec.Dimension;
import org.forestall.sim.spec.GroupSpec;
import org.forestall.sim.spec.Lever;
import org.forestall.sim.state.Groups;
import org.forestall.sim.state.SocietyState;

/** Readings of identity groups and of what people think of one another. Where groups differ, the worst placed counts. */
final class GroupReadings {

    private GroupReadings() {}

    static double worstDiscrimination(Look look) {
        return Look.largest(look.state.groups.discrimination) * look.state.levers.national(Lever.DISCRIMINATION);
    }

    static double worstOvert(Look look) {
        return worstOverDimensions(look, look.state.groups.overt);
    }

    static double worstCovert(Look look) {
        return worstOverDimensions(look, look.state.groups.covert);
    }

    /** Power mean with exponent 3 over the five dimensions, of the worst placed group, with what measures take off. */
    private static double worstOverDimensions(Look look, double[] byDimension) {
        double worst = 0;
        for (int groupIdx = 0; groupIdx < look.state.groups.count; groupIdx++) {
            double cubes = 0;
            for (int d = 0; d < Groups.DIMENSIONS; d++) {
                double one = byDimension[groupIdx * Groups.DIMENSIONS + d];
                cubes += one * one * one;
            }
            worst = Math.max(worst, StrictMath.cbrt(cubes / Groups.DIMENSIONS));
        }
        return worst * look.state.levers.national(Lever.DISCRIMINATION);
    }

    static double culturalExclusion(Look look) {
        double worst = 0;
        for (int groupIdx = 0; groupIdx < look.state.groups.count; groupIdx++) {
            worst = Math.max(worst, look.state.groups.in(groupIdx, Dimension.CULTURAL));
        }
        return worst;
    }

    static double leastProtection(Look look) {
        double least = 1;
        for (double protection : look.state.groups.protection) {
            least = Math.min(least, protection);
        }
        return least;
    }

    static double unpunishedPast(Look look) {
        return Look.largest(look.state.groups.unaddressedPast) * look.state.nation.impunity;
    }

    static double threatFelt(Look look) {
        SocietyState state = look.state;
        double sum = 0;
        double people = 0;
        for (int communityIdx = 0; communityIdx < state.layout.communities; communityIdx++) {
            double worst = 0;
            for (int other = 0; other < state.layout.groups; other++) {
                worst = Math.max(worst, state.communities.meanThreat[communityIdx * state.layout.groups + other]);
            }
            sum += state.initial[communityIdx] * worst;
            people += state.initial[communityIdx];
        }
        return people == 0 ? 0 : sum / people;
    }

    static double worstTrauma(Look look) {
        double worst = 0;
        for (int groupIdx = 0; groupIdx < look.state.layout.groups; groupIdx++) {
            worst = Math.max(worst, look.mean(look.state.communities.meanTrauma, groupIdx));
        }
        return worst;
    }

    static double politicisedGrievance(Look look) {
        return look.mean(look.state.communities.meanGrievance) * NationReadings.identitySalience(look);
    }

    static double leastSelfProtection(Look look) {
        double least = 1;
        for (int groupIdx = 0; groupIdx < look.state.layout.groups; groupIdx++) {
            boolean exposed = groupIdx != look.state.stateGroup || look.state.layout.groups == 1;
            least = exposed ? Math.min(least, look.mean(look.state.communities.selfProtection, groupIdx)) : least;
        }
        return least;
    }

    static double identityConflict(Look look) {
        return NationReadings.identitySalience(look) * NationReadings.contestStakes(look);
    }

    /** Ties across groups and leaders for peace, mean over people, in [0, 1]. */
    static double bridging(Look look) {
        SocietyState state = look.state;
        double ties = 0;
        double people = 0;
        for (int communityIdx = 0; communityIdx < state.layout.communities; communityIdx++) {
            GroupSpec group = state.spec.groups().get(state.layout.groupOf(communityIdx));
            ties += state.initial[communityIdx] * group.bridgingTies();
            people += state.initial[communityIdx];
        }
        double stance =
                Look.clamp(look.mean(state.communities.leaderStance) + state.levers.national(Lever.LEADER_STANCE));
        double crossing = Look.clamp((people == 0 ? 0 : ties / people) + state.levers.national(Lever.BRIDGING));
        return 0.5 * (crossing + stance);
    }
}
