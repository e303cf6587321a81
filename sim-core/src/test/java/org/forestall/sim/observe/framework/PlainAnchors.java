package org.forestall.sim.observe.framework;

import java.util.EnumMap;
import java.util.Map;

/** Anchors without a reference country: from 0 to 1, or from 1 to 0 where less is worse. */
final class PlainAnchors {

    private PlainAnchors() {}

    static Anchors all() {
        Map<Indicator, Anchor> anchors = new EnumMap<>(Indicator.class);
        for (Indicator indicator : Indicator.values()) {
            boolean rises = indicator.direction() == Direction.RISES;
            anchors.put(indicator, new Anchor(rises ? 0 : 1, rises ? 1 : 0));
        }
        return new Anchors("for tests", anchors);
    }

    static Anchors without(Indicator left) {
        Map<Indicator, Anchor> anchors = new EnumMap<>(all().byIndicator());
        anchors.put(left, Anchor.NOT_SEPARATED);
        return new Anchors("for tests", anchors);
    }
}
