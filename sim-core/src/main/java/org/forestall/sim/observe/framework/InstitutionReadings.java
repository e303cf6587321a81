package org.forestall.sim.observe.framework;

import org.forestall.sim.spec.InstitutionKind;
import org.forestall.sim.spec.Lever;
import org.forestall.sim.state.Institutions;
import org.forestall.sim.state.SocietyState;

/** Readings of institutions. One that does not exist counts as 0. */
final class InstitutionReadings {

    private InstitutionReadings() {}

    static double meanCapacity(Look look) {
        double more = look.state.levers.national(Lever.INSTITUTION_CAPACITY);
        double sum = 0;
        for (double capacity : look.state.institutions.capacity) {
            sum += capacity == 0 ? 0 : Look.clamp(capacity + more);
        }
        return sum / Institutions.KINDS;
    }

    static double meanIndependence(Look look) {
        double more = look.state.levers.national(Lever.INSTITUTION_INDEPENDENCE);
        double sum = 0;
        for (double independence : look.state.institutions.independence) {
            sum += independence == 0 ? 0 : Look.clamp(independence + more);
        }
        return sum / Institutions.KINDS;
    }

    static double judicialIndependence(Look look) {
        double more = look.state.levers.national(Lever.INSTITUTION_INDEPENDENCE);
        return Look.clamp(look.state.institutions.independence[InstitutionKind.JUDICIARY.ordinal()] + more);
    }

    /** Inclusion of the group that is least present in institutions, mean over those that exist. */
    static double leastInclusion(Look look) {
        SocietyState state = look.state;
        double least = 1;
        for (int groupIdx = 0; groupIdx < state.layout.groups; groupIdx++) {
            double sum = 0;
            int count = 0;
            for (int kind = 0; kind < Institutions.KINDS; kind++) {
                boolean exists = state.institutions.capacity[kind] > 0;
                sum += exists ? state.institutions.inclusion[kind * state.layout.groups + groupIdx] : 0;
                count += exists ? 1 : 0;
            }
            least = Math.min(least, sum / Math.max(1, count));
        }
        return least;
    }

    static double civilControl(Look look) {
        return look.state.institutions.service(InstitutionKind.POLICE_OVERSIGHT);
    }

    static double complaints(Look look) {
        return 0.5
                * (look.state.institutions.service(InstitutionKind.OMBUDSPERSON)
                        + look.state.institutions.service(InstitutionKind.HUMAN_RIGHTS_INSTITUTION));
    }

    /** What heals memory of harm: courts, redress and reconciliation, where nobody is above the law. */
    static double redress(Look look) {
        return 0.5
                * (complaints(look)
                        + 0.5
                                * (look.state.institutions.service(InstitutionKind.JUDICIARY)
                                        + look.state.institutions.service(InstitutionKind.PEACE_COUNCIL)))
                * (1 - look.state.nation.impunity);
    }

    static double courtLoad(Look look) {
        return look.state.institutions.load[InstitutionKind.JUDICIARY.ordinal()];
    }

    static double dialogue(Look look) {
        SocietyState state = look.state;
        double local = 0;
        double people = 0;
        for (int districtIdx = 0; districtIdx < state.layout.districts; districtIdx++) {
            double here = look.peopleIn(districtIdx);
            local += here
                    * Look.clamp(
                            state.districts.localPeace[districtIdx] + state.levers.in(Lever.LOCAL_PEACE, districtIdx));
            people += here;
        }
        double council = state.institutions.service(InstitutionKind.PEACE_COUNCIL);
        return 0.5 * (council + (people == 0 ? 0 : local / people));
    }

    static double earlyWarning(Look look) {
        return Look.clamp(0.5
                        * (look.state.institutions.service(InstitutionKind.EARLY_WARNING)
                                + look.state.institutions.service(InstitutionKind.FOCAL_POINT))
                + look.state.levers.national(Lever.WARNING_COVERAGE));
    }
}
