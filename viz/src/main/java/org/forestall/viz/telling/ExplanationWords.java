package org.forestall.viz.telling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.forestall.sim.explain.Contribution;
import org.forestall.sim.explain.Explainer;
import org.forestall.sim.explain.Explanation;
import org.forestall.sim.explain.Killer;
import org.forestall.sim.explain.LeaderStep;
import org.forestall.sim.explain.Movement;
import org.forestall.sim.explain.StateQuantity;
import org.forestall.sim.explain.Telling;
import org.forestall.sim.explain.Telling.Told;
import org.forestall.sim.explain.VoteAhead;
import org.forestall.sim.observe.LoggedEvent;
import org.forestall.sim.spec.Mechanism;
import org.forestall.viz.play.Explained;
import org.forestall.viz.words.Words;

/** Why a week went as it did, in plain words that can be read out. */
public final class ExplanationWords {

    private static final int MOST_CAUSES = 3;
    private static final int MOST_KILLERS = 4;
    private static final String SPEECH = Explainer.name(Mechanism.INCITEMENT);
    private static final String FLIGHT = Explainer.name(Mechanism.FLIGHT);
    private static final int EXACT_BELOW = 100;

    /** From how many times a movement on what a cause did in all is told by the week: most of it has worn off again. */
    private static final double STANDING = 2;

    /** Drive that is told as none. */
    private static final double NO_DRIVE = 0.005;

    /** Below this a part of an index needs a third decimal. */
    private static final double SMALL = 0.1;

    private final Words words;
    private final LocalDate start;
    private final Function<LoggedEvent, String> eventWords;

    /**
     * Words for a future.
     *
     * @param start first day of the future
     * @param eventWords an event in words, without a full stop
     */
    public ExplanationWords(Words words, LocalDate start, Function<LoggedEvent, String> eventWords) {
        this.words = words;
        this.start = start;
        this.eventWords = eventWords;
    }

    /** The lines of one week of a future that is played; one line that says so if there is nothing to tell. */
    public static List<String> lines(Words words, Explained explained) {
        EventWords events = new EventWords(words, explained.society());
        ExplanationWords telling = new ExplanationWords(
                words,
                explained.society().start(),
                event -> VoteAhead.is(event)
                        ? ahead(words, explained, event)
                        : withoutStop(events.of(explained.events().get(event.id()))));
        List<String> lines = telling.lines(explained.week(), Telling.ofOneWeek(explained.week()));
        return lines.isEmpty() ? List.of(words.get("explain.nothing")) : lines;
    }

    private static String ahead(Words words, Explained explained, LoggedEvent vote) {
        return words.get(
                "explain.ahead",
                words.content(explained
                        .society()
                        .calendar()
                        .get(VoteAhead.entryOf(vote))
                        .name()));
    }

    /** A sentence as a part of another. */
    public static String withoutStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    /** Steps of leaderships and movements of a week, a line each; empty if there is nothing to tell. */
    public List<String> lines(Explanation week, List<Told> told) {
        Week lines = new Week(week);
        week.steps().forEach(lines::step);
        told.stream().filter(each -> !each.isStart()).forEach(lines::movement);
        return lines.lines;
    }

    /** A quantity in words, as it stands in a sentence. */
    public String quantity(Movement movement) {
        return movement.quantity() instanceof StateQuantity known
                ? words.of("quantity", known)
                : words.content(movement.quantity().title());
    }

    /** The value at the end of the week. */
    public String after(Movement movement) {
        return number(movement, movement.after());
    }

    /** The lines of one week. */
    private final class Week {
        private final Explanation week;
        private final List<String> lines = new ArrayList<>();

        /** Events that were named already; nobody wants to hear of the same step five times. */
        private final Set<Integer> named = new HashSet<>();

        Week(Explanation week) {
            this.week = week;
        }

        void step(LeaderStep step) {
            List<String> because =
                    step.because().stream().map(ExplanationWords.this::through).toList();
            if (step.isHeldBack()) {
                String without = String.join(words.get("explain.held.or"), because);
                lines.add(words.get("explain.held", words.content(step.leader()), without));
                return;
            }
            String line = words.get(
                    stepKey(step),
                    eventWords.apply(step.event()),
                    words.number(step.drive(), 2),
                    words.percent(step.constraint(), 0));
            lines.add(because.isEmpty() ? line : line + " " + words.get("explain.step.because", words.list(because)));
        }

        private static String stepKey(LeaderStep step) {
            if (step.isUp()) {
                return "explain.step.up";
            }
            return step.drive() < NO_DRIVE ? "explain.step.none" : "explain.step.down";
        }

        void movement(Told told) {
            Movement movement = told.movement();
            int weeks = week.week() - told.since() + 1;
            StringBuilder sentence = new StringBuilder(words.get(
                    key(movement),
                    quantity(movement),
                    number(movement, movement.before()),
                    number(movement, movement.after())));
            if (weeks > 1) {
                sentence.append(words.get("explain.since", day(told.since())));
            }
            List<Contribution> main = main(movement);
            if (!main.isEmpty()) {
                sentence.append(words.get("explain.through", causes(movement, main, weeks)));
            }
            if (isPart(movement, main)) {
                sentence.append(itself(movement));
            }
            List<Contribution> against = movement.against(1);
            if (!against.isEmpty()) {
                sentence.append(words.get(
                        movement.change() > 0 ? "explain.heldDown" : "explain.heldUp",
                        causes(movement, against, weeks)));
            }
            if (told.isNewSource()) {
                sentence.append(sources(movement, main));
            }
            if (movement.quantity() == StateQuantity.KILLED && !week.killers().isEmpty()) {
                sentence.append(words.get("explain.killers", killers()));
            }
            lines.add(capitalised(sentence.append(words.get("explain.end")).toString()));
        }

        /** Whether the causes told make up less than half of a movement. */
        private boolean isPart(Movement movement, List<Contribution> main) {
            double told = main.stream().mapToDouble(Contribution::amount).sum();
            return Math.abs(told) < 0.5 * Math.abs(movement.change());
        }

        private String causes(Movement movement, List<Contribution> contributions, int weeks) {
            return contributions.stream()
                    .map(each -> cause(movement, each, weeks))
                    .collect(Collectors.joining(", "));
        }

        private String cause(Movement movement, Contribution contribution, int weeks) {
            double amount = Math.abs(contribution.amount());
            boolean stands = weeks > 1 && amount > STANDING * Math.abs(movement.change());
            String by = stands
                    ? words.get("explain.aWeek", part(movement, amount / weeks))
                    : words.get("explain.by", part(movement, amount));
            boolean isLess = isLess(movement, contribution);
            String what = through(contribution.through());
            String through = isLess ? words.get("explain.less", what) : what;
            String events = contribution.events().stream()
                    .filter(event -> isToBeNamed(event, isLess))
                    .map(this::named)
                    .collect(Collectors.joining("; "));
            return events.isEmpty()
                    ? words.get("explain.cause", through, by)
                    : words.get("explain.cause.event", through, by, events);
        }

        /** Whether a number that is made anew each week falls since less of it comes from a cause. */
        private boolean isLess(Movement movement, Contribution contribution) {
            return !movement.quantity().isStock()
                    && movement.change() < 0
                    && contribution.amount() < 0
                    && !movement.isBrake(contribution);
        }

        /** Of what has become less, the fighting and harm of the week are what is left. */
        private boolean isToBeNamed(LoggedEvent event, boolean isLess) {
            return switch (event.kind()) {
                case TRIGGER, ELECTION -> true;
                case BATTLE -> !isLess;
                case VIOLENCE, FLIGHT -> !isLess && named.add(event.id());
                case LADDER -> named.add(event.id()) || event.week() >= week.week() - 1;
                default -> named.add(event.id());
            };
        }

        private String named(LoggedEvent event) {
            String what = eventWords.apply(event);
            return event.week() == week.week() || VoteAhead.is(event)
                    ? what
                    : words.get("explain.dated", what, day(event.week()));
        }

        private String killers() {
            return week.killers().stream()
                    .limit(MOST_KILLERS)
                    .map(ExplanationWords.this::killer)
                    .collect(Collectors.joining(", "));
        }
    }

    /** Causes worth telling; that fewer are displaced through flight would say the opposite of what happens, which is return. */
    private static List<Contribution> main(Movement movement) {
        boolean isReturn = movement.quantity() == StateQuantity.DISPLACED && movement.change() < 0;
        return movement.main(MOST_CAUSES).stream()
                .filter(each -> !isReturn || !each.through().equals(FLIGHT))
                .toList();
    }

    private String killer(Killer killer) {
        String key = "explain.killer." + killer.how().name().toLowerCase(Locale.ROOT);
        return words.get(key, words.content(killer.name()), count(killer.persons()));
    }

    /** What else the number comes from, beside the causes that were told. */
    private String sources(Movement movement, List<Contribution> told) {
        List<String> sources = movement.sources().stream()
                .filter(each -> told.stream().noneMatch(other -> other.through().equals(each.through())))
                .filter(each -> movement.quantity() != StateQuantity.INCITEMENT
                        || !each.through().equals(SPEECH))
                .map(each -> through(each.through()))
                .toList();
        return switch (sources.size()) {
            case 0 -> "";
            case 1 -> words.get("explain.source", sources.get(0));
            default -> words.get("explain.sources", words.list(sources));
        };
    }

    private String itself(Movement movement) {
        return movement.quantity() instanceof StateQuantity known
                ? words.get("explain.itself." + known.name().toLowerCase(Locale.ROOT)
                        + (movement.change() > 0 ? ".up" : ".down"))
                : words.get("explain.itself");
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

    private String through(String name) {
        if (name.equals(Explainer.MEASURES)) {
            return words.get("explain.measures");
        }
        if (name.equals(Explainer.EARLIER_HARM)) {
            return words.get("explain.earlierHarm");
        }
        for (Mechanism mechanism : Mechanism.values()) {
            if (Explainer.name(mechanism).equals(name)) {
                return words.of("mechanism", mechanism);
            }
        }
        return words.get("explain.measure", words.content(name));
    }

    private String day(int week) {
        return words.day(start.plusWeeks(week));
    }

    private String part(Movement movement, double amount) {
        return movement.quantity().isCount() ? number(movement, amount) : words.number(amount, amount < SMALL ? 3 : 2);
    }

    private String number(Movement movement, double value) {
        if (!movement.quantity().isCount()) {
            boolean differ = Math.round(100 * movement.before()) != Math.round(100 * movement.after());
            return words.number(value, differ ? 2 : 3);
        }
        return count(Math.round(value));
    }

    /** Persons to two digits, since a person of the sample stands for many; more would look more exact than it is. */
    private String count(long count) {
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

    private static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
