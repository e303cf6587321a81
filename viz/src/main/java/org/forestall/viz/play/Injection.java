package org.forestall.viz.play;

import java.time.LocalDate;
import java.util.List;
import org.forestall.sim.spec.CalendarEntrySpec;
import org.forestall.sim.spec.MeasureSpec;
import org.forestall.sim.spec.SocietySpec;
import org.forestall.sim.spec.StartRule;
import org.forestall.sim.spec.TriggerKind;

/**
 * Something that a user puts into a future by hand. It takes effect in the week that comes next, and it stays at its week: a
 * user who goes back before it and on again meets it again.
 */
public sealed interface Injection {

    /** End of the name of a trigger that was put in by hand, as sessions keep it. */
    String PUT_IN = " (put in)";

    /** First week that it can move, from 0. */
    int week();

    /** The same in another week. */
    Injection in(int week);

    /** Districts concerned, by id; empty means all. */
    List<String> districts();

    /**
     * A trigger.
     *
     * @param week week in which it strikes
     * @param kind which; a vote has a date of its own and cannot be put in
     * @param severity in [0, 1]
     * @param districts where, by id; empty means the whole country
     * @param name as it is shown and saved
     */
    record Trigger(int week, TriggerKind kind, double severity, List<String> districts, String name)
            implements Injection {

        /** Keeps a copy. */
        public Trigger {
            districts = List.copyOf(districts);
        }

        @Override
        public Trigger in(int other) {
            return new Trigger(other, kind, severity, districts, name);
        }

        CalendarEntrySpec entry(LocalDate start) {
            return new CalendarEntrySpec(kind, name, day(start, week), severity, 0, districts);
        }

        static Trigger of(CalendarEntrySpec entry, LocalDate start) {
            return new Trigger(
                    weekOf(start, entry.date()), entry.kind(), entry.severity(), entry.districts(), entry.name());
        }
    }

    /**
     * A measure.
     *
     * @param week week in which it begins; it may be put off as any other
     * @param intervention catalogue entry, by id
     * @param strength against the catalogue's, 0 to 3
     * @param weeks for how many weeks it runs; 0 for to the end
     * @param districts where, by id; empty means everywhere
     * @param uniformed uniformed persons, for peace operations
     */
    record Measure(int week, String intervention, double strength, int weeks, List<String> districts, int uniformed)
            implements Injection {

        /** Keeps a copy. */
        public Measure {
            districts = List.copyOf(districts);
        }

        @Override
        public Measure in(int other) {
            return new Measure(other, intervention, strength, weeks, districts, uniformed);
        }

        MeasureSpec measure(LocalDate start) {
            return new MeasureSpec(
                    intervention,
                    StartRule.ON_DATE,
                    day(start, week).toString(),
                    weeks == 0 ? "" : day(start, week + weeks).toString(),
                    0,
                    strength,
                    1,
                    districts,
                    uniformed);
        }

        static Measure of(MeasureSpec spec, LocalDate start) {
            int from = weekOf(start, spec.startDate());
            int weeks = spec.end().isEmpty() ? 0 : weekOf(start, spec.endDate()) - from;
            return new Measure(from, spec.use(), spec.strength(), weeks, spec.districts(), spec.uniformed());
        }
    }

    private static LocalDate day(LocalDate start, int week) {
        return start.plusDays((long) week * SocietySpec.DAYS_PER_WEEK);
    }

    private static int weekOf(LocalDate start, LocalDate day) {
        return (int) Math.floorDiv(day.toEpochDay() - start.toEpochDay(), SocietySpec.DAYS_PER_WEEK);
    }
}
