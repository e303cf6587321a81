package org.forestall.viz.gui;

import java.awt.Component;
import java.awt.KeyEventDispatcher;
import java.awt.KeyboardFocusManager;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.AbstractAction;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import org.forestall.viz.words.Words;

/** Keys of a screen, each with the text under which it is listed. A key is not taken from someone who types text. */
public final class Keys {

    private final JComponent owner;
    private final Words words;
    private final List<Entry> entries = new ArrayList<>();
    private final KeyEventDispatcher fromChoices = this::dispatch;

    /**
     * A key.
     *
     * @param stroke as Swing writes it, such as {@code SPACE} or {@code shift H}
     * @param action key of the text that says what it does
     * @param command what it does
     */
    public record Entry(String stroke, String action, Runnable command) {}

    Keys(JComponent owner, Words words) {
        this.owner = owner;
        this.words = words;
    }

    /**
     * Adds a key that works wherever the focus is.
     *
     * @throws IllegalArgumentException if there is no such key or it is taken
     */
    public Keys add(String stroke, String action, Runnable command) {
        KeyStroke key = KeyStroke.getKeyStroke(stroke);
        if (key == null || entries.stream().anyMatch(each -> each.stroke().equals(stroke))) {
            throw new IllegalArgumentException("no such key, or taken: " + stroke);
        }
        entries.add(new Entry(stroke, action, command));
        owner.getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW).put(key, stroke);
        owner.getActionMap().put(stroke, new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                boolean typing =
                        KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner() instanceof JTextComponent;
                if (!typing || !isForText(key)) {
                    command.run();
                }
            }
        });
        return this;
    }

    /** Whether someone who types text needs the key for it. */
    private static boolean isForText(KeyStroke key) {
        int code = key.getKeyCode();
        boolean apart = code == KeyEvent.VK_ESCAPE || code >= KeyEvent.VK_F1 && code <= KeyEvent.VK_F12;
        return key.getModifiers() == 0 && !apart;
    }

    /** Takes keys from closed lists of choices and tabs too, which would otherwise swallow them: pausing is always one key away. */
    void listen() {
        KeyboardFocusManager.getCurrentKeyboardFocusManager().addKeyEventDispatcher(fromChoices);
    }

    void stopListening() {
        KeyboardFocusManager.getCurrentKeyboardFocusManager().removeKeyEventDispatcher(fromChoices);
    }

    private boolean dispatch(KeyEvent event) {
        if (event.getID() != KeyEvent.KEY_PRESSED || event.getModifiersEx() != 0 || event.isConsumed()) {
            return false;
        }
        Component focused = event.getComponent();
        boolean swallows = focused instanceof JComboBox<?> box && !box.isPopupVisible()
                || focused instanceof JTabbedPane && event.getKeyCode() == KeyEvent.VK_SPACE
                || focused instanceof JTable && event.getKeyCode() == KeyEvent.VK_SPACE
                || focused instanceof JList<?> && event.getKeyCode() == KeyEvent.VK_SPACE;
        if (!swallows || !SwingUtilities.isDescendingFrom(focused, owner)) {
            return false;
        }
        KeyStroke pressed = KeyStroke.getKeyStrokeForEvent(event);
        Optional<Entry> found = entries.stream()
                .filter(each -> pressed.equals(KeyStroke.getKeyStroke(each.stroke())))
                .findFirst();
        found.ifPresent(entry -> entry.command().run());
        return found.isPresent();
    }

    /** All keys. */
    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** Does what a key does, as if it was pressed. */
    public void press(String stroke) {
        entries.stream()
                .filter(each -> each.stroke().equals(stroke))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no key " + stroke))
                .command()
                .run();
    }

    /** The keys, a line each. */
    public List<String> lines() {
        return entries.stream()
                .map(each -> words.get("keys.line", name(each.stroke()), words.get(each.action())))
                .toList();
    }

    /** What is printed on a key, in the language that is shown. */
    private String name(String stroke) {
        String key = "keys.name." + stroke.replace(' ', '_').toLowerCase(java.util.Locale.ROOT);
        return words.has(key)
                ? words.get(key)
                : stroke.replace("shift ", "\u21e7").replace("control ", "Ctrl+");
    }
}
