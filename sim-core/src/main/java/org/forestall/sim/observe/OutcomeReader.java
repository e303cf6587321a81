package org.forestall.sim.observe;

import java.util.ArrayList;
import java.util.List;
import org.forestall.sim.process.Prevention;
import org.forestall.sim.state.Demographics;
import org.forestall.sim.state.HarmRecord;
import org.forestall.sim.state.Layout;
import org.forestall.sim.state.SocietyState;
import org.forestall.sim.state.Status;

/** Reads the outcome of a run off ledger, records and log. */
public final class OutcomeReader {

    private OutcomeReader() {}

    /** The outcome so far. */
    public static Outcome read(SocietyState state, Prevention prevention, SeriesRecorder series, long stateHash) {
        HarmRecord harm = state.harm;
        List<DecisionOutcome> decisions = Aftereffects.decisions(state);
        return new Outcome(
                state.week,
                harm.onsetWeek,
                state.coalitionId(harm.onsetCoalition),
                state.layout.groupId(harm.onsetTarget),
                harm.episodeWeeks,
                state.ledger.total(Status.KILLED),
                sum(state.communities.injured),
                state.ledger.total(Status.DISPLACED),
                state.ledger.total(Status.ABROAD),
                sum(state.communities.fled),
                sum(state.communities.detained),
                state.ledger.total(Status.DIED_OF_DEPRIVATION),
                state.ledger.total(Status.FALLEN),
                series.peakParticipants(),
                series.conflictWeeks(),
                state.outside.alerts,
                state.outside.firstAlertWeek,
                state.outside.responses,
                prevention.costRu(),
                Aftereffects.consequences(state),
                Aftereffects.acts(state),
                Aftereffects.funnel(state, decisions),
                decisions,
                communities(state),
                demographics(state),
                series.series(),
                Chronicle.events(state, prevention),
                Observations.NONE,
                stateHash);
    }

    private static long sum(long[] values) {
        long sum = 0;
        for (long value : values) {
            sum += value;
        }
        return sum;
    }

    private static List<CommunityOutcome> communities(SocietyState state) {
        Layout layout = state.layout;
        List<CommunityOutcome> all = new ArrayList<>();
        for (int communityIdx = 0; communityIdx < layout.communities; communityIdx++) {
            long lives = state.ledger.civilians(communityIdx)
                    + state.ledger.count(communityIdx, Status.ARMED)
                    + state.ledger.count(communityIdx, Status.DETAINED);
            if (state.initial[communityIdx] > 0 || lives > 0) {
                all.add(new CommunityOutcome(
                        layout.districtId(layout.districtOf(communityIdx)),
                        layout.groupId(layout.groupOf(communityIdx)),
                        state.initial[communityIdx],
                        state.communities.killed[communityIdx],
                        state.communities.injured[communityIdx],
                        state.communities.fled[communityIdx],
                        state.communities.detained[communityIdx],
                        state.ledger.count(communityIdx, Status.DIED_OF_DEPRIVATION),
                        state.ledger.civilians(communityIdx)));
            }
        }
        return List.copyOf(all);
    }

    private static List<DemographicOutcome> demographics(SocietyState state) {
        List<DemographicOutcome> all = new ArrayList<>();
        for (int groupIdx = 0; groupIdx < state.layout.groups; groupIdx++) {
            for (int cell = 0; cell < Demographics.CELLS; cell++) {
                int at = groupIdx * Demographics.CELLS + cell;
                all.add(new DemographicOutcome(
                        state.layout.groupId(groupIdx),
                        Demographics.SEXES.get(Demographics.sexOf(cell)),
                        Demographics.AGES.get(Demographics.ageOf(cell)),
                        state.communities.killedByCell[at],
                        state.communities.injuredByCell[at],
                        state.harm.acts.sexualViolenceByCell[at]));
            }
        }
        return List.copyOf(all);
    }
}
