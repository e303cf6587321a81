package org.forestall.sim.process;

import org.forestall.sim.spec.Alignment;
import org.forestall.sim.spec.ArmedGroupSpec;
import org.forestall.sim.spec.InstitutionKind;
import org.forestall.sim.spec.JusticeSettings;
import org.forestall.sim.spec.Lever;
import org.forestall.sim.spec.Mechanism;
import org.forestall.sim.spec.SocietySpec;
import org.forestall.sim.state.Institutions;
import org.forestall.sim.state.Rung;
import org.forestall.sim.state.SocietyState;
import org.forestall.sim.state.StatePart;

/**
 * Police, courts and committees. Cases of violence load the institutions, which saturate. What attackers without orders
 * expect as punishment is local and steep in force per participant; what armed groups expect depends on courts and
 * oversight for those of the state and on the state's force for the others. Unpunished harm teaches impunity; redress
 * lowers memory of harm. Evidence that monitors gather lasts and deters. The past is in {@link AddressingThePast}.
 *
 * <p>No draws.
 */
@PhaseNote(
        order = 11,
        title = "Protection and justice",
        does = "Cases load institutions, expected punishment and impunity follow, and redress heals memory.",
        reads = {
            StatePart.COMMUNITIES,
            StatePart.DISTRICTS,
            StatePart.INSTITUTIONS,
            StatePart.ARMED_GROUPS,
            StatePart.LEADERSHIPS,
            StatePart.NATION,
            StatePart.HARM_RECORD,
            StatePart.LEDGER
        },
        writes = {
            StatePart.COMMUNITIES,
            StatePart.DISTRICTS,
            StatePart.INSTITUTIONS,
            StatePart.ARMED_GROUPS,
            StatePart.NATION,
            StatePart.OUTSIDE,
            StatePart.GROUPS
        },
        rows = "S-038 S-039 S-068 S-074 S-077 S-088 S-164 S-165 S-166 S-215 S-216 S-257 S-284 S-286")
public final class ProtectionAndJustice implements Phase {

    private static final double CASE_FADE = 0.05;

    @Override
    public void run(SocietyState state) {
        JusticeSettings settings = state.spec.model().justice();
        double killedPerHundredThousand = openCases(state);
        loadInstitutions(state, settings, killedPerHundredThousand);
        sanctionOfCommunities(state, settings);
        sanctionOfArmedGroups(state, settings);
        impunity(state, settings, killedPerHundredThousand);
        gatherEvidence(state, settings, killedPerHundredThousand);
        AddressingThePast.run(state, settings, served(state));
        if (state.isOn(Mechanism.JUSTICE)) {
            redress(state, settings);
        }
    }

    /** Enters this week's deaths as cases; returns deaths a year and hundred thousand people at this week's pace. */
    private static double openCases(SocietyState state) {
        double killed = 0;
        double people = 0;
        for (int districtIdx = 0; districtIdx < state.layout.districts; districtIdx++) {
            double here = 0;
            for (int groupIdx = 0; groupIdx < state.layout.groups; groupIdx++) {
                here += state.communities.killedThisWeek[state.layout.communityIdx(districtIdx, groupIdx)];
            }
            double residents = Math.max(1, state.civiliansIn(districtIdx));
            state.districts.caseLoad[districtIdx] =
                    state.districts.caseLoad[districtIdx] * (1 - CASE_FADE) + here * 1e4 / residents;
            killed += here;
            people += residents;
        }
        return killed * SocietySpec.WEEKS_PER_YEAR * 1e5 / Math.max(1, people);
    }

    private static void loadInstitutions(SocietyState state, JusticeSettings settings, double rate) {
        for (InstitutionKind kind : KINDS) {
            int i = kind.ordinal();
            double capacity = Math.max(0.05, state.institutions.capacity[i]);
            double work =
                    switch (kind) {
                        case JUDICIARY, POLICE_OVERSIGHT, HUMAN_RIGHTS_INSTITUTION, OMBUDSPERSON, PEACE_COUNCIL ->
                            rate / settings.caseCapacity() / capacity;
                        default -> 0;
                    };
            state.institutions.load[i] += 0.05 * (Math.min(work, 4) - state.institutions.load[i]);
        }
    }

    private static final InstitutionKind[] KINDS = InstitutionKind.values();

    private static void sanctionOfCommunities(SocietyState state, JusticeSettings settings) {
        double deterrence = state.gate(Mechanism.DETERRENCE);
        double law = 0.4 + 0.6 * state.institutions.service(InstitutionKind.JUDICIARY);
        for (int communityIdx = 0; communityIdx < state.layout.communities; communityIdx++) {
            int districtIdx = state.layout.districtOf(communityIdx);
            double participants = 0;
            double people = Math.max(1, state.civiliansIn(districtIdx));
            for (int groupIdx = 0; groupIdx < state.layout.groups; groupIdx++) {
                int other = state.layout.communityIdx(districtIdx, groupIdx);
                participants += state.communities.participantShare[other] * state.ledger.civilians(other) / people;
            }
            double force = (state.districts.statePresence[districtIdx] * impartiality(state, settings, communityIdx)
                            + state.districts.protectors[districtIdx])
                    / 1000;
            double perParticipant = force / Math.max(participants, 1e-5);
            double certain = Shapes.steep(perParticipant, settings.forceHalf(), 2);
            state.communities.sanction[communityIdx] = deterrence
                    * Shapes.clamp(certain * law * (1 - 0.5 * state.nation.impunity)
                            + state.levers.in(Lever.SANCTION, districtIdx));
        }
    }

    /** Forces of an executive that has turned on a group look away from what its own supporters do. */
    private static double impartiality(SocietyState state, JusticeSettings settings, int communityIdx) {
        int rungs = Math.max(0, state.executiveRung().ordinal() - Rung.HOLD.ordinal());
        boolean supporters = state.layout.groupOf(communityIdx) == state.stateGroup;
        return supporters ? Math.max(0, 1 - settings.partiality() * rungs) : 1;
    }

    private static void sanctionOfArmedGroups(SocietyState state, JusticeSettings settings) {
        double courts = Math.sqrt(state.institutions.service(InstitutionKind.JUDICIARY)
                * state.institutions.service(InstitutionKind.POLICE_OVERSIGHT));
        double more = state.levers.national(Lever.SANCTION)
                + state.levers.national(Lever.PROSECUTION)
                + settings.evidenceDeters() * state.outside.evidence
                + 0.5 * state.outside.pressure
                - state.levers.national(Lever.AMNESTY);
        double campaigning = state.executiveRung() == Rung.CAMPAIGN ? 0.5 : 1;
        for (int a = 0; a < state.armed.count; a++) {
            ArmedGroupSpec group = state.spec.armedGroups().get(a);
            boolean ofState = group.alignment() == Alignment.STATE;
            double base = ofState ? courts * campaigning : 0.5 * courts + 0.2;
            // Whose patron can deny the link is less often traced to those who answer for it.
            double traced = 1 - 0.5 * group.deniability();
            state.armed.expectedSanction[a] = Shapes.clamp(
                    traced * (base * (1 - state.nation.impunity) + more * (1 - 0.5 * state.nation.impunity)));
        }
    }

    /** Service of courts and oversight to those who were harmed, in [0, 1]. */
    private static double served(SocietyState state) {
        return 0.5
                * (state.institutions.service(InstitutionKind.JUDICIARY)
                        + state.institutions.service(InstitutionKind.POLICE_OVERSIGHT));
    }

    private static void impunity(SocietyState state, JusticeSettings settings, double killedRate) {
        double reformed = Shapes.weeklyShare(settings.reformPerYear())
                * (state.outside.reform + Math.max(0, state.levers.national(Lever.INSTITUTIONAL_REFORM)));
        state.nation.impunity *= 1 - Math.min(1, reformed);
        if (!state.isOn(Mechanism.IMPUNITY)) {
            return;
        }
        double pace = state.spec.model().structure().impunityLearning();
        // Experience of impunity comes with harm that nobody answers for; without harm, nothing is learnt.
        double experience = Math.min(1, killedRate / 10);
        double lesson = 1
                - Shapes.clamp(served(state)
                        + state.levers.national(Lever.SANCTION)
                        + state.levers.national(Lever.PROSECUTION)
                        - state.levers.national(Lever.AMNESTY));
        state.nation.impunity += pace * experience * (lesson - state.nation.impunity);
        double permissive = 0.5 * pace * experience * lesson * (1 - state.nation.permissiveness);
        state.nation.permissiveness = Shapes.clamp(state.nation.permissiveness + permissive);
    }

    /** Violations that monitors see become evidence, which lasts for years. */
    private static void gatherEvidence(SocietyState state, JusticeSettings settings, double killedRate) {
        double monitors = Shapes.clamp(
                0.5 * state.institutions.service(InstitutionKind.HUMAN_RIGHTS_INSTITUTION) * state.nation.civicSpace
                        + state.levers.national(Lever.EVIDENCE));
        double gathered = settings.evidencePace() * Math.min(1, killedRate / 10) * monitors;
        double kept = Shapes.weeklyDecay(settings.evidenceHalfLifeYears() * SocietySpec.WEEKS_PER_YEAR);
        state.outside.evidence = Shapes.clamp(state.outside.evidence * kept + gathered * (1 - state.outside.evidence));
    }

    private static void redress(SocietyState state, JusticeSettings settings) {
        Institutions institutions = state.institutions;
        double redress = (institutions.service(InstitutionKind.JUDICIARY)
                        + institutions.service(InstitutionKind.OMBUDSPERSON)
                        + institutions.service(InstitutionKind.HUMAN_RIGHTS_INSTITUTION)
                        + institutions.service(InstitutionKind.PEACE_COUNCIL))
                / 4
                * (1 - state.nation.impunity);
        double kept = 1 - settings.redressPerYear() / SocietySpec.WEEKS_PER_YEAR * redress;
        for (int cell = 0; cell < state.communities.memory.length; cell++) {
            state.communities.memory[cell] *= kept;
        }
    }
}
