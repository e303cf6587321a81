package org.forestall.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The scenario files that come with the program. */
final class ShippedFiles {

    private static final List<String> COUNTRIES =
            read("countries/index.txt").lines().filter(line -> !line.isBlank()).toList();

    private ShippedFiles() {}

    /** Names of the countries, in the order in which they are shown. */
    static List<String> countries() {
        return COUNTRIES;
    }

    static String country(String name) {
        return read("countries/" + name + ".yaml");
    }

    /** The small country with which one's own can begin. */
    static String starter() {
        return read("author/starter.yaml");
    }

    static String interventions() {
        return read("interventions/interventions.yaml");
    }

    private static String read(String name) {
        try (InputStream stream = ShippedFiles.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the program was built without " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
