package org.forestall.experiments.warn;

import java.util.List;

/**
 * Turns a signal into a chance: a logistic curve fitted to the societies that rules are set on, by Newton's method with a
 * slight pull of the slope towards 0, so that it exists even where the signal tells the cases apart without a fault. Unknown
 * signals count as their mean.
 *
 * @param signal the signal
 * @param mean its mean over the cases of the fit
 * @param scale its standard deviation there
 * @param intercept log odds at the mean
 * @param slope change of the log odds for a standard deviation
 */
public record Forecaster(Signal signal, double mean, double scale, double intercept, double slope) {

    /** Weight of the pull: that of one normal prior observation with standard deviation 10. */
    private static final double PULL = 0.01;

    private static final int MOST_STEPS = 100;
    private static final double SMALL = 1e-10;

    static Forecaster fit(Signal signal, List<Target.Case> cases) {
        double[] values =
                cases.stream().mapToDouble(one -> one.quarter().get(signal)).toArray();
        double mean = mean(values);
        double scale = Math.sqrt(variance(values, mean));
        double[] x = new double[values.length];
        boolean[] came = new boolean[values.length];
        double onsets = 0;
        for (int one = 0; one < x.length; one++) {
            x[one] = standard(values[one], mean, scale);
            came[one] = cases.get(one).came();
            onsets += came[one] ? 1 : 0;
        }
        // Half an event on each side keeps the odds finite where none or all came.
        double a = Math.log((onsets + 0.5) / (x.length - onsets + 0.5));
        double b = 0;
        for (int step = 0; step < MOST_STEPS && scale > 0; step++) {
            double[] move = step(x, came, a, b);
            a += move[0];
            b += move[1];
            if (Math.abs(move[0]) + Math.abs(move[1]) < SMALL) {
                break;
            }
        }
        return new Forecaster(signal, mean, scale, a, b);
    }

    private static double[] step(double[] x, boolean[] came, double a, double b) {
        double ga = -PULL * a;
        double gb = -PULL * b;
        double haa = PULL;
        double hab = 0;
        double hbb = PULL;
        for (int one = 0; one < x.length; one++) {
            double p = logistic(a + b * x[one]);
            double error = (came[one] ? 1 : 0) - p;
            double weight = p * (1 - p);
            ga += error;
            gb += error * x[one];
            haa += weight;
            hab += weight * x[one];
            hbb += weight * x[one] * x[one];
        }
        double determinant = haa * hbb - hab * hab;
        double stepA = (hbb * ga - hab * gb) / determinant;
        double stepB = (haa * gb - hab * ga) / determinant;
        double most = Math.max(Math.abs(stepA), Math.abs(stepB));
        double damped = most > 2 ? 2 / most : 1;
        return new double[] {stepA * damped, stepB * damped};
    }

    /** Chance that what the target asks comes. */
    public double forecast(Quarter quarter) {
        return logistic(intercept + slope * standard(quarter.get(signal), mean, scale));
    }

    private static double standard(double value, double mean, double scale) {
        return Double.isNaN(value) || scale == 0 ? 0 : (value - mean) / scale;
    }

    private static double logistic(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }

    private static double mean(double[] values) {
        double sum = 0;
        int known = 0;
        for (double value : values) {
            if (!Double.isNaN(value)) {
                sum += value;
                known++;
            }
        }
        return known == 0 ? 0 : sum / known;
    }

    private static double variance(double[] values, double mean) {
        double sum = 0;
        int known = 0;
        for (double value : values) {
            if (!Double.isNaN(value)) {
                sum += (value - mean) * (value - mean);
                known++;
            }
        }
        return known == 0 ? 0 : sum / known;
    }
}
