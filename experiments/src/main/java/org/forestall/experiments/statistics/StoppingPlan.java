package org.forestall.experiments.statistics;

import java.util.List;

/**
 * When to look at a growing set of matched runs, and when they are precise enough to stop.
 *
 * <p>The looks are fixed before the first run. At each look the half-width of every option's paired difference is taken at a
 * level of 1 - (1 - level) / looks, so that by the Bonferroni rule an interval holds at all looks together with at least the
 * stated level, whichever look ends the runs. The rule looks at widths only, never at which option is ahead. Each option is
 * judged on its own; intervals for all options at once are {@link SimultaneousEffects}.
 *
 * <p>An option whose differences have no spread is not taken as precise before the last look: a rare difference may not have
 * shown yet.
 *
 * @param looks planned numbers of replicates, rising, at least one, each at least 2
 * @param targetHalfWidth half-width to reach, in the unit of the outcome, above 0
 * @param level nominal coverage in (0, 1) over all looks together
 */
public record StoppingPlan(List<Integer> looks, double targetHalfWidth, double level) {

    /** @throws IllegalArgumentException if a component is outside its range */
    public StoppingPlan {
        looks = List.copyOf(looks);
        Checks.atLeast("number of looks", 1, looks.size());
        Checks.level(level);
        int before = 1;
        for (int look : looks) {
            if (look <= before) {
                throw new IllegalArgumentException(
                        "looks are " + looks + "; they must start at 2 or more and rise, such as 100, 200, 400");
            }
            before = look;
        }
        if (!(targetHalfWidth > 0 && targetHalfWidth < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "target half-width is " + targetHalfWidth + "; it must be a finite number above 0");
        }
    }

    /** Level of the interval taken at each single look. */
    public double lookLevel() {
        return 1 - (1 - level) / looks.size();
    }

    /**
     * Judges the runs at one planned look.
     *
     * <p>The arms may be shorter than the plan says when replicates failed.
     *
     * @param look which look, from 1 to the number of looks
     * @param options outcomes per option for the replicates finished so far, at least one option
     * @param base outcomes under the base for the same replicates
     * @throws IllegalArgumentException if the look was not planned, there is no option, or the arms do not match
     */
    public StoppingVerdict judge(int look, List<double[]> options, double[] base) {
        Checks.atLeast("look", 1, look);
        if (look > looks.size()) {
            throw new IllegalArgumentException(
                    "look is " + look + " but the plan has " + looks.size() + " looks; a plan is not extended");
        }
        Checks.atLeast("number of options", 1, options.size());
        List<Interval> intervals = options.stream()
                .map(option -> PairedEffect.of(option, base, lookLevel()).interval())
                .toList();
        double widest =
                intervals.stream().mapToDouble(Interval::halfWidth).max().orElseThrow();
        boolean last = look == looks.size();
        boolean spreadSeen = intervals.stream().allMatch(interval -> interval.halfWidth() > 0);
        if (widest <= targetHalfWidth && (spreadSeen || last)) {
            return new StoppingVerdict.Stop(StoppingReason.PRECISE_ENOUGH, base.length, widest, intervals);
        }
        return last
                ? new StoppingVerdict.Stop(StoppingReason.LAST_PLANNED_LOOK, base.length, widest, intervals)
                : new StoppingVerdict.KeepRunning(looks.get(look), base.length, widest);
    }
}
