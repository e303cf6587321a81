package org.forestall.viz.gui;

import javax.swing.JPanel;
import javax.swing.JTextArea;

/** Text that wraps and stands in the middle of the height that it is given, as numbers beside it do. */
final class Centred extends JPanel {

    private static final long serialVersionUID = 1L;

    private final JTextArea text;

    Centred(JTextArea text) {
        super(null);
        this.text = text;
        setOpaque(false);
        add(text);
    }

    @Override
    public void doLayout() {
        text.setSize(getWidth(), Short.MAX_VALUE);
        int high = Math.min(getHeight(), text.getPreferredSize().height);
        text.setBounds(0, (getHeight() - high) / 2, getWidth(), high);
    }
}
