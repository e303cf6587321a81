package org.forestall.viz.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Shortens SVG path data: points that lie on the line between their neighbours go, and the rest are written as steps in
 * tenths of a pixel. A line of weekly values over ten years shrinks to a fifth and looks the same.
 */
final class PathText {

    /** Largest distance of a dropped point from the line that replaces it, in tenths of a pixel. */
    private static final double TOLERANCE = 1.5;

    private static final Pattern COMMAND = Pattern.compile("([MLQCZ])([^MLQCZ]*)");

    private final StringBuilder out = new StringBuilder();
    private final List<Point> run = new ArrayList<>();
    private Point pen = new Point(0, 0);
    private Point start = pen;

    private PathText() {}

    /** A place in tenths of a pixel. */
    private record Point(long x, long y) {}

    /** The same path in fewer letters; {@code data} has absolute M, L, Q, C and Z, as the generator writes it. */
    static String shortened(String data) {
        PathText text = new PathText();
        COMMAND.matcher(data)
                .results()
                .forEach(command -> text.read(command.group(1).charAt(0), points(command.group(2))));
        text.flush();
        return text.out.toString();
    }

    private static List<Point> points(String numbers) {
        if (numbers.isBlank()) {
            return List.of();
        }
        long[] tenths = Arrays.stream(numbers.trim().split("[\\s,]+"))
                .mapToLong(number -> Math.round(Double.parseDouble(number) * 10))
                .toArray();
        List<Point> points = new ArrayList<>();
        for (int next = 0; next + 1 < tenths.length; next += 2) {
            points.add(new Point(tenths[next], tenths[next + 1]));
        }
        return points;
    }

    private void read(char command, List<Point> points) {
        if (command == 'L') {
            run.addAll(points);
            return;
        }
        flush();
        switch (command) {
            case 'M' -> {
                start = points.get(0);
                pen = start;
                out.append('M').append(tenths(start.x())).append(' ').append(tenths(start.y()));
            }
            case 'Z' -> {
                out.append('z');
                pen = start;
            }
            default -> {
                out.append(Character.toLowerCase(command));
                points.forEach(this::step);
                pen = points.get(points.size() - 1);
            }
        }
    }

    /** Writes the gathered run of straight lines. */
    private void flush() {
        run.add(0, pen);
        BitSet kept = new BitSet(run.size());
        kept.set(run.size() - 1);
        keep(0, run.size() - 1, kept);
        for (int pointIdx = kept.nextSetBit(1); pointIdx >= 0; pointIdx = kept.nextSetBit(pointIdx + 1)) {
            line(run.get(pointIdx));
        }
        run.clear();
    }

    /** Marks what must stay between two kept points (Douglas and Peucker 1973, Cartographica 10(2): 112-122). */
    private void keep(int from, int to, BitSet kept) {
        double farthest = TOLERANCE;
        int split = -1;
        for (int pointIdx = from + 1; pointIdx < to; pointIdx++) {
            double distance = distance(run.get(pointIdx), run.get(from), run.get(to));
            if (distance > farthest) {
                farthest = distance;
                split = pointIdx;
            }
        }
        if (split >= 0) {
            kept.set(split);
            keep(from, split, kept);
            keep(split, to, kept);
        }
    }

    private static double distance(Point point, Point from, Point to) {
        double alongX = to.x() - from.x();
        double alongY = to.y() - from.y();
        double squared = alongX * alongX + alongY * alongY;
        double share = squared == 0 ? 0 : ((point.x() - from.x()) * alongX + (point.y() - from.y()) * alongY) / squared;
        double inside = Math.max(0, Math.min(1, share));
        return Math.hypot(point.x() - from.x() - inside * alongX, point.y() - from.y() - inside * alongY);
    }

    private void line(Point to) {
        if (to.equals(pen)) {
            return;
        }
        if (to.y() == pen.y()) {
            out.append('h').append(tenths(to.x() - pen.x()));
        } else if (to.x() == pen.x()) {
            out.append('v').append(tenths(to.y() - pen.y()));
        } else {
            out.append('l');
            step(to);
        }
        pen = to;
    }

    private void step(Point to) {
        long stepX = to.x() - pen.x();
        long stepY = to.y() - pen.y();
        if (Character.isDigit(out.charAt(out.length() - 1)) && stepX >= 0) {
            out.append(' ');
        }
        out.append(tenths(stepX));
        if (stepY >= 0) {
            out.append(' ');
        }
        out.append(tenths(stepY));
    }

    private static String tenths(long value) {
        String sign = value < 0 ? "-" : "";
        long size = Math.abs(value);
        return sign + size / 10 + (size % 10 == 0 ? "" : "." + size % 10);
    }
}
