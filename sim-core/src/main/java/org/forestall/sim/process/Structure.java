package org.forestall.sim.process;

import org.forestall.sim.draws.Draws;
import org.forestall.sim.draws.Purpose;
import org.forestall.sim.spec.AttitudeSettings;
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
 * Slow conditions: the economy wanders around its usual state; scarcity, discrimination, identity politics, the security
 * apparatus and legitimacy move, each in a class of its own; institutions lose independence to a repressive executive and
 * capacity to overload, and regain both slowly; openness and civic space follow. What an institution can do in the week is
 * {@code capacity * (0.4 + 0.6 independence) * (0.5 + 0.5 credibility) / (1 + load)}, less what corruption, a collapsed
 * economy and emergency law take (assumed form: each factor alone can spoil it).
 *
 * <p>Draws: one normal a year for the economy; those of {@link LawMaking}.
 */
@PhaseNote(
        order = 3,
        title = "Structure",
        does = "Economy, scarcity, discrimination, identity, institutions and openness drift on a scale of years.",
        reads = {
            StatePart.NATION,
            StatePart.GROUPS,
            StatePart.LEADERSHIPS,
            StatePart.INSTITUTIONS,
            StatePart.TRIGGERS,
            StatePart.DISTRICTS
        },
        writes = {
            StatePart.NATION,
            StatePart.GROUPS,
            StatePart.INSTITUTIONS,
            StatePart.TRIGGERS,
            StatePart.DISTRICTS,
            StatePart.COMMUNITIES,
            StatePart.EVENT_LOG
        },
        rows = "S-003 S-028 S-034 S-037 S-039 S-079 S-081 S-084 S-085 S-086 S-087 S-093 S-095 S-096 S-099 S-100 S-104"
                + " S-105 S-109 S-110 S-111 S-112 S-113 S-114 S-115 S-117 S-131 S-135 S-149 S-156 S-160")
public final class Structure implements Phase {

    private static final double USUAL_ECONOMY = 0.5;

    @Override
    public void run(SocietyState state) {
        StructureSettings settings = state.spec.model().structure();
        if (state.week % SocietySpec.WEEKS_PER_YEAR == 0) {
            economy(state, settings);
        }
        int severity = Math.max(0, state.executiveRung().ordinal() - Rung.HOLD.ordinal());
        Scarcity.move(state, settings);
        LawMaking.move(state, settings);
        Unequal.derive(state, settings);
        IdentityPolitics.move(state, settings);
        SecurityApparatus.move(state, settings);
        institutions(state, settings, severity);
        openness(state, settings, severity);
        Legitimacy.move(state);
        schooling(state);
    }

    private static void economy(SocietyState state, StructureSettings settings) {
        double u = state.draws.uniform(state.draws.key(Purpose.ECONOMY, state.week), 0);
        double change = settings.economyReversion() * (USUAL_ECONOMY - state.nation.economy)
                + settings.economyVolatility() * Draws.normalQuantile(u);
        state.nation.economy = Shapes.clamp(state.nation.economy + change);
    }

    /** What children learn becomes what a people thinks over a generation. */
    private static void schooling(SocietyState state) {
        AttitudeSettings settings = state.spec.model().attitudes();
        double pace = 1 - Shapes.weeklyDecay(settings.generationYears() * SocietySpec.WEEKS_PER_YEAR);
        double school = state.institutions.service(InstitutionKind.EDUCATION);
        for (int g = 0; g < state.groups.count; g++) {
            double taught = school * (0.5 + state.institutions.inclusion(InstitutionKind.EDUCATION, g));
            double before = state.groups.schooledNorm[g];
            // A norm is what it is where schools were middling all along.
            state.groups.schooledNorm[g] += pace * (settings.normOfSchooling() * (2 * taught - 0.5) - before);
        }
    }

    private static void institutions(SocietyState state, StructureSettings settings, int severity) {
        double capture = settings.capturePerYear() * severity / SocietySpec.WEEKS_PER_YEAR;
        double recovery = settings.recoveryPerYear() / SocietySpec.WEEKS_PER_YEAR;
        double kept = (1 - settings.corruptionErosion() * state.spec.nation().corruption())
                * (1 - settings.economyStrain() * Math.max(0, USUAL_ECONOMY - state.nation.economy));
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
            capacity -= settings.wearPerYear() * (1 - start.upkeep()) / SocietySpec.WEEKS_PER_YEAR * capacity;
            capacity += recovery * start.upkeep() * Math.max(0, start.capacity() - capacity);
            institutions.capacity[kind] = capacity;
            institutions.service[kind] = Shapes.clamp(capacity + moreCapacity)
                    * (0.4 + 0.6 * Shapes.clamp(independence + moreIndependence))
                    * (0.5 + 0.5 * institutions.credibility[kind])
                    * kept
                    * (isCurbed(start.kind()) ? EmergencyLaw.left(state) : 1)
                    / (1 + 0.5 * Math.max(0, institutions.load[kind] - 0.5));
        }
    }

    private static boolean isCurbed(InstitutionKind kind) {
        return switch (kind) {
            case JUDICIARY, LEGISLATURE, POLICE_OVERSIGHT, HUMAN_RIGHTS_INSTITUTION -> true;
            default -> false;
        };
    }

    private static void openness(SocietyState state, StructureSettings settings, int severity) {
        double loss = 0.4 * settings.capturePerYear() * severity / SocietySpec.WEEKS_PER_YEAR;
        double recovery = severity == 0 ? settings.recoveryPerYear() / SocietySpec.WEEKS_PER_YEAR : 0;
        double check = 1 - 0.5 * state.institutions.service(InstitutionKind.LEGISLATURE);
        double opennessStart = state.spec.nation().regimeOpenness();
        double spaceStart = state.spec.nation().civicSpace();
        state.nation.regimeOpenness += recovery * Math.max(0, opennessStart - state.nation.regimeOpenness)
                - loss * check * state.nation.regimeOpenness;
        state.nation.civicSpace +=
                recovery * Math.max(0, spaceStart - state.nation.civicSpace) - loss * check * state.nation.civicSpace;
        state.nation.civilSociety +=
                recovery * Math.max(0, state.spec.civilSociety().density() - state.nation.civilSociety);
        double rightsStart = state.spec.nation().genderRights();
        state.nation.genderRights += recovery * Math.max(0, rightsStart - state.nation.genderRights)
                - settings.genderRegressPerYear() * severity / SocietySpec.WEEKS_PER_YEAR * state.nation.genderRights;
    }
}
