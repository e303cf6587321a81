package org.forestall.sim.draws;

import java.util.HashSet;
import java.util.Set;

/**
 * Remembers every key that was drawn and fails on the first repeat. Two decisions that share a key would share luck
 * unseen; this is the debug mode that finds them. It holds every key of the run in memory, so it is for small societies.
 */
public final class DrawAudit {

    private record Key(long phaseKey, long counter) {}

    private final Set<Key> seen = new HashSet<>();

    /**
     * Notes a draw.
     *
     * @throws IllegalStateException if the same key was drawn before
     */
    void note(long phaseKey, long counter) {
        if (!seen.add(new Key(phaseKey, counter))) {
            throw new IllegalStateException("a draw is keyed twice: counter " + counter + " under phase key "
                    + Long.toHexString(phaseKey) + ". Maybe two decisions need two purposes or draw indices.");
        }
    }

    /** Number of draws seen. */
    public int size() {
        return seen.size();
    }
}
