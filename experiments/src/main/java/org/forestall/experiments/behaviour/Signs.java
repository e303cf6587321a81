package org.forestall.experiments.behaviour;

import java.util.ArrayList;
import java.util.List;
import org.forestall.experiments.statistics.WarningCase;
import org.forestall.sim.observe.Outcome;
import org.forestall.sim.state.EventKind;

/** Violations of a quarter as a forecast of mass violence within a year. */
final class Signs {

    private static final int QUARTER = 13;
    private static final int YEAR = 52;

    private Signs() {}

    /**
     * The quarters of one future, as cases of warning: the more people were harmed on purpose, the higher the forecast.
     * Quarters in which mass violence had begun are left out: what goes on is no warning.
     */
    static List<WarningCase> read(Outcome outcome, int run) {
        double[] harmed = new double[outcome.weeks() / QUARTER + 1];
        outcome.events().stream()
                .filter(event -> event.kind() == EventKind.VIOLENCE && event.deliberate())
                .forEach(event -> harmed[event.week() / QUARTER] += event.persons());
        int onset = outcome.onsetWeek();
        List<WarningCase> quarters = new ArrayList<>();
        for (int quarter = 0; (quarter + 1) * QUARTER + YEAR <= outcome.weeks(); quarter++) {
            int end = (quarter + 1) * QUARTER;
            if (onset < 0 || onset >= end) {
                double forecast = harmed[quarter] / (100 + harmed[quarter]);
                quarters.add(new WarningCase(forecast, onset >= end && onset < end + YEAR, run));
            }
        }
        return quarters;
    }
}
