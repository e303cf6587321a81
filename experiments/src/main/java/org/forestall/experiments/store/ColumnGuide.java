package org.forestall.experiments.store;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.forestall.experiments.plan.Manifest;
import org.forestall.sim.observe.SeriesKind;

/** Explains every column of the exported tables. */
public final class ColumnGuide {

    private static final String DESIGN_POINT = "number of the setting in the design, from 0; always 0 in a comparison";
    private static final String OPTION = "id of the arm";
    private static final String REPLICATE = "replicate, from 0; runs of one replicate share their luck";
    private static final String POSITION = "order within the run, from 0";
    private static final String GROUP = "id of the identity group";

    private ColumnGuide() {}

    /** Meanings of the columns of all tables, in the order of the columns. */
    public static Map<String, Map<String, String>> meanings() {
        Map<String, Map<String, String>> tables = new LinkedHashMap<>();
        tables.put("runs", runs());
        tables.put(
                "communities",
                table(
                        "design_point", DESIGN_POINT,
                        "option", OPTION,
                        "replicate", REPLICATE,
                        "position", POSITION,
                        "district", "id of the district",
                        "group", GROUP,
                        "initial", "residents at the start, persons",
                        "killed", "civilians killed, persons",
                        "injured", "civilians injured, persons",
                        "fled", "moves of flight, persons; who flees twice counts twice",
                        "detained", "detained at any time, persons",
                        "died_of_deprivation", "dead of deprivation, persons",
                        "remaining", "residents and displaced people at the end, persons"));
        tables.put(
                "demographics",
                table(
                        "design_point",
                        DESIGN_POINT,
                        "option",
                        OPTION,
                        "replicate",
                        REPLICATE,
                        "position",
                        POSITION,
                        "group",
                        GROUP,
                        "sex",
                        "female or male",
                        "age_band",
                        "child (under 15), adult (15 to 59) or older (60 and over)",
                        "killed",
                        "civilians killed, persons",
                        "injured",
                        "civilians injured, persons",
                        "sexual_violence",
                        "acts of sexual violence"));
        tables.put(
                "acts",
                table(
                        "design_point",
                        DESIGN_POINT,
                        "option",
                        OPTION,
                        "replicate",
                        REPLICATE,
                        "position",
                        POSITION,
                        "actor",
                        "class of the actors",
                        "group",
                        "id of the group of the victims",
                        "category",
                        "what was done, in the abstract",
                        "acts",
                        "number of acts; only those that occurred are listed"));
        tables.put(
                "decisions",
                table(
                        "design_point", DESIGN_POINT,
                        "option", OPTION,
                        "replicate", REPLICATE,
                        "position", POSITION,
                        "week", "week of the run, from 0",
                        "actor", "id of the outside actor",
                        "responds", "whether it decided to respond",
                        "approval", "approval among those who decided, from 0 to 1",
                        "division", "how divided those who decide were, from 0 to 1",
                        "prompted", "whether an alert came before it",
                        "reached", "last step reached: TOLD, NOTICED, BELIEVED, PRIORITISED or APPROVED"));
        tables.put(
                "series",
                table(
                        "design_point",
                        DESIGN_POINT,
                        "option",
                        OPTION,
                        "replicate",
                        REPLICATE,
                        "kind",
                        "which quantity; the list is below",
                        "week",
                        "weeks since the start; the value belongs to the end of this week",
                        "value",
                        "the value in the unit of the kind"));
        tables.put("events", events());
        tables.put("framework", framework());
        tables.put("resilience", resilience());
        tables.put("patterns", patterns());
        return tables;
    }

    private static Map<String, String> runs() {
        return table(
                "design_point", DESIGN_POINT,
                "option", OPTION,
                "role", "baseline, option, or diagnostic (a mechanism is off; no option to choose)",
                "replicate", REPLICATE,
                "seed", "master seed; with the replicate it names the luck",
                "status", "ok or failed",
                "message", "what went wrong, for failed runs",
                "replay", "command that repeats the run, for failed runs; to be typed in the result folder",
                "weeks", "weeks simulated",
                "onset_week", "first week in which the onset criterion held; empty if it never did",
                "onset_actor", "id of the actor",
                "onset_target", "id of the group harmed",
                "episode_weeks", "weeks of mass violence",
                "killed", "civilians killed, persons",
                "injured", "civilians injured, persons",
                "displaced_inside", "displaced inside the country at the end, persons",
                "abroad", "abroad at the end, persons",
                "fled", "moves of flight, persons; who flees twice counts twice",
                "detained", "detained at any time, persons",
                "died_of_deprivation", "dead of deprivation, persons",
                "combatants_killed", "members of armed groups killed in fighting, persons",
                "peak_participants", "most people taking part in violence in a week, persons",
                "conflict_weeks", "weeks of armed conflict",
                "alerts", "alerts issued",
                "first_alert_week", "week of the first alert; empty if there was none",
                "responses", "alerts followed by a delivered response",
                "cost_ru", "cost of the option, relative units (RU)",
                "weeks_grave", "weeks in which all signs, fully seen, stood above the usual alert threshold",
                "weeks_detected", "weeks in which the signs that were seen did",
                "weeks_assessed", "weeks in which assessed risk, late and noisy, did",
                "quiet_alerts", "alerts given in private",
                "told", "times an outside actor that can decide was told of an alert",
                "noticed", "of these, times it noticed the pattern",
                "believed", "of these, times it believed the alert",
                "prioritised", "of these, times it put the matter before others",
                "approved", "of these, times it approved of a response",
                "measures_begun", "measures agreed in advance that alerts set off",
                "episodes", "episodes of mass violence; more than one if it came back",
                "killed_by_measures",
                        "civilians killed by force that was meant to protect, persons; among those killed too",
                "children_recruited", "children recruited by force, persons",
                "agreements_reached", "agreements between leaderships",
                "agreements_broken", "agreements that broke",
                "services_lost", "services lost at the end against the start, mean over districts, index",
                "sites_lost", "share of cultural and religious sites lost, mean over districts",
                "segregation_before", "dissimilarity of where groups live at the start, 0 mixed to 1 apart",
                "segregation_after", "the same at the end",
                "exposed", "civilians still in the country of the group against which most was done, persons",
                "state_hash", "hash of the final state; equal states have equal hashes");
    }

    private static Map<String, String> framework() {
        return table(
                "design_point", DESIGN_POINT,
                "option", OPTION,
                "replicate", REPLICATE,
                "factor", "risk factor of the UN Framework of Analysis; see docs/framework.md",
                "week", "weeks since the start; the score is the latest at the end of this week",
                "truth", "score from the full state, 0 to 1; empty where the factor did not apply",
                "assessed", "score as an assessor could see it; empty where nothing was seen",
                "coverage", "share of the Framework's indicators of the factor that the assessor saw");
    }

    private static Map<String, String> resilience() {
        return table(
                "design_point",
                DESIGN_POINT,
                "option",
                OPTION,
                "replicate",
                REPLICATE,
                "part",
                "part of the resilience profile",
                "week",
                "weeks since the start",
                "value",
                "from 0 to 1, more is better");
    }

    private static Map<String, String> patterns() {
        return table(
                "design_point", DESIGN_POINT,
                "option", OPTION,
                "replicate", REPLICATE,
                "position", POSITION,
                "pattern", "traces are consistent with it; not a finding of law",
                "actor", "id of the actor",
                "target", GROUP,
                "first_week", "first week in which the thresholds were reached",
                "last_week", "last such week",
                "weeks", "number of such weeks, in steps of four",
                "widespread", "whether the attack was ever widespread",
                "systematic", "whether the attack was ever systematic");
    }

    private static Map<String, String> events() {
        return table(
                "design_point",
                DESIGN_POINT,
                "option",
                OPTION,
                "replicate",
                REPLICATE,
                "position",
                POSITION,
                "id",
                "number within the run, from 0",
                "week",
                "week of the run, from 0",
                "kind",
                "what the event is",
                "district",
                "id of the district; empty for the whole country",
                "actor",
                "id of the actor; may be empty",
                "target",
                "id of the group concerned; may be empty",
                "deliberate",
                "whether civilians were targeted on purpose",
                "act",
                "abstract category of the act",
                "persons",
                "persons harmed or moved",
                "cause_id",
                "id of the event that provoked this one, or -1",
                "words",
                "what happened, in plain words");
    }

    private static Map<String, String> table(String... namesAndMeanings) {
        Map<String, String> meanings = new LinkedHashMap<>();
        for (int index = 0; index < namesAndMeanings.length; index += 2) {
            meanings.put(namesAndMeanings[index], namesAndMeanings[index + 1]);
        }
        return meanings;
    }

    static String markdown(Manifest manifest) {
        StringBuilder text = new StringBuilder("# Columns\n\n");
        text.append("Results of ")
                .append(manifest.title())
                .append(", Forestall ")
                .append(manifest.forestall());
        text.append(", seed ").append(manifest.masterSeed()).append(". Simulated futures of an invented country; ");
        text.append("not a forecast.\n\nThe event logs of the first ").append(manifest.eventReplicates());
        text.append(" replicates of each arm are kept; all else is kept for all.\n");
        meanings().forEach((table, columns) -> {
            text.append("\n## ").append(table).append("\n\n| column | meaning |\n| --- | --- |\n");
            columns.forEach((column, meaning) -> text.append("| ")
                    .append(column)
                    .append(" | ")
                    .append(meaning)
                    .append(" |\n"));
        });
        text.append("\n## kinds of series\n\n| kind | meaning | unit |\n| --- | --- | --- |\n");
        text.append(Arrays.stream(SeriesKind.values())
                .map(kind -> "| " + kind.name() + " | " + kind.title() + " | " + kind.unit() + " |\n")
                .collect(Collectors.joining()));
        return text.toString();
    }
}
