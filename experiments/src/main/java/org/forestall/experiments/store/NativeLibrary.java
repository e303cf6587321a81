package org.forestall.experiments.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * DuckDB unpacks its native library, some 60 MB, into the folder for temporary files and deletes it at the end of the
 * process, so that a process that is killed leaves it there. Here the file goes as soon as it is loaded, on systems where
 * a file in use may lose its name, and files that others left behind earlier are cleared away.
 */
final class NativeLibrary {

    private static final String FILES = "libduckdb_java*.so";
    private static final Path OPEN_BY_THIS_PROCESS = Path.of("/proc/self/maps");
    private static final Pattern MAPPED = Pattern.compile("(/\\S*/libduckdb_java[^/\\s]*\\.so)$");

    /** A library younger than that may still be on its way to being loaded. */
    private static final Duration SURELY_LOADED = Duration.ofMinutes(10);

    private static boolean loaded;

    private NativeLibrary() {}

    /** Loads the library once. Whether clearing away works changes nothing. */
    static synchronized void load() {
        if (loaded) {
            return;
        }
        loaded = true;
        Path folder = Path.of(System.getProperty("java.io.tmpdir"));
        clearAway(folder, Instant.now().minus(SURELY_LOADED));
        try {
            Class.forName("org.duckdb.DuckDBNative");
        } catch (ReflectiveOperationException | LinkageError e) {
            // The driver says it better when it is used.
            return;
        }
        unlinkOwn(folder);
    }

    /** Deletes libraries last written before a time. Where one is in use this fails or does no harm. */
    static void clearAway(Path folder, Instant before) {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, FILES)) {
            for (Path file : left) {
                if (Files.getLastModifiedTime(file).compareTo(FileTime.from(before)) < 0) {
                    deleteQuietly(file);
                }
            }
        } catch (IOException e) {
            // Not ours to read, or gone.
        }
    }

    /** Only Linux tells which of the files is that of this process. */
    private static void unlinkOwn(Path folder) {
        if (!Files.isReadable(OPEN_BY_THIS_PROCESS)) {
            return;
        }
        try (Stream<String> lines = Files.lines(OPEN_BY_THIS_PROCESS)) {
            List<Path> own = lines.map(MAPPED::matcher)
                    .filter(Matcher::find)
                    .map(matcher -> Path.of(matcher.group(1)))
                    .distinct()
                    .filter(file -> file.startsWith(folder.toAbsolutePath()))
                    .toList();
            own.forEach(NativeLibrary::deleteQuietly);
        } catch (IOException e) {
            // It goes at the end of the process.
        }
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // In use on a system that keeps such files, or owned by somebody else.
        }
    }
}
