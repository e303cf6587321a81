package org.forestall.sim.reference;

import org.forestall.sim.spec.Evidence;
import org.forestall.sim.spec.Parameter;

/** When a citizen of Epstein's models is active: grievance less the estimated risk of arrest exceeds a threshold. */
public record DecisionSettings(
        @Parameter(
                meaning = "Legitimacy: of the authority in Model I, of the other group's right to exist in Model II.",
                unit = "share",
                byDefault = "0.82",
                source = "Epstein 2002, PNAS 99 suppl. 3, p. 7246, table 2, run 2",
                evidence = Evidence.EXPERT_RANGE)
        double legitimacy,

        @Parameter(
                meaning = "Net grievance above which a citizen is active; below -1 everybody always is.",
                unit = "index",
                min = -2,
                max = 2,
                byDefault = "0.1",
                source = "Epstein 2002, PNAS 99 suppl. 3, p. 7246, table 2",
                evidence = Evidence.EXPERT_RANGE)
        double threshold,

        @Parameter(
                meaning = "Form of the estimate of arrest.",
                byDefault = "exponential",
                source = "Epstein 2002, PNAS 99 suppl. 3, p. 7244",
                evidence = Evidence.EXPERT_RANGE)
        ArrestEstimate estimate,

        @Parameter(
                meaning = "Constant of the exponential form; 2.3 makes arrest 0.9 likely with one cop for each active.",
                unit = "index",
                min = 0.01,
                max = 100,
                byDefault = "2.3",
                source = "Epstein 2002, PNAS 99 suppl. 3, p. 7244",
                evidence = Evidence.EXPERT_RANGE)
        double arrestConstant,

        @Parameter(
                meaning = "Ratio of cops to actives at which the sigmoid form is a half.",
                unit = "ratio",
                min = 0.01,
                max = 10,
                byDefault = "0.25",
                source = "Fonoberova et al. 2012: the estimate is a half at one cop for four actives",
                evidence = Evidence.EXPERT_RANGE)
        double sigmoidHalf,

        @Parameter(meaning = "Steepness of the sigmoid form.", unit = "index", min = 0.5, max = 50, byDefault = "4")
        double sigmoidSteepness,

        @Parameter(
                meaning = "Rounding of the ratio of cops to actives.",
                byDefault = "as-printed",
                source = "Epstein 2002, PNAS 99 suppl. 3, p. 7244 prints none",
                evidence = Evidence.EXPERT_RANGE)
        Rounding rounding) {

    /** Tolerance of a citizen who is never active. */
    static final float NEVER = -1;

    /** The same with another legitimacy and rounding. */
    DecisionSettings with(double otherLegitimacy, Rounding otherRounding) {
        return new DecisionSettings(
                otherLegitimacy, threshold, estimate, arrestConstant, sigmoidHalf, sigmoidSteepness, otherRounding);
    }

    /** Grievance of a citizen: hardship times missing legitimacy. */
    public double grievance(double hardship) {
        return hardship * (1 - legitimacy);
    }

    /** The estimated probability of arrest with so many cops and active citizens, oneself included, in view. */
    public double arrestProbability(int cops, int actives) {
        return estimate.of(rounding.of((double) cops / actives), this);
    }

    /** The rule as it is written: whether a citizen is active with so many cops and actives, oneself included, in view. */
    public boolean isActive(double hardship, double riskAversion, int cops, int actives) {
        return grievance(hardship) - riskAversion * arrestProbability(cops, actives) > threshold;
    }

    /**
     * The rule solved for what changes: the largest ratio of cops to actives, oneself included, at which a citizen is
     * active. The estimate rises with the ratio, so this one number says all that the rule says of a citizen, with any
     * rounding, and a decision is a multiplication and a comparison instead of a division and an exponential.
     *
     * @return from 0 up, infinite for one who is always active, {@link #NEVER} for one who never is
     */
    float tolerance(double hardship, double riskAversion) {
        double margin = grievance(hardship) - threshold;
        if (margin <= 0) {
            return NEVER;
        }
        if (margin >= riskAversion) {
            return Float.POSITIVE_INFINITY;
        }
        return rounding.largestBelow(estimate.ratioAt(margin / riskAversion, this));
    }
}
