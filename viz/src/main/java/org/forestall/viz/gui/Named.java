package org.forestall.viz.gui;

import java.awt.Component;
import java.util.function.Function;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JList;

/**
 * Shows each entry of a list or a box by a text in the language that is shown; where nothing is chosen, nothing is written.
 *
 * @param <T> kind of the entries; the model of the list holds no other
 */
final class Named<T> extends DefaultListCellRenderer {

    private static final long serialVersionUID = 1L;

    private final transient Function<T, String> text;
    private boolean tips;

    Named(Function<T, String> text) {
        this.text = text;
    }

    /** Says the text in a tip too, for lines that may be longer than there is room for. */
    Named<T> withTips() {
        tips = true;
        return this;
    }

    @Override
    @SuppressWarnings("unchecked")
    public Component getListCellRendererComponent(
            JList<?> list, Object value, int index, boolean selected, boolean focused) {
        String line = value == null ? "" : text.apply((T) value);
        super.getListCellRendererComponent(list, line, index, selected, focused);
        if (tips) {
            setToolTipText(line);
        }
        return this;
    }
}
