package org.forestall.experiments.cli;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.forestall.sim.explain.Explanation;
import org.forestall.sim.explain.Movement;
import org.forestall.sim.explain.Telling;
import org.forestall.sim.observe.LoggedEvent;
import org.forestall.sim.state.EventKind;
import org.forestall.viz.telling.ExplanationWords;
import org.forestall.viz.words.Words;

/** What happened and what moved in a week and why, in plain words. */
final class Explanations {

    /** How to read what follows; said once, since every line would be too long otherwise. */
    static final List<String> HOW_TO_READ = List.of(
            "How to read this: numbers that do not count people run from 0 (none) to 1 (the most there can be). Behind each",
            "cause stands by how much the number would be lower or higher at the end of the week without it. Of what is counted",
            "anew each week (protest, violence, people killed, incitement) it is how much more or less comes from the cause than",
            "in the week before. Causes work through one another, so they need not add up. Movements too small to be told are",
            "added up until they are not. Every few weeks a leadership may take a step on its ladder; the lot decides, and a step up",
            "is the likelier the more of its drive is left. What is not told did not move by an amount worth telling.",
            "");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final String INDENT = "    ";

    private final LocalDate start;
    private final Telling telling = new Telling();
    private final ExplanationWords words;

    /** Explanations of a future that starts on a day. */
    Explanations(LocalDate start) {
        this.start = start;
        this.words = new ExplanationWords(Words.of(Locale.ENGLISH), start, Explanations::words);
    }

    /** The lines of the next week: none if nothing worth telling happened or moved. */
    List<String> next(Explanation week) {
        List<Telling.Told> told = telling.next(week);
        List<String> lines = new ArrayList<>();
        if (!week.events().isEmpty()) {
            lines.add("It happened: "
                    + week.events().stream().map(LoggedEvent::words).collect(Collectors.joining(" ")));
        }
        if (week.week() == 0) {
            lines.add("At the end of the first week: "
                    + week.movements().stream().map(this::standing).collect(Collectors.joining(", ")) + ".");
        }
        lines.addAll(words.lines(week, told));
        if (lines.isEmpty()) {
            return List.of();
        }
        List<String> all = new ArrayList<>();
        all.add("Week " + week.week() + ", " + DAY.format(start.plusWeeks(week.week())) + ":");
        lines.forEach(line -> all.add(INDENT + line));
        return all;
    }

    private String standing(Movement movement) {
        return movement.quantity().title() + " " + words.after(movement);
    }

    /** An event without its full stop; of a step on the ladder what is done from then on, since it may be long past. */
    static String words(LoggedEvent event) {
        if (event.kind() != EventKind.LADDER) {
            return ExplanationWords.withoutStop(event.words());
        }
        String step = event.words();
        int before = step.lastIndexOf(" (before: ");
        return (before < 0 ? ExplanationWords.withoutStop(step) : step.substring(0, before))
                .replace(" now ", " ")
                .replace("against civilians, against the ", "against civilians of the ");
    }
}
