package org.forestall.sim.process;

import org.forestall.sim.spec.Alignment;
import org.forestall.sim.spec.ArmedGroupSpec;
import org.forestall.sim.spec.LeaderSettings;
import org.forestall.sim.spec.MotiveSpec;
import org.forestall.sim.state.SocietyState;

/**
 * What drives a leadership up the ladder: the cube root of threat to power times motive times means. A motive needs an
 * object. What makes a group of civilians the object is an ideology of exclusion, fear of the group among a leadership's own
 * people, or that the group is seen behind those who challenge the leadership; standing exclusion adds to it, and is not
 * needed: rulers have turned on opponents who were nobody's minority (2013 report, paragraphs 21 and 22).
 */
final class LeaderDrive {

    private LeaderDrive() {}

    /** Drive to climb, in [0, 1]. */
    static double of(SocietyState state, LeaderSettings settings, int i) {
        double threat = state.leaders.perceivedThreat[i];
        double motive = motive(state, settings, i, threat);
        double means = means(state, settings, i);
        return StrictMath.cbrt(threat * motive * means);
    }

    private static double motive(SocietyState state, LeaderSettings settings, int i, double threat) {
        MotiveSpec motive = state.spec.leaderships().get(i).motive();
        double ideology = state.leaders.ideology[i];
        double political = motive.political() * above(settings.politicalAlways(), threat);
        double economic = motive.economic() * above(settings.economicAlways(), state.nation.resourceStress);
        double military = motive.military() * above(settings.militaryAlways(), state.nation.conflictIntensity);
        double homogeneity = motive.homogeneity() * above(settings.homogeneityAlways(), ideology);
        double any = 1 - (1 - political) * (1 - economic) * (1 - military) * (1 - homogeneity);
        return any * object(state, settings, i);
    }

    private static double above(double always, double occasion) {
        return always + (1 - always) * occasion;
    }

    private static double object(SocietyState state, LeaderSettings settings, int i) {
        int target = state.leaders.target[i];
        double exclusion = target < 0 ? 0 : Attitudes.discrimination(state, target);
        double rivalry = target < 0 ? 0 : Rivalry.of(state, settings, i, target);
        double fear = target < 0 ? 0 : LeaderDecisions.meanThreat(state, state.leaders.group[i], target);
        return Shapes.clamp(settings.objectFloor()
                + settings.objectOfFear() * fear
                + settings.objectOfIdeology() * state.leaders.ideology[i]
                + settings.objectOfRivalry() * rivalry
                + settings.objectOfExclusion() * exclusion);
    }

    /**
     * Force at hand that would follow such orders, in [0, 1]: members per thousand people where they are, arms, command,
     * little restraint. Forces of the state are nearly everywhere; a rebel group needs to be strong only where it is.
     */
    private static double means(SocietyState state, LeaderSettings settings, int i) {
        double usable = 0;
        double people = 0;
        boolean executive = i == state.executive;
        for (int districtIdx = 0; districtIdx < state.layout.districts; districtIdx++) {
            boolean present = executive;
            for (int a = 0; a < state.armed.count && !present; a++) {
                present = state.armed.commander[a] == i && state.armed.postedIn(a, districtIdx) > 0;
            }
            people += present ? state.civiliansIn(districtIdx) : 0;
        }
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
        return perThousand / (perThousand + settings.meansHalf());
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
