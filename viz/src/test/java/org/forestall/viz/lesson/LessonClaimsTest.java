package org.forestall.viz.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.forestall.sim.Society;
import org.forestall.sim.observe.Outcome;
import org.forestall.sim.observe.Series;
import org.forestall.sim.observe.SeriesKind;
import org.forestall.viz.play.Course;
import org.forestall.viz.play.Futures;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What the lesson says must be so in the model as it runs. The futures have fixed luck, so a test that passes goes on passing
 * until model or country change; then it fails if the lesson has become untrue. Bounds leave room: with a share of 35 of
 * 100 the chance that 40 futures show fewer than 4 or more than 28 is below 0.1 % (binomial).
 */
class LessonClaimsTest {

    private static final int FUTURES = 40;

    private static final Map<LessonStep, List<Ensemble>> BY_STEP = new EnumMap<>(LessonStep.class);

    @BeforeAll
    static void live() {
        for (LessonStep step : LessonStep.values()) {
            Lesson lesson = new Lesson(LessonCountry.shipped());
            lesson.goTo(step);
            if (step == LessonStep.BUDGET) {
                lesson.choose(Measure.MEDIATION, true);
                lesson.choose(Measure.SELF_PROTECTION, true);
            }
            BY_STEP.put(
                    step,
                    step.variants().stream()
                            .map(variant -> {
                                lesson.choose(variant);
                                return ensemble(lesson.ensemble());
                            })
                            .toList());
        }
    }

    private static Ensemble ensemble(List<Course> courses) {
        Ensemble ensemble = new Ensemble(courses.size(), FUTURES);
        for (int arm = 0; arm < courses.size(); arm++) {
            Course course = courses.get(arm);
            List<Futures.Result> results = IntStream.range(0, FUTURES)
                    .parallel()
                    .mapToObj(replicate -> Futures.live(course, replicate))
                    .toList();
            for (Futures.Result result : results) {
                ensemble.add(arm, result);
            }
        }
        return ensemble;
    }

    private static Ensemble of(LessonStep step) {
        return BY_STEP.get(step).get(0);
    }

    @Test
    void grievanceAloneBringsLittle() {
        assertThat(of(LessonStep.GRIEVANCE).onsets(0)).isLessThanOrEqualTo(1);
        assertThat(of(LessonStep.GRIEVANCE).meanHarm(0))
                .isLessThan(0.2 * of(LessonStep.ALL_THREE).meanHarm(0));
    }

    @Test
    void aTriggerWithoutCapacityBringsLittle() {
        assertThat(of(LessonStep.TRIGGER).onsets(0)).isLessThanOrEqualTo(1);
        assertThat(of(LessonStep.TRIGGER).meanHarm(0))
                .isLessThan(0.2 * of(LessonStep.ALL_THREE).meanHarm(0));
    }

    @Test
    void theThreeTogetherEscalateInSomeFuturesNotInAll() {
        assertThat(of(LessonStep.ALL_THREE).onsets(0)).isBetween(4L, 28L);
        assertThat(of(LessonStep.ALL_THREE).of(0).stream()
                        .limit(Lesson.FUTURES_SEEN)
                        .map(Futures.Result::hasOnset)
                        .distinct())
                .as("among the six futures that a learner sees there are both")
                .hasSize(2);
    }

    @Test
    void hatefulSpeechRaisesThreatAndPartOfThatComesThroughTies() {
        Lesson lesson = new Lesson(LessonCountry.shipped());
        lesson.goTo(LessonStep.HATE);
        Map<String, List<Double>> threat = LessonStep.HATE.variants().stream()
                .collect(Collectors.toMap(variant -> variant, variant -> {
                    lesson.choose(variant);
                    return threatAtTheEnd(lesson.course());
                }));
        for (int luck = 0; luck < 8; luck++) {
            double quiet = threat.get("quiet").get(luck);
            double untold = threat.get("untold").get(luck);
            double passedOn = threat.get("hate").get(luck);
            assertThat(untold).as("luck %d", luck).isGreaterThan(quiet + 0.01);
            assertThat(passedOn - untold).as("luck %d", luck).isGreaterThan(0.1 * (passedOn - quiet));
        }
    }

    private static List<Double> threatAtTheEnd(Course course) {
        return IntStream.range(0, 8)
                .mapToObj(luck -> Society.run(course.society(), course.plan(), LessonCountry.luck(luck)))
                .map(LessonClaimsTest::lastTension)
                .toList();
    }

    private static double lastTension(Outcome outcome) {
        List<Double> values = outcome.series().stream()
                .filter(series -> series.kind() == SeriesKind.TENSION)
                .map(Series::values)
                .findFirst()
                .orElseThrow();
        return values.get(values.size() - 1);
    }

    @Test
    void earlyMediationBringsFewerDeathsThanLateInMostFuturesButSeldomTurnsOneRound() {
        Ensemble pair = of(LessonStep.MEDIATION);
        assertThat(pair.better()).isGreaterThan(FUTURES / 2).isGreaterThan(2 * pair.worse());
        assertThat(pair.meanHarm(1)).isLessThan(pair.meanHarm(0));
        assertThat(pair.onsets(1)).isBetween(pair.onsets(0) / 2, pair.onsets(0));
    }

    @Test
    void namingADefiantGovernmentBringsMoreDeathsAndNamingOneThatWantsRespectDoesNot() {
        Ensemble defiant = BY_STEP.get(LessonStep.BACKFIRE).get(0);
        Ensemble approachable = BY_STEP.get(LessonStep.BACKFIRE).get(1);
        assertThat(defiant.worse()).isGreaterThan(3 * FUTURES / 4);
        assertThat(defiant.meanHarm(1)).isGreaterThan(1.05 * defiant.meanHarm(0));
        assertThat(approachable.worse()).isLessThan(FUTURES / 4);
        assertThat(approachable.meanHarm(1)).isLessThan(1.02 * approachable.meanHarm(0));
    }

    @Test
    void aGoodPairHelpsInMostFuturesAndNotInAll() {
        Ensemble pair = of(LessonStep.BUDGET);
        assertThat(pair.better()).isGreaterThan(FUTURES / 2);
        assertThat(pair.meanHarm(1)).isLessThan(pair.meanHarm(0));
        assertThat(pair.onsets(1)).as("no pair is a guarantee").isPositive();
    }
}
