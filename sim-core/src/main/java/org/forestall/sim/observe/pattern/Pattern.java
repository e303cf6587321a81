package org.forestall.sim.observe.pattern;

/** Patterns that acts can be consistent with. The definitions in law are those of the treaties; no label is a finding. */
public enum Pattern {
    /** Killing and other acts against a group, selective, grave, with speech that calls it inferior. */
    GENOCIDE_TRACES("genocide"),
    /** A widespread or systematic attack on civilians. */
    CRIMES_AGAINST_HUMANITY("crimes against humanity"),
    /** A group driven out of districts, together with other acts. */
    ETHNIC_CLEANSING("ethnic cleansing"),
    /** Civilians deliberately killed by a party to an armed conflict. */
    WAR_CRIMES("war crimes");

    private final String words;

    Pattern(String words) {
        this.words = words;
    }

    /** How it is named in a sentence that begins "traces consistent with". */
    public String words() {
        return words;
    }
}
