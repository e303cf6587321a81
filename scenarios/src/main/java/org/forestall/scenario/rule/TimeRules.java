package org.forestall.scenario.rule;

import java.time.LocalDate;
import java.util.List;
import org.forestall.sim.spec.CalendarEntrySpec;
import org.forestall.sim.spec.SocietySpec;

/** Rules about dates. An event outside the run is only a warning, because runs are often shortened on the command line. */
final class TimeRules {

    private TimeRules() {}

    static void calendarLiesInTheRun(Draft draft, Findings findings) {
        List<CalendarEntrySpec> calendar = draft.society().calendar();
        for (int i = 0; i < calendar.size(); i++) {
            String path = "calendar[" + i + "].date";
            String name = "'" + calendar.get(i).name() + "'";
            LocalDate date = calendar.get(i).date();
            if (date.isBefore(draft.society().start())) {
                String wrong = "puts " + name + " before the run, which starts on "
                        + draft.society().start();
                findings.warning(path, date, wrong, "It does not happen: move it or remove it.");
            } else if (!date.isBefore(draft.end())) {
                String wrong = "puts " + name + " after the run, which ends on "
                        + draft.end().minusDays(1);
                findings.warning(path, date, wrong, "It does not happen: lengthen the run or remove it.");
            }
        }
    }

    static void onsetWindowFitsTheRun(Draft draft, Findings findings) {
        int window = draft.society().model().onset().windowWeeks();
        int weeks = draft.society().years() * SocietySpec.WEEKS_PER_YEAR;
        if (window > weeks) {
            findings.warning(
                    "model.onset.windowWeeks",
                    window,
                    "is longer than the run of " + weeks + " weeks",
                    "Lengthen the run.");
        }
    }
}
