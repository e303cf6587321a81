package org.forestall.experiments.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Mean squared error of forecast chances and its parts.
 *
 * <p>Cases are sorted by forecast and put into bins of nearly equal numbers; equal forecasts share a bin. The identity
 * {@code score = reliability - resolution + uncertainty + withinBins} is exact. Sources: Brier 1950, Monthly Weather Review 78,
 * 1-3; Murphy 1973, Journal of Applied Meteorology 12, 595-600; the part within bins is that of Stephenson, Coelho and Jolliffe
 * 2008, Weather and Forecasting 23, 752-757.
 *
 * @param score mean squared error in [0, 1]; 0 is perfect
 * @param reliability mean squared distance of forecast and observed share per bin; 0 is perfect
 * @param resolution spread of the observed shares over bins; larger is better
 * @param uncertainty base rate times its complement: the score of always stating the base rate
 * @param withinBins what binning loses; zero when forecasts within each bin are equal
 * @param skill 1 - score / uncertainty; 0 equals always stating the base rate, negative is worse than that; 0 when
 *     there is no uncertainty
 * @param bins forecast and observed share per bin, from low to high, for the reliability diagram
 */
public record BrierScore(
        double score,
        double reliability,
        double resolution,
        double uncertainty,
        double withinBins,
        double skill,
        List<Bin> bins) {

    /** Number of bins aimed at. */
    public static final int DEFAULT_BINS = 10;

    private static final double BAND_LEVEL = 0.95;

    public BrierScore {
        bins = List.copyOf(bins);
    }

    /**
     * Cases with like forecasts.
     *
     * @param meanForecast mean forecast of the bin
     * @param observed share of the bin with onset, with its 95 % interval
     */
    public record Bin(double meanForecast, Share observed) {}

    /**
     * Scores forecasts in {@value #DEFAULT_BINS} bins.
     *
     * @throws IllegalArgumentException if there is no case
     */
    public static BrierScore of(List<WarningCase> cases) {
        return of(cases, DEFAULT_BINS);
    }

    /**
     * Scores forecasts.
     *
     * @param cases at least one
     * @param mostBins number of bins aimed at, at least 1; equal forecasts can make them fewer
     * @throws IllegalArgumentException if there is no case or no bin
     */
    public static BrierScore of(List<WarningCase> cases, int mostBins) {
        Checks.atLeast("number of cases", 1, cases.size());
        Checks.atLeast("number of bins", 1, mostBins);
        List<Bin> bins = bins(cases, mostBins);
        double baseRate = cases.stream().filter(WarningCase::onset).count() / (double) cases.size();
        double reliability = 0;
        double resolution = 0;
        for (Bin bin : bins) {
            double weight = (double) bin.observed().total() / cases.size();
            reliability += weight * Math.pow(bin.meanForecast() - bin.observed().value(), 2);
            resolution += weight * Math.pow(bin.observed().value() - baseRate, 2);
        }
        double score = meanSquare(cases);
        double uncertainty = baseRate * (1 - baseRate);
        return new BrierScore(
                score,
                reliability,
                resolution,
                uncertainty,
                score - (reliability - resolution + uncertainty),
                uncertainty == 0 ? 0 : 1 - score / uncertainty,
                bins);
    }

    static double meanSquare(List<WarningCase> cases) {
        double sum = 0;
        for (WarningCase one : cases) {
            double error = one.forecast() - (one.onset() ? 1 : 0);
            sum += error * error;
        }
        return sum / cases.size();
    }

    private static List<Bin> bins(List<WarningCase> cases, int mostBins) {
        List<WarningCase> sorted = cases.stream()
                .sorted(Comparator.comparingDouble(WarningCase::forecast))
                .toList();
        List<Bin> bins = new ArrayList<>();
        int first = 0;
        for (int bin = 1; bin <= mostBins; bin++) {
            int end = (int) Math.round((double) bin * sorted.size() / mostBins);
            while (end > first
                    && end < sorted.size()
                    && sorted.get(end).forecast() == sorted.get(end - 1).forecast()) {
                end++;
            }
            if (end > first) {
                bins.add(bin(sorted.subList(first, end)));
                first = end;
            }
        }
        return bins;
    }

    private static Bin bin(List<WarningCase> cases) {
        double[] forecasts = cases.stream().mapToDouble(WarningCase::forecast).toArray();
        long onsets = cases.stream().filter(WarningCase::onset).count();
        return new Bin(Moments.mean(forecasts), Share.of(onsets, cases.size(), BAND_LEVEL));
    }
}
