package org.forestall.viz.exercise;

import java.util.List;
import org.forestall.sim.spec.Parameter;

/** An exercise as its authors write it. */
public record ExerciseSpec(
        @Parameter(meaning = "Short name.") String id,
        @Parameter(meaning = "Title.") String title,

        @Parameter(meaning = "Country in which it is set: a shipped scenario.")
        String scenario,

        @Parameter(meaning = "Master seed of the luck; all teams of an exercise have the same.", max = 9e15)
        long seed,

        @Parameter(meaning = "Number of the future.", max = 2e9, byDefault = "0")
        int replicate,

        @Parameter(meaning = "People in the sample.", unit = "persons", min = 200, max = 1e6, byDefault = "2000")
        int people,

        @Parameter(meaning = "What can be spent over all rounds.", unit = "points", max = 1000)
        int budget,

        @Parameter(meaning = "Name of what is spent.", byDefault = "points")
        String currency,

        @Parameter(meaning = "What learners are told at the start, a paragraph an entry.", minSize = 1)
        List<String> introduction,

        @Parameter(meaning = "Rounds in their order.", minSize = 1, maxSize = 12)
        List<RoundSpec> rounds,

        @Parameter(meaning = "What can be decided.", minSize = 1, maxSize = 40)
        List<OfferSpec> offers,

        @Parameter(meaning = "Questions for looking back, one an entry.", byDefault = "[]")
        List<String> questions) {

    /** Length of all rounds, weeks. */
    public int weeks() {
        return rounds.stream().mapToInt(RoundSpec::weeks).sum();
    }

    /** First week of a round, from 0. */
    public int firstWeek(int round) {
        return rounds.subList(0, round).stream().mapToInt(RoundSpec::weeks).sum();
    }

    /** Length of the whole session as planned, minutes, without looking back. */
    public int minutes() {
        return rounds.stream().mapToInt(RoundSpec::minutes).sum();
    }

    /** A stretch of time between two decisions. */
    public record RoundSpec(
            @Parameter(meaning = "Name.") String name,

            @Parameter(meaning = "Weeks that go by after the decisions.", unit = "weeks", min = 1, max = 260)
            int weeks,

            @Parameter(meaning = "Minutes that are planned for it.", unit = "minutes", max = 240, byDefault = "15")
            int minutes,

            @Parameter(meaning = "What learners are told when it begins.")
            String briefing,

            @Parameter(meaning = "What the facilitator is told alone.", byDefault = "")
            String notes,

            @Parameter(meaning = "What happens beside the model.", byDefault = "[]")
            List<InjectSpec> injects,

            @Parameter(meaning = "Questions to ask, one an entry.", byDefault = "[]")
            List<String> prompts) {}

    /** Something that is told to learners, and may strike the country. */
    public record InjectSpec(
            @Parameter(meaning = "Name.") String name,
            @Parameter(meaning = "What learners are told.") String text,

            @Parameter(meaning = "Weeks from the beginning of the round.", unit = "weeks", max = 259, byDefault = "0")
            int afterWeeks,

            @Parameter(meaning = "Trigger that strikes the country; empty for words alone.", byDefault = "")
            String trigger,

            @Parameter(meaning = "Severity of the trigger.", unit = "index", byDefault = "0.5")
            double severity,

            @Parameter(meaning = "Districts that it strikes; empty means all.", byDefault = "[]")
            List<String> districts) {}

    /** Something that can be decided. */
    public record OfferSpec(
            @Parameter(meaning = "Short name.") String id,
            @Parameter(meaning = "Name.") String name,

            @Parameter(meaning = "What is done, in a sentence.")
            String text,

            @Parameter(meaning = "Entry of the catalogue of interventions.")
            String intervention,

            @Parameter(meaning = "What it takes of the budget.", unit = "points", max = 1000)
            int cost,

            @Parameter(meaning = "Weeks that it runs; 0 for to the end.", unit = "weeks", max = 1560, byDefault = "0")
            int weeks,

            @Parameter(meaning = "Districts; empty means all.", byDefault = "[]")
            List<String> districts,

            @Parameter(meaning = "Uniformed persons.", unit = "persons", max = 1e6, byDefault = "0")
            int uniformed) {}
}
