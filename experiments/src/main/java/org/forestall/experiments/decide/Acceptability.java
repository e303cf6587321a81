package org.forestall.experiments.decide;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.forestall.experiments.plan.Arm;
import org.forestall.experiments.statistics.ResamplingPlan;

/**
 * How steadily each arm is the one to choose at each willingness to pay for a person spared, when the futures are drawn again.
 * A share of resamples speaks of luck only; it is not the chance that the arm is right. Source: Fenwick, Claxton and Sculpher
 * 2001, Health Economics 10, 779-787.
 *
 * @param arms all arms, nothing included
 * @param willingness RU for a person spared, rising from 0
 * @param shares for each willingness the share of each arm; they sum to 1
 * @param draws mean cost and people spared of each arm against nothing in the first resamples, for the cloud
 */
public record Acceptability(
        List<Arm> arms, List<Double> willingness, List<List<Double>> shares, List<List<Draw>> draws) {

    private static final int DRAWS_KEPT = 120;

    public Acceptability {
        arms = List.copyOf(arms);
        willingness = List.copyOf(willingness);
        shares = shares.stream().map(List::copyOf).toList();
        draws = draws.stream().map(List::copyOf).toList();
    }

    /**
     * An arm in one resample.
     *
     * @param cost mean extra cost against nothing, RU
     * @param spared mean people spared against nothing
     */
    public record Draw(double cost, double spared) {}

    /**
     * Draws futures again, the same for all arms.
     *
     * @param costs cost of each arm in each future, nothing first
     * @param deaths deaths of each arm in each future, in the same order
     */
    public static Acceptability of(
            List<Arm> arms,
            List<double[]> costs,
            List<double[]> deaths,
            List<Double> willingness,
            ResamplingPlan plan) {
        int futures = costs.get(0).length;
        UniformRandomProvider generator = plan.generator();
        int[] drawn = new int[futures];
        double[][] wins = new double[willingness.size()][arms.size()];
        List<List<Draw>> draws = new ArrayList<>();
        arms.forEach(arm -> draws.add(new ArrayList<>()));
        for (int resample = 0; resample < plan.resamples(); resample++) {
            ResamplingPlan.draw(generator, drawn);
            List<Draw> means = means(costs, deaths, drawn);
            for (int step = 0; step < willingness.size(); step++) {
                award(means, willingness.get(step), wins[step]);
            }
            if (resample < DRAWS_KEPT) {
                for (int arm = 0; arm < arms.size(); arm++) {
                    draws.get(arm).add(means.get(arm));
                }
            }
        }
        List<List<Double>> shares = new ArrayList<>();
        for (double[] step : wins) {
            List<Double> each = new ArrayList<>();
            for (double won : step) {
                each.add(won / plan.resamples());
            }
            shares.add(each);
        }
        return new Acceptability(arms, willingness, shares, draws);
    }

    private static List<Draw> means(List<double[]> costs, List<double[]> deaths, int[] drawn) {
        List<Draw> means = new ArrayList<>();
        for (int arm = 0; arm < costs.size(); arm++) {
            double cost = 0;
            double spared = 0;
            for (int future : drawn) {
                cost += costs.get(arm)[future] - costs.get(0)[future];
                spared += deaths.get(0)[future] - deaths.get(arm)[future];
            }
            means.add(new Draw(cost / drawn.length, spared / drawn.length));
        }
        return means;
    }

    /** A point to the arm with the largest net benefit, shared in a tie. */
    private static void award(List<Draw> means, double willingness, double[] wins) {
        double best = Double.NEGATIVE_INFINITY;
        int ties = 0;
        for (Draw mean : means) {
            double benefit = willingness * mean.spared() - mean.cost();
            ties = benefit > best ? 1 : benefit == best ? ties + 1 : ties;
            best = Math.max(best, benefit);
        }
        for (int arm = 0; arm < wins.length; arm++) {
            Draw mean = means.get(arm);
            wins[arm] += willingness * mean.spared() - mean.cost() == best ? 1.0 / ties : 0;
        }
    }
}
