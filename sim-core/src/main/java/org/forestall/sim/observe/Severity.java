package org.forestall.sim.observe;

/**
 * Severity of violence against civilians by deliberate deaths in a year, on the published scale of the Political Instability
 * Task Force for genocide and politicide (Marshall, Gurr and Harff, State Failure Problem Set, variable DEATHMAG): 0 below
 * 300 deaths, 0.5 from 300, 1 from 1,000, and half a grade more each time that deaths double, up to 5 from 256,000.
 */
public final class Severity {

    private static final double HIGHEST = 5;

    private Severity() {}

    /** Grade of so many deaths in a year, in halves from 0 to 5. */
    public static double of(long deaths) {
        if (deaths < 300) {
            return 0;
        }
        double grade = 0.5;
        for (long from = 1000; deaths >= from && grade < HIGHEST; from *= 2) {
            grade += 0.5;
        }
        return grade;
    }
}
