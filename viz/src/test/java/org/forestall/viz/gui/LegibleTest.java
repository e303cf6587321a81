package org.forestall.viz.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JTable;
import org.forestall.viz.chart.LiveLines;
import org.forestall.viz.play.Courses;
import org.forestall.viz.play.Playback;
import org.forestall.viz.theme.Theme;
import org.junit.jupiter.api.Test;

/** What is painted can be read and says what is seen. */
class LegibleTest {

    @Test
    void chooserAndLegendFollowTheShadingOfTheMap() {
        Appearance look = Appearance.in(Locale.ENGLISH);
        Desk desk = Offscreen.inSwing(() -> new Desk(look));
        LiveScreen live = Offscreen.inSwing(() -> {
            LiveScreen screen = ScreensTest.live(desk);
            desk.show(screen);
            screen.map().shadeBy(Shade.AT_RISK);
            Offscreen.picture(desk.content(), 1280, 720);
            return screen;
        });

        assertThat(((JComboBox<?>) Parts.named(live, "live.shade")).getSelectedItem())
                .isEqualTo(Shade.AT_RISK);
        assertThat(PaintedText.of((JComponent) Parts.named(live, "legend")))
                .anyMatch(text -> text.contains(desk.words().of("shade", Shade.AT_RISK)))
                .noneMatch(text -> text.contains(desk.words().of("shade", Shade.TENSION)));
        Offscreen.inSwing(() -> {
            desk.close();
            return null;
        });
    }

    @Test
    void factsThatAreLongerThanTheirColumnGetAnotherLine() {
        Appearance look = Appearance.in(Locale.ENGLISH);
        JTable table = Offscreen.inSwing(() -> {
            FactsPanel panel =
                    new FactsPanel(look, new Playback(Courses.small()).seekTo(4).now());
            panel.show(new Playback(Courses.small()).seekTo(4).now(), 0);
            Offscreen.picture(panel, 330, 600);
            return (JTable) Parts.named(panel, "facts");
        });
        int line = table.getRowHeight();

        List<Integer> high = IntStream.range(0, table.getRowCount())
                .map(table::getRowHeight)
                .boxed()
                .toList();
        assertThat(high).contains(line).anyMatch(each -> each > 1.5 * line);
        for (int row = 0; row < table.getRowCount(); row++) {
            String value = String.valueOf(table.getValueAt(row, 1));
            boolean fits = table.getFontMetrics(table.getFont()).stringWidth(value)
                    < table.getColumnModel().getColumn(1).getWidth();
            assertThat(fits || high.get(row) > 1.5 * line).as(value).isTrue();
        }
    }

    @Test
    void numbersOfTheAxisOfALowChartDoNotTouch() {
        assertThat(axis(30)).containsExactly("0.0", "0.6");
        assertThat(axis(160)).containsExactly("0.0", "0.2", "0.4", "0.6");
    }

    @Test
    void numbersOfTheAxisAreWrittenAsTheLanguageWritesThem() {
        assertThat(axis(30, Locale.FRENCH)).containsExactly("0,0", "0,6");
    }

    private static List<String> axis(int high) {
        return axis(high, Locale.ENGLISH);
    }

    private static List<String> axis(int high, Locale language) {
        LiveLines.Data data = new LiveLines.Data(
                "",
                52,
                52,
                0,
                0.6,
                false,
                List.of(new LiveLines.Line("", 0, 52, week -> 0.01 * week)),
                List.of(),
                List.of(),
                year -> "",
                language);
        JComponent chart = new JComponent() {
            private static final long serialVersionUID = 1L;

            @Override
            protected void paintComponent(java.awt.Graphics graphics) {
                LiveLines.draw(
                        (java.awt.Graphics2D) graphics,
                        data,
                        new Rectangle2D.Double(0, 0, 300, high + 30),
                        Theme.REPORT);
            }
        };
        chart.setSize(300, high + 30);
        return PaintedText.of(chart).stream().filter(text -> !text.isEmpty()).toList();
    }
}
