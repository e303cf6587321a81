package org.forestall.experiments.cli;

import picocli.CommandLine.Option;

/** The seed of an experiment. */
final class SeedChoice {

    /** The seed when none is given: fixed, so that a command repeats as it stands. */
    static final long DEFAULT = 20310106;

    @Option(
            names = "--seed",
            paramLabel = "S",
            description =
                    "Master seed, a whole number. The same seed gives the same futures. Default: " + DEFAULT + ".")
    private Long seed;

    long seed() {
        return seed == null ? DEFAULT : seed;
    }
}
