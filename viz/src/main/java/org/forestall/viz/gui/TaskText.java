package org.forestall.viz.gui;

import java.awt.Graphics;
import javax.swing.BorderFactory;
import javax.swing.JTextArea;
import javax.swing.UIManager;

/** A task with a box in front of it that is ticked by the model. */
final class TaskText extends JTextArea {

    private static final long serialVersionUID = 1L;

    private final transient Appearance look;
    private boolean done;

    TaskText(Appearance look, String text, String name) {
        super(text);
        this.look = look;
        setName(name);
        setEditable(false);
        setFocusable(false);
        setLineWrap(true);
        setWrapStyleWord(true);
        setOpaque(false);
        setFont(UIManager.getFont("Label.font"));
        setBorder(BorderFactory.createEmptyBorder(look.px(1), look.px(26), look.px(1), 0));
    }

    /** Shows whether the task has come about. */
    void tick(boolean isDone) {
        done = isDone;
        String state = look.words().get(isDone ? "lesson.done" : "lesson.open");
        getAccessibleContext().setAccessibleName(getText());
        getAccessibleContext().setAccessibleDescription(state);
        repaint();
    }

    /** Whether it shows as done. */
    boolean isDone() {
        return done;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        new Tick(look, done).paintIcon(this, graphics, 0, look.px(3));
    }
}
