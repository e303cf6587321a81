package org.forestall.experiments.behaviour;

import org.forestall.sim.Society;
import org.forestall.sim.spec.Mechanism;
import org.forestall.sim.state.SocietyState;

/**
 * The model's own loop over people reduced to Granovetter's rule: a person takes part when the share of others who do
 * exceeds the person's threshold. All other pushes and restraints are nil, and each person has so many ties that what they
 * see is close to the whole.
 */
final class Cascade {

    private static final int WEEKS = 52;

    private Cascade() {}

    /** A world in which thresholds are normal with the given mean and standard deviation. */
    static World world(double mean, double spread) {
        return World.asShipped()
                .years(1)
                .without(
                        Mechanism.COMMUNAL_VIOLENCE,
                        Mechanism.BYSTANDING,
                        Mechanism.TRIGGERS,
                        Mechanism.ESCALATION_LADDER)
                .with(
                        "model.roles.meanThreshold=" + mean,
                        "model.roles.thresholdSpread=" + spread,
                        "model.roles.softness=0.001",
                        "model.roles.pushOfHostility=0",
                        "model.roles.pushOfThreat=0",
                        "model.roles.pushOfGrievance=0",
                        "model.roles.pushOfTies=1",
                        "model.roles.pushOfOrders=0",
                        "model.roles.pushOfShock=0",
                        "model.roles.restraintOfVoice=0",
                        "model.roles.restraintOfTrust=0",
                        "model.roles.coercionPace=0",
                        "model.roles.poorYoungMen=0",
                        "model.roles.triggerAmplification=0",
                        "model.roles.restraintOfNorm=0",
                        "model.roles.restraintOfBridging=0",
                        "model.roles.restraintOfSanction=0",
                        "model.roles.restraintOfLeaders=0",
                        "model.roles.vulnerableHoldBack=0",
                        "model.roles.womenHoldBack=0",
                        "model.roles.olderHoldBack=0",
                        "model.roles.wearinessPace=0",
                        "model.roles.thresholdReturn=0");
    }

    static double shareAfterAYear(Society society) {
        for (int i = 0; i < WEEKS; i++) {
            society.step();
        }
        SocietyState state = society.state();
        double takingPart = 0;
        double people = 0;
        for (int communityIdx = 0; communityIdx < state.layout.communities; communityIdx++) {
            takingPart += state.initial[communityIdx] * state.communities.participantShare[communityIdx];
            people += state.initial[communityIdx];
        }
        return takingPart / people;
    }
}
