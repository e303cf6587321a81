package org.forestall.sim.observe.framework;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.forestall.sim.draws.Draws;
import org.forestall.sim.draws.Purpose;
import org.forestall.sim.observe.pattern.Traces;
import org.forestall.sim.observe.weekly.Observer;
import org.forestall.sim.spec.SocietySpec;
import org.forestall.sim.state.SocietyState;

/**
 * Scores the fourteen factors every four weeks, twice: as they are, from the full state, and as an assessor could see
 * them, through witnesses who cover part of what happens, late, with noise and with less of what is hidden.
 *
 * <p>An indicator is scaled between its anchors; a factor is the power mean with exponent 3 of its indicators, between
 * mean and largest, so that one grave indicator counts but several count more. What is missing is left out and lowers the
 * coverage of the factor; it is never zero.
 *
 * <p>Its draws have purposes of their own, and nothing that acts in the model reads it, so that a run goes the same way
 * whether it is watched or not. Only {@link LeaderReadings} says what it reads of leaders; their rung and what they are
 * about to do are not among it.
 */
public final class FrameworkObserver implements Observer {

    /** Weeks between two stored values: a quarter, about 90 days. */
    public static final int QUARTER_WEEKS = 13;

    /** Scorings over which a trend is taken, about 90 days. */
    private static final int TREND = 3;

    /** Periods for which true scores are kept, beyond the longest delay of a witness. */
    private static final int KEPT = 8;

    private static final Factor[] FACTORS = Factor.values();
    private static final Indicator[] INDICATORS = Indicator.values();
    private static final Witness[] WITNESSES = Witness.values();
    private static final ResiliencePart[] PARTS = ResiliencePart.values();

    /** Place of each indicator's number among those of its factor: indicators of one number count once in coverage. */
    private static final int[] NUMBERS = numbers();

    /** Indicators of each factor by {@link Indicator#ordinal()}. */
    private static final int[][] OF_FACTOR = ofFactors();

    private final SocietyState state;
    private final Anchor[] anchors = new Anchor[INDICATORS.length];
    private final AssessmentSettings settings;
    private final Look look;
    private final double[] scaled = new double[KEPT * INDICATORS.length];
    private final double[] seen = new double[INDICATORS.length];
    private final int[] seenAge = new int[INDICATORS.length];
    private final double[] covered = new double[WITNESSES.length];
    private final double[] truth;
    private final double[] assessed;
    private final double[] trueCoverage;
    private final double[] coverage;
    private final double[] resilience;
    private int scorings;

    /**
     * An observer of a society, from now on.
     *
     * @param traces traces of the same society, which other observers may share
     */
    public FrameworkObserver(SocietyState state, Anchors anchors, AssessmentSettings settings, Traces traces) {
        this.state = state;
        for (Indicator indicator : INDICATORS) {
            this.anchors[indicator.ordinal()] = anchors.of(indicator);
        }
        this.settings = settings;
        look = new Look(state, traces);
        int most = state.spec.years() * SocietySpec.WEEKS_PER_YEAR / Traces.EVERY_WEEKS + 1;
        truth = new double[most * FACTORS.length];
        assessed = new double[truth.length];
        trueCoverage = new double[truth.length];
        coverage = new double[truth.length];
        resilience = new double[most * PARTS.length];
        Arrays.fill(seen, Double.NaN);
    }

    private static int[][] ofFactors() {
        return Arrays.stream(FACTORS)
                .map(factor -> Indicator.of(factor).stream()
                        .mapToInt(Indicator::ordinal)
                        .toArray())
                .toArray(int[][]::new);
    }

    private static int[] numbers() {
        int[] places = new int[INDICATORS.length];
        for (Factor factor : FACTORS) {
            List<String> known = new ArrayList<>();
            for (Indicator indicator : Indicator.of(factor)) {
                if (!known.contains(indicator.number())) {
                    known.add(indicator.number());
                }
                places[indicator.ordinal()] = known.indexOf(indicator.number());
            }
        }
        return places;
    }

    @Override
    public void weekPassed(SocietyState passed) {
        if ((passed.week + 1) % Traces.EVERY_WEEKS != 0) {
            return;
        }
        look.periodPassed();
        measure();
        lookThroughWitnesses();
        for (Factor factor : FACTORS) {
            score(factor);
        }
        for (ResiliencePart part : PARTS) {
            resilience[scorings * PARTS.length + part.ordinal()] =
                    part.measure(look, scaledNow(Factor.WEAK_STATE), scaledNow(Factor.NO_MITIGATION));
        }
        scorings++;
    }

    private void measure() {
        int from = scorings % KEPT * INDICATORS.length;
        for (Indicator indicator : INDICATORS) {
            scaled[from + indicator.ordinal()] = anchors[indicator.ordinal()].scale(indicator.measure(look));
        }
    }

    private double scaledAgo(Indicator indicator, int periods) {
        int then = Math.max(0, scorings - periods);
        return scaled[then % KEPT * INDICATORS.length + indicator.ordinal()];
    }

    private double scaledNow(Factor factor) {
        return truth[scorings * FACTORS.length + factor.ordinal()];
    }

    private void lookThroughWitnesses() {
        for (Witness witness : WITNESSES) {
            covered[witness.ordinal()] = witness.coverage(look);
        }
        long sight = state.draws.key(Purpose.FRAMEWORK_SIGHT, state.week);
        long noise = state.draws.key(Purpose.FRAMEWORK_NOISE, state.week);
        for (Indicator indicator : INDICATORS) {
            assess(indicator, sight, noise);
        }
    }

    private void assess(Indicator indicator, long sight, long noise) {
        int i = indicator.ordinal();
        double unseen = 1;
        int delay = Integer.MAX_VALUE;
        List<Witness> witnesses = indicator.witnesses();
        for (int w = 0; w < witnesses.size(); w++) {
            Witness witness = witnesses.get(w);
            double share = covered[witness.ordinal()] * indicator.openness().share();
            unseen *= 1 - share;
            if (state.draws.uniform(sight, i, witness.ordinal()) < share) {
                delay = Math.min(delay, witness.delayWeeks());
            }
        }
        seenAge[i] += Traces.EVERY_WEEKS;
        if (delay < Integer.MAX_VALUE) {
            double reported =
                    scaledAgo(indicator, delay / Traces.EVERY_WEEKS) * (1 - settings.underreporting() * unseen);
            double error = settings.noise() * Draws.normalQuantile(state.draws.uniform(noise, i));
            seen[i] = Double.isNaN(reported) ? Double.NaN : Look.clamp(reported + error);
            seenAge[i] = delay;
        } else if (seenAge[i] > settings.keepWeeks()) {
            seen[i] = Double.NaN;
        }
    }

    private void score(Factor factor) {
        int at = scorings * FACTORS.length + factor.ordinal();
        boolean applies =
                switch (factor) {
                    case LAW_OF_WAR -> state.nation.conflictIntensity > 0;
                    case OPERATIONS -> OutsideReadings.hasOperations(look);
                    default -> true;
                };
        int from = scorings % KEPT * INDICATORS.length;
        truth[at] = applies ? powerMean(factor, scaled, from) : Double.NaN;
        trueCoverage[at] = applies ? coverage(factor, scaled, from) : Double.NaN;
        assessed[at] = applies ? powerMean(factor, seen, 0) : Double.NaN;
        coverage[at] = applies ? coverage(factor, seen, 0) : Double.NaN;
    }

    /** Power mean with exponent 3 over what is there; NaN if nothing is. */
    static double powerMean(Factor factor, double[] scores, int from) {
        double cubes = 0;
        int count = 0;
        for (int indicator : OF_FACTOR[factor.ordinal()]) {
            double score = scores[from + indicator];
            if (!Double.isNaN(score)) {
                cubes += score * score * score;
                count++;
            }
        }
        return count == 0 ? Double.NaN : StrictMath.cbrt(cubes / count);
    }

    /** Share of the Framework's indicators of a factor for which there is a score. */
    private static double coverage(Factor factor, double[] scores, int from) {
        long counted = 0;
        for (int indicator : OF_FACTOR[factor.ordinal()]) {
            counted |= Double.isNaN(scores[from + indicator]) ? 0 : 1L << NUMBERS[indicator];
        }
        return (double) Long.bitCount(counted) / factor.published();
    }

    /** Number of scorings so far; scoring {@code i} belongs to the end of week {@code 4 (i + 1)}. */
    public int scorings() {
        return scorings;
    }

    /** True score of a factor, in [0, 1]; NaN where it does not apply or nothing is measured. */
    public double truth(int scoring, Factor factor) {
        return truth[scoring * FACTORS.length + factor.ordinal()];
    }

    /** Assessed score of a factor, in [0, 1]; NaN where it does not apply or nothing was seen. */
    public double assessed(int scoring, Factor factor) {
        return assessed[scoring * FACTORS.length + factor.ordinal()];
    }

    /** Share of the Framework's indicators that are measured, in [0, 1]; NaN where the factor does not apply. */
    public double trueCoverage(int scoring, Factor factor) {
        return trueCoverage[scoring * FACTORS.length + factor.ordinal()];
    }

    /** Share of the Framework's indicators that were seen within {@code keepWeeks}; NaN where the factor does not apply. */
    public double coverage(int scoring, Factor factor) {
        return coverage[scoring * FACTORS.length + factor.ordinal()];
    }

    /** Change of the true score over about 90 days; NaN before. */
    public double trend(int scoring, Factor factor) {
        return scoring < TREND ? Double.NaN : truth(scoring, factor) - truth(scoring - TREND, factor);
    }

    /** A part of the resilience profile, in [0, 1], more is better. */
    public double resilience(int scoring, ResiliencePart part) {
        return resilience[scoring * PARTS.length + part.ordinal()];
    }

    /** Composite risk from true scores, in [0, 1]. */
    public double compositeTruth(int scoring, WeightSet weights) {
        return CompositeRisk.of(factor -> truth(scoring, factor), weights);
    }

    /** Composite risk from assessed scores, in [0, 1]; NaN if a part of it was not seen. */
    public double compositeAssessed(int scoring, WeightSet weights) {
        return CompositeRisk.of(factor -> assessed(scoring, factor), weights);
    }

    /** What was scored, at the end of each quarter. */
    public FrameworkScores scores() {
        int quarters = scorings * Traces.EVERY_WEEKS / QUARTER_WEEKS;
        List<FactorSeries> factors = new ArrayList<>();
        for (Factor factor : FACTORS) {
            factors.add(new FactorSeries(
                    factor,
                    quarterly(truth, quarters, FACTORS.length, factor.ordinal()),
                    quarterly(assessed, quarters, FACTORS.length, factor.ordinal()),
                    quarterly(coverage, quarters, FACTORS.length, factor.ordinal())));
        }
        List<ResilienceSeries> parts = new ArrayList<>();
        for (ResiliencePart part : PARTS) {
            parts.add(new ResilienceSeries(part, quarterly(resilience, quarters, PARTS.length, part.ordinal())));
        }
        return new FrameworkScores(QUARTER_WEEKS, factors, parts);
    }

    private static List<Double> quarterly(double[] values, int quarters, int stride, int place) {
        List<Double> all = new ArrayList<>(quarters);
        for (int quarter = 1; quarter <= quarters; quarter++) {
            int latest = quarter * QUARTER_WEEKS / Traces.EVERY_WEEKS - 1;
            all.add(values[latest * stride + place]);
        }
        return List.copyOf(all);
    }
}
