package org.forestall.experiments.warn;

import java.util.ArrayList;
import java.util.List;

/** What a warning is to tell within its horizon. */
public enum Target {
    /** That mass violence begins, asked only while none is under way: the hard part, and the use of a warning. */
    NEW_ONSET("new onset"),
    /** That there is mass violence, begun or going on, asked always; mostly going on, which needs no warning. */
    ANY_VIOLENCE("any mass violence, going on or new");

    private final String title;

    Target(String title) {
        this.title = title;
    }

    /** Words for people. */
    public String title() {
        return title;
    }

    /**
     * A quarter and what came of it.
     *
     * @param society place of the society in its list, from 0
     * @param quarter the quarter
     * @param came whether what the target asks came within the horizon
     */
    record Case(int society, Quarter quarter, boolean came) {}

    /** Quarters that have the whole horizon before them and to which the target applies. */
    List<Case> cases(List<WatchedSociety> societies, int horizon) {
        List<Case> cases = new ArrayList<>();
        for (int place = 0; place < societies.size(); place++) {
            WatchedSociety society = societies.get(place);
            for (Quarter quarter : society.quarters()) {
                int last = quarter.week() + horizon;
                if (last < society.weeks() && (this == ANY_VIOLENCE || !quarter.inEpisode())) {
                    boolean came = this == NEW_ONSET
                            ? society.course().onsetWithin(quarter.week(), last).isPresent()
                            : society.course().violenceWithin(quarter.week(), last);
                    cases.add(new Case(place, quarter, came));
                }
            }
        }
        return cases;
    }
}
