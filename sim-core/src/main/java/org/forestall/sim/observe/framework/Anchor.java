package org.forestall.sim.observe.framework;

/**
 * The two values between which an indicator is scaled.
 *
 * @param calm value that scores 0, in the unit of the indicator
 * @param severe value that scores 1; below {@code calm} where less is worse
 */
public record Anchor(double calm, double severe) {

    /** An indicator that the two reference countries do not tell apart: it scores nothing and counts as missing. */
    public static final Anchor NOT_SEPARATED = new Anchor(Double.NaN, Double.NaN);

    /** Whether the two values are apart. */
    public boolean isSeparated() {
        return calm < severe || calm > severe;
    }

    /** Whether risk grows from calm to severe as the direction says. */
    public boolean agreesWith(Direction direction) {
        return direction == Direction.RISES ? calm < severe : calm > severe;
    }

    /** {@code clamp((value - calm) / (severe - calm), 0, 1)}; NaN if the value is missing or the anchors are not apart. */
    public double scale(double value) {
        double share = (value - calm) / (severe - calm);
        return Double.isNaN(share) ? share : Math.min(Math.max(share, 0), 1);
    }
}
