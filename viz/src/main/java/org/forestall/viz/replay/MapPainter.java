package org.forestall.viz.replay;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.forestall.sim.spec.DistrictSpec;
import org.forestall.viz.draw.Anchor;
import org.forestall.viz.draw.Pen;
import org.forestall.viz.map.District;
import org.forestall.viz.map.Place;
import org.forestall.viz.theme.Theme;
import org.forestall.viz.theme.Theme.Role;
import org.forestall.viz.words.Words;

/**
 * Paints the map of a recording, one picture a frame: districts shaded by a layer, hatched where civilians were killed in the
 * quarter before, circles for displaced people, the date and how far the run is. Needs no display.
 */
public final class MapPainter {

    private static final double[] HATCH_GAPS = {0, 13, 8.5, 5};

    /** Step of violence from which a district is hatched. */
    private static final int HATCHED = 2;

    /** Radius of the circle of as many displaced people as the largest district has people, against the map. */
    static final double LARGEST_HOST = 0.08;

    private final Recording recording;
    private final Layer layer;
    private final Theme theme;
    private final int width;
    private final int height;
    private final Words words;
    private final DateTimeFormatter day;
    private final List<Path2D> outlines = new ArrayList<>();
    private final Rectangle2D place;
    private final double scale;
    private final double x0;
    private final double y0;

    /**
     * A painter of one recording.
     *
     * @param layer what the colours show
     * @param width of a picture, pixels, at least 320
     * @param height of a picture, pixels, at least 240
     */
    public MapPainter(Recording recording, Layer layer, Theme theme, int width, int height, Locale locale) {
        this.recording = recording;
        this.layer = layer;
        this.theme = theme;
        this.width = width;
        this.height = height;
        this.words = Words.of(locale);
        this.day = DateTimeFormatter.ofPattern("d MMM yyyy", locale);
        double top = theme.length(64);
        double bottom = theme.length(66);
        double side = theme.length(14);
        place = new Rectangle2D.Double(side, top, width - 2 * side, height - top - bottom);
        Rectangle2D land = recording.land();
        scale = Math.min(place.getWidth() / land.getWidth(), place.getHeight() / land.getHeight());
        x0 = place.getCenterX() - scale * land.getCenterX();
        y0 = place.getCenterY() + scale * land.getCenterY();
        for (District district : recording.districts()) {
            outlines.add(outline(district));
        }
    }

    private Path2D outline(District district) {
        Path2D path = new Path2D.Double();
        for (Place corner : district.outline()) {
            if (path.getCurrentPoint() == null) {
                path.moveTo(x0 + scale * corner.x(), y0 - scale * corner.y());
            } else {
                path.lineTo(x0 + scale * corner.x(), y0 - scale * corner.y());
            }
        }
        path.closePath();
        return path;
    }

    /**
     * Colour of a step of a layer.
     *
     * @param step see {@link Layer#step}
     */
    public static Color colour(Layer layer, int step, Theme theme) {
        if (step == 0) {
            return theme.missing();
        }
        return theme.sequence(0.06 + 0.9 * (step - 1) / (layer.steps() - 2));
    }

    /** The picture of a frame. */
    public BufferedImage image(int frame) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setPaint(theme.background());
            graphics.fillRect(0, 0, width, height);
            Pen.smooth(graphics);
            paint(graphics, frame);
        } finally {
            graphics.dispose();
        }
        return image;
    }

    private void paint(Graphics2D graphics, int frame) {
        Pen pen = new Pen(graphics, theme);
        heading(pen, frame);
        for (int districtIdx = 0; districtIdx < outlines.size(); districtIdx++) {
            Color fill = colour(layer, layer.step(recording.value(layer, frame, districtIdx)), theme);
            pen.fill(outlines.get(districtIdx), fill);
            hatch(graphics, frame, districtIdx, theme.inkOn(fill));
            pen.draw(outlines.get(districtIdx), theme.background(), theme.stroke(1.6));
        }
        for (int districtIdx = 0; districtIdx < outlines.size(); districtIdx++) {
            host(pen, frame, districtIdx);
            name(graphics, districtIdx);
        }
        legend(pen);
        progress(pen, frame);
    }

    private void heading(Pen pen, int frame) {
        Font title = theme.font(Role.TITLE);
        Font small = theme.font(Role.SMALL);
        double side = theme.length(14);
        String when = words.get("replay.week", String.valueOf(recording.week(frame)), day.format(recording.day(frame)));
        double dateWidth = Pen.width(when, title) + side;
        String name = Pen.fit(words.content(recording.society().title()), title, width - dateWidth - 2 * side);
        pen.text(name, side, theme.length(24), Anchor.START, title, theme.ink());
        pen.text(when, width - side, theme.length(24), Anchor.END, title, theme.ink());
        String which = words.get(
                "replay.subtitle",
                words.content(recording.option().name()),
                String.valueOf(recording.key().replicate()),
                String.valueOf(recording.key().masterSeed()));
        pen.text(
                Pen.fit(which, small, width - 2 * side), side, theme.length(43), Anchor.START, small, theme.mutedInk());
    }

    private void hatch(Graphics2D graphics, int frame, int districtIdx, Color ink) {
        int violence = Layer.VIOLENCE.step(recording.value(Layer.VIOLENCE, frame, districtIdx));
        if (layer == Layer.VIOLENCE || violence < HATCHED) {
            return;
        }
        double gap = theme.length(HATCH_GAPS[violence < 4 ? 1 : violence < 6 ? 2 : 3]);
        Shape before = graphics.getClip();
        graphics.clip(outlines.get(districtIdx));
        graphics.setPaint(ink);
        graphics.setStroke(new BasicStroke((float) theme.length(1.4)));
        Rectangle2D box = outlines.get(districtIdx).getBounds2D();
        // Lines run through the same points in every district, so that hatching looks like one sheet laid over the map.
        double first = Math.floor((box.getX() - box.getMaxY()) / gap) * gap;
        for (double at = first; at < box.getMaxX() - box.getY(); at += gap) {
            graphics.draw(new Line2D.Double(at + box.getY(), box.getY(), at + box.getMaxY(), box.getMaxY()));
        }
        graphics.setClip(before);
    }

    private void host(Pen pen, int frame, int districtIdx) {
        double hosted = recording.value(Layer.DISPLACED, frame, districtIdx);
        if (hosted < 0.05) {
            return;
        }
        DistrictSpec spec = recording.society().districts().get(districtIdx);
        double share = Math.min(1, hosted / 100 * recording.people(districtIdx) / recording.mostPeople());
        double radius = Math.max(place.getWidth(), place.getHeight()) * LARGEST_HOST * Math.max(0.08, Math.sqrt(share));
        double x = x0 + scale * spec.centre().x();
        double y = y0 - scale * Recording.centre(spec).y();
        Shape circle = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
        pen.fill(circle, theme.background());
        pen.draw(circle, theme.ink(), theme.stroke(1.5));
    }

    private void name(Graphics2D graphics, int districtIdx) {
        DistrictSpec spec = recording.society().districts().get(districtIdx);
        Font font = theme.font(Role.LABEL).deriveFont(Font.BOLD);
        double room = outlines.get(districtIdx).getBounds2D().getWidth() * 1.05;
        List<String> lines = Pen.wrap(words.content(spec.name()), font, room, 2);
        double x = x0 + scale * spec.centre().x();
        double middle = y0 - scale * Recording.centre(spec).y();
        double first = middle - (lines.size() - 1) * Pen.lineHeight(font) / 2 + Pen.middleToBase(font);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        for (int lineIdx = 0; lineIdx < lines.size(); lineIdx++) {
            String line = lines.get(lineIdx);
            double base = first + lineIdx * Pen.lineHeight(font);
            Shape letters = font.createGlyphVector(graphics.getFontRenderContext(), line)
                    .getOutline((float) (x - Pen.width(line, font) / 2), (float) base);
            graphics.setPaint(theme.background());
            graphics.setStroke(new BasicStroke((float) theme.length(3), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            graphics.draw(letters);
            graphics.setPaint(theme.ink());
            graphics.fill(letters);
        }
    }

    private void legend(Pen pen) {
        Font small = theme.font(Role.SMALL);
        double left = theme.length(14);
        double top = height - theme.length(44);
        String measured =
                words.get("replay.layer." + layer.key()) + ", " + words.get("replay.layer." + layer.key() + ".unit");
        pen.text(measured, left, top - theme.length(5), Anchor.START, small, theme.ink());
        double box = Math.min(theme.length(46), (width / 2.0 - left) / layer.steps());
        for (int step = 0; step < layer.steps(); step++) {
            pen.fill(left + step * box, top, box - 1, theme.length(11), colour(layer, step, theme));
            String from = step == 0
                    ? words.get("replay.none")
                    : step == 1 ? "> 0" : shortest(layer.borders().get(step - 2)) + "+";
            double base = top + theme.length(11) + small.getSize2D() * 1.1;
            pen.text(from, left + step * box, base, Anchor.START, small, theme.mutedInk());
        }
        double room = width / 2.0 - theme.length(28);
        List<String> signs = Pen.wrap(words.get("replay.signs"), small, room, 3);
        pen.lines(signs, width / 2.0 + theme.length(14), top, Anchor.START, small, theme.mutedInk());
    }

    private static String shortest(double border) {
        return border == Math.rint(border) ? String.valueOf((long) border) : String.valueOf(border);
    }

    private void progress(Pen pen, int frame) {
        double high = theme.length(5);
        pen.fill(0, height - high, width, high, theme.grid());
        pen.fill(0, height - high, width * (frame + 1.0) / recording.frames(), high, theme.mutedInk());
    }
}
