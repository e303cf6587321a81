package org.forestall.viz.gui;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.IntConsumer;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import javax.swing.ToolTipManager;
import org.forestall.viz.draw.Anchor;
import org.forestall.viz.draw.Pen;
import org.forestall.viz.play.Frame;
import org.forestall.viz.play.Injection;
import org.forestall.viz.theme.Theme;
import org.forestall.viz.words.Words;

/** The bar of time: what was lived, key frames as ticks, a flag for everything that was put in. Drag it to go there. */
public final class Scrubber extends JComponent {

    private static final long serialVersionUID = 1L;

    private final transient Appearance appearance;
    private final transient Words words;
    private final transient IntConsumer jump;
    private transient Frame frame;

    /**
     * A bar.
     *
     * @param seek told of the week to go to
     * @param jump told by how many weeks to go on or back, from where the player is then
     */
    public Scrubber(Appearance appearance, Frame first, IntConsumer seek, IntConsumer jump) {
        this.appearance = appearance;
        this.words = appearance.words();
        this.jump = jump;
        setName("scrubber");
        setFocusable(true);
        setPreferredSize(new Dimension(appearance.px(300), appearance.px(46)));
        MouseAdapter mouse = new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                requestFocusInWindow();
                seek.accept(weekAt(event.getX()));
            }

            @Override
            public void mouseDragged(MouseEvent event) {
                seek.accept(weekAt(event.getX()));
            }
        };
        addMouseListener(mouse);
        addMouseMotionListener(mouse);
        bind("PAGE_UP", -26);
        bind("PAGE_DOWN", 26);
        ToolTipManager.sharedInstance().registerComponent(this);
        show(first);
    }

    private void bind(String key, int weeks) {
        getInputMap(WHEN_IN_FOCUSED_WINDOW).put(KeyStroke.getKeyStroke(key), key);
        getActionMap().put(key, new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                jump.accept(weeks);
            }
        });
    }

    /** Shows a week. */
    public void show(Frame next) {
        frame = next;
        getAccessibleContext().setAccessibleName(words.get("scrubber"));
        getAccessibleContext()
                .setAccessibleDescription(words.get("scrubber.at", next.week(), next.weeks(), words.day(next.day())));
        repaint();
    }

    private double left() {
        return appearance.px(10);
    }

    private double width() {
        return Math.max(1, getWidth() - 2 * left());
    }

    private double x(double week) {
        return left() + width() * week / Math.max(1, frame.weeks());
    }

    int weekAt(double x) {
        long week = Math.round((x - left()) / width() * frame.weeks());
        return (int) Math.max(0, Math.min(frame.weeks(), week));
    }

    @Override
    public String getToolTipText(MouseEvent event) {
        int week = weekAt(event.getX());
        StringBuilder tip = new StringBuilder(words.get(
                "scrubber.week",
                week,
                words.day(frame.course().society().start().plusDays(7L * week))));
        for (Injection injection : frame.course().injections()) {
            if (Math.abs(x(injection.week()) - event.getX()) < appearance.px(8)) {
                tip.append("; ").append(Injections.words(words, frame.course(), injection));
            }
        }
        return tip.toString();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D copy = (Graphics2D) graphics.create();
        Pen.smooth(copy);
        Theme theme = appearance.theme();
        Pen pen = new Pen(copy, theme);
        double middle = getHeight() * 0.58;
        double high = appearance.px(10);
        pen.fill(new Rectangle2D.Double(left(), middle - high / 2, width(), high), theme.grid());
        pen.fill(
                new Rectangle2D.Double(left(), middle - high / 2, x(frame.lived()) - left(), high),
                theme.tint(theme.category(0), 0.35));
        pen.fill(new Rectangle2D.Double(left(), middle - high / 2, x(frame.week()) - left(), high), theme.category(0));
        keyFrames(pen, theme, middle + high / 2);
        flags(pen, theme, middle - high / 2);
        double x = x(frame.week());
        double handle = appearance.px(8);
        pen.fill(new Rectangle2D.Double(x - handle / 2, middle - high, handle, 2 * high), theme.ink());
        if (isFocusOwner()) {
            pen.draw(new Rectangle2D.Double(1, 1, getWidth() - 3, getHeight() - 3), theme.ink(), theme.stroke(1.5));
        }
        copy.dispose();
    }

    private void keyFrames(Pen pen, Theme theme, double top) {
        List<Integer> weeks = frame.keyFrames();
        double gap = width() / Math.max(1, weeks.size());
        int every = (int) Math.max(1, Math.ceil(3 / gap));
        for (int i = 0; i < weeks.size(); i += every) {
            double x = x(weeks.get(i));
            pen.draw(new Line2D.Double(x, top + 1, x, top + appearance.px(4)), theme.mutedInk(), theme.stroke(0.8));
        }
    }

    private void flags(Pen pen, Theme theme, double bottom) {
        int number = 0;
        for (Injection injection : frame.course().injections()) {
            number++;
            double x = x(injection.week());
            double high = appearance.px(13);
            double wide = appearance.px(12);
            boolean measure = injection instanceof Injection.Measure;
            Color colour = measure ? theme.category(2) : theme.category(4);
            Path2D flag = new Path2D.Double();
            flag.moveTo(x, bottom - high - appearance.px(2));
            flag.lineTo(x + wide, bottom - high - appearance.px(2));
            flag.lineTo(x + (measure ? wide : wide * 0.6), bottom - high / 2 - appearance.px(2));
            flag.lineTo(x + wide, bottom - appearance.px(2));
            flag.lineTo(x, bottom - appearance.px(2));
            flag.closePath();
            pen.line(
                    x, bottom - high - appearance.px(3), x, bottom + appearance.px(10), theme.ink(), theme.stroke(1.2));
            pen.fill(flag, colour);
            pen.text(
                    Integer.toString(number),
                    x + wide * 0.45,
                    bottom - appearance.px(4),
                    Anchor.MIDDLE,
                    theme.font(Theme.Role.SMALL).deriveFont((float) appearance.px(10)),
                    theme.inkOn(colour));
        }
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJComponent() {
                private static final long serialVersionUID = 1L;

                @Override
                public AccessibleRole getAccessibleRole() {
                    return AccessibleRole.SLIDER;
                }
            };
        }
        return accessibleContext;
    }
}
