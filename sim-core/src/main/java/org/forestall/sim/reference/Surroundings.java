package org.forestall.sim.reference;

/**
 * The sites around a site as bits of the nine tiles of eight by eight sites in whose middle tile it lies: nine words for
 * each of the 64 places in a tile. Nobody sees further than {@value #REACH} sites, so nine tiles are enough.
 */
final class Surroundings {

    /** Largest vision. */
    static final int REACH = 8;

    static final int TILES = 9;

    private static final int PLACES = 64;

    /** Words by place in the tile, then by tile, row by row. */
    final long[] masks = new long[PLACES * TILES];

    /** Number of sites. */
    final int sites;

    Surroundings(Neighbourhood neighbourhood, double vision) {
        int count = 0;
        for (int dy = -REACH; dy <= REACH; dy++) {
            for (int dx = -REACH; dx <= REACH; dx++) {
                if ((dx != 0 || dy != 0) && neighbourhood.holds(dx, dy, vision)) {
                    count++;
                    mark(dx, dy);
                }
            }
        }
        sites = count;
    }

    private void mark(int dx, int dy) {
        for (int place = 0; place < PLACES; place++) {
            int x = REACH + (place & 7) + dx;
            int y = REACH + (place >>> 3) + dy;
            int tile = (y >>> 3) * 3 + (x >>> 3);
            masks[place * TILES + tile] |= 1L << ((y & 7) << 3 | (x & 7));
        }
    }
}
