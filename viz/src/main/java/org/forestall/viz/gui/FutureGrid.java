package org.forestall.viz.gui;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import javax.swing.ToolTipManager;
import org.forestall.viz.draw.Anchor;
import org.forestall.viz.draw.Pen;
import org.forestall.viz.play.Futures;
import org.forestall.viz.theme.Theme;
import org.forestall.viz.words.Words;

/** Many small futures: a line of felt threat in each, and a full or an open square for whether mass violence began. */
public final class FutureGrid extends JComponent {

    private static final long serialVersionUID = 1L;

    /** Orders in which futures can stand. */
    public enum Order {
        /** By the number of their luck. */
        NUMBER,
        /** Those with mass violence first, the earliest first. */
        ONSET,
        /** By harm, the most first. */
        HARM,
        /** By displacement, the most first. */
        DISPLACED;

        Comparator<Futures.Result> comparator() {
            return switch (this) {
                case NUMBER -> Comparator.comparingInt(Futures.Result::replicate);
                case ONSET ->
                    Comparator.comparingInt(
                                    (Futures.Result each) -> each.hasOnset() ? each.onsetWeek() : Integer.MAX_VALUE)
                            .thenComparing(NUMBER.comparator());
                case HARM -> Comparator.comparingDouble(Futures.Result::harm).reversed();
                case DISPLACED ->
                    Comparator.comparingDouble(Futures.Result::displaced).reversed();
            };
        }
    }

    private final transient Appearance appearance;
    private final transient Words words;
    private final int count;
    private final transient IntConsumer open;
    private final transient List<Futures.Result> results = new ArrayList<>();
    private Order order = Order.NUMBER;
    private int chosen;

    /**
     * A grid.
     *
     * @param count how many futures there will be
     * @param open told of the number of the luck that is to be opened
     */
    public FutureGrid(Appearance appearance, int count, IntConsumer open) {
        this.appearance = appearance;
        this.words = appearance.words();
        this.count = count;
        this.open = open;
        setName("futures.grid");
        setFocusable(true);
        setOpaque(true);
        setBackground(appearance.theme().background());
        setPreferredSize(new Dimension(appearance.px(700), appearance.px(480)));
        ToolTipManager.sharedInstance().registerComponent(this);
        addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                requestFocusInWindow();
                int cell = cellAt(event.getX(), event.getY());
                if (cell >= 0) {
                    chosen = cell;
                    repaint();
                    open();
                }
            }
        });
        bind("RIGHT", () -> choose(chosen + 1));
        bind("LEFT", () -> choose(chosen - 1));
        bind("DOWN", () -> choose(chosen + columns()));
        bind("UP", () -> choose(chosen - columns()));
        bind("ENTER", this::open);
        describe();
    }

    private void bind(String key, Runnable command) {
        getInputMap().put(KeyStroke.getKeyStroke(key), key);
        getActionMap().put(key, new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                command.run();
            }
        });
    }

    private void choose(int cell) {
        chosen = Math.max(0, Math.min(count - 1, cell));
        describe();
        repaint();
    }

    private void open() {
        at(chosen).ifPresent(result -> open.accept(result.replicate()));
    }

    /** Adds a future that is done. */
    public void add(Futures.Result result) {
        results.add(result);
        results.sort(order.comparator());
        describe();
        repaint();
    }

    /** Puts futures into another order. */
    public void sort(Order other) {
        order = other;
        results.sort(order.comparator());
        describe();
        repaint();
    }

    /** Futures that are done, in the order in which they stand. */
    public List<Futures.Result> results() {
        return List.copyOf(results);
    }

    /** How many futures so far saw mass violence begin. */
    public long onsets() {
        return results.stream().filter(Futures.Result::hasOnset).count();
    }

    /** What stands in a cell; by number, cells of futures that are not done stay empty. */
    private Optional<Futures.Result> at(int cell) {
        if (order == Order.NUMBER) {
            return results.stream().filter(each -> each.replicate() == cell).findFirst();
        }
        return cell < results.size() ? Optional.of(results.get(cell)) : Optional.empty();
    }

    private void describe() {
        getAccessibleContext().setAccessibleName(words.get("futures.grid", results.size(), count));
        getAccessibleContext()
                .setAccessibleDescription(at(chosen).map(this::tip).orElse(words.get("futures.notDone")));
    }

    /** A hundred stand in rows of ten, which can be counted from the back of a room; others as the room allows. */
    private int columns() {
        if (count == FuturesScreen.USUAL) {
            return 10;
        }
        double shape = Math.max(0.3, (double) Math.max(1, getWidth()) / Math.max(1, getHeight()));
        return (int) Math.max(1, Math.min(count, Math.round(Math.sqrt(count * shape / 1.4))));
    }

    private Rectangle2D cell(int index) {
        int columns = columns();
        int rows = (count + columns - 1) / columns;
        double wide = (double) getWidth() / columns;
        double high = (double) getHeight() / rows;
        double gap = Math.min(appearance.px(5), wide * 0.1);
        return new Rectangle2D.Double(
                index % columns * wide + gap / 2, (double) (index / columns) * high + gap / 2, wide - gap, high - gap);
    }

    int cellAt(double x, double y) {
        for (int index = 0; index < count; index++) {
            if (cell(index).contains(x, y)) {
                return index;
            }
        }
        return -1;
    }

    @Override
    public String getToolTipText(MouseEvent event) {
        int cell = cellAt(event.getX(), event.getY());
        return cell < 0 ? null : at(cell).map(this::tip).orElse(words.get("futures.notDone"));
    }

    private String tip(Futures.Result result) {
        return words.get(
                result.hasOnset() ? "futures.tip.onset" : "futures.tip.calm",
                result.replicate(),
                words.number(result.harm(), 1),
                words.percent(result.displaced(), 1),
                result.onsetWeek());
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D copy = (Graphics2D) graphics.create();
        copy.setColor(getBackground());
        copy.fillRect(0, 0, getWidth(), getHeight());
        Pen.smooth(copy);
        Pen pen = new Pen(copy, appearance.theme());
        for (int index = 0; index < count; index++) {
            draw(pen, index);
        }
        copy.dispose();
    }

    private void draw(Pen pen, int index) {
        Theme theme = appearance.theme();
        Rectangle2D box = cell(index);
        Optional<Futures.Result> result = at(index);
        boolean onset = result.filter(Futures.Result::hasOnset).isPresent();
        Color ground = result.isEmpty() ? theme.stripe() : onset ? theme.tint(theme.category(4), 0.3) : theme.stripe();
        pen.fill(box, ground);
        pen.draw(box, theme.grid(), theme.stroke(1));
        result.ifPresent(each -> {
            line(pen, box, each);
            double size = Math.min(theme.length(9), box.getHeight() * 0.22);
            double x = box.getMinX() + size;
            double y = box.getMinY() + size;
            Rectangle2D mark = new Rectangle2D.Double(x - size / 2, y - size / 2, size, size);
            if (each.hasOnset()) {
                pen.fill(mark, theme.ink());
            }
            pen.draw(mark, theme.mutedInk(), theme.stroke(1));
            if (box.getWidth() > theme.length(46)) {
                number(pen, box, words.count(each.replicate()), ground);
            }
        });
        if (index == chosen && isFocusOwner()) {
            pen.draw(box, theme.ink(), theme.stroke(2.5));
        }
    }

    /** The number of the luck, on ground of its own where the line of a late onset runs behind it. */
    private void number(Pen pen, Rectangle2D box, String number, Color ground) {
        Theme theme = appearance.theme();
        Font small = theme.font(Theme.Role.SMALL);
        double right = box.getMaxX() - theme.length(3);
        double base = box.getMinY() + theme.length(11);
        double wide = Pen.width(number, small) + theme.length(2);
        pen.fill(
                new Rectangle2D.Double(
                        right - wide + theme.length(1), base - small.getSize2D(), wide, small.getSize2D() * 1.2),
                ground);
        pen.text(number, right, base, Anchor.END, small, theme.mutedInk());
    }

    private void line(Pen pen, Rectangle2D box, Futures.Result result) {
        Theme theme = appearance.theme();
        int points = result.tension().size();
        Path2D path = new Path2D.Double();
        for (int i = 0; i < points; i++) {
            double x = box.getMinX() + box.getWidth() * (i + 0.5) / points;
            double y = box.getMaxY()
                    - 2
                    - (box.getHeight() - 4) * Math.min(1, result.tension().get(i));
            if (i == 0) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        if (result.hasOnset()) {
            double x = box.getMinX() + box.getWidth() * result.onsetWeek() / (points * (double) result.everyWeeks());
            pen.line(x, box.getMinY() + 2, x, box.getMaxY() - 1, theme.ink(), theme.baseStroke(1.2));
        }
        pen.draw(path, result.hasOnset() ? theme.category(4) : theme.category(0), theme.stroke(1.6));
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJComponent() {
                private static final long serialVersionUID = 1L;

                @Override
                public AccessibleRole getAccessibleRole() {
                    return AccessibleRole.TABLE;
                }
            };
        }
        return accessibleContext;
    }
}
