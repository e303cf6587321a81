package org.forestall.scenario.assess;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The worksheets that come with the program: examples, graded for invented countries. */
public final class Worksheets {

    private static final List<String> NAMES = List.of("karvia-calm", "ostrel-strained");

    private Worksheets() {}

    /** Names of the shipped examples. */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * The text of a shipped example.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public static String text(String name) {
        if (!NAMES.contains(name)) {
            throw new IllegalArgumentException("no shipped worksheet named " + name);
        }
        try (InputStream stream = Worksheets.class.getResourceAsStream(name + ".yaml")) {
            if (stream == null) {
                throw new IllegalStateException("the program was built without " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
