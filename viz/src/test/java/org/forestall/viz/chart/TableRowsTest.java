package org.forestall.viz.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.forestall.viz.SampleFigures;
import org.forestall.viz.figure.Figure;
import org.forestall.viz.figure.Table;
import org.forestall.viz.theme.Theme;
import org.junit.jupiter.api.Test;

class TableRowsTest {

    @Test
    void everyPointDrawnHasARowInTheTable() {
        Map<String, Integer> rows = SampleFigures.all(Theme.REPORT).stream()
                .collect(Collectors.toMap(
                        Figure::id, figure -> figure.table().rows().size()));

        assertThat(rows)
                .containsOnly(
                        Map.entry("effects", 6),
                        Map.entry("influence", 5),
                        Map.entry("fan", 2 * 261),
                        Map.entry("difference", 3 * 66),
                        Map.entry("survival", 4 * 53),
                        Map.entry("community", 8 * 4),
                        Map.entry("cost", 6),
                        Map.entry("dots", 2 * 100),
                        Map.entry("frequency", 3),
                        Map.entry("heat", 4 * 4),
                        Map.entry("timeline", 9 + 3),
                        Map.entry("maps", 3 * 8),
                        Map.entry("shares", 3),
                        Map.entry("known", 60 + 2),
                        Map.entry("groups", 8 + 7 * 3));
    }

    @Test
    void sampleFuturesOfAFanStandInTheTable() {
        Table table = SampleFigures.fan(Theme.REPORT).table();

        assertThat(table.columns()).contains("Sample future 12").doesNotContain("Sample future 13");
        assertThat(table.rows().get(260)).noneMatch(cell -> cell.exact().isEmpty());
    }

    @Test
    void missingValuesAreEmptyCells() {
        assertThat(SampleFigures.heat(Theme.REPORT).table().rows().stream()
                        .filter(row -> row.get(2).exact().isEmpty()))
                .hasSize(1);
    }
}
