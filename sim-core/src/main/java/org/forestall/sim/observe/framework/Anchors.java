package org.forestall.sim.observe.framework;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Anchors of all indicators and where they come from. The model reads no files: whoever starts a run hands them in.
 *
 * @param origin where the values come from, in words: countries, seeds, runs, date
 * @param byIndicator an anchor for each indicator
 */
public record Anchors(String origin, Map<Indicator, Anchor> byIndicator) {

    /** @throws IllegalArgumentException if an indicator has no anchor, or one that runs against its direction */
    public Anchors {
        byIndicator = Collections.unmodifiableMap(new EnumMap<>(byIndicator));
        for (Indicator indicator : Indicator.values()) {
            Anchor anchor = byIndicator.get(indicator);
            if (anchor == null) {
                throw new IllegalArgumentException("no anchor for " + indicator.id()
                        + ". Maybe the anchors were calibrated before the indicator was added.");
            }
            if (anchor.isSeparated() && !anchor.agreesWith(indicator.direction())) {
                throw new IllegalArgumentException("the anchors of " + indicator.id() + " run from " + anchor.calm()
                        + " to " + anchor.severe() + ", against its direction: " + indicator.direction());
            }
        }
    }

    /** The anchor of an indicator. */
    public Anchor of(Indicator indicator) {
        return byIndicator.get(indicator);
    }
}
