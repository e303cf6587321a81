package org.forestall.viz.gui;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Font;
import java.util.List;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.event.TableModelEvent;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.DefaultTableCellRenderer;
import org.forestall.viz.play.Frame;
import org.forestall.viz.words.Words;

/** The facts of the district that is chosen, or of the whole country. */
public final class FactsPanel extends javax.swing.JPanel {

    private static final long serialVersionUID = 1L;

    private final transient Words words;
    private final Rows rows = new Rows();

    /** A panel that shows a frame. */
    public FactsPanel(Appearance appearance, Frame frame) {
        super(new BorderLayout());
        words = appearance.words();
        JTable table = new Wrapping(rows);
        table.setName("facts");
        table.setTableHeader(null);
        table.setRowHeight(appearance.px(21));
        table.setShowGrid(false);
        Controls.letTabThrough(table);
        table.getAccessibleContext().setAccessibleName(words.get("facts"));
        table.setDefaultRenderer(Object.class, new Renderer());
        table.getColumnModel().getColumn(0).setPreferredWidth(appearance.px(205));
        table.getColumnModel().getColumn(1).setPreferredWidth(appearance.px(110));
        JScrollPane scroll = new JScrollPane(table);
        scroll.getViewport().setBackground(table.getBackground());
        add(scroll);
        show(frame, -1);
    }

    /** Shows a week of a district, or of the country for -1. */
    public void show(Frame frame, int districtIdx) {
        rows.show(districtIdx < 0 ? Facts.country(words, frame) : Facts.district(words, frame, districtIdx));
    }

    /** What is shown. */
    public List<Facts.Fact> facts() {
        return rows.facts;
    }

    /** A table whose rows are as high as it takes to wrap a text that is longer than its column. */
    private static final class Wrapping extends JTable {
        private static final long serialVersionUID = 1L;

        Wrapping(Rows rows) {
            super(rows);
        }

        @Override
        public void doLayout() {
            super.doLayout();
            fit();
        }

        @Override
        public void tableChanged(TableModelEvent event) {
            super.tableChanged(event);
            if (event != null && getColumnCount() > 1) {
                fit();
            }
        }

        private void fit() {
            for (int row = 0; row < getRowCount(); row++) {
                int high = Math.max(getRowHeight(), Math.max(heightOf(row, 0), heightOf(row, 1)));
                if (getRowHeight(row) != high) {
                    setRowHeight(row, high);
                }
            }
        }

        private int heightOf(int row, int column) {
            if (!isLong(row, column)) {
                return getRowHeight();
            }
            JTextArea area = Controls.text(String.valueOf(getValueAt(row, column)), "fact");
            area.setSize(getColumnModel().getColumn(column).getWidth() - 8, Short.MAX_VALUE);
            return area.getPreferredSize().height + 2;
        }

        /** Whether a text needs more room than its column has, some left and right taken off. */
        boolean isLong(int row, int column) {
            int wide = getColumnModel().getColumn(column).getWidth() - 2 * getIntercellSpacing().width - 2;
            return !((Rows) getModel()).isHeading(row)
                    && getFontMetrics(getFont()).stringWidth(String.valueOf(getValueAt(row, column))) > wide;
        }
    }

    private static final class Rows extends AbstractTableModel {
        private static final long serialVersionUID = 1L;
        private transient List<Facts.Fact> facts = List.of();

        void show(List<Facts.Fact> next) {
            boolean same = next.size() == facts.size();
            facts = List.copyOf(next);
            if (same) {
                fireTableRowsUpdated(0, facts.size() - 1);
            } else {
                fireTableDataChanged();
            }
        }

        @Override
        public int getRowCount() {
            return facts.size();
        }

        @Override
        public int getColumnCount() {
            return 2;
        }

        @Override
        public Object getValueAt(int row, int column) {
            Facts.Fact fact = facts.get(row);
            return (column == 0) == fact.isHeading() ? fact.value() : column == 0 ? fact.label() : "";
        }

        boolean isHeading(int row) {
            return facts.get(row).isHeading();
        }
    }

    private final class Renderer extends DefaultTableCellRenderer {
        private static final long serialVersionUID = 1L;

        @Override
        public Component getTableCellRendererComponent(
                JTable table, Object value, boolean selected, boolean focused, int row, int column) {
            super.getTableCellRendererComponent(table, value, selected, focused, row, column);
            if (((Wrapping) table).isLong(row, column)) {
                return wrapped(String.valueOf(value));
            }
            setFont(table.getFont().deriveFont(rows.isHeading(row) ? Font.BOLD : Font.PLAIN));
            setHorizontalAlignment(LEADING);
            setToolTipText(String.valueOf(value));
            return this;
        }

        private Component wrapped(String value) {
            JTextArea area = Controls.text(value, "fact");
            area.setOpaque(true);
            area.setBackground(getBackground());
            area.setForeground(getForeground());
            area.setBorder(getBorder());
            area.setToolTipText(value);
            return area;
        }
    }
}
