package org.forestall.experiments.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.forestall.experiments.plan.Arm;
import org.forestall.experiments.plan.ArmRole;
import org.forestall.experiments.statistics.PairedEffect;
import org.forestall.experiments.statistics.PairedRisk;
import org.forestall.experiments.statistics.Share;
import org.forestall.experiments.statistics.Summary;
import org.forestall.experiments.store.Metric;
import org.forestall.experiments.store.Results;

/**
 * What an option came to at one point of a design, over the futures in which every arm at that point came to its end.
 *
 * @param point number of the point, from 0
 * @param values value of each setting that is varied, as it would be typed
 * @param option id of the option
 * @param futures number of futures
 * @param measures what they came to; empty if there is no future
 */
public record PointSummary(int point, List<String> values, String option, int futures, Optional<Measures> measures) {

    /** Nominal coverage of every interval, each on its own. */
    public static final double LEVEL = 0.95;

    /** Copies the list. */
    public PointSummary {
        values = List.copyOf(values);
    }

    /**
     * What futures came to.
     *
     * @param onset share of futures with onset of mass violence
     * @param deaths civilians killed and dead of deprivation, persons
     * @param displaced displaced at the end, inside and abroad, persons
     * @param cost cost, RU
     * @param onsetAgainstNothing onset against nothing in the same futures; empty for nothing itself
     * @param deathsAgainstNothing deaths against nothing in the same futures; empty for nothing itself
     */
    public record Measures(
            Share onset,
            Summary deaths,
            Summary displaced,
            Summary cost,
            Optional<PairedRisk> onsetAgainstNothing,
            Optional<PairedEffect> deathsAgainstNothing) {}

    /** Summaries point by point, and option by option within a point. */
    public static List<PointSummary> all(Results results) {
        List<List<String>> points = results.manifest().design().orElseThrow().points();
        List<ByPoint> arms = results.plan().arms().stream()
                .map(arm -> new ByPoint(results, arm))
                .toList();
        Optional<ByPoint> nothing =
                arms.stream().filter(arm -> arm.arm.role() == ArmRole.BASELINE).findFirst();
        List<PointSummary> summaries = new ArrayList<>();
        for (int point = 0; point < points.size(); point++) {
            for (ByPoint arm : arms) {
                int futures = arm.onset.get(point).length;
                summaries.add(new PointSummary(
                        point,
                        points.get(point),
                        arm.arm.id(),
                        futures,
                        futures == 0 ? Optional.empty() : Optional.of(arm.measures(point, nothing))));
            }
        }
        return summaries;
    }

    /** Outcomes of one arm, aligned by replicate with those of the other arms. */
    private static final class ByPoint {

        private final Arm arm;
        private final List<double[]> onset;
        private final List<double[]> deaths;
        private final List<double[]> displaced;
        private final List<double[]> cost;

        ByPoint(Results results, Arm arm) {
            this.arm = arm;
            this.onset = results.valuesByPoint(arm.id(), Metric.ONSET);
            this.deaths = results.valuesByPoint(arm.id(), Metric.DEATHS);
            this.displaced = results.valuesByPoint(arm.id(), Metric.DISPLACED);
            this.cost = results.valuesByPoint(arm.id(), Metric.COST);
        }

        Measures measures(int point, Optional<ByPoint> nothing) {
            Optional<ByPoint> other = nothing.filter(base -> base != this);
            return new Measures(
                    Share.of(happened(point), LEVEL),
                    Summary.of(deaths.get(point)),
                    Summary.of(displaced.get(point)),
                    Summary.of(cost.get(point)),
                    other.map(base -> PairedRisk.of(happened(point), base.happened(point), LEVEL)),
                    other.map(base -> PairedEffect.of(deaths.get(point), base.deaths.get(point), LEVEL)));
        }

        private boolean[] happened(int point) {
            double[] values = onset.get(point);
            boolean[] happened = new boolean[values.length];
            for (int index = 0; index < values.length; index++) {
                happened[index] = values[index] > 0;
            }
            return happened;
        }
    }
}
