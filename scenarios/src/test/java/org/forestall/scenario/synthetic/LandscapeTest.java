package org.forestall.scenario.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class LandscapeTest {

    /** Exact for each map tried. */
    @Property(tries = 100)
    void noTwoBordersBetweenDistrictsCross(@ForAll long seed, @ForAll @IntRange(min = 8, max = 24) int count) {
        Landscape map = new Landscape(new Luck(seed, 0), count);
        for (int a = 0; a < count; a++) {
            for (int b : map.neighbours(a)) {
                assertThat(map.neighbours(b)).contains(a);
                for (int c = 0; c < count; c++) {
                    for (int d : map.neighbours(c)) {
                        assertThat(crosses(map, a, b, c, d)).isFalse();
                    }
                }
            }
        }
    }

    private static boolean crosses(Landscape map, int a, int b, int c, int d) {
        boolean shared = a == c || a == d || b == c || b == d;
        return !shared && side(map, a, b, c) * side(map, a, b, d) < 0 && side(map, c, d, a) * side(map, c, d, b) < 0;
    }

    private static double side(Landscape map, int a, int b, int p) {
        return (map.x(b) - map.x(a)) * (map.y(p) - map.y(a)) - (map.y(b) - map.y(a)) * (map.x(p) - map.x(a));
    }
}
