package org.forestall.experiments.statistics;

/** Something that a reader must know before using a number. Results carry these; reports print the wording. */
public enum Caution {
    TOO_FEW_PAIRS("Too few matched pairs to give an interval."),
    SAME_IN_EVERY_PAIR("Every matched pair gave the same result under both options. "
            + "The interval has no width because these pairs show no spread, not because a difference is ruled out."),
    SAME_SHIFT_IN_EVERY_PAIR("The difference was the same in every matched pair, so the interval has no width."),
    MATCHING_DID_NOT_HELP("Matching the runs did not make the comparison sharper (correlation at or below zero). "
            + "The interval treats the two options as unmatched; "
            + "if the runs truly move in opposite directions it is too narrow."),
    NO_EVENT_UNDER_EITHER("The event happened in no run under either option, so no ratio can be given."),
    NO_EVENT_UNDER_BASE("The event happened in no run of the base, so the ratio has no upper bound."),
    NO_EVENT_UNDER_OPTION("The event happened in no run of the option; the estimate of the ratio is zero."),
    ALL_PAIRS_AGREE("No matched pair differed in whether the event happened."),
    STATISTIC_UNDEFINED_IN_RESAMPLES("The statistic could not be computed in some resamples. They were left out."),
    PERCENTILES_INSTEAD_OF_BCA(
            "The estimate lies outside the spread of its resamples, so plain percentiles replace the correction."),
    FEW_RUNS_IN_TAIL("Fewer than twenty runs lie in the tail. Its mean rests on few futures, "
            + "and its interval may hold the truth a few points less often than it says."),
    FEW_FOR_BOOTSTRAP(
            "So few were drawn from that this bootstrap interval may hold the truth a few points less often than it says."),
    SKEWED_FOR_THEIR_NUMBER(
            "The differences are so skewed for their number, as when few futures carry nearly all deaths, that "
                    + "the interval of the mean is less sure than it says. More futures are needed before it is relied on."),
    RATIO_WITHOUT_BOUNDS("What the ratio is divided by can hardly be told from zero, so the ratio has no bounds."),
    HARDLY_A_RUN_DEPENDS_ON_BOTH("In hardly a run did what one setting does depend on the other. "
            + "How much the two may act together at most is not known; an outcome this rare needs more runs."),
    RESAMPLES_WITHOUT_SPREAD("Some resamples had no spread. "
            + "The spread of the whole sample stood in for it there; changes this rare need more runs.");

    private final String wording;

    Caution(String wording) {
        this.wording = wording;
    }

    /** Plain sentence or two for notes under a table or figure. */
    public String wording() {
        return wording;
    }
}
