package org.forestall.viz.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.awt.event.WindowEvent;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import org.forestall.viz.play.Courses;
import org.forestall.viz.play.Playback;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The real window on a real screen. */
@Tag("gui")
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class WindowTest {

    private Desk desk;
    private JFrame frame;

    private void open() {
        Offscreen.inSwing(() -> {
            desk = new Desk(Appearance.in(Locale.ENGLISH));
            frame = desk.open();
            return null;
        });
    }

    private void press(int code, char letter) {
        Offscreen.inSwing(() -> {
            SwingUtilities.processKeyBindings(
                    new KeyEvent(desk.screen(), KeyEvent.KEY_PRESSED, System.currentTimeMillis(), 0, code, letter));
            return null;
        });
    }

    @Test
    void keysOfTheKeyboardPlayAndPauseAndClosingInMidRunEndsEverything() throws InterruptedException {
        open();
        assertThat(Gui.hasScreen()).isTrue();
        Offscreen.inSwing(() -> {
            // At a week a second it plays longer than the test can take.
            desk.show(new LiveScreen(desk, new Playback(Courses.small().withSetting("years", "10"))));
            return null;
        });
        LiveScreen live = (LiveScreen) desk.screen();
        press(KeyEvent.VK_RIGHT, KeyEvent.CHAR_UNDEFINED);
        int week = live.player().ask(Playback::week).join();
        assertThat(week).isEqualTo(1);
        press(KeyEvent.VK_1, '1');
        press(KeyEvent.VK_SPACE, ' ');
        assertThat(live.player().isPlaying()).isTrue();

        Offscreen.inSwing(() -> {
            frame.dispatchEvent(new WindowEvent(frame, WindowEvent.WINDOW_CLOSING));
            return null;
        });

        live.player().join();
        // The player ends within the last event of the window; this waits for the end of that event.
        Offscreen.inSwing(() -> null);
        assertThat(live.player().isPlaying()).isFalse();
        assertThat(frame.isDisplayable()).isFalse();
        assertThat(desk.workers().isShutdown()).isTrue();
    }

    @Test
    void projectorModeFillsTheScreenAndComesBack() {
        open();
        press(KeyEvent.VK_F, 'f');
        assertThat(desk.appearance().isForRoom()).isTrue();
        assertThat(frame.getBounds()).isEqualTo(frame.getGraphicsConfiguration().getBounds());
        press(KeyEvent.VK_F, 'f');
        assertThat(desk.appearance().isForRoom()).isFalse();
        Offscreen.inSwing(() -> {
            frame.dispose();
            return null;
        });
    }
}
