package org.forestall.viz.gui;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.UIManager;

/** A strip at the foot of the window that says something and stays until it is put away. */
final class Notice extends JPanel {

    private static final long serialVersionUID = 1L;

    private final JLabel heading;
    private final JTextArea text;
    private final JButton leave;
    private transient Runnable onLeave = () -> {};

    Notice(Appearance look) {
        super(new BorderLayout(look.px(8), 0));
        setName("notice");
        setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createMatteBorder(2, 0, 0, 0, UIManager.getColor("Component.accentColor")),
                BorderFactory.createEmptyBorder(look.px(6), look.px(10), look.px(6), look.px(10))));
        heading = Controls.heading("", 1.05);
        heading.setName("notice.heading");
        text = Controls.text("", "notice.text");
        text.setFocusable(true);
        JPanel head = new JPanel(new BorderLayout());
        head.add(heading);
        JPanel buttons = new JPanel(new FlowLayout(FlowLayout.TRAILING, look.px(6), 0));
        leave = Controls.button(look.words(), "notice.leave", () -> onLeave.run());
        leave.setVisible(false);
        buttons.add(leave);
        buttons.add(Controls.button(look.words(), "notice.close", () -> setVisible(false)));
        head.add(buttons, BorderLayout.EAST);
        add(head, BorderLayout.NORTH);
        JScrollPane scroll = new JScrollPane(text);
        scroll.setBorder(null);
        add(scroll);
        setVisible(false);
    }

    /** Asks before something is lost; nothing happens until somebody chooses to leave. */
    void ask(Appearance look, String about, List<String> lines, Runnable ifLeft) {
        tell(look, about, lines);
        onLeave = ifLeft;
        leave.setVisible(true);
    }

    /** Whether it asks and nobody has chosen yet. */
    boolean asks() {
        return isVisible() && leave.isVisible();
    }

    void tell(Appearance look, String about, List<String> lines) {
        leave.setVisible(false);
        heading.setText(about);
        text.setText(String.join("\n", lines));
        text.setCaretPosition(0);
        int rows = Math.min(
                7,
                lines.size()
                        + lines.stream().mapToInt(line -> line.length() / 130).sum());
        setPreferredSize(new Dimension(look.px(400), look.px(44 + 20 * rows)));
        getAccessibleContext().setAccessibleName(about);
        getAccessibleContext().setAccessibleDescription(text.getText());
        setVisible(true);
        revalidate();
        if (getParent() != null) {
            getParent().revalidate();
        }
    }

    String said() {
        return isVisible() ? (heading.getText() + "\n" + text.getText()).strip() : "";
    }
}
