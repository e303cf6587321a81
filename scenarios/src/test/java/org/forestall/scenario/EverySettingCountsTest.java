package org.forestall.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.forestall.scenario.doc.ParameterRow;
import org.forestall.scenario.doc.ParameterTable;
import org.forestall.sim.RunKey;
import org.forestall.sim.Society;
import org.forestall.sim.observe.Outcome;
import org.forestall.sim.observe.Series;
import org.forestall.sim.observe.SeriesKind;
import org.forestall.sim.spec.SocietySpec;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Nothing a country states is without effect: set to either end or to a third of its range, each numeric setting of its
 * people and places changes what happens in at least one country of the library, apart from places on the map. What
 * happens are people harmed, moved, taking part or warned; a setting that only an observer reads does not pass. Exact:
 * seeds are fixed.
 */
class EverySettingCountsTest {

    private static final List<String> COUNTRIES = List.of(
            "contested-election",
            "city-under-siege",
            "resource-borderland",
            "pandemic-and-blame",
            "after-genocide-unaddressed",
            "coup-and-vacuum",
            "online-hate");
    private static final List<String> OF_PEOPLE_AND_PLACES = List.of(
            "nation.",
            "groups[].",
            "districts[].",
            "leaderships[].",
            "armedGroups[].",
            "institutions[].",
            "civilSociety.",
            "media.",
            "triggers[].");
    private static final Predicate<ParameterRow> ON_THE_MAP =
            row -> row.path().startsWith("districts[].centre") || row.path().startsWith("districts[].outline");

    private final Map<String, String> asShipped = new LinkedHashMap<>();

    @Test
    void whatPeopleOfGroupsThinkAtTheStartCounts() {
        assertThat(idle(row -> List.of("groups[].trustInState", "groups[].norm", "groups[].bridgingTies")
                        .contains(row.path())))
                .isEmpty();
    }

    @Test
    @Tag("ensembles")
    void allSettingsOfPeopleAndPlacesCount() {
        assertThat(idle(ON_THE_MAP.negate().and(row -> OF_PEOPLE_AND_PLACES.stream()
                        .anyMatch(row.path()::startsWith))))
                .isEmpty();
    }

    private List<String> idle(Predicate<ParameterRow> chosen) {
        return ParameterTable.rows().stream()
                .filter(EverySettingCountsTest::isOneNumber)
                .filter(chosen)
                .filter(row -> !counts(row))
                .map(ParameterRow::path)
                .toList();
    }

    private static boolean isOneNumber(ParameterRow row) {
        return row.numeric()
                && (row.type().equals("number") || row.type().equals("whole number"))
                && !row.path().startsWith(Scenarios.INTERVENTIONS)
                && !row.path().contains("<name>")
                && !List.of("years", "people").contains(row.path());
    }

    private boolean counts(ParameterRow row) {
        for (String country : COUNTRIES) {
            for (String value : values(row)) {
                List<String> settings = settings(country, row, value);
                if (!settings.isEmpty() && !happens(country, settings).equals(asShipped(country))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Both ends of the range and a place between them. */
    private static List<String> values(ParameterRow row) {
        String[] ends = row.range().split(" to ");
        double low = Double.parseDouble(ends[0]);
        double high = Double.parseDouble(ends[1]);
        List<String> values = new ArrayList<>();
        for (double value : new double[] {low, high, low + 0.37 * (high - low)}) {
            values.add(row.type().equals("whole number") ? String.valueOf(Math.round(value)) : String.valueOf(value));
        }
        return values;
    }

    /** The setting, for every item of its list if it is in one; none if the country cannot have it. */
    private static List<String> settings(String country, ParameterRow row, String value) {
        List<String> settings = new ArrayList<>();
        int list = row.path().indexOf("[]");
        if (list < 0) {
            settings.add(row.path() + "=" + value);
        }
        for (int i = 0; list >= 0 && i < items(country, row.path().substring(0, list)); i++) {
            settings.add(row.path().replace("[]", "[" + i + "]") + "=" + value);
        }
        return Scenarios.load(country, settings) instanceof LoadResult.Loaded ? settings : List.of();
    }

    private static int items(String country, String list) {
        SocietySpec society = Scenarios.load(country, List.of()).orThrow().society();
        return switch (list) {
            case "groups" -> society.groups().size();
            case "districts" -> society.districts().size();
            case "leaderships" -> society.leaderships().size();
            case "armedGroups" -> society.armedGroups().size();
            case "institutions" -> society.institutions().size();
            case "triggers" -> society.triggers().size();
            default -> throw new IllegalArgumentException(list);
        };
    }

    private String asShipped(String country) {
        return asShipped.computeIfAbsent(country, key -> happens(key, List.of()));
    }

    private static String happens(String country, List<String> settings) {
        List<String> all = new ArrayList<>(List.of("people=200", "years=4"));
        all.addAll(settings);
        Scenario scenario = Scenarios.load(country, all).orThrow();
        StringBuilder happened = new StringBuilder();
        for (int replicate = 0; replicate < 2; replicate++) {
            happened.append(
                    in(Society.run(scenario.society(), scenario.planFor("combined"), new RunKey(5, replicate))));
        }
        return happened.toString();
    }

    private static String in(Outcome outcome) {
        return List.of(
                        outcome.communities(),
                        outcome.demographics(),
                        outcome.acts(),
                        outcome.consequences(),
                        outcome.funnel(),
                        outcome.decisions(),
                        outcome.combatantsKilled(),
                        outcome.costRu(),
                        outcome.series().stream()
                                .filter(series -> series.kind() != SeriesKind.LEGITIMACY
                                        && series.kind() != SeriesKind.STABILITY
                                        && series.kind() != SeriesKind.SEVERITY)
                                .map(Series::values)
                                .toList())
                .toString();
    }
}
