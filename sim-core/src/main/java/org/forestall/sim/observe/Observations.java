package org.forestall.sim.observe;

import java.util.List;
import org.forestall.sim.observe.framework.FrameworkScores;
import org.forestall.sim.observe.pattern.PatternFinding;

/**
 * What those who looked on at a run have made of it.
 *
 * @param framework scores of the factors of the UN Framework
 * @param patterns patterns that traces were consistent with
 */
public record Observations(FrameworkScores framework, List<PatternFinding> patterns) {

    /** Nobody looked on. */
    public static final Observations NONE = new Observations(FrameworkScores.NONE, List.of());

    /** Copies the list. */
    public Observations {
        patterns = List.copyOf(patterns);
    }
}
