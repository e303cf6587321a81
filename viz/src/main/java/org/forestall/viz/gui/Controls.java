package org.forestall.viz.gui;

import java.awt.Dimension;
import java.awt.Font;
import java.awt.KeyboardFocusManager;
import java.awt.event.ActionEvent;
import javax.swing.AbstractAction;
import javax.swing.AbstractButton;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;
import org.forestall.viz.words.Words;

/** Makes the parts of screens, each with a name for tests and a name for those who cannot see it. */
public final class Controls {

    private Controls() {}

    /**
     * A button.
     *
     * @param name name for tests, and key of its texts: {@code name} is what is written on it, {@code name.tip} what it does
     */
    public static JButton button(Words words, String name, Runnable command) {
        JButton button = new JButton(words.get(name));
        dress(button, words, name);
        button.addActionListener(event -> command.run());
        return button;
    }

    /** Gives a button of any kind its names. Space pauses before it does anything else; Enter presses it while weeks go by. */
    public static void dress(AbstractButton button, Words words, String name) {
        button.setName(name);
        String tip = words.has(name + ".tip") ? words.get(name + ".tip") : words.get(name);
        button.setToolTipText(tip);
        button.getAccessibleContext().setAccessibleName(tip);
        button.getInputMap().put(KeyStroke.getKeyStroke("SPACE"), "pauseOrPress");
        button.getInputMap().put(KeyStroke.getKeyStroke("ENTER"), "press");
        button.getActionMap().put("press", new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                button.doClick();
            }
        });
        button.getActionMap().put("pauseOrPress", new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                Screen screen = (Screen) SwingUtilities.getAncestorOfClass(Screen.class, button);
                if (screen == null || !screen.pause()) {
                    button.doClick();
                }
            }
        });
    }

    /** A text that may be long and is wrapped. */
    public static JTextArea text(String text, String name) {
        JTextArea area = new JTextArea(text);
        area.setName(name);
        area.setEditable(false);
        area.setFocusable(false);
        area.setLineWrap(true);
        area.setWrapStyleWord(true);
        area.setOpaque(false);
        area.setBorder(BorderFactory.createEmptyBorder());
        area.setFont(UIManager.getFont("Label.font"));
        area.getAccessibleContext().setAccessibleName(text);
        return area;
    }

    /** A heading; {@code larger} times as large as plain text. */
    public static JLabel heading(String text, double larger) {
        JLabel label = new JLabel(text);
        Font font = UIManager.getFont("Label.font");
        label.setFont(font.deriveFont(Font.BOLD, (float) (font.getSize2D() * larger)));
        return label;
    }

    /** A label that belongs to another component. */
    public static JLabel label(Words words, String key, JComponent of) {
        JLabel label = new JLabel(words.get(key));
        label.setLabelFor(of);
        of.setName(key);
        of.getAccessibleContext().setAccessibleName(words.get(key));
        return label;
    }

    /** Lets Tab lead out of a table, which would otherwise keep it for its cells. */
    public static void letTabThrough(JTable table) {
        table.setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
        table.setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
    }

    /** Room around a panel. */
    public static <T extends JComponent> T padded(T component, int vertical, int horizontal) {
        component.setBorder(BorderFactory.createEmptyBorder(vertical, horizontal, vertical, horizontal));
        return component;
    }

    /** Lets a component become no wider than this. */
    public static <T extends JComponent> T wide(T component, int width) {
        Dimension size = component.getPreferredSize();
        component.setPreferredSize(new Dimension(width, size.height));
        return component;
    }
}
