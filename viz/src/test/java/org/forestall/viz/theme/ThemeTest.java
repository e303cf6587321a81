package org.forestall.viz.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.forestall.viz.theme.Theme.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ThemeTest {

    /** About 2.3 is just noticeable side by side; 15 is told apart across a page, also in thin lines. */
    private static final double TOLD_APART = 15;

    private static final List<Theme> THEMES = List.of(Theme.REPORT, Theme.REPORT.dark());

    @ParameterizedTest
    @EnumSource(ColourVision.class)
    void categoriesAndBaseCaseAreToldApart(ColourVision vision) {
        for (Theme theme : THEMES) {
            List<Color> colours = new ArrayList<>();
            IntStream.range(0, Theme.CATEGORIES).mapToObj(theme::category).forEach(colours::add);
            colours.add(theme.baseCase());
            for (int one = 0; one < colours.size(); one++) {
                for (int other = one + 1; other < colours.size(); other++) {
                    assertThat(vision.distance(colours.get(one), colours.get(other)))
                            .as("%s: colours %d and %d", theme, one, other)
                            .isGreaterThan(TOLD_APART);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(ColourVision.class)
    void theSequenceRunsFromNearThePageToFarFromIt(ColourVision vision) {
        for (Theme theme : THEMES) {
            double before = 0;
            for (int step = 0; step <= 20; step++) {
                double away =
                        Math.abs(vision.lightness(theme.sequence(step / 20.0)) - vision.lightness(theme.background()));
                assertThat(away).as("%s at %d of 20", theme, step).isGreaterThan(before);
                before = away;
            }
        }
    }

    @ParameterizedTest
    @EnumSource(ColourVision.class)
    void lessAndMoreAreToldApartInDifferences(ColourVision vision) {
        for (Theme theme : THEMES) {
            for (double size : new double[] {0.25, 0.5, 0.75, 1}) {
                assertThat(vision.distance(theme.difference(-size), theme.difference(size)))
                        .as("%s at %s", theme, size)
                        .isGreaterThan(TOLD_APART);
            }
        }
    }

    /** Pairs and values of Sharma, Wu and Dalal 2005, table 1: pairs 1, 7, 17, 25, 33 and 34. */
    @Test
    void differencesOfColoursAreThosePublished() {
        double[][] pairs = {
            {50, 2.6772, -79.7751, 50, 0, -82.7485, 2.0425},
            {50, 0, 0, 50, -1, 2, 2.3669},
            {50, 2.5, 0, 73, 25, -18, 27.1492},
            {60.2574, -34.0099, 36.2677, 60.4626, -34.1751, 39.4387, 1.2644},
            {6.7747, -0.2908, -2.4247, 5.8714, -0.0985, -2.2286, 0.6377},
            {2.0776, 0.0795, -1.1350, 0.9033, -0.0636, -0.5514, 0.9082}
        };
        for (double[] pair : pairs) {
            double[] one = Arrays.copyOfRange(pair, 0, 3);
            double[] other = Arrays.copyOfRange(pair, 3, 6);
            assertThat(ColourVision.difference(one, other)).isCloseTo(pair[6], within(0.0001));
            assertThat(ColourVision.difference(other, one)).isCloseTo(pair[6], within(0.0001));
        }
    }

    @Test
    void valuesBeyondAScaleTakeItsEnds() {
        assertThat(Theme.REPORT.sequence(7)).isEqualTo(Theme.REPORT.sequence(1));
        assertThat(Theme.REPORT.difference(-7)).isEqualTo(Theme.REPORT.difference(-1));
    }

    @Test
    void textContrastMeetsTheGuideline() {
        for (Theme theme : THEMES) {
            assertThat(contrast(theme.ink(), theme.background())).isGreaterThan(12);
            assertThat(contrast(theme.ink(), theme.stripe())).isGreaterThan(12);
            assertThat(contrast(theme.mutedInk(), theme.background())).isGreaterThan(4.5);
            assertThat(contrast(theme.mutedInk(), theme.stripe())).isGreaterThan(4.5);
            for (int step = 0; step <= 20; step++) {
                Color fill = theme.sequence(step / 20.0);
                assertThat(contrast(theme.inkOn(fill), fill)).isGreaterThan(4.5);
                Color difference = theme.difference(step / 10.0 - 1);
                assertThat(contrast(theme.inkOn(difference), difference)).isGreaterThan(4.5);
            }
        }
    }

    /** WCAG 2.1: (lighter + 0.05) / (darker + 0.05) in relative luminance, here from CIE lightness. */
    private static double contrast(Color one, Color other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(Color colour) {
        double lightness = ColourVision.FULL.lightness(colour);
        return lightness > 8 ? Math.pow((lightness + 16) / 116, 3) : lightness / 903.3;
    }

    @Test
    void theBaseCaseIsDashedAndNoCategoryHasItsDash() {
        float[] base = ((BasicStroke) Theme.REPORT.baseStroke(2)).getDashArray();
        assertThat(base).isNotNull();
        for (int category = 0; category < 20; category++) {
            assertThat(((BasicStroke) Theme.REPORT.categoryStroke(category, 2)).getDashArray())
                    .isNotEqualTo(base);
        }
    }

    @Test
    void eachCategoryHasAShapeOfItsOwn() {
        Set<String> outlines = new HashSet<>();
        for (int category = 0; category < Theme.CATEGORIES; category++) {
            StringBuilder outline = new StringBuilder();
            PathIterator path = Theme.REPORT.marker(category, 10).getPathIterator(null);
            double[] coordinates = new double[6];
            for (; !path.isDone(); path.next()) {
                outline.append(path.currentSegment(coordinates)).append(Arrays.toString(coordinates));
            }
            assertThat(outlines.add(outline.toString())).isTrue();
        }
    }

    @Test
    void categoriesThatShareAColourDifferInDash() {
        for (int category = 0; category < Theme.CATEGORIES; category++) {
            assertThat(Theme.REPORT.category(category + Theme.CATEGORIES)).isEqualTo(Theme.REPORT.category(category));
            assertThat(Theme.REPORT.categoryStroke(category + Theme.CATEGORIES, 2))
                    .isNotEqualTo(Theme.REPORT.categoryStroke(category, 2));
        }
    }

    @Test
    void aProjectorHasLargeTextAndThickLines() {
        for (Role role : Role.values()) {
            assertThat(Theme.PROJECTOR.font(role).getSize2D()).isGreaterThanOrEqualTo(20);
        }
        assertThat(((BasicStroke) Theme.PROJECTOR.categoryStroke(0, 2.4)).getLineWidth())
                .isGreaterThanOrEqualTo(3);
    }
}
