package org.forestall.viz.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.forestall.viz.draw.Anchor;
import org.forestall.viz.draw.Pen;
import org.forestall.viz.draw.Scale;
import org.forestall.viz.figure.Figure;
import org.forestall.viz.figure.FigureText;
import org.forestall.viz.figure.Problems;
import org.forestall.viz.figure.Table;
import org.forestall.viz.theme.Theme;
import org.forestall.viz.theme.Theme.Role;

/**
 * What happened when in one future: lanes with events as marks and measures as bars. What finds no room for its
 * label is drawn as a tick at the foot of its lane; the table has them all.
 */
public final class EventTimeline {

    private static final double WIDTH = 860;
    private static final double ROW = 21;
    private static final double NAMES = 0.15;
    private static final double LONGEST_LABEL = 190;
    private static final int MOST_ROWS = 7;

    private EventTimeline() {}

    /**
     * Something that happened in one week.
     *
     * @param week weeks since the start, at least 0
     * @param label a few words
     */
    public record Event(double week, String label) {}

    /**
     * Something that lasted.
     *
     * @param fromWeek first week, at least 0
     * @param toWeek last week, at least {@code fromWeek}
     * @param label a few words
     */
    public record Span(double fromWeek, double toWeek, String label) {}

    /**
     * One lane.
     *
     * @param name what the lane holds ("Triggers", "Measures")
     * @param events single weeks
     * @param spans longer stretches
     */
    public record Lane(String name, List<Event> events, List<Span> spans) {
        /** Copies the lists. */
        public Lane {
            events = List.copyOf(events);
            spans = List.copyOf(spans);
        }
    }

    /**
     * The words of the axis and of the table.
     *
     * @param weeks title of an axis in weeks
     * @param years title of an axis in years
     * @param columns headings of the table: lane, first week, last week, what
     */
    public record Labels(String weeks, String years, List<String> columns) {

        /** In English. */
        public static final Labels ENGLISH = new Labels(
                "Weeks since the start", "Years since the start", List.of("Lane", "From week", "To week", "What"));

        /** Copies the list. */
        public Labels {
            columns = List.copyOf(columns);
        }
    }

    /**
     * What to draw.
     *
     * @param lastWeek end of the time axis, above 0
     * @param lanes from top to bottom, at least one
     * @param labels words of the axis and of the table
     */
    public record Data(double lastWeek, List<Lane> lanes, Labels labels) {

        /** With English words. */
        public Data(double lastWeek, List<Lane> lanes) {
            this(lastWeek, lanes, Labels.ENGLISH);
        }

        /** @throws IllegalArgumentException listing all faults in the data */
        public Data {
            lanes = List.copyOf(lanes);
            Problems problems = new Problems("event timeline");
            problems.within("lastWeek", lastWeek, 1, 1e6);
            problems.unless(!lanes.isEmpty(), "lanes", "there are none. Give at least one.");
            for (int laneIdx = 0; laneIdx < lanes.size(); laneIdx++) {
                check(lanes.get(laneIdx), "lanes[" + laneIdx + "]", lastWeek, problems);
            }
            problems.throwIfAny();
        }

        private static void check(Lane lane, String path, double lastWeek, Problems problems) {
            problems.text(path + ".name", lane.name());
            for (int eventIdx = 0; eventIdx < lane.events().size(); eventIdx++) {
                String place = path + ".events[" + eventIdx + "]";
                problems.within(place + ".week", lane.events().get(eventIdx).week(), 0, lastWeek);
                problems.text(place + ".label", lane.events().get(eventIdx).label());
            }
            for (int spanIdx = 0; spanIdx < lane.spans().size(); spanIdx++) {
                Span span = lane.spans().get(spanIdx);
                String place = path + ".spans[" + spanIdx + "]";
                problems.within(place + ".fromWeek", span.fromWeek(), 0, lastWeek);
                problems.within(place + ".toWeek", span.toWeek(), span.fromWeek(), lastWeek);
                problems.text(place + ".label", span.label());
            }
        }
    }

    /** The figure; its height follows from the number of lanes. */
    public static Figure figure(FigureText text, Data data, Theme theme) {
        Layout layout = new Layout(data, theme, theme.length(WIDTH));
        return new Figure(
                text,
                theme.length(WIDTH),
                layout.height(),
                theme,
                (graphics, width, height) -> new Layout(data, theme, width).draw(graphics),
                table(data));
    }

    private static Table table(Data data) {
        Table.Builder table = Table.withColumns(data.labels().columns().toArray(String[]::new));
        for (Lane lane : data.lanes()) {
            lane.spans().forEach(span -> table.row(lane.name(), span.fromWeek(), span.toWeek(), span.label()));
            lane.events().forEach(event -> table.row(lane.name(), event.week(), event.week(), event.label()));
        }
        return table.build();
    }

    /** One drawing; made at figure time too, because the height follows from how the labels stack up. */
    private static final class Layout {
        private final Data data;
        private final Theme theme;
        private final Font small;
        private final double width;
        private final double gap;
        private final TimeAxis time;
        private final Scale across;
        private final List<Packing> packings;

        Layout(Data data, Theme theme, double width) {
            this.data = data;
            this.theme = theme;
            this.small = theme.font(Role.SMALL);
            this.width = width;
            this.gap = theme.length(14);
            this.time = TimeAxis.until(
                    data.lastWeek(), data.labels().weeks(), data.labels().years());
            double left = gap + width * NAMES + gap;
            this.across = time.scale(0, data.lastWeek(), 10).over(left, width - gap * 2);
            this.packings = data.lanes().stream().map(this::pack).toList();
        }

        double height() {
            return packings.stream().mapToDouble(this::laneHeight).sum() + theme.length(54);
        }

        private double laneHeight(Packing packing) {
            return theme.length(14) + Math.max(2, packing.rows()) * theme.length(ROW);
        }

        private Packing pack(Lane lane) {
            Packing packing = new Packing();
            lane.spans().stream()
                    .sorted(Comparator.comparingDouble(Span::fromWeek))
                    .forEach(span -> packing.add(spanBox(span)));
            lane.events().stream()
                    .sorted(Comparator.comparingDouble(Event::week))
                    .forEach(event -> packing.add(eventBox(event)));
            return packing;
        }

        private Box spanBox(Span span) {
            double from = across.at(time.at(span.fromWeek()));
            double to = Math.max(from + theme.length(2), across.at(time.at(span.toWeek())));
            double words = wordsWidth(span.label());
            boolean fits = from + words <= width - gap;
            return new Box(
                    span.label(), from, to, fits ? from : to - words, fits ? Math.max(to, from + words) : to, true);
        }

        private Box eventBox(Event event) {
            double x = across.at(time.at(event.week()));
            double half = theme.length(7);
            double words = half + wordsWidth(event.label());
            boolean fits = x + words <= width - gap;
            return new Box(event.label(), x, x, fits ? x - half : x - words, fits ? x + words : x + half, false);
        }

        private double wordsWidth(String label) {
            return Math.min(Pen.width(label, small), theme.length(LONGEST_LABEL)) + theme.length(10);
        }

        void draw(Graphics2D graphics) {
            Pen pen = new Pen(graphics, theme);
            Axes axes = new Axes(pen, theme);
            double top = theme.length(8);
            double bottom = height() - theme.length(46);
            double laneTop = top;
            for (int laneIdx = 0; laneIdx < packings.size(); laneIdx++) {
                if (laneIdx % 2 == 0) {
                    pen.fill(gap * 0.5, laneTop, width - gap, laneHeight(packings.get(laneIdx)), theme.stripe());
                }
                laneTop += laneHeight(packings.get(laneIdx));
            }
            axes.verticalGrid(across, top, bottom);
            laneTop = top;
            for (int laneIdx = 0; laneIdx < packings.size(); laneIdx++) {
                lane(pen, laneIdx, laneTop);
                laneTop += laneHeight(packings.get(laneIdx));
            }
            axes.numbersBelow(across, bottom);
            axes.titleBelow(time.title(), across.pixelLow(), across.pixelHigh(), bottom + axes.numbersHeight());
        }

        private void lane(Pen pen, int laneIdx, double top) {
            Packing packing = packings.get(laneIdx);
            Font heading = theme.font(Role.HEADING);
            List<String> name = Pen.wrap(data.lanes().get(laneIdx).name(), heading, width * NAMES, 3);
            pen.centredLines(name, gap, top + laneHeight(packing) / 2, Anchor.START, heading, theme.ink());
            Color colour = theme.category(laneIdx);
            for (Placed placed : packing.placed()) {
                double middle = top + theme.length(7) + (placed.row() + 0.5) * theme.length(ROW);
                draw(pen, placed.box(), middle, laneIdx, colour);
            }
            double end = top + laneHeight(packing);
            for (Box box : packing.unlabelled()) {
                pen.line(box.from(), end - theme.length(7), box.from(), end, colour, theme.stroke(2));
            }
        }

        private void draw(Pen pen, Box box, double middle, int laneIdx, Color colour) {
            String words = Pen.fit(box.label(), small, theme.length(LONGEST_LABEL));
            if (box.span()) {
                double thick = theme.length(15);
                pen.fill(box.from(), middle - thick / 2, box.to() - box.from(), thick, theme.tint(colour, 0.35));
                double x = box.left() + theme.length(5);
                pen.centredText(words, x, middle, Anchor.START, small, theme.ink());
            } else {
                pen.marker(laneIdx, box.from(), middle, 9, colour);
                boolean right = box.right() - box.from() > box.from() - box.left();
                double x = box.from() + theme.length(right ? 8 : -8);
                pen.centredText(words, x, middle, right ? Anchor.START : Anchor.END, small, theme.ink());
            }
        }
    }

    /** A mark from one pixel to another, and the stretch that it takes together with its label. */
    private record Box(String label, double from, double to, double left, double right, boolean span) {

        boolean touches(Box other) {
            return left < other.right() && other.left() < right;
        }
    }

    private record Placed(Box box, int row) {}

    /** Puts boxes into the first row in which they touch nothing. */
    private static final class Packing {
        private final List<Placed> placed = new ArrayList<>();
        private final List<Box> unlabelled = new ArrayList<>();

        void add(Box box) {
            for (int row = 0; row < MOST_ROWS; row++) {
                int tried = row;
                if (placed.stream()
                        .noneMatch(other -> other.row() == tried && other.box().touches(box))) {
                    placed.add(new Placed(box, row));
                    return;
                }
            }
            unlabelled.add(box);
        }

        int rows() {
            return placed.stream().mapToInt(each -> each.row() + 1).max().orElse(0);
        }

        List<Placed> placed() {
            return placed;
        }

        List<Box> unlabelled() {
            return unlabelled;
        }
    }
}
