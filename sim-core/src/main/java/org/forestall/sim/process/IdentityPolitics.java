package org.forestall.sim.process;

import org.forestall.sim.spec.Mechanism;
import org.forestall.sim.spec.NationSpec;
import org.forestall.sim.spec.StructureSettings;
import org.forestall.sim.state.Groups;
import org.forestall.sim.state.SocietyState;

/**
 * How far politics is about identity, and how much hangs on it: incitement, votes among identity parties and power sharing
 * that fixes group lines raise salience, salience raises the stakes, power sharing lowers them; both rise in months and
 * fall in years (2013 report, paragraphs 18 and 39). Perceived inequality follows messages of blame away from what is so.
 *
 * <p>No draws.
 */
final class IdentityPolitics {

    private IdentityPolitics() {}

    static void move(SocietyState state, StructureSettings settings) {
        NationSpec start = state.spec.nation();
        if (state.isOn(Mechanism.POLITICISED_IDENTITY)) {
            double fixed = start.powerSharing() * (1 - start.powerSharingDesign());
            double raised = settings.salienceOfIncitement() * loudest(state.groups)
                    + settings.salienceOfVote() * start.partiesFollowIdentity() * state.nation.electionTension
                    + settings.salienceOfSharing() * fixed;
            double salience = Shapes.either(start.identitySalience(), Math.min(1, raised));
            state.nation.identitySalience = drawn(settings, state.nation.identitySalience, salience);
            double more = settings.stakesOfSalience() * (state.nation.identitySalience - start.identitySalience());
            double stakes = Shapes.clamp(start.contestStakes() + more);
            double shared = stakes * (1 - settings.stakesOfSharing() * start.powerSharing());
            state.nation.contestStakes = drawn(settings, state.nation.contestStakes, shared);
        }
        misperceive(state, settings);
    }

    private static double loudest(Groups groups) {
        double most = 0;
        for (double voice : groups.incitement) {
            most = Math.max(most, voice);
        }
        return most;
    }

    private static double drawn(StructureSettings settings, double now, double target) {
        return now + (target > now ? settings.identityRise() : settings.identityFall()) * (target - now);
    }

    private static void misperceive(SocietyState state, StructureSettings settings) {
        for (int own = 0; own < state.groups.count; own++) {
            double blamed = 0;
            for (int other = 0; other < state.groups.count; other++) {
                blamed = Math.max(blamed, state.groups.blameFrame[own * state.groups.count + other]);
            }
            double reached = blamed * (1 - 0.5 * state.spec.media().plurality());
            state.groups.misperception[own] +=
                    settings.misperceptionPace() * (reached - state.groups.misperception[own]);
        }
    }
}
