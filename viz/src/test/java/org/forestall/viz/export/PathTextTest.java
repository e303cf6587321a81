package org.forestall.viz.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PathTextTest {

    @Test
    void aStraightRunBecomesOneStep() {
        assertThat(PathText.shortened("M0 0 L10 0 L20 0 L30 0")).isEqualTo("M0 0h30");
    }

    @Test
    void curvesAndClosingStay() {
        assertThat(PathText.shortened("M1 1 C2 2 3 2 4 1 Q5 0 6 1 Z L9 9")).isEqualTo("M1 1c1 1 2 1 3 0q1-1 2 0zl8 8");
    }

    @Test
    void numbersAreKeptApart() {
        assertThat(PathText.shortened("M0.5 0.5 L1 2 L3 -4")).isEqualTo("M0.5 0.5l0.5 1.5l2-6");
    }

    @Property(tries = 200)
    void noPointEndsUpFartherThanToleranceAndRounding(
            @ForAll @Size(min = 2, max = 60) List<@IntRange(min = 0, max = 400) Integer> heights) {
        String data = "M0 0 "
                + indexed(heights).stream().map(p -> "L" + p[0] + " " + p[1]).collect(Collectors.joining(" "));
        List<double[]> kept = read(PathText.shortened(data));

        for (double[] point : indexed(heights)) {
            double nearest = Double.POSITIVE_INFINITY;
            for (int next = 1; next < kept.size(); next++) {
                double[] from = kept.get(next - 1);
                double[] to = kept.get(next);
                nearest = Math.min(nearest, Line2D.ptSegDist(from[0], from[1], to[0], to[1], point[0], point[1]));
            }
            assertThat(nearest).isLessThanOrEqualTo(0.21);
        }
    }

    private static List<double[]> indexed(List<Integer> heights) {
        List<double[]> points = new ArrayList<>();
        for (int idx = 0; idx < heights.size(); idx++) {
            points.add(new double[] {idx + 1, heights.get(idx) / 10.0});
        }
        return points;
    }

    /** Follows M, h, v and l. */
    private static List<double[]> read(String path) {
        List<double[]> points = new ArrayList<>();
        Matcher commands = Pattern.compile("([Mhvl])([^Mhvl]*)").matcher(path);
        double x = 0;
        double y = 0;
        while (commands.find()) {
            List<Double> numbers = Pattern.compile("-?[0-9.]+")
                    .matcher(commands.group(2))
                    .results()
                    .map(match -> Double.parseDouble(match.group()))
                    .toList();
            switch (commands.group(1).toLowerCase(Locale.ROOT)) {
                case "h" -> x += numbers.get(0);
                case "v" -> y += numbers.get(0);
                default -> {
                    x += numbers.get(0);
                    y += numbers.get(1);
                }
            }
            points.add(new double[] {x, y});
        }
        return points;
    }
}
