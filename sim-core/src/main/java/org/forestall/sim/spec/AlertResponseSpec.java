package org.forestall.sim.spec;

import java.util.List;

/** A measure agreed in advance that an alert sets off. */
public record AlertResponseSpec(
        @Parameter(meaning = "Intervention of the catalogue.", refersTo = "interventions")
        String use,

        @Parameter(meaning = "Whose approval it waits for.", byDefault = "any")
        ApprovalRule approval,

        @Parameter(meaning = "Actor whose approval decides, if one actor's does.", byDefault = "", refersTo = "outside")
        String by,

        @Parameter(meaning = "Weeks from approval to the start of work.", unit = "weeks", max = 520, byDefault = "4")
        int delayWeeks,

        @Parameter(meaning = "Strength against the catalogue's, 0 for none.", unit = "ratio", max = 3, byDefault = "1")
        double strength,

        @Parameter(meaning = "Districts; empty means all.", byDefault = "[]", refersTo = "districts")
        List<String> districts,

        @Parameter(meaning = "Uniformed persons, for peace operations.", unit = "persons", max = 1e6, byDefault = "0")
        int uniformed) {

    /** The measure that is taken when the response is set off; it has no date of its own. */
    public MeasureSpec measure() {
        return new MeasureSpec(use, StartRule.ON_DATE, "", "", 0, strength, 1, districts, uniformed);
    }
}
