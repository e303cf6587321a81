package org.forestall.viz.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.util.ArrayList;
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
 * People affected in each community under each option: one panel for an option, one row for a community. The value of
 * the base case is repeated in every panel, so that a reader sees who gains and who loses. A good average must not hide a
 * community that is worse off.
 */
public final class CommunityChart {

    private static final double WIDTH = 860;
    private static final double ROW = 30;
    private static final int MOST_IN_A_LINE = 4;

    private CommunityChart() {}

    /**
     * One community.
     *
     * @param name as readers know it
     * @param affected people affected under each option, in the order of the options
     */
    public record Row(String name, List<Estimate> affected) {
        /** Copies the list. */
        public Row {
            affected = List.copyOf(affected);
        }
    }

    /**
     * What to draw.
     *
     * @param axis what is counted, with its unit ("People killed or displaced, of 1,000")
     * @param options the panels; at least one; when the base case is among them its values are repeated in the others
     * @param rows the communities from top to bottom, at least one
     */
    public record Data(String axis, List<Option> options, List<Row> rows) {

        /** @throws IllegalArgumentException listing all faults in the data */
        public Data {
            options = List.copyOf(options);
            rows = List.copyOf(rows);
            Problems problems = new Problems("community chart '" + axis + "'");
            problems.text("axis", axis);
            problems.unless(!options.isEmpty(), "options", "there are none. Give at least one.");
            problems.unless(!rows.isEmpty(), "rows", "there are none. Give at least one community.");
            for (int optionIdx = 0; optionIdx < options.size(); optionIdx++) {
                options.get(optionIdx).check("options[" + optionIdx + "]", problems);
            }
            for (int rowIdx = 0; rowIdx < rows.size(); rowIdx++) {
                check(rows.get(rowIdx), "rows[" + rowIdx + "]", options.size(), problems);
            }
            problems.throwIfAny();
        }

        private static void check(Row row, String path, int options, Problems problems) {
            problems.text(path + ".name", row.name());
            int values = row.affected().size();
            problems.unless(values == options, path + ".affected", values + " values for " + options + " options.");
            for (int optionIdx = 0; optionIdx < values; optionIdx++) {
                row.affected().get(optionIdx).check(path + ".affected[" + optionIdx + "]", problems);
            }
        }

        private int baseIdx() {
            for (int optionIdx = 0; optionIdx < options.size(); optionIdx++) {
                if (options.get(optionIdx).isBase()) {
                    return optionIdx;
                }
            }
            return -1;
        }

        private int lines() {
            return (options.size() + MOST_IN_A_LINE - 1) / MOST_IN_A_LINE;
        }
    }

    /** The figure; its height follows from the number of communities and options. */
    public static Figure figure(FigureText text, Data data, Theme theme) {
        double panels = theme.length(ROW * data.rows().size() + 84);
        return new Figure(
                text,
                theme.length(WIDTH),
                data.lines() * panels + theme.length(46),
                theme,
                (graphics, width, height) -> new Layout(graphics, data, theme, width, height).draw(),
                table(data));
    }

    private static Table table(Data data) {
        Table.Builder table = Table.withColumns(
                "Community",
                "Option",
                data.axis(),
                "50 % from",
                "50 % to",
                "80 % from",
                "80 % to",
                "95 % from",
                "95 % to");
        for (Row row : data.rows()) {
            for (int optionIdx = 0; optionIdx < data.options().size(); optionIdx++) {
                Estimate affected = row.affected().get(optionIdx);
                table.row(
                        row.name(),
                        data.options().get(optionIdx).name(),
                        affected.value(),
                        affected.half().low(),
                        affected.half().high(),
                        affected.eighty().low(),
                        affected.eighty().high(),
                        affected.ninetyFive().low(),
                        affected.ninetyFive().high());
            }
        }
        return table.build();
    }

    private static final class Layout {
        private final Data data;
        private final Theme theme;
        private final Pen pen;
        private final Axes axes;
        private final Marks marks;
        private final Font label;
        private final Font small;
        private final double width;
        private final double gap;
        private final double head;
        private final double row;
        private final double foot;
        private final double bottom;
        private final double labels;
        private final Scale values;
        private final int columns;

        Layout(Graphics2D graphics, Data data, Theme theme, double width, double height) {
            this.data = data;
            this.theme = theme;
            this.pen = new Pen(graphics, theme);
            this.axes = new Axes(pen, theme);
            this.marks = new Marks(pen, theme);
            this.label = theme.font(Role.LABEL);
            this.small = theme.font(Role.SMALL);
            this.width = width;
            this.gap = theme.length(14);
            this.head = theme.length(56);
            this.foot = theme.length(28);
            this.bottom = height - theme.length(46);
            this.row = (bottom / data.lines() - head - foot) / data.rows().size();
            this.columns = Math.min(MOST_IN_A_LINE, data.options().size());
            List<String> names = data.rows().stream().map(Row::name).toList();
            this.labels = Math.min(Pen.widest(names, label) + 1, width * 0.22);
            this.values = scale();
        }

        private Scale scale() {
            List<Estimate> all = new ArrayList<>();
            data.rows().forEach(each -> all.addAll(each.affected()));
            double least = Math.min(0, Estimate.lowest(all));
            double most = Math.max(0, Estimate.highest(all));
            return Scale.tight(least, most, axes.ticksAcross(panelWidth()), 0, 1);
        }

        private double panelWidth() {
            return (width - labels - gap * 2) / columns - gap * 1.4;
        }

        void draw() {
            for (int optionIdx = 0; optionIdx < data.options().size(); optionIdx++) {
                double top = (optionIdx / columns) * (head + row * data.rows().size() + foot);
                if (optionIdx % columns == 0) {
                    communities(top + head);
                }
                double left = gap + labels + gap * 1.4 + (optionIdx % columns) * (panelWidth() + gap * 1.4);
                panel(optionIdx, left, top + head);
            }
            double keyWidth = IntervalKey.draw(pen, theme, gap, bottom + theme.length(24));
            if (data.baseIdx() >= 0 && data.options().size() > 1) {
                double x = gap + keyWidth + gap * 2;
                double y = bottom + theme.length(29);
                baseTick(x, y);
                String words = "bar: " + data.options().get(data.baseIdx()).name();
                pen.centredText(words, x + gap, y, Anchor.START, small, theme.mutedInk());
            }
            List<String> title = Pen.wrap(data.axis(), small, width - 2 * gap, 1);
            pen.text(title.get(0), gap, bottom + theme.length(10), Anchor.START, small, theme.ink());
        }

        private void communities(double top) {
            for (int rowIdx = 0; rowIdx < data.rows().size(); rowIdx++) {
                double y = top + rowIdx * row;
                if (rowIdx % 2 == 0) {
                    pen.fill(gap * 0.5, y, width - gap, row, theme.stripe());
                }
                List<String> name = Pen.wrap(data.rows().get(rowIdx).name(), label, labels, 2);
                pen.centredLines(name, gap, y + row / 2, Anchor.START, label, theme.ink());
            }
        }

        private void baseTick(double x, double y) {
            double half = theme.length(9);
            pen.line(x, y - half, x, y + half, theme.baseCase(), theme.stroke(2.2));
        }

        private void panel(int optionIdx, double left, double top) {
            Option option = data.options().get(optionIdx);
            double right = left + panelWidth();
            double end = top + row * data.rows().size();
            Scale across = values.over(left, right);
            axes.verticalGrid(across, top, end);
            axes.numbersBelow(across, end);
            Font heading = theme.font(Role.HEADING);
            List<String> name = Pen.wrap(option.name(), heading, panelWidth() + gap * 0.6, 3);
            double first = top - theme.length(8) - (name.size() - 1) * Pen.lineHeight(heading);
            pen.lines(name, left, first, Anchor.START, heading, theme.ink());
            for (int rowIdx = 0; rowIdx < data.rows().size(); rowIdx++) {
                double y = top + (rowIdx + 0.5) * row;
                Row each = data.rows().get(rowIdx);
                if (data.baseIdx() >= 0 && !option.isBase()) {
                    double base = across.at(each.affected().get(data.baseIdx()).value());
                    double value = across.at(each.affected().get(optionIdx).value());
                    pen.line(base, y, value, y, theme.tint(theme.baseCase(), 0.5), theme.stroke(1));
                    baseTick(base, y);
                }
                marks.rowEstimate(option, each.affected().get(optionIdx), across, y);
            }
        }
    }
}
