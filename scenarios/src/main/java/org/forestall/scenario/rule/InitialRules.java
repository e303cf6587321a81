package org.forestall.scenario.rule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.forestall.sim.spec.DistrictSpec;
import org.forestall.sim.spec.InitialDisplacedSpec;
import org.forestall.sim.spec.InitialPeacekeepersSpec;

/** Rules about what is already there on the first day. */
final class InitialRules {

    private InitialRules() {}

    static void peacekeepersLeaveAfterTheStart(Draft draft, Findings findings) {
        InitialPeacekeepersSpec mission = draft.society().initial().peacekeepers();
        String path = "initial.peacekeepers.until";
        if (mission.until().isEmpty()) {
            return;
        }
        try {
            LocalDate gone = LocalDate.parse(mission.until());
            LocalDate start = draft.society().start();
            if (!gone.isAfter(start)) {
                findings.error(
                        path,
                        gone,
                        "is not after the start of the run, " + start,
                        "Move it, or take the peacekeepers out.");
            } else if (mission.posted().isEmpty()) {
                findings.warning(path, gone, "is not used, because nobody is posted", "Name districts under posted.");
            }
        } catch (DateTimeException e) {
            findings.error(
                    path,
                    mission.until(),
                    "is no date of the calendar",
                    "Write year-month-day, for example 2031-10-04.");
        }
    }

    static void agreementHasParties(Draft draft, Findings findings) {
        int parties = draft.society().leaderships().size();
        if (draft.society().initial().agreement().inForce() && parties < 2) {
            findings.warning(
                    "initial.agreement.inForce",
                    true,
                    "is an agreement between leaderships, of which there " + (parties == 1 ? "is one" : "are none"),
                    "Add the parties under leaderships.");
        }
    }

    static void displacedWereThere(Draft draft, Findings findings) {
        Map<String, Long> gone = new LinkedHashMap<>();
        for (InitialDisplacedSpec flight : draft.society().initial().displaced()) {
            String path = "initial.displaced[" + flight.id() + "]";
            DistrictSpec home = district(draft, flight.from());
            long lived = home.population().getOrDefault(flight.group(), 0);
            long before = gone.getOrDefault(flight.from() + " " + flight.group(), 0L);
            gone.merge(flight.from() + " " + flight.group(), (long) flight.persons(), Long::sum);
            if (before + flight.persons() > lived) {
                findings.error(
                        path + ".persons",
                        flight.persons(),
                        "is more than the " + Math.max(0, lived - before) + " people of '" + flight.group()
                                + "' who are left in '" + flight.from() + "'",
                        "The population of a district counts those who fled from it: raise it there, or lower this.");
            }
            if (flight.from().equals(flight.to())) {
                findings.error(
                        path + ".to",
                        flight.to(),
                        "is where they come from",
                        "Name another district, or leave it out.");
            } else if (!flight.to().isEmpty() && !home.neighbours().contains(flight.to())) {
                findings.warning(
                        path + ".to",
                        flight.to(),
                        "is not next to '" + flight.from() + "', so that nobody goes home from there",
                        "People go home over one road only; name one of " + String.join(", ", home.neighbours()) + ".");
            }
            if (flight.blamed().equals(flight.group())) {
                findings.error(
                        path + ".blamed",
                        flight.blamed(),
                        "is their own group",
                        "Name another group, or leave it out.");
            }
        }
    }

    private static DistrictSpec district(Draft draft, String id) {
        return draft.society().districts().stream()
                .filter(district -> district.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
