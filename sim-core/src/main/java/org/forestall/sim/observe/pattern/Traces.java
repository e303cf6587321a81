package org.forestall.sim.observe.pattern;

import java.util.Arrays;
import org.forestall.sim.state.ActCategory;
import org.forestall.sim.state.Actor;
import org.forestall.sim.state.Demographics;
import org.forestall.sim.state.EventKind;
import org.forestall.sim.state.EventLog;
import org.forestall.sim.state.Layout;
import org.forestall.sim.state.SocietyState;
import org.forestall.sim.state.Status;

/**
 * What acts leave behind, kept by window: who deliberately killed whom, where and in how many weeks, who fled, was held or
 * died of deprivation, and what was said in public. Read off the event log, the ledger and speech as it was heard, never
 * off what leaders have in mind (seed-trace rows S-004, S-005).
 *
 * <p>A coalition is that of {@link org.forestall.sim.state.HarmRecord}. Running totals are kept in a ring of four-week
 * periods, so that a window of any length is one subtraction and nothing is allocated while a run goes on.
 */
public final class Traces {

    /** Weeks between two looks. */
    public static final int EVERY_WEEKS = 4;

    /** Periods in a year: the longest window. */
    public static final int YEAR = 13;

    /** Periods in half a year. */
    public static final int HALF_YEAR = 7;

    /** Periods in a quarter. */
    public static final int QUARTER = 3;

    /** Share of speech that still rings after a period; it halves in about half a year. Assumed. */
    private static final double RINGS_ON = 0.9;

    /** Fewest persons at the start for a district to count as a home of a group. */
    private static final long HOME = 100;

    private static final int NEVER = -10_000;
    private static final int RING = YEAR + 1;

    /** Number of coalitions. */
    public final int coalitions;

    /** Number of identity groups. */
    public final int groups;

    private final int districts;
    private final int quantities;
    private final int killed;
    private final int womenAndChildren;
    private final int fled;
    private final int detained;
    private final int deprived;
    private final int fallen;
    private final long[] now;
    private final long[] ring;
    private final long[] weeksHit;
    private final int[] lastHit;
    private final long[] killedThere;
    private final double[] heard;
    private final double[] heardInferior;
    private final long[] peopleOf;
    private final int[] homes;
    private final long people;
    private int periods;
    private int nextEvent;
    private int week = NEVER;

    /** Traces of a society, from now on. */
    public Traces(SocietyState state) {
        Layout layout = state.layout;
        coalitions = state.harm.coalitions;
        groups = layout.groups;
        districts = layout.districts;
        killed = coalitions * groups;
        womenAndChildren = killed + groups;
        fled = womenAndChildren + groups;
        detained = fled + groups;
        deprived = detained + groups;
        fallen = deprived + groups;
        quantities = fallen + 1;
        now = new long[quantities];
        ring = new long[RING * quantities];
        weeksHit = new long[coalitions * groups];
        lastHit = new int[coalitions * groups * districts];
        Arrays.fill(lastHit, NEVER);
        killedThere = new long[lastHit.length];
        heard = new double[groups];
        heardInferior = new double[groups];
        peopleOf = new long[groups];
        homes = new int[groups];
        for (int communityIdx = 0; communityIdx < layout.communities; communityIdx++) {
            int groupIdx = layout.groupOf(communityIdx);
            peopleOf[groupIdx] += state.initial[communityIdx];
            homes[groupIdx] += state.initial[communityIdx] >= HOME ? 1 : 0;
        }
        people = Arrays.stream(peopleOf).sum();
    }

    /** Takes in a period that has just passed; whoever shares these traces may say so again in the same week. */
    public void periodPassed(SocietyState state) {
        if (week == state.week) {
            return;
        }
        System.arraycopy(now, 0, ring, periods % RING * quantities, quantities);
        periods++;
        week = state.week;
        for (int i = 0; i < weeksHit.length; i++) {
            weeksHit[i] <<= EVERY_WEEKS;
        }
        readLog(state);
        readLedger(state);
        listen(state);
    }

    private void readLog(SocietyState state) {
        EventLog log = state.log;
        for (; nextEvent < log.size(); nextEvent++) {
            EventKind kind = log.kind(nextEvent);
            if (kind == EventKind.VIOLENCE && log.deliberate(nextEvent)) {
                readViolence(state, log, nextEvent);
            } else if (kind == EventKind.BATTLE) {
                now[fallen] += log.persons(nextEvent);
            }
        }
    }

    private void readViolence(SocietyState state, EventLog log, int event) {
        int coalition = coalitionOf(state, log.actor(event));
        int groupIdx = log.targetGroupIdx(event);
        if (coalition < 0 || groupIdx < 0 || log.act(event) != ActCategory.KILLING) {
            return;
        }
        int pair = coalition * groups + groupIdx;
        int ago = week - log.week(event);
        weeksHit[pair] |= ago < Long.SIZE ? 1L << ago : 0;
        now[pair] += log.persons(event);
        int districtIdx = log.districtIdx(event);
        if (districtIdx >= 0) {
            lastHit[pair * districts + districtIdx] = log.week(event);
            killedThere[pair * districts + districtIdx] += log.persons(event);
        }
    }

    private static int coalitionOf(SocietyState state, int actor) {
        return switch (Actor.sortOf(actor)) {
            case ARMED_GROUP -> state.coalition[Actor.indexOf(actor)];
            case COMMUNAL -> 1 + state.layout.armedGroups + Actor.indexOf(actor);
            case NONE, LEADERSHIP, OUTSIDE, TRIGGER, MEASURE, INSTITUTION -> -1;
        };
    }

    private void readLedger(SocietyState state) {
        Arrays.fill(now, killed, fallen, 0);
        for (int communityIdx = 0; communityIdx < state.layout.communities; communityIdx++) {
            int groupIdx = state.layout.groupOf(communityIdx);
            now[killed + groupIdx] += state.communities.killed[communityIdx];
            now[fled + groupIdx] += state.communities.fled[communityIdx];
            now[detained + groupIdx] += state.communities.detained[communityIdx];
            now[deprived + groupIdx] += state.ledger.count(communityIdx, Status.DIED_OF_DEPRIVATION);
        }
        for (int groupIdx = 0; groupIdx < groups; groupIdx++) {
            for (int cell = 0; cell < Demographics.CELLS; cell++) {
                boolean counts = Demographics.sexOf(cell) == 0 || Demographics.ageOf(cell) == 0;
                int at = groupIdx * Demographics.CELLS + cell;
                now[womenAndChildren + groupIdx] +=
                        counts ? state.communities.killedByCell[at] + state.communities.injuredByCell[at] : 0;
            }
        }
    }

    private void listen(SocietyState state) {
        for (int groupIdx = 0; groupIdx < groups; groupIdx++) {
            double inferior = 0;
            for (int speaker = 0; speaker < groups; speaker++) {
                inferior = Math.max(inferior, state.groups.inferiorFrame[speaker * groups + groupIdx]);
            }
            heardInferior[groupIdx] = Math.max(inferior, RINGS_ON * heardInferior[groupIdx]);
            heard[groupIdx] = Math.max(hateAbout(state, groupIdx), RINGS_ON * heard[groupIdx]);
        }
    }

    /** Hateful messages about a group that reach the others, mean over people. */
    private double hateAbout(SocietyState state, int about) {
        double sum = 0;
        double people = 0;
        for (int communityIdx = 0; communityIdx < state.layout.communities; communityIdx++) {
            if (state.layout.groupOf(communityIdx) != about) {
                sum += state.initial[communityIdx] * state.communities.hate[communityIdx * groups + about];
                people += state.initial[communityIdx];
            }
        }
        return people == 0 ? 0 : sum / people;
    }

    private long since(int quantity, int back) {
        int then = periods - back;
        return now[quantity] - (then < 0 ? 0 : ring[then % RING * quantities + quantity]);
    }

    /** Civilians of a group deliberately killed by a coalition in the last periods, at most {@link #YEAR}. */
    public long killedBy(int coalition, int groupIdx, int back) {
        return since(coalition * groups + groupIdx, back);
    }

    /** Civilians deliberately killed by a coalition in the last periods. */
    public long killedBy(int coalition, int back) {
        long sum = 0;
        for (int groupIdx = 0; groupIdx < groups; groupIdx++) {
            sum += killedBy(coalition, groupIdx, back);
        }
        return sum;
    }

    /** Civilians deliberately killed in the last periods. */
    public long killedDeliberately(int back) {
        long sum = 0;
        for (int coalition = 0; coalition < coalitions; coalition++) {
            sum += killedBy(coalition, back);
        }
        return sum;
    }

    /** Civilians of a group deliberately killed in the last periods. */
    public long killedDeliberatelyOf(int groupIdx, int back) {
        long sum = 0;
        for (int coalition = 0; coalition < coalitions; coalition++) {
            sum += killedBy(coalition, groupIdx, back);
        }
        return sum;
    }

    /** Civilians of a group killed in the last periods, on purpose or not. */
    public long killedOf(int groupIdx, int back) {
        return since(killed + groupIdx, back);
    }

    /** Women and children of a group killed or injured in the last periods. */
    public long womenAndChildrenOf(int groupIdx, int back) {
        return since(womenAndChildren + groupIdx, back);
    }

    /** Moves of flight of a group in the last periods, persons. */
    public long fledOf(int groupIdx, int back) {
        return since(fled + groupIdx, back);
    }

    /** Persons of a group detained in the last periods. */
    public long detainedOf(int groupIdx, int back) {
        return since(detained + groupIdx, back);
    }

    /** Persons of a group dead of deprivation in the last periods. */
    public long deprivedOf(int groupIdx, int back) {
        return since(deprived + groupIdx, back);
    }

    /** Members of armed groups who fell in the last periods. */
    public long fallen(int back) {
        return since(fallen, back);
    }

    /** Share of the last half year's weeks in which a coalition deliberately killed members of a group. */
    public double regularity(int coalition, int groupIdx) {
        int weeks = HALF_YEAR * EVERY_WEEKS;
        return Long.bitCount(weeksHit[coalition * groups + groupIdx] & (1L << weeks) - 1) / (double) weeks;
    }

    /** Share of the districts in which a group lives where a coalition deliberately killed members of it within a year. */
    public double breadth(int coalition, int groupIdx) {
        int from = (coalition * groups + groupIdx) * districts;
        int hit = 0;
        for (int districtIdx = 0; districtIdx < districts; districtIdx++) {
            hit += week - lastHit[from + districtIdx] < YEAR * EVERY_WEEKS ? 1 : 0;
        }
        return homes[groupIdx] == 0 ? 0 : Math.min(1, hit / (double) homes[groupIdx]);
    }

    /** Civilians of a group deliberately killed by a coalition in a district since the start. */
    public long killedThere(int coalition, int groupIdx, int districtIdx) {
        return killedThere[(coalition * groups + groupIdx) * districts + districtIdx];
    }

    /** Hateful messages about a group as heard lately, index. */
    public double heard(int groupIdx) {
        return heard[groupIdx];
    }

    /** Public speech that calls a group inferior, as heard lately, index. */
    public double heardInferior(int groupIdx) {
        return heardInferior[groupIdx];
    }

    /** Persons of a group at the start. */
    public long peopleOf(int groupIdx) {
        return peopleOf[groupIdx];
    }

    /** Persons at the start. */
    public long people() {
        return people;
    }

    /** {@code persons} per hundred thousand of a group. */
    public double perHundredThousand(long persons, int groupIdx) {
        return peopleOf[groupIdx] == 0 ? 0 : persons * 1e5 / peopleOf[groupIdx];
    }
}
