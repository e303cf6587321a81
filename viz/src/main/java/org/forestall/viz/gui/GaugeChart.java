package org.forestall.viz.gui;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import org.forestall.viz.chart.LiveLines;
import org.forestall.viz.play.Frame;
import org.forestall.viz.play.Gauge;
import org.forestall.viz.play.Injection;
import org.forestall.viz.play.Spread;
import org.forestall.viz.play.TwinFrame;
import org.forestall.viz.words.Words;

/** A number of the country through time: of one future, of two, or of the difference between two. */
public final class GaugeChart extends JComponent {

    private static final long serialVersionUID = 1L;

    private final transient Appearance appearance;
    private final transient Words words;
    private Gauge gauge;
    private final boolean difference;
    private boolean titled = true;
    private transient Frame frame;
    private transient TwinFrame twin;
    private transient Spread spread = new Spread();
    private int pairs;

    private GaugeChart(Appearance appearance, Gauge gauge, boolean difference) {
        this.appearance = appearance;
        this.words = appearance.words();
        this.gauge = gauge;
        this.difference = difference;
        setName("chart." + gauge.name());
        setOpaque(true);
        setBackground(appearance.theme().background());
        setPreferredSize(new Dimension(appearance.px(340), appearance.px(150)));
    }

    /** A chart of one future. */
    public static GaugeChart of(Appearance appearance, Gauge gauge, Frame first) {
        GaugeChart chart = new GaugeChart(appearance, gauge, false);
        chart.show(first);
        return chart;
    }

    /** A chart of two futures, or of the second less the first. */
    public static GaugeChart ofTwo(Appearance appearance, Gauge gauge, boolean difference, TwinFrame first) {
        GaugeChart chart = new GaugeChart(appearance, gauge, difference);
        chart.show(first);
        return chart;
    }

    /** Leaves the title out, where it stands beside the chart already. */
    public GaugeChart untitled() {
        titled = false;
        return this;
    }

    /** Shows a week. */
    public void show(Frame next) {
        frame = next;
        describe();
        repaint();
    }

    /** Shows a week of two futures. */
    public void show(TwinFrame next) {
        twin = next;
        describe();
        repaint();
    }

    /** Shows another number. */
    public void show(Gauge other) {
        gauge = other;
        describe();
        repaint();
    }

    /**
     * Shows, behind the difference of these two futures, that of pairs under other luck.
     *
     * @param wanted how many pairs there are to be
     */
    public void show(Spread next, int wanted) {
        spread = next;
        pairs = wanted;
        repaint();
    }

    /** The number that is shown. */
    public Gauge gauge() {
        return gauge;
    }

    private void describe() {
        Frame now = frame == null ? twin.other() : frame;
        double value = difference ? twin.difference(gauge, now.week()) : now.value(gauge);
        String title = title();
        getAccessibleContext().setAccessibleName(title);
        getAccessibleContext().setAccessibleDescription(words.get("chart.now", title, written(value)));
    }

    /** A value as it is told in words. */
    String written(double value) {
        return gauge.isShare() ? words.percent(value, 2) : words.number(value, gauge == Gauge.LADDER ? 0 : 2);
    }

    private String title() {
        String name = words.of("gauge", gauge);
        return difference ? words.get("chart.difference", name) : name;
    }

    private LiveLines.Data data() {
        return twin == null ? dataOfOne() : dataOfTwo();
    }

    private LiveLines.Data dataOfOne() {
        LiveLines.Line line =
                new LiveLines.Line("", 0, frame.lived(), week -> frame.history().value(gauge, week));
        return data(frame, 0, gauge.smallestReach(), List.of(line), List.of());
    }

    private LiveLines.Data dataOfTwo() {
        Frame base = twin.base();
        Frame other = twin.other();
        if (difference) {
            int known = Math.min(base.lived(), other.lived());
            LiveLines.Line line = new LiveLines.Line("", 1, known, week -> twin.difference(gauge, week));
            double reach = gauge.smallestReach() * 0.15;
            return data(other, -reach, reach, List.of(line), bands());
        }
        List<LiveLines.Line> lines = List.of(
                new LiveLines.Line(words.get("twin.base"), -1, base.lived(), week -> base.history()
                        .value(gauge, week)),
                new LiveLines.Line(words.get("twin.other"), 1, other.lived(), week -> other.history()
                        .value(gauge, week)));
        return data(other, 0, gauge.smallestReach(), lines, List.of());
    }

    private List<LiveLines.Band> bands() {
        if (!spread.hasBand()) {
            return List.of();
        }
        Spread.Band band = spread.band(gauge);
        String key = spread.size() < pairs ? "twin.band.soFar" : "twin.band";
        return List.of(new LiveLines.Band(words.get(key, spread.size(), pairs), 1, band::low, band::high));
    }

    private LiveLines.Data data(
            Frame of, double low, double high, List<LiveLines.Line> lines, List<LiveLines.Band> bands) {
        List<LiveLines.Flag> flags = new ArrayList<>();
        for (Injection injection : of.course().injections()) {
            flags.add(new LiveLines.Flag(injection.week(), ""));
        }
        return new LiveLines.Data(
                titled ? title() : "",
                of.weeks(),
                of.week(),
                low,
                high,
                gauge.isShare(),
                lines,
                bands,
                flags,
                year -> words.get("chart.year", (int) year),
                words.locale());
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D copy = (Graphics2D) graphics.create();
        copy.setColor(getBackground());
        copy.fillRect(0, 0, getWidth(), getHeight());
        LiveLines.draw(
                copy,
                data(),
                new Rectangle2D.Double(4, 2, Math.max(40, getWidth() - 8), Math.max(40, getHeight() - 4)),
                appearance.theme());
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
