package org.forestall.viz.replay;

import java.util.Base64;
import java.util.function.IntToDoubleFunction;

/**
 * Numbers of at least 0 as one byte each on a scale of square roots, so that small ones keep their digits, in base 64. A
 * value comes back within {@code most * (share + 1 / 1024) / 255} of what it was, where {@code share} is the root of its share
 * of the most.
 */
final class Packed {

    private static final int LARGEST = 255;

    private Packed() {}

    /**
     * Packs values.
     *
     * @param most largest value that can be told, above 0; larger ones become it
     */
    static String of(int count, double most, IntToDoubleFunction values) {
        byte[] bytes = new byte[count];
        for (int i = 0; i < count; i++) {
            double share = Math.sqrt(Math.min(1, Math.max(0, values.applyAsDouble(i) / most)));
            long level = Math.round(LARGEST * share);
            // What is there must not vanish in rounding.
            bytes[i] = (byte) (level == 0 && values.applyAsDouble(i) > 0 ? 1 : level);
        }
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** The values that a reader gets back. */
    static double[] unpack(String packed, double most) {
        byte[] bytes = Base64.getDecoder().decode(packed);
        double[] values = new double[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            double share = (bytes[i] & 0xff) / (double) LARGEST;
            values[i] = share * share * most;
        }
        return values;
    }
}
