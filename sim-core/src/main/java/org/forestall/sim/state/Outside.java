package org.forestall.sim.state;

/** State of the world beyond the borders and of the alert funnel. */
public final class Outside implements Visitable {

    /** Attention of each outside actor, index. */
    public final double[] attention;

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

    /** Week in which the response that was decided arrives, or -1. */
    public int responseDue;

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
        credibility = 0.5;
        responseDue = -1;
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
        responseDue = visitor.visit("outside.responseDue", responseDue);
        alerts = visitor.visit("outside.alerts", alerts);
        firstAlertWeek = visitor.visit("outside.firstAlertWeek", firstAlertWeek);
        responses = visitor.visit("outside.responses", responses);
        lastAlertEvent = visitor.visit("outside.lastAlertEvent", lastAlertEvent);
    }
}
