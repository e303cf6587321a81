package org.forestall.sim.process;

import org.forestall.sim.draws.Purpose;
import org.forestall.sim.spec.Dimension;
import org.forestall.sim.spec.InstitutionKind;
import org.forestall.sim.spec.Mechanism;
import org.forestall.sim.spec.SocietySpec;
import org.forestall.sim.spec.StructureSettings;
import org.forestall.sim.state.ActCategory;
import org.forestall.sim.state.Actor;
import org.forestall.sim.state.EventKind;
import org.forestall.sim.state.Groups;
import org.forestall.sim.state.Rung;
import org.forestall.sim.state.SocietyState;

/**
 * What an executive that excludes does by law and by habit. While it mobilises exclusion it brings in laws,
 * the more the stronger its ideology of exclusion, each of which
 * raises the overt part of one dimension for the group it has turned on and takes from that group's protection, unless
 * courts or parliament block it; habit follows in all dimensions. While it represses it restricts civil society and press.
 * Every law and restriction, also one that was blocked, is logged.
 *
 * <p>Draws: by week one uniform each for a law, its dimension and whether it is blocked, and two for a restriction.
 */
public final class LawMaking {

    /** Detail of a logged restriction of civil society and press; laws carry the number of their dimension. */
    public static final int RESTRICTION = Groups.DIMENSIONS;

    /** Added to the detail of what was blocked. */
    public static final int BLOCKED = 256;

    private static final Dimension[] DIMENSIONS = Dimension.values();
    private static final int LAW = 0;
    private static final int WHICH = 1;
    private static final int LAW_BLOCKED = 2;
    private static final int RESTRICT = 3;
    private static final int RESTRICTION_BLOCKED = 4;

    private LawMaking() {}

    static void move(SocietyState state, StructureSettings settings) {
        widen(state, settings);
        if (!state.isOn(Mechanism.EXCLUSION_BY_LAW) || state.executiveRung().compareTo(Rung.REPRESS) < 0) {
            return;
        }
        if (happens(state, settings.restrictionsPerYear(), RESTRICT)) {
            restrict(state, settings);
        }
        int target = state.leaders.target[state.executive];
        if (state.executiveRung().compareTo(Rung.MOBILISE_EXCLUSION) < 0 || target < 0) {
            return;
        }
        // Laws against a people express an ideology; who turns on challengers makes do with police and emergency law.
        double ideology = state.leaders.ideology[state.executive];
        if (happens(state, settings.lawsPerYear() * ideology, LAW)) {
            legislate(state, settings, target);
        }
        double habit = settings.exclusionPerYear() * ideology / SocietySpec.WEEKS_PER_YEAR;
        for (int cell = target * Groups.DIMENSIONS; cell < (target + 1) * Groups.DIMENSIONS; cell++) {
            state.groups.covert[cell] += habit * (1 - state.groups.covert[cell]);
        }
        state.groups.deliberateness[target] = Shapes.clamp(state.groups.deliberateness[target] + 0.002);
    }

    /** Who has no say in decisions comes to be denied other rights as well (2013 report, paragraph 18). */
    private static void widen(SocietyState state, StructureSettings settings) {
        double pace = settings.wideningPerYear() / SocietySpec.WEEKS_PER_YEAR;
        double[] covert = state.groups.covert;
        for (int g = 0; g < state.groups.count; g++) {
            double political = state.groups.in(g, Dimension.POLITICAL);
            for (int d = Dimension.POLITICAL.ordinal() + 1; d < Groups.DIMENSIONS; d++) {
                int cell = g * Groups.DIMENSIONS + d;
                covert[cell] += pace * Math.max(0, political - Shapes.either(covert[cell], state.groups.overt[cell]));
            }
        }
    }

    private static boolean happens(SocietyState state, double perYear, int draw) {
        return uniform(state, draw) < 1 - StrictMath.exp(-perYear / SocietySpec.WEEKS_PER_YEAR);
    }

    private static double uniform(SocietyState state, int draw) {
        return state.draws.uniform(state.draws.key(Purpose.POLICY, state.week), state.executive, draw);
    }

    private static void restrict(SocietyState state, StructureSettings settings) {
        double block = settings.lawBlock() * state.institutions.service(InstitutionKind.LEGISLATURE);
        if (uniform(state, RESTRICTION_BLOCKED) < block) {
            note(state, -1, RESTRICTION + BLOCKED);
            return;
        }
        state.nation.civicSpace *= 1 - settings.restrictionStep();
        state.nation.civilSociety *= 1 - settings.restrictionStep();
        note(state, -1, RESTRICTION);
    }

    private static void legislate(SocietyState state, StructureSettings settings, int target) {
        int dimension = (int) (uniform(state, WHICH) * DIMENSIONS.length);
        double block = Shapes.either(
                settings.lawBlock() * state.institutions.service(InstitutionKind.LEGISLATURE),
                settings.lawBlock() * state.institutions.service(InstitutionKind.JUDICIARY));
        if (uniform(state, LAW_BLOCKED) < block) {
            note(state, target, dimension + BLOCKED);
            return;
        }
        int cell = target * Groups.DIMENSIONS + dimension;
        state.groups.overt[cell] += settings.lawStep() * (1 - state.groups.overt[cell]);
        state.groups.protection[target] *= 1 - 0.5 * settings.lawStep();
        state.groups.deliberateness[target] = Shapes.either(state.groups.deliberateness[target], 0.05);
        note(state, target, dimension);
    }

    private static void note(SocietyState state, int target, int detail) {
        state.log.add(
                state.week,
                EventKind.POLICY,
                -1,
                Actor.of(Actor.Sort.LEADERSHIP, state.executive),
                target,
                false,
                ActCategory.NONE,
                0,
                state.leaders.lastMove[state.executive],
                detail);
    }
}
