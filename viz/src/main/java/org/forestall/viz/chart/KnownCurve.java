package org.forestall.viz.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import org.forestall.viz.draw.Anchor;
import org.forestall.viz.draw.Numbers;
import org.forestall.viz.draw.Pen;
import org.forestall.viz.draw.Scale;
import org.forestall.viz.figure.Figure;
import org.forestall.viz.figure.FigureText;
import org.forestall.viz.figure.Problems;
import org.forestall.viz.figure.Table;
import org.forestall.viz.theme.Theme;
import org.forestall.viz.theme.Theme.Role;

/**
 * How much had happened and how much of it was known, week by week: two rising steps, the gap between them shaded, and a flag
 * for each decision, so that one sees what it was taken on.
 */
public final class KnownCurve {

    private static final double WIDTH = 860;
    private static final double PLOT = 210;
    private static final double FLAG_ROW = 18;
    private static final double LONGEST_FLAG = 220;

    private KnownCurve() {}

    /**
     * Something that was decided.
     *
     * @param week weeks since the start, at least 0
     * @param label a few words
     */
    public record Flag(double week, String label) {}

    /**
     * The words.
     *
     * @param happened name of the upper curve
     * @param known name of the lower curve
     * @param axis what is counted
     * @param weeks title of a time axis in weeks
     * @param years title of a time axis in years
     * @param week heading of the column of weeks
     */
    public record Labels(String happened, String known, String axis, String weeks, String years, String week) {}

    /**
     * What to draw.
     *
     * @param lastWeek end of the time axis, at least 1
     * @param happened the weeks in which something happened, at least 0
     * @param known the weeks in which something became known, at least 0; no more of them than things that happened
     * @param flags decisions
     * @param labels words
     */
    public record Data(double lastWeek, List<Integer> happened, List<Integer> known, List<Flag> flags, Labels labels) {

        /** @throws IllegalArgumentException listing all faults in the data */
        public Data {
            happened = happened.stream().sorted().toList();
            known = known.stream().sorted().toList();
            flags = List.copyOf(flags);
            Problems problems = new Problems("curve of what was known");
            problems.within("lastWeek", lastWeek, 1, 1e6);
            problems.unless(
                    known.size() <= happened.size(), "known", known.size() + " of " + happened.size() + " are known.");
            for (int idx = 0; idx < happened.size(); idx++) {
                problems.within("happened[" + idx + "]", happened.get(idx), 0, lastWeek);
            }
            for (int idx = 0; idx < known.size(); idx++) {
                problems.within("known[" + idx + "]", known.get(idx), 0, lastWeek);
            }
            for (int idx = 0; idx < flags.size(); idx++) {
                problems.within("flags[" + idx + "].week", flags.get(idx).week(), 0, lastWeek);
                problems.text("flags[" + idx + "].label", flags.get(idx).label());
            }
            problems.text("happened", labels.happened());
            problems.text("known", labels.known());
            problems.throwIfAny();
        }
    }

    /** The figure; its height follows from the number of flags. */
    public static Figure figure(FigureText text, Data data, Theme theme) {
        return new Figure(
                text,
                theme.length(WIDTH),
                theme.length(PLOT + FLAG_ROW * data.flags().size() + 64),
                theme,
                (graphics, width, height) -> new Drawing(graphics, data, theme, width, height).draw(),
                table(data));
    }

    private static Table table(Data data) {
        Table.Builder table = Table.withColumns(
                data.labels().week(), data.labels().happened(), data.labels().known());
        for (int week = 0; week <= data.lastWeek(); week++) {
            int now = week;
            long before = data.happened().stream().filter(each -> each <= now).count();
            long told = data.known().stream().filter(each -> each <= now).count();
            boolean moved = data.happened().contains(now) || data.known().contains(now);
            if (moved || week == 0 || week == (int) data.lastWeek()) {
                table.row(week, before, told);
            }
        }
        return table.build();
    }

    private static final class Drawing {
        private final Data data;
        private final Theme theme;
        private final Pen pen;
        private final Font small;
        private final Font label;
        private final TimeAxis time;
        private final Scale across;
        private final Scale up;
        private final double top;
        private final double bottom;

        Drawing(Graphics2D graphics, Data data, Theme theme, double width, double height) {
            this.data = data;
            this.theme = theme;
            this.pen = new Pen(graphics, theme);
            this.small = theme.font(Role.SMALL);
            this.label = theme.font(Role.LABEL);
            this.time = TimeAxis.until(
                    data.lastWeek(), data.labels().weeks(), data.labels().years());
            this.top = theme.length(20 + FLAG_ROW * data.flags().size());
            this.bottom = height - theme.length(44);
            Scale counts = Scale.rounded(0, Math.max(1, data.happened().size()), 4, bottom, top);
            this.up = new Scale(0, counts.high(), Math.max(1, counts.step()), bottom, top);
            double names = Math.min(
                    width * 0.24,
                    Pen.widest(List.of(data.labels().happened(), data.labels().known()), label) + theme.length(4));
            double left = theme.length(46);
            this.across = time.scale(0, data.lastWeek(), 10).over(left, width - names - theme.length(26));
        }

        void draw() {
            Axes axes = new Axes(pen, theme);
            pen.text(data.labels().axis(), theme.length(8), theme.length(14), Anchor.START, small, theme.mutedInk());
            for (double tick : up.ticks()) {
                double y = up.at(tick);
                pen.line(across.pixelLow(), y, across.pixelHigh(), y, theme.grid(), theme.stroke(1));
                String number = Numbers.written(tick, up.format());
                pen.centredText(number, across.pixelLow() - theme.length(6), y, Anchor.END, small, theme.mutedInk());
            }
            Color happened = theme.category(4);
            Color known = theme.category(0);
            Path2D gap = steps(data.happened());
            gap.append(backwards(data.known()), true);
            gap.closePath();
            pen.fill(gap, theme.tint(happened, 0.16));
            pen.draw(steps(data.happened()), happened, theme.stroke(2.6));
            pen.draw(steps(data.known()), known, theme.categoryStroke(1, 2.6));
            flags();
            names(happened, known);
            axes.numbersBelow(across, bottom);
            axes.titleBelow(time.title(), across.pixelLow(), across.pixelHigh(), bottom + axes.numbersHeight());
        }

        private double x(double week) {
            return across.at(time.at(week));
        }

        private Path2D steps(List<Integer> weeks) {
            Path2D path = new Path2D.Double();
            path.moveTo(x(0), bottom);
            for (int count = 0; count < weeks.size(); count++) {
                path.lineTo(x(weeks.get(count)), up.at(count));
                path.lineTo(x(weeks.get(count)), up.at(count + 1.0));
            }
            path.lineTo(x(data.lastWeek()), up.at(weeks.size()));
            return path;
        }

        private Path2D backwards(List<Integer> weeks) {
            Path2D path = new Path2D.Double();
            path.moveTo(x(data.lastWeek()), up.at(weeks.size()));
            for (int count = weeks.size(); count > 0; count--) {
                path.lineTo(x(weeks.get(count - 1)), up.at(count));
                path.lineTo(x(weeks.get(count - 1)), up.at(count - 1.0));
            }
            path.lineTo(x(0), bottom);
            return path;
        }

        private void flags() {
            for (int idx = 0; idx < data.flags().size(); idx++) {
                Flag flag = data.flags().get(idx);
                double y = theme.length(26 + FLAG_ROW * idx);
                double x = x(flag.week());
                pen.line(x, y, x, bottom, theme.ink(), theme.baseStroke(1));
                pen.marker(3, x, y, 9, theme.ink());
                String words = Pen.fit(flag.label(), small, theme.length(LONGEST_FLAG));
                boolean right = x + Pen.width(words, small) + theme.length(12) <= across.pixelHigh();
                double at = x + theme.length(right ? 9 : -9);
                pen.centredText(words, at, y, right ? Anchor.START : Anchor.END, small, theme.ink());
            }
        }

        private void names(Color happened, Color known) {
            double end = across.pixelHigh() + theme.length(8);
            double apart = Pen.lineHeight(label) * 2;
            double upper = up.at(data.happened().size());
            double lower = Math.max(up.at(data.known().size()), upper + apart);
            double shift = Math.max(0, lower + apart / 2 - bottom - theme.length(14));
            name(data.labels().happened(), data.happened().size(), end, upper - shift, happened);
            name(data.labels().known(), data.known().size(), end, lower - shift, known);
        }

        private void name(String words, int count, double x, double y, Color colour) {
            List<String> lines = new ArrayList<>(List.of(words, String.valueOf(count)));
            pen.marker(0, x, y - Pen.lineHeight(label) / 2, 8, colour);
            pen.centredLines(lines, x + theme.length(9), y, Anchor.START, label, theme.ink());
        }
    }
}
