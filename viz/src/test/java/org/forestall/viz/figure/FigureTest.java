package org.forestall.viz.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.forestall.viz.SampleFigures;
import org.forestall.viz.theme.Theme;
import org.junit.jupiter.api.Test;

class FigureTest {

    @Test
    void aFigureNeedsItsWords() {
        assertThatThrownBy(() -> new FigureText("Effects 1", " ", "caption", ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'Effects 1' is no id")
                .hasMessageContaining("title is empty")
                .hasMessageContaining("altText is empty");
    }

    @Test
    void aFigureNeedsASize() {
        Figure figure = SampleFigures.forest(Theme.REPORT);

        assertThatThrownBy(() -> figure.sized(0, Double.NaN))
                .hasMessageContaining("width = 0.0 is outside")
                .hasMessageContaining("height = NaN is outside");
    }

    @Test
    void titleAndCaptionMakeAFigureTallerButChangeNeitherDataNorWords() {
        Figure figure = SampleFigures.forest(Theme.REPORT);
        Figure titled = TitledFigure.of(figure);

        assertThat(titled.height()).isGreaterThan(figure.height() + 30);
        assertThat(titled.width()).isEqualTo(figure.width());
        assertThat(titled.table()).isEqualTo(figure.table());
        assertThat(titled.text()).isEqualTo(figure.text());
    }

    @Test
    void rowsOfATableMustFitItsColumns() {
        assertThatThrownBy(() -> Table.withColumns("one", "two").row(1).build())
                .hasMessageContaining("rows[0]: 1 cells, but there are 2 columns");
    }

    @Test
    void cellsAreExactForMachinesAndShortForPeople() {
        Table table = Table.withColumns("value")
                .row(1234.5678)
                .row(-3)
                .row((Object) null)
                .build();

        assertThat(table.rows().get(0).get(0).exact()).isEqualTo("1234.5678");
        assertThat(table.rows().get(0).get(0).shown()).isEqualTo("1,235");
        assertThat(table.rows().get(1).get(0).exact()).isEqualTo("-3");
        assertThat(table.rows().get(2).get(0).shown()).isEmpty();
    }
}
