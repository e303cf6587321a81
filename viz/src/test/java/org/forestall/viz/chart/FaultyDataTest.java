package org.forestall.viz.chart;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalDouble;
import org.forestall.viz.SampleFigures;
import org.junit.jupiter.api.Test;

class FaultyDataTest {

    private static final Option OPTION = SampleFigures.OPTIONS.get(0);

    @Test
    void notANumberIsRefusedWithItsPlace() {
        ForestPlot.Row row = new ForestPlot.Row(OPTION, SampleFigures.estimate(Double.NaN, 1), 10, "");

        assertThatThrownBy(() -> new ForestPlot.Data("axis", "same", "less", "more", List.of(row)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("forest plot 'axis' cannot be drawn")
                .hasMessageContaining("rows[0].effect.value = NaN");
    }

    @Test
    void allFaultsAreListedAtOnce() {
        ForestPlot.Row infinite = new ForestPlot.Row(OPTION, Estimate.exact(Double.POSITIVE_INFINITY), 10, "");
        Interval swapped = new Interval(2, 1);
        ForestPlot.Row crossed = new ForestPlot.Row(OPTION, new Estimate(1, swapped, swapped, swapped), 10, "");

        assertThatThrownBy(() -> new ForestPlot.Data("", "same", "less", "more", List.of(infinite, crossed)))
                .hasMessageContaining("axis is empty")
                .hasMessageContaining("rows[0].effect.value = Infinity")
                .hasMessageContaining("rows[1].effect.half: low 2.0 is above high 1.0");
    }

    @Test
    void emptyChartsAreRefused() {
        assertThatThrownBy(() -> new ForestPlot.Data("axis", "same", "less", "more", List.of()))
                .hasMessageContaining("rows: there are none");
        assertThatThrownBy(() -> new FanChart.Data("axis", List.of(), false)).hasMessageContaining("fans");
        assertThatThrownBy(() -> new SurvivalCurve.Data("axis", List.of())).hasMessageContaining("curves");
        assertThatThrownBy(() -> new CostPlane.Data("cost", "spared", "base", List.of()))
                .hasMessageContaining("points");
        assertThatThrownBy(() -> new FrequencyGrid.Data("with onset", List.of()))
                .hasMessageContaining("grids");
        assertThatThrownBy(() -> new EventTimeline.Data(52, List.of())).hasMessageContaining("lanes");
        assertThatThrownBy(() -> new ShareBars.Data("futures", "Decision", List.of("less"), List.of()))
                .hasMessageContaining("parts: 1 names")
                .hasMessageContaining("rows: there are none");
        KnownCurve.Labels labels = new KnownCurve.Labels("", "known", "axis", "weeks", "years", "week");
        List<KnownCurve.Flag> flags = List.of(new KnownCurve.Flag(99, " "));
        assertThatThrownBy(() -> new KnownCurve.Data(52, List.of(60), List.of(1, 2), flags, labels))
                .hasMessageContaining("known: 2 of 1 are known")
                .hasMessageContaining("happened[0]")
                .hasMessageContaining("flags[0].week")
                .hasMessageContaining("flags[0].label");
        List<ShareBars.Row> uneven =
                List.of(new ShareBars.Row("One", "", 1, 2, 3), new ShareBars.Row("Two", "", 1, 2, 2), row("Three", -1));
        assertThatThrownBy(() -> new ShareBars.Data("futures", "Decision", List.of("less", "same", "more"), uneven))
                .hasMessageContaining("rows[1]: 5 futures, but the first row has 6")
                .hasMessageContaining("rows[2].less");
    }

    private static ShareBars.Row row(String name, int less) {
        return new ShareBars.Row(name, "", less, 4, 3);
    }

    @Test
    void weeksMustRise() {
        FanChart.Moment moment = moment(3);
        FanChart.Fan fan = new FanChart.Fan(OPTION, List.of(moment, moment), List.of());

        assertThatThrownBy(() -> new FanChart.Data("axis", List.of(fan), false))
                .hasMessageContaining("fans[0].moments[1]: week 3.0 does not rise");
    }

    @Test
    void aSampleFutureMustHaveAValueForEachWeek() {
        FanChart.Fan fan = new FanChart.Fan(OPTION, List.of(moment(0), moment(1)), List.of(List.of(1.0)));

        assertThatThrownBy(() -> new FanChart.Data("axis", List.of(fan), false))
                .hasMessageContaining("fans[0].runs[0]: 1 values for 2 weeks");
    }

    @Test
    void sharesAndCountsMustBePossible() {
        SurvivalCurve.Curve curve = new SurvivalCurve.Curve(OPTION, List.of(new SurvivalCurve.Step(0, 1.2)));

        assertThatThrownBy(() -> new SurvivalCurve.Data("axis", List.of(curve)))
                .hasMessageContaining("curves[0].steps[0].share = 1.2 is outside 0.0 to 1.0");
        assertThatThrownBy(() -> new FrequencyGrid.Data("with onset", List.of(new FrequencyGrid.Grid(OPTION, 5, 4))))
                .hasMessageContaining("grids[0].count = 5.0 is outside 0.0 to 4.0");
    }

    @Test
    void rowsMustHaveAValueForEachColumn() {
        CommunityChart.Row row = new CommunityChart.Row("Riverside", List.of(Estimate.exact(1)));

        assertThatThrownBy(() -> new CommunityChart.Data("axis", List.of(SampleFigures.BASE, OPTION), List.of(row)))
                .hasMessageContaining("rows[0].affected: 1 values for 2 options");
        assertThatThrownBy(() -> new HeatMap.Data(
                        "legend",
                        HeatMap.Kind.AMOUNT,
                        "Option",
                        "Setting",
                        List.of("one"),
                        List.of(HeatMap.Row.of("row", 1, 2))))
                .hasMessageContaining("rows[0].values: 2 values for 1 columns");
    }

    @Test
    void negativeAmountsAreRefusedWithAHint() {
        assertThatThrownBy(() -> new HeatMap.Data(
                        "legend",
                        HeatMap.Kind.AMOUNT,
                        "Option",
                        "Setting",
                        List.of("one"),
                        List.of(HeatMap.Row.of("row", -1))))
                .hasMessageContaining("Maybe kind DIFFERENCE was meant?");
        assertThatThrownBy(() -> new QuantileDots.Data(
                        "axis",
                        List.of(new QuantileDots.Distribution(OPTION, List.of(-1.0))),
                        100,
                        QuantileDots.Spacing.EVEN,
                        OptionalDouble.empty()))
                .hasMessageContaining("rows[0].values[0]");
    }

    @Test
    void dotsComeByFiftyOrHundred() {
        assertThatThrownBy(() -> new QuantileDots.Data(
                        "axis",
                        List.of(new QuantileDots.Distribution(OPTION, List.of(1.0))),
                        20,
                        QuantileDots.Spacing.EVEN,
                        OptionalDouble.empty()))
                .hasMessageContaining("20 is not allowed. Allowed: 50 or 100");
    }

    private static FanChart.Moment moment(double week) {
        Interval one = new Interval(1, 1);
        return new FanChart.Moment(week, 1, one, one, one);
    }
}
