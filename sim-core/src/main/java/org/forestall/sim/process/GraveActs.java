package org.forestall.sim.process;

import org.forestall.sim.draws.Draws;
import org.forestall.sim.draws.Purpose;
import org.forestall.sim.spec.ActSettings;
import org.forestall.sim.spec.ArmedGroupKind;
import org.forestall.sim.spec.Mechanism;
import org.forestall.sim.state.ActCategory;
import org.forestall.sim.state.Actor;
import org.forestall.sim.state.ActorClass;
import org.forestall.sim.state.Demographics;
import org.forestall.sim.state.EventKind;
import org.forestall.sim.state.Posture;
import org.forestall.sim.state.SocietyState;

/**
 * Acts of armed groups beyond killing and injury, as counts by category (seed-trace row S-089). All rise with numbers, arms
 * and want of restraint, and in a campaign; sexual violence with gender discrimination, acts against the group as such with
 * ideology and messages of inferiority. Acts are felt as harm; attacks on objects destroy services and sites, attacks on
 * relief staff drive relief away, hostages bring money.
 *
 * <p>Draws: one uniform by armed group, community and category.
 */
final class GraveActs {

    private GraveActs() {}

    /** Relative exposure to sexual violence by demographic cell; assumed: women and girls most, men and boys as well. */
    private static final double[] SEXUAL_VIOLENCE = {0.7, 1, 0.3, 0.15, 0.15, 0.03};

    /** Share by which relief organisations draw back after an attack on their staff; assumed. */
    private static final double DRAWING_BACK = 0.1;

    /**
     * Acts of a week by one armed group against one community.
     *
     * @param exposure thousands of armed members who harm this community, less restraint, fear of punishment and protection
     */
    static void commit(SocietyState state, int a, int victims, double exposure) {
        if (exposure <= 0 || !state.isOn(Mechanism.GRAVE_ACTS)) {
            return;
        }
        ActSettings settings = state.spec.model().acts();
        boolean campaign = state.armed.posture[a] == Posture.CAMPAIGN.ordinal();
        double force = exposure * (campaign ? settings.campaignFactor() : 1);
        sexualViolence(state, a, victims, settings.sexualViolence() * force);
        if (isIrregular(state, a)) {
            long hostages = count(state, a, victims, ActCategory.HOSTAGE_TAKING, settings.hostages() * force, false);
            state.armed.finance[a] = Shapes.clamp(state.armed.finance[a] + settings.ransom() * hostages);
        }
        objects(state, a, victims, settings, force);
        int districtIdx = state.layout.districtOf(victims);
        double staff = settings.reliefStaff() * force * state.districts.relief[districtIdx];
        if (count(state, a, victims, ActCategory.ATTACK_ON_AID, staff, true) > 0) {
            state.districts.relief[districtIdx] *= 1 - DRAWING_BACK;
        }
        if (campaign) {
            double asSuch = settings.destroyingTheGroup() * exposure * contempt(state, a, victims);
            count(state, a, victims, ActCategory.PREVENTING_BIRTHS, asSuch, true);
            count(state, a, victims, ActCategory.TRANSFERRING_CHILDREN, asSuch, true);
        }
    }

    /** How many times more a campaign week kills, because prohibited weapons were used; 1 if they were not. */
    static double weapons(SocietyState state, int a, int victims, double fearlessness) {
        ActSettings settings = state.spec.model().acts();
        double mean = settings.prohibitedWeapons()
                * state.spec.armedGroups().get(a).prohibitedWeapons()
                * fearlessness
                * state.gate(Mechanism.GRAVE_ACTS);
        long uses = count(state, a, victims, ActCategory.PROHIBITED_WEAPONS, mean, true);
        return uses > 0 ? 1 + settings.prohibitedWeaponsToll() : 1;
    }

    /** Ill-treatment of those who are held, and detentions that are denied. */
    static void inDetention(SocietyState state, int a, int communityIdx, long detained, double held) {
        if (!state.isOn(Mechanism.GRAVE_ACTS)) {
            return;
        }
        ActSettings settings = state.spec.model().acts();
        double loose = 1 - ArmedForces.restraint(state, a);
        count(state, a, communityIdx, ActCategory.ILL_TREATMENT, settings.illTreatment() * loose * held, false);
        double denied = settings.disappearance() * loose * state.nation.impunity * detained;
        count(state, a, communityIdx, ActCategory.ENFORCED_DISAPPEARANCE, denied, false);
    }

    /** What was destroyed is rebuilt slowly where there is no fighting, and relief comes back. */
    static void rebuild(SocietyState state) {
        ActSettings settings = state.spec.model().acts();
        double services = Shapes.weeklyShare(settings.rebuildServices());
        double sites = Shapes.weeklyShare(settings.rebuildSites());
        for (int districtIdx = 0; districtIdx < state.layout.districts; districtIdx++) {
            double usual = state.spec.districts().get(districtIdx).services();
            double lost = usual - state.districts.services[districtIdx];
            state.districts.services[districtIdx] += services * Math.max(0, lost);
            state.districts.sites[districtIdx] += sites * (1 - state.districts.sites[districtIdx]);
        }
    }

    private static boolean isIrregular(SocietyState state, int a) {
        ArmedGroupKind kind = state.spec.armedGroups().get(a).kind();
        return kind == ArmedGroupKind.NON_STATE || kind == ArmedGroupKind.STATE_ALLIED_MILITIA;
    }

    /** Ideology that denies a group its place, and speech that calls it inferior, in [0, 1]. */
    private static double contempt(SocietyState state, int a, int victims) {
        int by = state.blamedGroup[a];
        double inferior =
                by < 0 ? 0 : state.groups.inferiorFrame[by * state.layout.groups + state.layout.groupOf(victims)];
        return state.spec.armedGroups().get(a).exclusionaryIdeology() * Shapes.clamp(2 * inferior);
    }

    private static void sexualViolence(SocietyState state, int a, int victims, double mean) {
        int groupIdx = state.layout.groupOf(victims);
        double denied =
                state.spec.groups().get(groupIdx).discrimination().gender().total();
        double exposed = mean * (0.4 + 0.6 * denied);
        long acts = count(state, a, victims, ActCategory.SEXUAL_VIOLENCE, exposed, false);
        if (acts == 0) {
            return;
        }
        double all = 0;
        for (double weight : SEXUAL_VIOLENCE) {
            all += weight;
        }
        double cumulative = state.draws.uniformPair(
                state.draws.key(Purpose.ACTS, state.week), a, state.layout.keyOf(victims), ActCategory.COUNT);
        long placed = 0;
        for (int cell = 0; cell < Demographics.CELLS; cell++) {
            cumulative += acts * SEXUAL_VIOLENCE[cell] / all;
            long upTo = cell == Demographics.CELLS - 1 ? acts : Math.min(acts, (long) Math.floor(cumulative));
            state.harm.acts.sexualViolenceByCell[groupIdx * Demographics.CELLS + cell] += upTo - placed;
            placed = upTo;
        }
    }

    private static void objects(SocietyState state, int a, int victims, ActSettings settings, double force) {
        int districtIdx = state.layout.districtOf(victims);
        double crowded = state.spec.districts().get(districtIdx).urban() ? 1.5 : 1;
        double mean = settings.civilianObjects() * force * crowded;
        long attacks = count(state, a, victims, ActCategory.ATTACK_ON_CIVILIAN_OBJECTS, mean, false);
        if (attacks == 0) {
            return;
        }
        double people = Math.max(1000, state.civiliansIn(districtIdx));
        double share = Math.min(0.5, settings.damage() * attacks * 1e4 / people);
        state.districts.services[districtIdx] *= 1 - share;
        state.districts.sites[districtIdx] *= 1 - share;
        double meaning = state.spec.districts().get(districtIdx).sites();
        Harm.feelActs(state, victims, state.blamedGroup[a], meaning * attacks, ArmedAttacks.commanderMove(state, a));
    }

    private static long count(
            SocietyState state, int a, int victims, ActCategory category, double mean, boolean isLogged) {
        if (mean <= 0) {
            return 0;
        }
        int groupIdx = state.layout.groupOf(victims);
        long key = state.draws.key(Purpose.ACTS, state.week);
        double u = state.draws.uniformPair(key, a, state.layout.keyOf(victims), category.ordinal());
        long acts = Draws.poisson(mean, u);
        if (acts == 0) {
            return 0;
        }
        ActorClass actor = ActorClass.of(state.spec.armedGroups().get(a).kind());
        state.harm.acts.add(actor, groupIdx, category, acts);
        int cause = ArmedAttacks.commanderMove(state, a);
        int event = cause;
        if (isLogged) {
            event = state.log.add(
                    state.week,
                    EventKind.VIOLENCE,
                    state.layout.districtOf(victims),
                    Actor.of(Actor.Sort.ARMED_GROUP, a),
                    groupIdx,
                    true,
                    category,
                    acts,
                    cause,
                    0);
        }
        Harm.feelActs(state, victims, state.blamedGroup[a], acts, event);
        return acts;
    }
}
