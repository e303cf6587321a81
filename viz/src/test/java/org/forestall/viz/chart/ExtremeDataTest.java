package org.forestall.viz.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.forestall.viz.SvgReading;
import org.forestall.viz.export.Svg;
import org.forestall.viz.figure.Figure;
import org.forestall.viz.figure.FigureText;
import org.forestall.viz.map.District;
import org.forestall.viz.map.DistrictMap;
import org.forestall.viz.map.Panel;
import org.forestall.viz.map.Place;
import org.forestall.viz.theme.Theme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every chart with no spread, one point, all zeros, huge and tiny values, very long labels and many rows. */
class ExtremeDataTest {

    private static final Pattern COORDINATE = Pattern.compile("(?:x|y|x1|x2|y1|y2|cx|cy)=\"(-?[0-9.]+)\"");

    private static final String LONG =
            "An option with a name that nobody would give it but that somebody gives it all the same, twice over";
    private static final String UNBROKEN = "Anoptionwithanamewithoutanyspacesthatnolinebreakcanhelpwithinanychart";

    @ParameterizedTest
    @MethodSource("figures")
    void everythingIsDrawnInsideThePageWithoutBrokenNumbers(Figure figure) throws Exception {
        String svg = Svg.inline(figure);
        double reach = Math.max(figure.width(), figure.height()) + 1;
        Rectangle2D page = new Rectangle2D.Double(-1, -1, figure.width() + 2, figure.height() + 2);

        assertThat(svg).doesNotContain("NaN", "Infinity", "\uFFFD");
        COORDINATE.matcher(svg).results().forEach(match -> assertThat(Double.parseDouble(match.group(1)))
                .as(match.group())
                .isBetween(-1.0, reach));
        assertThat(SvgReading.words(SvgReading.parsed(svg))).allSatisfy(words -> assertThat(page.contains(words.box()))
                .as("'%s' at %s lies inside %s", words.text(), words.box(), page)
                .isTrue());
    }

    static Stream<Arguments> figures() {
        DoubleStream values = DoubleStream.of(0, 1e-9, 12_345.678, 1e18, -3);
        return values.boxed()
                .flatMap(value -> Stream.of("Short", LONG, UNBROKEN).flatMap(name -> figures(value, name)
                        .map(figure -> Arguments.argumentSet(
                                figure.id() + " " + value + " " + name.substring(0, 5), figure))));
    }

    private static Stream<Figure> figures(double value, String name) {
        double amount = Math.abs(value);
        Option option = new Option(name, 3);
        return Stream.of(
                forest(value, name, option),
                community(amount, name, option),
                cost(value, amount, option),
                fan(value, option),
                difference(value, name, option),
                survival(name, option),
                dots(amount, option, QuantileDots.Spacing.EVEN),
                dots(amount, option, QuantileDots.Spacing.TENFOLD),
                frequency(name, option),
                heat(value, name),
                timeline(name),
                map(amount, name));
    }

    private static FigureText text(String id, String name) {
        return new FigureText(id, name, name, name);
    }

    private static Figure forest(double value, String name, Option option) {
        List<ForestPlot.Row> rows = Collections.nCopies(
                name.length() > 10 ? 30 : 1, new ForestPlot.Row(option, Estimate.exact(value), 1, "abcdef"));
        return ForestPlot.figure(text("forest", name), new ForestPlot.Data(name, name, name, name, rows), Theme.REPORT);
    }

    private static Figure community(double amount, String name, Option option) {
        List<Option> options = Collections.nCopies(name.length() > 10 ? 9 : 1, option);
        List<Estimate> estimates = Collections.nCopies(options.size(), Estimate.exact(amount));
        return CommunityChart.figure(
                text("community", name),
                new CommunityChart.Data(name, options, List.of(new CommunityChart.Row(name, estimates))),
                Theme.PROJECTOR);
    }

    private static Figure cost(double value, double amount, Option option) {
        CostPlane.Point point =
                new CostPlane.Point(option, Estimate.exact(amount), Estimate.exact(value), option.name());
        return CostPlane.figure(
                text("cost", option.name()),
                new CostPlane.Data(option.name(), option.name(), option.name(), List.of(point, point)),
                Theme.REPORT);
    }

    private static Figure fan(double value, Option option) {
        Interval point = new Interval(value, value);
        FanChart.Moment moment = new FanChart.Moment(0, value, point, point, point);
        FanChart.Fan fan = new FanChart.Fan(option, List.of(moment), List.of(List.of(value)));
        return FanChart.figure(
                text("fan", option.name()), new FanChart.Data(option.name(), List.of(fan, fan), true), Theme.REPORT);
    }

    private static Figure difference(double value, String name, Option option) {
        DifferenceCurve.Moment moment = new DifferenceCurve.Moment(5, Estimate.exact(value));
        List<DifferenceCurve.Curve> curves = Collections.nCopies(4, new DifferenceCurve.Curve(option, List.of(moment)));
        return DifferenceCurve.figure(
                text("difference", name), new DifferenceCurve.Data(name, name, curves), Theme.PROJECTOR);
    }

    private static Figure survival(String name, Option option) {
        List<SurvivalCurve.Curve> curves = Collections.nCopies(
                name.length() > 10 ? 8 : 1, new SurvivalCurve.Curve(option, List.of(new SurvivalCurve.Step(0, 1))));
        return SurvivalCurve.figure(text("survival", name), new SurvivalCurve.Data(name, curves), Theme.REPORT);
    }

    private static Figure dots(double amount, Option option, QuantileDots.Spacing spacing) {
        QuantileDots.Distribution row = new QuantileDots.Distribution(option, List.of(amount));
        return QuantileDots.figure(
                text("dots", option.name()),
                new QuantileDots.Data(option.name(), List.of(row), 100, spacing, OptionalDouble.of(amount)),
                Theme.REPORT);
    }

    private static Figure frequency(String name, Option option) {
        return FrequencyGrid.figure(
                text("frequency", name),
                new FrequencyGrid.Data(
                        name, List.of(new FrequencyGrid.Grid(option, 0, 1), new FrequencyGrid.Grid(option, 7, 7))),
                Theme.REPORT);
    }

    private static Figure heat(double value, String name) {
        List<String> columns = Collections.nCopies(12, name);
        double[] values = DoubleStream.generate(() -> value).limit(12).toArray();
        return HeatMap.figure(
                text("heat", name),
                new HeatMap.Data(
                        name, HeatMap.Kind.DIFFERENCE, name, name, columns, List.of(HeatMap.Row.of(name, values))),
                Theme.REPORT);
    }

    private static Figure timeline(String name) {
        List<EventTimeline.Event> events = IntStream.range(0, 200)
                .mapToObj(week -> new EventTimeline.Event(week, name))
                .toList();
        return EventTimeline.figure(
                text("timeline", name),
                new EventTimeline.Data(
                        200,
                        List.of(
                                new EventTimeline.Lane(name, events, List.of(new EventTimeline.Span(0, 200, name))),
                                new EventTimeline.Lane("Empty", List.of(), List.of()))),
                Theme.REPORT);
    }

    private static Figure map(double amount, String name) {
        District only = new District("a", name, List.of(new Place(0, 0), new Place(1e6, 0), new Place(0, 1)));
        return DistrictMap.figure(
                text("map", name),
                new DistrictMap.Data(
                        name,
                        List.of(only),
                        List.of(
                                new Panel.Amounts(name, Map.of("a", amount)),
                                new Panel.Differences(name, Map.of("a", -amount)),
                                new Panel.Amounts(name, Map.of()),
                                new Panel.Groups(name, List.of(name), Map.of("a", List.of(1.0))))),
                Theme.REPORT);
    }
}
