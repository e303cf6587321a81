package org.forestall.viz.gui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.JFileChooser;
import javax.swing.SwingUtilities;
import org.forestall.viz.play.Course;
import org.forestall.viz.play.PlaySession;
import org.forestall.viz.play.Playback;
import org.forestall.viz.play.Player;
import org.forestall.viz.play.Timeline;
import org.forestall.viz.words.Words;

/** Saves what is played as a session. */
final class SessionFile {

    private SessionFile() {}

    /** Asks where to. */
    static void choose(Screen screen, Consumer<Path> save) {
        screen.pause();
        JFileChooser chooser = new JFileChooser();
        chooser.setDialogTitle(screen.words().get("live.save.tip"));
        if (chooser.showSaveDialog(screen) == JFileChooser.APPROVE_OPTION) {
            save.accept(chooser.getSelectedFile().toPath());
        }
    }

    /** Saves; tells of the place, or of what went wrong. */
    static <V, T extends Timeline<V>> void save(
            Stage stage, Player<V, T> player, Function<T, Playback> which, Path file) {
        Path named =
                file.getFileName().toString().contains(".") ? file : file.resolveSibling(file.getFileName() + ".yaml");
        Words words = stage.words();
        player.ask(timeline -> write(which.apply(timeline), named))
                .thenAccept(saved -> SwingUtilities.invokeLater(() -> {
                    if (saved.problem().isEmpty()) {
                        stage.saved(saved.course());
                        stage.tell(words.get("live.saved", words.content(named.toString())), List.of());
                    } else {
                        stage.tell(words.get("live.notSaved", words.content(saved.problem())), List.of());
                    }
                }));
    }

    private record Saved(Course course, String problem) {}

    private static Saved write(Playback playback, Path file) {
        try {
            PlaySession.save(playback, file);
            return new Saved(playback.course(), "");
        } catch (IOException e) {
            return new Saved(playback.course(), e.toString());
        }
    }

    /** Whether a course holds something that nobody could make again with one key. */
    static boolean isUnsaved(Stage stage, Course course) {
        boolean touched = !course.injections().isEmpty();
        return touched && !stage.isSaved(course);
    }
}
