package org.forestall.experiments.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What each threshold would have meant, from the strictest to the loosest: the ROC curve and the curve of precision over
 * recall. Equal forecasts share a place.
 *
 * @param roc share of quiet cases with alert, share of cases with onset that have one; from 0, 0 to 1, 1
 * @param precisionRecall recall and precision, from the first alert on
 */
public record WarningCurves(List<Place> roc, List<Place> precisionRecall) {

    /** Places kept of each curve: more would not be seen. */
    private static final int MOST_PLACES = 200;

    public WarningCurves {
        roc = List.copyOf(roc);
        precisionRecall = List.copyOf(precisionRecall);
    }

    /** A place of a curve. */
    public record Place(double x, double y) {}

    /** @throws IllegalArgumentException if no case has onset or none is without */
    public static WarningCurves of(List<WarningCase> cases) {
        long onsets = cases.stream().filter(WarningCase::onset).count();
        long quiet = cases.size() - onsets;
        Checks.atLeast("cases with onset", 1, onsets);
        Checks.atLeast("cases without", 1, quiet);
        List<WarningCase> sorted = cases.stream()
                .sorted(Comparator.comparingDouble(WarningCase::forecast).reversed())
                .toList();
        List<Place> roc = new ArrayList<>(List.of(new Place(0, 0)));
        List<Place> precision = new ArrayList<>();
        long hits = 0;
        long alerts = 0;
        for (int one = 0; one < sorted.size(); one++) {
            hits += sorted.get(one).onset() ? 1 : 0;
            alerts++;
            if (one + 1 == sorted.size()
                    || sorted.get(one + 1).forecast() < sorted.get(one).forecast()) {
                roc.add(new Place((double) (alerts - hits) / quiet, (double) hits / onsets));
                precision.add(new Place((double) hits / onsets, (double) hits / alerts));
            }
        }
        return new WarningCurves(thinned(roc), thinned(precision));
    }

    private static List<Place> thinned(List<Place> places) {
        if (places.size() <= MOST_PLACES) {
            return places;
        }
        List<Place> thinned = new ArrayList<>();
        for (int kept = 0; kept < MOST_PLACES; kept++) {
            thinned.add(places.get((int) ((long) kept * (places.size() - 1) / (MOST_PLACES - 1))));
        }
        return thinned;
    }
}
