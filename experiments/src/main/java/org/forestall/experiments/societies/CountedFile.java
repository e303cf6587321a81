package org.forestall.experiments.societies;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import org.forestall.experiments.plan.Checksums;

/** A CSV file that counts its rows and works out its checksum while it is written. */
final class CountedFile implements AutoCloseable {

    private final Writer writer;
    private final MessageDigest digest = Checksums.sha256();
    private long rows;

    CountedFile(Path file, String header) throws IOException {
        writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        put(header);
    }

    /** Adds a row, line end included. */
    void row(String line) {
        put(line);
        rows++;
    }

    private void put(String line) {
        try {
            writer.write(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        digest.update(line.getBytes(StandardCharsets.UTF_8));
    }

    /** Rows so far. */
    long rows() {
        return rows;
    }

    /** Checksum of all that was written; asked once, at the end. */
    String hash() {
        return Checksums.hex(digest);
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
