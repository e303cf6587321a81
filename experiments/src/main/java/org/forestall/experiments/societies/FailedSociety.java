package org.forestall.experiments.societies;

/**
 * A society whose run failed; it has no rows.
 *
 * @param society number of the society
 * @param message what went wrong
 */
public record FailedSociety(int society, String message) {}
