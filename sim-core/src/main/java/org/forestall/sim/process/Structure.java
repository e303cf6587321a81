package org.forestall.sim.process;

import org.forestall.sim.draws.Draws;
import org.forestall.sim.draws.Purpose;
import org.forestall.sim.spec.InstitutionKind;
import org.forestall.sim.spec.InstitutionSpec;
import org.forestall.sim.spec.Lever;
import org.forestall.sim.spec.SocietySpec;
import org.forestall.sim.spec.StructureSettings;
import org.forestall.sim.state.Institutions;
import org.forestall.sim.state.Rung;
import org.forestall.sim.state.SocietyState;
import org.forestall.sim.state.StatePart;

/**
 * Slow conditions: the economy wanders around its usual state; discrimination grows against a group on which the
 * executive has turned; institutions lose independence to a repressive executive and capacity to overload, and regain
 * both slowly; openness and civic space follow. What an institution can do in the week is {@code capacity * (0.4 + 0.6
 * independence) * (0.5 + 0.5 credibility) / (1 + load)} (assumed form: each factor alone can spoil it).
 *
 * <p>Draws: one normal a year for the economy.
 */
@PhaseNote(
        order = 3,
        title = "Structure",
        does = "Economy, discrimination, institutions and openness drift on a scale of years.",
        reads = {StatePart.NATION, StatePart.GROUPS, StatePart.LEADERSHIPS, StatePart.INSTITUTIONS},
        writes = {StatePart.NATION, StatePart.GROUPS, StatePart.INSTITUTIONS},
        rows = "S-028 S-031 S-039 S-084 S-085 S-086 S-087 S-093 S-095 S-096")
public final class Structure implements Phase {

    private static final double USUAL_ECONOMY = 0.5;

    @Override
    public void run(SocietyState state) {
        StructureSettings settings = state.spec.model().structure();
        if (state.week % SocietySpec.WEEKS_PER_YEAR == 0) {
            economy(state, settings);
        }
        int severity = Math.max(0, state.executiveRung().ordinal() - Rung.HOLD.ordinal());
        discrimination(state, settings);
        institutions(state, settings, severity);
        openness(state, settings, severity);
    }

    private static void economy(SocietyState state, StructureSettings settings) {
        double u = state.draws.uniform(state.draws.key(Purpose.ECONOMY, state.week), 0);
        double change = settings.economyReversion() * (USUAL_ECONOMY - state.nation.economy)
                + settings.economyVolatility() * Draws.normalQuantile(u);
        state.nation.economy = Shapes.clamp(state.nation.economy + change);
    }

    private static void discrimination(SocietyState state, StructureSettings settings) {
        if (state.executive < 0 || state.executiveRung().compareTo(Rung.MOBILISE_EXCLUSION) < 0) {
            return;
        }
        int target = state.leaders.target[state.executive];
        if (target >= 0) {
            double room = 1 - state.groups.discrimination[target];
            state.groups.discrimination[target] += settings.exclusionPerYear() / SocietySpec.WEEKS_PER_YEAR * room;
            state.groups.deliberateness[target] = Shapes.clamp(state.groups.deliberateness[target] + 0.002);
        }
    }

    private static void institutions(SocietyState state, StructureSettings settings, int severity) {
        double capture = settings.capturePerYear() * severity / SocietySpec.WEEKS_PER_YEAR;
        double recovery = settings.recoveryPerYear() / SocietySpec.WEEKS_PER_YEAR;
        double moreCapacity = state.levers.national(Lever.INSTITUTION_CAPACITY);
        double moreIndependence = state.levers.national(Lever.INSTITUTION_INDEPENDENCE);
        Institutions institutions = state.institutions;
        for (int i = 0; i < state.spec.institutions().size(); i++) {
            InstitutionSpec start = state.spec.institutions().get(i);
            int kind = start.kind().ordinal();
            double independence = institutions.independence[kind];
            independence -= capture * independence;
            if (severity == 0) {
                independence += recovery * Math.max(0, start.independence() - independence);
            }
            institutions.independence[kind] = independence;
            double overload = Math.max(0, institutions.load[kind] - 1);
            double capacity = institutions.capacity[kind];
            capacity -= settings.loadErosion() * Math.min(overload, 2) / SocietySpec.WEEKS_PER_YEAR * capacity;
            capacity += recovery * Math.max(0, start.capacity() - capacity);
            institutions.capacity[kind] = capacity;
            institutions.service[kind] = Shapes.clamp(capacity + moreCapacity)
                    * (0.4 + 0.6 * Shapes.clamp(independence + moreIndependence))
                    * (0.5 + 0.5 * institutions.credibility[kind])
                    / (1 + 0.5 * Math.max(0, institutions.load[kind] - 0.5));
        }
    }

    private static void openness(SocietyState state, StructureSettings settings, int severity) {
        double loss = 0.5 * settings.capturePerYear() * severity / SocietySpec.WEEKS_PER_YEAR;
        double recovery = severity == 0 ? settings.recoveryPerYear() / SocietySpec.WEEKS_PER_YEAR : 0;
        double check = 1 - 0.5 * state.institutions.service(InstitutionKind.LEGISLATURE);
        double opennessStart = state.spec.nation().regimeOpenness();
        double spaceStart = state.spec.nation().civicSpace();
        state.nation.regimeOpenness += recovery * Math.max(0, opennessStart - state.nation.regimeOpenness)
                - loss * check * state.nation.regimeOpenness;
        state.nation.civicSpace +=
                recovery * Math.max(0, spaceStart - state.nation.civicSpace) - loss * check * state.nation.civicSpace;
    }
}
