package org.forestall.sim.process;

import org.forestall.sim.spec.InstitutionKind;
import org.forestall.sim.spec.SocietySpec;
import org.forestall.sim.spec.StructureSettings;
import org.forestall.sim.state.Rung;
import org.forestall.sim.state.SocietyState;

/**
 * The security apparatus under an executive that excludes: it is built up while the executive represses, and purged of
 * other groups while it mobilises exclusion, as far as civil control does not prevent it; both recede slowly (2013 report,
 * paragraph 23).
 *
 * <p>No draws.
 */
final class SecurityApparatus {

    private SecurityApparatus() {}

    static void move(SocietyState state, StructureSettings settings) {
        double control = 1 - 0.5 * state.institutions.service(InstitutionKind.POLICE_OVERSIGHT);
        state.nation.securityBuildUp =
                moved(state, settings, state.nation.securityBuildUp, Rung.REPRESS, settings.buildUpPerYear() * control);
        state.nation.purge =
                moved(state, settings, state.nation.purge, Rung.MOBILISE_EXCLUSION, settings.purgePerYear() * control);
    }

    private static double moved(SocietyState state, StructureSettings settings, double now, Rung from, double perYear) {
        double change =
                state.executiveRung().compareTo(from) >= 0 ? perYear * (1 - now) : -settings.recoveryPerYear() * now;
        return now + change / SocietySpec.WEEKS_PER_YEAR;
    }
}
