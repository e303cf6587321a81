package org.forestall.scenario.country;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Compares futures that share their luck, one pair a future, by counting signs. If two settings were alike, each pair that
 * differs would fall either way like a coin, so that at least 11 of 12 pairs one way have probability 0.003, 19 of 24
 * 0.003, and 45 of 60, the full size, 0.0001.
 */
final class Pairs {

    private Pairs() {}

    /** Futures in a comparison. */
    static int futures() {
        return Futures.FULL ? 60 : 12;
    }

    /** Futures in a comparison in which single futures differ much by chance. */
    static int moreFutures() {
        return Futures.FULL ? 60 : 24;
    }

    /** Pairs that have to fall one way before a comparison of so many futures says so. */
    static int many(int futures) {
        return switch (futures) {
            case 12 -> 11;
            case 24 -> 19;
            case 60 -> 45;
            default -> throw new IllegalArgumentException("no bound was worked out for " + futures + " pairs");
        };
    }

    /** In how many futures a quantity is larger under the first setting than under the second. */
    static int moreUnderTheFirst(List<? extends Number> first, List<? extends Number> second) {
        return (int) IntStream.range(0, first.size())
                .filter(future ->
                        first.get(future).doubleValue() > second.get(future).doubleValue())
                .count();
    }
}
