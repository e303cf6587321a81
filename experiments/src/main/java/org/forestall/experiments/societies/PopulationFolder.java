package org.forestall.experiments.societies;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.forestall.experiments.plan.Checksums;
import org.forestall.experiments.run.ProgressListener;
import org.forestall.experiments.store.StoreProblem;
import org.forestall.scenario.synthetic.Distributions;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The folder of a population. It is written beside its place and appears there whole, or not at all. */
public final class PopulationFolder {

    private static final String YEARS = "society-years.csv";
    private static final String EVENTS = "events.csv";
    private static final String COLUMNS = "columns.md";
    private static final String MANIFEST = "manifest.json";
    private static final Set<String> NAMES = Set.of(YEARS, EVENTS, COLUMNS, MANIFEST);
    private static final String NOTE = "Simulated futures of invented societies; not a forecast.";
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path target;
    private final PopulationSettings settings;
    private final String version;
    private final String drawStream;

    /**
     * A folder to be written.
     *
     * @param path where
     * @param settings what to run
     * @param version version of Forestall, for the manifest
     * @param drawStream name of the rule that turns keys into random numbers, for the manifest
     */
    public PopulationFolder(Path path, PopulationSettings settings, String version, String drawStream) {
        target = path.toAbsolutePath().normalize();
        this.settings = settings;
        this.version = version;
        this.drawStream = drawStream;
    }

    /**
     * Checks that a population may be written at a path, without changing anything.
     *
     * @param replace whether an earlier population may be replaced
     * @throws StoreProblem if something is there that must not be replaced
     */
    public static void requireFree(Path path, boolean replace) {
        if (!Files.exists(path)) {
            return;
        }
        if (!Files.isDirectory(path)) {
            throw new StoreProblem(
                    path + " is a file, so no folder can be made there. Choose another place with --out.");
        }
        List<String> names = namesIn(path);
        Optional<String> foreign =
                names.stream().filter(name -> !NAMES.contains(name)).findFirst();
        if (foreign.isPresent() || !names.isEmpty() && !names.containsAll(NAMES)) {
            throw new StoreProblem(path + " holds files that are no population of societies (for instance "
                    + foreign.orElseGet(() -> names.get(0))
                    + "). It is left alone, with or without --force. Choose another place with --out.");
        }
        if (!names.isEmpty() && !replace) {
            throw new StoreProblem(path
                    + " holds an earlier population. Choose another place with --out, or replace it with --force.");
        }
    }

    private static List<String> namesIn(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.map(child -> child.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new StoreProblem(folder + " cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * Runs the population and writes the folder.
     *
     * @param threads societies at a time; changes no byte
     * @param listener who hears of progress
     * @param stop asked often; once it is true the work ends and nothing is written
     * @return what was written, or empty if somebody wished to stop
     * @throws StoreProblem if the folder cannot be written; nothing is left behind
     */
    public Optional<PopulationManifest> write(int threads, ProgressListener listener, BooleanSupplier stop) {
        Path preparing = target.resolveSibling("." + target.getFileName() + ".preparing");
        try {
            Files.createDirectories(target.getParent());
            delete(preparing);
            Files.createDirectory(preparing);
            Optional<PopulationManifest> manifest =
                    fill(preparing, new PopulationRun(settings, threads, listener, stop));
            if (manifest.isPresent()) {
                moveIntoPlace(preparing);
            }
            return manifest;
        } catch (IOException | UncheckedIOException e) {
            throw new StoreProblem(
                    target + " cannot be written: " + e.getMessage() + ". Choose another place with --out.", e);
        } finally {
            deleteQuietly(preparing);
        }
    }

    private Optional<PopulationManifest> fill(Path folder, PopulationRun run) throws IOException {
        PopulationManifest manifest;
        try (CountedFile years = new CountedFile(folder.resolve(YEARS), PopulationColumns.yearsHeader());
                CountedFile events = new CountedFile(folder.resolve(EVENTS), PopulationColumns.eventsHeader())) {
            long[] onsets = {0};
            boolean complete = run.run(history -> {
                for (SocietyYear year : history.years()) {
                    years.row(year.csv());
                    onsets[0] += (long) year.get(YearColumn.ONSETS);
                }
                history.events().forEach(event -> events.row(event.csv()));
            });
            if (!complete) {
                return Optional.empty();
            }
            manifest = manifest(years, events, onsets[0], run);
        }
        Files.writeString(folder.resolve(COLUMNS), PopulationColumns.guide(settings), StandardCharsets.UTF_8);
        Files.writeString(folder.resolve(MANIFEST), JSON.writeValueAsString(manifest) + "\n", StandardCharsets.UTF_8);
        return Optional.of(manifest);
    }

    private PopulationManifest manifest(CountedFile years, CountedFile events, long onsets, PopulationRun run) {
        return new PopulationManifest(
                PopulationManifest.FORMAT,
                PopulationManifest.KIND,
                NOTE,
                version,
                drawStream,
                Checksums.of(Distributions.shippedText()),
                settings,
                years.rows(),
                years.hash(),
                events.rows(),
                events.hash(),
                onsets,
                run.failed());
    }

    private void moveIntoPlace(Path preparing) throws IOException {
        if (Files.exists(target)) {
            Path old = target.resolveSibling("." + target.getFileName() + ".replaced");
            delete(old);
            move(target, old);
            move(preparing, target);
            delete(old);
        } else {
            move(preparing, target);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path each : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    private static void deleteQuietly(Path folder) {
        try {
            delete(folder);
        } catch (IOException e) {
            // The folder has a name of its own and is emptied by the next attempt.
        }
    }
}
