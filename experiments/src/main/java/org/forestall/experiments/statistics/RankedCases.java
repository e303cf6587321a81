package org.forestall.experiments.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Cases counted by distinct forecast, highest first. */
final class RankedCases {

    /** Cases with one and the same forecast. */
    record Tie(double forecast, int onsets, int quiet) {
        int cases() {
            return onsets + quiet;
        }
    }

    private final List<Tie> ties;
    private final int onsets;
    private final int quiet;

    private RankedCases(List<Tie> ties, int onsets, int quiet) {
        this.ties = ties;
        this.onsets = onsets;
        this.quiet = quiet;
    }

    static RankedCases of(List<WarningCase> cases) {
        List<WarningCase> sorted = cases.stream()
                .sorted(Comparator.comparingDouble(WarningCase::forecast).reversed())
                .toList();
        List<Tie> ties = new ArrayList<>();
        int allOnsets = 0;
        for (int first = 0; first < sorted.size(); ) {
            double forecast = sorted.get(first).forecast();
            int next = first;
            int onsets = 0;
            while (next < sorted.size() && sorted.get(next).forecast() == forecast) {
                onsets += sorted.get(next).onset() ? 1 : 0;
                next++;
            }
            ties.add(new Tie(forecast, onsets, next - first - onsets));
            allOnsets += onsets;
            first = next;
        }
        return new RankedCases(List.copyOf(ties), allOnsets, sorted.size() - allOnsets);
    }

    List<Tie> ties() {
        return ties;
    }

    int onsets() {
        return onsets;
    }

    int quiet() {
        return quiet;
    }

    /** Chance that a case with onset is ranked above one without, ties half; NaN when one kind is missing. */
    double areaUnderRoc() {
        double won = 0;
        int onsetsAbove = 0;
        for (Tie tie : ties) {
            won += (double) tie.quiet() * onsetsAbove + 0.5 * tie.quiet() * tie.onsets();
            onsetsAbove += tie.onsets();
        }
        return won / ((double) onsets * quiet);
    }

    /** Mean precision over the onsets, each at the threshold of its own forecast; NaN without onset. */
    double averagePrecision() {
        double sum = 0;
        int onsetsAbove = 0;
        int casesAbove = 0;
        for (Tie tie : ties) {
            onsetsAbove += tie.onsets();
            casesAbove += tie.cases();
            sum += tie.onsets() * ((double) onsetsAbove / casesAbove);
        }
        return sum / onsets;
    }

    /** Share of onsets among the highest forecasts, a tie at the edge counted by its fraction; NaN without onset. */
    double recallInTop(int top) {
        double found = 0;
        int left = top;
        for (Tie tie : ties) {
            int taken = Math.min(left, tie.cases());
            found += tie.onsets() * ((double) taken / tie.cases());
            left -= taken;
        }
        return found / onsets;
    }
}
