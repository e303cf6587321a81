package org.forestall.sim.process;

import org.forestall.sim.draws.Purpose;
import org.forestall.sim.spec.Mechanism;
import org.forestall.sim.spec.TriggerKind;
import org.forestall.sim.spec.TriggerSettings;
import org.forestall.sim.state.SocietyState;

/**
 * What a trigger changes beside the pressure of the day (2013 report, paragraph 27): a coup takes openness, independence
 * and commitment away and can change what leaders believe; a killing hardens the leadership that it hits; forces leave an
 * area; arms and people come over the border, and fear with them; a disputed or delayed vote costs legitimacy; disasters and epidemics take
 * services and leave scarcity; a trial lowers impunity; pressure from abroad is felt as a threat by those who care little
 * for legitimacy.
 *
 * <p>Draws: for coup and killing one uniform a leadership.
 */
final class Aftermath {

    private static final int TURN = 0;
    private static final int VICTIM = 1;

    private Aftermath() {}

    /** How much a dated event of a kind weighs here: commemoration by what stays unaddressed, in [0, 1]. */
    static double weight(SocietyState state, TriggerKind kind) {
        if (kind != TriggerKind.COMMEMORATION) {
            return 1;
        }
        double most = 0;
        for (double past : state.groups.unaddressedPast) {
            most = Math.max(most, past);
        }
        return 0.2 + 0.8 * most;
    }

    /**
     * Lets the consequences of a trigger happen.
     *
     * @param districtIdx where, or -1 for the whole country
     * @param source number that keys the draws of this trigger
     */
    static void follow(SocietyState state, TriggerKind kind, int districtIdx, double severity, int source) {
        if (!state.isOn(Mechanism.TRIGGER_AFTERMATH)) {
            return;
        }
        TriggerSettings settings = state.spec.model().triggers();
        double size = Math.min(1, severity);
        switch (kind) {
            case COUP -> coup(state, settings, size, source);
            case ASSASSINATION -> killing(state, settings, size, source);
            case SECURITY_VACUUM -> withdraw(state, settings, districtIdx, size);
            case SPILL_OVER -> spill(state, settings, districtIdx, size);
            case ELECTION_DISPUTE, ELECTION_DELAY -> loseLegitimacy(state, settings, size);
            case DISASTER -> disaster(state, settings, districtIdx, size);
            case EPIDEMIC -> epidemic(state, settings, size);
            case ECONOMIC_SHOCK -> state.nation.economy = Shapes.clamp(state.nation.economy - 0.3 * size);
            case TRIAL -> state.nation.impunity *= 1 - 0.15 * size;
            case FOREIGN_PRESSURE -> feelPressed(state, size);
            case UNREST, ELECTION, POLITICAL_PROCESS, COMMEMORATION -> {
                // These press; what follows from them is up to leaders and people.
            }
        }
    }

    private static void coup(SocietyState state, TriggerSettings settings, double size, int source) {
        double kept = 1 - settings.coupDamage() * size;
        state.nation.regimeOpenness *= kept;
        for (int kind = 0; kind < state.institutions.independence.length; kind++) {
            state.institutions.independence[kind] *= kept;
        }
        if (state.executive >= 0) {
            state.leaders.commitment[state.executive] *= kept;
            turn(state, settings, state.executive, size, 0.5, source);
        }
        loseLegitimacy(state, settings, size);
    }

    private static void killing(SocietyState state, TriggerSettings settings, double size, int source) {
        if (state.leaders.count == 0) {
            return;
        }
        double u = state.draws.uniformPair(state.draws.key(Purpose.AFTERMATH, state.week), source, 0, VICTIM);
        int hit = (int) (u * state.leaders.count);
        state.leaders.commitment[hit] *= 1 - settings.assassinationDamage() * size;
        // Who follows a victim is more often harder than milder.
        turn(state, settings, hit, size, 0.25, source);
    }

    /** Moves the ideology of a leadership; it turns milder with the given chance, else harder. */
    private static void turn(
            SocietyState state, TriggerSettings settings, int i, double size, double milder, int source) {
        double u = state.draws.uniformPair(state.draws.key(Purpose.AFTERMATH, state.week), source, i, TURN);
        state.leaders.ideology[i] =
                Shapes.clamp(state.leaders.ideology[i] + settings.ideologyShift() * size * (u < milder ? -1 : 1));
    }

    private static void withdraw(SocietyState state, TriggerSettings settings, int districtIdx, double size) {
        double gone = settings.withdrawal() * size;
        for (int d = 0; d < state.layout.districts; d++) {
            if (d == districtIdx || districtIdx < 0) {
                state.triggers.withdrawal[d] = Shapes.either(state.triggers.withdrawal[d], gone);
            }
        }
    }

    private static void spill(SocietyState state, TriggerSettings settings, int districtIdx, double size) {
        for (int d = 0; d < state.layout.districts; d++) {
            if (d == districtIdx
                    || districtIdx < 0 && state.spec.districts().get(d).border()) {
                state.triggers.arrivals[d] = Shapes.either(state.triggers.arrivals[d], size);
                double brought = Math.min(1, settings.spilledArms() * size);
                state.districts.looseArms[d] = Shapes.either(state.districts.looseArms[d], brought);
            }
        }
        if (state.executive >= 0) {
            double felt = settings.spilledThreat() * size;
            state.leaders.perceivedThreat[state.executive] =
                    Shapes.either(state.leaders.perceivedThreat[state.executive], felt);
        }
    }

    private static void loseLegitimacy(SocietyState state, TriggerSettings settings, double size) {
        double lost = settings.disputeDamage() * size * (1 - Calendar.integrity(state));
        state.nation.legitimacyLoss = Shapes.either(state.nation.legitimacyLoss, lost);
    }

    private static void disaster(SocietyState state, TriggerSettings settings, int districtIdx, double size) {
        for (int d = 0; d < state.layout.districts; d++) {
            if (d == districtIdx || districtIdx < 0) {
                state.districts.services[d] *= 1 - settings.disasterDamage() * size;
                state.triggers.scarcity[d] = Shapes.either(state.triggers.scarcity[d], size);
            }
        }
        state.nation.economy = Shapes.clamp(state.nation.economy - 0.05 * size);
    }

    private static void epidemic(SocietyState state, TriggerSettings settings, double size) {
        for (int d = 0; d < state.layout.districts; d++) {
            state.districts.services[d] *= 1 - 0.5 * settings.disasterDamage() * size;
        }
        state.nation.economy = Shapes.clamp(state.nation.economy - 0.15 * size);
    }

    private static void feelPressed(SocietyState state, double size) {
        if (state.executive < 0) {
            return;
        }
        double care = state.spec.leaderships().get(state.executive).legitimacySeeking();
        state.leaders.perceivedThreat[state.executive] =
                Shapes.either(state.leaders.perceivedThreat[state.executive], 0.3 * size * (1 - care));
        state.leaders.commitment[state.executive] =
                Shapes.either(state.leaders.commitment[state.executive], 0.1 * size * care);
    }

    /** What fades: loss of legitimacy, forces that are away. */
    static void fade(SocietyState state) {
        TriggerSettings settings = state.spec.model().triggers();
        state.nation.legitimacyLoss *= Shapes.weeklyDecay(settings.damageHalfLifeWeeks());
        double away = Shapes.weeklyDecay(settings.withdrawalHalfLifeWeeks());
        for (int d = 0; d < state.layout.districts; d++) {
            state.triggers.withdrawal[d] *= away;
        }
    }
}
