package org.forestall.viz.gui;

import java.awt.BorderLayout;
import java.util.List;
import java.util.Optional;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import org.forestall.viz.words.Words;

/** What fills the window: the start, the live view, the twin view and so on. */
public abstract class Screen extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient Stage stage;
    private final transient Keys keys;

    /** A screen without content. */
    protected Screen(Stage stage) {
        super(new BorderLayout());
        this.stage = stage;
        this.keys = new Keys(this, stage.words());
    }

    @Override
    public void addNotify() {
        super.addNotify();
        keys.listen();
    }

    @Override
    public void removeNotify() {
        keys.stopListening();
        super.removeNotify();
    }

    /** The window. */
    public Stage stage() {
        return stage;
    }

    /** The words of the language that is shown. */
    public Words words() {
        return stage.words();
    }

    /** Keys that work anywhere on the screen. */
    public Keys keys() {
        return keys;
    }

    /** What stands in the title of the window. */
    public abstract String heading();

    /** Another screen that shows the same in the look that the window has now. This one is closed afterwards. */
    public abstract Screen again();

    /** Tells that nothing can be put into a future that has ended, and what to do instead. For any thread. */
    void tellEnded() {
        SwingUtilities.invokeLater(() -> stage.tell(words().get("live.ended"), List.of(words().get("live.ended.how"))));
    }

    /** Stops if weeks go by. Says whether it did. */
    public boolean pause() {
        return false;
    }

    /**
     * Key of the text that says what would be lost if the screen were left now, and how to keep it; empty if nothing would.
     */
    public Optional<String> toLose() {
        return Optional.empty();
    }

    /** Gives back threads and memory. The screen is not shown afterwards. */
    public void close() {}
}
