package org.forestall.viz.replay;

import java.util.Locale;
import org.forestall.sim.state.EventKind;

/** The lanes into which what happened is sorted. */
public enum Lane {
    /** Triggers, votes. */
    TRIGGERS,
    /** What leaderships do: rungs, laws, emergencies, incitement, agreements. */
    LEADERS,
    /** Violence, fighting, flight. */
    VIOLENCE,
    /** Alerts, decisions and responses of others. */
    WARNING,
    /** Measures. */
    MEASURES;

    /** The lane of an event. */
    public static Lane of(EventKind kind) {
        return switch (kind) {
            case TRIGGER, ELECTION -> TRIGGERS;
            case LADDER, POLICY, EMERGENCY, INCITEMENT, AGREEMENT -> LEADERS;
            case VIOLENCE, BATTLE, EPISODE, FLIGHT, CONFLICT -> VIOLENCE;
            case ALERT, RESPONSE, DECISION, REVIEW -> WARNING;
            case MEASURE -> MEASURES;
        };
    }

    /** Name in keys of texts and in pages. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
