package org.forestall.experiments.store;

/**
 * A group in a district.
 *
 * @param district id of the district
 * @param group id of the identity group
 */
public record Community(String district, String group) {}
