package org.forestall.experiments.cli;

import org.forestall.experiments.plan.Plan;
import org.forestall.scenario.Scenario;
import org.forestall.sim.observe.SeriesKind;
import org.forestall.sim.spec.SocietySpec;

/** A rough upper bound of the room that results need. */
final class RoomEstimate {

    private static final long FIXED = 20_000_000;
    private static final long BYTES_A_VALUE = 8;
    private static final long BYTES_A_COMMUNITY = 100;
    private static final long BYTES_A_ROW = 1_000;
    private static final long BYTES_OF_EVENTS_A_WEEK = 400;
    private static final int SERIES_STEP_WEEKS = 4;

    private RoomEstimate() {}

    static long bytes(Plan plan, Scenario scenario, int eventReplicates) {
        SocietySpec society = scenario.society();
        long weeks = (long) society.years() * SocietySpec.WEEKS_PER_YEAR;
        long series = SeriesKind.values().length * (weeks / SERIES_STEP_WEEKS) * BYTES_A_VALUE;
        long communities = (long) society.groups().size() * society.districts().size() * BYTES_A_COMMUNITY;
        long eventRows = Math.min(eventReplicates, plan.replicates()) * (plan.size() / plan.replicates());
        return FIXED + plan.size() * (BYTES_A_ROW + series + communities) + eventRows * weeks * BYTES_OF_EVENTS_A_WEEK;
    }
}
