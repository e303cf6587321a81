package org.forestall.viz.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.forestall.viz.SampleFigures;
import org.forestall.viz.chart.ShareBars;
import org.forestall.viz.figure.Figure;
import org.forestall.viz.map.LiveMap;
import org.forestall.viz.replay.ReplayPage;
import org.forestall.viz.theme.ColourVision;
import org.forestall.viz.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whoever sees no red, no green or no blue can tell apart what colours tell apart, in every chart, on the live and the twin
 * map, in the grid of futures, in the replay and on the page that looks back. What a picture uses is read off its pixels.
 */
class ColourVisionTest {

    /** CIEDE2000; about 1 is just noticeable side by side, 10 at a glance. */
    private static final double TOLD_APART = 10;

    /** Steps of a scale lie side by side in a legend and are told apart there. */
    private static final double NEXT_STEP = 4;

    /** Pixels of one colour from which on it is a mark and not the edge of one. */
    private static final int MARK = 12;

    private static final List<Theme> THEMES = List.of(Theme.REPORT, Theme.REPORT.dark());

    private static Map<String, Color> categories(Theme theme) {
        Map<String, Color> categories = new LinkedHashMap<>();
        IntStream.range(0, Theme.CATEGORIES).forEach(idx -> categories.put("category " + idx, theme.category(idx)));
        categories.put("base case", theme.baseCase());
        return categories;
    }

    /** The categories whose colours stand in a picture. */
    private static Map<String, Color> used(BufferedImage picture, Theme theme) {
        Map<Integer, Integer> pixels = new HashMap<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                pixels.merge(picture.getRGB(x, y) & 0xffffff, 1, Integer::sum);
            }
        }
        Map<String, Color> used = categories(theme);
        used.values().removeIf(colour -> pixels.getOrDefault(colour.getRGB() & 0xffffff, 0) < MARK);
        return used;
    }

    private static void assertApart(String what, ColourVision vision, Map<String, Color> colours, double least) {
        List<Map.Entry<String, Color>> all = List.copyOf(colours.entrySet());
        for (int one = 0; one < all.size(); one++) {
            for (int other = one + 1; other < all.size(); other++) {
                assertThat(vision.difference(
                                all.get(one).getValue(), all.get(other).getValue()))
                        .as(
                                "%s: %s and %s",
                                what, all.get(one).getKey(), all.get(other).getKey())
                        .isGreaterThan(least);
            }
        }
    }

    private static BufferedImage picture(Figure figure) {
        int width = (int) Math.ceil(figure.width());
        int height = (int) Math.ceil(figure.height());
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(figure.theme().background());
        graphics.fillRect(0, 0, width, height);
        figure.drawing().draw(graphics, width, height);
        graphics.dispose();
        return picture;
    }

    @Test
    void categoriesOfEveryChartAreToldApart() {
        int most = 0;
        for (Theme theme : THEMES) {
            for (Figure figure : SampleFigures.all(theme)) {
                Map<String, Color> used = used(picture(figure), theme);
                most = Math.max(most, used.size());
                for (ColourVision vision : ColourVision.values()) {
                    assertApart(vision + ", " + figure.id(), vision, used, TOLD_APART);
                }
            }
        }
        assertThat(most).as("a chart with many categories was among them").isGreaterThan(5);
    }

    @Test
    void groupsAndMarksOnTheLiveAndTheTwinMapAreToldApart() {
        for (String screen : List.of("live", "twin", "futures")) {
            Desk desk = Offscreen.inSwing(() -> {
                Desk made = new Desk(Appearance.in(Locale.ENGLISH));
                made.show(
                        screen.equals("live")
                                ? ScreensTest.live(made)
                                : screen.equals("twin") ? ScreensTest.twin(made) : ScreensTest.futures(made));
                return made;
            });
            BufferedImage picture = Offscreen.inSwing(() -> Offscreen.picture(desk.content(), 1920, 1080));
            Map<String, Color> used = used(picture, desk.appearance().theme());
            Offscreen.inSwing(() -> {
                desk.close();
                return null;
            });
            assertThat(used).as(screen).hasSizeGreaterThanOrEqualTo(screen.equals("futures") ? 1 : 3);
            for (ColourVision vision : ColourVision.values()) {
                assertApart(vision + ", " + screen, vision, used, TOLD_APART);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(ColourVision.class)
    void groupsStandOutFromTheGroundOfTheirDistrict(ColourVision vision) {
        Theme theme = Theme.REPORT;
        for (int shade = 0; shade <= 10; shade++) {
            Color ground = LiveMap.shade(theme, shade / 10.0);
            for (int group = 0; group < 3; group++) {
                assertThat(vision.difference(theme.category(group), ground))
                        .as("group %d at %d of 10", group, shade)
                        .isGreaterThan(TOLD_APART);
            }
            assertThat(vision.difference(theme.ink(), ground)).isGreaterThan(2 * TOLD_APART);
        }
        double before = Double.POSITIVE_INFINITY;
        for (int shade = 0; shade <= 10; shade++) {
            double light = vision.lightness(LiveMap.shade(theme, shade / 10.0));
            assertThat(light).as("darker with every step").isLessThan(before);
            before = light;
        }
    }

    @ParameterizedTest
    @EnumSource(ColourVision.class)
    void aFutureWithMassViolenceIsToldFromOneWithout(ColourVision vision) {
        Theme theme = Theme.REPORT;
        assertThat(vision.difference(theme.tint(theme.category(4), 0.3), theme.stripe()))
                .as("grounds of the cells")
                .isGreaterThan(TOLD_APART);
        assertThat(vision.difference(theme.category(4), theme.category(0)))
                .as("lines in the cells")
                .isGreaterThan(2 * TOLD_APART);
    }

    @ParameterizedTest
    @EnumSource(ColourVision.class)
    void fewerAsManyAndMoreAreToldApartWhenLookingBack(ColourVision vision) {
        for (Theme theme : THEMES) {
            Map<String, Color> parts = new LinkedHashMap<>();
            IntStream.range(0, 3).forEach(part -> parts.put("part " + part, ShareBars.colour(part, theme)));
            assertApart(vision + ", bars", vision, parts, TOLD_APART);
            assertThat(vision.difference(theme.category(4), theme.category(0)))
                    .as("what had happened and what was known")
                    .isGreaterThan(2 * TOLD_APART);
        }
    }

    /** The lists of colours in the script of the replay: of its curves and of the marks in its strip of events. */
    private static final Pattern LIST = Pattern.compile("\\[((?:\"#[0-9A-Fa-f]{6}\"(?:, )?){3,})]");

    @ParameterizedTest
    @EnumSource(ColourVision.class)
    void curvesAndMarksOfTheReplayAreToldApart(ColourVision vision) throws IOException {
        Matcher lists = LIST.matcher(script());
        int found = 0;
        while (lists.find()) {
            Map<String, Color> colours = new LinkedHashMap<>();
            for (String hex : lists.group(1).replace("\"", "").split(", ")) {
                colours.put(hex, Color.decode(hex));
            }
            assertApart(vision + ", replay", vision, colours, TOLD_APART);
            found++;
        }
        assertThat(found).as("curves and marks, light and dark").isEqualTo(4);
    }

    private static String script() throws IOException {
        try (InputStream in = ReplayPage.class.getResourceAsStream("replay.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @EnumSource(ColourVision.class)
    void neighbouringStepsOfScalesAreToldApart(ColourVision vision) {
        for (Theme theme : THEMES) {
            List<Color> steps = new ArrayList<>();
            for (int step = 0; step < 6; step++) {
                steps.add(theme.sequence(0.06 + 0.9 * step / 5));
            }
            for (int step = 1; step < steps.size(); step++) {
                assertThat(vision.difference(steps.get(step - 1), steps.get(step)))
                        .as("%s, step %d", theme, step)
                        .isGreaterThan(NEXT_STEP);
            }
        }
    }
}
