package org.forestall.experiments.decide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.forestall.experiments.plan.Arm;
import org.forestall.experiments.statistics.BootstrapEstimate;
import org.forestall.experiments.statistics.ResamplingPlan;
import org.forestall.experiments.statistics.StudentisedBootstrap;

/**
 * Which arms are worth their money at some willingness to pay, and what the next person spared costs along the way. Sources:
 * Drummond and others 2015, Methods for the Economic Evaluation of Health Care Programmes, 4th ed., chapter 4; Karlsson and
 * Johannesson 1996, PharmacoEconomics 9, 113-120, on extended dominance.
 *
 * @param entries all arms, nothing included, from cheap to dear
 */
public record CostFrontier(List<Entry> entries) {

    public CostFrontier {
        entries = List.copyOf(entries);
    }

    /** Where an arm stands, by its means. */
    public enum Place {
        /** On the frontier. */
        FRONTIER,
        /** Another arm costs no more and spares no fewer. */
        DOMINATED,
        /** A mix of two others costs no more and spares no fewer. */
        EXTENDEDLY_DOMINATED
    }

    /**
     * An arm.
     *
     * @param arm the arm
     * @param cost mean extra cost against nothing, RU
     * @param spared mean people spared against nothing
     * @param place where it stands
     * @param against on the frontier the arm before it; else the arm that dominates it; empty for the first on the frontier
     * @param perPerson on the frontier, extra cost for each further person spared over the arm before, RU; empty for the
     *     first, and where futures drawn again often spare nobody further
     */
    public record Entry(
            Arm arm,
            double cost,
            double spared,
            Place place,
            Optional<Arm> against,
            Optional<BootstrapEstimate> perPerson) {}

    private record Point(int arm, double cost, double spared) {}

    /**
     * Places arms.
     *
     * @param costs cost of each arm in each future, nothing first
     * @param deaths deaths of each arm in each future, in the same order
     */
    public static CostFrontier of(List<Arm> arms, List<double[]> costs, List<double[]> deaths, ResamplingPlan plan) {
        List<Point> points = new ArrayList<>();
        for (int arm = 0; arm < arms.size(); arm++) {
            points.add(new Point(arm, mean(costs, arm, 1), mean(deaths, arm, -1)));
        }
        points.sort(Comparator.comparingDouble(Point::cost)
                .thenComparing(Comparator.comparingDouble(Point::spared).reversed())
                .thenComparingInt(Point::arm));
        List<Point> frontier = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        List<Point> undominated = new ArrayList<>();
        for (Point point : points) {
            Optional<Point> better =
                    points.stream().filter(other -> dominates(other, point)).findFirst();
            if (better.isEmpty()) {
                undominated.add(point);
            }
        }
        for (Point point : undominated) {
            while (frontier.size() > 1
                    && steepness(frontier.get(frontier.size() - 2), frontier.get(frontier.size() - 1))
                            < steepness(frontier.get(frontier.size() - 1), point)) {
                frontier.remove(frontier.size() - 1);
            }
            frontier.add(point);
        }
        for (Point point : points) {
            entries.add(entry(point, arms, points, frontier, costs, deaths, plan));
        }
        return new CostFrontier(entries);
    }

    private static double mean(List<double[]> values, int arm, int sign) {
        double sum = 0;
        for (int future = 0; future < values.get(0).length; future++) {
            sum += sign * (values.get(arm)[future] - values.get(0)[future]);
        }
        return sum / values.get(0).length;
    }

    private static boolean dominates(Point other, Point point) {
        boolean noWorse = other.cost() <= point.cost() && other.spared() >= point.spared();
        boolean better = other.cost() < point.cost() || other.spared() > point.spared();
        return noWorse && (better || other.arm() < point.arm());
    }

    /** People spared for each RU from one point to a dearer one; the frontier is where it falls. */
    private static double steepness(Point from, Point to) {
        return (to.spared() - from.spared()) / (to.cost() - from.cost());
    }

    private static Entry entry(
            Point point,
            List<Arm> arms,
            List<Point> points,
            List<Point> frontier,
            List<double[]> costs,
            List<double[]> deaths,
            ResamplingPlan plan) {
        int onFrontier = frontier.indexOf(point);
        if (onFrontier == 0) {
            return entry(point, arms, Place.FRONTIER, Optional.empty(), Optional.empty());
        }
        if (onFrontier > 0) {
            Point before = frontier.get(onFrontier - 1);
            return entry(
                    point,
                    arms,
                    Place.FRONTIER,
                    Optional.of(arms.get(before.arm())),
                    ratio(point.arm(), before.arm(), costs, deaths, plan));
        }
        Optional<Point> better = frontier.stream()
                .filter(other -> dominates(other, point))
                .findFirst()
                .or(() ->
                        points.stream().filter(other -> dominates(other, point)).findFirst());
        return entry(
                point,
                arms,
                better.isPresent() ? Place.DOMINATED : Place.EXTENDEDLY_DOMINATED,
                better.map(other -> arms.get(other.arm())),
                Optional.empty());
    }

    private static Entry entry(
            Point point, List<Arm> arms, Place place, Optional<Arm> against, Optional<BootstrapEstimate> perPerson) {
        return new Entry(arms.get(point.arm()), point.cost(), point.spared(), place, against, perPerson);
    }

    private static Optional<BootstrapEstimate> ratio(
            int arm, int before, List<double[]> costs, List<double[]> deaths, ResamplingPlan plan) {
        int futures = costs.get(0).length;
        double[] extraCost = new double[futures];
        double[] spared = new double[futures];
        for (int future = 0; future < futures; future++) {
            extraCost[future] = costs.get(arm)[future] - costs.get(before)[future];
            spared[future] = deaths.get(before)[future] - deaths.get(arm)[future];
        }
        BootstrapEstimate estimate = StudentisedBootstrap.ratioOfMeans(extraCost, spared, plan);
        return estimate.interval().isBounded() ? Optional.of(estimate) : Optional.empty();
    }

    /** Arms on the frontier, from cheap to dear. */
    public List<Entry> frontier() {
        return entries.stream().filter(entry -> entry.place() == Place.FRONTIER).toList();
    }
}
