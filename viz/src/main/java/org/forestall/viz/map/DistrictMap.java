package org.forestall.viz.map;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.forestall.viz.draw.Anchor;
import org.forestall.viz.draw.Pen;
import org.forestall.viz.draw.Shading;
import org.forestall.viz.draw.StepLegend;
import org.forestall.viz.figure.Figure;
import org.forestall.viz.figure.FigureText;
import org.forestall.viz.figure.Problems;
import org.forestall.viz.figure.Table;
import org.forestall.viz.theme.Theme;
import org.forestall.viz.theme.Theme.Role;

/** Schematic maps of an invented country, one or several side by side: amounts, differences, groups. */
public final class DistrictMap {

    private static final double WIDTH = 860;
    private static final int MOST_IN_A_LINE = 3;
    private static final double TALLEST_PANEL = 460;
    private static final int MOST_HEADING_LINES = 2;

    private DistrictMap() {}

    /**
     * What to draw.
     *
     * @param legend what the amounts and differences measure, with the unit
     * @param districts the country
     * @param panels the maps from left to right, at least one
     */
    public record Data(String legend, List<District> districts, List<Panel> panels) {

        /** @throws IllegalArgumentException listing all faults in the data */
        public Data {
            districts = List.copyOf(districts);
            panels = List.copyOf(panels);
            Problems problems = new Problems("map '" + legend + "'");
            problems.text("legend", legend);
            problems.unless(!districts.isEmpty(), "districts", "there are none. Give at least one.");
            problems.unless(!panels.isEmpty(), "panels", "there are none. Give at least one.");
            Set<String> ids = new LinkedHashSet<>();
            for (int districtIdx = 0; districtIdx < districts.size(); districtIdx++) {
                District district = districts.get(districtIdx);
                district.check("districts[" + districtIdx + "]", problems);
                problems.unless(
                        ids.add(district.id()),
                        "districts[" + districtIdx + "].id",
                        "'" + district.id() + "' is there twice.");
            }
            for (int panelIdx = 0; panelIdx < panels.size(); panelIdx++) {
                problems.text(
                        "panels[" + panelIdx + "].heading", panels.get(panelIdx).heading());
                panels.get(panelIdx).check("panels[" + panelIdx + "]", ids, problems);
            }
            problems.throwIfAny();
        }

        private int columns() {
            return Math.min(MOST_IN_A_LINE, panels.size());
        }

        private int lines() {
            return (panels.size() + columns() - 1) / columns();
        }

        private Rectangle2D bounds() {
            DoubleStream.Builder xs = DoubleStream.builder();
            DoubleStream.Builder ys = DoubleStream.builder();
            districts.forEach(district -> district.outline().forEach(place -> {
                xs.add(place.x());
                ys.add(place.y());
            }));
            var acrossRange = xs.build().summaryStatistics();
            var upRange = ys.build().summaryStatistics();
            return new Rectangle2D.Double(
                    acrossRange.getMin(),
                    upRange.getMin(),
                    Math.max(1e-9, acrossRange.getMax() - acrossRange.getMin()),
                    Math.max(1e-9, upRange.getMax() - upRange.getMin()));
        }

        private Optional<Shading> amounts() {
            DoubleStream values = panels.stream()
                    .flatMapToDouble(panel -> panel instanceof Panel.Amounts amounts
                            ? amounts.valueById().values().stream().mapToDouble(Double::doubleValue)
                            : DoubleStream.empty());
            boolean any = panels.stream().anyMatch(Panel.Amounts.class::isInstance);
            return any ? Optional.of(Shading.amounts(values.max().orElse(0))) : Optional.empty();
        }

        private Optional<Shading> differences() {
            DoubleStream sizes = panels.stream()
                    .flatMapToDouble(panel -> panel instanceof Panel.Differences differences
                            ? differences.valueById().values().stream().mapToDouble(Math::abs)
                            : DoubleStream.empty());
            boolean any = panels.stream().anyMatch(Panel.Differences.class::isInstance);
            return any ? Optional.of(Shading.differences(sizes.max().orElse(0))) : Optional.empty();
        }

        private List<String> groups() {
            return panels.stream()
                    .filter(Panel.Groups.class::isInstance)
                    .flatMap(panel -> ((Panel.Groups) panel).groups().stream())
                    .distinct()
                    .toList();
        }
    }

    /** The figure; its height follows from the shape of the country. */
    public static Figure figure(FigureText text, Data data, Theme theme) {
        Rectangle2D country = data.bounds();
        double panelWidth = WIDTH / data.columns() - 20;
        double land = Math.min(TALLEST_PANEL, panelWidth * country.getHeight() / country.getWidth());
        double head = headHeight(data, theme, theme.length(panelWidth));
        double height = data.lines() * (head + theme.length(land + 10)) + theme.length(62);
        return new Figure(
                text,
                theme.length(WIDTH),
                height,
                theme,
                (graphics, width, tall) -> new Layout(graphics, data, theme, width, tall).draw(),
                table(data));
    }

    private static double headHeight(Data data, Theme theme, double panelWidth) {
        Font heading = theme.font(Role.HEADING);
        int lines = data.panels().stream()
                .mapToInt(panel -> Pen.wrap(panel.heading(), heading, panelWidth, MOST_HEADING_LINES)
                        .size())
                .max()
                .orElse(1);
        return lines * Pen.lineHeight(heading) + theme.length(10);
    }

    private static Table table(Data data) {
        Table.Builder table = Table.withColumns("Map", "District", "Measure", "Value");
        for (Panel panel : data.panels()) {
            for (District district : data.districts()) {
                if (panel instanceof Panel.Amounts amounts) {
                    table.row(
                            panel.heading(),
                            district.name(),
                            data.legend(),
                            amounts.valueById().get(district.id()));
                } else if (panel instanceof Panel.Differences differences) {
                    Double value = differences.valueById().get(district.id());
                    table.row(panel.heading(), district.name(), "Difference: " + data.legend(), value);
                } else if (panel instanceof Panel.Groups groups) {
                    List<Double> shares = groups.sharesById().getOrDefault(district.id(), List.of());
                    for (int groupIdx = 0; groupIdx < shares.size(); groupIdx++) {
                        String measure = "Share of " + groups.groups().get(groupIdx);
                        table.row(panel.heading(), district.name(), measure, shares.get(groupIdx));
                    }
                }
            }
        }
        return table.build();
    }

    private static final class Layout {
        private static final float SMALLER = 0.86f;
        private static final String NO_VALUE = "no value";
        private static final String DIFFERENCE = "Difference (blue: fewer, orange: more)";

        private final Data data;
        private final Theme theme;
        private final Pen pen;
        private final Font small;
        private final double width;
        private final double gap;
        private final double panelWidth;
        private final double panelHeight;
        private final double head;
        private final double legendTop;

        Layout(Graphics2D graphics, Data data, Theme theme, double width, double height) {
            this.data = data;
            this.theme = theme;
            this.pen = new Pen(graphics, theme);
            this.small = theme.font(Role.SMALL);
            this.width = width;
            this.gap = theme.length(14);
            this.legendTop = height - theme.length(54);
            this.panelWidth = (width - gap) / data.columns() - gap;
            this.panelHeight = legendTop / data.lines();
            this.head = headHeight(data, theme, panelWidth);
        }

        void draw() {
            for (int panelIdx = 0; panelIdx < data.panels().size(); panelIdx++) {
                double left = gap + (panelIdx % data.columns()) * (panelWidth + gap);
                double top = (panelIdx / data.columns()) * panelHeight;
                panel(data.panels().get(panelIdx), left, top);
            }
            legends();
        }

        private void panel(Panel panel, double left, double top) {
            Font heading = theme.font(Role.HEADING);
            List<String> words = Pen.wrap(panel.heading(), heading, panelWidth, MOST_HEADING_LINES);
            pen.lines(words, left, top + heading.getSize2D() * 1.2, Anchor.START, heading, theme.ink());
            List<Outline> outlines = outlines(left, top + head);
            for (int districtIdx = 0; districtIdx < outlines.size(); districtIdx++) {
                Outline outline = outlines.get(districtIdx);
                Color fill = fill(panel, data.districts().get(districtIdx).id());
                pen.fill(outline.path(), fill);
                pen.draw(outline.path(), theme.background(), theme.stroke(1.6));
            }
            for (int districtIdx = 0; districtIdx < outlines.size(); districtIdx++) {
                District district = data.districts().get(districtIdx);
                if (panel instanceof Panel.Groups groups) {
                    pie(groups, district, outlines.get(districtIdx));
                } else {
                    label(
                            district,
                            number(panel, district.id()),
                            outlines.get(districtIdx),
                            fill(panel, district.id()));
                }
            }
        }

        /** All districts on the page, with the same scale in both directions and north up. */
        private List<Outline> outlines(double left, double top) {
            Rectangle2D country = data.bounds();
            double room = panelHeight - head - theme.length(10);
            double scale = Math.min(panelWidth / country.getWidth(), room / country.getHeight());
            double x0 = left + (panelWidth - scale * country.getWidth()) / 2;
            double y0 = top + (room - scale * country.getHeight()) / 2;
            List<Outline> outlines = new ArrayList<>();
            for (District district : data.districts()) {
                List<Point2D> corners = new ArrayList<>();
                for (Place place : district.outline()) {
                    corners.add(new Point2D.Double(
                            x0 + (place.x() - country.getX()) * scale, y0 + (country.getMaxY() - place.y()) * scale));
                }
                outlines.add(new Outline(corners));
            }
            return outlines;
        }

        private static Double value(Panel panel, String id) {
            if (panel instanceof Panel.Amounts amounts) {
                return amounts.valueById().get(id);
            }
            return panel instanceof Panel.Differences differences
                    ? differences.valueById().get(id)
                    : null;
        }

        private Optional<Shading> shading(Panel panel) {
            return panel instanceof Panel.Differences ? data.differences() : data.amounts();
        }

        private Color fill(Panel panel, String id) {
            Double value = value(panel, id);
            return value == null
                    ? theme.missing()
                    : shading(panel).map(each -> each.colour(value, theme)).orElse(theme.missing());
        }

        private String number(Panel panel, String id) {
            Double value = value(panel, id);
            return value == null
                    ? NO_VALUE
                    : shading(panel).map(each -> each.number(value)).orElse(NO_VALUE);
        }

        /** Name and value where they fit, else the value, else nothing: the table has them all. */
        private void label(District district, String number, Outline outline, Color fill) {
            List<List<String>> choices = new ArrayList<>();
            for (List<String> name : namings(district.name())) {
                List<String> choice = new ArrayList<>(name);
                choice.add(number);
                choices.add(choice);
            }
            if (!write(choices, outline, small, fill)) {
                Font smaller = small.deriveFont(small.getSize2D() * SMALLER);
                boolean far = theme.size() == Theme.Size.PROJECTOR;
                if (far || !write(choices, outline, smaller, fill)) {
                    write(List.of(List.of(number)), outline, small, fill);
                }
            }
        }

        /** Writes the first of several wordings that fits inside; false when none does. */
        private boolean write(List<List<String>> choices, Outline outline, Font font, Color fill) {
            for (List<String> lines : choices) {
                double width = Pen.widest(lines, font) + theme.length(5);
                double height = (lines.size() - 0.25) * Pen.lineHeight(font);
                Optional<Rectangle2D> room = outline.roomFor(width, height);
                if (room.isPresent()) {
                    double x = room.get().getCenterX();
                    pen.centredLines(lines, x, room.get().getCenterY(), Anchor.MIDDLE, font, theme.inkOn(fill));
                    return true;
                }
            }
            return false;
        }

        /** The name in one, two and three lines, as far as it can be broken without loss. */
        private List<List<String>> namings(String name) {
            List<List<String>> namings = new ArrayList<>();
            for (int lines = 1; lines <= 3; lines++) {
                List<String> naming = Pen.wrap(name, small, Pen.width(name, small) / lines * 1.25 + 1, lines);
                if (naming.stream().noneMatch(line -> line.endsWith("\u2026"))) {
                    namings.add(naming);
                }
            }
            return namings;
        }

        private double widthOf(List<String> lines) {
            return Pen.widest(lines, small) + theme.length(4);
        }

        private double heightOf(List<String> lines) {
            return (lines.size() - 0.25) * Pen.lineHeight(small);
        }

        /** A pie with the name below it where both fit, else a pie alone, as large as fits. */
        private void pie(Panel.Groups groups, District district, Outline outline) {
            List<Double> shares = groups.sharesById().get(district.id());
            if (shares == null) {
                label(district, NO_VALUE, outline, theme.missing());
                return;
            }
            for (double radius : new double[] {26, 20, 15, 11, 8, 5}) {
                double pixels = theme.length(radius);
                for (List<String> name : radius > 11 ? namings(district.name()) : List.of(List.<String>of())) {
                    double width = Math.max(widthOf(name), pixels * 2.2);
                    Optional<Rectangle2D> room = outline.roomFor(width, pixels * 2.2 + heightOf(name));
                    if (room.isPresent()) {
                        pie(shares, room.get().getCenterX(), room.get().getY() + pixels * 1.1, pixels);
                        double base = room.get().getY() + pixels * 2.2 + small.getSize2D();
                        pen.lines(name, room.get().getCenterX(), base, Anchor.MIDDLE, small, theme.ink());
                        return;
                    }
                }
            }
        }

        private void pie(List<Double> shares, double x, double y, double radius) {
            double angle = 90;
            for (int groupIdx = 0; groupIdx < shares.size(); groupIdx++) {
                double sweep = -360 * shares.get(groupIdx);
                if (sweep < 0) {
                    slice(x, y, radius, angle, sweep, theme.category(groupIdx));
                }
                angle += sweep;
            }
        }

        private void slice(double x, double y, double radius, double from, double sweep, Color colour) {
            boolean all = sweep <= -359.99;
            Rectangle2D box = new Rectangle2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
            Path2D shape = new Path2D.Double(
                    all
                            ? new Ellipse2D.Double(box.getX(), box.getY(), box.getWidth(), box.getHeight())
                            : new Arc2D.Double(box, from, sweep, Arc2D.PIE));
            pen.fill(shape, colour);
            pen.draw(shape, theme.background(), theme.stroke(1.2));
        }

        /** Legends in one line; where it is too short, each takes an equal part. */
        private void legends() {
            List<StepLegend> legends = new ArrayList<>();
            data.amounts().ifPresent(shading -> legends.add(new StepLegend(theme, shading, data.legend())));
            data.differences().ifPresent(shading -> legends.add(new StepLegend(theme, shading, DIFFERENCE)));
            int parts = legends.size() + (data.groups().isEmpty() ? 0 : 1);
            double room = width - 2 * gap - (parts - 1) * gap * 1.5;
            double wanted = legends.stream().mapToDouble(StepLegend::width).sum() + groupsWidth();
            double y = legendTop + theme.length(17);
            double x = gap;
            for (StepLegend legend : legends) {
                double part = wanted <= room ? legend.width() : room / parts;
                legend.draw(pen, x, y, part);
                x += part + gap * 1.5;
            }
            groupLegend(x, y + theme.length(6));
        }

        private double groupsWidth() {
            return data.groups().stream()
                    .mapToDouble(group -> gap * 2.2 + Pen.width(group, small))
                    .sum();
        }

        private void groupLegend(double left, double middle) {
            double x = left;
            for (int groupIdx = 0; groupIdx < data.groups().size(); groupIdx++) {
                double share = (width - gap - x) / (data.groups().size() - groupIdx);
                boolean fits = groupsWidth() <= width - gap - left;
                String whole = data.groups().get(groupIdx);
                String group = fits ? whole : Pen.fit(whole, small, share - gap * 2.2);
                pen.marker(0, x + theme.length(6), middle, 11, theme.category(groupIdx));
                pen.centredText(group, x + gap, middle, Anchor.START, small, theme.ink());
                x += gap * 2.2 + Pen.width(group, small);
            }
        }
    }
}
