package org.forestall.scenario.rule;

import org.forestall.sim.spec.SocietySpec;

/** Rules about the ledger of persons and the sample. */
final class PeopleRules {

    private static final int FEWEST_PER_COMMUNITY = 5;
    private static final long SMALLEST_COUNTRY = 500_000;
    private static final long LARGEST_COUNTRY = 60_000_000;

    private PeopleRules() {}

    static void everyGroupHasPeople(Draft draft, Findings findings) {
        draft.peopleByGroup().forEach((group, persons) -> {
            if (persons == 0) {
                findings.error(
                        "groups[" + group + "]",
                        "",
                        "has no people in any district",
                        "Add '" + group + "' to the population of a district.");
            }
        });
    }

    static void sampleCoversEveryCommunity(Draft draft, Findings findings) {
        SocietySpec society = draft.society();
        long communities = society.districts().stream()
                .flatMap(district -> district.population().values().stream())
                .filter(persons -> persons > 0)
                .count();
        if (society.people() < FEWEST_PER_COMMUNITY * communities) {
            findings.warning(
                    "people",
                    society.people(),
                    "is a small sample for " + communities + " communities",
                    "Give at least " + FEWEST_PER_COMMUNITY * communities + ".");
        }
    }

    static void countryIsOfAModelledSize(Draft draft, Findings findings) {
        long persons = draft.peopleByGroup().values().stream()
                .mapToLong(Long::longValue)
                .sum();
        if (persons < SMALLEST_COUNTRY || persons > LARGEST_COUNTRY) {
            findings.warning(
                    "districts",
                    "",
                    "have " + persons + " people; the model was checked for " + SMALLEST_COUNTRY + " to "
                            + LARGEST_COUNTRY,
                    "Check the populations.");
        }
    }
}
