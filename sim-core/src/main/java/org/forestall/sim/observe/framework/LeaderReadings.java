package org.forestall.sim.observe.framework;

import org.forestall.sim.spec.Lever;
import org.forestall.sim.spec.MotiveSpec;
import org.forestall.sim.state.SocietyState;

/**
 * Readings of leaderships: what drives them and what they think, but never what they are about to do. The rung they stand
 * on, the group they would turn on and the drive and constraint that they have weighed are not read anywhere here.
 */
final class LeaderReadings {

    private LeaderReadings() {}

    private static MotiveSpec motive(SocietyState state, int leadershipIdx) {
        return state.spec.leaderships().get(leadershipIdx).motive();
    }

    static double politicalMotive(Look look) {
        double most = 0;
        for (int i = 0; i < look.state.leaders.count; i++) {
            most = Math.max(most, motive(look.state, i).political() * look.state.leaders.perceivedThreat[i]);
        }
        return most;
    }

    static double economicMotive(Look look) {
        double most = 0;
        for (int i = 0; i < look.state.leaders.count; i++) {
            most = Math.max(most, motive(look.state, i).economic());
        }
        double prize = 0.5 * (look.state.nation.resourceStress + Look.largest(look.state.districts.resourceValue));
        return most * prize;
    }

    static double militaryMotive(Look look) {
        double most = 0;
        for (int i = 0; i < look.state.leaders.count; i++) {
            most = Math.max(most, motive(look.state, i).military());
        }
        return most * (0.2 + 0.8 * look.state.nation.conflictIntensity);
    }

    static double homogeneityMotive(Look look) {
        double most = 0;
        for (int i = 0; i < look.state.leaders.count; i++) {
            most = Math.max(most, motive(look.state, i).homogeneity() * look.state.leaders.ideology[i]);
        }
        return most;
    }

    static double perceivedThreat(Look look) {
        return Look.largest(look.state.leaders.perceivedThreat);
    }

    static double ideology(Look look) {
        return Look.largest(look.state.leaders.ideology);
    }

    /** Commitment of leaderships to settle by peaceful means, mean, with what measures add, in [0, 1]. */
    static double commitment(Look look) {
        SocietyState state = look.state;
        double more = state.levers.national(Lever.LEADER_COMMITMENT) + 0.5 * state.levers.national(Lever.DIALOGUE);
        double sum = 0;
        for (double commitment : state.leaders.commitment) {
            sum += Look.clamp(commitment + more);
        }
        return state.leaders.count == 0 ? 1 : sum / state.leaders.count;
    }
}
