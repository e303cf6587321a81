package org.forestall.viz.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.QuadCurve2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.forestall.viz.draw.Anchor;
import org.forestall.viz.draw.Pen;
import org.forestall.viz.theme.Theme;
import org.forestall.viz.theme.Theme.Role;

/**
 * A map that is drawn week by week: districts shaded by a quantity, people by group as pies whose area is their number, a ring
 * for the share in fear, hatching for displaced people, arrows for flight, marks for forces, protectors and exits.
 *
 * <p>Where districts are so small that marks would cover one another, forces that spare civilians and gates at borders are left
 * out; the pointer tells them.
 *
 * <p>What depends only on country, room and theme is worked out once, so that a week is drawn in a few milliseconds. Marks are
 * abstract on purpose: no pictures of weapons or of people.
 */
public final class LiveMap {

    /** Smallest share of displaced people that is hatched. */
    /** Copies of a name around it. */
    private static final int HALO_STEPS = 12;

    private static final double HATCHED = 0.002;

    private static final int MOST_FORCES = 6;

    /** How small marks may become, as a share of their usual size. */
    private static final double LEAST_MARKS = 0.6;

    /** Room of a district below which marks of that size would cover those of its neighbours. */
    private static final double CROWDED = 0.42;

    private final List<District> districts;
    private final Theme theme;
    private final List<Outline> outlines = new ArrayList<>();
    private final Rectangle2D room;
    private final Point2D centre;
    private final double radius;
    private final double marks;
    private final boolean crowded;
    private final double largestPeople;
    private final List<Rectangle2D> taken = new ArrayList<>();

    /**
     * A map in a room of the page.
     *
     * @param districts the country
     * @param largestPeople people of the most populous district, who get the largest pie
     * @param room where it may be drawn
     */
    public LiveMap(List<District> districts, double largestPeople, Rectangle2D room, Theme theme) {
        this.districts = List.copyOf(districts);
        this.theme = theme;
        this.room = room;
        this.largestPeople = Math.max(1, largestPeople);
        DoubleStream.Builder across = DoubleStream.builder();
        DoubleStream.Builder up = DoubleStream.builder();
        districts.forEach(district -> district.outline().forEach(place -> {
            across.add(place.x());
            up.add(place.y());
        }));
        var xs = across.build().summaryStatistics();
        var ys = up.build().summaryStatistics();
        double margin = theme.length(10);
        double width = Math.max(1e-9, xs.getMax() - xs.getMin());
        double height = Math.max(1e-9, ys.getMax() - ys.getMin());
        double scale = Math.max(
                1e-9, Math.min((room.getWidth() - 2 * margin) / width, (room.getHeight() - 2 * margin) / height));
        double left = room.getCenterX() - scale * width / 2;
        double top = room.getCenterY() - scale * height / 2;
        for (District district : districts) {
            List<Point2D> corners = new ArrayList<>();
            for (Place place : district.outline()) {
                corners.add(new Point2D.Double(
                        left + (place.x() - xs.getMin()) * scale, top + (ys.getMax() - place.y()) * scale));
            }
            outlines.add(new Outline(corners));
        }
        centre = new Point2D.Double(room.getCenterX(), room.getCenterY());
        double tight = outlines.stream().mapToDouble(Outline::reach).average().orElse(10);
        radius = Math.min(theme.length(30), Math.max(theme.length(7), tight * 0.62));
        // On a small map the marks shrink too, down to what can still be told apart.
        marks = Math.max(LEAST_MARKS, Math.min(1, tight / theme.length(34)));
        crowded = tight / theme.length(34) < CROWDED;
    }

    /** Where it is drawn. */
    public Rectangle2D room() {
        return room;
    }

    /** Position of the district at a point, or -1. */
    public int districtAt(double x, double y) {
        for (int i = 0; i < outlines.size(); i++) {
            if (outlines.get(i).path().contains(x, y)) {
                return i;
            }
        }
        return -1;
    }

    /** The outline of a district on the page. */
    public Shape outline(int districtIdx) {
        return outlines.get(districtIdx).path();
    }

    /**
     * Draws a week.
     *
     * @param spots one for each district
     * @param selected position of the district that is pointed out, or -1
     */
    public void draw(Graphics2D graphics, List<Spot> spots, int selected) {
        Pen.smooth(graphics);
        Pen pen = new Pen(graphics, theme);
        for (int i = 0; i < outlines.size(); i++) {
            ground(graphics, pen, outlines.get(i), spots.get(i));
        }
        if (selected >= 0) {
            pen.draw(outlines.get(selected).path(), theme.ink(), theme.stroke(3));
        }
        for (int i = 0; i < outlines.size(); i++) {
            for (Spot.Arrow arrow : spots.get(i).arrows()) {
                flight(pen, i, arrow);
            }
        }
        double[] belows = new double[outlines.size()];
        taken.clear();
        for (int i = 0; i < outlines.size(); i++) {
            belows[i] = people(pen, i, spots.get(i));
        }
        for (int i = 0; i < outlines.size(); i++) {
            Point2D middle = outlines.get(i).middle();
            name(pen, i, middle.getX(), belows[i], middle.getY() - sizeOf(spots.get(i)));
        }
    }

    private void ground(Graphics2D graphics, Pen pen, Outline outline, Spot spot) {
        pen.fill(outline.path(), shade(spot.shade()));
        if (spot.displaced() > HATCHED) {
            hatch(graphics, outline.path(), spot.displaced());
        }
        pen.draw(outline.path(), theme.background(), theme.stroke(2));
        pen.draw(outline.path(), theme.mutedInk(), theme.stroke(0.6));
    }

    private Color shade(double share) {
        return shade(theme, share);
    }

    /** The colour of a district: from close to the page to the deepest shade, never so dark that marks drown in it. */
    public static Color shade(Theme theme, double share) {
        return Double.isNaN(share)
                ? theme.missing()
                : theme.tint(theme.sequence(0.85), 0.06 + 0.5 * Math.min(1, share));
    }

    private void hatch(Graphics2D graphics, Shape shape, double displaced) {
        Graphics2D clipped = (Graphics2D) graphics.create();
        clipped.clip(shape);
        clipped.setColor(theme.mutedInk());
        clipped.setStroke(theme.stroke(1));
        Rectangle2D box = shape.getBounds2D();
        // From a line every 22 pixels at a trace to one every 5 where a quarter of people are displaced.
        double gap = theme.length(5 + 17 * Math.max(0, 1 - 4 * displaced));
        for (double x = box.getMinX() - box.getHeight(); x < box.getMaxX(); x += gap) {
            clipped.draw(new Line2D.Double(x, box.getMaxY(), x + box.getHeight(), box.getMinY()));
        }
        clipped.dispose();
    }

    private void flight(Pen pen, int from, Spot.Arrow arrow) {
        Point2D start = outlines.get(from).middle();
        Point2D end = arrow.to() < 0 ? beyond(start) : outlines.get(arrow.to()).middle();
        double distance = start.distance(end);
        if (distance < 1) {
            return;
        }
        double width = 1 + 1.6 * Math.max(0, Math.log10(Math.max(1, arrow.persons()) / 10));
        double acrossX = -(end.getY() - start.getY()) / distance;
        double acrossY = (end.getX() - start.getX()) / distance;
        double bend = distance * 0.16;
        Point2D middle = new Point2D.Double(
                (start.getX() + end.getX()) / 2 + acrossX * bend, (start.getY() + end.getY()) / 2 + acrossY * bend);
        Point2D tip = between(middle, end, arrow.to() < 0 ? 1 : Math.max(0.3, 1 - radius * 1.3 / distance * 2));
        pen.draw(
                new QuadCurve2D.Double(
                        start.getX(), start.getY(), middle.getX(), middle.getY(), tip.getX(), tip.getY()),
                theme.background(),
                theme.stroke(width + 2));
        pen.draw(
                new QuadCurve2D.Double(
                        start.getX(), start.getY(), middle.getX(), middle.getY(), tip.getX(), tip.getY()),
                theme.ink(),
                theme.stroke(width));
        double angle = Math.atan2(tip.getY() - middle.getY(), tip.getX() - middle.getX());
        double head = theme.length(5 + width);
        Path2D point = new Path2D.Double();
        point.moveTo(head, 0);
        point.lineTo(-head * 0.4, head * 0.7);
        point.lineTo(-head * 0.4, -head * 0.7);
        point.closePath();
        AffineTransform turn = AffineTransform.getTranslateInstance(tip.getX(), tip.getY());
        turn.rotate(angle);
        pen.fill(turn.createTransformedShape(point), theme.ink());
    }

    /** A point beyond the coast, seen from the centre of the country, within the room. */
    private Point2D beyond(Point2D start) {
        double dx = start.getX() - centre.getX();
        double dy = start.getY() - centre.getY();
        double length = Math.max(1, Math.hypot(dx, dy));
        double x = start.getX() + dx / length * radius * 3.5;
        double y = start.getY() + dy / length * radius * 3.5;
        // The head of the widest arrow reaches beyond its point.
        double head = theme.length(14);
        return new Point2D.Double(
                Math.max(room.getMinX() + head, Math.min(room.getMaxX() - head, x)),
                Math.max(room.getMinY() + head, Math.min(room.getMaxY() - head, y)));
    }

    private static Point2D between(Point2D from, Point2D to, double share) {
        return new Point2D.Double(
                from.getX() + share * (to.getX() - from.getX()), from.getY() + share * (to.getY() - from.getY()));
    }

    private double sizeOf(Spot spot) {
        return Math.max(theme.length(4), radius * Math.sqrt(spot.people() / largestPeople));
    }

    /** Draws people and marks of a district, and gives the lower end of the marks. */
    private double people(Pen pen, int districtIdx, Spot spot) {
        Outline outline = outlines.get(districtIdx);
        double x = outline.middle().getX();
        double y = outline.middle().getY();
        double size = sizeOf(spot);
        taken.add(new Rectangle2D.Double(x - size, y - size, 2 * size, 2 * size));
        pie(pen, spot.groups(), x, y, size);
        ring(pen, spot.afraid(), x, y, size);
        double below = y + size + theme.length(5);
        below = forces(pen, spot, x, below);
        if (spot.protectors() > 0.01) {
            protectors(pen, x + size + theme.length(8), y - size * 0.5, spot.protectors());
        }
        if (spot.border() && !crowded) {
            exit(pen, x - size - theme.length(9), y - size * 0.4, spot.exit());
        }
        return below;
    }

    private void pie(Pen pen, List<Double> shares, double x, double y, double size) {
        pen.fill(circle(x, y, size + theme.length(1.2)), theme.background());
        double angle = 90;
        Rectangle2D box = new Rectangle2D.Double(x - size, y - size, 2 * size, 2 * size);
        for (int groupIdx = 0; groupIdx < shares.size(); groupIdx++) {
            double sweep = -360 * shares.get(groupIdx);
            if (sweep < -359.9) {
                pen.fill(circle(x, y, size), theme.category(groupIdx));
            } else if (sweep < 0) {
                pen.fill(new Arc2D.Double(box, angle, sweep, Arc2D.PIE), theme.category(groupIdx));
            }
            angle += sweep;
        }
    }

    /** The part of a ring around the pie that is filled is the share of people in fear. */
    private void ring(Pen pen, double afraid, double x, double y, double size) {
        if (afraid < 0.005) {
            return;
        }
        double at = size + theme.length(3.2);
        Rectangle2D box = new Rectangle2D.Double(x - at, y - at, 2 * at, 2 * at);
        pen.draw(circle(x, y, at), theme.background(), theme.stroke(4.5));
        pen.draw(
                new Arc2D.Double(box, 90, -360 * Math.min(1, afraid), Arc2D.OPEN),
                theme.ink(),
                new BasicStroke((float) theme.length(3.5), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
    }

    private double forces(Pen pen, Spot spot, double x, double top) {
        List<Spot.Force> shown = spot.forces().stream()
                .filter(force -> !crowded || force.againstCivilians())
                .limit(MOST_FORCES)
                .toList();
        double wide = shown.stream().mapToDouble(this::sizeOf).sum()
                + marks * theme.length(3) * Math.max(0, shown.size() - 1);
        double left = x - wide / 2;
        double tall = 0;
        for (Spot.Force force : shown) {
            double size = sizeOf(force);
            force(pen, force, left + size / 2, top + marks * theme.length(5), size);
            left += size + marks * theme.length(3);
            tall = Math.max(tall, marks * theme.length(11));
        }
        return top + tall;
    }

    /** A mark whose size grows with members, between 6 and 13 pixels. */
    private double sizeOf(Spot.Force force) {
        return marks * theme.length(Math.min(13, 5 + 2 * Math.log10(Math.max(1, force.members()) / 10 + 1)));
    }

    /** Filled where a group is used against civilians or preys on them, open where not. */
    private void force(Pen pen, Spot.Force force, double x, double y, double size) {
        Shape shape = forceShape(theme, force.categoryIdx(), size / theme.length(1));
        Shape placed = AffineTransform.getTranslateInstance(x, y).createTransformedShape(shape);
        pen.draw(placed, theme.background(), theme.stroke(4));
        pen.fill(placed, force.againstCivilians() ? theme.ink() : theme.background());
        pen.draw(placed, theme.ink(), theme.stroke(1.4));
    }

    /** The shape of an armed group: square, triangle, diamond and so on, but no circle, which means people. */
    public static Shape forceShape(Theme theme, int categoryIdx, double size) {
        return theme.marker(1 + Math.floorMod(categoryIdx, Theme.CATEGORIES - 1), size);
    }

    /** A shield. */
    private void protectors(Pen pen, double x, double y, double perThousand) {
        Shape shield = shield(theme, x, y, 9 + 3 * Math.min(1, perThousand));
        pen.draw(shield, theme.background(), theme.stroke(4));
        pen.fill(shield, theme.category(5));
        pen.draw(shield, theme.ink(), theme.stroke(1));
    }

    /** A shield around a point. */
    public static Shape shield(Theme theme, double x, double y, double size) {
        double half = theme.length(size) / 2;
        Path2D shield = new Path2D.Double();
        shield.moveTo(x - half, y - half);
        shield.lineTo(x + half, y - half);
        shield.lineTo(x + half, y + half * 0.2);
        shield.quadTo(x + half * 0.7, y + half * 0.9, x, y + half * 1.2);
        shield.quadTo(x - half * 0.7, y + half * 0.9, x - half, y + half * 0.2);
        shield.closePath();
        return shield;
    }

    /** A gate, open as far as the border is. */
    private void exit(Pen pen, double x, double y, double open) {
        Shape gate = gate(theme, x, y, open);
        pen.draw(gate, theme.background(), theme.stroke(4.5));
        pen.draw(gate, theme.ink(), theme.stroke(1.6));
    }

    /** A gate around a point: two posts, and a bar as long as the border is closed. */
    public static Shape gate(Theme theme, double x, double y, double open) {
        double half = theme.length(5);
        double closed = 2 * half * (1 - Math.max(0, Math.min(1, open)));
        Path2D gate = new Path2D.Double();
        gate.moveTo(x - half, y - half);
        gate.lineTo(x - half, y + half);
        gate.moveTo(x + half, y - half);
        gate.lineTo(x + half, y + half);
        gate.moveTo(x - half, y);
        gate.lineTo(x - half + closed, y);
        return gate;
    }

    /** Names stand below or above the marks, where they hit no name that stands already; else the pointer tells them. */
    private void name(Pen pen, int districtIdx, double x, double below, double above) {
        Font plain = theme.font(Role.SMALL);
        // In a room no text may be smaller than the theme says.
        double smallest = theme.size() == Theme.Size.PROJECTOR ? 1 : 0.8;
        Font small = plain.deriveFont((float) (Math.max(smallest, marks) * plain.getSize2D()));
        double half = Pen.width(districts.get(districtIdx).name(), small) / 2;
        double high = small.getSize2D();
        for (double base : new double[] {below + high, above - theme.length(6)}) {
            Rectangle2D box = new Rectangle2D.Double(x - half, base - high, 2 * half, high * 1.2);
            if (taken.stream().noneMatch(box::intersects)) {
                taken.add(box);
                halo(pen, districts.get(districtIdx).name(), x, base, small);
                return;
            }
        }
    }

    /** As marks have, in the colour of the page: that of the district would leave letters among the lines of displaced people. */
    private void halo(Pen pen, String text, double x, double baseY, Font font) {
        double away = theme.length(1.6);
        for (int step = 0; step < HALO_STEPS; step++) {
            double angle = 2 * Math.PI * step / HALO_STEPS;
            pen.text(
                    text,
                    x + away * Math.cos(angle),
                    baseY + away * Math.sin(angle),
                    Anchor.MIDDLE,
                    font,
                    theme.background());
        }
        pen.text(text, x, baseY, Anchor.MIDDLE, font, theme.ink());
    }

    private static Shape circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    /** The whole country as one shape, for a window that shows where the land is. */
    public Shape land() {
        Area land = new Area();
        outlines.forEach(outline -> land.add(new Area(outline.path())));
        return land;
    }
}
