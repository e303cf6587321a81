package org.forestall.experiments.warn;

import java.util.List;
import java.util.OptionalInt;

/**
 * One society that was watched.
 *
 * @param society number of the society in its population
 * @param family family it belongs to
 * @param weeks length of the run
 * @param quarters quarters in order
 * @param course when mass violence began and was under way, with responses as they came
 */
public record WatchedSociety(int society, Family family, int weeks, List<Quarter> quarters, Course course) {

    public WatchedSociety {
        quarters = List.copyOf(quarters);
    }

    /** Kinds of societies, by what holds at their start; the first that fits. */
    public enum Family {
        AT_WAR("armed conflict at the start"),
        AFTER_ATROCITY("past atrocities unaddressed"),
        CLOSED_REGIME("closed regime"),
        DISCRIMINATING("a group discriminated against"),
        OTHER("none of these");

        private final String title;

        Family(String title) {
            this.title = title;
        }

        /** Words for people. */
        public String title() {
            return title;
        }
    }

    /**
     * When mass violence began and was under way.
     *
     * @param onsets weeks in which an episode began, rising
     * @param inEpisode whether an episode was under way, for each week
     */
    public record Course(List<Integer> onsets, List<Boolean> inEpisode) {

        public Course {
            onsets = List.copyOf(onsets);
            inEpisode = List.copyOf(inEpisode);
        }

        /** Week of the first onset in the weeks after one, up to and with another; empty without. */
        public OptionalInt onsetWithin(int after, int last) {
            return onsets.stream()
                    .filter(week -> week > after && week <= last)
                    .mapToInt(Integer::intValue)
                    .findFirst();
        }

        /** Whether an episode is under way in any of the weeks after one, up to and with another. */
        public boolean violenceWithin(int after, int last) {
            for (int week = after + 1; week <= last && week < inEpisode.size(); week++) {
                if (inEpisode.get(week)) {
                    return true;
                }
            }
            return false;
        }
    }
}
