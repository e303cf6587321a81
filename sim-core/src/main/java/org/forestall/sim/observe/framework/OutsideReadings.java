package org.forestall.sim.observe.framework;

import org.forestall.sim.spec.Lever;
import org.forestall.sim.spec.OutsideActorKind;
import org.forestall.sim.spec.OutsideActorSpec;
import org.forestall.sim.spec.TriggerKind;
import org.forestall.sim.state.SocietyState;

/** Readings of the world beyond the borders. */
final class OutsideReadings {

    private OutsideReadings() {}

    static double attention(Look look) {
        double sum = 0;
        for (double attention : look.state.outside.attention) {
            sum += attention;
        }
        return sum / Math.max(1, look.state.outside.attention.length);
    }

    static double strongest(SocietyState state, OutsideActorKind kind) {
        double most = 0;
        for (int i = 0; i < state.spec.outside().size(); i++) {
            most = state.spec.outside().get(i).kind() == kind ? Math.max(most, state.outside.attention[i]) : most;
        }
        return most;
    }

    static double openestBorder(Look look) {
        double most = 0;
        for (int i = 0; i < look.state.spec.outside().size(); i++) {
            OutsideActorSpec actor = look.state.spec.outside().get(i);
            most = actor.kind() == OutsideActorKind.NEIGHBOUR ? Math.max(most, actor.openBorder()) : most;
        }
        return most;
    }

    static double pressure(Look look) {
        return look.state.outside.pressure
                + look.state.levers.national(Lever.OUTSIDE_PRESSURE)
                + NationReadings.pressure(look, TriggerKind.FOREIGN_PRESSURE);
    }

    static boolean hasRelief(SocietyState state) {
        for (int i = 0; i < state.spec.outside().size(); i++) {
            if (state.spec.outside().get(i).kind() == OutsideActorKind.HUMANITARIAN_OPERATION) {
                return true;
            }
        }
        return false;
    }

    static boolean hasOperations(Look look) {
        return hasRelief(look.state) || Look.largest(look.state.districts.protectors) > 0;
    }

    /** Access where people are worst cut off; NaN where there is no operation. */
    static double leastAccess(Look look) {
        if (!hasOperations(look)) {
            return Double.NaN;
        }
        double least = 1;
        for (int districtIdx = 0; districtIdx < look.state.layout.districts; districtIdx++) {
            double access = look.state.districts.access[districtIdx] + look.state.levers.in(Lever.ACCESS, districtIdx);
            least = Math.min(least, Look.clamp(access));
        }
        return least;
    }

    /** Attacks on relief staff within a year; NaN where there is no operation. */
    static double attacksOnRelief(Look look) {
        return hasOperations(look) ? ActReadings.attacksOnRelief(look) : Double.NaN;
    }

    /** Relief gone since the start from the district that lost most of it; NaN where there is no operation. */
    static double reliefLost(Look look) {
        if (!hasOperations(look)) {
            return Double.NaN;
        }
        double most = 0;
        for (int districtIdx = 0; districtIdx < look.state.layout.districts; districtIdx++) {
            most = Math.max(most, look.reliefAtStart(districtIdx) - look.state.districts.relief[districtIdx]);
        }
        return most;
    }

    /** Violence around operations: civilians killed within a quarter, by rate; NaN where there is no operation. */
    static double insecurity(Look look) {
        return hasOperations(look) ? TraceReadings.killedLately(look) : Double.NaN;
    }
}
