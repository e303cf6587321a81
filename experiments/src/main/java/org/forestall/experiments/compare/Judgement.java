package org.forestall.experiments.compare;

/**
 * What runs say about the deaths of one arm beside another, asked in two ways. The mean is what counts, but where rare
 * futures are very deadly it may be unknown although almost every future points one way.
 *
 * @param onAverage by the interval of the mean difference
 * @param inMostFutures by the interval of the chance that a future has fewer deaths
 */
public record Judgement(Verdict onAverage, Verdict inMostFutures) {

    /** Whether the runs tell the two apart in either way. */
    public boolean isTold() {
        return onAverage != Verdict.NOT_TOLD_APART || inMostFutures != Verdict.NOT_TOLD_APART;
    }

    /** Whether something points to less harm and nothing to more. */
    public boolean isLessHarm() {
        return isTold() && onAverage != Verdict.MORE_HARM && inMostFutures != Verdict.MORE_HARM;
    }

    /** Whether something points to more harm. */
    public boolean isMoreHarm() {
        return onAverage == Verdict.MORE_HARM || inMostFutures == Verdict.MORE_HARM;
    }
}
