package org.forestall.scenario.broken;

import java.util.List;

/**
 * Broken files that are written out: mistakes against rules between settings, in ranges, in extends and in worksheets. An
 * {@code @} stands at the line of the mistake and is left out of the file.
 */
final class WrittenOut {

    private WrittenOut() {}

    /** Changes of the small scenario that break a rule between settings. */
    static List<BrokenFile> againstRules(String small) {
        return List.of(
                of(
                        small,
                        "neighbour-not-mutual",
                        "south",
                        "    neighbours: [middle]\narmedGroups",
                        "@    neighbours: [middle, north]\narmedGroups"),
                of(
                        small,
                        "neighbour-itself",
                        "north",
                        "    neighbours: [middle]\n  - id: middle",
                        "@    neighbours: [middle, north]\n  - id: middle"),
                of(
                        small,
                        "neighbour-twice",
                        "north, north, south",
                        "    neighbours: [north, south]",
                        "@    neighbours: [north, north, south]"),
                of(
                        small.replace("    neighbours: [middle]\narmedGroups", "armedGroups")
                                .replace("neighbours: [north, south]", "neighbours: [north]"),
                        "district-cut-off",
                        "south",
                        "districts:",
                        "@districts:"),
                of(
                        small,
                        "outline-of-one-corner",
                        "1",
                        "outline: [{x: 0, y: 0}, {x: 20, y: 0}, {x: 20, y: 20}, {x: 0, y: 20}]",
                        "@outline: [{x: 0, y: 0}]"),
                of(small, "group-without-people", "cole", "districts:\n", "@  - {id: cole, name: Cole}\ndistricts:\n"),
                of(
                        small,
                        "shares-below-one",
                        "0.9",
                        "composition: {ald: 0.8, bern: 0.2}",
                        "@composition: {ald: 0.8, bern: 0.1}"),
                of(small, "shares-above-one", "1.3", "composition: {bern: 1}", "@composition: {bern: 1, ald: 0.3}"),
                of(
                                small,
                                "army-without-a-country",
                                "3000",
                                "population: {ald: 1000, bern: 5000}",
                                "@population: {ald: 2000, bern: 1000}")
                        .with("south: 1000}", "south: 5000}"),
                of(small, "army-without-members", "0", "members: {south: 100}", "@members: {}"),
                of(
                        small.replace("    community: bern\n", ""),
                        "community-guard-of-nobody",
                        "community",
                        "alignment: community",
                        "@alignment: community"),
                of(small, "two-executives", "executive", "kind: opposition", "@kind: executive"),
                of(small, "institution-twice", "judiciary", "  - kind: electoral-body", "@  - kind: judiciary")
                        .with("  - kind: election\n", "  - kind: trial\n"),
                of(
                        small,
                        "trigger-twice",
                        "coup",
                        "  - {kind: unrest, ratePerYear: 0.5}",
                        "@  - {kind: coup, ratePerYear: 0.5}"),
                of(
                        small.replace("kind: electoral-body", "kind: legislature"),
                        "election-without-a-body",
                        "",
                        "  - kind: election",
                        "@  - kind: election"),
                of(small, "measure-before-the-run", "2030-01-07", "start: 2031-07-07", "@start: 2030-01-07"),
                of(small, "measure-ends-before-it-starts", "2031-03-03", "end: 2032-07-05", "@end: 2031-03-03"),
                of(small, "measure-on-no-day", "2031-04-31", "start: 2031-07-07", "@start: 2031-04-31"),
                of(
                        small,
                        "nothing-that-does-something",
                        "1",
                        "  - id: talks\n    name: Talks\n    description: Talks from the first summer.\n    measures:",
                        "  - id: nothing\n    name: Nothing\n    description: Not quite.\n@    measures:"),
                of(
                        small,
                        "strength-out-of-order",
                        "0, 0.5, 0.1",
                        "strength: {low: 0, mode: 0.05, high: 0.1}",
                        "@strength: {low: 0, mode: 0.5, high: 0.1}"),
                of(
                        small,
                        "strength-takes-more-than-all",
                        "-1.5",
                        "strength: {low: -0.1, mode: -0.05, high: 0}",
                        "@strength: {low: -1.5, mode: -0.05, high: 0}"),
                of(small, "real-people", "Kurds", "name: Bernin", "@name: Kurds"),
                of(
                        small,
                        "real-state-in-prose",
                        "Rwanda",
                        "summary: Two groups, three districts.",
                        "@summary: Much as in Rwanda."),
                of(small, "real-state-as-id", "france", "id: small\n", "@id: france\n"),
                of(small, "group-id-twice", "ald", "id: bern\n", "@id: ald\n"),
                of(small, "district-id-twice", "north", "  - id: middle\n", "@  - id: north\n"),
                of(small, "key-twice", "years", "years: 3\n", "years: 3\n@years: 4\n"),
                of(small, "key-twice-in-a-group", "norm", "    norm: 0.7\n", "    norm: 0.7\n@    norm: 0.6\n"),
                of(small, "too-many-groups", "9", "groups:\n", "groups:\n@" + moreGroups()),
                of(small, "mechanism-misspelt", "memry", "mechanisms: {memory: off}", "@mechanisms: {memry: off}"),
                of(
                        small,
                        "text-with-comma-in-braces",
                        "if at all",
                        "  - {kind: unrest, ratePerYear: 0.5}",
                        "@  - {kind: unrest, ratePerYear: 0.5, if at all}"));
    }

    private static String moreGroups() {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= 7; i++) {
            text.append("  - {id: g").append(i).append(", name: G").append(i).append("}\n");
        }
        return text.toString();
    }

    /** Additions to the small scenario that state ranges wrongly. */
    static List<BrokenFile> ranges(String small) {
        return List.of(
                added(
                        small,
                        "range-of-no-number",
                        "title",
                        "ranges:\n  - id: a\n    settings:\n@      - {path: title, low: 0, high: 1}\n"),
                added(
                        small,
                        "range-of-nothing",
                        "nation.econmy",
                        "ranges:\n  - id: a\n    settings:\n@      - {path: nation.econmy, low: 0, high: 1}\n"),
                added(
                        small,
                        "range-out-of-bounds",
                        "1.5",
                        "ranges:\n  - id: a\n    settings:\n@      - {path: nation.economy, low: 0, high: 1.5}\n"),
                added(
                        small,
                        "range-moved-twice",
                        "nation.economy",
                        "ranges:\n  - id: a\n    settings:\n      - {path: nation.economy, low: 0, high: 1}\n  - id: b\n    settings:\n@      - {path: nation.economy, low: 0, high: 1}\n"),
                added(
                        small,
                        "range-beyond-its-ends",
                        "1.2",
                        "ranges:\n  - id: a\n@    at: 1.2\n    settings:\n      - {path: nation.economy, low: 0, high: 1}\n"),
                added(small, "range-without-settings", "0", "ranges:\n  - id: a\n@    settings: []\n"),
                added(
                        small,
                        "range-without-end",
                        "",
                        "ranges:\n  - id: a\n    settings:\n@      - {path: nation.economy, low: 0}\n"));
    }

    /** Files that build on others, most of them in the folder of the library. */
    static List<BrokenFile> extending() {
        String head = "id: child\nextends: parent.txt\n";
        return List.of(
                of("extends-nothing-shipped", "contested-elections", "id: child\n@extends: contested-elections\n"),
                of("extends-no-file", "none.yaml", "id: child\n@extends: none.yaml\n"),
                of("extends-itself", "extends-itself.yaml", "id: child\n@extends: extends-itself.yaml\n"),
                of("extends-in-a-circle", "circle.txt", "id: child\nextends: circle.txt\n")
                        .at(2),
                of(
                        "extends-a-network",
                        "https://example.org/a.yaml",
                        "id: child\n@extends: https://example.org/a.yaml\n"),
                of("extends-two", "", "id: child\n@extends: [parent.txt, starter]\n"),
                of("extends-no-one", "", "id: child\n@extends:\n"),
                of("extends-a-list", "", "id: child\nextends: list.txt\n").at(1),
                of("extends-damaged", "", "id: child\nextends: damaged.txt\n").at(2),
                of("removes-what-is-not-there", "wach", head + "armedGroups:\n@  - {id: wach, remove: true}\n"),
                of("removes-a-key-that-is-not-there", "calender", head + "@remove: [calender]\n"),
                of("removes-with-another-word", "", head + "@remove: calendar\n"),
                of("item-without-id", "", head + "groups:\n@  - {norm: 0.4}\n"),
                of("item-twice", "ald", head + "groups:\n  - {id: ald, norm: 0.4}\n@  - {id: ald, norm: 0.5}\n"),
                of("calendar-without-name", "election", head + "calendar:\n@  - {kind: election, severity: 0.4}\n"),
                of("new-item-incomplete", "", head + "groups:\n@  - {id: cole}\n"),
                of("child-out-of-range", "2", head + "nation:\n@  economy: 2\n"),
                of("removed-but-needed", "", head + "leaderships:\n  - {id: cabinet, remove: true}\n")
                        .at(43));
    }

    /** Worksheets. */
    static List<BrokenFile> worksheets() {
        String head = "id: w\nname: Orvelle\n";
        return List.of(
                of("worksheet-grade-too-high", "5", head + "factors:\n@  record: {grade: 5}\n"),
                of("worksheet-grade-negative", "-1", head + "factors:\n@  record: {grade: -1}\n"),
                of("worksheet-grade-as-word", "severe", head + "factors:\n@  record: {grade: severe}\n"),
                of("worksheet-grade-misspelt", "unknwon", head + "factors:\n@  record: {grade: unknwon}\n"),
                of("worksheet-grade-missing", "", head + "factors:\n@  record: {grade: }\n"),
                of("worksheet-no-such-factor", "recrod", head + "factors:\n@  recrod: {grade: 2}\n"),
                of(
                        "worksheet-no-such-question",
                        "impunty",
                        head + "factors:\n  record:\n    questions:\n@      impunty: {grade: 2}\n"),
                of("worksheet-no-such-strength", "bridgin", head + "resilience:\n@  bridgin: {grade: 2}\n"),
                of("worksheet-confidence", "sure", head + "factors:\n@  record: {grade: 2, confidence: sure}\n"),
                of(
                        "worksheet-comma-in-notes",
                        "never faced",
                        head + "factors:\n@  record: {grade: 2, notes: Killings, never faced}\n"),
                of("worksheet-real-state", "Rwanda", "id: w\n@name: Rwanda\n"),
                of(
                        "worksheet-real-people-in-notes",
                        "Kurds",
                        head + "factors:\n@  record: {grade: 2, notes: As with the Kurds}\n"),
                of("worksheet-without-name", "", "@id: w\nfactors: {}\n"),
                of("worksheet-factors-as-list", "", head + "factors:\n@  - {grade: 2}\n"),
                of("worksheet-unknown-key", "factor", head + "@factor: {}\n"),
                of("worksheet-is-a-list", "", "@- {grade: 2}\n"));
    }

    private static BrokenFile of(String text, String name, String value, String find, String replacement) {
        if (!text.contains(find)) {
            throw new IllegalArgumentException(name + ": nothing to replace");
        }
        return of(name, value, text.replace(find, replacement));
    }

    private static BrokenFile added(String small, String name, String value, String more) {
        return of(name, value, small + more);
    }

    private static BrokenFile of(String name, String value, String marked) {
        int mark = marked.indexOf('@');
        int line = mark < 0
                ? 0
                : 1
                        + (int) marked.substring(0, mark)
                                .chars()
                                .filter(c -> c == '\n')
                                .count();
        return new BrokenFile(name + ".yaml", marked.replace("@", ""), line, value);
    }
}
