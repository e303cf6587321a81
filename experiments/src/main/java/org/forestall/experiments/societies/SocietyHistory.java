package org.forestall.experiments.societies;

import java.util.List;
import org.forestall.scenario.synthetic.SyntheticSocieties;
import org.forestall.sim.RunKey;
import org.forestall.sim.Society;
import org.forestall.sim.spec.PreventionPlan;

/**
 * What happened in one society.
 *
 * @param society number of the society
 * @param years its years in order
 * @param events its events in order, or none if they were not asked for
 */
record SocietyHistory(int society, List<SocietyYear> years, List<SocietyEvent> events) {

    /**
     * Draws a society and runs one future of it, without any measure. Pure. The future is the one that {@code forestall run}
     * tells of the society's scenario under the same seed and the society's number as replicate.
     */
    static SocietyHistory of(PopulationSettings settings, int index, boolean withEvents) {
        Society society = new Society(
                SyntheticSocieties.draw(settings.seed(), index, settings.years(), settings.people()),
                PreventionPlan.nothing(),
                new RunKey(settings.seed(), index));
        YearObserver observer = new YearObserver(index, society.state());
        society.addObserver(observer);
        society.start();
        society.runToEnd();
        return new SocietyHistory(
                index, observer.years(), withEvents ? EventReading.all(index, society.state()) : List.of());
    }
}
