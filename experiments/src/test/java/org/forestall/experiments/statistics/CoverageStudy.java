package org.forestall.experiments.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.SharedStateContinuousSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;

/**
 * How often each kind of interval holds the truth in made worlds where the truth is known. The seed is fixed, so that the table
 * in docs/coverage.md can be made again to the last digit.
 */
final class CoverageStudy {

    static final int FULL_SIZE = 2_000;
    private static final long SEED = 20_310_106;
    private static final double LEVEL = 0.95;
    private static final int RESAMPLES = 999;
    private static final double ERRORS = 3;

    private static final double BOTH = 0.08;
    private static final double OPTION_ALONE = 0.02;
    private static final double BASE_ALONE = 0.07;
    private static final double NEVER = 1e-11;

    /** A caution must be there in more than this share of worlds: skewness is seen from the sample, and small ones can hide it. */
    private static final double MOST = 0.6;

    private CoverageStudy() {}

    /** What the user is told and what is true, in one world. */
    record Outcome(boolean holds, boolean cautioned) {

        static Outcome of(Interval interval, double truth, List<Caution> cautions) {
            return new Outcome(interval.contains(truth), cautions.stream().anyMatch(WARNINGS::contains));
        }

        static Outcome of(BootstrapEstimate estimate, double truth) {
            return of(estimate.interval(), truth, estimate.cautions());
        }

        static Outcome of(Interval interval, double truth) {
            return of(interval, truth, List.of());
        }
    }

    /** Cautions that tell the reader not to rely on the level. */
    private static final Set<Caution> WARNINGS =
            EnumSet.of(Caution.SKEWED_FOR_THEIR_NUMBER, Caution.FEW_FOR_BOOTSTRAP, Caution.FEW_RUNS_IN_TAIL);

    /** What theory lets expect of a case. */
    enum Promise {
        /** The interval is to hold as often as {@code expected} says: the level, or the coverage worked out exactly. */
        EXACT(""),
        /** At least as often as {@code expected} says. */
        AT_LEAST("at least "),
        /** Not at its level, and the program says so beside the number. */
        WARNED("warned of");

        private final String words;

        Promise(String words) {
            this.words = words;
        }
    }

    /**
     * A kind of interval in a world.
     *
     * @param kind the kind
     * @param world what the world is
     * @param promise what the program promises there
     * @param expected coverage that is expected, in [0, 1]
     * @param one draws such a world and makes the interval
     */
    record Case(IntervalKind kind, String world, Promise promise, double expected, Function<Luck, Outcome> one) {

        static Case atLevel(IntervalKind kind, String world, Function<Luck, Outcome> one) {
            return new Case(kind, world, Promise.EXACT, LEVEL, one);
        }

        static Case exactly(IntervalKind kind, String world, double expected, Function<Luck, Outcome> one) {
            return new Case(kind, world, Promise.EXACT, expected, one);
        }

        static Case atLeast(IntervalKind kind, String world, Function<Luck, Outcome> one) {
            return new Case(kind, world, Promise.AT_LEAST, LEVEL, one);
        }

        static Case warned(IntervalKind kind, String world, Function<Luck, Outcome> one) {
            return new Case(kind, world, Promise.WARNED, LEVEL, one);
        }
    }

    /**
     * A line of the table.
     *
     * @param held worlds in which the interval held the truth
     * @param cautioned worlds in which the result carried a caution about its level
     */
    record Result(Case studied, int held, int cautioned, int worlds) {

        double coverage() {
            return (double) held / worlds;
        }

        double error() {
            return Math.sqrt(coverage() * (1 - coverage()) / worlds);
        }

        /** Whether the promise is kept, within so many standard errors that the expected coverage has over so many worlds. */
        boolean isKept(double errors) {
            double expected = studied.expected();
            double room = errors * Math.sqrt(expected * (1 - expected) / worlds);
            return switch (studied.promise()) {
                case EXACT -> Math.abs(coverage() - expected) <= room;
                case AT_LEAST -> coverage() >= expected - room;
                case WARNED -> cautioned > MOST * worlds;
            };
        }
    }

    /** The draws of one study. */
    static final class Luck {

        final UniformRandomProvider uniform;
        private final SharedStateContinuousSampler normal;

        Luck(long seed) {
            uniform = RandomSource.XO_SHI_RO_256_PP.create(seed);
            normal = ZigguratSampler.NormalizedGaussian.of(uniform);
        }

        double[] normals(int count) {
            return IntStream.range(0, count).mapToDouble(one -> normal.sample()).toArray();
        }

        double[] exponentials(int count) {
            return IntStream.range(0, count)
                    .mapToDouble(one -> -Math.log1p(-uniform.nextDouble()))
                    .toArray();
        }

        int events(int count, double chance) {
            return (int) IntStream.range(0, count)
                    .filter(one -> uniform.nextDouble() < chance)
                    .count();
        }

        ResamplingPlan plan() {
            return new ResamplingPlan(RESAMPLES, uniform.nextLong(), LEVEL);
        }
    }

    /** Made once, because exact coverages are summed over many tables. */
    private static final class Made {
        static final List<Case> CASES = made();
    }

    static List<Case> cases() {
        return Made.CASES;
    }

    private static List<Case> made() {
        List<Case> cases = new ArrayList<>(means());
        cases.addAll(shares());
        cases.addAll(bootstraps());
        cases.addAll(onsets());
        cases.addAll(belowTheirSize());
        return cases;
    }

    private static List<Case> means() {
        return List.of(
                Case.atLevel(
                        IntervalKind.STUDENT_T,
                        "mean of 15 normal values",
                        luck -> Outcome.of(Summary.of(luck.normals(15)).meanInterval(LEVEL), 0)),
                Case.atLevel(
                        IntervalKind.STUDENT_T_PAIRED,
                        "mean difference of 15 normal pairs, correlation 0.7",
                        luck -> Outcome.of(pair(luck, 15, 0.7), 3)),
                Case.atLevel(
                        IntervalKind.STUDENT_T_PAIRED,
                        "mean difference of 200 pairs whose differences are exponential",
                        luck -> paired(luck.exponentials(200), 1)),
                Case.atLevel(
                        IntervalKind.MAX_T_SIMULTANEOUS,
                        "five options at once, 40 normal replicates",
                        luck -> fiveAtOnce(luck, luck::normals, 40, 0)),
                Case.atLevel(
                        IntervalKind.MAX_T_SIMULTANEOUS,
                        "five options at once, 100 replicates, exponential differences",
                        luck -> fiveAtOnce(luck, luck::exponentials, 100, 1)),
                Case.atLeast(
                        IntervalKind.ANYTIME_NORMAL_MIXTURE,
                        "mean of normal values, looked at after each of replicates 20 to 300",
                        CoverageStudy::anytime));
    }

    private static List<Case> shares() {
        return List.of(
                Case.exactly(
                        IntervalKind.WILSON,
                        "share 0.1 of 100",
                        wilsonCoverage(100, 0.1),
                        luck -> share(luck, 100, 0.1)),
                Case.exactly(
                        IntervalKind.WILSON,
                        "share 0.02 of 400",
                        wilsonCoverage(400, 0.02),
                        luck -> share(luck, 400, 0.02)),
                Case.exactly(
                        IntervalKind.WILSON,
                        "shares spread evenly over 0.02 to 0.5, of 100",
                        meanWilsonCoverage(100),
                        luck -> share(luck, 100, 0.02 + 0.48 * luck.uniform.nextDouble())),
                Case.exactly(
                        IntervalKind.NEWCOMBE_PAIRED,
                        "difference of matched shares 0.10 and 0.15, 200 pairs",
                        pairedCoverage(200, risk -> risk.differenceInterval().contains(-0.05)),
                        luck -> Outcome.of(pairedEvents(luck, 200).differenceInterval(), -0.05)),
                Case.exactly(
                        IntervalKind.BONETT_PRICE_PAIRED,
                        "ratio of matched shares 0.10 and 0.15, 200 pairs",
                        pairedCoverage(200, risk -> risk.ratioInterval().contains(0.10 / 0.15)),
                        luck -> Outcome.of(pairedEvents(luck, 200).ratioInterval(), 0.10 / 0.15)),
                Case.exactly(
                        IntervalKind.TANGO_SCORE,
                        "chance of better, 60 pairs: better 0.5, worse 0.3",
                        betterCoverage(60),
                        CoverageStudy::better),
                Case.atLevel(
                        IntervalKind.CLUSTERED_LOG_T,
                        "share of years with onset, 80 societies of ten years that differ in risk",
                        CoverageStudy::clustered));
    }

    private static List<Case> bootstraps() {
        return List.of(
                Case.atLevel(
                        IntervalKind.STUDENTISED_BOOTSTRAP,
                        "mean of 40 normal values",
                        luck -> Outcome.of(StudentisedBootstrap.mean(luck.normals(40), luck.plan()), 0)),
                Case.atLevel(
                        IntervalKind.STUDENTISED_BOOTSTRAP,
                        "mean of 60 exponential values",
                        luck -> Outcome.of(StudentisedBootstrap.mean(luck.exponentials(60), luck.plan()), 1)),
                Case.atLevel(
                        IntervalKind.STUDENTISED_BOOTSTRAP,
                        "cost per person: ratio of the means of 60 normal pairs",
                        luck -> normalRatio(luck, 60)),
                Case.atLevel(
                        IntervalKind.STUDENTISED_BOOTSTRAP,
                        "cost per person: ratio of the means of 100 pairs, nobody spared in half, skewed in the others",
                        luck -> skewedRatio(luck, 100)),
                Case.atLevel(
                        IntervalKind.STUDENTISED_BOOTSTRAP,
                        "worst tenth of 200 exponential values (CVaR)",
                        luck -> worstTenth(luck.exponentials(200), 1 + Math.log(10), luck)),
                Case.atLevel(
                        IntervalKind.STUDENTISED_BOOTSTRAP,
                        "difference in the worst tenth of 200 pairs that share half their luck",
                        CoverageStudy::worstTenthDifference),
                Case.atLevel(
                        IntervalKind.STUDENTISED_BOOTSTRAP,
                        "spread of 30 normal elementary effects",
                        luck -> Outcome.of(ElementaryEffects.spread(luck.normals(30), luck.plan()), 1)),
                Case.atLeast(
                        IntervalKind.STUDENTISED_BOOTSTRAP,
                        "first-order index of the first input of Ishigami's function, 64 base points",
                        luck -> Outcome.of(ishigami(luck).firstOrder(), Ishigami.FIRST_ORDER.get(0))),
                Case.atLeast(
                        IntervalKind.STUDENTISED_BOOTSTRAP,
                        "total index of the third input of Ishigami's function, 64 base points",
                        luck -> Outcome.of(ishigamiThird(luck).total(), Ishigami.TOTAL.get(2))),
                Case.atLeast(
                        IntervalKind.STUDENTISED_BOOTSTRAP,
                        "first-order index of the second input of Ishigami's function, 16 base points",
                        luck -> Outcome.of(
                                Ishigami.indices(16, luck.uniform.nextLong(), luck.plan())
                                        .get(1)
                                        .firstOrder(),
                                Ishigami.FIRST_ORDER.get(1))),
                Case.atLeast(
                        IntervalKind.STUDENTISED_BOOTSTRAP,
                        "interaction of the first and third input of Ishigami's function, 32 base points",
                        luck -> Outcome.of(
                                Ishigami.interaction(32, luck.uniform.nextLong(), luck.plan()), Ishigami.SECOND_ORDER)),
                Case.atLevel(
                        IntervalKind.BCA_BOOTSTRAP,
                        "mean of 200 exponential values",
                        luck -> Outcome.of(BcaBootstrap.mean(luck.exponentials(200), luck.plan()), 1)),
                Case.atLevel(
                        IntervalKind.BCA_BOOTSTRAP, "correlation 0.5 of 200 normal pairs", CoverageStudy::correlation));
    }

    private static List<Case> onsets() {
        return List.of(
                Case.atLevel(
                        IntervalKind.LOG_LOG_GREENWOOD,
                        "share without onset at week 104, 80 runs, exponential onsets, a fifth censored",
                        luck -> KaplanMeierCurve.of(times(luck), LEVEL).steps().stream()
                                .filter(step -> step.week() <= 104)
                                .reduce((first, second) -> second)
                                .map(step -> Outcome.of(step.interval(), Math.exp(-1)))
                                .orElse(new Outcome(false, false))),
                Case.atLevel(
                        IntervalKind.GREENWOOD_NORMAL,
                        "mean weeks without onset up to week 104, 80 runs, a fifth censored",
                        luck -> Outcome.of(
                                RestrictedMeanTime.of(times(luck), 104, LEVEL).interval(), 104 * (1 - Math.exp(-1)))));
    }

    /** Below the sizes at which they hold; each result must carry its caution. */
    private static List<Case> belowTheirSize() {
        return List.of(
                Case.warned(
                        IntervalKind.STUDENT_T_PAIRED,
                        "mean difference of 20 pairs, exponential",
                        luck -> paired(luck.exponentials(20), 1)),
                Case.warned(
                        IntervalKind.STUDENT_T_PAIRED,
                        "mean difference of 60 pairs, nothing in nine of ten, log-normal in the others",
                        luck -> paired(rareAndHeavy(luck, 60), 0.1 * Math.exp(0.5))),
                Case.warned(
                        IntervalKind.BCA_BOOTSTRAP,
                        "mean of 40 normal values",
                        luck -> Outcome.of(BcaBootstrap.mean(luck.normals(40), luck.plan()), 0)),
                Case.warned(
                        IntervalKind.STUDENTISED_BOOTSTRAP,
                        "worst tenth of 60 log-normal values (CVaR)",
                        luck -> worstTenth(logNormals(luck, 60), LOG_NORMAL_WORST_TENTH, luck)));
    }

    /** Mean above the ninetieth percentile of exp(Z): e^(1/2) Phi(1 - z) / 0.1. */
    private static final double LOG_NORMAL_WORST_TENTH =
            Math.exp(0.5) * Critical.STANDARD_NORMAL.cumulativeProbability(1 - 1.2815515655446004) / 0.1;

    private static Outcome paired(double[] differences, double truth) {
        PairedEffect effect = PairedEffect.of(differences, new double[differences.length], LEVEL);
        return Outcome.of(effect.interval(), truth, effect.cautions());
    }

    private static double[] logNormals(Luck luck, int count) {
        return Arrays.stream(luck.normals(count)).map(Math::exp).toArray();
    }

    private static double[] rareAndHeavy(Luck luck, int count) {
        return Arrays.stream(logNormals(luck, count))
                .map(value -> luck.uniform.nextDouble() < 0.1 ? value : 0)
                .toArray();
    }

    private static Outcome share(Luck luck, int runs, double chance) {
        return Outcome.of(Share.of(luck.events(runs, chance), runs, LEVEL).interval(), chance);
    }

    /** Exact: the chances of all counts whose interval holds the share. */
    static double wilsonCoverage(int runs, double chance) {
        BinomialDistribution counts = new BinomialDistribution(null, runs, chance);
        return IntStream.rangeClosed(0, runs)
                .filter(count -> Share.of(count, runs, LEVEL).interval().contains(chance))
                .mapToDouble(counts::probability)
                .sum();
    }

    private static double meanWilsonCoverage(int runs) {
        int steps = 400;
        return IntStream.range(0, steps)
                .mapToDouble(step -> wilsonCoverage(runs, 0.02 + 0.48 * (step + 0.5) / steps))
                .average()
                .orElseThrow();
    }

    /** Exact: the chances of all tables whose interval holds, but for tables that come less often than once in 10^11. */
    private static double pairedCoverage(int pairs, Predicate<PairedRisk> holds) {
        BinomialDistribution both = new BinomialDistribution(null, pairs, BOTH);
        double sum = 0;
        for (int inBoth = 0; inBoth <= pairs; inBoth++) {
            if (both.probability(inBoth) < NEVER) {
                continue;
            }
            int left = pairs - inBoth;
            BinomialDistribution option = new BinomialDistribution(null, left, OPTION_ALONE / (1 - BOTH));
            for (int inOption = 0; inOption <= left; inOption++) {
                double chance = both.probability(inBoth) * option.probability(inOption);
                if (chance < NEVER) {
                    continue;
                }
                BinomialDistribution base =
                        new BinomialDistribution(null, left - inOption, BASE_ALONE / (1 - BOTH - OPTION_ALONE));
                for (int inBase = 0; inBase <= left - inOption; inBase++) {
                    double ofTable = chance * base.probability(inBase);
                    PairedCounts counts = new PairedCounts(inBoth, inOption, inBase, left - inOption - inBase);
                    sum += ofTable >= NEVER && holds.test(PairedRisk.of(counts, LEVEL)) ? ofTable : 0;
                }
            }
        }
        return sum;
    }

    private static double betterCoverage(int pairs) {
        BinomialDistribution better = new BinomialDistribution(null, pairs, 0.5);
        double sum = 0;
        for (int inBetter = 0; inBetter <= pairs; inBetter++) {
            BinomialDistribution worse = new BinomialDistribution(null, pairs - inBetter, 0.6);
            for (int inWorse = 0; inWorse <= pairs - inBetter; inWorse++) {
                boolean holds = ChanceOfBetter.of(inBetter, inWorse, pairs - inBetter - inWorse, LEVEL)
                        .interval()
                        .contains(0.6);
                sum += holds ? better.probability(inBetter) * worse.probability(inWorse) : 0;
            }
        }
        return sum;
    }

    private static Outcome worstTenth(double[] values, double truth, Luck luck) {
        return Outcome.of(
                TailRisk.of(values, 0.1, Preference.LOWER_IS_BETTER, luck.plan())
                        .tailMean(),
                truth);
    }

    /** Sums of two exponentials, one of them shared; the option has the same distribution, moved by one half. */
    private static Outcome worstTenthDifference(Luck luck) {
        double[] shared = luck.exponentials(200);
        double[] ofBase = luck.exponentials(200);
        double[] ofOption = luck.exponentials(200);
        Arrays.setAll(ofBase, one -> shared[one] + ofBase[one]);
        Arrays.setAll(ofOption, one -> shared[one] + ofOption[one] - 0.5);
        return Outcome.of(TailRisk.difference(ofOption, ofBase, 0.1, Preference.LOWER_IS_BETTER, luck.plan()), -0.5);
    }

    private static SobolIndices ishigami(Luck luck) {
        return Ishigami.indices(64, luck.uniform.nextLong(), luck.plan()).get(0);
    }

    private static SobolIndices ishigamiThird(Luck luck) {
        return Ishigami.indices(64, luck.uniform.nextLong(), luck.plan()).get(2);
    }

    private static Outcome correlation(Luck luck) {
        double[] first = luck.normals(200);
        double[] second = luck.normals(200);
        Arrays.setAll(second, one -> 0.5 * first[one] + Math.sqrt(0.75) * second[one]);
        return Outcome.of(BcaBootstrap.statistic(200, drawn -> correlation(first, second, drawn), luck.plan()), 0.5);
    }

    private static double correlation(double[] first, double[] second, int[] drawn) {
        double[] sums = new double[5];
        for (int one : drawn) {
            sums[0] += first[one];
            sums[1] += second[one];
            sums[2] += first[one] * first[one];
            sums[3] += second[one] * second[one];
            sums[4] += first[one] * second[one];
        }
        double count = drawn.length;
        return (sums[4] - sums[0] * sums[1] / count)
                / Math.sqrt((sums[2] - sums[0] * sums[0] / count) * (sums[3] - sums[1] * sums[1] / count));
    }

    private static Interval pair(Luck luck, int pairs, double correlation) {
        double[] base = luck.normals(pairs);
        double[] own = luck.normals(pairs);
        double[] option = new double[pairs];
        Arrays.setAll(option, one -> 3 + correlation * base[one] + Math.sqrt(1 - correlation * correlation) * own[one]);
        return PairedEffect.of(option, base, LEVEL).interval();
    }

    private static PairedRisk pairedEvents(Luck luck, int pairs) {
        boolean[] option = new boolean[pairs];
        boolean[] base = new boolean[pairs];
        for (int pair = 0; pair < pairs; pair++) {
            double draw = luck.uniform.nextDouble();
            option[pair] = draw < BOTH + OPTION_ALONE;
            base[pair] = draw < BOTH || draw >= BOTH + OPTION_ALONE && draw < BOTH + OPTION_ALONE + BASE_ALONE;
        }
        return PairedRisk.of(option, base, LEVEL);
    }

    private static Outcome better(Luck luck) {
        int better = 0;
        int worse = 0;
        for (int pair = 0; pair < 60; pair++) {
            double draw = luck.uniform.nextDouble();
            better += draw < 0.5 ? 1 : 0;
            worse += draw >= 0.5 && draw < 0.8 ? 1 : 0;
        }
        return Outcome.of(
                ChanceOfBetter.of(better, worse, 60 - better - worse, LEVEL).interval(), 0.6);
    }

    private static Outcome normalRatio(Luck luck, int pairs) {
        double[] cost = luck.normals(pairs);
        double[] spared = luck.normals(pairs);
        Arrays.setAll(spared, one -> 4 + 0.5 * cost[one] + 1.5 * spared[one]);
        Arrays.setAll(cost, one -> 10 + cost[one]);
        return Outcome.of(StudentisedBootstrap.ratioOfMeans(cost, spared, luck.plan()), 2.5);
    }

    private static Outcome skewedRatio(Luck luck, int pairs) {
        double[] cost = luck.exponentials(pairs);
        double[] spared = luck.exponentials(pairs);
        Arrays.setAll(cost, one -> 10 + cost[one]);
        Arrays.setAll(spared, one -> luck.uniform.nextBoolean() ? 8 * spared[one] : 0);
        return Outcome.of(StudentisedBootstrap.ratioOfMeans(cost, spared, luck.plan()), 2.75);
    }

    private static Outcome fiveAtOnce(Luck luck, IntFunction<double[]> differences, int replicates, double mean) {
        double[] base = luck.normals(replicates);
        List<double[]> options = new ArrayList<>();
        for (int option = 0; option < 5; option++) {
            double[] own = differences.apply(replicates);
            double shift = option - mean;
            double[] values = new double[replicates];
            Arrays.setAll(values, one -> base[one] + own[one] + shift);
            options.add(values);
        }
        SimultaneousEffects effects = SimultaneousEffects.of(options, base, PairedTest.STUDENT_T, luck.plan());
        return new Outcome(
                IntStream.range(0, 5)
                        .allMatch(option ->
                                effects.effects().get(option).simultaneous().contains(option)),
                false);
    }

    /** Onsets at a rate of one in 104 weeks; censored at a rate a quarter of that, so that a fifth are. */
    private static List<OnsetTime> times(Luck luck) {
        double[] onset = luck.exponentials(80);
        double[] censored = luck.exponentials(80);
        return IntStream.range(0, 80)
                .mapToObj(run -> 104 * onset[run] <= 416 * censored[run]
                        ? OnsetTime.at(104 * onset[run])
                        : OnsetTime.notBy(416 * censored[run]))
                .toList();
    }

    /** Each society at a risk of 0.02 or 0.10 a year, by chance. */
    private static Outcome clustered(Luck luck) {
        long[] events = new long[80];
        long[] years = new long[80];
        Arrays.fill(years, 10);
        Arrays.setAll(events, society -> luck.events(10, luck.uniform.nextBoolean() ? 0.02 : 0.10));
        return Outcome.of(ClusteredShare.of(events, years, LEVEL).interval(), 0.06);
    }

    private static Outcome anytime(Luck luck) {
        double[] values = luck.normals(300);
        boolean holds = true;
        for (int looked = 20; looked <= values.length; looked++) {
            holds &=
                    AnytimeInterval.of(Arrays.copyOf(values, looked), LEVEL, 40).contains(0);
        }
        return new Outcome(holds, false);
    }

    /** Each case in so many worlds; the luck of a case does not depend on the others. */
    static List<Result> run(int worlds) {
        return cases().parallelStream().map(studied -> run(studied, worlds)).toList();
    }

    private static Result run(Case studied, int worlds) {
        Luck luck = new Luck(SEED + (studied.kind().name() + studied.world()).hashCode());
        int held = 0;
        int cautioned = 0;
        for (int world = 0; world < worlds; world++) {
            Outcome outcome = studied.one().apply(luck);
            held += outcome.holds() ? 1 : 0;
            cautioned += outcome.cautioned() ? 1 : 0;
        }
        return new Result(studied, held, cautioned, worlds);
    }

    static String page(List<Result> results) {
        int worlds = results.get(0).worlds();
        StringBuilder page = new StringBuilder(
                String.format(Locale.ROOT, """
                # How often intervals hold the truth

                Each kind of interval that Forestall prints, at 95 %%, in %,d made worlds in which the truth is known. One standard error of a
                coverage of 95 %% over so many worlds is %.1f points. *Kept* says that the coverage found lies within three of them of what is
                expected: 95 %%; for counts and shares the coverage that whole numbers allow, worked out exactly; "at least" for intervals that are
                wider by design. Chance alone would break one such line in 370. *Warned* counts, in 100 worlds, those in which the number carried a caution.

                """, worlds, 100 * Math.sqrt(LEVEL * (1 - LEVEL) / worlds)));
        page.append(
                "| interval | world | coverage | expected | kept | warned |\n| --- | --- | --- | --- | --- | --- |\n");
        results.stream()
                .filter(result -> result.studied().promise() != Promise.WARNED)
                .forEach(result -> page.append(line(result)));
        page.append("""

                ## Below the sizes at which they hold

                Here intervals are less sure than they say. The number then carries a caution, in the table on the screen and in the report; the last
                column says in how many of 100 worlds it did.

                | interval | world | coverage | expected | kept | warned |
                | --- | --- | --- | --- | --- | --- |
                """);
        results.stream()
                .filter(result -> result.studied().promise() == Promise.WARNED)
                .forEach(result -> page.append(line(result)));
        page.append(NOTES);
        return page.toString().replace("\r\n", "\n");
    }

    private static String line(Result result) {
        Case studied = result.studied();
        boolean warned = studied.promise() == Promise.WARNED;
        return String.format(
                Locale.ROOT,
                "| %s | %s | %.3f | %s | %s | %.0f |%n",
                studied.kind().wording(),
                studied.world(),
                result.coverage(),
                warned ? "short" : studied.promise().words + String.format(Locale.ROOT, "%.3f", studied.expected()),
                warned ? "" : result.isKept(ERRORS) ? "yes" : "no",
                100.0 * result.cautioned() / result.worlds());
    }

    private static final String NOTES = """

            ## Why these intervals

            - **Shares.** Counts are whole numbers, so no interval for a share holds at exactly 95 % everywhere. Wilson's swings about it and
              holds it on average over shares; Brown, Cai and DasGupta 2001, Statistical Science 16, 101-133, recommend it for small samples.
              Newcombe's is a little wide for rare events. What each reaches in one world is summed up over all counts, and that is what the
              made worlds are held against.
            - **Means, ratios, tails, variance shares.** The studentised bootstrap measures each resample in its own standard errors, so that
              the spread of a small sample is not taken for that of the world; it is right to second order, as BCa is, and better in small samples of
              skewed values (Hall 1988; Efron and Tibshirani 1993, chapter 12; DiCiccio and Efron 1996, Statistical Science 11, 189-228). Costs
              for each person spared and indices of sensitivity are ratios of means, formed after Fieller (1954), who needs no guess at where the
              ratio lies; where what is divided by can hardly be told from zero there is no interval, and the program says so. Until November
              2026 these were BCa intervals: of 40 normal values BCa held in 92 to 94 of 100 worlds, and of the worst tenth of 100 in 88.
            - **BCa** is kept for scores of warnings over some hundred societies, which have no standard error of their own, and carries a caution from
              fewer than 200.
            - **Mean differences** are Student t intervals, exact for normal differences. Deaths are not normal: where few futures carry nearly all
              of them, the number of pairs needed is 25 times the squared skewness (after Sugden, Smith and Jones 2000, Journal of the Royal
              Statistical Society B 62, 787-793), and below that the number carries a caution.
            - **Indices of sensitivity** treat base points as drawn by chance; those of a scrambled net are more even, so that the interval is
              wider than it would have to be.
            - **Percentile intervals** are used only where BCa is undefined, and for PAWN indices, whose truth is not known in closed form; they are
              not in the table.

            The promise of ranking and selection, to name the best at least 95 times in 100 where it is better by exactly the zone, is tested in
            `FullySequentialSelectionTest` on correlated and uncorrelated systems, 1,000 searches in each build and 10,000 with `-Pfull`.

            ## To make it again

            ```
            mvn test -Pfull -pl experiments -am -Dtest=CoverageStudyTest -Dsurefire.failIfNoSpecifiedTests=false -Dforestall.docs.write=true
            ```

            writes this page; without the last word it compares. The seed is fixed. Every build makes the study in 60 worlds and fails if a line
            lies outside of what is expected.
            """;
}
