package org.forestall.experiments.combine;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.forestall.sim.spec.CostSpec;
import org.forestall.sim.spec.InterventionSpec;
import org.forestall.sim.spec.MeasureSpec;
import org.forestall.sim.spec.OptionSpec;
import org.forestall.sim.spec.SocietySpec;
import org.forestall.sim.spec.StartRule;

/**
 * What an option is planned to cost, before anything is run. What it comes to in a future can be less, when a measure is put
 * off or support for it is withdrawn. Measures that start after onset are not planned and count as nothing.
 */
public final class PlannedCost {

    private static final double PER_THOUSAND = 1000;

    private PlannedCost() {}

    /**
     * Cost of an option over a whole run, RU.
     *
     * @param catalogue must hold the interventions of all measures
     */
    public static double of(OptionSpec option, SocietySpec society, Iterable<InterventionSpec> catalogue) {
        double cost = 0;
        for (MeasureSpec measure : option.measures()) {
            if (measure.startRule() == StartRule.ON_DATE) {
                cost += of(measure, society, costOf(measure.use(), catalogue));
            }
        }
        return cost;
    }

    private static CostSpec costOf(String intervention, Iterable<InterventionSpec> catalogue) {
        for (InterventionSpec each : catalogue) {
            if (each.id().equals(intervention)) {
                return each.cost();
            }
        }
        throw new IllegalArgumentException("the catalogue has no intervention named " + intervention);
    }

    private static double of(MeasureSpec measure, SocietySpec society, CostSpec cost) {
        long weeksOfRun = (long) society.years() * SocietySpec.WEEKS_PER_YEAR;
        long first = measure.startDate() == null ? 0 : week(measure.startDate(), society);
        long end = measure.endDate() == null ? weeksOfRun : Math.min(weeksOfRun, week(measure.endDate(), society));
        if (first >= end) {
            return 0;
        }
        int districts = measure.districts().isEmpty()
                ? society.districts().size()
                : measure.districts().size();
        double perYear = cost.perYear()
                + cost.perDistrictYear() * districts
                + cost.perThousandUniformedYear() * measure.uniformed() / PER_THOUSAND;
        return cost.setUp() + perYear * (end - first) / SocietySpec.WEEKS_PER_YEAR;
    }

    private static long week(LocalDate date, SocietySpec society) {
        return Math.max(0, Math.floorDiv(ChronoUnit.DAYS.between(society.start(), date), SocietySpec.DAYS_PER_WEEK));
    }
}
