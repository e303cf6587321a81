package org.forestall.viz.map;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The outline of a district on the page, and where a label fits into it. */
final class Outline {

    private static final int GRID = 24;

    private final List<Point2D> corners;
    private final Path2D path;
    private final Point2D middle;
    private final List<Point2D> centres;

    Outline(List<Point2D> corners) {
        this.corners = List.copyOf(corners);
        this.path = new Path2D.Double();
        for (int cornerIdx = 0; cornerIdx < corners.size(); cornerIdx++) {
            Point2D corner = corners.get(cornerIdx);
            if (cornerIdx == 0) {
                path.moveTo(corner.getX(), corner.getY());
            } else {
                path.lineTo(corner.getX(), corner.getY());
            }
        }
        path.closePath();
        List<Point2D> inner = inner();
        Rectangle2D box = path.getBounds2D();
        this.middle = inner.stream()
                .max(Comparator.comparingDouble(this::distanceToEdge))
                .orElse(new Point2D.Double(box.getCenterX(), box.getCenterY()));
        this.centres = new ArrayList<>(inner);
        centres.sort(Comparator.comparingDouble(middle::distance));
    }

    Path2D path() {
        return path;
    }

    /** The point farthest from the edge. */
    Point2D middle() {
        return middle;
    }

    /** Distance from the middle to the edge. */
    double reach() {
        return distanceToEdge(middle);
    }

    /** Where a box of this size lies inside the district, as near to its middle as can be; empty when it fits nowhere. */
    Optional<Rectangle2D> roomFor(double width, double height) {
        return centres.stream()
                .map(centre -> (Rectangle2D)
                        new Rectangle2D.Double(centre.getX() - width / 2, centre.getY() - height / 2, width, height))
                .filter(path::contains)
                .findFirst();
    }

    /** Grid points inside the outline. */
    private List<Point2D> inner() {
        Rectangle2D box = path.getBounds2D();
        List<Point2D> inner = new ArrayList<>();
        for (int row = 1; row < GRID; row++) {
            for (int column = 1; column < GRID; column++) {
                Point2D point = new Point2D.Double(
                        box.getX() + box.getWidth() * column / GRID, box.getY() + box.getHeight() * row / GRID);
                if (path.contains(point)) {
                    inner.add(point);
                }
            }
        }
        return inner;
    }

    private double distanceToEdge(Point2D point) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int cornerIdx = 0; cornerIdx < corners.size(); cornerIdx++) {
            Point2D next = corners.get((cornerIdx + 1) % corners.size());
            nearest = Math.min(nearest, new Line2D.Double(corners.get(cornerIdx), next).ptSegDist(point));
        }
        return nearest;
    }
}
