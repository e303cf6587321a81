package org.forestall.sim.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.forestall.sim.observe.LoggedEvent;
import org.forestall.sim.state.EventKind;

/**
 * Tells a future week by week: chooses from each week's explanation what is worth telling. Movements of a stock that are too
 * small to be told in their week are kept and added up, with what each mechanism did, until together they are worth it; slow
 * surroundings would else change for years without a word.
 */
public final class Telling {

    /** How many times what is worth telling of one week a slow movement has to add up to; else it is told too often. */
    private static final double SLOW = 2;

    /** Share of a sum from which on an event that stood behind it is named; assumed. */
    private static final double WEIGHTY = 1.0 / 3;

    private static final int MOST_EVENTS = 2;

    /** How many movements of a week are told to whoever asks, and how far they have to go towards what is notable; assumed. */
    private static final int FEW = 3;

    private static final double LEAST = 0.1;

    /**
     * A movement worth telling.
     *
     * @param movement what moved and why; over several weeks, the sum of what each mechanism did in them
     * @param since week in which the movement began
     * @param isStart whether the number is told for the first time, so that nothing has moved yet
     * @param isNewSource whether what the number comes from is not what it came from when it was last told
     */
    public record Told(Movement movement, int since, boolean isStart, boolean isNewSource) {}

    /** What a mechanism did since a stock was last told, and what of it each event stood behind. */
    private static final class Sum {
        private final String through;
        private double amount;
        private final Map<Integer, Double> behind = new LinkedHashMap<>();
        private final Map<Integer, LoggedEvent> events = new LinkedHashMap<>();

        Sum(String through) {
            this.through = through;
        }

        void add(Contribution week) {
            amount += week.amount();
            for (LoggedEvent event : week.events()) {
                behind.merge(event.id(), week.amount(), Double::sum);
                events.put(event.id(), event);
            }
        }

        /** Only events that stood behind a good part of the sum are named; one battle of many moved nothing for months. */
        Contribution told() {
            List<LoggedEvent> weighty = behind.entrySet().stream()
                    .filter(each -> Math.abs(each.getValue()) >= WEIGHTY * Math.abs(amount))
                    .sorted(Comparator.comparingDouble(each -> -Math.abs(each.getValue())))
                    .map(each -> events.get(each.getKey()))
                    .toList();
            boolean voted = weighty.stream().anyMatch(each -> each.kind() == EventKind.ELECTION && !VoteAhead.is(each));
            return new Contribution(
                    through,
                    amount,
                    weighty.stream()
                            .filter(each -> !voted || !VoteAhead.is(each))
                            .limit(MOST_EVENTS)
                            .toList());
        }
    }

    /** A stock since it was last told. */
    private static final class Account {
        private double told;
        private int since;
        private double lastChange;
        private final Map<String, Sum> sums = new LinkedHashMap<>();

        void open(double value, int week) {
            told = value;
            since = week;
            sums.clear();
        }

        void add(Contribution contribution) {
            sums.computeIfAbsent(contribution.through(), Sum::new).add(contribution);
        }

        /** Whether a week alone is worth telling and is no mere continuation of the week before. */
        boolean isJump(Movement week) {
            return week.isNotable()
                    && Math.abs(week.change()) > SLOW * Math.max(0, lastChange * Math.signum(week.change()));
        }

        Movement upTo(Movement week) {
            List<Contribution> contributions =
                    new ArrayList<>(sums.values().stream().map(Sum::told).toList());
            contributions.sort(Comparator.comparingDouble((Contribution each) -> -Math.abs(each.amount())));
            return new Movement(week.quantity(), told, week.after(), contributions);
        }
    }

    private final Map<Quantity, Account> accounts = new LinkedHashMap<>();
    private final Map<Quantity, List<String>> sources = new LinkedHashMap<>();
    private Explanation weekBefore;

    /** What is worth telling of the next week. Weeks come in order, none left out. */
    public List<Told> next(Explanation week) {
        Explanation compared = weekBefore == null ? week : week.comparedWith(weekBefore);
        weekBefore = week;
        List<Told> told = new ArrayList<>();
        for (Movement movement : compared.movements()) {
            if (week.week() == 0 && !movement.quantity().isKnownAtStart()) {
                open(movement, week.week() + 1);
                told.add(new Told(movement, 0, true, false));
            } else if (movement.quantity().isStock()) {
                addUp(movement, week.week(), told);
            } else if (movement.isNotable() && !isLullInKilling(movement)) {
                told.add(new Told(movement, week.week(), false, isNewSource(movement)));
            }
        }
        return told;
    }

    /**
     * What is worth telling of a week that somebody asks about: all that is notable, and of the rest what moved most, so that a
     * slow week is not told as one in which nothing happened.
     */
    public static List<Told> ofOneWeek(Explanation week) {
        List<Movement> byWeight = week.movements().stream()
                .filter(movement -> weight(movement) >= LEAST)
                .sorted(Comparator.comparingDouble((Movement movement) -> -weight(movement)))
                .toList();
        List<Movement> most = byWeight.subList(0, Math.min(FEW, byWeight.size()));
        return week.movements().stream()
                .filter(movement -> movement.isNotable() || most.contains(movement))
                .map(movement -> new Told(movement, week.week(), false, true))
                .toList();
    }

    /** That fewer are killed in the week after a battle says nothing that the battle did not. */
    private static boolean isLullInKilling(Movement movement) {
        return movement.quantity() == StateQuantity.KILLED && movement.isLull();
    }

    /** How far a movement goes towards what is notable. */
    private static double weight(Movement movement) {
        return Math.abs(movement.change()) / movement.quantity().notable(movement.before(), movement.after());
    }

    private boolean isNewSource(Movement movement) {
        List<String> now =
                movement.sources().stream().map(Contribution::through).sorted().toList();
        return !now.equals(sources.put(movement.quantity(), now));
    }

    private void open(Movement movement, int week) {
        accounts.computeIfAbsent(movement.quantity(), key -> new Account()).open(movement.after(), week);
    }

    private void addUp(Movement movement, int week, List<Told> told) {
        Account account = accounts.get(movement.quantity());
        if (account == null) {
            account = new Account();
            account.open(movement.before(), week);
            accounts.put(movement.quantity(), account);
        }
        movement.contributions().forEach(account::add);
        Movement whole = account.upTo(movement);
        boolean jumped = account.isJump(movement);
        account.lastChange = movement.change();
        if (isWorthTelling(jumped, whole)) {
            told.add(new Told(whole, account.since, false, false));
            account.open(movement.after(), week + 1);
        }
    }

    /** A jump is told at once, a slow movement when it has come further. */
    private static boolean isWorthTelling(boolean jumped, Movement whole) {
        return whole.isNotable()
                && (jumped
                        || Math.abs(whole.change()) >= SLOW * whole.quantity().notable(whole.before(), whole.after()));
    }
}
