package org.forestall.viz.gui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.forestall.sim.explain.Contribution;
import org.forestall.sim.explain.Explainer;
import org.forestall.sim.explain.Explanation;
import org.forestall.sim.explain.Movement;
import org.forestall.sim.explain.StateQuantity;
import org.forestall.sim.spec.Mechanism;
import org.forestall.viz.words.Words;

/** Why a week went as it did, in plain words. */
public final class ExplanationWords {

    private static final int MOST_CAUSES = 3;

    private static final int EXACT_BELOW = 100;

    private ExplanationWords() {}

    /** A line for each movement that is worth telling; one line that says so if there is none. */
    public static List<String> lines(Words words, Explanation explanation) {
        List<String> lines = new ArrayList<>();
        for (Movement movement : explanation.notable()) {
            lines.add(sentence(words, movement));
        }
        return lines.isEmpty() ? List.of(words.get("explain.nothing")) : lines;
    }

    private static String sentence(Words words, Movement movement) {
        String what = movement.quantity() instanceof StateQuantity known
                ? words.of("quantity", known)
                : words.content(movement.quantity().title());
        String sentence = words.get(
                key(movement),
                what,
                number(words, movement, movement.before()),
                number(words, movement, movement.after()));
        String causes = movement.main(MOST_CAUSES).stream()
                .map(each -> cause(words, movement, each))
                .collect(Collectors.joining(", "));
        String against = movement.against(1).stream()
                .map(each -> cause(words, movement, each))
                .collect(Collectors.joining(", "));
        sentence += causes.isEmpty() ? words.get("explain.byItself") : words.get("explain.through", causes);
        return against.isEmpty() ? sentence : sentence + " " + words.get("explain.against", against);
    }

    private static String cause(Words words, Movement movement, Contribution contribution) {
        double amount = contribution.amount();
        String by = number(words, movement, Math.abs(amount));
        if (movement.quantity().isCount()) {
            return words.get(amount > 0 ? "explain.more" : "explain.fewer", through(words, contribution.through()), by);
        }
        return words.get("explain.cause", through(words, contribution.through()), (amount > 0 ? "+" : "\u2212") + by);
    }

    /** What is counted anew each week is told beside the week before; what goes up and down is told as a movement. */
    private static String key(Movement movement) {
        if (movement.quantity() == StateQuantity.KILLED) {
            return "explain.week";
        }
        boolean up = movement.change() > 0;
        if (movement.quantity().isCount()) {
            return up ? "explain.up" : "explain.down";
        }
        return up ? "explain.rises" : "explain.falls";
    }

    private static String through(Words words, String name) {
        if (name.equals(Explainer.MEASURES)) {
            return words.get("explain.measures");
        }
        for (Mechanism mechanism : Mechanism.values()) {
            if (mechanism.name().toLowerCase(Locale.ROOT).replace('_', ' ').equals(name)) {
                return words.of("mechanism", mechanism);
            }
        }
        return words.content(name);
    }

    /** Persons to two digits, since a person of the sample stands for many; more would look more exact than it is. */
    private static String number(Words words, Movement movement, double value) {
        if (!movement.quantity().isCount()) {
            return words.number(value, 2);
        }
        long count = Math.round(value);
        if (count == 0) {
            return words.get("explain.none");
        }
        if (count < EXACT_BELOW) {
            return words.count(count);
        }
        long unit = 1;
        while (count / unit >= EXACT_BELOW) {
            unit *= 10;
        }
        return words.get("explain.about", words.count(Math.round((double) count / unit) * unit));
    }
}
