package org.forestall.experiments.statistics;

/** How an interval was made, with the words that a caption uses for it. */
public enum IntervalKind {
    STUDENT_T("Student t interval for a mean"),
    STUDENT_T_PAIRED("Student t interval for the mean difference within matched pairs"),
    WILSON("Wilson score interval for a share"),
    NEWCOMBE_PAIRED("Newcombe score interval for the difference of two matched shares"),
    TANGO_SCORE("Tango score interval for the balance of better and worse in matched pairs"),
    BONETT_PRICE_PAIRED("Bonett-Price score interval for the ratio of two matched shares"),
    BCA_BOOTSTRAP("bootstrap interval, bias-corrected and accelerated"),
    STUDENTISED_BOOTSTRAP("studentised bootstrap interval"),
    PERCENTILE_BOOTSTRAP("bootstrap interval, plain percentiles"),
    MAX_T_SIMULTANEOUS("simultaneous bootstrap interval that holds for all options at once"),
    LOG_LOG_GREENWOOD("Kaplan-Meier interval on the complementary log-log scale"),
    CLUSTERED_LOG_T("Student t interval on the log scale over independent clusters"),
    GREENWOOD_NORMAL("normal interval for a restricted mean time"),
    ANYTIME_NORMAL_MIXTURE("interval that holds at every look, however often runs are looked at");

    private final String wording;

    IntervalKind(String wording) {
        this.wording = wording;
    }

    /** Plain words for captions, lower case, without the level. */
    public String wording() {
        return wording;
    }
}
