package org.forestall.experiments.store;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Quantities of a run that options are compared by. Each gives one number a run. */
public enum Metric {
    /** Whether mass violence began. */
    ONSET("Mass violence began", "share of futures", "CASE WHEN onset_week IS NULL THEN 0 ELSE 1 END"),
    /** Week of onset; the length of the run where none came, so that means are restricted means. */
    ONSET_FREE_WEEKS("Weeks before onset", "weeks", "coalesce(onset_week, weeks)"),
    /** Weeks of mass violence. */
    EPISODE_WEEKS("Weeks of mass violence", "weeks", "episode_weeks"),
    /** Civilians killed and dead of deprivation. */
    DEATHS("Killed and dead of deprivation", "persons", "killed + died_of_deprivation"),
    /** Civilians killed. */
    KILLED("Civilians killed", "persons", "killed"),
    /** Civilians injured. */
    INJURED("Civilians injured", "persons", "injured"),
    /** Deaths from deprivation. */
    DIED_OF_DEPRIVATION("Dead of deprivation", "persons", "died_of_deprivation"),
    /** People displaced at the end, inside and abroad. */
    DISPLACED("Displaced at the end", "persons", "displaced_inside + abroad"),
    /** Moves of flight. */
    FLED("Moves of flight", "persons", "fled"),
    /** People detained at any time. */
    DETAINED("Detained at any time", "persons", "detained"),
    /** Members of armed groups killed in fighting. */
    COMBATANTS_KILLED("Members of armed groups killed", "persons", "combatants_killed"),
    /** Largest number of people taking part in violence in a week. */
    PEAK_PARTICIPANTS("Most people taking part in violence in a week", "persons", "peak_participants"),
    /** Weeks of armed conflict. */
    CONFLICT_WEEKS("Weeks of armed conflict", "weeks", "conflict_weeks"),
    /** Alerts issued. */
    ALERTS("Alerts issued", "alerts", "alerts"),
    /** Alerts followed by a delivered response. */
    RESPONSES("Alerts followed by a response", "responses", "responses"),
    /** Episodes of mass violence. */
    EPISODES("Episodes of mass violence", "episodes", "episodes"),
    /** Civilians killed by force that was meant to protect. */
    KILLED_BY_MEASURES("Killed by force that was meant to protect", "persons", "killed_by_measures"),
    /** Civilians still there of the group against which most was done. */
    EXPOSED("Still exposed of the group most harmed", "persons", "exposed"),
    /** Cost of the option. */
    COST("Cost", "RU", "cost_ru");

    private final String title;
    private final String unit;
    private final String sql;

    Metric(String title, String unit, String sql) {
        this.title = title;
        this.unit = unit;
        this.sql = sql;
    }

    /** Name on the command line, such as {@code onset}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Names on the command line of all metrics. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(Metric::id).toList();
    }

    /**
     * The metric with a name.
     *
     * @throws java.util.NoSuchElementException if there is none
     */
    public static Metric of(String id) {
        return Arrays.stream(values())
                .filter(metric -> metric.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Title for charts and tables. */
    public String title() {
        return title;
    }

    /** Unit of one number. */
    public String unit() {
        return unit;
    }

    String sql() {
        return sql;
    }
}
