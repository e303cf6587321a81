package org.forestall.experiments.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.forestall.experiments.plan.Checksums;
import org.forestall.experiments.plan.Design;
import org.forestall.experiments.plan.Manifest;
import org.forestall.experiments.plan.Plan;
import org.forestall.experiments.plan.Shard;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The folder of an experiment: where its files are, how it is made whole or not at all, and how it is read back. */
public final class ResultFolder {

    private static final Set<String> KNOWN_NAMES = Set.of(
            "manifest.json",
            "scenario.resolved.yaml",
            "plan.csv",
            "design.csv",
            "sweep.csv",
            "summary.csv",
            "indices.csv",
            "ranking.csv",
            "columns.md",
            "results.duckdb",
            "results.duckdb.wal",
            "report.html",
            "figures",
            "export",
            "shards",
            "log.txt");

    private static final String PART = ".part";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Path path;
    private Plan checkedPlan;

    private ResultFolder(Path path) {
        this.path = path;
    }

    /**
     * A folder that Forestall has made.
     *
     * @throws StoreProblem if it does not exist, holds no manifest, or was made by another format
     */
    public static ResultFolder open(Path path) {
        if (!Files.isDirectory(path)) {
            throw new StoreProblem(path + " is not a folder.");
        }
        ResultFolder folder = new ResultFolder(path);
        folder.manifest();
        return folder;
    }

    /** Whether a path is a folder that Forestall has made. */
    public static boolean isOne(Path path) {
        return Files.isRegularFile(path.resolve("manifest.json"))
                && Files.isRegularFile(path.resolve("plan.csv"))
                && Files.isRegularFile(path.resolve("results.duckdb"));
    }

    /**
     * Makes a folder with manifest, scenario, plan and an empty store. It appears under its name in one step, complete.
     *
     * @param path where; must not exist, or be an empty folder, or be a result folder if {@code replace} is set
     * @param manifest what the folder says about itself
     * @param resolvedScenario the scenario in full, as YAML
     * @param replace whether a result folder that is there already may be replaced
     * @throws StoreProblem if the folder is there already or cannot be made; nothing is left behind
     */
    public static ResultFolder create(Path path, Manifest manifest, String resolvedScenario, boolean replace) {
        Path target = path.toAbsolutePath().normalize();
        requireFree(target, replace);
        Path preparing = target.resolveSibling("." + target.getFileName() + ".preparing");
        try {
            Files.createDirectories(target.getParent());
            deleteTree(preparing);
            Files.createDirectory(preparing);
            new ResultFolder(preparing).fill(manifest, resolvedScenario);
            moveAway(target);
            move(preparing, target);
            return new ResultFolder(path);
        } catch (IOException | UncheckedIOException e) {
            throw new StoreProblem(
                    "The result folder " + path + " cannot be made: " + reason(e)
                            + ". Choose another place with --out.",
                    e);
        } finally {
            deleteQuietly(preparing);
        }
    }

    /**
     * Checks that a result folder may be made at a path, without changing anything.
     *
     * @throws StoreProblem if something is there that must not be replaced
     */
    public static void requireFree(Path path, boolean replace) {
        if (!Files.exists(path)) {
            return;
        }
        if (!Files.isDirectory(path)) {
            throw new StoreProblem(path + " is a file, so no result folder can be made there.");
        }
        List<String> names = namesIn(path);
        if (names.isEmpty()) {
            return;
        }
        if (!isOne(path)) {
            throw new StoreProblem(path + " holds files that are no results of Forestall (for instance " + names.get(0)
                    + "). It is left alone, with or without --force. Choose another place with --out.");
        }
        if (!replace) {
            throw new StoreProblem(path + " holds earlier results. Choose another place with --out, "
                    + "replace them with --force, or go on with them: forestall resume " + path);
        }
        List<String> foreign = names.stream().filter(name -> !isKnown(name)).toList();
        if (!foreign.isEmpty()) {
            throw new StoreProblem(path + " also holds " + String.join(", ", foreign)
                    + ", which Forestall did not write. Move it away, or choose another place with --out.");
        }
        StoreFile.requireNotInUse(path.resolve("results.duckdb"));
        new ResultFolder(path).shardStores().forEach(StoreFile::requireNotInUse);
    }

    /** Files that were being written when a process died have the ending {@code .part}. */
    private static boolean isKnown(String name) {
        return KNOWN_NAMES.contains(name.endsWith(PART) ? name.substring(0, name.length() - PART.length()) : name);
    }

    private static List<String> namesIn(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.map(child -> child.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new StoreProblem(folder + " cannot be read: " + reason(e), e);
        }
    }

    private void fill(Manifest manifest, String resolvedScenario) throws IOException {
        Files.writeString(scenario(), resolvedScenario, StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(planFile())) {
            manifest.plan().writeCsv(out);
        }
        if (manifest.design().isPresent()) {
            Files.writeString(designFile(), manifest.design().get().csv(), StandardCharsets.UTF_8);
        }
        write(manifest);
        ResultStore.create(store(), StoreIdentity.of(manifest));
    }

    private static void moveAway(Path target) throws IOException {
        if (!Files.exists(target)) {
            return;
        }
        Path old = target.resolveSibling("." + target.getFileName() + ".replaced");
        deleteTree(old);
        move(target, old);
        deleteTree(old);
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to);
        }
    }

    private static void deleteTree(Path folder) throws IOException {
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
            deleteTree(folder);
        } catch (IOException e) {
            // The folder has a name of its own and is emptied by the next attempt.
        }
    }

    /**
     * Checks that a folder can be written at a path and that the disk has room.
     *
     * @param path where the result folder is to be
     * @param bytes room needed
     * @throws StoreProblem if not
     */
    public static void requireRoom(Path path, long bytes) {
        Path existing = path.toAbsolutePath().normalize();
        while (existing != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        if (existing == null || !Files.isDirectory(existing) || !Files.isWritable(existing)) {
            throw new StoreProblem(path + " cannot be made: " + existing
                    + " is not a folder that you may write to. Choose another place with --out.");
        }
        try {
            FileStore disk = Files.getFileStore(existing);
            if (disk.getUsableSpace() < bytes) {
                throw new StoreProblem("The results may need " + bytes / 1_000_000 + " MB, but the disk of " + path
                        + " has " + disk.getUsableSpace() / 1_000_000
                        + " MB left. Free some space, choose another place with --out, or ask for fewer replicates.");
            }
        } catch (IOException e) {
            throw new StoreProblem(path + " cannot be checked: " + reason(e), e);
        }
    }

    /** The folder itself. */
    public Path path() {
        return path;
    }

    /** {@code manifest.json}. */
    public Path manifestFile() {
        return path.resolve("manifest.json");
    }

    /** {@code scenario.resolved.yaml}: the scenario in full. */
    public Path scenario() {
        return path.resolve("scenario.resolved.yaml");
    }

    /** {@code plan.csv}: all rows, written before the first run. */
    public Path planFile() {
        return path.resolve("plan.csv");
    }

    /** {@code design.csv}: the settings of every point of a design, written before the first run. */
    public Path designFile() {
        return path.resolve("design.csv");
    }

    /** {@code results.duckdb}: the store. */
    public Path store() {
        return path.resolve("results.duckdb");
    }

    /** {@code shards}: stores of parts of the plan that were run apart, until they are merged and after. */
    public Path shards() {
        return path.resolve("shards");
    }

    /** The store of a part of the plan. */
    public Path shardStore(Shard shard) {
        return shards().resolve(shard.fileName());
    }

    /** The stores in {@link #shards()}, by parts and number; empty if there are none. */
    public List<Path> shardStores() {
        if (!Files.isDirectory(shards())) {
            return List.of();
        }
        return namesIn(shards()).stream()
                .filter(name -> name.startsWith("shard-") && name.endsWith(".duckdb"))
                .map(Shard::ofFileName)
                .sorted(Comparator.comparingInt(Shard::of).thenComparingInt(Shard::number))
                .map(this::shardStore)
                .toList();
    }

    /** {@code report.html}. */
    public Path report() {
        return path.resolve("report.html");
    }

    /** {@code figures}: charts as files. */
    public Path figures() {
        return path.resolve("figures");
    }

    /** {@code export}: results as CSV or Parquet. */
    public Path export() {
        return path.resolve("export");
    }

    /** {@code log.txt}. */
    public Path log() {
        return path.resolve("log.txt");
    }

    /**
     * The manifest.
     *
     * @throws StoreProblem if it is missing, damaged or of another format
     */
    public Manifest manifest() {
        if (!Files.isRegularFile(manifestFile())) {
            throw new StoreProblem(path + " holds no manifest.json, so it is not a result folder of Forestall.");
        }
        try {
            return manifestOf(Files.readString(manifestFile()), manifestFile().toString());
        } catch (IOException e) {
            throw new StoreProblem(manifestFile() + " cannot be read: " + reason(e), e);
        }
    }

    /**
     * Reads the text of a manifest.
     *
     * @param json the text
     * @param source name of the text for messages
     * @throws StoreProblem if it is damaged or of another format
     */
    public static Manifest manifestOf(String json, String source) {
        try {
            int format = JSON.readTree(json).path("format").asInt(-1);
            if (format != Manifest.FORMAT) {
                throw new StoreProblem(source + " has format " + format + "; this version reads format "
                        + Manifest.FORMAT + ". Use the Forestall version that it names.");
            }
            return JSON.readValue(json, Manifest.class);
        } catch (JacksonException e) {
            throw new StoreProblem(source + " is damaged: " + e.getOriginalMessage(), e);
        }
    }

    /** Writes the manifest, whole or not at all. */
    public void write(Manifest manifest) {
        writeWhole(manifestFile(), JSON.writeValueAsString(manifest) + "\n");
    }

    /**
     * Writes a text file of the folder, whole or not at all.
     *
     * @throws StoreProblem if it cannot be written
     */
    public void writeWhole(Path file, String text) {
        Path part = file.resolveSibling(file.getFileName() + PART);
        try {
            Files.writeString(part, text, StandardCharsets.UTF_8);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            deleteQuietly(part);
            throw new StoreProblem(file + " cannot be written: " + reason(e), e);
        }
    }

    /**
     * The plan of the folder, checked against plan.csv and, where there is a design, design.csv. The check reads all of
     * plan.csv, so it is made once for each command.
     *
     * @throws StoreProblem if one of them is missing or not that of the manifest
     */
    public Plan plan() {
        if (checkedPlan == null) {
            checkedPlan = readPlan();
        }
        return checkedPlan;
    }

    private Plan readPlan() {
        Manifest manifest = manifest();
        Plan plan = manifest.plan();
        String found = checksumOf(planFile());
        if (!found.equals(manifest.planChecksum()) || !plan.checksum().equals(found)) {
            throw new StoreProblem(planFile() + " is not the plan that manifest.json names. "
                    + "Maybe one of them was edited; the results cannot be continued or trusted as they are.");
        }
        manifest.design().ifPresent(this::requireSame);
        return plan;
    }

    private void requireSame(Design design) {
        if (!checksumOf(designFile()).equals(Checksums.of(design.csv()))) {
            throw new StoreProblem(designFile() + " is not the design that manifest.json names. "
                    + "Maybe one of them was edited; the results cannot be continued or trusted as they are.");
        }
    }

    /**
     * The resolved scenario, checked against the manifest.
     *
     * @throws StoreProblem if the file is missing or was changed
     */
    public String resolvedScenario() {
        if (!checksumOf(scenario()).equals(manifest().scenarioHash())) {
            throw new StoreProblem(scenario() + " was changed after the runs began. "
                    + "Put it back, or start a new experiment with the changed scenario.");
        }
        try {
            return Files.readString(scenario());
        } catch (IOException e) {
            throw new StoreProblem(scenario() + " cannot be read: " + reason(e), e);
        }
    }

    private static String checksumOf(Path file) {
        try {
            return Checksums.ofFile(file);
        } catch (IOException e) {
            throw new StoreProblem(file + " cannot be read: " + reason(e), e);
        }
    }

    private static String reason(Exception e) {
        String message = e.getMessage() == null ? "" : ", " + e.getMessage();
        return e.getClass().getSimpleName().replace("Exception", "") + message;
    }
}
