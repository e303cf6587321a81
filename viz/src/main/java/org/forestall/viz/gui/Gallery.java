package org.forestall.viz.gui;

import java.util.ArrayList;
import java.util.List;

/** The pictures of the windows that stand in the documentation: which there are, and the page that shows them. */
public final class Gallery {

    static final String SMALL = "1280x720";
    static final String LARGE = "1920x1080";

    /**
     * A screen.
     *
     * @param name name of its files, before variant and size
     * @param line what is seen, in a line
     * @param variants looks beside the plain one, in which it is drawn at the smaller size
     */
    record Shown(String name, String line, List<String> variants) {

        /** Names of all its files: plain at both sizes, then the variants. */
        List<String> files() {
            List<String> files = new ArrayList<>(List.of(file("", SMALL), file("", LARGE)));
            variants.forEach(variant -> files.add(file("-" + variant, SMALL)));
            return files;
        }

        private String file(String suffix, String size) {
            return name + suffix + "-" + size + ".png";
        }
    }

    private static final String ROOM = "projector";
    private static final String FRENCH = "french";
    private static final String STRONG = "french-contrast";

    static final List<Shown> SCREENS = List.of(
            new Shown("start", "Start: what this is not, content note, language, size of text.", List.of(ROOM, STRONG)),
            new Shown(
                    "live",
                    "One future live: map, a number through time, what happened, facts of the district that is pointed out.",
                    List.of(ROOM, STRONG)),
            new Shown("put-in", "Triggers and measures to put in, with evidence, cost and known harm.", List.of()),
            new Shown(
                    "settings-and-why",
                    "Settings of the country, and why the week went as it did, in words.",
                    List.of()),
            new Shown(
                    "twin",
                    "Two futures with the same luck and one thing different, the difference, and what went differently first.",
                    List.of(ROOM, STRONG)),
            new Shown("futures", "A hundred futures, sorted, with the sentence.", List.of(ROOM, STRONG)),
            new Shown("lesson-to-predict", "The lesson, step 3: what do you think? Then it is run.", List.of()),
            new Shown("lesson-1", "The lesson, step 1, when it has been run.", List.of()),
            new Shown("lesson-3", "The lesson, step 3, when it has been run.", List.of(ROOM, FRENCH)),
            new Shown(
                    "lesson-7", "The lesson, step 7: a budget, and a hundred futures to judge the choice.", List.of()),
            new Shown("lesson-end", "The end of the lesson.", List.of()),
            new Shown(
                    "exercise",
                    "Exercise, learners: what they are told and can know, their worksheet, what can be decided.",
                    List.of(ROOM, FRENCH)),
            new Shown(
                    "exercise-facilitator",
                    "Exercise, facilitator: the country as it is, notes, questions, true and assessed scores.",
                    List.of()),
            new Shown(
                    "debrief",
                    "Looking back: each decision lived again under other luck, so that luck and judgement are told apart.",
                    List.of(ROOM, FRENCH)),
            new Shown("debrief-known", "Looking back: what had happened and what was known when.", List.of()),
            new Shown(
                    "debrief-worksheets",
                    "Looking back, the reveal: learners' grades beside what could be seen and what was.",
                    List.of()));

    private Gallery() {}

    /** Names of all files, without the page itself. */
    static List<String> files() {
        return SCREENS.stream().flatMap(each -> each.files().stream()).toList();
    }

    /** The page that shows them, Markdown. */
    static String page() {
        StringBuilder page = new StringBuilder("""
                # The windows

                All screens as `./forestall screenshots` draws them, always the same weeks of the same futures of invented countries. That
                command writes this page too; a test compares it and the list of pictures with the program.
                """);
        for (Shown each : SCREENS) {
            List<String> files = each.files();
            page.append("\n## ")
                    .append(each.name())
                    .append("\n\n")
                    .append(each.line())
                    .append('\n');
            page.append("\n![")
                    .append(each.line())
                    .append("](")
                    .append(files.get(0))
                    .append(")\n");
            List<String> others = files.subList(1, files.size()).stream()
                    .map(file -> "["
                            + file.substring(each.name().length() + 1, file.length() - 4)
                                    .replace('-', ' ') + "](" + file + ")")
                    .toList();
            page.append("\nAlso: ").append(String.join(", ", others)).append('\n');
        }
        return page.toString();
    }
}
