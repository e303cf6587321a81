package org.forestall.sim.reference;

import org.forestall.sim.state.StateVisitor;
import org.forestall.sim.state.Visitable;

/**
 * A square torus with up to four yes-or-no marks a site. A mark of eight by eight sites is one word, so that all sites that
 * somebody sees are counted with nine masks. Marks of a tile lie side by side, and a million sites take half a megabyte,
 * which stays in the caches.
 *
 * <p>A margin of eight sites repeats the other side of the torus, so that looking needs no wrapping; writing near the
 * edge writes the repetitions too. A site is one number, {@code y << 11 | x}, counted from the corner of the margin.
 */
final class Lattice implements Visitable {

    /** Smallest side: with a smaller one somebody would see a site twice. */
    static final int SMALLEST_SIDE = 2 * Surroundings.REACH + 1;

    static final int LARGEST_SIDE = 2032;

    /** Bits of a site. */
    static final int SITE_BITS = 22;

    private static final int HALF_BITS = 11;
    private static final int HALF = (1 << HALF_BITS) - 1;
    private static final int MARGIN = Surroundings.REACH;

    /** Words of a tile, one a mark. */
    private static final int TILE = 4;

    private final int side;
    private final int row;
    private final long[] words;

    Lattice(int side) {
        this.side = side;
        int tiles = (side + 2 * MARGIN + 7) >>> 3;
        row = tiles * TILE;
        words = new long[tiles * row];
    }

    /** The site at coordinates from 0. */
    int site(int x, int y) {
        return y + MARGIN << HALF_BITS | x + MARGIN;
    }

    /** Number of a site from 0, row by row. */
    int number(int site) {
        return ((site >>> HALF_BITS) - MARGIN) * side + (site & HALF) - MARGIN;
    }

    /** The site of a number. */
    int siteOfNumber(int number) {
        return site(number % side, number / side);
    }

    boolean has(int mark, int site) {
        return (words[word(site & HALF, site >>> HALF_BITS) + mark] & bit(site & HALF, site >>> HALF_BITS)) != 0;
    }

    /** Sets a mark of a site. */
    void set(int mark, int site) {
        int x = site & HALF;
        int y = site >>> HALF_BITS;
        setHere(mark, x, y);
        if (isNearEdge(x, y)) {
            int otherX = repeated(x);
            int otherY = repeated(y);
            setHere(mark, otherX, y);
            setHere(mark, x, otherY);
            setHere(mark, otherX, otherY);
        }
    }

    private void setHere(int mark, int x, int y) {
        words[word(x, y) + mark] |= bit(x, y);
    }

    /** Takes a mark from a site. */
    void clear(int mark, int site) {
        int x = site & HALF;
        int y = site >>> HALF_BITS;
        clearHere(mark, x, y);
        if (isNearEdge(x, y)) {
            int otherX = repeated(x);
            int otherY = repeated(y);
            clearHere(mark, otherX, y);
            clearHere(mark, x, otherY);
            clearHere(mark, otherX, otherY);
        }
    }

    private void clearHere(int mark, int x, int y) {
        words[word(x, y) + mark] &= ~bit(x, y);
    }

    private int word(int x, int y) {
        return (y >>> 3) * row + (x >>> 3) * TILE;
    }

    private static long bit(int x, int y) {
        return 1L << ((y & 7) << 3 | (x & 7));
    }

    private boolean isNearEdge(int x, int y) {
        int inner = side - 2 * MARGIN;
        // One comparison for both ends: what lies before the first inner column is negative, and huge without its sign.
        return Integer.compareUnsigned(x - 2 * MARGIN, inner) >= 0
                || Integer.compareUnsigned(y - 2 * MARGIN, inner) >= 0;
    }

    /** Where a column or row is repeated in the margin; itself if it is not. */
    private int repeated(int at) {
        return at < 2 * MARGIN ? at + side : at >= side ? at - side : at;
    }

    /** How many sites around a site have a mark. */
    int countOf(int mark, int site, Surroundings around) {
        return count(mark, 0, site, around);
    }

    /** How many sites around a site lack a mark. */
    int countWithout(int mark, int site, Surroundings around) {
        return count(mark, -1, site, around);
    }

    private int count(int mark, long flip, int site, Surroundings around) {
        int x = site & HALF;
        int y = site >>> HALF_BITS;
        long[] masks = around.masks;
        int mask = ((y & 7) << 3 | (x & 7)) * Surroundings.TILES;
        int middle = word(x, y) + mark;
        return countRow(middle - row, flip, masks, mask)
                + countRow(middle, flip, masks, mask + 3)
                + countRow(middle + row, flip, masks, mask + 6);
    }

    private int countRow(int middle, long flip, long[] masks, int mask) {
        return Long.bitCount((words[middle - TILE] ^ flip) & masks[mask])
                + Long.bitCount((words[middle] ^ flip) & masks[mask + 1])
                + Long.bitCount((words[middle + TILE] ^ flip) & masks[mask + 2]);
    }

    /** One of the sites around a site that have a mark: the rank-th, from 0, of as many as were counted. */
    int pickOf(int mark, int site, Surroundings around, int rank) {
        return pick(mark, 0, site, around, rank);
    }

    /** One of the sites around a site that lack a mark: the rank-th, from 0, of as many as were counted. */
    int pickWithout(int mark, int site, Surroundings around, int rank) {
        return pick(mark, -1, site, around, rank);
    }

    private int pick(int mark, long flip, int site, Surroundings around, int rank) {
        int x = site & HALF;
        int y = site >>> HALF_BITS;
        int mask = ((y & 7) << 3 | (x & 7)) * Surroundings.TILES;
        int left = rank;
        for (int tileY = -1; tileY <= 1; tileY++) {
            for (int tileX = -1; tileX <= 1; tileX++) {
                long seen = (words[word(x, y) + tileY * row + tileX * TILE + mark] ^ flip) & around.masks[mask++];
                int count = Long.bitCount(seen);
                if (left < count) {
                    int place = nthBit(seen, left);
                    return wrapped((x & ~7) + 8 * tileX + (place & 7), (y & ~7) + 8 * tileY + (place >>> 3));
                }
                left -= count;
            }
        }
        throw new IllegalArgumentException("there is no site of rank " + rank + " around " + site);
    }

    private static int nthBit(long bits, int rank) {
        long left = bits;
        for (int i = 0; i < rank; i++) {
            left &= left - 1;
        }
        return Long.numberOfTrailingZeros(left);
    }

    private int wrapped(int x, int y) {
        return wrapped(y) << HALF_BITS | wrapped(x);
    }

    private int wrapped(int at) {
        return at < MARGIN ? at + side : at >= side + MARGIN ? at - side : at;
    }

    @Override
    public void accept(StateVisitor visitor) {
        visitor.visit("lattice.words", words);
    }
}
