package org.forestall.scenario.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.forestall.sim.spec.DistrictSpec;
import org.forestall.sim.spec.InterventionSpec;
import org.forestall.sim.spec.SocietySpec;

/**
 * A scenario as read, before anyone knows whether it can be used.
 *
 * @param society country and options
 * @param catalogue interventions
 */
record Draft(SocietySpec society, List<InterventionSpec> catalogue) {

    /** First day after the run. */
    LocalDate end() {
        return society.start().plusWeeks((long) society.years() * SocietySpec.WEEKS_PER_YEAR);
    }

    /** Persons by group in the whole country. */
    Map<String, Long> peopleByGroup() {
        Map<String, Long> people = new TreeMap<>();
        society.groups().forEach(group -> people.put(group.id(), 0L));
        for (DistrictSpec district : society.districts()) {
            district.population().forEach((group, persons) -> people.merge(group, (long) persons, Long::sum));
        }
        return people;
    }
}
