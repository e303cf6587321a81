package org.forestall.sim.process;

import org.forestall.sim.spec.Alignment;
import org.forestall.sim.spec.ArmedGroupSpec;
import org.forestall.sim.spec.LeaderSettings;
import org.forestall.sim.spec.MotiveSpec;
import org.forestall.sim.state.SocietyState;

/** What drives a leadership up the ladder: the cube root of threat to power times motive times means. */
final class LeaderDrive {

    private LeaderDrive() {}

    /** Drive to climb, in [0, 1]. */
    static double of(SocietyState state, LeaderSettings settings, int i) {
        double threat = state.leaders.perceivedThreat[i];
        double motive = motive(state, i, threat);
        double means = means(state, settings, i);
        return StrictMath.cbrt(threat * motive * means);
    }

    private static double motive(SocietyState state, int i, double threat) {
        MotiveSpec motive = state.spec.leaderships().get(i).motive();
        int target = state.leaders.target[i];
        double exclusion = target < 0 ? 0 : Attitudes.discrimination(state, target);
        double political = motive.political() * (0.3 + 0.7 * threat);
        double economic = motive.economic() * (0.5 + 0.5 * state.nation.resourceStress);
        double military = motive.military() * (0.2 + 0.8 * state.nation.conflictIntensity);
        double homogeneity = motive.homogeneity() * (0.3 + 0.7 * state.leaders.ideology[i]);
        double any = 1 - (1 - political) * (1 - economic) * (1 - military) * (1 - homogeneity);
        // Ideology and standing exclusion are what make a group, rather than a rival, the object of the motive.
        return any * Shapes.clamp(0.35 + 0.45 * state.leaders.ideology[i] + 0.2 * exclusion);
    }

    /** Force at hand that would follow such orders, in [0, 1]: members per thousand people, arms, command, little restraint. */
    private static double means(SocietyState state, LeaderSettings settings, int i) {
        double people = 0;
        for (long persons : state.initial) {
            people += persons;
        }
        double usable = 0;
        boolean executive = i == state.executive;
        for (int a = 0; a < state.armed.count; a++) {
            ArmedGroupSpec group = state.spec.armedGroups().get(a);
            boolean commands = state.armed.commander[a] == i;
            boolean ofState = executive && group.alignment() == Alignment.STATE;
            if (commands || ofState) {
                usable += state.armed.members(a)
                        * state.armed.arms[a]
                        * state.armed.command[a]
                        * (1 - ArmedForces.restraint(state, a))
                        * (ofState ? obedience(state, settings, a) : 1);
            }
        }
        double perThousand = people == 0 ? 0 : 1000 * usable / people;
        return perThousand / (perThousand + 0.4);
    }

    /** Forces of state follow orders against a group the better the more they are built up and the less mixed they are. */
    private static double obedience(SocietyState state, LeaderSettings settings, int a) {
        double alike = 0;
        for (int g = 0; g < state.layout.groups; g++) {
            double share = state.armed.composition[a * state.layout.groups + g];
            alike += share * share;
        }
        double mixed = Math.max(0, 1 - alike) * (1 - state.nation.purge);
        return (1 + settings.buildUpMeans() * state.nation.securityBuildUp) * (1 - settings.diversityBrake() * mixed);
    }
}
