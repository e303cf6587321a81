package org.forestall.sim.process;

import org.forestall.sim.spec.Dimension;
import org.forestall.sim.spec.GroupSpec;
import org.forestall.sim.spec.InstitutionKind;
import org.forestall.sim.spec.NationSpec;
import org.forestall.sim.spec.StructureSettings;
import org.forestall.sim.state.Groups;
import org.forestall.sim.state.Rung;
import org.forestall.sim.state.SocietyState;

/**
 * Discrimination as it works, from the state of its five dimensions (2013 report, paragraphs 18 to 20 and 45):
 *
 * <pre>
 * dimension = 1 - (1 - overt)(1 - covert), made worse by
 *   political: absence from parliament, courts and control of the police
 *   social:    members who are not citizens
 *   economic:  corruption that favours by identity
 *   gender:    weak rights of women
 * overall = cube root of the mean cube * (1 + a (deliberateness - 1/2)) * (1 - b protection in practice)
 * </pre>
 *
 * No draws.
 */
final class Unequal {

    private static final InstitutionKind[] SEATS = {
        InstitutionKind.LEGISLATURE, InstitutionKind.JUDICIARY, InstitutionKind.POLICE_OVERSIGHT
    };

    private Unequal() {}

    static void derive(SocietyState state, StructureSettings settings) {
        Groups groups = state.groups;
        for (int g = 0; g < groups.count; g++) {
            double sum = 0;
            for (int d = 0; d < Groups.DIMENSIONS; d++) {
                int cell = g * Groups.DIMENSIONS + d;
                groups.inDimension[cell] = Shapes.either(groups.overt[cell], groups.covert[cell]);
            }
            worsen(state, g);
            for (int d = 0; d < Groups.DIMENSIONS; d++) {
                double in = groups.inDimension[g * Groups.DIMENSIONS + d];
                sum += in * in * in;
            }
            double meant = 1 + settings.deliberateWeight() * (groups.deliberateness[g] - 0.5);
            double protection = groups.protection[g] * EmergencyLaw.left(state);
            groups.discrimination[g] = Shapes.clamp(
                    StrictMath.cbrt(sum / Groups.DIMENSIONS) * meant * (1 - settings.protectionRelief() * protection));
        }
    }

    private static void worsen(SocietyState state, int g) {
        NationSpec nation = state.spec.nation();
        GroupSpec group = state.spec.groups().get(g);
        double[] in = state.groups.inDimension;
        int political = Groups.cell(g, Dimension.POLITICAL);
        in[political] = Shapes.either(in[political], 0.5 * absence(state, g));
        int social = Groups.cell(g, Dimension.SOCIAL);
        in[social] = Shapes.either(in[social], 0.7 * (1 - group.citizenship()));
        int economic = Groups.cell(g, Dimension.ECONOMIC);
        in[economic] = Math.min(1, in[economic] * (1 + nation.corruption() * nation.favouritism()));
        int gender = Groups.cell(g, Dimension.GENDER);
        in[gender] = Math.min(1, in[gender] * (1.5 - state.nation.genderRights));
    }

    /** How far a group is missing from parliament, courts and control of the police, in [0, 1]. */
    private static double absence(SocietyState state, int g) {
        double missing = 0;
        for (InstitutionKind kind : SEATS) {
            double seated = state.institutions.inclusion(kind, g) * (isPurged(state, g) ? 1 - state.nation.purge : 1);
            boolean exists = state.institutions.capacity[kind.ordinal()] > 0;
            missing += exists ? Math.max(0, 1 - 2 * seated) : 0;
        }
        return missing / SEATS.length;
    }

    /** Whether the executive keeps members of the group out of office. */
    private static boolean isPurged(SocietyState state, int g) {
        return state.executiveRung().compareTo(Rung.MOBILISE_EXCLUSION) >= 0
                && state.leaders.target[state.executive] == g;
    }
}
