package org.forestall.viz.gui;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Insets;
import java.awt.LayoutManager;
import java.awt.Rectangle;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.Scrollable;
import javax.swing.plaf.basic.BasicHTML;
import javax.swing.text.View;

/**
 * A column whose parts are as wide as it is and as high as they need to be at that width: text wraps and nothing is cut. To be
 * put into {@link #scrolling}.
 */
final class Stack extends JPanel implements Scrollable {

    private static final long serialVersionUID = 1L;

    /** An empty column; {@code gap} pixels between its parts. */
    Stack(int gap) {
        super(new Downwards(gap));
    }

    /** The column in a pane that scrolls up and down where it must. */
    JScrollPane scrolling(int step) {
        JScrollPane scroll =
                new JScrollPane(this, JScrollPane.VERTICAL_SCROLLBAR_AS_NEEDED, JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setBorder(null);
        scroll.getVerticalScrollBar().setUnitIncrement(step);
        return scroll;
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return getPreferredSize();
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle seen, int orientation, int direction) {
        return 20;
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle seen, int orientation, int direction) {
        return seen.height;
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return false;
    }

    private static final class Downwards implements LayoutManager {

        private static final int USUAL_WIDTH = 360;

        private final int gap;

        Downwards(int gap) {
            this.gap = gap;
        }

        @Override
        public void addLayoutComponent(String name, Component component) {
            // Order is all that counts.
        }

        @Override
        public void removeLayoutComponent(Component component) {
            // Nothing is kept of it.
        }

        @Override
        public Dimension preferredLayoutSize(Container parent) {
            int width = parent.getWidth() > 0 ? parent.getWidth() : USUAL_WIDTH;
            Insets insets = parent.getInsets();
            int height = insets.top + insets.bottom;
            for (Component child : parent.getComponents()) {
                if (child.isVisible()) {
                    height += height(child, width - insets.left - insets.right) + gap;
                }
            }
            return new Dimension(width, height);
        }

        @Override
        public Dimension minimumLayoutSize(Container parent) {
            return preferredLayoutSize(parent);
        }

        @Override
        public void layoutContainer(Container parent) {
            Insets insets = parent.getInsets();
            int width = parent.getWidth() - insets.left - insets.right;
            int y = insets.top;
            for (Component child : parent.getComponents()) {
                if (child.isVisible()) {
                    int height = height(child, width);
                    child.setBounds(insets.left, y, width, height);
                    y += height + gap;
                }
            }
        }

        private static int height(Component child, int width) {
            if (child instanceof JTextArea) {
                child.setSize(Math.max(1, width), Short.MAX_VALUE);
                return child.getPreferredSize().height;
            }
            if (child instanceof Stack stack) {
                stack.setSize(Math.max(1, width), Math.max(1, stack.getHeight()));
                return stack.getPreferredSize().height;
            }
            View html = child instanceof JComponent component
                    ? (View) component.getClientProperty(BasicHTML.propertyKey)
                    : null;
            if (html != null) {
                html.setSize(Math.max(1, width - 34), 0);
                return (int) Math.ceil(Math.max(child.getMinimumSize().height, html.getPreferredSpan(View.Y_AXIS) + 6));
            }
            return child.getPreferredSize().height;
        }
    }
}
