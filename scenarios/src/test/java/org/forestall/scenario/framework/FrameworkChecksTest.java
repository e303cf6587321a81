package org.forestall.scenario.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.forestall.scenario.Scenarios;
import org.forestall.scenario.synthetic.SyntheticSocieties;
import org.forestall.sim.RunKey;
import org.forestall.sim.Society;
import org.forestall.sim.observe.framework.Factor;
import org.forestall.sim.observe.framework.FrameworkObserver;
import org.forestall.sim.observe.framework.WeightSet;
import org.forestall.sim.observe.pattern.Traces;
import org.forestall.sim.spec.PreventionPlan;
import org.forestall.sim.spec.SocietySpec;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The checks on the operationalisation of the Framework. The seed is fixed; {@code -Dforestall.seed} takes another, and
 * failures name it.
 */
@Tag("statistical")
class FrameworkChecksTest {

    private static final boolean FULL = "full".equals(System.getProperty("forestall.tests"));
    private static final double ABSENT = 0.25;
    private static final double PRESENT = 0.5;

    private final long seed = Long.getLong("forestall.seed", 20_310_106);

    private List<Watched> futures(SocietySpec spec, int count) {
        return IntStream.range(0, count)
                .parallel()
                .mapToObj(replicate -> Watched.run(spec, new RunKey(seed, replicate)))
                .toList();
    }

    private static SocietySpec country(String... overrides) {
        return Scenarios.load(ReferenceCountry.BASE, List.of(overrides))
                .orThrow()
                .society();
    }

    /**
     * Quiet means that every factor is absent, both on average over the run and at its end. When this was written 59 of
     * 60 calm futures were quiet; with a share of 0.98 fewer than 54 of 60 come up in less than 1 of 1,000 repeats.
     */
    @Test
    void aCalmCountryScoresAbsentInAtLeastNineTenthsOfFutures() {
        int count = FULL ? 300 : 60;
        long quiet = futures(ReferenceCountry.CALM.scenario().society(), count).stream()
                .filter(future -> Arrays.stream(Factor.values())
                        .noneMatch(factor -> future.mean(factor) >= ABSENT || future.last(factor) >= ABSENT))
                .count();

        assertThat(quiet).as("quiet of %d calm futures, seed %d", count, seed).isGreaterThanOrEqualTo(count * 9L / 10);
    }

    /**
     * In futures with onset, slow factors are there before fast ones: record and discrimination, weak state and motives
     * cross "present" before enabling circumstances, triggers and signs of crimes do. Within the slow ones no order can be
     * seen, because the country starts with all of them. Triggers come last: single triggers seldom lift the factor to "present", and
     * violence short of mass violence is there before them. Medians; when this was written, over 31 futures, the slow
     * factors crossed in week 4, the others in weeks 40 (7), 52 (10), 60 (11), 68 (12) and 228 (8), and onset came in week
     * 190. How often chance alone would fail the test was not worked out; the gap between week 4 and week 40 is wide.
     */
    @Test
    void slowFactorsArePresentBeforeFastOnesAndBeforeSignsOfCrimes() {
        List<Watched> withOnset = futures(country("people=1000"), FULL ? 600 : 150).stream()
                .filter(future -> future.onsetWeek() >= 0)
                .toList();
        assertThat(withOnset).as("futures with onset, seed %d", seed).hasSizeGreaterThanOrEqualTo(5);
        double slow = 0;
        for (Factor factor : List.of(Factor.RECORD, Factor.TENSIONS, Factor.WEAK_STATE, Factor.MOTIVES)) {
            slow = Math.max(slow, medianCrossing(withOnset, factor));
        }
        for (Factor factor : List.of(
                Factor.ENABLING, Factor.TRIGGERS, Factor.INTENT_SIGNS, Factor.ATTACK_SIGNS, Factor.POLICY_SIGNS)) {
            assertThat(medianCrossing(withOnset, factor))
                    .as("crossing of %s, seed %d", factor, seed)
                    .isGreaterThan(slow);
        }
        assertThat(medianCrossing(withOnset, Factor.POLICY_SIGNS))
                .as("signs of a policy before onset, seed %d", seed)
                .isLessThan(median(
                        withOnset.stream().mapToDouble(Watched::onsetWeek).toArray()));
    }

    private static double medianCrossing(List<Watched> futures, Factor factor) {
        return median(futures.stream()
                .mapToDouble(future -> future.crossing(factor, PRESENT))
                .toArray());
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return 0.5 * (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]);
    }

    /**
     * The composite has no factor that measures crimes under way, and the societies are none that anchors were read off:
     * drawn by chance, each with luck of its own. At every half-year without onset so far it is asked which societies see
     * onset within the next year. The area under the ROC curve is that of a forecast by base rate, 0.5, if the composite
     * says nothing. When this was written it was 0.98 with a 95 % interval, by resampling whole societies, of 0.96 to
     * 0.99 over 18 cases with onset among 2,374. The societies differ widely, so this is about where, not when. The lower
     * end would have to fall by 0.46; how often chance does that was not worked out beyond that.
     */
    @Test
    void theCompositeForetellsOnsetBetterThanTheBaseRate() {
        int count = FULL ? 1000 : 240;
        List<Case> cases = new ArrayList<>();
        IntStream.range(0, count).parallel().mapToObj(this::casesOf).forEachOrdered(cases::addAll);
        assertThat(cases.stream().filter(Case::onset))
                .as("cases with onset, seed %d", seed)
                .hasSizeGreaterThan(5);
        double area = area(cases, all(count));
        SplittableRandom luck = new SplittableRandom(seed);
        double[] resampled = IntStream.range(0, 200)
                .mapToDouble(repeat -> area(cases, resampled(count, luck)))
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        double low = resampled[(int) (0.025 * resampled.length)];
        double high = resampled[(int) (0.975 * resampled.length)];

        assertThat(low)
                .as("area %.3f (%.3f to %.3f), %d societies, seed %d", area, low, high, count, seed)
                .isGreaterThan(0.5);
    }

    /** A society at a date: the composite then, and whether mass violence began within a year. */
    private record Case(int society, double risk, boolean onset) {}

    private List<Case> casesOf(int index) {
        SocietySpec spec = SyntheticSocieties.draw(seed, index, 6, 400);
        Watched future = Watched.run(spec, new RunKey(seed, index));
        List<Case> cases = new ArrayList<>();
        for (int week = 26; week + 52 <= future.society().weeksToRun(); week += 26) {
            if (future.onsetWeek() < 0 || future.onsetWeek() >= week) {
                double risk = future.scores().compositeTruth(week / Traces.EVERY_WEEKS - 1, WeightSet.equal());
                boolean onset = future.onsetWeek() >= 0 && future.onsetWeek() < week + 52;
                cases.add(new Case(index, risk, onset));
            }
        }
        return cases;
    }

    private static int[] all(int count) {
        int[] times = new int[count];
        Arrays.fill(times, 1);
        return times;
    }

    private static int[] resampled(int count, SplittableRandom luck) {
        int[] times = new int[count];
        IntStream.range(0, count).forEach(i -> times[luck.nextInt(count)]++);
        return times;
    }

    /** Area under the ROC curve with each society counted so many times; half of ties count. */
    private static double area(List<Case> cases, int[] times) {
        double pairs = 0;
        double right = 0;
        for (Case with : cases) {
            for (Case without : cases) {
                if (with.onset() && !without.onset()) {
                    double weight = (double) times[with.society()] * times[without.society()];
                    pairs += weight;
                    right += weight * (with.risk() > without.risk() ? 1 : with.risk() == without.risk() ? 0.5 : 0);
                }
            }
        }
        return right / pairs;
    }

    /**
     * Observers are sent away after a year: what happens goes on, who sees it does not. The true scores of lack of
     * mitigation and of enabling circumstances rise; the assessor knows less of nearly everything. The claim is about the
     * mean over twins that share their luck up to that day; when this was written the means over
     * ten twins were 0.09, 0.05 and 0.37, and no twin had the wrong sign. How often chance alone fails was not worked out.
     */
    @Test
    void sendingObserversAwayRaisesTrueScoresAndLowersWhatIsCovered() {
        double trueRise = 0;
        double enablingRise = 0;
        double coverageLost = 0;
        int twins = 10;
        for (int replicate = 0; replicate < twins; replicate++) {
            Society open = new Society(country("people=500"), PreventionPlan.nothing(), new RunKey(seed, replicate));
            open.start();
            IntStream.range(0, 52).forEach(week -> open.step());
            FrameworkObserver seen = Watched.watch(open).scores();
            Society closed = open.branch(PreventionPlan.nothing());
            FrameworkObserver hidden = Watched.watch(closed).scores();
            for (int week = 0; week < 52; week++) {
                open.step();
                expelObservers(closed);
                closed.step();
            }
            int last = seen.scorings() - 1;
            trueRise += difference(hidden, seen, last, Factor.NO_MITIGATION);
            enablingRise += difference(hidden, seen, last, Factor.ENABLING);
            for (Factor factor : Factor.values()) {
                if (factor.isCommon()) {
                    coverageLost += (seen.coverage(last, factor) - hidden.coverage(last, factor)) / 8;
                }
            }
        }

        assertThat(trueRise / twins).as("rise of factor 6, seed %d", seed).isGreaterThan(0.01);
        assertThat(enablingRise / twins).as("rise of factor 7, seed %d", seed).isGreaterThan(0.01);
        assertThat(coverageLost / twins).as("coverage lost, seed %d", seed).isGreaterThan(0.1);
    }

    private static double difference(FrameworkObserver hidden, FrameworkObserver seen, int scoring, Factor factor) {
        return hidden.truth(scoring, factor) - seen.truth(scoring, factor);
    }

    private static void expelObservers(Society society) {
        Arrays.fill(society.state().districts.access, 0.05);
        Arrays.fill(society.state().outside.attention, 0.05);
        society.state().nation.civicSpace = 0.05;
    }
}
