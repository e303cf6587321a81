package org.forestall.viz.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.AWTException;
import java.awt.Component;
import java.awt.Dialog;
import java.awt.KeyEventDispatcher;
import java.awt.KeyboardFocusManager;
import java.awt.Robot;
import java.awt.Window;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.event.WindowEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javax.swing.JFrame;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import org.forestall.viz.play.Frame;
import org.forestall.viz.play.Player;
import org.forestall.viz.play.TwinFrame;

/**
 * The hands of a trainer: a real window on a real screen, and the keys of a real keyboard. Types into our windows alone.
 * Nothing here leans on how fast the machine is: each key is followed until it has come to the window and all that it does
 * there at once is done, and a wait that ends in vain tells what there was to be seen.
 */
final class Hands implements AutoCloseable {

    /** Longer than anything takes on a machine ten times slower than a small one; only a fault uses it up. */
    private static final long PATIENCE_MILLIS = 240_000;

    /** How long a key may be on its way before it is taken for lost, and struck again. */
    private static final long ON_ITS_WAY_MILLIS = 15_000;

    private static final int STRIKES = 3;

    private static final int PAUSE_MILLIS = 5;

    private static final int MOST_TABS = 120;

    private static final Set<Integer> HELD = Set.of(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_ALT);

    private final Robot robot;
    private final AtomicInteger struck = new AtomicInteger();
    private final KeyEventDispatcher counter = this::count;
    private final Desk desk;
    private final JFrame frame;

    /** Opens the window. */
    Hands() {
        try {
            robot = new Robot();
        } catch (AWTException e) {
            throw new IllegalStateException(e);
        }
        // Before the desk, whose screens take keys away from those who ask later.
        KeyboardFocusManager.getCurrentKeyboardFocusManager().addKeyEventDispatcher(counter);
        desk = Offscreen.inSwing(() -> new Desk(Appearance.in(Locale.ENGLISH)));
        frame = Offscreen.inSwing(desk::open);
        focus();
    }

    private boolean count(KeyEvent event) {
        if (event.getID() == KeyEvent.KEY_PRESSED && !HELD.contains(event.getKeyCode())) {
            struck.incrementAndGet();
        }
        return false;
    }

    Desk desk() {
        return desk;
    }

    JFrame frame() {
        return frame;
    }

    /** The screen, which must be of this sort. */
    <T extends Screen> T screen(Class<T> sort) {
        until("a " + sort.getSimpleName() + " is shown", () -> sort.isInstance(desk.screen()));
        return sort.cast(Offscreen.inSwing(desk::screen));
    }

    /** What the strip at the foot says. */
    String told() {
        return Offscreen.inSwing(desk::told);
    }

    /** Waits until something is so; what is asked is asked in Swing's thread. */
    void until(String what, BooleanSupplier so) {
        if (!comesTrue(so, PATIENCE_MILLIS)) {
            throw new AssertionError("waited in vain until " + what + ". " + seen());
        }
    }

    private boolean comesTrue(BooleanSupplier so, long patienceMillis) {
        long deadline = System.nanoTime() + patienceMillis * 1_000_000;
        while (!Offscreen.inSwing(so::getAsBoolean)) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            robot.delay(PAUSE_MILLIS);
        }
        return true;
    }

    /** What somebody in front of the window sees, for those who read of a test that failed. */
    String seen() {
        return Offscreen.inSwing(() -> {
            Window window =
                    KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusedWindow();
            return "Seen: " + desk.screen().getClass().getSimpleName() + ", " + time(desk.screen())
                    + "; the strip at the foot says '" + desk.told() + "'; the focus is on " + name(owner()) + " in "
                    + (window == null ? "no window" : name(window) + (window.isShowing() ? "" : ", which is hidden"))
                    + "; the frame is " + (frame.isShowing() ? "there" : "gone") + ".";
        });
    }

    private static String time(Screen screen) {
        Player<?, ?> player = screen instanceof LiveScreen live
                ? live.player()
                : screen instanceof TwinScreen twin
                        ? twin.player()
                        : screen instanceof LessonScreen lesson
                                ? lesson.player().orElse(null)
                                : null;
        if (player == null) {
            return "where no weeks go by";
        }
        Frame now = player.latest() instanceof TwinFrame two ? two.base() : (Frame) player.latest();
        return "week " + now.week() + " of " + now.weeks() + ", "
                + (player.isPlaying() ? "playing at speed " + player.speed() : "paused") + ", put in: "
                + now.course().injections();
    }

    private static String name(Component component) {
        return component == null ? "nothing" : component.getClass().getSimpleName() + " '" + component.getName() + "'";
    }

    private static Component owner() {
        return KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
    }

    <T> T read(Supplier<T> what) {
        return Offscreen.inSwing(what::get);
    }

    /** Presses keys, written as Swing writes them, one after the other. */
    void press(String... strokes) {
        for (String stroke : strokes) {
            KeyStroke key = KeyStroke.getKeyStroke(stroke);
            assertThat(key).as("a key: " + stroke).isNotNull();
            strike(stroke, key.getKeyCode(), modifiers(key.getModifiers()));
        }
    }

    /** Strikes a key and sees it come to one of our windows; a key that gets lost on its way there is struck once more. */
    private void strike(String what, int code, List<Integer> held) {
        until("one of our windows has the focus, to press " + what, Hands::ours);
        int before = struck.get();
        for (int time = 0; time < STRIKES; time++) {
            held.forEach(robot::keyPress);
            robot.keyPress(code);
            robot.keyRelease(code);
            held.forEach(robot::keyRelease);
            if (comesTrue(() -> struck.get() > before, ON_ITS_WAY_MILLIS)) {
                settle();
                return;
            }
            robot.waitForIdle();
        }
        throw new AssertionError("the key " + what + " never comes to the window. " + seen());
    }

    /** Waits until all that waits in Swing's thread is done, and all that this leads to there. */
    private static void settle() {
        for (int time = 0; time < 2; time++) {
            Offscreen.inSwing(() -> null);
        }
    }

    private static boolean ours() {
        return owner() != null;
    }

    private static List<Integer> modifiers(int mask) {
        List<Integer> keys = new ArrayList<>();
        if ((mask & InputEvent.CTRL_DOWN_MASK) != 0) {
            keys.add(KeyEvent.VK_CONTROL);
        }
        if ((mask & InputEvent.SHIFT_DOWN_MASK) != 0) {
            keys.add(KeyEvent.VK_SHIFT);
        }
        if ((mask & InputEvent.ALT_DOWN_MASK) != 0) {
            keys.add(KeyEvent.VK_ALT);
        }
        return keys;
    }

    void press(String stroke, int times) {
        for (int time = 0; time < times; time++) {
            press(stroke);
        }
    }

    /** Types a text of plain letters, digits and signs of a path into the field that has the focus, in place of what it holds. */
    void type(String text) {
        until("a field for text has the focus", () -> owner() instanceof JTextComponent);
        JTextComponent field = (JTextComponent) Offscreen.inSwing(Hands::owner);
        press("control A");
        for (char letter : text.toCharArray()) {
            boolean shifted = Character.isUpperCase(letter) || letter == '_';
            int code = letter == '_' ? KeyEvent.VK_MINUS : KeyEvent.getExtendedKeyCodeForChar(letter);
            strike(String.valueOf(letter), code, shifted ? List.of(KeyEvent.VK_SHIFT) : List.of());
        }
        until("'" + text + "' stands there", () -> field.getText().equals(text));
    }

    /** Goes from part to part with Tab until the one of this name has the focus. */
    void tabTo(String name) {
        for (int tab = 0; tab < MOST_TABS; tab++) {
            Component before = Offscreen.inSwing(Hands::owner);
            if (before != null && name.equals(before.getName())) {
                return;
            }
            press("TAB");
            until("Tab leads on from " + name(before), () -> owner() != null && owner() != before);
        }
        throw new AssertionError("Tab never comes to " + name + ". " + seen());
    }

    /** Gives the path of a file to the dialog that a key opens. */
    void chooseFile(String stroke, String path) {
        press(stroke);
        until(
                "a dialog is there for the file",
                () -> owner() instanceof JTextComponent && SwingUtilities.getWindowAncestor(owner()) instanceof Dialog);
        type(path);
        press("ENTER");
        until("the dialog is gone", Hands::noDialog);
        focus();
    }

    private static boolean noDialog() {
        for (Window window : Window.getWindows()) {
            if (window instanceof Dialog && window.isShowing()) {
                return false;
            }
        }
        return true;
    }

    /** Without a window manager nobody gives the focus to a window that is opened, or back when a dialog is closed. */
    private void focus() {
        for (int time = 0; time < STRIKES; time++) {
            Offscreen.inSwing(() -> {
                if (!frame.isFocused()) {
                    frame.toFront();
                    frame.requestFocus();
                }
                desk.screen().requestFocusInWindow();
                return null;
            });
            if (comesTrue(() -> frame.isFocused() && ours(), ON_ITS_WAY_MILLIS)) {
                return;
            }
        }
        until("the window has the focus", () -> frame.isFocused() && ours());
    }

    /** Presses the cross in the corner of the window. */
    void closeWindow() {
        Offscreen.inSwing(() -> {
            frame.dispatchEvent(new WindowEvent(frame, WindowEvent.WINDOW_CLOSING));
            return null;
        });
    }

    @Override
    public void close() {
        KeyboardFocusManager.getCurrentKeyboardFocusManager().removeKeyEventDispatcher(counter);
        Offscreen.inSwing(() -> {
            frame.dispose();
            return null;
        });
    }
}
