package org.forestall.viz.draw;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;

/**
 * A straight-line map from values to pixels with round tick marks.
 *
 * @param low value at {@code pixelLow}; below {@code high}
 * @param high value at {@code pixelHigh}
 * @param step distance between two ticks, in units of the value
 * @param pixelLow pixel of {@code low}
 * @param pixelHigh pixel of {@code high}; may be less than {@code pixelLow} (an axis that grows upwards)
 */
public record Scale(double low, double high, double step, double pixelLow, double pixelHigh) {

    /**
     * A scale that covers the range and ends on round numbers.
     *
     * @param smallest smallest value to show
     * @param largest largest value to show; when equal to the smallest, some room is added
     * @param ticks about how many tick marks are wanted, at least 1
     */
    public static Scale rounded(double smallest, double largest, int ticks, double pixelLow, double pixelHigh) {
        double from = Math.min(smallest, largest);
        double to = Math.max(smallest, largest);
        // Below this share of its size a spread is rounding error, and ticks would repeat the same number.
        double leastSpan = Math.max(Math.abs(from), Math.abs(to)) * 1e-9;
        if (to - from <= leastSpan) {
            double room = from == 0 ? 1 : Math.abs(from) * 0.1;
            from = from == 0 ? 0 : from - room;
            to = to + room;
        }
        double step = roundStep((to - from) / Math.max(1, ticks));
        return new Scale(
                Math.floor(from / step + 1e-9) * step, Math.ceil(to / step - 1e-9) * step, step, pixelLow, pixelHigh);
    }

    /** Like {@link #rounded}, for counts: no tick stands between two whole numbers. */
    public static Scale counts(double smallest, double largest, int ticks, double pixelLow, double pixelHigh) {
        Scale scale = rounded(smallest, largest, ticks, pixelLow, pixelHigh);
        for (int fewer = ticks - 1; scale.step() != Math.rint(scale.step()) && fewer > 0; fewer--) {
            scale = rounded(smallest, largest, fewer, pixelLow, pixelHigh);
        }
        return scale;
    }

    /** Like {@link #rounded}, but ends just beyond the largest value where that saves room in narrow panels. */
    public static Scale tight(double smallest, double largest, int ticks, double pixelLow, double pixelHigh) {
        Scale rounded = rounded(smallest, largest, ticks, pixelLow, pixelHigh);
        double high = Math.min(rounded.high(), largest + (rounded.high() - rounded.low()) * 0.03);
        return high > rounded.low() ? new Scale(rounded.low(), high, rounded.step(), pixelLow, pixelHigh) : rounded;
    }

    /** The smallest of 1, 2, 2.5, 5 or 10 times a power of ten that is at least {@code rough}. */
    private static double roundStep(double rough) {
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        for (double factor : new double[] {1, 2, 2.5, 5}) {
            if (rough <= factor * power * (1 + 1e-9)) {
                return factor * power;
            }
        }
        return 10 * power;
    }

    /** The same values over other pixels. */
    public Scale over(double newPixelLow, double newPixelHigh) {
        return new Scale(low, high, step, newPixelLow, newPixelHigh);
    }

    /** The pixel of a value; values outside the range land outside the pixels. */
    public double at(double value) {
        return pixelLow + (value - low) / (high - low) * (pixelHigh - pixelLow);
    }

    /** The values of the tick marks, from low to high. */
    public List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        long first = (long) Math.ceil(low / step - 1e-9);
        long last = (long) Math.floor(high / step + 1e-9);
        for (long tickIdx = first; tickIdx <= last; tickIdx++) {
            ticks.add(tickIdx * step);
        }
        return ticks;
    }

    /** How the tick numbers of this scale are written. */
    public NumberFormat format() {
        return Numbers.axis(Math.max(Math.abs(low), Math.abs(high)), step);
    }
}
