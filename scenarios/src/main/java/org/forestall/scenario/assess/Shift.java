package org.forestall.scenario.assess;

/**
 * A setting that an answer moved.
 *
 * @param path address of the setting
 * @param from value in the base scenario
 * @param to value in the scenario that is made
 * @param low value at the lower end of what the grade may be
 * @param high value at the upper end of what the grade may be
 * @param because why the answer moves it
 */
public record Shift(String path, double from, double to, double low, double high, String because) {}
