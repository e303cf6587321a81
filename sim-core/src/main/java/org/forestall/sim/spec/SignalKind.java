package org.forestall.sim.spec;

/** What a warning policy watches. Each is an index in [0, 1]; all but assessed risk are single indicators, seen in part. */
public enum SignalKind {
    /** Risk as the early warning centre assesses it, late and with noise. */
    ASSESSED_RISK("assessed risk", "Risk as the early warning centre assesses it, from all signs together."),
    /** The loudest voice of incitement. */
    INCITEMENT("incitement", "Strength of the loudest incitement."),
    /** Civilians killed this week. */
    KILLINGS("killings", "Civilians killed this week, one in a million counting as a half."),
    /** Mean threat felt. */
    TENSION("tension between groups", "Threat that people feel from other groups, on average."),
    /** The most hostile posture of a leadership. */
    POSTURE("the posture of leaders", "Rungs above holding on which the most hostile leadership stands, of three."),
    /** Pressure of triggers. */
    TRIGGERS("pressure of triggers", "Pressure that elections, unrest and other triggers exert.");

    private final String words;
    private final String meaning;

    SignalKind(String words, String meaning) {
        this.words = words;
        this.meaning = meaning;
    }

    /** The signal in words that can follow "because of". */
    public String words() {
        return words;
    }

    /** One plain sentence for help texts and tables. */
    public String meaning() {
        return meaning;
    }
}
