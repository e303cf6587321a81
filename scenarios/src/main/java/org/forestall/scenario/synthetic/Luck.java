package org.forestall.scenario.synthetic;

import org.forestall.sim.draws.Draws;

/**
 * The luck of one society: uniforms that are pure functions of (seed, index, name, item). A further name or item shifts no
 * other draw, and neither the number of societies nor their order plays a part. The luck of the society's futures is apart
 * from it.
 */
final class Luck {

    private static final long SALT = 0x736f6369657479L;
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;
    private static final double UNIT = 0x1.0p-53;

    private final long key;

    /** The luck of a society. */
    Luck(long seed, int index) {
        key = Draws.bits(Draws.bits(SALT, seed), index);
    }

    /** A uniform in [0, 1). */
    double uniform(String name, int item) {
        return (Draws.bits(Draws.bits(key, hash(name)), item) >>> 11) * UNIT;
    }

    /** A standard normal value. */
    double normal(String name, int item) {
        return Draws.normalQuantile(uniform(name, item));
    }

    private static long hash(String name) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * FNV_PRIME;
        }
        return hash;
    }
}
