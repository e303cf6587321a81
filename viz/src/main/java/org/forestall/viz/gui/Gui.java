package org.forestall.viz.gui;

import java.awt.GraphicsEnvironment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import org.forestall.scenario.Scenarios;

/** Opens the windows. */
public final class Gui {

    private Gui() {}

    /** Whether there is a screen to show windows on. */
    public static boolean hasScreen() {
        if (GraphicsEnvironment.isHeadless()) {
            return false;
        }
        try {
            return GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices().length > 0;
        } catch (RuntimeException | Error e) {
            // A DISPLAY that nobody answers on shows itself as an AWTError or as a HeadlessException.
            return false;
        }
    }

    /**
     * Opens the window and waits until it is closed.
     *
     * @param scenario name of a shipped scenario, or path of a scenario or a session; empty for the start screen
     * @throws InterruptedException if the wait is broken off
     */
    public static void run(Optional<String> scenario) throws InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        SwingUtilities.invokeLater(() -> {
            Desk desk = new Desk(Appearance.in(Locale.getDefault()));
            JFrame frame = desk.open();
            Thread.currentThread().setUncaughtExceptionHandler((thread, fault) -> tell(desk, fault));
            frame.addWindowListener(new java.awt.event.WindowAdapter() {
                @Override
                public void windowClosed(java.awt.event.WindowEvent event) {
                    closed.countDown();
                }
            });
            scenario.ifPresent(name -> show(desk, name));
        });
        closed.await();
    }

    /** A fault of a window is told in the window, and what was played stays. */
    private static void tell(Desk desk, Throwable fault) {
        fault.printStackTrace();
        SwingUtilities.invokeLater(() ->
                desk.tell(desk.words().get("live.fault"), List.of(desk.words().content(String.valueOf(fault)))));
    }

    private static void show(Desk desk, String name) {
        if (Scenarios.shippedNames().contains(name) || !Files.exists(Path.of(name))) {
            StartScreen.openScenario(desk, name);
        } else {
            StartScreen.openFile(desk, Path.of(name));
        }
    }
}
