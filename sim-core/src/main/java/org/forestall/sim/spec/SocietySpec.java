package org.forestall.sim.spec;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Everything that defines an invented country and the settings under which the model runs it. */
public record SocietySpec(
        @Parameter(meaning = "Short name used on the command line.")
        String id,

        @Parameter(meaning = "Name of the invented country.")
        String name,

        @Parameter(meaning = "Title of the scenario.") String title,

        @Parameter(meaning = "What the scenario is about, in a few sentences.")
        String summary,

        @Parameter(meaning = "History sheet, a paragraph an entry.", byDefault = "[]")
        List<String> history,

        @Parameter(meaning = "Paragraphs of the reports that the country illustrates, one an entry.", byDefault = "[]")
        List<String> illustrates,

        @Parameter(meaning = "Questions for a discussion, one an entry.", byDefault = "[]")
        List<String> questions,

        @Parameter(meaning = "First day of a run.") LocalDate start,

        @Parameter(meaning = "Length of a run.", unit = "years", min = 1, max = 30, byDefault = "5")
        int years,

        @Parameter(
                meaning = "People in the sample that carries attitudes.",
                unit = "persons",
                min = 200,
                max = 1000000,
                byDefault = "5000")
        int people,

        @Parameter(meaning = "The state and society as a whole.", byDefault = "{}")
        NationSpec nation,

        @Parameter(meaning = "Identity groups.", minSize = 1, maxSize = 8)
        List<GroupSpec> groups,

        @Parameter(meaning = "Districts.", minSize = 1, maxSize = 200)
        List<DistrictSpec> districts,

        @Parameter(meaning = "Armed groups.", byDefault = "[]", maxSize = 40)
        List<ArmedGroupSpec> armedGroups,

        @Parameter(meaning = "Leaderships.", byDefault = "[]", maxSize = 20)
        List<LeadershipSpec> leaderships,

        @Parameter(meaning = "Institutions; a kind that is not listed does not exist.", byDefault = "[]", maxSize = 11)
        List<InstitutionSpec> institutions,

        @Parameter(meaning = "Civil society.", byDefault = "{}")
        CivilSocietySpec civilSociety,

        @Parameter(meaning = "Media.", byDefault = "{}") MediaSpec media,

        @Parameter(meaning = "Actors beyond the borders.", byDefault = "[]", maxSize = 20)
        List<OutsideActorSpec> outside,

        @Parameter(meaning = "Dated events known in advance.", byDefault = "[]")
        List<CalendarEntrySpec> calendar,

        @Parameter(meaning = "Triggers that come by chance.", byDefault = "[]", maxSize = 15)
        List<TriggerRateSpec> triggers,

        @Parameter(
                meaning = "What is already there on the first day: an agreement, peacekeepers, people who had fled.",
                byDefault = "{}")
        InitialSpec initial,

        @Parameter(meaning = "Mechanisms switched on or off by name; those not named are on.", byDefault = "{}")
        Map<Mechanism, Boolean> mechanisms,

        @Parameter(meaning = "Coefficients of the model.", byDefault = "{}")
        ModelSettings model,

        @Parameter(
                meaning = "Warning policies that options can put in place of the usual alert rule.",
                byDefault = "[]",
                maxSize = 50)
        List<WarningPolicySpec> warningPolicies,

        @Parameter(meaning = "Options to compare.", byDefault = "[]")
        List<OptionSpec> options) {

    /** Days in a simulated week. */
    public static final int DAYS_PER_WEEK = 7;

    /** Weeks in a simulated year. */
    public static final int WEEKS_PER_YEAR = 52;

    /** Week of the run in which a day falls; negative before the run. */
    public int weekOf(LocalDate day) {
        return (int) Math.floorDiv(day.toEpochDay() - start.toEpochDay(), DAYS_PER_WEEK);
    }

    /** Whether a mechanism is on. */
    public boolean isOn(Mechanism mechanism) {
        return mechanisms.getOrDefault(mechanism, true);
    }
}
