package org.forestall.experiments.cli;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.forestall.sim.explain.Contribution;
import org.forestall.sim.explain.Explanation;
import org.forestall.sim.explain.Movement;
import org.forestall.sim.explain.Telling;
import org.forestall.sim.observe.LoggedEvent;

/** What moved in a week and why, in plain words. */
final class Explanations {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final int MOST_CAUSES = 3;
    private static final int MOST_AGAINST = 1;

    private final LocalDate start;
    private final Telling telling = new Telling();

    /** Explanations of a future that starts on a day. */
    Explanations(LocalDate start) {
        this.start = start;
    }

    /** The lines of the next week: none if nothing worth telling moved. */
    List<String> next(Explanation explanation) {
        List<Telling.Told> told = telling.next(explanation);
        List<String> lines = new ArrayList<>();
        if (!told.isEmpty()) {
            lines.add("Week " + explanation.week() + ", " + day(explanation.week()) + ":");
        }
        List<Movement> first = told.stream()
                .filter(Telling.Told::isStart)
                .map(Telling.Told::movement)
                .toList();
        if (!first.isEmpty()) {
            lines.add("    At the end of the first week: "
                    + first.stream()
                            .map(each -> each.quantity().title() + " " + number(each, each.after()))
                            .collect(Collectors.joining(", "))
                    + ".");
        }
        told.stream()
                .filter(each -> !each.isStart())
                .forEach(each -> lines.add("    " + sentence(each, explanation.week())));
        return lines;
    }

    private String sentence(Telling.Told told, int week) {
        String since = told.since() < week ? " since " + day(told.since()) : "";
        return sentence(told.movement(), since);
    }

    private String day(int week) {
        return DAY.format(start.plusWeeks(week));
    }

    /** One movement and its causes, in words. */
    static String sentence(Movement movement, String since) {
        StringBuilder sentence = new StringBuilder(movement.quantity().title())
                .append(movement.change() > 0 ? " rises from " : " falls from ")
                .append(number(movement, movement.before()))
                .append(" to ")
                .append(number(movement, movement.after()))
                .append(since);
        List<Contribution> main = movement.main(MOST_CAUSES);
        sentence.append(main.isEmpty() ? ", by chance or from before" : ", through " + causes(movement, main));
        List<Contribution> against = movement.against(MOST_AGAINST);
        if (!against.isEmpty()) {
            sentence.append("; against ").append(causes(movement, against));
        }
        if (movement.change() < 0 && !movement.sources().isEmpty()) {
            sentence.append("; what is left comes through ").append(causes(movement, movement.sources()));
        }
        return capitalised(sentence.append('.').toString());
    }

    private static String causes(Movement movement, List<Contribution> contributions) {
        return contributions.stream().map(each -> cause(movement, each)).collect(Collectors.joining(", "));
    }

    private static String cause(Movement movement, Contribution contribution) {
        String amount = (contribution.amount() > 0 ? "+" : "-") + number(movement, Math.abs(contribution.amount()));
        List<String> events =
                contribution.events().stream().map(Explanations::words).toList();
        return contribution.through() + " (" + amount + (events.isEmpty() ? "" : ": " + String.join("; ", events))
                + ")";
    }

    private static String words(LoggedEvent event) {
        String words = event.words();
        return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    }

    private static String number(Movement movement, double value) {
        if (movement.quantity().isCount()) {
            return String.format(Locale.ROOT, "%,d", Math.round(value));
        }
        return String.format(Locale.ROOT, "%.3f", value);
    }

    private static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
