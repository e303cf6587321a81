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
import org.forestall.sim.observe.LoggedEvent;

/** What moved in a week and why, in plain words. */
final class Explanations {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final int MOST_CAUSES = 3;
    private static final int MOST_AGAINST = 1;

    private Explanations() {}

    /** The lines of a week: none if nothing worth telling moved. */
    static List<String> lines(Explanation explanation, LocalDate start) {
        List<String> lines = new ArrayList<>();
        List<Movement> notable = explanation.notable();
        if (!notable.isEmpty()) {
            lines.add("Week " + explanation.week() + ", " + DAY.format(start.plusWeeks(explanation.week())) + ":");
            notable.forEach(movement -> lines.add("    " + sentence(movement)));
        }
        return lines;
    }

    static String sentence(Movement movement) {
        StringBuilder sentence = new StringBuilder(movement.quantity().title())
                .append(movement.change() > 0 ? " rises from " : " falls from ")
                .append(number(movement, movement.before()))
                .append(" to ")
                .append(number(movement, movement.after()));
        List<Contribution> main = movement.main(MOST_CAUSES);
        sentence.append(
                main.isEmpty()
                        ? ", by itself"
                        : ", through "
                                + main.stream()
                                        .map(each -> cause(movement, each))
                                        .collect(Collectors.joining(", ")));
        List<Contribution> against = movement.against(MOST_AGAINST);
        if (!against.isEmpty()) {
            sentence.append("; against ")
                    .append(against.stream().map(each -> cause(movement, each)).collect(Collectors.joining(", ")));
        }
        return capitalised(sentence.append('.').toString());
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
