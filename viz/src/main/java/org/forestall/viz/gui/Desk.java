package org.forestall.viz.gui;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.WindowConstants;
import org.forestall.viz.words.Words;

/**
 * The window. It shows one screen at a time; closing it ends every thread that a screen has begun. It can be used without a
 * frame around it: then it is a panel that can be painted where there is no screen.
 */
public final class Desk implements Stage {

    private final JPanel content = new JPanel(new BorderLayout());
    private final ExecutorService workers = Executors.newFixedThreadPool(2, task -> {
        Thread thread = new Thread(task, "forestall-worker");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    });
    private Appearance appearance;
    private Notice notice;
    private Screen screen;
    private JFrame frame;
    private Rectangle before;
    private Appearance.TextSize sizeBefore = Appearance.TextSize.NORMAL;
    private Object saved;

    /** A desk that shows the start. */
    public Desk(Appearance appearance) {
        this.appearance = appearance;
        appearance.install();
        notice = new Notice(appearance);
        content.add(notice, BorderLayout.SOUTH);
        show(new StartScreen(this));
    }

    /** Puts a frame around it and shows it. */
    public JFrame open() {
        frame = new JFrame(screen.heading());
        frame.setName("desk");
        frame.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
        frame.setContentPane(content);
        frame.setMinimumSize(new Dimension(1000, 620));
        frame.setSize(1280, 720);
        frame.setLocationByPlatform(true);
        frame.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent event) {
                leave(frame::dispose);
            }

            @Override
            public void windowClosed(WindowEvent event) {
                close();
            }
        });
        frame.setVisible(true);
        screen.requestFocusInWindow();
        return frame;
    }

    /** What is inside the frame. */
    public JPanel content() {
        return content;
    }

    /** The screen that is shown. */
    public Screen screen() {
        return screen;
    }

    /** What was told last and not put away yet; empty if nothing was. */
    public String told() {
        return notice.said();
    }

    @Override
    public Appearance appearance() {
        return appearance;
    }

    @Override
    public void change(Appearance wanted) {
        appearance = wanted;
        wanted.install();
        content.remove(notice);
        notice = new Notice(wanted);
        content.add(notice, BorderLayout.SOUTH);
        show(screen.again());
    }

    @Override
    public void show(Screen next) {
        if (screen != null) {
            screen.close();
            content.remove(screen);
        }
        screen = next;
        notice.setVisible(false);
        addOwnKeys(next);
        content.add(next, BorderLayout.CENTER);
        content.revalidate();
        content.repaint();
        if (frame != null) {
            frame.setTitle(
                    next.heading().equals(words().get("app.name"))
                            ? next.heading()
                            : words().get("app.title", next.heading()));
            next.requestFocusInWindow();
        }
    }

    private void addOwnKeys(Screen of) {
        of.keys()
                .add("F", "keys.projector", this::projector)
                .add("F1", "keys.help", this::showKeys)
                .add("typed ?", "keys.help", this::showKeys)
                .add("ESCAPE", "keys.away", this::putAway)
                .add("shift ESCAPE", "keys.leave", () -> show(new StartScreen(this)));
    }

    private void showKeys() {
        screen.pause();
        Words words = words();
        tell(words.get("keys.heading"), screen.keys().lines());
    }

    /** Puts a notice away, or else goes to the start. */
    private void putAway() {
        screen.pause();
        if (notice.isVisible()) {
            notice.setVisible(false);
        } else if (!(screen instanceof StartScreen)) {
            home();
        }
    }

    @Override
    public void home() {
        leave(() -> show(new StartScreen(this)));
    }

    /** Leaves a screen; if something would be lost, says so first and waits to be asked once more. */
    private void leave(Runnable go) {
        Optional<String> loss = screen.toLose();
        if (loss.isEmpty() || notice.asks()) {
            go.run();
            return;
        }
        screen.pause();
        notice.ask(
                appearance,
                words().get("leave.heading"),
                List.of(words().get(loss.get()), words().get("leave.how")),
                go);
        content.revalidate();
    }

    @Override
    public void saved(Object what) {
        saved = what;
    }

    @Override
    public boolean isSaved(Object what) {
        return what.equals(saved);
    }

    @Override
    public void tell(String heading, List<String> lines) {
        notice.tell(appearance, heading, lines);
        content.revalidate();
    }

    @Override
    public void projector() {
        boolean on = appearance.size() != Appearance.TextSize.PROJECTOR;
        if (on) {
            sizeBefore = appearance.size();
        }
        change(appearance.withSize(on ? Appearance.TextSize.PROJECTOR : sizeBefore));
        if (frame != null) {
            if (on) {
                before = frame.getBounds();
                frame.setBounds(frame.getGraphicsConfiguration().getBounds());
            } else if (before != null) {
                frame.setBounds(before);
            }
        }
    }

    @Override
    public ExecutorService workers() {
        return workers;
    }

    /** Ends all threads. What was saved is saved; nothing else is kept. */
    public void close() {
        screen.close();
        workers.shutdownNow();
    }
}
