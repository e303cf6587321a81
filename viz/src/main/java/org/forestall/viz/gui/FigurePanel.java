package org.forestall.viz.gui;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import org.forestall.viz.draw.Pen;
import org.forestall.viz.figure.Figure;

/** A figure as a part of a window: as wide as there is room, as high as it wants to be. */
final class FigurePanel extends JComponent {

    private static final long serialVersionUID = 1L;

    private final transient Figure figure;

    FigurePanel(Figure figure) {
        this.figure = figure;
        setName("figure." + figure.id());
        setOpaque(true);
        setBackground(figure.theme().background());
        setPreferredSize(new Dimension(200, (int) Math.ceil(figure.height())));
        getAccessibleContext().setAccessibleName(figure.title());
        getAccessibleContext().setAccessibleDescription(figure.altText() + " " + figure.caption());
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D copy = (Graphics2D) graphics.create();
        Pen.smooth(copy);
        copy.setColor(getBackground());
        copy.fillRect(0, 0, getWidth(), getHeight());
        figure.drawing().draw(copy, Math.max(200, getWidth()), Math.max(120, getHeight()));
        copy.dispose();
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJComponent() {
                private static final long serialVersionUID = 1L;

                @Override
                public AccessibleRole getAccessibleRole() {
                    return AccessibleRole.CANVAS;
                }
            };
        }
        return accessibleContext;
    }
}
