package org.forestall.experiments.societies;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The columns of a population's tables, and the guide to them. */
final class PopulationColumns {

    private static final Map<String, String> EVENTS = events();

    private PopulationColumns() {}

    static String yearsHeader() {
        return "society,year,"
                + Arrays.stream(YearColumn.values()).map(YearColumn::title).collect(Collectors.joining(","))
                + ",episode_actor,episode_target\n";
    }

    static String eventsHeader() {
        return String.join(",", EVENTS.keySet()) + "\n";
    }

    static String guide(PopulationSettings settings) {
        StringBuilder text = new StringBuilder("# Columns\n\n");
        text.append("A population of ").append(settings.count()).append(" invented societies of ");
        text.append(settings.years()).append(" years, seed ").append(settings.seed());
        text.append(". Each ran once, without any measure. Not a forecast; no society stands for a real country.\n\n");
        text.append("A year has 52 weeks. What is seen \"at the start\" was read before the first week of the year. ");
        text.append(
                "An onset is at least 1,000 civilians of one group killed on purpose by one coalition within 52 weeks; ");
        text.append("an episode ends after 52 weeks with less than a tenth of that.\n");
        text.append("\n## society-years.csv\n\n| column | unit | meaning |\n| --- | --- | --- |\n");
        text.append("| society | number | society, from 0 |\n| year | number | year of the run, from 0 |\n");
        for (YearColumn column : YearColumn.values()) {
            text.append("| ")
                    .append(column.title())
                    .append(" | ")
                    .append(column.unit())
                    .append(" | ");
            text.append(column.meaning()).append(" |\n");
        }
        text.append(
                "| episode_actor | word | who carried the episode of the year, as seen at its onset: state, non-state, ");
        text.append("community, or empty |\n| episode_target | id | group harmed in it, or empty |\n");
        text.append("\n## events.csv\n\n| column | meaning |\n| --- | --- |\n");
        EVENTS.forEach((column, meaning) ->
                text.append("| ").append(column).append(" | ").append(meaning).append(" |\n"));
        return text.toString();
    }

    private static Map<String, String> events() {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("society", "society, from 0");
        columns.put("id", "number of the event in its society, from 0");
        columns.put("week", "week of the run, from 0");
        columns.put("kind", "what the event is");
        columns.put("detail", "begins or ends; the rung reached; the kind of trigger or vote; empty otherwise");
        columns.put("district", "id of the district; empty for the whole country");
        columns.put("actor", "id of the actor; may be empty");
        columns.put("actor_kind", "kind of the actor; community for people without orders");
        columns.put("deliberate", "1 if civilians were targeted on purpose");
        columns.put("act", "abstract category of the act");
        columns.put("persons", "persons harmed or moved");
        columns.put("victims", "id of the group concerned; may be empty");
        columns.put("cause", "id of the event that provoked this one, or -1");
        return columns;
    }
}
