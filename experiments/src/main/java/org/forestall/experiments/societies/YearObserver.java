package org.forestall.experiments.societies;

import java.util.ArrayList;
import java.util.List;
import org.forestall.sim.observe.weekly.Observer;
import org.forestall.sim.spec.SocietySpec;
import org.forestall.sim.spec.TriggerKind;
import org.forestall.sim.state.ActCategory;
import org.forestall.sim.state.Actor;
import org.forestall.sim.state.EventKind;
import org.forestall.sim.state.EventLog;
import org.forestall.sim.state.SocietyState;
import org.forestall.sim.state.Status;

/** Gathers yearly facts of one society, week by week. */
final class YearObserver implements Observer {

    private static final List<YearColumn> RUNNING_SUMS = List.of(
            YearColumn.KILLED,
            YearColumn.INJURED,
            YearColumn.DETAINED,
            YearColumn.FLED,
            YearColumn.BATTLE_DEATHS,
            YearColumn.DIED_OF_DEPRIVATION,
            YearColumn.ALERTS);
    private static final double IDENTITY_PARTIES = 0.5;

    private final int society;
    private final List<SocietyYear> years = new ArrayList<>();
    private YearSheet sheet = new YearSheet();
    private int eventsSeen;
    private String side = "";
    private String target = "";
    private boolean episodeThisYear;

    YearObserver(int society, SocietyState start) {
        this.society = society;
        begin(start);
    }

    /** The years that are over. */
    List<SocietyYear> years() {
        return List.copyOf(years);
    }

    private void begin(SocietyState state) {
        sheet = new YearSheet();
        StartOfYear.read(state, sheet);
        RUNNING_SUMS.forEach(column -> sheet.add(column, -runningSum(column, state)));
        episodeThisYear = state.harm.inEpisode == 1;
    }

    @Override
    public void weekPassed(SocietyState state) {
        for (; eventsSeen < state.log.size(); eventsSeen++) {
            event(state, eventsSeen);
        }
        sheet.add(YearColumn.CONFLICT_WEEKS, state.nation.conflictIntensity > 0 ? 1 : 0);
        sheet.raise(YearColumn.CONFLICT_INTENSITY, state.nation.conflictIntensity);
        sheet.raise(YearColumn.HIGHEST_RUNG, state.executiveRung().ordinal());
        sheet.raise(YearColumn.PEAK_PARTICIPANTS, Math.rint(state.persons(state.communities.participantShare)));
        sheet.raise(YearColumn.PEAK_PROTESTERS, Math.rint(state.persons(state.communities.protesterShare)));
        sheet.add(YearColumn.EPISODE_WEEKS, state.harm.inEpisode);
        if ((state.week + 1) % SocietySpec.WEEKS_PER_YEAR == 0) {
            end(state);
            begin(state);
        }
    }

    private void end(SocietyState state) {
        RUNNING_SUMS.forEach(column -> sheet.add(column, runningSum(column, state)));
        sheet.set(YearColumn.EPISODE_AT_END, state.harm.inEpisode);
        sheet.set(YearColumn.DISPLACED_INSIDE, state.ledger.total(Status.DISPLACED));
        sheet.set(YearColumn.ABROAD, state.ledger.total(Status.ABROAD));
        int year = state.week / SocietySpec.WEEKS_PER_YEAR;
        years.add(new SocietyYear(
                society, year, sheet.numbers(), episodeThisYear ? side : "", episodeThisYear ? target : ""));
    }

    private static double runningSum(YearColumn column, SocietyState state) {
        return switch (column) {
            case KILLED -> state.ledger.total(Status.KILLED);
            case INJURED -> sum(state.communities.injured);
            case DETAINED -> sum(state.communities.detained);
            case FLED -> sum(state.communities.fled);
            case BATTLE_DEATHS -> state.ledger.total(Status.FALLEN);
            case DIED_OF_DEPRIVATION -> state.ledger.total(Status.DIED_OF_DEPRIVATION);
            case ALERTS -> state.outside.alerts;
            default -> throw new IllegalStateException(column + " is no running sum");
        };
    }

    private static long sum(long[] values) {
        long sum = 0;
        for (long value : values) {
            sum += value;
        }
        return sum;
    }

    private void event(SocietyState state, int id) {
        EventLog log = state.log;
        switch (log.kind(id)) {
            case TRIGGER -> trigger(Actor.triggerKindOf(log.actor(id)));
            case ELECTION -> election(state, Actor.triggerKindOf(log.actor(id)));
            case VIOLENCE -> violence(state, id);
            case EPISODE -> episode(state, id);
            case BATTLE, LADDER, ALERT, RESPONSE, MEASURE, FLIGHT, CONFLICT -> {}
        }
    }

    private void trigger(TriggerKind kind) {
        switch (kind) {
            case COUP -> sheet.add(YearColumn.COUPS, 1);
            case UNREST -> sheet.add(YearColumn.UNREST, 1);
            case ASSASSINATION -> sheet.add(YearColumn.ASSASSINATIONS, 1);
            case SECURITY_VACUUM -> sheet.add(YearColumn.SECURITY_VACUUMS, 1);
            case SPILL_OVER -> sheet.add(YearColumn.NEIGHBOUR_SPILL_OVERS, 1);
            case ECONOMIC_SHOCK -> sheet.add(YearColumn.ECONOMIC_SHOCKS, 1);
            case DISASTER -> sheet.add(YearColumn.DISASTERS, 1);
            case EPIDEMIC -> sheet.add(YearColumn.EPIDEMICS, 1);
            case ELECTION, ELECTION_DISPUTE, ELECTION_DELAY, POLITICAL_PROCESS -> {}
        }
    }

    private void election(SocietyState state, TriggerKind kind) {
        if (kind == TriggerKind.ELECTION_DISPUTE) {
            sheet.add(YearColumn.ELECTION_DISPUTES, 1);
        } else if (kind == TriggerKind.ELECTION_DELAY) {
            sheet.add(YearColumn.ELECTION_DELAYS, 1);
        } else {
            boolean onIdentity = state.spec.nation().partiesFollowIdentity() >= IDENTITY_PARTIES;
            sheet.add(YearColumn.ELECTIONS, 1);
            sheet.add(YearColumn.ELECTIONS_ON_IDENTITY, onIdentity ? 1 : 0);
        }
    }

    private void violence(SocietyState state, int id) {
        if (state.log.act(id) != ActCategory.KILLING) {
            return;
        }
        String by = state.log.deliberate(id) ? EventReading.side(state, state.log.actor(id)) : "";
        YearColumn column =
                switch (by) {
                    case EventReading.STATE -> YearColumn.KILLED_BY_STATE;
                    case EventReading.NON_STATE -> YearColumn.KILLED_BY_NON_STATE;
                    case EventReading.COMMUNITY -> YearColumn.KILLED_BY_COMMUNITIES;
                    default -> YearColumn.KILLED_IN_FIGHTING;
                };
        sheet.add(column, state.log.persons(id));
    }

    private void episode(SocietyState state, int id) {
        if (EventReading.isOnset(state.log, id)) {
            sheet.add(YearColumn.ONSETS, 1);
            side = EventReading.side(state, state.log.actor(id));
            target = state.layout.groupId(state.log.targetGroupIdx(id));
            episodeThisYear = true;
        } else if (state.log.kind(id) == EventKind.EPISODE) {
            sheet.add(YearColumn.EPISODES_ENDED, 1);
        }
    }
}
