package org.forestall.sim.reference;

/**
 * Which sites are within a vision. Epstein (2002, PNAS 99 suppl. 3, p. 7245) counts vision in "lattice positions", north,
 * south, east and west, and sets it to 1.7 in half of his runs, which makes sense as a radius only. Both are offered.
 */
public enum Neighbourhood {
    /** Sites whose centre is at most the vision away: 8 sites at 1.7, 148 at 7. */
    DISC {
        @Override
        boolean holds(int dx, int dy, double vision) {
            return dx * dx + dy * dy <= vision * vision;
        }
    },
    /** Sites at most the vision away by steps along rows and columns: 4 sites at 1.7, 112 at 7. */
    DIAMOND {
        @Override
        boolean holds(int dx, int dy, double vision) {
            return Math.abs(dx) + Math.abs(dy) <= vision;
        }
    };

    /** Whether a site so far away is within the vision. */
    abstract boolean holds(int dx, int dy, double vision);
}
