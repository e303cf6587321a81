package org.forestall.sim.observe.framework;

import java.util.Optional;

/**
 * Where the anchors of an indicator come from.
 *
 * @param words how, for tables
 * @param isChange whether the indicator is a change: none, or one for the better, then never scores
 * @param fixed anchors on the model's own scale, for what comes in single events (an event of full severity scores 1) or
 *     is there only in armed conflict, so that a calm country says nothing about it; empty for anchors that are read off
 *     the two reference countries
 */
public record Basis(String words, boolean isChange, Optional<Anchor> fixed) {

    /** Read off the two reference countries. */
    public static final Basis REFERENCE = new Basis("reference countries", false, Optional.empty());

    /** Likewise, of a change. */
    public static final Basis CHANGE = new Basis("reference countries, from no change", true, Optional.empty());

    /** Fixed on the model's own scale; assumed. */
    static Basis fixed(double calm, double severe) {
        return new Basis("fixed, assumed", false, Optional.of(new Anchor(calm, severe)));
    }
}
