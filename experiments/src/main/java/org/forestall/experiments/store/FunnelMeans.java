package org.forestall.experiments.store;

/**
 * The way from danger to action in the futures of an arm: means of a future.
 *
 * @param weeksGrave weeks in which all signs, fully seen, stood above the usual alert threshold
 * @param weeksDetected weeks in which the signs that were seen did
 * @param weeksAssessed weeks in which assessed risk, late and noisy, did
 * @param alerts alerts issued
 * @param quietAlerts alerts given in private
 * @param told times an actor was told
 * @param noticed of these, times it noticed the pattern
 * @param believed of these, times it believed the alert
 * @param prioritised of these, times it put the matter first
 * @param approved of these, times it approved of a response
 * @param delivered responses delivered, those without an alert included
 * @param measuresBegun measures agreed in advance that alerts set off
 */
public record FunnelMeans(
        double weeksGrave,
        double weeksDetected,
        double weeksAssessed,
        double alerts,
        double quietAlerts,
        double told,
        double noticed,
        double believed,
        double prioritised,
        double approved,
        double delivered,
        double measuresBegun) {}
