package org.forestall.sim.process;

import org.forestall.sim.spec.Lever;
import org.forestall.sim.spec.Mechanism;
import org.forestall.sim.spec.ViolenceSettings;
import org.forestall.sim.state.SocietyState;

/** Shares of harm that protectors, self-protection, rescue and a delivered response prevent. */
final class Protection {

    private Protection() {}

    /** Share of harm that protection does not prevent, in [0, 1]. */
    static double exposed(SocietyState state, ViolenceSettings settings, int communityIdx) {
        int districtIdx = state.layout.districtOf(communityIdx);
        double unarmed = state.levers.in(Lever.UNARMED_PROTECTION, districtIdx);
        double left = 1 - protectorShield(state, districtIdx);
        if (state.isOn(Mechanism.SELF_PROTECTION_AND_RESCUE)) {
            double self = settings.selfProtectionMost()
                    * Shapes.clamp(state.communities.selfProtection[communityIdx]
                            + 0.5 * state.districts.localPeace[districtIdx]);
            left *= (1 - self) * (1 - Math.min(0.5, settings.rescuePerHelper() * helpersNear(state, communityIdx)));
        }
        return left
                * (1 - Shapes.clamp(unarmed))
                * (1 - state.gate(Mechanism.WARNING_AND_RESPONSE) * state.outside.protectiveResponse);
    }

    /** Share of harm that armed protectors from outside prevent in a district, in [0, 1]. */
    static double protectorShield(SocietyState state, int districtIdx) {
        ViolenceSettings settings = state.spec.model().violence();
        double present = state.districts.protectors[districtIdx];
        return settings.protectorMost() * present / (present + settings.protectorHalf());
    }

    /** Mean shield by protectors from outside over people, in [0, 1]. */
    static double nationalShield(SocietyState state) {
        double shielded = 0;
        double people = 0;
        for (int districtIdx = 0; districtIdx < state.layout.districts; districtIdx++) {
            double civilians = state.civiliansIn(districtIdx);
            shielded += civilians * protectorShield(state, districtIdx);
            people += civilians;
        }
        return people == 0 ? 0 : shielded / people;
    }

    private static double helpersNear(SocietyState state, int communityIdx) {
        double helpers = 0;
        double people = 0;
        int districtIdx = state.layout.districtOf(communityIdx);
        for (int other = 0; other < state.layout.groups; other++) {
            int neighbour = state.layout.communityIdx(districtIdx, other);
            if (neighbour != communityIdx) {
                double persons = state.ledger.civilians(neighbour);
                helpers += persons * state.communities.helperShare[neighbour];
                people += persons;
            }
        }
        return people == 0 ? 0 : helpers / people;
    }
}
