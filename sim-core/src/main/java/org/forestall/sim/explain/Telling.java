package org.forestall.sim.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells a future week by week: chooses from each week's explanation what is worth telling. Movements of a stock that are too
 * small to be told in their week are kept and added up, with what each mechanism did, until together they are worth it; slow
 * surroundings would else change for years without a word.
 */
public final class Telling {

    /**
     * A movement worth telling.
     *
     * @param movement what moved and why; over several weeks, the sum of what each mechanism did in them
     * @param since week in which the movement began
     * @param isStart whether the number is told for the first time, so that nothing has moved yet
     */
    public record Told(Movement movement, int since, boolean isStart) {}

    /** A stock since it was last told. */
    private static final class Account {
        private double told;
        private int since;
        private final Map<String, Contribution> sums = new LinkedHashMap<>();

        void open(double value, int week) {
            told = value;
            since = week;
            sums.clear();
        }

        void add(Contribution contribution) {
            sums.merge(contribution.through(), contribution, Account::together);
        }

        private static Contribution together(Contribution sum, Contribution week) {
            boolean weightier = Math.abs(week.amount()) > Math.abs(sum.amount())
                    || sum.events().isEmpty();
            return new Contribution(
                    sum.through(), sum.amount() + week.amount(), weightier ? week.events() : sum.events());
        }

        Movement upTo(Movement week) {
            List<Contribution> contributions = new ArrayList<>(sums.values());
            contributions.sort(Comparator.comparingDouble((Contribution each) -> -Math.abs(each.amount())));
            return new Movement(week.quantity(), told, week.after(), contributions);
        }
    }

    private final Map<Quantity, Account> accounts = new LinkedHashMap<>();

    /** What is worth telling of the next week. Weeks come in order, none left out. */
    public List<Told> next(Explanation week) {
        List<Told> told = new ArrayList<>();
        for (Movement movement : week.movements()) {
            if (week.week() == 0 && !movement.quantity().isKnownAtStart()) {
                open(movement, week.week() + 1);
                told.add(new Told(movement, 0, true));
            } else if (movement.quantity().isStock()) {
                addUp(movement, week.week(), told);
            } else if (movement.isNotable()) {
                told.add(new Told(movement, week.week(), false));
            }
        }
        return told;
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
        if (whole.isNotable()) {
            told.add(new Told(whole, account.since, false));
            account.open(movement.after(), week + 1);
        }
    }
}
