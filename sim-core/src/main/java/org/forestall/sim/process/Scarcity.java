package org.forestall.sim.process;

import org.forestall.sim.spec.Mechanism;
import org.forestall.sim.spec.NationSpec;
import org.forestall.sim.spec.SocietySpec;
import org.forestall.sim.spec.StructureSettings;
import org.forestall.sim.state.SocietyState;

/**
 * Scarcity of land, water and food: a slow trend of the climate, the lean season of each year, and what disasters and
 * arrivals leave in districts. It raises hardship and local disputes; alone it harms nobody. Services recover.
 *
 * <p>No draws.
 */
final class Scarcity {

    /** Share of lost services that are back after a week; assumed. */
    private static final double REPAIR = 0.03;

    private Scarcity() {}

    static void move(SocietyState state, StructureSettings settings) {
        NationSpec start = state.spec.nation();
        double years = (double) state.week / SocietySpec.WEEKS_PER_YEAR;
        double lean = Math.max(0, StrictMath.sin(2 * Math.PI * years));
        double gate = state.gate(Mechanism.SCARCITY);
        double more = gate * (start.climateTrend() * years + start.seasonality() * lean);
        state.nation.resourceStress = Shapes.clamp(start.resourceStress() + more);
        double kept = Shapes.weeklyDecay(settings.scarcityHalfLifeWeeks());
        for (int d = 0; d < state.layout.districts; d++) {
            state.triggers.scarcity[d] *= kept;
            state.triggers.arrivals[d] *= kept;
            double strain = more + gate * (state.triggers.scarcity[d] + state.triggers.arrivals[d]);
            state.districts.disputeRate[d] =
                    state.spec.districts().get(d).disputeRate() * (1 + settings.disputesOfScarcity() * strain);
            double lost = state.spec.districts().get(d).services() - state.districts.services[d];
            state.districts.services[d] += REPAIR * Math.max(0, lost);
        }
    }

    /** Scarcity in a district beside that of the whole country, in [0, 1]. */
    static double local(SocietyState state, int districtIdx) {
        return state.gate(Mechanism.SCARCITY)
                * Shapes.either(state.triggers.scarcity[districtIdx], 0.5 * state.triggers.arrivals[districtIdx]);
    }
}
