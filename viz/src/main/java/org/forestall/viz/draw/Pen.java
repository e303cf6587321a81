package org.forestall.viz.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.forestall.viz.theme.Theme;

/** Draws text, lines and shapes in one theme. Text is measured without a display and never depends on the target. */
public final class Pen {

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final String ELLIPSIS = "\u2026";

    private final Graphics2D graphics;
    private final Theme theme;

    public Pen(Graphics2D graphics, Theme theme) {
        this.graphics = graphics;
        this.theme = theme;
        smooth(graphics);
    }

    /** Sets the hints that every figure is drawn with on a pixel target. */
    public static void smooth(Graphics2D graphics) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    /** Width of one line of text, pixels. */
    public static double width(String text, Font font) {
        return text.isEmpty() ? 0 : font.getStringBounds(text, CONTEXT).getWidth();
    }

    /** Width of the widest of some lines of text, pixels; 0 for none. */
    public static double widest(List<String> texts, Font font) {
        return texts.stream().mapToDouble(text -> width(text, font)).max().orElse(0);
    }

    /** Distance between the base lines of two lines of text, pixels. */
    public static double lineHeight(Font font) {
        return font.getSize2D() * 1.3;
    }

    /** How far the base line lies below the middle of capital letters, pixels. */
    public static double middleToBase(Font font) {
        LineMetrics metrics = font.getLineMetrics("H", CONTEXT);
        return metrics.getAscent() * 0.385;
    }

    /**
     * Breaks text at spaces into lines of at most {@code width} pixels. What does not fit into {@code maxLines} ends in an
     * ellipsis, and so does a single word that is too long for a line.
     */
    public static List<String> wrap(String text, Font font, double width, int maxLines) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || width(longer, font) <= width) {
                line = longer;
            } else {
                lines.add(line);
                line = word;
            }
        }
        lines.add(line);
        if (lines.size() > maxLines) {
            String rest = String.join(" ", lines.subList(maxLines - 1, lines.size()));
            lines = new ArrayList<>(lines.subList(0, maxLines - 1));
            lines.add(rest);
        }
        return lines.stream().map(each -> fit(each, font, width)).toList();
    }

    /** The text itself when it is at most {@code width} pixels wide, else its beginning with an ellipsis. */
    public static String fit(String text, Font font, double width) {
        if (width(text, font) <= width) {
            return text;
        }
        int kept = text.length();
        while (kept > 0 && width(text.substring(0, kept).stripTrailing() + ELLIPSIS, font) > width) {
            kept--;
        }
        return text.substring(0, kept).stripTrailing() + ELLIPSIS;
    }

    /** Writes one line; {@code baseY} is the base line of the letters. */
    public void text(String text, double x, double baseY, Anchor anchor, Font font, Color colour) {
        if (text.isEmpty()) {
            return;
        }
        graphics.setFont(font);
        graphics.setPaint(colour);
        graphics.setRenderingHint(Anchor.HINT, anchor);
        graphics.drawString(text, (float) (x - anchor.share() * width(text, font)), (float) baseY);
        graphics.setRenderingHint(Anchor.HINT, Anchor.START);
    }

    /** Writes one line whose capital letters are centred on {@code middleY}. */
    public void centredText(String text, double x, double middleY, Anchor anchor, Font font, Color colour) {
        text(text, x, middleY + middleToBase(font), anchor, font, colour);
    }

    /** Writes several lines as a block centred on {@code middleY}. */
    public void centredLines(List<String> lines, double x, double middleY, Anchor anchor, Font font, Color colour) {
        double first = middleY - (lines.size() - 1) * lineHeight(font) / 2;
        for (int lineIdx = 0; lineIdx < lines.size(); lineIdx++) {
            centredText(lines.get(lineIdx), x, first + lineIdx * lineHeight(font), anchor, font, colour);
        }
    }

    /** Writes several lines downwards; {@code firstBaseY} is the base line of the first. */
    public void lines(List<String> lines, double x, double firstBaseY, Anchor anchor, Font font, Color colour) {
        for (int lineIdx = 0; lineIdx < lines.size(); lineIdx++) {
            text(lines.get(lineIdx), x, firstBaseY + lineIdx * lineHeight(font), anchor, font, colour);
        }
    }

    /** Draws a straight line. */
    public void line(double x1, double y1, double x2, double y2, Color colour, Stroke stroke) {
        draw(new Line2D.Double(x1, y1, x2, y2), colour, stroke);
    }

    /** Draws the outline of a shape. */
    public void draw(Shape shape, Color colour, Stroke stroke) {
        graphics.setPaint(colour);
        graphics.setStroke(stroke);
        graphics.draw(shape);
    }

    /** Fills a shape. */
    public void fill(Shape shape, Color colour) {
        graphics.setPaint(colour);
        graphics.fill(shape);
    }

    /** Fills a rectangle. */
    public void fill(double x, double y, double width, double height, Color colour) {
        fill(new Rectangle2D.Double(x, y, width, height), colour);
    }

    /** Fills the marker of a category with a thin edge in the colour of the page, so that marks on lines stand out. */
    public void marker(int categoryIdx, double x, double y, double size, Color colour) {
        Shape shape = placed(theme.marker(categoryIdx, size), x, y);
        draw(shape, theme.background(), new BasicStroke((float) theme.length(2.2)));
        fill(shape, colour);
    }

    /** The open ring of the base case. */
    public void baseMarker(double x, double y, double size) {
        Shape shape = placed(theme.marker(0, size), x, y);
        fill(shape, theme.background());
        draw(shape, theme.baseCase(), theme.stroke(1.8));
    }

    private static Shape placed(Shape shape, double x, double y) {
        return AffineTransform.getTranslateInstance(x, y).createTransformedShape(shape);
    }
}
