package org.forestall.viz.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.forestall.viz.SampleFigures;
import org.forestall.viz.SvgReading;
import org.forestall.viz.export.Svg;
import org.forestall.viz.figure.Figure;
import org.forestall.viz.theme.Theme;
import org.junit.jupiter.api.Test;

class ForestPlotTest {

    private static final Interval POINT = new Interval(0.5, 0.5);
    private static final Estimate OUTER = new Estimate(0.5, POINT, POINT, new Interval(0.25, 0.75));

    private static List<String> words(Estimate... estimates) throws Exception {
        List<ForestPlot.Row> rows = Arrays.stream(estimates)
                .map(estimate -> new ForestPlot.Row(new Option("Economy", 0), estimate, 4096, ""))
                .toList();
        Figure figure = ForestPlot.figure(
                SampleFigures.text("gaps", "What moves it"),
                new ForestPlot.Data("Gap", "none", "", "", new ForestPlot.Headings("Setting", "Gap", "Runs"), rows),
                Theme.REPORT);
        return SvgReading.words(SvgReading.parsed(Svg.document(figure))).stream()
                .map(SvgReading.Words::text)
                .toList();
    }

    @Test
    void theKeyNamesNoIntervalThatIsNotDrawn() throws Exception {
        assertThat(words(OUTER)).contains("95 % interval").doesNotContain("50, 80, 95 % interval");
        assertThat(words(OUTER, SampleFigures.estimate(0.5, 0.2))).contains("50, 80, 95 % interval");
    }

    @Test
    void aNumberWithoutErrorHasNoIntervalBehindIt() throws Exception {
        assertThat(words(OUTER, Estimate.exact(0.13)))
                .contains("0.50  (0.25 to 0.75)", "0.13")
                .noneMatch(text -> text.contains("0.13  ("));
    }

    @Test
    void theLastColumnSaysWhatItCounts() throws Exception {
        assertThat(words(OUTER)).contains("Setting", "Runs", "4,096").doesNotContain("Futures");
    }
}
