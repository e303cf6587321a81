package org.forestall.scenario.synthetic;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Draws the traits of one society from the distributions, given its latent factors. */
final class Urn {

    private static final double DIGITS = 1000;

    private final Luck luck;
    private final Distributions distributions;
    private final Map<String, Double> factors = new HashMap<>();

    /** An urn with its factors drawn. */
    Urn(Luck luck, Distributions distributions) {
        this.luck = luck;
        this.distributions = distributions;
        for (Distribution distribution : distributions.all()) {
            if (distribution.form() == DistributionKind.FACTOR) {
                double noise = distribution.spread() * luck.normal(distribution.name(), 0);
                factors.put(distribution.name(), leaning(distribution, Set.of()) + noise);
            }
        }
    }

    /** The luck behind it. */
    Luck luck() {
        return luck;
    }

    /** A level, rounded to three digits after the point. */
    double level(String id, int item, Set<Trait> traits) {
        Distribution form = get(id, DistributionKind.LEVEL);
        double value = form.centre() + leaning(form, traits) + form.spread() * luck.normal(id, item);
        return Math.rint(DIGITS * within(form, value)) / DIGITS;
    }

    /** A level of the country. */
    double level(String id) {
        return level(id, 0, Set.of());
    }

    /** A size. */
    double size(String id, int item, Set<Trait> traits) {
        Distribution form = get(id, DistributionKind.SIZE);
        double log = leaning(form, traits) + form.spread() * luck.normal(id, item);
        return within(form, form.centre() * StrictMath.exp(log));
    }

    /** A size of the country. */
    double size(String id) {
        return size(id, 0, Set.of());
    }

    /** Whether something is so. */
    boolean chance(String id, int item, Set<Trait> traits) {
        Distribution form = get(id, DistributionKind.CHANCE);
        double odds = form.centre() / (1 - form.centre()) * StrictMath.exp(leaning(form, traits));
        return luck.uniform(id, item) < odds / (1 + odds);
    }

    /** Whether something is so of the country. */
    boolean chance(String id) {
        return chance(id, 0, Set.of());
    }

    /** A whole number by weight. */
    int choice(String id) {
        Distribution form = get(id, DistributionKind.CHOICE);
        double left = luck.uniform(id, 0)
                * form.weights().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum();
        String last = "";
        for (Map.Entry<String, Double> weight : form.weights().entrySet()) {
            last = weight.getKey();
            left -= weight.getValue();
            if (left < 0) {
                break;
            }
        }
        return Integer.parseInt(last);
    }

    /** Traits as a set. */
    static Set<Trait> traits(Trait... traits) {
        Set<Trait> set = EnumSet.noneOf(Trait.class);
        set.addAll(java.util.Arrays.asList(traits));
        return set;
    }

    private Distribution get(String id, DistributionKind form) {
        Distribution distribution = distributions.get(id);
        if (distribution.form() != form) {
            throw new IllegalStateException(id + " is no " + form);
        }
        return distribution;
    }

    private double leaning(Distribution form, Set<Trait> traits) {
        double sum = 0;
        for (Map.Entry<String, Double> slope : form.slopes().entrySet()) {
            Double factor = factors.get(slope.getKey());
            if (factor != null) {
                sum += slope.getValue() * factor;
            }
        }
        for (Trait trait : traits) {
            sum += form.slopes().getOrDefault(trait.key(), 0.0);
        }
        return sum;
    }

    private static double within(Distribution form, double value) {
        return Math.min(Math.max(value, form.least()), form.most());
    }
}
