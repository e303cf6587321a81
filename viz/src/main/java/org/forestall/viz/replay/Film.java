package org.forestall.viz.replay;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.forestall.viz.export.AnimatedGif;

/** The map of a recording as a moving picture or as a row of pictures. */
public final class Film {

    /** Weeks between two pictures. */
    public static final int EVERY_WEEKS = 4;

    private static final int HUNDREDTHS = 14;
    private static final int LAST_HUNDREDTHS = 250;

    private Film() {}

    /** Frames that become pictures: one every four weeks or more rarely, and the last one. */
    static List<Integer> frames(Recording recording) {
        int stride = Math.max(1, EVERY_WEEKS / recording.everyWeeks());
        List<Integer> frames = new ArrayList<>();
        for (int frame = stride - 1; frame < recording.frames(); frame += stride) {
            frames.add(frame);
        }
        int last = recording.frames() - 1;
        if (frames.isEmpty() || frames.get(frames.size() - 1) != last) {
            frames.add(last);
        }
        return frames;
    }

    /** Writes an animated GIF. */
    public static void writeGif(Recording recording, MapPainter painter, OutputStream out) throws IOException {
        List<Integer> frames = frames(recording);
        try (AnimatedGif film = new AnimatedGif(out)) {
            for (int frame : frames) {
                boolean last = frame == frames.get(frames.size() - 1);
                film.add(painter.image(frame), last ? LAST_HUNDREDTHS : HUNDREDTHS);
            }
        }
    }

    /**
     * Writes a picture for each frame into a folder, {@code week-0004.png} and so on.
     *
     * @return the files
     */
    public static List<Path> writePictures(Recording recording, MapPainter painter, Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Path> files = new ArrayList<>();
        for (int frame : frames(recording)) {
            Path file = folder.resolve(String.format(Locale.ROOT, "week-%04d.png", recording.week(frame)));
            ImageIO.write(painter.image(frame), "png", file.toFile());
            files.add(file);
        }
        return files;
    }
}
