package org.forestall.sim.state;

import java.util.Arrays;

/**
 * Civilians deliberately killed, by coalition and group, in a moving window of weeks: what the onset criterion looks at.
 * The window is a ring of weeks with running sums, so that a week costs the same however long the window is.
 *
 * <p>Coalitions: 0 is the state with all forces aligned to it; {@code 1 + armedIdx} each other armed group; {@code 1 +
 * armedGroups + groupIdx} members of a group acting without orders, with armed groups aligned to that community.
 */
public final class HarmRecord implements Visitable {

    /** The coalition of the state. */
    public static final int STATE = 0;

    /** Number of coalitions. */
    public final int coalitions;

    /** Number of groups. */
    public final int groups;

    private final int window;

    /** Civilians deliberately killed, by week of the window, coalition and group, in persons. */
    private final long[] ring;

    /** Their sums over the window, by coalition and group, in persons. */
    private final long[] sums;

    /** Week of first onset, or -1. */
    public int onsetWeek = -1;

    /** Coalition of first onset, or -1. */
    public int onsetCoalition = -1;

    /** Group harmed at first onset, or -1. */
    public int onsetTarget = -1;

    /** Whether an episode is under way: 1 or 0. */
    public int inEpisode;

    /** Weeks in which an episode was under way. */
    public int episodeWeeks;

    /** Episodes that began; more than one if mass violence came back. */
    public int episodes;

    /** Civilians killed by force that was used to protect others: harm that a measure did. */
    public int killedByMeasures;

    /** Acts by category. */
    public final Acts acts;

    /** How far each coalition has organised itself around violence against civilians, in [0, 1]. */
    public final double[] entrenched;

    /** An empty record. */
    public HarmRecord(int coalitions, int groups, int window) {
        this.coalitions = coalitions;
        this.groups = groups;
        this.window = window;
        ring = new long[window * coalitions * groups];
        sums = new long[coalitions * groups];
        acts = new Acts(groups);
        entrenched = new double[coalitions];
    }

    /** Begins a week: what happened a window ago leaves the sums. */
    public void beginWeek(int week) {
        int from = week % window * sums.length;
        for (int i = 0; i < sums.length; i++) {
            sums[i] -= ring[from + i];
        }
        Arrays.fill(ring, from, from + sums.length, 0);
    }

    /** Adds deliberate deaths. */
    public void add(int week, int coalition, int groupIdx, long killed) {
        int cell = coalition * groups + groupIdx;
        ring[week % window * sums.length + cell] += killed;
        sums[cell] += killed;
    }

    /** Deaths in the window by one coalition in one group. */
    public long inWindow(int coalition, int groupIdx) {
        return sums[coalition * groups + groupIdx];
    }

    /** Deaths of a group in a week of the window, by any coalition. */
    public long inWeek(int week, int groupIdx) {
        long total = 0;
        for (int coalition = 0; coalition < coalitions; coalition++) {
            total += ring[week % window * sums.length + coalition * groups + groupIdx];
        }
        return total;
    }

    /** Deaths by one coalition in a week of the window, all groups. */
    public long byCoalition(int week, int coalition) {
        long total = 0;
        for (int groupIdx = 0; groupIdx < groups; groupIdx++) {
            total += ring[week % window * sums.length + coalition * groups + groupIdx];
        }
        return total;
    }

    /** Deaths in the window, all coalitions and groups. */
    public long inWindow() {
        long total = 0;
        for (long sum : sums) {
            total += sum;
        }
        return total;
    }

    @Override
    public void accept(StateVisitor visitor) {
        visitor.visit("harm.ring", ring);
        visitor.visit("harm.sums", sums);
        onsetWeek = visitor.visit("harm.onsetWeek", onsetWeek);
        onsetCoalition = visitor.visit("harm.onsetCoalition", onsetCoalition);
        onsetTarget = visitor.visit("harm.onsetTarget", onsetTarget);
        inEpisode = visitor.visit("harm.inEpisode", inEpisode);
        episodeWeeks = visitor.visit("harm.episodeWeeks", episodeWeeks);
        episodes = visitor.visit("harm.episodes", episodes);
        killedByMeasures = visitor.visit("harm.killedByMeasures", killedByMeasures);
        visitor.visit("harm.entrenched", entrenched);
        acts.accept(visitor);
    }
}
