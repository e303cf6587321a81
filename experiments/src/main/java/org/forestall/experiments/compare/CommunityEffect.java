package org.forestall.experiments.compare;

import org.forestall.experiments.store.Community;

/**
 * Deaths in one community under an option against {@code nothing}.
 *
 * @param community the community
 * @param deaths mean deaths and their paired difference; its widest interval holds for all communities of the option at
 *     once (Bonferroni)
 */
public record CommunityEffect(Community community, Difference deaths) {}
