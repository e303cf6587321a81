package org.forestall.scenario.tree;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.forestall.scenario.problem.Place;
import org.forestall.scenario.problem.Problem;
import org.forestall.scenario.problem.Problems;

/** Reads a file as UTF-8 text. Whatever cannot be read becomes a problem, never an exception. */
public final class SourceText {

    /** Largest file that is read. The shipped countries take well under a tenth of it. */
    static final int LARGEST_FILE_BYTES = 4_000_000;

    private SourceText() {}

    /** The text of a file, or empty with a problem added. */
    public static Optional<String> read(Path path, Problems problems) {
        Place place = Place.whole(path.toString());
        Optional<Problem> obstacle = obstacle(path, place);
        if (obstacle.isPresent()) {
            problems.add(obstacle.get());
            return Optional.empty();
        }
        try {
            return decode(Files.readAllBytes(path), place, problems);
        } catch (AccessDeniedException e) {
            return refuse(problems, place, "may not be read", "Check the permissions of the file.");
        } catch (IOException e) {
            return refuse(problems, place, "could not be read (" + e.getMessage() + ")", "");
        }
    }

    /** The text of some bytes, or empty with a problem added. */
    public static Optional<String> decode(byte[] bytes, Place place, Problems problems) {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            return refuse(problems, place, "is UTF-16 text", "Save it as UTF-8.");
        }
        int firstNul = indexOfNul(bytes);
        if (firstNul >= 0) {
            return refuse(
                    problems, place, "is a binary file, not text (byte " + firstNul + " is zero)", "Give a YAML file.");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return refuse(problems, place, "is not UTF-8 text", "Save it as UTF-8.");
        }
    }

    private static Optional<Problem> obstacle(Path path, Place place) {
        if (Files.isDirectory(path)) {
            return Optional.of(Problem.error(place, "", "", "is a folder", "Give the scenario file in it."));
        }
        if (!Files.exists(path)) {
            return Optional.of(Problem.error(place, "", "", "does not exist", "Check the name of the file."));
        }
        if (!Files.isRegularFile(path)) {
            return Optional.of(Problem.error(place, "", "", "is no regular file", "Give a YAML file."));
        }
        long size = path.toFile().length();
        if (size > LARGEST_FILE_BYTES) {
            return Optional.of(Problem.error(
                    place,
                    "",
                    "",
                    "has " + size + " bytes; at most " + LARGEST_FILE_BYTES + " are read",
                    "Split or shorten it."));
        }
        return Optional.empty();
    }

    private static Optional<String> refuse(Problems problems, Place place, String wrong, String hint) {
        problems.add(Problem.error(place, "", "", wrong, hint));
        return Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static int indexOfNul(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                return i;
            }
        }
        return -1;
    }
}
