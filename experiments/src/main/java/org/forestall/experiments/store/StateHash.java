package org.forestall.experiments.store;

import java.util.Locale;

/** State hashes as sixteen hexadecimal digits, since many tools read long integers as rounded decimals. */
final class StateHash {

    private StateHash() {}

    static String toText(long hash) {
        return String.format(Locale.ROOT, "%016x", hash);
    }

    static long fromText(String text) {
        return Long.parseUnsignedLong(text, 16);
    }
}
