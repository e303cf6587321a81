package org.forestall.sim.observe.framework;

import org.forestall.sim.spec.InstitutionKind;
import org.forestall.sim.spec.OutsideActorKind;
import org.forestall.sim.state.SocietyState;

/**
 * Those through whose eyes an assessor sees the country: how much of it each covers, and how late. All forms are assumed;
 * what they share is that who closes the country to observers takes coverage away (design note, section 5, access denial).
 */
public enum Witness {
    /** Laws, gazettes, votes, statistics. */
    PUBLIC_RECORD("laws, gazettes, votes, statistics", 4) {
        @Override
        double coverage(Look look) {
            return 0.4 + 0.6 * look.civicSpace();
        }
    },
    /** News media at home and abroad. */
    MEDIA("news media", 0) {
        @Override
        double coverage(Look look) {
            return look.plurality() * look.civicSpace() * (0.4 + 0.6 * look.access());
        }
    },
    /** Civil society and local sources. */
    CIVIL_SOCIETY("civil society and local sources", 4) {
        @Override
        double coverage(Look look) {
            return NationReadings.civilSociety(look) * (0.3 + 0.7 * look.access());
        }
    },
    /** Human rights institution, early warning centre, focal point. */
    NATIONAL_BODIES("human rights institution, early warning centre, focal point", 8) {
        @Override
        double coverage(Look look) {
            double rights = look.state.institutions.service(InstitutionKind.HUMAN_RIGHTS_INSTITUTION);
            return 0.5 * (rights + InstitutionReadings.earlyWarning(look));
        }
    },
    /** UN offices and peer states. */
    UN_AND_PEERS("UN offices and peer states", 12) {
        @Override
        double coverage(Look look) {
            return attention(look.state) * (0.2 + 0.8 * look.access());
        }
    },
    /** Peace and relief operations on the ground. */
    OPERATIONS("peace and relief operations on the ground", 4) {
        @Override
        double coverage(Look look) {
            double uniformed = Look.largest(look.state.districts.protectors);
            double present = uniformed / (uniformed + 0.5);
            return Math.max(present, OutsideReadings.hasRelief(look.state) ? 0.4 : 0) * look.access();
        }
    },
    /** Investigators and expert panels. */
    INVESTIGATORS("investigators and expert panels", 24) {
        @Override
        double coverage(Look look) {
            return 0.5 * attention(look.state) * look.access();
        }
    };

    private final String words;
    private final int delayWeeks;

    Witness(String words, int delayWeeks) {
        this.words = words;
        this.delayWeeks = delayWeeks;
    }

    /** In plain words. */
    public String words() {
        return words;
    }

    /** Weeks between what happens and its report, a multiple of four. */
    public int delayWeeks() {
        return delayWeeks;
    }

    /** Share of what can be seen that is seen, in [0, 1]. */
    abstract double coverage(Look look);

    private static double attention(SocietyState state) {
        return Math.max(
                OutsideReadings.strongest(state, OutsideActorKind.UN_OFFICE),
                OutsideReadings.strongest(state, OutsideActorKind.REGIONAL_BODY));
    }
}
