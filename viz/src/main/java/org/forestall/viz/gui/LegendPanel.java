package org.forestall.viz.gui;

import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import org.forestall.sim.spec.SocietySpec;
import org.forestall.viz.draw.Anchor;
import org.forestall.viz.draw.Pen;
import org.forestall.viz.map.LiveMap;
import org.forestall.viz.theme.Theme;
import org.forestall.viz.words.Words;

/** What the marks of the map mean, in as many lines as it takes. */
public final class LegendPanel extends JComponent {

    private static final long serialVersionUID = 1L;

    private final transient Appearance appearance;
    private final transient Words words;
    private final transient List<Item> items = new ArrayList<>();
    private transient SocietySpec society;
    private Shade shade = Shade.TENSION;

    /** Draws a mark around a point. */
    private interface Glyph {
        void draw(Pen pen, double x, double y);
    }

    private record Item(String text, double glyphWidth, Glyph glyph) {}

    /** A legend for a country. */
    public LegendPanel(Appearance appearance, SocietySpec society) {
        this.appearance = appearance;
        this.words = appearance.words();
        this.society = society;
        setName("legend");
        setOpaque(true);
        setBackground(appearance.theme().background());
        build();
    }

    /** Explains another shading or country. */
    public void show(Shade quantity, SocietySpec country) {
        if (quantity != shade || country != society) {
            shade = quantity;
            society = country;
            build();
            revalidate();
            repaint();
        }
    }

    private double unit() {
        return appearance.theme().length(1);
    }

    private void build() {
        Theme theme = appearance.theme();
        double unit = unit();
        items.clear();
        items.add(new Item(
                words.get("legend.shade", words.of("shade", shade), most()),
                62 * unit,
                (pen, x, y) -> shades(pen, x, y)));
        for (int groupIdx = 0; groupIdx < society.groups().size(); groupIdx++) {
            int category = groupIdx;
            items.add(new Item(
                    words.content(society.groups().get(groupIdx).name()),
                    13 * unit,
                    (pen, x, y) -> pen.marker(0, x, y, 11, theme.category(category))));
        }
        items.add(new Item(words.get("legend.ring"), 16 * unit, (pen, x, y) -> {
            pen.fill(new Ellipse2D.Double(x - 4 * unit, y - 4 * unit, 8 * unit, 8 * unit), theme.grid());
            pen.draw(
                    new Arc2D.Double(x - 6 * unit, y - 6 * unit, 12 * unit, 12 * unit, 90, -120, Arc2D.OPEN),
                    theme.ink(),
                    theme.stroke(3));
        }));
        items.add(new Item(words.get("legend.hatch"), 18 * unit, (pen, x, y) -> {
            for (int line = -2; line <= 1; line++) {
                double at = x + line * 4 * unit;
                pen.draw(
                        new Line2D.Double(at, y + 5 * unit, at + 8 * unit, y - 5 * unit),
                        theme.mutedInk(),
                        theme.stroke(1));
            }
        }));
        items.add(new Item(words.get("legend.flight"), 20 * unit, (pen, x, y) -> {
            pen.line(x - 9 * unit, y, x + 5 * unit, y, theme.ink(), theme.stroke(2));
            Path2D head = new Path2D.Double();
            head.moveTo(x + 9 * unit, y);
            head.lineTo(x + 3 * unit, y - 4 * unit);
            head.lineTo(x + 3 * unit, y + 4 * unit);
            head.closePath();
            pen.fill(head, theme.ink());
        }));
        for (int armedIdx = 0; armedIdx < society.armedGroups().size(); armedIdx++) {
            int number = armedIdx;
            items.add(new Item(
                    words.content(society.armedGroups().get(armedIdx).name()),
                    13 * unit,
                    (pen, x, y) -> pen.draw(
                            AffineTransform.getTranslateInstance(x, y)
                                    .createTransformedShape(LiveMap.forceShape(theme, number, 10)),
                            theme.ink(),
                            theme.stroke(1.4))));
        }
        items.add(
                new Item(words.get("legend.against"), 13 * unit, (pen, x, y) -> pen.marker(1, x, y, 10, theme.ink())));
        items.add(new Item(words.get("legend.protectors"), 14 * unit, (pen, x, y) -> {
            pen.fill(LiveMap.shield(theme, x, y, 11), theme.category(5));
            pen.draw(LiveMap.shield(theme, x, y, 11), theme.ink(), theme.stroke(1));
        }));
        items.add(new Item(
                words.get("legend.exit"),
                14 * unit,
                (pen, x, y) -> pen.draw(LiveMap.gate(theme, x, y, 0.5), theme.ink(), theme.stroke(1.6))));
        getAccessibleContext().setAccessibleName(words.get("legend"));
        getAccessibleContext()
                .setAccessibleDescription(
                        words.list(items.stream().map(Item::text).toList()));
    }

    private String most() {
        return switch (shade) {
            case AT_RISK, DISPLACED -> words.percent(shade.most(), 0);
            default -> words.number(shade.most(), 0);
        };
    }

    private void shades(Pen pen, double x, double y) {
        Theme theme = appearance.theme();
        for (int step = 0; step < 5; step++) {
            Rectangle2D box =
                    new Rectangle2D.Double(x + (step * 12 - 30) * unit(), y - 6 * unit(), 12 * unit(), 12 * unit());
            pen.fill(box, LiveMap.shade(theme, step / 4.0));
            pen.draw(box, theme.mutedInk(), theme.stroke(0.5));
        }
    }

    /** What is explained. */
    public List<String> texts() {
        return items.stream().map(Item::text).toList();
    }

    @Override
    public Dimension getPreferredSize() {
        int width = getWidth() > 0 ? getWidth() : appearance.px(600);
        return new Dimension(width, (int) Math.ceil(lay(null, width)) + appearance.px(6));
    }

    /** Draws if there is a pen, and gives the height in any case. */
    private double lay(Pen pen, double width) {
        Theme theme = appearance.theme();
        Font small = theme.font(Theme.Role.SMALL);
        double line = Pen.lineHeight(small) * 1.15;
        double x = 6 * unit();
        double y = line * 0.6;
        for (Item item : items) {
            double wide = item.glyphWidth() + 5 * unit() + Pen.width(item.text(), small);
            if (x + wide > width && x > 6 * unit()) {
                x = 6 * unit();
                y += line;
            }
            if (pen != null) {
                item.glyph().draw(pen, x + item.glyphWidth() / 2, y);
                pen.centredText(item.text(), x + item.glyphWidth() + 5 * unit(), y, Anchor.START, small, theme.ink());
            }
            x += wide + 14 * unit();
        }
        return y + line * 0.6;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D copy = (Graphics2D) graphics.create();
        copy.setColor(getBackground());
        copy.fillRect(0, 0, getWidth(), getHeight());
        Pen.smooth(copy);
        lay(new Pen(copy, appearance.theme()), getWidth());
        copy.dispose();
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJComponent() {
                private static final long serialVersionUID = 1L;

                @Override
                public AccessibleRole getAccessibleRole() {
                    return AccessibleRole.LABEL;
                }
            };
        }
        return accessibleContext;
    }
}
