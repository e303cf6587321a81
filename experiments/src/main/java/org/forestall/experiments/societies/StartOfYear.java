package org.forestall.experiments.societies;

import java.util.List;
import org.forestall.sim.spec.ArmedGroupKind;
import org.forestall.sim.spec.GroupSpec;
import org.forestall.sim.spec.InstitutionKind;
import org.forestall.sim.state.SocietyState;
import org.forestall.sim.state.Status;

/** What structure looks like at the start of a year. */
final class StartOfYear {

    /** Discrimination from which a group counts as discriminated. */
    static final double DISCRIMINATED = 0.5;

    private static final List<InstitutionKind> RESTRAINING = List.of(
            InstitutionKind.JUDICIARY,
            InstitutionKind.LEGISLATURE,
            InstitutionKind.POLICE_OVERSIGHT,
            InstitutionKind.HUMAN_RIGHTS_INSTITUTION);

    private final SocietyState state;
    private final YearSheet sheet;

    private StartOfYear(SocietyState state, YearSheet sheet) {
        this.state = state;
        this.sheet = sheet;
    }

    static void read(SocietyState state, YearSheet sheet) {
        StartOfYear start = new StartOfYear(state, sheet);
        start.groups();
        start.nation();
        start.forces();
        start.episodes();
        sheet.set(YearColumn.STRONG_FACTORS, start.strongFactors());
    }

    private void groups() {
        double people = 0;
        double discriminated = 0;
        double deprived = 0;
        int groups = 0;
        double least = 1;
        double most = 0;
        for (int g = 0; g < state.layout.groups; g++) {
            GroupSpec group = state.spec.groups().get(g);
            double persons = people(g);
            double discrimination = state.groups.discrimination[g];
            double rights = group.legalProtection() * group.implementation() * (1 - discrimination);
            least = Math.min(least, rights);
            most = Math.max(most, rights);
            people += persons;
            deprived += persons * (1 - group.livelihood());
            if (discrimination >= DISCRIMINATED) {
                groups++;
                discriminated += persons;
            }
        }
        sheet.set(YearColumn.POPULATION, people);
        sheet.set(YearColumn.GROUPS, state.layout.groups);
        sheet.set(YearColumn.DISCRIMINATED_GROUPS, groups);
        sheet.set(YearColumn.DISCRIMINATED_SHARE, discriminated / Math.max(1, people));
        sheet.set(YearColumn.DEPRIVATION, deprived / Math.max(1, people));
        sheet.set(YearColumn.EQUALITY_OF_RIGHTS, 1 - Math.max(0, most - least));
    }

    private double people(int groupIdx) {
        double persons = 0;
        for (int districtIdx = 0; districtIdx < state.layout.districts; districtIdx++) {
            int communityIdx = state.layout.communityIdx(districtIdx, groupIdx);
            persons += state.ledger.civilians(communityIdx)
                    + state.ledger.count(communityIdx, Status.ARMED)
                    + state.ledger.count(communityIdx, Status.DETAINED);
        }
        return persons;
    }

    private void nation() {
        double institutions = 0;
        for (InstitutionKind kind : RESTRAINING) {
            institutions +=
                    state.institutions.capacity[kind.ordinal()] * state.institutions.independence[kind.ordinal()];
        }
        sheet.set(YearColumn.INSTITUTIONS, institutions / RESTRAINING.size());
        sheet.set(YearColumn.LEADER_IDEOLOGY, state.executive < 0 ? 0 : state.leaders.ideology[state.executive]);
        sheet.set(YearColumn.REGIME_OPENNESS, state.nation.regimeOpenness);
        sheet.set(YearColumn.CIVIC_SPACE, state.nation.civicSpace);
        sheet.set(YearColumn.ECONOMY, state.nation.economy);
        sheet.set(YearColumn.RESOURCE_STRESS, state.nation.resourceStress);
        sheet.set(YearColumn.IDENTITY_SALIENCE, state.nation.identitySalience);
        sheet.set(YearColumn.PARTIES_FOLLOW_IDENTITY, state.spec.nation().partiesFollowIdentity());
        sheet.set(YearColumn.IMPUNITY, state.nation.impunity);
        sheet.set(YearColumn.CONFLICT_AT_START, state.nation.conflictIntensity > 0 ? 1 : 0);
    }

    private void forces() {
        for (int a = 0; a < state.armed.count; a++) {
            sheet.add(columnOf(state.spec.armedGroups().get(a).kind()), state.armed.members(a));
        }
        double protectors = 0;
        for (int d = 0; d < state.layout.districts; d++) {
            protectors += state.districts.protectors[d] * state.civiliansIn(d) / 1000;
        }
        sheet.set(YearColumn.PROTECTORS, Math.rint(protectors));
    }

    private static YearColumn columnOf(ArmedGroupKind kind) {
        return switch (kind) {
            case ARMY -> YearColumn.ARMY;
            case POLICE -> YearColumn.POLICE;
            case STATE_ALLIED_MILITIA -> YearColumn.MILITIA;
            case NON_STATE -> YearColumn.NON_STATE;
            case SELF_DEFENCE -> YearColumn.SELF_DEFENCE;
        };
    }

    private void episodes() {
        boolean before = state.harm.onsetWeek >= 0
                || state.spec.groups().stream().anyMatch(group -> group.pastAtrocitiesUnaddressed() > 0);
        sheet.set(YearColumn.PAST_EPISODE, before ? 1 : 0);
        sheet.set(YearColumn.EPISODE_AT_START, state.harm.inEpisode);
    }

    private int strongFactors() {
        int factors = 0;
        factors += sheet.get(YearColumn.DISCRIMINATED_GROUPS) > 0 ? 1 : 0;
        factors += sheet.get(YearColumn.LEADER_IDEOLOGY) >= 0.4 ? 1 : 0;
        factors += sheet.get(YearColumn.REGIME_OPENNESS) <= 0.3 ? 1 : 0;
        factors += sheet.get(YearColumn.DEPRIVATION) >= 0.6 ? 1 : 0;
        factors += sheet.get(YearColumn.PAST_EPISODE) > 0 ? 1 : 0;
        factors += sheet.get(YearColumn.CONFLICT_AT_START) > 0 ? 1 : 0;
        factors += sheet.get(YearColumn.IMPUNITY) >= 0.6 ? 1 : 0;
        factors += sheet.get(YearColumn.INSTITUTIONS) <= 0.12 ? 1 : 0;
        return factors;
    }
}
