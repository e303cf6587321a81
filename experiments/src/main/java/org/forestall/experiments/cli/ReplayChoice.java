package org.forestall.experiments.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.forestall.experiments.store.StoreProblem;
import org.forestall.scenario.problem.NearestName;
import org.forestall.viz.replay.Film;
import org.forestall.viz.replay.Layer;
import org.forestall.viz.replay.MapPainter;
import org.forestall.viz.replay.Recording;
import org.forestall.viz.replay.ReplayPage;
import org.forestall.viz.theme.Theme;
import picocli.CommandLine.Option;

/** What is made of a run beside its story: a page that plays it, a moving picture of its map, a folder of pictures. */
final class ReplayChoice {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 860;
    private static final int FILM_WIDTH = 900;
    private static final int FILM_HEIGHT = 620;

    @Option(
            names = "--replay",
            paramLabel = "FILE",
            description = "Write a page that plays the run in any browser, in one file that needs no network.")
    private Path page;

    @Option(names = "--gif", paramLabel = "FILE", description = "Write a moving picture of the map.")
    private Path gif;

    @Option(names = "--frames", paramLabel = "DIR", description = "Write a picture of the map every four weeks.")
    private Path pictures;

    @Option(
            names = "--layer",
            paramLabel = "L",
            description = "What the colours of --gif and --frames show. Default: tension.")
    private String layerName = Layer.TENSION.key();

    @Option(
            names = "--language",
            paramLabel = "L",
            description =
                    "Language of the page and the pictures: en or fr. Names of a country stay as they are. Default: en.")
    private String language = Locale.ENGLISH.getLanguage();

    @Option(names = "--force", description = "Replace files that are there.")
    private boolean force;

    private Layer layer;

    boolean isWanted() {
        return page != null || gif != null || pictures != null;
    }

    void check(Complaints complaints) {
        List<String> layers = Stream.of(Layer.values()).map(Layer::key).toList();
        if (layers.contains(layerName)) {
            layer = Layer.values()[layers.indexOf(layerName)];
        } else {
            complaints.add("--layer: '" + layerName + "' is none of " + String.join(", ", layers) + ". "
                    + NearestName.question(layerName, layers, ""));
        }
        Languages.check(language, complaints);
        checkFile("--replay", page, complaints);
        checkFile("--gif", gif, complaints);
        if (pictures != null && Files.exists(pictures) && !Files.isDirectory(pictures)) {
            complaints.add("--frames " + pictures + " is a file. Give a folder.");
        } else if (pictures != null && !force && holdsSomething(pictures)) {
            complaints.add("--frames " + pictures + " is not empty. Give another folder, or --force to add to it.");
        }
    }

    private void checkFile(String option, Path file, Complaints complaints) {
        if (file == null) {
            return;
        }
        Path folder = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file)) {
            complaints.add(option + " " + file + " is a folder. Give a file.");
        } else if (!Files.isDirectory(folder)) {
            complaints.add(option + " " + file + ": there is no folder " + folder + ".");
        } else if (Files.exists(file) && !force) {
            complaints.add(option + " " + file + " is there already. Give another name, or --force to replace it.");
        }
    }

    private static boolean holdsSomething(Path folder) {
        try (Stream<Path> files = Files.exists(folder) ? Files.list(folder) : Stream.of()) {
            return files.findAny().isPresent();
        } catch (IOException e) {
            return true;
        }
    }

    /**
     * Writes what was asked for, each file whole or not at all.
     *
     * @return the files
     * @throws StoreProblem if one cannot be written
     */
    List<Path> write(Recording recording, String command) {
        Locale locale = Languages.locale(language);
        MapPainter film = new MapPainter(recording, layer, Theme.REPORT, FILM_WIDTH, FILM_HEIGHT, locale);
        MapPainter painter = new MapPainter(recording, layer, Theme.REPORT, WIDTH, HEIGHT, locale);
        List<Path> written = new ArrayList<>();
        if (page != null) {
            byte[] html = ReplayPage.html(recording, command, locale).getBytes(StandardCharsets.UTF_8);
            written.add(whole(page, out -> out.write(html)));
        }
        if (gif != null) {
            written.add(whole(gif, out -> Film.writeGif(recording, film, out)));
        }
        if (pictures != null) {
            try {
                Film.writePictures(recording, painter, pictures);
            } catch (IOException e) {
                throw new StoreProblem(pictures + " cannot be written: " + e.getMessage(), e);
            }
            written.add(pictures);
        }
        return written;
    }

    @FunctionalInterface
    private interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private static Path whole(Path file, Content content) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                content.writeTo(out);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException e) {
            part.toFile().delete();
            throw new StoreProblem(file + " cannot be written: " + e.getMessage(), e);
        }
    }
}
