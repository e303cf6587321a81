package org.forestall.viz.play;

import java.util.List;
import java.util.Map;
import org.forestall.sim.RunKey;
import org.forestall.sim.spec.TriggerKind;

/** Courses for tests: a shipped country with a small sample. */
public final class Courses {

    /** The country of the tests. */
    public static final Country COUNTRY = Country.open("contested-election");

    private static final Map<String, String> SMALL = Map.of("people", "400", "years", "2");

    private Courses() {}

    private static final Course SMALL_COURSE =
            Course.of(COUNTRY, "nothing", new RunKey(20310106, 3)).withSettings(SMALL);

    /** Two years with 400 people. */
    public static Course small() {
        return SMALL_COURSE;
    }

    /** A severe shock in a district. */
    public static Injection.Trigger shock(int week) {
        return new Injection.Trigger(week, TriggerKind.DISASTER, 0.9, List.of("harrowfell"), "Flood, put in");
    }

    /** Mediation for half a year. */
    public static Injection.Measure mediation(int week) {
        return new Injection.Measure(week, "I22", 1, 26, List.of(), 0);
    }
}
