package org.forestall.experiments.compare;

/**
 * Deaths in one identity group under an option against {@code nothing}.
 *
 * @param group id of the identity group
 * @param deaths mean deaths and their paired difference; its widest interval holds for all groups of the option at once
 *     (Bonferroni)
 */
public record GroupEffect(String group, Difference deaths) {}
