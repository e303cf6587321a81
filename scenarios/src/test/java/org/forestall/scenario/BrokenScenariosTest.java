package org.forestall.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.forestall.scenario.problem.Problem;
import org.forestall.scenario.problem.Severity;
import org.forestall.sim.spec.Defaults;
import org.forestall.sim.spec.Lever;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Breaks a small valid scenario in one place at a time and reads what its author is told. */
class BrokenScenariosTest {

    /** Stands in a replacement at the beginning of the line that the message must name. */
    private static final String HERE = "@";

    @Test
    void smallScenarioIsValidAsItStands() throws IOException {
        assertThat(Scenarios.read(small(), "small.yaml", List.of()))
                .isInstanceOfSatisfying(LoadResult.Loaded.class, loaded -> assertThat(loaded.warnings())
                        .isEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void mistakeIsToldWithLineAndValueAndRangeAndFix(Mistake mistake) throws IOException {
        String marked = mistake.madeIn(small());
        int line = lineOf(marked);
        List<Problem> problems = problemsOf(Scenarios.read(marked.replace(HERE, ""), "small.yaml", List.of()));
        assertThat(problems).extracting(Problem::text).contains("small.yaml:" + line + ": " + mistake.message());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void oneMistakeIsToldOnce(Mistake mistake) throws IOException {
        String broken = mistake.madeIn(small()).replace(HERE, "");
        assertThat(problemsOf(Scenarios.read(broken, "small.yaml", List.of()))).hasSize(mistake.problems());
    }

    @Test
    void allMistakesAreToldAtOnce() throws IOException {
        String broken = small();
        List<Mistake> independent = List.of(
                of("economy: 0.4", "economy: 1.4", ""),
                of("norm: 0.7", "nrom: 0.7", ""),
                of("date: 2032-05-02", "date: 2031-02-30", ""),
                of("kind: opposition", "kind: oposition", ""),
                of("neighbours: [north, south]", "neighbours: [north]", ""),
                of("composition: {ald: 0.8, bern: 0.2}", "composition: {ald: 0.8, bern: 0.1}", ""),
                of("use: I22", "use: I222", ""));
        for (Mistake mistake : independent) {
            broken = mistake.madeIn(broken);
        }
        List<Problem> problems = problemsOf(Scenarios.read(broken, "small.yaml", List.of()));
        assertThat(problems)
                .extracting(Problem::path)
                .contains(
                        "nation.economy",
                        "groups[ald].nrom",
                        "calendar[election].date",
                        "leaderships[bench].kind",
                        "districts[south].neighbours",
                        "armedGroups[army].composition",
                        "options[talks].measures[I222].use");
    }

    static Stream<Mistake> mistakes() {
        return Stream.of(
                of("economy: 0.4", "@economy: 1.4", "nation.economy = 1.4 is outside 0 to 1. Did you mean 0.14?"),
                of("economy: 0.4", "@economy: 40", "nation.economy = 40 is outside 0 to 1. Did you mean 0.4?"),
                of("economy: 0.4", "@economy: -0.4", "nation.economy = -0.4 is outside 0 to 1. Did you mean 0.4?"),
                of("years: 3", "@years: 31", "years = 31 is outside 1 to 30. The nearest allowed value is 30."),
                of(
                        "economy: 0.4",
                        "@economy: .nan",
                        "nation.economy = .nan is not a finite number. Allowed is 0 to 1."),
                of(
                        "economy: 0.4",
                        "@economy: -.inf",
                        "nation.economy = -.inf is not a finite number. Allowed is 0 to 1."),
                of(
                        "economy: 0.4",
                        "@economy: 1e999",
                        "nation.economy = 1e999 is not a finite number. Allowed is 0 to 1."),
                of("economy: 0.4", "@economy: low", "nation.economy = low is not a number. Write a number, 0 to 1."),
                of(
                        "economy: 0.4",
                        "@economy: 40%",
                        "nation.economy = 40% is not a number. Write shares as fractions: 0.40. Allowed: 0 to 1."),
                of(
                        "economy: 0.4",
                        "@economy: 0,4",
                        "nation.economy = 0,4 is not a number. Write it with a point: 0.4. Allowed: 0 to 1."),
                of(
                        "economy: 0.4",
                        "@economy: \"0.4\"",
                        "nation.economy = \"0.4\" is text, not a number. Remove the quotes. Allowed: 0 to 1."),
                of(
                        "economy: 0.4",
                        "@economy:",
                        "nation.economy has no value. Write a number, or leave the line out if it has a default."),
                of("economy: 0.4", "@economy: [0.4]", "nation.economy is a list, not a number. Write a number."),
                of(
                        "people: 1000",
                        "@people: 1_000",
                        "people = 1_000 is not a number. Write it without spaces or underscores: 1000. Allowed: 200 to 1000000."),
                of(
                        "people: 1000",
                        "@people: 1000.5",
                        "people = 1000.5 is not a whole number. Write 1001. Allowed: 200 to 1000000."),
                of(
                        "people: 1000",
                        "@people: 1e4",
                        "people = 1e4 is not a whole number. Write 10000. Allowed: 200 to 1000000."),
                of(
                        "people: 1000",
                        "@people: 99999999999",
                        "people = 99999999999 is outside 200 to 1000000. The nearest allowed value is 1000000."),
                of("people: 1000", "@poeple: 1000", "poeple is not a known setting. Did you mean 'people'?"),
                of(
                        "economy: 0.4",
                        "@regime_openness: 0.4",
                        "nation.regime_openness is not a known setting. Did you mean 'regimeOpenness'?"),
                of("years: 3", "years: 3\n@years: 4", "years is given twice, first at line 6. Remove one of the two."),
                of(
                        "  - id: ald\n    name: Ald\n",
                        "  - @id: ald\n",
                        "groups[ald].name is missing. It is required: Name shown to people; invented."),
                of("name: Esterlan", "@name: \"\"", "name = \"\" is empty. Name of the invented country."),
                of(
                        "id: small",
                        "@id: my country",
                        "id = my country is no short name. Use up to 60 letters, digits, hyphens and underscores."),
                of(
                        "nation:\n  economy: 0.4",
                        "@nation: 0.4",
                        "nation = 0.4 is a single value, not a mapping of keys to values. Write {key: value, ...} with keys out of"
                                + " regimeOpenness, civicSpace, identitySalience, contestStakes, partiesFollowIdentity, economy,"
                                + " resourceStress, impunity and others."),
                of(
                        "neighbours: [north, south]",
                        "@neighbours: north",
                        "districts[middle].neighbours = north is a single value, not a list (each item begins with a hyphen). Write a list (each item begins with a hyphen)."),
                of(
                        "kind: opposition",
                        "@kind: oposition",
                        "leaderships[bench].kind = oposition is none of executive, opposition, armed. Did you mean 'opposition'?"),
                of(
                        "kind: self-defence",
                        "@kind: militia",
                        "armedGroups[watch].kind = militia is none of army, police, state-allied-militia, non-state, self-defence. Did you mean 'state-allied-militia'?"),
                of(
                        "kind: army",
                        "@kind: ARMY",
                        "armedGroups[army].kind = ARMY is none of army, police, state-allied-militia, non-state, self-defence. Did you mean 'army'?"),
                of(
                        "urban: true",
                        "@urban: yes",
                        "districts[middle].urban = yes is neither true nor false. Did you mean 'true'? Allowed: true, false, on, off."),
                of(
                        "date: 2032-05-02",
                        "@date: 2031-02-30",
                        "calendar[election].date = 2031-02-30 is no day of the calendar. That month runs from 01 to 28. Allowed: year-month-day."),
                of(
                        "date: 2032-05-02",
                        "@date: 2031-13-01",
                        "calendar[election].date = 2031-13-01 is no day of the calendar. Months run from 01 to 12. Allowed: year-month-day."),
                of(
                        "date: 2032-05-02",
                        "@date: 2.5.2032",
                        "calendar[election].date = 2.5.2032 is not a date. Write year-month-day, for example 2031-10-04."),
                of(
                        "start: 2031-07-07",
                        "@start: 2031-06-31",
                        "options[talks].measures[I22].start = 2031-06-31 is no date of the calendar. Write year-month-day, for example 2031-10-04."),
                of(
                        "composition: {bern: 1}",
                        "@composition: {}",
                        "armedGroups[watch].composition has 0 entries; allowed are 1 to 10000. Add 1."),
                of(
                                "id: bern\n",
                                "@id: ald\n",
                                "groups[ald].id = ald is used twice, first at line 11. Give each item a name of its own.")
                        .causing(7),
                of(
                        "community: bern",
                        "@community: berm",
                        "armedGroups[watch].community = berm names nothing in 'groups'. Did you mean 'bern'? Allowed: ald, bern."),
                of(
                        "commandedBy: cabinet",
                        "@commandedBy: junta",
                        "armedGroups[army].commandedBy = junta names nothing in 'leaderships'. It has bench, cabinet."),
                of(
                        "population: {ald: 1000, bern: 5000}",
                        "@population: {ald: 1000, bern: 5000, berns: 1}",
                        "districts[south].population = berns names nothing in 'groups'. Did you mean 'bern'? Allowed: ald, bern."),
                of(
                        "districts: [north]",
                        "@districts: [nort]",
                        "calendar[election].districts[0] = nort names nothing in 'districts'. Did you mean 'north'? Allowed: middle, north, south."),
                of(
                        "use: I22",
                        "@use: I222",
                        "options[talks].measures[I222].use = I222 names nothing in 'interventions'. Did you mean 'I22'?"),
                of(
                        "use: I22",
                        "@use: mediation",
                        "options[talks].measures[mediation].use = mediation names nothing in 'interventions'. Did you mean 'I22' (Mediation and agreement with enforcement)?"),
                of(
                        "mechanisms: {memory: off}",
                        "@mechanisms: {memry: off}",
                        "mechanisms.memry is not a known setting. Did you mean 'memory'?"),
                of(
                        "mechanisms: {memory: off}",
                        "@mechanisms: {memory: 0}",
                        "mechanisms.memory = 0 is neither true nor false. Write true or false. Allowed: true, false, on, off."),
                of(
                        "neighbours: [north, south]",
                        "neighbours: [north]",
                        "    neighbours: [middle]\narmedGroups",
                        "@    neighbours: [middle]\narmedGroups",
                        "districts[south].neighbours = middle is not mutual. Add 'south' to the neighbours of 'middle'."),
                of(
                        "neighbours: [north, south]",
                        "@neighbours: [north, south, middle]",
                        "districts[middle].neighbours = middle is the district itself. Remove 'middle'."),
                of(
                        "neighbours: [north, south]",
                        "neighbours: [north]",
                        "    neighbours: [middle]\narmedGroups",
                        "armedGroups",
                        "districts:",
                        "@districts:",
                        "districts cannot all be reached from one another; cut off: south. Name neighbours that join them to the rest."),
                of(
                        "outline: [{x: 0, y: 0}, {x: 20, y: 0}, {x: 20, y: 20}, {x: 0, y: 20}]",
                        "@outline: [{x: 0, y: 0}]",
                        "districts[north].outline has 1 corners. An outline needs at least 3, or none."),
                of(
                        "    discrimination:\n      political: {overt: 0.2, covert: 0.3}\n",
                        "@  - id: cole\n    name: Cole\n",
                        "groups[cole] has no people in any district. Add 'cole' to the population of a district."),
                of(
                        "composition: {ald: 0.8, bern: 0.2}",
                        "@composition: {ald: 0.8, bern: 0.1}",
                        "armedGroups[army].composition has shares that sum to 0.9, not 1. Change them so that they sum to 1."),
                of(
                        "    community: bern\n",
                        "",
                        "alignment: community",
                        "@alignment: community",
                        "armedGroups[watch].alignment = community needs a community to stand for. Add community: with the id of a group."),
                of(
                        "south: 1000}",
                        "south: 9000}",
                        "population: {ald: 1000, bern: 5000}",
                        "@population: {ald: 1000, bern: 5000}",
                        "districts[south].population has 6000 residents but 9100 members of armed groups are posted there. Post fewer members there (armedGroups, members)."),
                of(
                        "kind: opposition",
                        "@kind: executive",
                        "leaderships[bench].kind = executive is the second executive, after 'cabinet'. Make it an opposition, or remove it."),
                of(
                        "kind: electoral-body",
                        "kind: legislature",
                        "  - kind: election",
                        "@  - kind: election",
                        "calendar[election] needs a body that runs it. Add an institution of kind electoral-body."),
                of(
                        "  - kind: electoral-body",
                        "@  - kind: judiciary",
                        "kind: election\n",
                        "kind: unrest\n",
                        "institutions[judiciary].kind = judiciary is listed more than once. Keep one entry of each kind."),
                of(
                        "  - {kind: unrest",
                        "@  - {kind: coup",
                        "triggers[coup].kind = coup is listed more than once. Keep one entry of each kind."),
                of(
                        "start: 2031-07-07",
                        "@start: 2030-07-07",
                        "options[talks].measures[I22].start = 2030-07-07 is before the run, which starts on 2031-01-06. Leave it out to start with the run."),
                of(
                        "end: 2032-07-05",
                        "@end: 2031-07-05",
                        "options[talks].measures[I22].end = 2031-07-05 is before the measure starts, on 2031-07-07. Swap the dates or move one."),
                of(
                        "id: talks",
                        "id: nothing",
                        "    measures:\n      - use: I22",
                        "@    measures:\n      - use: I22",
                        "options[nothing].measures has 1 measures, but this option is the one in which nothing is done. Give the option another id."),
                of(
                        "{low: 0, mode: 0.05, high: 0.1}",
                        "@{low: 0.2, mode: 0.05, high: 0.1}",
                        "interventions[fair].effects[bridging].strength = 0.2, 0.05, 0.1 is not in order. Write them rising: low, mode, high."),
                of(
                        "{low: -0.1, mode: -0.05, high: 0}",
                        "@{low: -10, mode: -0.05, high: 0}",
                        "interventions[fair].effects[hate-reach].strength = -10 takes away more than all of 'hate-reach'. For this lever -0.25 means a quarter less; the least is -1."),
                of(
                        "lever: bridging",
                        "@lever: bridgin",
                        "interventions[fair].effects[bridgin].lever = bridgin is none of " + levers()
                                + ". Did you mean 'bridging'?"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("oddities")
    void oddityIsAWarningThatDoesNotStopTheScenario(Mistake oddity) throws IOException {
        String marked = oddity.madeIn(small());
        int line = lineOf(marked);
        assertThat(Scenarios.read(marked.replace(HERE, ""), "small.yaml", List.of()))
                .isInstanceOfSatisfying(
                        LoadResult.Loaded.class,
                        loaded -> assertThat(loaded.warnings()).singleElement().satisfies(warning -> {
                            assertThat(warning.severity()).isEqualTo(Severity.WARNING);
                            assertThat(warning.text())
                                    .isEqualTo("small.yaml:" + line + ": warning: " + oddity.message());
                        }));
    }

    static Stream<Mistake> oddities() {
        return Stream.of(
                of(
                        "date: 2032-05-02",
                        "@date: 2030-05-02",
                        "calendar[0].date = 2030-05-02 puts 'Vote' before the run, which starts on 2031-01-06. It does not happen: move it or remove it."),
                of(
                        "date: 2032-05-02",
                        "@date: 2042-05-02",
                        "calendar[0].date = 2042-05-02 puts 'Vote' after the run, which ends on 2034-01-01. It does not happen: lengthen the run or remove it."),
                of(
                        "start: 2031-07-07\n        end: 2032-07-05",
                        "@start: 2041-07-07",
                        "options[talks].measures[I22].start = 2041-07-07 is after the run, which ends on 2034-01-01. The measure never starts."),
                of(
                        "end: 2032-07-05",
                        "@end: 2042-07-05",
                        "options[talks].measures[I22].end = 2042-07-05 is after the run, which ends on 2034-01-01. Leave it out to run to the end."),
                of(
                        "start: 2031-07-07\n        end: 2032-07-05",
                        "startRule: after-onset\n@        start: 2031-07-07",
                        "options[talks].measures[I22].start = 2031-07-07 is not used, because the measure starts after onset. Remove it, or set startRule: on-date."),
                of(
                        "end: 2032-07-05",
                        "@delayWeeks: 5",
                        "options[talks].measures[I22].delayWeeks = 5 is not used, because the measure starts on a date. Remove it, or set startRule: after-onset."),
                of(
                        "        uniformed: 1000\n",
                        "",
                        "- use: I32",
                        "@- use: I32",
                        "options[guard].measures[I32].uniformed = 0 sends nobody. Give the number of uniformed persons."),
                of(
                        "end: 2032-07-05",
                        "@uniformed: 5",
                        "options[talks].measures[I22].uniformed = 5 is not used by I22. Remove it."),
                of(
                        "uniformed: 1000",
                        "@uniformed: 4000",
                        "options[guard].measures[I32].uniformed = 4000 is more than the 3000 that actors beyond the borders could send. Lower it, or raise their number under outside."),
                of(
                        "people: 1000",
                        "people: 200",
                        "districts:",
                        "@districts:",
                        "{ald: 400000, bern: 100000}",
                        "{ald: 4000, bern: 10000}",
                        "{ald: 300000, bern: 200000}",
                        "{ald: 30, bern: 20}",
                        "districts have 20050 people; the model was checked for 500000 to 60000000. Check the populations."),
                of(
                        "centre: {x: 10, y: 10}\n",
                        "centre: {x: 30, y: 10}\n",
                        "outline:",
                        "@outline:",
                        "districts[north].outline does not enclose the district's centre. Check the corners and the centre."),
                of(
                        "alignment: community",
                        "alignment: none",
                        "community: bern",
                        "@community: bern",
                        "armedGroups[watch].community = bern has no meaning without alignment: community. Set the alignment or remove the community."),
                of(
                        "  - id: bench",
                        "@  - id: bench",
                        "kind: opposition",
                        "kind: armed",
                        "leaderships[bench] leads no armed group. Set commandedBy: bench in an armed group."),
                of(
                        "deaths: 500",
                        "deaths: 500\n@    windowWeeks: 200",
                        "model.onset.windowWeeks = 200 is longer than the run of 156 weeks. Lengthen the run."));
    }

    private static int lineOf(String marked) {
        return 1
                + (int) marked.substring(0, marked.indexOf(HERE))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    private static String levers() {
        return Stream.of(Lever.values()).map(Defaults::kebab).collect(Collectors.joining(", "));
    }

    private static List<Problem> problemsOf(LoadResult result) {
        assertThat(result).isInstanceOf(LoadResult.Rejected.class);
        return ((LoadResult.Rejected) result).problems();
    }

    static String small() throws IOException {
        try (InputStream stream = BrokenScenariosTest.class.getResourceAsStream("small.yaml")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Replacements in pairs, then the message without place. */
    private static Mistake of(String... parts) {
        return new Mistake(List.of(parts), 1);
    }

    /**
     * A mistake and what its author must be told.
     *
     * @param parts texts to find and their replacements, in pairs, then the message without place
     * @param problems how many problems the mistake causes in all
     */
    record Mistake(List<String> parts, int problems) {

        Mistake causing(int count) {
            return new Mistake(parts, count);
        }

        String message() {
            return parts.get(parts.size() - 1);
        }

        String madeIn(String text) {
            String changed = text;
            for (int i = 0; i + 1 < parts.size(); i += 2) {
                int found = changed.indexOf(parts.get(i));
                assertThat(found).as("place of '%s'", parts.get(i)).isNotNegative();
                changed = changed.substring(0, found)
                        + parts.get(i + 1)
                        + changed.substring(found + parts.get(i).length());
            }
            return changed;
        }

        @Override
        public String toString() {
            return message();
        }
    }
}
