package org.forestall.viz.exercise;

import org.forestall.viz.play.Futures;

/**
 * What a decision changed: in this future, and in many of the same country under other luck, so that luck and judgement can be
 * told apart. All that was decided otherwise stays as it was.
 *
 * @param decision the decision
 * @param futures futures under other luck that were lived with and without it
 * @param here this future as it was
 * @param hereWithout this future without the decision, under the same luck
 * @param better futures in which fewer people died with it than without
 * @param worse futures in which more people died with it than without
 * @param onsetsWith futures with mass violence, with it
 * @param onsetsWithout futures with mass violence, without it
 * @param harmWith mean of the dead of 100,000 people, with it
 * @param harmWithout mean of the dead of 100,000 people, without it
 * @param earlier the same decision taken earlier; null if there was no earlier
 */
public record Counterfactual(
        DebriefCase.Taken decision,
        int futures,
        Futures.Result here,
        Futures.Result hereWithout,
        int better,
        int worse,
        int onsetsWith,
        int onsetsWithout,
        double harmWith,
        double harmWithout,
        Earlier earlier) {

    /** Share of futures from which on a decision is said to help, or to harm, as a rule. */
    private static final double AS_A_RULE = 0.6;

    /**
     * The same decision, taken earlier.
     *
     * @param weeks weeks by which it would have been earlier
     * @param better futures in which fewer people died with the earlier one
     * @param worse futures in which more people died with the earlier one
     * @param onsets futures with mass violence, with the earlier one
     * @param harm mean of the dead of 100,000 people, with the earlier one
     */
    public record Earlier(int weeks, int better, int worse, int onsets, double harm) {}

    /** What a decision did, here or as a rule. */
    public enum Effect {
        /** Fewer people died. */
        HELPED,
        /** No difference, or sometimes one and sometimes the other. */
        NEITHER,
        /** More people died. */
        HARMED
    }

    /** What it did in this future. */
    public Effect inThisFuture() {
        int sign = Double.compare(here.harm(), hereWithout.harm());
        return sign < 0 ? Effect.HELPED : sign > 0 ? Effect.HARMED : Effect.NEITHER;
    }

    /** What it does as a rule. */
    public Effect asARule() {
        if (better >= AS_A_RULE * futures) {
            return Effect.HELPED;
        }
        return worse >= AS_A_RULE * futures ? Effect.HARMED : Effect.NEITHER;
    }

    /** Whether this future went another way than the decision does as a rule: luck, good or bad. */
    public boolean luckDecided() {
        return inThisFuture() != asARule();
    }
}
