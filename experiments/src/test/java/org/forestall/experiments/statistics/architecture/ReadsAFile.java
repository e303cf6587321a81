package org.forestall.experiments.statistics.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A class of the statistics that reads a file, on purpose. */
public final class ReadsAFile {

    /** Reads. */
    public String read() throws IOException {
        return Files.readString(Path.of("results"));
    }
}
