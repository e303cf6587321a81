package org.forestall.experiments.design;

/** Size checks with one wording for the package. */
final class Sizes {

    private Sizes() {}

    static int atLeast(String name, int least, int value) {
        if (value < least) {
            throw new IllegalArgumentException(name + " is " + value + "; it must be at least " + least);
        }
        return value;
    }

    static int atMost(String name, int most, int value) {
        if (value > most) {
            throw new IllegalArgumentException(name + " is " + value + "; it must be at most " + most);
        }
        return value;
    }
}
