package org.forestall.sim.observe.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.forestall.sim.observe.weekly.Observer;
import org.forestall.sim.state.Layout;
import org.forestall.sim.state.SocietyState;

/**
 * Names the patterns that acts are consistent with, every four weeks, for each actor and group. It sees traces only: acts
 * and their victims, who is gone from where, what was said in public. What leaders have in mind, and the rung they stand
 * on, it never reads. Labels do not exclude one another, and one may come before another (seed-trace rows S-001, S-004 to
 * S-009, S-091).
 */
public final class PatternReader implements Observer {

    private static final Pattern[] PATTERNS = Pattern.values();
    private static final int NEVER = -1;

    /** Speech, as heard, that counts in full among the traces of intent; assumed. */
    private static final double LOUD = 0.4;

    /** Deaths a year and hundred thousand of the group that count in full; assumed. */
    private static final double GRAVE = 1000;

    /** Deaths of deprivation a year and hundred thousand beyond those of the others that count in full; assumed. */
    private static final double DEPRIVED = 100;

    private final SocietyState state;
    private final PatternThresholds thresholds;
    private final Traces traces;
    private final int[] firstWeek;
    private final int[] lastWeek;
    private final int[] weeks;
    private final boolean[] widespread;
    private final boolean[] systematic;

    /**
     * A reader of a society, from now on.
     *
     * @param traces traces of the same society, which other observers may share
     */
    public PatternReader(SocietyState state, PatternThresholds thresholds, Traces traces) {
        this.state = state;
        this.thresholds = thresholds;
        this.traces = traces;
        int pairs = traces.coalitions * traces.groups;
        firstWeek = new int[PATTERNS.length * pairs];
        Arrays.fill(firstWeek, NEVER);
        lastWeek = firstWeek.clone();
        weeks = new int[firstWeek.length];
        widespread = new boolean[pairs];
        systematic = new boolean[pairs];
    }

    @Override
    public void weekPassed(SocietyState seen) {
        if ((seen.week + 1) % Traces.EVERY_WEEKS != 0) {
            return;
        }
        traces.periodPassed(seen);
        for (int coalition = 0; coalition < traces.coalitions; coalition++) {
            for (int groupIdx = 0; groupIdx < traces.groups; groupIdx++) {
                if (traces.killedBy(coalition, groupIdx, Traces.YEAR) > 0) {
                    read(coalition, groupIdx);
                }
            }
        }
    }

    private void read(int coalition, int groupIdx) {
        boolean wide = isWidespread(coalition, groupIdx);
        boolean planned = isSystematic(coalition, groupIdx);
        int pair = coalition * traces.groups + groupIdx;
        if (isAttack(coalition, groupIdx)) {
            widespread[pair] |= wide;
            systematic[pair] |= planned;
        }
        for (Pattern pattern : PATTERNS) {
            boolean holds =
                    switch (pattern) {
                        case GENOCIDE_TRACES -> isConsistentWithGenocide(coalition, groupIdx);
                        case CRIMES_AGAINST_HUMANITY -> isAttack(coalition, groupIdx) && (wide || planned);
                        case ETHNIC_CLEANSING -> isAttack(coalition, groupIdx) && emptied(coalition, groupIdx) > 0;
                        case WAR_CRIMES -> isConsistentWithWarCrimes(coalition, groupIdx);
                    };
            if (holds) {
                note(pattern, pair);
            }
        }
    }

    private void note(Pattern pattern, int pair) {
        int at = pattern.ordinal() * traces.coalitions * traces.groups + pair;
        if (firstWeek[at] == NEVER) {
            firstWeek[at] = state.week;
        }
        lastWeek[at] = state.week;
        weeks[at] += Traces.EVERY_WEEKS;
    }

    private boolean isAttack(int coalition, int groupIdx) {
        return traces.killedBy(coalition, groupIdx, Traces.YEAR) >= thresholds.fewestVictims();
    }

    private boolean isWidespread(int coalition, int groupIdx) {
        long victims = traces.killedBy(coalition, groupIdx, Traces.YEAR);
        return traces.breadth(coalition, groupIdx) >= thresholds.widespreadDistricts()
                || traces.perHundredThousand(victims, groupIdx) >= thresholds.widespreadVictims();
    }

    private boolean isSystematic(int coalition, int groupIdx) {
        return isOrganised(coalition) && traces.regularity(coalition, groupIdx) >= thresholds.systematicWeeks();
    }

    /** Whether the coalition is the state or an armed group, and not people without orders. */
    private boolean isOrganised(int coalition) {
        return coalition <= state.layout.armedGroups;
    }

    private boolean isConsistentWithGenocide(int coalition, int groupIdx) {
        long lost = traces.killedBy(coalition, groupIdx, Traces.YEAR) + traces.deprivedOf(groupIdx, Traces.YEAR);
        return isAttack(coalition, groupIdx)
                && traces.perHundredThousand(lost, groupIdx) >= thresholds.graveVictims()
                && tracesOfIntent(coalition, groupIdx) >= thresholds.intentTraces();
    }

    /** Mean of five traces from which intent is inferred, in [0, 1]: speech, choice of victims, breadth, gravity, deprivation. */
    double tracesOfIntent(int coalition, int groupIdx) {
        double speech = Math.min(1, traces.heardInferior(groupIdx) / LOUD);
        double gravity = Math.min(
                1, traces.perHundredThousand(traces.killedBy(coalition, groupIdx, Traces.YEAR), groupIdx) / GRAVE);
        return (speech
                        + selectivity(coalition, groupIdx)
                        + traces.breadth(coalition, groupIdx)
                        + gravity
                        + deprivationGap(groupIdx))
                / 5;
    }

    /** How much likelier than by numbers alone the victims are of one group: 0 by numbers alone or less, 1 all of them. */
    private double selectivity(int coalition, int groupIdx) {
        long all = traces.killedBy(coalition, Traces.YEAR);
        double share = all == 0 ? 0 : traces.killedBy(coalition, groupIdx, Traces.YEAR) / (double) all;
        double byNumbers = traces.peopleOf(groupIdx) / (double) Math.max(1, traces.people());
        return byNumbers >= 1 ? 0 : Math.max(0, (share - byNumbers) / (1 - byNumbers));
    }

    private double deprivationGap(int groupIdx) {
        long others = 0;
        for (int other = 0; other < traces.groups; other++) {
            others += other == groupIdx ? 0 : traces.deprivedOf(other, Traces.YEAR);
        }
        long peopleOfOthers = Math.max(1, traces.people() - traces.peopleOf(groupIdx));
        double gap = traces.perHundredThousand(traces.deprivedOf(groupIdx, Traces.YEAR), groupIdx)
                - others * 1e5 / peopleOfOthers;
        return Math.min(Math.max(gap / DEPRIVED, 0), 1);
    }

    /** Districts that the group has largely left and where the coalition deliberately killed members of it. */
    int emptied(int coalition, int groupIdx) {
        Layout layout = state.layout;
        int count = 0;
        for (int districtIdx = 0; districtIdx < layout.districts; districtIdx++) {
            int communityIdx = layout.communityIdx(districtIdx, groupIdx);
            long before = state.initial[communityIdx];
            if (before >= thresholds.fewestInDistrict() && traces.killedThere(coalition, groupIdx, districtIdx) > 0) {
                count += isEmptied(districtIdx, communityIdx, before) ? 1 : 0;
            }
        }
        return count;
    }

    private boolean isEmptied(int districtIdx, int communityIdx, long before) {
        long here = state.ledger.civilians(communityIdx);
        long all = 0;
        long allBefore = 0;
        for (int groupIdx = 0; groupIdx < state.layout.groups; groupIdx++) {
            all += state.ledger.civilians(state.layout.communityIdx(districtIdx, groupIdx));
            allBefore += state.initial[state.layout.communityIdx(districtIdx, groupIdx)];
        }
        double shareBefore = before / (double) allBefore;
        double share = here / (double) Math.max(1, all);
        boolean mostlyFled = before - here > 2 * state.communities.killed[communityIdx];
        // Where a group is alone in its district its share cannot fall, however many are gone; numbers count then.
        double left = shareBefore > 0.9 ? here / (double) before : share / shareBefore;
        return mostlyFled && left <= 1 - thresholds.shareLost();
    }

    private boolean isConsistentWithWarCrimes(int coalition, int groupIdx) {
        return state.nation.conflictIntensity > 0
                && isOrganised(coalition)
                && traces.killedBy(coalition, groupIdx, Traces.QUARTER) >= thresholds.fewestInConflict();
    }

    /** What was found so far, by pattern, actor and group. */
    public List<PatternFinding> findings() {
        List<PatternFinding> all = new ArrayList<>();
        int pairs = traces.coalitions * traces.groups;
        for (int at = 0; at < firstWeek.length; at++) {
            if (firstWeek[at] != NEVER) {
                int pair = at % pairs;
                all.add(new PatternFinding(
                        PATTERNS[at / pairs],
                        state.coalitionId(pair / traces.groups),
                        state.layout.groupId(pair % traces.groups),
                        firstWeek[at],
                        lastWeek[at],
                        weeks[at],
                        widespread[pair],
                        systematic[pair]));
            }
        }
        return List.copyOf(all);
    }
}
