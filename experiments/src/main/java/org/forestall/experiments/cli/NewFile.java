package org.forestall.experiments.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.forestall.scenario.Scenarios;

/** Writes a text file whole or not at all, and never over another one unless asked to. */
final class NewFile {

    private NewFile() {}

    /** Complains if a file may not be written. */
    static void requireFree(Path file, boolean force, Complaints complaints) {
        if (Files.isDirectory(file)) {
            complaints.add(file + " is a folder. Name a file.");
        } else if (Files.exists(file) && !force) {
            complaints.add(file + " exists already and is kept. Choose another name, or give --force to replace it.");
        }
    }

    /**
     * Writes a file.
     *
     * @return what went wrong; empty if nothing did
     */
    static String write(Path file, String text, boolean force) {
        Path whole = file.toAbsolutePath();
        Path draft = whole.resolveSibling(whole.getFileName() + ".part");
        try {
            Files.createDirectories(whole.getParent());
            if (Files.exists(whole) && !force) {
                throw new FileAlreadyExistsException(file.toString());
            }
            Files.writeString(draft, text, StandardCharsets.UTF_8);
            Files.move(draft, whole, StandardCopyOption.REPLACE_EXISTING);
            return "";
        } catch (IOException e) {
            deleteQuietly(draft);
            return file + " could not be written (" + e.getClass().getSimpleName() + ": " + e.getMessage() + ").";
        }
    }

    /** The name of a scenario as a file names it: shipped names as they are, paths from the folder of the file. */
    static String pathFrom(Path file, String scenario) {
        if (Scenarios.isShipped(scenario)) {
            return scenario;
        }
        Path folder = file.toAbsolutePath().getParent();
        Path path = Path.of(scenario).toAbsolutePath();
        try {
            return folder.relativize(path).toString().replace('\\', '/');
        } catch (IllegalArgumentException e) {
            return path.toString();
        }
    }

    private static void deleteQuietly(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            // What stopped the writing is told; that a draft is left is the lesser trouble.
            draft.toFile().deleteOnExit();
        }
    }
}
