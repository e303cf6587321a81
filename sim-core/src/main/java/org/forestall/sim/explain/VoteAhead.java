package org.forestall.sim.explain;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.forestall.sim.observe.LoggedEvent;
import org.forestall.sim.spec.CalendarEntrySpec;
import org.forestall.sim.spec.TriggerKind;
import org.forestall.sim.state.ActCategory;
import org.forestall.sim.state.EventKind;
import org.forestall.sim.state.SocietyState;

/** A vote that is to come and already presses on the country. It is not in the log, so its number is below 0. */
public final class VoteAhead {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    /** Numbers -1 and above have a meaning in the log. */
    private static final int FIRST = -2;

    private VoteAhead() {}

    /** The next vote whose tension is felt in the week that was lived through last, as an event of that week; or null. */
    static LoggedEvent of(SocietyState state) {
        int week = state.week - 1;
        int next = -1;
        for (int entryIdx = 0; entryIdx < state.spec.calendar().size(); entryIdx++) {
            CalendarEntrySpec entry = state.spec.calendar().get(entryIdx);
            int weeksAway = state.triggers.calendarWeek[entryIdx] - week;
            boolean isFelt = entry.kind() == TriggerKind.ELECTION && weeksAway > 0 && weeksAway <= entry.buildUpWeeks();
            if (isFelt && (next < 0 || weeksAway < state.triggers.calendarWeek[next] - week)) {
                next = entryIdx;
            }
        }
        return next < 0 ? null : event(state, week, next);
    }

    private static LoggedEvent event(SocietyState state, int week, int entryIdx) {
        String day = DAY.format(state.spec.start().plusWeeks(state.triggers.calendarWeek[entryIdx]));
        return new LoggedEvent(
                FIRST - entryIdx,
                week,
                EventKind.ELECTION,
                "",
                "",
                "",
                false,
                ActCategory.NONE,
                0,
                -1,
                state.spec.calendar().get(entryIdx).name() + " ahead, on " + day + ".");
    }

    /** How much the vote presses on the country by its nearness, in [0, 1]. */
    static double tension(SocietyState state, LoggedEvent ahead) {
        CalendarEntrySpec entry = state.spec.calendar().get(entryOf(ahead));
        int weeksAway = state.triggers.calendarWeek[entryOf(ahead)] - (state.week - 1);
        return entry.severity() * (1 - (double) weeksAway / (entry.buildUpWeeks() + 1));
    }

    /** Whether an event is a vote ahead. */
    public static boolean is(LoggedEvent event) {
        return event.id() <= FIRST;
    }

    /** Entry of the calendar that a vote ahead is. */
    public static int entryOf(LoggedEvent event) {
        return FIRST - event.id();
    }
}
