package org.forestall.experiments.behaviour;

import org.forestall.sim.observe.Outcome;
import org.forestall.sim.observe.Series;
import org.forestall.sim.observe.SeriesKind;

/**
 * Two countries with the same grievance, one of which comes from discrimination and the other from hardship shared by all.
 * The hardship that matches is found by halving.
 *
 * @param matched the country without discrimination
 */
record EqualGrievance(World matched) {

    private static final int FUTURES = 16;
    private static final int HALVINGS = 7;

    /**
     * A future read off.
     *
     * @param grievance mean grievance over the first two years, index
     * @param logKilled logarithm of one plus civilians killed; deaths of deprivation come in either country
     */
    record Reading(double grievance, double logKilled) {}

    static EqualGrievance of(Laboratory laboratory, World unequal, World equal) {
        double wanted = grievance(laboratory, unequal);
        double low = 0;
        double high = 3;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = 0.5 * (low + high);
            if (grievance(laboratory, withHardship(equal, middle)) < wanted) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return new EqualGrievance(withHardship(equal, 0.5 * (low + high)));
    }

    private static World withHardship(World world, double weight) {
        return world.with("model.attitudes.grievanceOfHardship=" + weight);
    }

    private static double grievance(Laboratory laboratory, World world) {
        return laboratory.outcomes(world.years(2), FUTURES, EqualGrievance::read).stream()
                .mapToDouble(Reading::grievance)
                .average()
                .orElseThrow();
    }

    static Reading read(Outcome outcome) {
        Series series = outcome.series().stream()
                .filter(each -> each.kind() == SeriesKind.GRIEVANCE)
                .findFirst()
                .orElseThrow();
        double mean = series.values().stream()
                .limit(Math.max(1, 104 / series.everyWeeks()))
                .mapToDouble(Double::doubleValue)
                .average()
                .orElseThrow();
        return new Reading(mean, Math.log1p(outcome.killed()));
    }
}
