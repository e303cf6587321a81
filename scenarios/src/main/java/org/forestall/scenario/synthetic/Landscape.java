package org.forestall.scenario.synthetic;

import java.util.ArrayList;
import java.util.List;

/**
 * Where districts lie and which of them touch. Centres lie on a jittered grid; two districts touch if no other centre lies
 * in the circle between theirs (Gabriel and Sokal 1969, Syst. Zool. 18, p. 259), which makes the graph planar and
 * connected. Districts at the rim of the grid border another country.
 */
final class Landscape {

    private static final double CELL_KM = 90;
    private static final double JITTER = 0.6;

    private final int columns;
    private final int count;
    private final double[] x;
    private final double[] y;

    Landscape(Luck luck, int count) {
        this.count = count;
        columns = (int) Math.ceil(Math.sqrt(count * 1.4));
        x = new double[count];
        y = new double[count];
        for (int i = 0; i < count; i++) {
            x[i] = at(i % columns, luck.uniform("map.x", i));
            y[i] = at(i / columns, luck.uniform("map.y", i));
        }
    }

    private static double at(int cell, double uniform) {
        return Math.rint(10 * CELL_KM * (cell + 0.5 + JITTER * (uniform - 0.5))) / 10;
    }

    /** Kilometres east. */
    double x(int district) {
        return x[district];
    }

    /** Kilometres south. */
    double y(int district) {
        return y[district];
    }

    /** Whether a district lies at the rim. */
    boolean isBorder(int district) {
        int column = district % columns;
        return district < columns || district + columns >= count || column == 0 || column == columns - 1;
    }

    /** Distance in units of the grid. */
    double distance(int a, int b) {
        return Math.sqrt(square(a, b)) / CELL_KM;
    }

    /** Districts that touch a district, in order. */
    List<Integer> neighbours(int district) {
        List<Integer> touching = new ArrayList<>();
        for (int other = 0; other < count; other++) {
            if (other != district && touch(district, other)) {
                touching.add(other);
            }
        }
        return touching;
    }

    private boolean touch(int a, int b) {
        double between = square(a, b);
        for (int c = 0; c < count; c++) {
            if (c != a && c != b && square(a, c) + square(b, c) < between) {
                return false;
            }
        }
        return true;
    }

    private double square(int a, int b) {
        double east = x[a] - x[b];
        double south = y[a] - y[b];
        return east * east + south * south;
    }
}
