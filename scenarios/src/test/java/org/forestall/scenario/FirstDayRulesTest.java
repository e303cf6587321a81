package org.forestall.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.forestall.scenario.doc.Change;
import org.forestall.scenario.doc.ScenarioChanges;
import org.forestall.scenario.doc.ScenarioDescription;
import org.forestall.scenario.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a scenario can say about its first day: mistakes are told, and the rest is told in words. */
class FirstDayRulesTest {

    private static final String COUNTRY = "contested-election";
    private static final String FLIGHT =
            "{id: f, group: torvel, from: brennick, to: hask, persons: 5000, blamed: halvane}";

    private static List<Problem> problems(String... settings) {
        LoadResult result = Scenarios.load(COUNTRY, List.of(settings));
        return result instanceof LoadResult.Loaded loaded
                ? loaded.warnings()
                : ((LoadResult.Rejected) result).problems();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "initial.peacekeepers={posted: {hask: 500}, until: 2031-02-30} | is no date of the calendar",
                "initial.peacekeepers={posted: {hask: 500}, until: 2030-12-02} | is not after the start of the run",
                "initial.peacekeepers={until: 2031-12-01} | nobody is posted",
                "initial.peacekeepers={posted: {nowhere: 500}} | names nothing in 'districts'",
                "initial.peacekeepers={posted: {hask: -1}} | is outside 0 to",
                "initial.agreement={inForce: true, enforcement: 1.5} | is outside 0 to 1",
                "initial.displaced=[{id: f, group: torvel, from: brennick, to: hask, persons: 500000}] | is more than the 383700 people",
                "initial.displaced=[{id: f, group: torvel, from: brennick, to: brennick, persons: 5}] | is where they come from",
                "initial.displaced=[{id: f, group: torvel, from: brennick, to: orvane, persons: 5}] | nobody goes home from there",
                "initial.displaced=[{id: f, group: torvel, from: brennick, persons: 5, blamed: torvel}] | is their own group",
                "initial.displaced=[{id: f, group: nobody, from: brennick, persons: 5}] | names nothing in 'groups'",
                "initial.displaced=[{id: f, group: torvel, from: brennick, persons: 0}] | is outside 1 to"
            })
    void aMistakeIsTold(String setting, String message) {
        assertThat(problems(setting))
                .extracting(Problem::text)
                .singleElement()
                .asString()
                .contains(message);
    }

    @Test
    void twoFlightsFromOnePlaceShareThePeopleWhoLivedThere() {
        assertThat(problems("initial.displaced=[{id: a, group: torvel, from: brennick, to: hask, persons: 300000},"
                        + " {id: b, group: torvel, from: brennick, persons: 100000}]"))
                .extracting(Problem::text)
                .singleElement()
                .asString()
                .contains(
                        "initial.displaced[b].persons = 100000 is more than the 83700 people of 'torvel' who are left");
    }

    @Test
    void anAgreementNeedsParties() {
        assertThat(problems("leaderships=[]", "initial.agreement.inForce=true"))
                .extracting(Problem::text)
                .anyMatch(text -> text.contains("is an agreement between leaderships, of which there are none"));
    }

    @Test
    void theFirstDayIsToldInWordsAndDifferencesToo() {
        Scenario before = Scenarios.load(COUNTRY, List.of()).orThrow();
        Scenario after = Scenarios.load(
                        COUNTRY,
                        List.of(
                                "initial.displaced=[" + FLIGHT + "]",
                                "initial.agreement.inForce=true",
                                "initial.peacekeepers={posted: {hask: 500}, until: 2031-12-01}"))
                .orThrow();

        assertThat(ScenarioDescription.of(before)).doesNotContain("The first day");
        assertThat(ScenarioDescription.of(after))
                .contains("## The first day")
                .contains("An agreement between leaderships is in force; help to keep it: 0.3.")
                .contains("500 peacekeepers are there: 500 in Hask. The last of them are gone on 2031-12-01, 13 weeks"
                        + " after the first, unless an option goes on with the operation.")
                .contains("5,000 Torvel from Brennick are in Hask, having fled.");
        assertThat(ScenarioChanges.between(before, after))
                .filteredOn(change -> change.room().equals("The first day"))
                .extracting(Change::path)
                .contains("initial.agreement.inForce", "initial.peacekeepers.until", "initial.displaced[f]");
    }

    @Test
    void aCountryThatBuildsOnAnotherCanTakeOneFlightAway() {
        LoadResult result = Scenarios.read("""
                extends: city-under-siege
                id: fewer
                title: Fewer camps
                initial:
                  displaced:
                    - {id: tesk-weir, remove: true}
                    - {id: lusan-weir, persons: 10000}
                """, "fewer.yaml", List.of());

        assertThat(result.orThrow().society().initial().displaced())
                .hasSize(7)
                .anyMatch(flight -> flight.id().equals("lusan-weir") && flight.persons() == 10_000);
    }
}
