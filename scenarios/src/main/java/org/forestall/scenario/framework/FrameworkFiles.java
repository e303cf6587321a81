package org.forestall.scenario.framework;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The files of this package that come with the program. */
final class FrameworkFiles {

    private FrameworkFiles() {}

    static String read(String name) {
        try (InputStream stream = FrameworkFiles.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the program was built without " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
