package org.forestall.sim.observe;

/**
 * The way from danger to action in one run, step by step. Weeks are counted up to the alert, actors from there on.
 *
 * @param weeksGrave weeks in which an all-knowing observer would have seen signs above the usual threshold
 * @param weeksDetected weeks in which what was seen of the signs was above it
 * @param weeksAssessed weeks in which assessed risk, late and noisy, was above it
 * @param alerts alerts issued
 * @param quietAlerts alerts given in private
 * @param told times an actor that can decide was told and free to decide
 * @param noticed of these, times it noticed the pattern
 * @param believed of these, times it believed the alert
 * @param prioritised of these, times it put the matter before others
 * @param approved of these, times it approved of a response
 * @param delivered responses delivered, those without an alert included
 * @param measuresBegun measures agreed in advance that alerts set off
 */
public record FunnelOutcome(
        int weeksGrave,
        int weeksDetected,
        int weeksAssessed,
        int alerts,
        int quietAlerts,
        int told,
        int noticed,
        int believed,
        int prioritised,
        int approved,
        int delivered,
        int measuresBegun) {}
