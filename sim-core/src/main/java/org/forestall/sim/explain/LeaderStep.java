package org.forestall.sim.explain;

import java.util.List;
import org.forestall.sim.observe.LoggedEvent;

/**
 * A step that a leadership took on its ladder in a week, or one up that it would have taken had something not held it back.
 *
 * @param leader name of the leadership
 * @param event the step in the log; null if it was held back
 * @param isUp whether the step led up the ladder, or would have
 * @param drive how strongly it is driven to climb, as it weighed it, in [0, 1]
 * @param constraint share of that drive which others and its own commitment take away, in [0, 1]
 * @param because mechanisms and measures without which it would not have taken this step; without which it would have
 *     climbed, if it was held back
 */
public record LeaderStep(
        String leader, LoggedEvent event, boolean isUp, double drive, double constraint, List<String> because) {

    /** Keeps a copy. */
    public LeaderStep {
        because = List.copyOf(because);
    }

    /** Whether there was no step, because something held it back. */
    public boolean isHeldBack() {
        return event == null;
    }
}
