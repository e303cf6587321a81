package org.forestall.experiments.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.forestall.experiments.design.InteractionDesign;
import org.forestall.experiments.design.SaltelliDesign;
import org.forestall.experiments.design.UnitPoints;

/**
 * The function of Ishigami and Homma 1990, sin(x1) + 7 sin(x2)^2 + 0.1 x3^4 sin(x1) on [-pi, pi], whose indices are known in closed
 * form: Saltelli and others 2008, Global Sensitivity Analysis, page 196.
 */
final class Ishigami {

    private static final double A = 7;
    private static final double B = 0.1;
    private static final double OF_FIRST = 0.5 * Math.pow(1 + B * Math.pow(Math.PI, 4) / 5, 2);
    private static final double OF_SECOND = A * A / 8;
    private static final double TOGETHER = B * B * Math.pow(Math.PI, 8) * (1 / 18.0 - 1 / 50.0);
    private static final double VARIANCE = OF_FIRST + OF_SECOND + TOGETHER;

    static final List<Double> FIRST_ORDER = List.of(OF_FIRST / VARIANCE, OF_SECOND / VARIANCE, 0.0);
    static final List<Double> TOTAL =
            List.of((OF_FIRST + TOGETHER) / VARIANCE, OF_SECOND / VARIANCE, TOGETHER / VARIANCE);

    /** What the first and third inputs share in: the only second-order index that is not zero. */
    static final double SECOND_ORDER = TOGETHER / VARIANCE;

    private Ishigami() {}

    /** The function at a point of the unit cube. */
    static double at(double[] unit) {
        double[] x = Arrays.stream(unit).map(each -> Math.PI * (2 * each - 1)).toArray();
        return Math.sin(x[0]) + A * Math.pow(Math.sin(x[1]), 2) + B * Math.pow(x[2], 4) * Math.sin(x[0]);
    }

    /** Interaction of the first and third input, which is also their second-order index, because no third joins in. */
    static BootstrapEstimate interaction(int rows, long seed, ResamplingPlan plan) {
        UnitPoints points = InteractionDesign.of(rows, 3, seed).points();
        int width = InteractionDesign.width(3);
        List<List<double[]>> places = IntStream.of(0, 1, 3, InteractionDesign.place(3, 0, 2))
                .mapToObj(place -> IntStream.range(0, rows)
                        .mapToObj(row -> new double[] {at(points.point(row * width + place))})
                        .toList())
                .toList();
        return TotalInteraction.of(places.get(0), places.get(1), places.get(2), places.get(3), plan);
    }

    static List<SobolIndices> indices(int rows, long seed, ResamplingPlan plan) {
        SaltelliDesign design = SaltelliDesign.of(rows, 3, seed);
        double[] outcomes = IntStream.range(0, design.points().count())
                .mapToDouble(point -> at(design.points().point(point)))
                .toArray();
        return SobolIndices.of(3, outcomes, plan);
    }
}
