package org.forestall.experiments.cli;

/** The version of Forestall. Results of different versions are not mixed. */
final class Version {

    /** The version that the build files state. */
    static final String CURRENT = "0.1.0";

    private Version() {}
}
