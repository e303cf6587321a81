package org.forestall.sim.state;

/** State of the world beyond the borders and of the alert funnel. */
public final class Outside implements Visitable {

    /** Attention of each outside actor, index. */
    public final double[] attention;

    /** Support of each sponsor to the party that it backs, index. */
    public final double[] support;

    /** Openness of each neighbour's border to people who flee, index. */
    public final double[] openBorder;

    /** Week in which what each actor decided arrives, or -1. */
    public final int[] responseDue;

    /** Event that each actor responds to, or -1. */
    public final int[] responseCause;

    /** Approval with which each actor decided, index. */
    public final double[] approval;

    /** Pressure that a delivered response puts on leaderships, index. */
    public double pressure;

    /** Attention and presence that a delivered response gives to people in danger, index. */
    public double protectiveResponse;

    /** How divided those who decide are, index. */
    public double polarisation;

    /** Weeks since serious violence or incitement was first there without a response. */
    public int weeksUnanswered;

    /** Risk as the early warning centre assesses it, index. */
    public double assessedRisk;

    /** How far alerts are believed, index. */
    public double credibility;

    /** Weeks before another alert is issued. */
    public int quietWeeks;

    /** Evidence of violations that courts could use, index. */
    public double evidence;

    /** Will to reform that the last review by other states left behind, index. */
    public double reform;

    /** Week in which the agreement between leaderships that holds was reached, 0 if before the run, or -1. */
    public int agreementWeek;

    /** Enforcement on which parties to the agreement could count when it was reached, index. */
    public double agreementEnforcement;

    /** Trust that agreements are kept, index; it falls with every breach. */
    public double trustInTalks;

    /** Agreements reached. */
    public int agreementsReached;

    /** Agreements broken. */
    public int agreementsBroken;

    /** Alerts issued. */
    public int alerts;

    /** Week of the first alert, or -1. */
    public int firstAlertWeek;

    /** Responses delivered. */
    public int responses;

    /** Event of the last alert, or -1. */
    public int lastAlertEvent;

    /** A calm world. */
    public Outside(int actors) {
        attention = new double[actors];
        support = new double[actors];
        openBorder = new double[actors];
        responseDue = new int[actors];
        responseCause = new int[actors];
        approval = new double[actors];
        java.util.Arrays.fill(responseDue, -1);
        credibility = 0.5;
        agreementWeek = -1;
        trustInTalks = 1;
        firstAlertWeek = -1;
        lastAlertEvent = -1;
    }

    @Override
    public void accept(StateVisitor visitor) {
        visitor.visit("outside.attention", attention);
        pressure = visitor.visit("outside.pressure", pressure);
        protectiveResponse = visitor.visit("outside.protectiveResponse", protectiveResponse);
        polarisation = visitor.visit("outside.polarisation", polarisation);
        weeksUnanswered = visitor.visit("outside.weeksUnanswered", weeksUnanswered);
        assessedRisk = visitor.visit("outside.assessedRisk", assessedRisk);
        credibility = visitor.visit("outside.credibility", credibility);
        quietWeeks = visitor.visit("outside.quietWeeks", quietWeeks);
        visitor.visit("outside.support", support);
        visitor.visit("outside.openBorder", openBorder);
        visitor.visit("outside.responseDue", responseDue);
        visitor.visit("outside.responseCause", responseCause);
        visitor.visit("outside.approval", approval);
        evidence = visitor.visit("outside.evidence", evidence);
        reform = visitor.visit("outside.reform", reform);
        agreementWeek = visitor.visit("outside.agreementWeek", agreementWeek);
        agreementEnforcement = visitor.visit("outside.agreementEnforcement", agreementEnforcement);
        trustInTalks = visitor.visit("outside.trustInTalks", trustInTalks);
        agreementsReached = visitor.visit("outside.agreementsReached", agreementsReached);
        agreementsBroken = visitor.visit("outside.agreementsBroken", agreementsBroken);
        alerts = visitor.visit("outside.alerts", alerts);
        firstAlertWeek = visitor.visit("outside.firstAlertWeek", firstAlertWeek);
        responses = visitor.visit("outside.responses", responses);
        lastAlertEvent = visitor.visit("outside.lastAlertEvent", lastAlertEvent);
    }
}
