package org.forestall.viz.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.forestall.viz.draw.Anchor;
import org.forestall.viz.draw.Pen;
import org.forestall.viz.theme.Theme;
import org.forestall.viz.theme.Theme.Role;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;

/** The name of a panel, above its upper left corner, in up to two lines. */
final class PanelHeading extends AbstractXYAnnotation {

    private static final long serialVersionUID = 1L;
    private static final int MOST_LINES = 2;

    private final transient Theme theme;
    private final String words;

    PanelHeading(Theme theme, String words) {
        this.theme = theme;
        this.words = words;
    }

    /** Room that headings need above panels of this width. */
    static double room(Theme theme, List<String> names, double panelWidth) {
        Font font = theme.font(Role.HEADING);
        int lines = names.stream()
                .mapToInt(name -> Pen.wrap(name, font, panelWidth, MOST_LINES).size())
                .max()
                .orElse(1);
        return lines * Pen.lineHeight(font) + theme.length(8);
    }

    @Override
    public void draw(
            Graphics2D graphics,
            XYPlot plot,
            Rectangle2D area,
            ValueAxis domainAxis,
            ValueAxis rangeAxis,
            int rendererIndex,
            PlotRenderingInfo info) {
        // The plot clips to its data area, but the heading stands above it.
        Shape clip = graphics.getClip();
        graphics.setClip(null);
        Font font = theme.font(Role.HEADING);
        List<String> lines = Pen.wrap(words, font, area.getWidth(), MOST_LINES);
        double first = area.getMinY() - theme.length(9) - (lines.size() - 1) * Pen.lineHeight(font);
        new Pen(graphics, theme).lines(lines, area.getMinX(), first, Anchor.START, font, theme.ink());
        graphics.setClip(clip);
    }
}
