package org.forestall.viz.gui;

import java.awt.Color;
import java.awt.Cursor;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.event.ActionEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import org.forestall.viz.draw.Anchor;
import org.forestall.viz.draw.Pen;
import org.forestall.viz.play.Frame;
import org.forestall.viz.play.Gauge;
import org.forestall.viz.play.Injection;
import org.forestall.viz.theme.Theme;
import org.forestall.viz.words.Words;

/**
 * A number of the country through time into which a learner can draw what he or she expects, with the mouse or with keys,
 * before it is shown. Lines of earlier runs stay.
 */
public final class PredictionChart extends JComponent {

    private static final long serialVersionUID = 1L;

    private static final int YEAR = 52;
    private static final double KEY_STEP = 0.05;

    private final transient Appearance look;
    private final transient Words words;
    private final Gauge gauge;
    private final transient Consumer<List<Double>> drawn;
    private final transient List<Kept> kept = new ArrayList<>();
    private final double[] line;
    private transient Frame frame;
    private boolean open;
    private int lastWeek = -1;
    private double cursorValue = 0.2;
    private double top = 1;

    /**
     * A line that stays.
     *
     * @param name as it is shown; empty for one of many that stay palely and without a name
     * @param values a value for each week
     */
    public record Kept(String name, List<Double> values) {}

    /**
     * A chart.
     *
     * @param drawn told of a line when the mouse is let go or Enter is pressed; null where nothing can be drawn
     * @param before a line that was drawn before; may be empty
     */
    public PredictionChart(
            Appearance look, Gauge gauge, Frame first, Consumer<List<Double>> drawn, List<Double> before) {
        this.look = look;
        this.words = look.words();
        this.gauge = gauge;
        this.drawn = drawn;
        this.frame = first;
        this.open = drawn != null;
        line = new double[first.weeks() + 1];
        Arrays.fill(line, Double.NaN);
        for (int week = 0; week < Math.min(line.length, before.size()); week++) {
            line[week] = before.get(week);
        }
        setName("chart.prediction");
        setOpaque(true);
        setBackground(look.theme().background());
        setPreferredSize(new Dimension(look.px(500), look.px(190)));
        if (open) {
            letDraw();
        }
        describe();
    }

    private void letDraw() {
        setFocusable(true);
        setCursor(Cursor.getPredefinedCursor(Cursor.CROSSHAIR_CURSOR));
        MouseAdapter mouse = new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                lastWeek = -1;
                requestFocusInWindow();
                drag(event);
            }

            @Override
            public void mouseDragged(MouseEvent event) {
                drag(event);
            }

            @Override
            public void mouseReleased(MouseEvent event) {
                finish();
            }
        };
        addMouseListener(mouse);
        addMouseMotionListener(mouse);
        addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent event) {
                repaint();
            }

            @Override
            public void focusLost(FocusEvent event) {
                repaint();
            }
        });
        bind("UP", () -> level(KEY_STEP));
        bind("DOWN", () -> level(-KEY_STEP));
        bind("ENTER", this::finish);
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

    /** By keys: a straight line from where the country starts to a level that goes up and down. */
    private void level(double by) {
        if (!open) {
            return;
        }
        cursorValue = Math.max(0, Math.min(1, cursorValue + by));
        double start = frame.history().value(gauge, 0);
        for (int week = 0; week < line.length; week++) {
            line[week] = start + (cursorValue - start) * week / (line.length - 1);
        }
        describe();
        repaint();
    }

    private void drag(MouseEvent event) {
        Rectangle2D plot = plot();
        if (!open) {
            return;
        }
        int week = (int) Math.round((event.getX() - plot.getX()) / plot.getWidth() * (line.length - 1));
        double value = top * (plot.getMaxY() - event.getY()) / plot.getHeight();
        draw(week, value);
    }

    /** Draws up to a week, in a straight line from the week that was drawn before. */
    void draw(int wantedWeek, double wantedValue) {
        int week = Math.max(0, Math.min(line.length - 1, wantedWeek));
        double value = Math.max(0, Math.min(1, wantedValue));
        int from = lastWeek < 0 ? week : lastWeek;
        double start = lastWeek < 0 ? value : line[lastWeek];
        int span = Math.abs(week - from);
        for (int step = 0; step <= span; step++) {
            int at = from + Integer.signum(week - from) * step;
            line[at] = span == 0 ? value : start + (value - start) * step / span;
        }
        lastWeek = week;
        repaint();
    }

    /** Hands over the line. */
    void finish() {
        boolean any = Arrays.stream(line).anyMatch(value -> !Double.isNaN(value));
        if (open && any) {
            drawn.accept(Arrays.stream(line).boxed().toList());
        }
        describe();
    }

    /** Ends the axis below 1, for lines that stay low; a line that goes higher is cut there, so not where anything is drawn. */
    public PredictionChart upTo(double end) {
        top = end;
        return this;
    }

    /** Keeps a line of an earlier run. */
    public void keep(Kept earlier) {
        kept.add(earlier);
        repaint();
    }

    /** Shows a week. Once weeks have gone by nothing can be drawn any more. */
    public void show(Frame next) {
        frame = next;
        if (next.week() > 0) {
            open = false;
            setCursor(Cursor.getDefaultCursor());
        }
        describe();
        repaint();
    }

    private void describe() {
        AccessibleContext context = getAccessibleContext();
        context.setAccessibleName(words.of("gauge", gauge));
        context.setAccessibleDescription(words.number(frame.value(gauge), 2));
    }

    private Rectangle2D plot() {
        Theme theme = look.theme();
        Font small = theme.font(Theme.Role.SMALL);
        double left = Pen.width("1.00", small) + theme.length(14);
        double top = Pen.lineHeight(theme.font(Theme.Role.HEADING)) + Pen.lineHeight(small) + theme.length(8);
        double bottom = Pen.lineHeight(small) + theme.length(8);
        return new Rectangle2D.Double(
                left,
                top,
                Math.max(20, getWidth() - left - theme.length(10)),
                Math.max(20, getHeight() - top - bottom));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D copy = (Graphics2D) graphics.create();
        copy.setColor(getBackground());
        copy.fillRect(0, 0, getWidth(), getHeight());
        Theme theme = look.theme();
        Pen pen = new Pen(copy, theme);
        Rectangle2D plot = plot();
        axes(pen, theme, plot);
        double keyX = plot.getX();
        for (Injection injection : frame.course().injections()) {
            flag(pen, theme, plot, injection.week());
        }
        for (int i = 0; i < kept.size(); i++) {
            if (kept.get(i).name().isEmpty()) {
                pen.draw(
                        path(plot, kept.get(i).values(), Integer.MAX_VALUE),
                        theme.tint(theme.baseCase(), 0.6),
                        theme.stroke(1.4));
                continue;
            }
            pen.draw(
                    path(plot, kept.get(i).values(), Integer.MAX_VALUE),
                    theme.category(i + 2),
                    theme.categoryStroke(i + 1, 2));
            keyX = key(pen, theme, keyX, kept.get(i).name(), theme.category(i + 2), i + 1);
        }
        if (Arrays.stream(line).anyMatch(value -> !Double.isNaN(value))) {
            pen.draw(
                    path(plot, Arrays.stream(line).boxed().toList(), Integer.MAX_VALUE),
                    theme.category(1),
                    theme.baseStroke(2.6));
            key(pen, theme, keyX, words.get("lesson.yourLine"), theme.category(1), 1);
        }
        List<Double> lived = new ArrayList<>();
        for (int week = 0; week <= frame.week(); week++) {
            lived.add(frame.history().value(gauge, week));
        }
        Color hue = theme.category(0);
        pen.draw(path(plot, lived, frame.week()), hue, theme.stroke(2.6));
        double x = x(plot, frame.week());
        pen.line(x, plot.getY(), x, plot.getMaxY(), theme.mutedInk(), theme.stroke(1));
        pen.marker(0, x, y(plot, frame.value(gauge)), 9, hue);
        if (isFocusOwner()) {
            pen.draw(new Rectangle2D.Double(1, 1, getWidth() - 3.0, getHeight() - 3.0), theme.ink(), theme.stroke(2));
        }
        copy.dispose();
    }

    /** Where something was put in. */
    private void flag(Pen pen, Theme theme, Rectangle2D plot, int week) {
        double x = x(plot, week);
        double size = theme.length(7);
        pen.line(x, plot.getY(), x, plot.getMaxY(), theme.mutedInk(), theme.baseStroke(1));
        Path2D cloth = new Path2D.Double();
        cloth.moveTo(x, plot.getY());
        cloth.lineTo(x + size * 1.6, plot.getY() + size * 0.7);
        cloth.lineTo(x, plot.getY() + size * 1.4);
        cloth.closePath();
        pen.fill(cloth, theme.ink());
    }

    private double key(Pen pen, Theme theme, double x, String name, Color colour, int dash) {
        Font small = theme.font(Theme.Role.SMALL);
        double base = Pen.lineHeight(theme.font(Theme.Role.HEADING)) + Pen.lineHeight(small);
        double middle = base - small.getSize2D() * 0.35;
        pen.line(x, middle, x + theme.length(20), middle, colour, theme.categoryStroke(dash, 2.4));
        pen.text(name, x + theme.length(24), base, Anchor.START, small, theme.ink());
        return x + theme.length(36) + Pen.width(name, small);
    }

    private void axes(Pen pen, Theme theme, Rectangle2D plot) {
        Font small = theme.font(Theme.Role.SMALL);
        Font heading = theme.font(Theme.Role.HEADING);
        pen.text(
                Pen.fit(words.of("gauge", gauge), heading, getWidth() - theme.length(12)),
                theme.length(6),
                Pen.lineHeight(heading) * 0.85,
                Anchor.START,
                heading,
                theme.ink());
        for (int tick = 0; tick <= 4; tick++) {
            double value = top * tick / 4;
            double y = y(plot, value);
            pen.line(plot.getX(), y, plot.getMaxX(), y, theme.grid(), theme.stroke(1));
            pen.centredText(
                    words.number(value, 2), plot.getX() - theme.length(5), y, Anchor.END, small, theme.mutedInk());
        }
        int years = Math.max(1, (line.length - 1) / YEAR);
        for (int year = 0; year < years; year++) {
            double x = x(plot, year * YEAR + YEAR / 2);
            String label = words.get("chart.year", year + 1);
            double base = plot.getMaxY() + Pen.lineHeight(small);
            pen.text(label, x, base, Anchor.MIDDLE, small, theme.mutedInk());
        }
    }

    private double x(Rectangle2D plot, int week) {
        return plot.getX() + plot.getWidth() * week / (line.length - 1);
    }

    private double y(Rectangle2D plot, double value) {
        return plot.getMaxY() - plot.getHeight() * Math.max(0, Math.min(1, value / top));
    }

    private Path2D path(Rectangle2D plot, List<Double> values, int lastShown) {
        Path2D path = new Path2D.Double();
        boolean begun = false;
        for (int week = 0; week < Math.min(values.size(), line.length) && week <= lastShown; week++) {
            double value = values.get(week);
            if (Double.isNaN(value)) {
                begun = false;
            } else if (begun) {
                path.lineTo(x(plot, week), y(plot, value));
            } else {
                path.moveTo(x(plot, week), y(plot, value));
                begun = true;
            }
        }
        return path;
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
