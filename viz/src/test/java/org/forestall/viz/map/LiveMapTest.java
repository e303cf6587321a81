package org.forestall.viz.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;
import org.forestall.viz.theme.Theme;
import org.junit.jupiter.api.Test;

class LiveMapTest {

    private static final int PAGE = 500;

    private static final List<District> FOUR = District.around(List.of(
            new District.Site("a", "A", new Place(0, 0)),
            new District.Site("b", "B", new Place(100, 0)),
            new District.Site("c", "C", new Place(0, 100)),
            new District.Site("d", "D", new Place(100, 100))));

    private static BufferedImage picture(Rectangle2D room, Spot spot) {
        BufferedImage picture = new BufferedImage(PAGE, PAGE, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, PAGE, PAGE);
        new LiveMap(FOUR, 1000, room, Theme.REPORT)
                .draw(graphics, IntStream.range(0, 4).mapToObj(any -> spot).toList(), -1);
        graphics.dispose();
        return picture;
    }

    private static Spot spot(boolean againstCivilians, boolean border, List<Spot.Arrow> arrows) {
        return new Spot(
                0.5,
                1000,
                List.of(1.0),
                0,
                0,
                List.of(new Spot.Force(0, 500, againstCivilians)),
                0,
                border,
                0.5,
                arrows);
    }

    @Test
    void arrowsOutOfTheCountryEndWithinTheRoom() {
        Rectangle2D room = new Rectangle2D.Double(100, 100, 300, 300);
        BufferedImage picture = picture(room, spot(false, false, List.of(new Spot.Arrow(0, -1, 1_000_000))));

        for (int x = 0; x < PAGE; x++) {
            for (int y = 0; y < PAGE; y++) {
                if (!room.contains(x, y)) {
                    assertThat(picture.getRGB(x, y)).as(x + ", " + y).isEqualTo(Color.WHITE.getRGB());
                }
            }
        }
    }

    @Test
    void onASmallMapOnlyForcesAgainstCiviliansAreMarked() {
        Rectangle2D small = new Rectangle2D.Double(0, 0, 40, 40);
        Rectangle2D large = new Rectangle2D.Double(0, 0, 400, 400);

        assertThat(same(picture(small, spot(false, true, List.of())), picture(small, spot(false, false, List.of()))))
                .as("a gate")
                .isTrue();
        assertThat(same(picture(small, spot(true, false, List.of())), picture(small, spot(false, false, List.of()))))
                .as("a force against civilians")
                .isFalse();
        assertThat(same(picture(large, spot(false, true, List.of())), picture(large, spot(false, false, List.of()))))
                .as("a gate where there is room")
                .isFalse();
    }

    private static boolean same(BufferedImage one, BufferedImage other) {
        return IntStream.range(0, PAGE * PAGE)
                .allMatch(at -> one.getRGB(at % PAGE, at / PAGE) == other.getRGB(at % PAGE, at / PAGE));
    }
}
