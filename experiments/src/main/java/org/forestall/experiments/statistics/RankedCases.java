package org.forestall.experiments.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Cases sorted once by forecast, so that drawing whole runs again only counts and never sorts.
 *
 * <p>Place 0 holds the highest forecast; equal forecasts share a place.
 */
final class RankedCases {

    private final double[] forecasts;
    private final List<Run> runs;

    private RankedCases(double[] forecasts, List<Run> runs) {
        this.forecasts = forecasts;
        this.runs = runs;
    }

    /** Places of the cases of one run, those with onset apart from those without. */
    private static final class Run {

        private final int[] onsetPlaces;
        private final int[] quietPlaces;

        Run(List<WarningCase> cases, Map<Double, Integer> places) {
            onsetPlaces = places(cases, places, true);
            quietPlaces = places(cases, places, false);
        }

        private static int[] places(List<WarningCase> cases, Map<Double, Integer> places, boolean onset) {
            return cases.stream()
                    .filter(one -> one.onset() == onset)
                    .mapToInt(one -> places.get(one.forecast()))
                    .toArray();
        }
    }

    static RankedCases of(List<WarningCase> cases) {
        Map<Double, Integer> places = new TreeMap<>(Collections.reverseOrder());
        Map<Integer, List<WarningCase>> casesByRun = new TreeMap<>();
        for (WarningCase one : cases) {
            places.put(one.forecast(), 0);
            casesByRun.computeIfAbsent(one.run(), run -> new ArrayList<>()).add(one);
        }
        int place = 0;
        for (Map.Entry<Double, Integer> entry : places.entrySet()) {
            entry.setValue(place++);
        }
        return new RankedCases(
                places.keySet().stream().mapToDouble(Double::doubleValue).toArray(),
                casesByRun.values().stream().map(run -> new Run(run, places)).toList());
    }

    /** Number of runs. */
    int runs() {
        return runs.size();
    }

    /** Counts over the given runs, each as often as it is named. */
    Counts count(int[] drawnRuns) {
        int[] onsets = new int[forecasts.length];
        int[] quiet = new int[forecasts.length];
        for (int drawn : drawnRuns) {
            Run run = runs.get(drawn);
            for (int place : run.onsetPlaces) {
                onsets[place]++;
            }
            for (int place : run.quietPlaces) {
                quiet[place]++;
            }
        }
        return new Counts(forecasts, onsets, quiet);
    }

    /** Cases with and without onset per place. */
    static final class Counts {

        private final double[] forecasts;
        private final int[] onsets;
        private final int[] quiet;
        private final int allOnsets;
        private final int allQuiet;

        private Counts(double[] forecasts, int[] onsets, int[] quiet) {
            this.forecasts = forecasts;
            this.onsets = onsets;
            this.quiet = quiet;
            this.allOnsets = Arrays.stream(onsets).sum();
            this.allQuiet = Arrays.stream(quiet).sum();
        }

        int cases() {
            return allOnsets + allQuiet;
        }

        /** Chance that a case with onset is ranked above one without, ties half; NaN when one kind is missing. */
        double areaUnderRoc() {
            double won = 0;
            int onsetsAbove = 0;
            for (int place = 0; place < forecasts.length; place++) {
                won += quiet[place] * (onsetsAbove + 0.5 * onsets[place]);
                onsetsAbove += onsets[place];
            }
            return won / ((double) allOnsets * allQuiet);
        }

        /** Mean precision over the onsets, each at the threshold of its own forecast; NaN without onset. */
        double averagePrecision() {
            double sum = 0;
            int onsetsAbove = 0;
            int casesAbove = 0;
            for (int place = 0; place < forecasts.length; place++) {
                onsetsAbove += onsets[place];
                casesAbove += onsets[place] + quiet[place];
                sum += onsets[place] == 0 ? 0 : onsets[place] * ((double) onsetsAbove / casesAbove);
            }
            return sum / allOnsets;
        }

        /** Share of onsets among the highest forecasts, a tie at the edge counted by its fraction; NaN without onset. */
        double recallInTop(long top) {
            double found = 0;
            long left = top;
            for (int place = 0; place < forecasts.length && left > 0; place++) {
                int tied = onsets[place] + quiet[place];
                long taken = Math.min(left, tied);
                found += tied == 0 ? 0 : onsets[place] * ((double) taken / tied);
                left -= taken;
            }
            return found / allOnsets;
        }

        /** Mean squared error of the forecasts; NaN without cases. */
        double brier() {
            double sum = 0;
            for (int place = 0; place < forecasts.length; place++) {
                double forecast = forecasts[place];
                double gap = 1 - forecast;
                sum += onsets[place] * gap * gap + quiet[place] * forecast * forecast;
            }
            return sum / cases();
        }
    }
}
