package org.forestall.viz.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.text.NumberFormat;
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
 * What each option changes against doing nothing: paired differences with 50, 80 and 95 % intervals, thick to thin and
 * without end caps, so that an interval is not read as a yes or no (Wilke 2019, Fundamentals of Data Visualization, ch.
 * 16). The rows keep the order in which they are given.
 *
 * <p>With {@link Headings#INFLUENCES} it also shows what drives a result: shares of the spread explained by each input,
 * with chance alone as the base case in the first row.
 */
public final class ForestPlot {

    private static final double WIDTH = 860;
    private static final double ROW = 36;

    private ForestPlot() {}

    /**
     * One option.
     *
     * @param option its name and look
     * @param effect paired difference against the base case, in the unit of the axis
     * @param futures number of paired futures behind it, or of what the headings say is counted
     * @param letters letters shared by options that the runs cannot tell apart ("a", "ab"); empty for none
     */
    public record Row(Option option, Estimate effect, int futures, String letters) {}

    /**
     * Headings of the columns.
     *
     * @param rows what a row is ("Option")
     * @param value what its number is ("Difference")
     * @param counts what is counted behind it ("Futures")
     */
    public record Headings(String rows, String value, String counts) {

        /** Options and their differences against doing nothing. */
        public static final Headings EFFECTS = new Headings("Option", "Difference");

        /** Inputs and their share in the spread of an outcome. */
        public static final Headings INFLUENCES = new Headings("Input", "Share");

        /** Headings over counts of futures. */
        public Headings(String rows, String value) {
            this(rows, value, "Futures");
        }
    }

    /**
     * What to draw.
     *
     * @param axis what the difference measures, with its unit
     * @param zero label of the zero line, for example {@code "same as doing nothing"}
     * @param less what lies left of zero ("fewer futures with onset"); empty for no words
     * @param more what lies right of zero; empty for no words
     * @param headings headings of the columns
     * @param rows the options from top to bottom, at least one
     */
    public record Data(String axis, String zero, String less, String more, Headings headings, List<Row> rows) {

        /** Options and their effects; see the record for the parameters and faults. */
        public Data(String axis, String zero, String less, String more, List<Row> rows) {
            this(axis, zero, less, more, Headings.EFFECTS, rows);
        }

        /** @throws IllegalArgumentException listing all faults in the data */
        public Data {
            rows = List.copyOf(rows);
            Problems problems = new Problems("forest plot '" + axis + "'");
            problems.text("axis", axis);
            problems.text("zero", zero);
            problems.text("headings.rows", headings.rows());
            problems.text("headings.value", headings.value());
            problems.text("headings.counts", headings.counts());
            problems.unless(!rows.isEmpty(), "rows", "there are none. Give at least one option.");
            for (int rowIdx = 0; rowIdx < rows.size(); rowIdx++) {
                Row row = rows.get(rowIdx);
                row.option().check("rows[" + rowIdx + "].option", problems);
                row.effect().check("rows[" + rowIdx + "].effect", problems);
            }
            problems.throwIfAny();
        }

        private boolean hasLetters() {
            return rows.stream().anyMatch(row -> !row.letters().isEmpty());
        }
    }

    /** The figure; its height follows from the number of rows. */
    public static Figure figure(FigureText text, Data data, Theme theme) {
        double height = theme.length(ROW) * data.rows().size() + theme.length(122);
        return new Figure(
                text,
                theme.length(WIDTH),
                height,
                theme,
                (graphics, width, tall) -> new Layout(graphics, data, theme, width, tall).draw(),
                table(data));
    }

    private static Table table(Data data) {
        Table.Builder table = Table.withColumns(
                data.headings().rows(),
                data.headings().value() + ": " + data.axis(),
                "50 % from",
                "50 % to",
                "80 % from",
                "80 % to",
                "95 % from",
                "95 % to",
                data.headings().counts(),
                "Cannot be told apart");
        for (Row row : data.rows()) {
            Estimate effect = row.effect();
            table.row(
                    row.option().name(),
                    effect.value(),
                    effect.half().low(),
                    effect.half().high(),
                    effect.eighty().low(),
                    effect.eighty().high(),
                    effect.ninetyFive().low(),
                    effect.ninetyFive().high(),
                    row.futures(),
                    row.letters());
        }
        return table.build();
    }

    /** One drawing: columns from left to right, rows from top to bottom. */
    private static final class Layout {
        private static final String APART = "Not told apart";

        private final Data data;
        private final Theme theme;
        private final Pen pen;
        private final Axes axes;
        private final Font label;
        private final Font small;
        private final double width;
        private final double gap;
        private final double top;
        private final double bottom;
        private final double row;
        private final double labelsRight;
        private final double lettersRight;
        private final double futuresRight;
        private final double numbersRight;
        private final Scale across;

        Layout(Graphics2D graphics, Data data, Theme theme, double width, double height) {
            this.data = data;
            this.theme = theme;
            this.pen = new Pen(graphics, theme);
            this.axes = new Axes(pen, theme);
            this.label = theme.font(Role.LABEL);
            this.small = theme.font(Role.SMALL);
            this.width = width;
            this.gap = theme.length(14);
            this.top = theme.length(46);
            this.bottom = height - theme.length(76);
            this.row = (bottom - top) / data.rows().size();
            this.labelsRight = gap + labelWidth();
            this.lettersRight = width - gap;
            double lettersWidth = data.hasLetters() ? Pen.width("Not told", small) + gap : 0;
            this.futuresRight = lettersRight - lettersWidth;
            double futuresWidth = Math.max(Pen.width(data.headings().counts(), small), Pen.widest(futures(), label));
            this.numbersRight = futuresRight - futuresWidth - gap;
            double numbersWidth = Math.max(Pen.widest(numbers(), label), Pen.width("(95 % interval)", small));
            double left = labelsRight + gap;
            double right = Math.max(left + theme.length(120), numbersRight - numbersWidth - gap * 1.5);
            this.across = Scale.rounded(
                    Math.min(0, Estimate.lowest(effects())),
                    Math.max(0, Estimate.highest(effects())),
                    axes.ticksAcross(right - left),
                    left,
                    right);
        }

        private double labelWidth() {
            double widest = data.rows().stream()
                    .mapToDouble(each -> Pen.width(each.option().name(), label))
                    .max()
                    .orElse(0);
            return Math.min(widest + 1, width * 0.26);
        }

        private List<Estimate> effects() {
            return data.rows().stream().map(Row::effect).toList();
        }

        private List<String> futures() {
            return data.rows().stream()
                    .map(each -> Numbers.rounded(each.futures()))
                    .toList();
        }

        private List<String> numbers() {
            return data.rows().stream().map(each -> number(each.effect())).toList();
        }

        /** Estimate and 95 % interval, all with the same decimals. */
        private String number(Estimate effect) {
            Scale range = Scale.rounded(
                    Math.min(0, Estimate.lowest(effects())), Math.max(0, Estimate.highest(effects())), 5, 0, 1);
            NumberFormat format =
                    Numbers.axis(Math.max(Math.abs(range.low()), Math.abs(range.high())), digit(range.step()));
            String value = Numbers.written(effect.value(), format);
            return effect.isExact()
                    ? value
                    : value + "  (" + Numbers.written(effect.ninetyFive().low(), format) + " to "
                            + Numbers.written(effect.ninetyFive().high(), format) + ")";
        }

        /** One digit finer than the first digit of a step: a step of 0.025 asks for thousandths, as one of 0.02 does. */
        private static double digit(double step) {
            return Math.pow(10, Math.floor(Math.log10(step)) - 1);
        }

        void draw() {
            stripes();
            axes.verticalGrid(across, top, bottom);
            headings();
            zeroLine();
            rows();
            below();
        }

        private void stripes() {
            for (int rowIdx = 0; rowIdx < data.rows().size(); rowIdx += 2) {
                pen.fill(gap * 0.5, top + rowIdx * row, width - gap, row, theme.stripe());
            }
        }

        private void headings() {
            double base = top - theme.length(10);
            double lineHeight = Pen.lineHeight(small);
            pen.text(
                    Pen.fit(data.headings().rows(), small, labelsRight),
                    gap,
                    base,
                    Anchor.START,
                    small,
                    theme.mutedInk());
            pen.lines(
                    List.of(data.headings().value(), "(95 % interval)"),
                    numbersRight,
                    base - lineHeight,
                    Anchor.END,
                    small,
                    theme.mutedInk());
            pen.text(data.headings().counts(), futuresRight, base, Anchor.END, small, theme.mutedInk());
            if (data.hasLetters()) {
                List<String> heading = Pen.wrap(APART, small, Pen.width("Not told", small) + 1, 2);
                pen.lines(heading, lettersRight, base - lineHeight, Anchor.END, small, theme.mutedInk());
            }
        }

        private void zeroLine() {
            double x = across.at(0);
            pen.line(x, top - theme.length(6), x, bottom, theme.baseCase(), theme.baseStroke(1.6));
            double half = Pen.width(data.zero(), small) / 2;
            double centre = Math.max(across.pixelLow() + half, Math.min(across.pixelHigh() - half, x));
            pen.text(data.zero(), centre, top - theme.length(10), Anchor.MIDDLE, small, theme.ink());
        }

        private void rows() {
            Marks marks = new Marks(pen, theme);
            for (int rowIdx = 0; rowIdx < data.rows().size(); rowIdx++) {
                Row each = data.rows().get(rowIdx);
                double y = top + (rowIdx + 0.5) * row;
                List<String> name = Pen.wrap(each.option().name(), label, labelsRight - gap, 2);
                pen.centredLines(name, gap, y, Anchor.START, label, theme.ink());
                marks.rowEstimate(each.option(), each.effect(), across, y);
                pen.centredText(number(each.effect()), numbersRight, y, Anchor.END, label, theme.ink());
                pen.centredText(futures().get(rowIdx), futuresRight, y, Anchor.END, label, theme.mutedInk());
                pen.centredText(each.letters(), lettersRight, y, Anchor.END, label, theme.ink());
            }
        }

        private void below() {
            axes.numbersBelow(across, bottom);
            double y = bottom + axes.numbersHeight() + small.getSize2D();
            double zero = across.at(0);
            if (zero - across.pixelLow() > 1 && !data.less().isEmpty()) {
                String less = Pen.fit("\u2190 " + data.less(), small, zero - labelsRight * 0.3);
                pen.text(less, zero - theme.length(8), y, Anchor.END, small, theme.ink());
            }
            if (across.pixelHigh() - zero > 1 && !data.more().isEmpty()) {
                String more = Pen.fit(data.more() + " \u2192", small, width - zero - gap);
                pen.text(more, zero + theme.length(8), y, Anchor.START, small, theme.ink());
            }
            double keyWidth = intervalKey(gap, bottom + theme.length(46));
            double left = Math.max(across.pixelLow(), gap + keyWidth + gap);
            double right = Math.max(left + theme.length(200), across.pixelHigh());
            axes.titleBelow(data.axis(), left, Math.min(right, width - gap), y + theme.length(5));
        }

        private double intervalKey(double x, double y) {
            return effects().stream().allMatch(Estimate::isOuterOnly)
                    ? IntervalKey.drawOuter(pen, theme, x, y)
                    : IntervalKey.draw(pen, theme, x, y);
        }
    }
}
