package org.forestall.sim.observe;

/** The quantities that every run records through time. */
public enum SeriesKind {
    /** Civilians killed since the start. */
    KILLED("Civilians killed since the start", "persons"),
    /** People displaced at the time, inside and abroad. */
    DISPLACED("People displaced at the time", "persons"),
    /** Deaths from deprivation since the start. */
    DIED_OF_DEPRIVATION("Deaths from deprivation since the start", "persons"),
    /** Civilians killed in the four weeks before. */
    KILLED_RECENTLY("Civilians killed in the last four weeks", "persons"),
    /** Mean threat that people feel from other groups. */
    TENSION("Mean threat felt from other groups", "index"),
    /** Mean grievance. */
    GRIEVANCE("Mean grievance", "index"),
    /** Share of people taking part in violence. */
    PARTICIPATION("Share of people taking part in violence", "share"),
    /** Share of people in protest. */
    PROTEST("Share of people in protest", "share"),
    /** Strength of incitement in public speech. */
    INCITEMENT("Strength of incitement in public speech", "index"),
    /** Highest rung of any leadership on the ladder from inclusion (0) to campaign (4). */
    LADDER("Highest rung of any leadership", "rung"),
    /** Pressure of triggers. */
    TRIGGER_PRESSURE("Pressure of triggers", "index"),
    /** Stock of resilience. */
    RESILIENCE("Stock of resilience", "index"),
    /** Uniformed protectors from outside. */
    PROTECTORS("Uniformed protectors from outside", "persons"),
    /** Outside attention. */
    ATTENTION("Attention from outside", "index"),
    /** Severity of deliberate violence against civilians over the year before, see {@link Severity}. */
    SEVERITY("Severity of deliberate violence in the year before", "grade"),
    /** Mean trust in the state: its legitimacy in people's eyes. */
    LEGITIMACY("Mean trust in the state", "index"),
    /** Stability: mean freedom from armed conflict, from pressure of triggers and from protest. */
    STABILITY("Freedom from conflict, triggers and protest", "index");

    private final String title;
    private final String unit;

    SeriesKind(String title, String unit) {
        this.title = title;
        this.unit = unit;
    }

    /** Title for charts and tables. */
    public String title() {
        return title;
    }

    /** Unit. */
    public String unit() {
        return unit;
    }
}
