package org.forestall.viz.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.forestall.viz.play.Futures;
import org.forestall.viz.play.Gauge;
import org.forestall.viz.play.Playback;
import org.forestall.viz.play.Twin;
import org.forestall.viz.words.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The lesson asks before it shows, and its tasks tick when the model has done what they ask for, and not before. */
class LessonTest {

    private static LessonCountry country;

    private final Lesson lesson = new Lesson(country);

    @BeforeAll
    static void read() {
        country = LessonCountry.shipped();
    }

    private Playback playedToTheEnd() {
        Playback playback = new Playback(lesson.course());
        playback.seek(playback.weeks());
        return playback;
    }

    @Test
    void nothingRunsBeforeSomethingIsPredicted() {
        assertThat(lesson.hasPredicted()).isFalse();
        lesson.draw(Collections.nCopies(209, Double.NaN));
        assertThat(lesson.hasPredicted()).as("an empty line is no prediction").isFalse();
        lesson.draw(Collections.nCopies(209, 0.3));
        assertThat(lesson.hasPredicted()).isTrue();
        lesson.goTo(LessonStep.TRIGGER);
        assertThat(lesson.hasPredicted()).as("each step asks anew").isFalse();
        lesson.pick(2);
        assertThat(lesson.hasPredicted()).isTrue();
        assertThatThrownBy(() -> lesson.pick(3)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theFirstStepTicksAtTheEndAndAtTheDistrictWithMostGrievanceOnly() {
        Playback playback = new Playback(lesson.course());
        playback.seek(playback.weeks() - 1);
        lesson.seen(playback.now());
        assertThat(lesson.isDone(Task.TO_THE_END)).isFalse();
        playback.step();
        lesson.seen(playback.now());
        assertThat(lesson.isDone(Task.TO_THE_END)).isTrue();

        int districts = playback.now().districts().size();
        List<Integer> ticking = IntStream.range(0, districts)
                .filter(district -> {
                    Lesson other = new Lesson(country);
                    other.inspected(playback.now(), district);
                    return other.isDone(Task.MOST_AGGRIEVED);
                })
                .boxed()
                .toList();
        assertThat(ticking).hasSize(1);
        lesson.inspected(playback.now(), ticking.get(0));
        assertThat(lesson.isStepDone()).isTrue();
    }

    @Test
    void aTriggerCountsOnceItsWeekWasLived() {
        lesson.goTo(LessonStep.TRIGGER);
        lesson.seen(playedToTheEnd().now());
        assertThat(lesson.isDone(Task.TO_THE_END)).as("without the trigger").isFalse();
        Playback playback = new Playback(lesson.course());
        playback.seek(20);
        playback.inject(lesson.trigger(playback.week(), "dispute"));
        lesson.seen(playback.now());
        assertThat(lesson.isDone(Task.PUT_TRIGGER)).isFalse();
        playback.step();
        lesson.seen(playback.now());
        assertThat(lesson.isDone(Task.PUT_TRIGGER)).isTrue();
        playback.seek(playback.weeks());
        lesson.seen(playback.now());
        assertThat(lesson.isStepDone()).isTrue();
        double before = playback.now().history().value(Gauge.TRIGGER_PRESSURE, 19);
        assertThat(playback.now().history().value(Gauge.TRIGGER_PRESSURE, 23)).isGreaterThan(before + 0.3);
    }

    @Test
    void sixDifferentFuturesTickTheThirdStepAndTheSameOneTwiceDoesNot() {
        lesson.goTo(LessonStep.ALL_THREE);
        for (int futures = 0; futures < Lesson.FUTURES_SEEN; futures++) {
            assertThat(lesson.isDone(Task.SIX_FUTURES)).isFalse();
            Playback playback = playedToTheEnd();
            lesson.seen(playback.now());
            lesson.seen(playback.now());
            assertThat(lesson.onsetsSeen()).hasSize(futures + 1);
            assertThat(lesson.earlierFutures()).hasSize(futures);
            lesson.again();
            assertThat(lesson.earlierFutures()).hasSize(futures + 1);
        }
        assertThat(lesson.isStepDone()).isTrue();
        assertThat(lesson.onsetsSeen()).contains(true, false);
    }

    @Test
    void theThreeKindsOfSpeechMustAllBeLived() {
        lesson.goTo(LessonStep.HATE);
        for (String variant : LessonStep.HATE.variants()) {
            assertThat(lesson.isStepDone()).isFalse();
            lesson.choose(variant);
            lesson.seen(playedToTheEnd().now());
        }
        assertThat(lesson.isStepDone()).isTrue();
        assertThatThrownBy(() -> lesson.choose("loud")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void thePairsDifferAsTheTextSays() {
        lesson.goTo(LessonStep.MEDIATION);
        Twin mediation = Twin.of(lesson.course(), lesson.other());
        mediation.seek(mediation.weeks());
        lesson.seen(mediation.now());
        assertThat(lesson.isStepDone()).isFalse();
        lesson.lookedUp(mediation.now().firstSplit().orElseThrow());
        assertThat(lesson.isStepDone()).isTrue();
        assertThat(deaths(mediation.now().other()))
                .isLessThan(0.7 * deaths(mediation.now().base()));

        lesson.goTo(LessonStep.BACKFIRE);
        Twin backfire = Twin.of(lesson.course(), lesson.other());
        backfire.seek(backfire.weeks());
        lesson.seen(backfire.now());
        assertThat(deaths(backfire.now().other()))
                .isGreaterThan(1.2 * deaths(backfire.now().base()));
        lesson.choose("approachable");
        assertThat(lesson.isStepDone()).isFalse();
        lesson.seen(backfire.now());
        assertThat(lesson.isStepDone()).isTrue();
    }

    @Test
    void theFuturesSideBySideAreTheFirstInWhichMuchHangsOnTheMeasure() {
        for (LessonStep step : List.of(LessonStep.MEDIATION, LessonStep.BACKFIRE)) {
            int luck = Showcase.luck(step);
            assertThat(Showcase.deaths(country, step, luck).fit())
                    .as("%s is shown in future %d; none of %d fits the rule", step, luck, Showcase.MOST_TRIED)
                    .isTrue();
            for (int earlier = Math.max(0, luck - 3); earlier < luck; earlier++) {
                assertThat(Showcase.deaths(country, step, earlier).fit())
                        .as("%s in future %d", step, earlier)
                        .isFalse();
            }
            lesson.goTo(step);
            assertThat(lesson.course().luck()).isEqualTo(LessonCountry.luck(luck));
            assertThat(lesson.other().luck()).isEqualTo(lesson.course().luck());
        }
    }

    @Test
    void whereNoFutureFitsTheOneThatComesNearestIsShown() {
        assertThat(Showcase.first(number -> new Showcase.Deaths(100, number == 71 ? 140 : 120)))
                .isEqualTo(71);
        assertThat(Showcase.first(number -> new Showcase.Deaths(100, number < 5 ? 190 : 200)))
                .as("the first that fits")
                .isEqualTo(5);
        assertThat(new Showcase.Deaths(300, 420).fit()).as("not so many times").isFalse();
        assertThat(new Showcase.Deaths(1, 90).fit()).as("not so far apart").isFalse();
    }

    private static double deaths(org.forestall.viz.play.Frame frame) {
        return frame.districts().stream()
                .flatMap(district -> district.communities().stream())
                .mapToLong(community -> community.killed())
                .sum();
    }

    @Test
    void theBudgetReachesForTwoMeasuresAndTwoPairsMustBeRun() {
        lesson.goTo(LessonStep.BUDGET);
        assertThat(lesson.choose(Measure.MEDIATION, true)).isTrue();
        assertThat(lesson.choose(Measure.PUBLIC_ALERT, true)).isTrue();
        assertThat(lesson.choose(Measure.DIPLOMACY, true)).as("a third").isFalse();
        assertThat(lesson.isDone(Task.TWO_CHOSEN)).isTrue();
        assertThat(lesson.other().injections()).hasSize(2);
        Ensemble ensemble = new Ensemble(2, 1);
        lesson.counted(ensemble);
        assertThat(lesson.isDone(Task.HUNDRED)).as("not done yet").isFalse();
        ensemble.add(0, result(10));
        ensemble.add(1, result(8));
        lesson.counted(ensemble);
        assertThat(lesson.isDone(Task.HUNDRED)).isTrue();
        lesson.counted(ensemble);
        assertThat(lesson.isDone(Task.ANOTHER_PAIR)).as("the same pair again").isFalse();
        lesson.choose(Measure.PUBLIC_ALERT, false);
        lesson.choose(Measure.DIPLOMACY, true);
        lesson.counted(ensemble);
        assertThat(lesson.isStepDone()).isTrue();
        assertThat(lesson.pairsRun()).isEqualTo(2);
    }

    private static Futures.Result result(double harm) {
        return new Futures.Result(0, -1, harm, 0, 4, List.of(), List.of());
    }

    @Test
    void anEnsembleComparesFuturesOfTheSameLuckAlone() {
        Ensemble ensemble = new Ensemble(2, 2);
        ensemble.add(0, new Futures.Result(0, -1, 5, 0, 4, List.of(), List.of()));
        ensemble.add(0, new Futures.Result(1, 30, 9, 0, 4, List.of(), List.of()));
        ensemble.add(1, new Futures.Result(1, -1, 6, 0, 4, List.of(), List.of()));
        assertThat(ensemble.isDone()).isFalse();
        assertThat(ensemble.better()).isEqualTo(1);
        assertThat(ensemble.worse()).isZero();
        assertThat(ensemble.onsets(0)).isEqualTo(1);
        assertThat(ensemble.meanHarm(0)).isEqualTo(7);
    }

    @Test
    void theDistanceOfALineIsItsMeanDistanceOverTheWeeksThatWereDrawn() {
        Playback playback = new Playback(lesson.course());
        playback.seek(10);
        Double[] line = new Double[209];
        Arrays.fill(line, Double.NaN);
        assertThat(lesson.distance(playback.now(), Gauge.TENSION)).isNaN();
        line[4] = playback.now().history().value(Gauge.TENSION, 4) + 0.2;
        line[6] = playback.now().history().value(Gauge.TENSION, 6) - 0.4;
        line[100] = 1.0;
        lesson.draw(List.of(line));
        assertThat(lesson.distance(playback.now(), Gauge.TENSION))
                .isCloseTo(0.3, org.assertj.core.data.Offset.offset(1e-9));
    }

    @Test
    void oneGoesThroughTheStepsInOrderAndBack() {
        assertThat(lesson.previous()).isEmpty();
        int steps = 1;
        while (lesson.next().isPresent()) {
            lesson.goTo(lesson.next().get());
            steps++;
        }
        assertThat(steps).isEqualTo(7);
        assertThat(lesson.previous()).contains(LessonStep.BACKFIRE);
    }

    @ParameterizedTest
    @EnumSource(LessonStep.class)
    void everyStepHasItsTextsInEveryLanguage(LessonStep step) {
        for (Locale language : Words.LANGUAGES) {
            Words words = Words.of(language);
            assertThat(words.has(step.key() + ".title")).isTrue();
            assertThat(words.lines(step.key() + ".text")).isNotEmpty();
            assertThat(words.has(step.key() + ".question")).isTrue();
            assertThat(words.has(step.key() + ".learn.1")).isTrue();
            step.tasks()
                    .forEach(task -> assertThat(words.of("lesson.task", task)).doesNotStartWith("lesson."));
            if (step.question() instanceof Question.Pick pick) {
                assertThat(words.lines(step.key() + ".choice")).hasSize(pick.answers());
            }
        }
    }

    /**
     * Everything that is read at 200 words a minute, everything that is run at the speed that is set, ten seconds for each
     * thing that is chosen or pressed, and half a minute for each hundred futures.
     */
    @Test
    void theWholeLessonTakesLessThanTwentyMinutes() {
        double weeksPerSecond = org.forestall.viz.play.Speed.FAST.weeksPerSecond();
        for (Locale language : Words.LANGUAGES) {
            Words words = Words.of(language);
            long read = wordsIn(words.lines("lesson.end.text"));
            double run = 0;
            double chosen = 0;
            for (LessonStep step : LessonStep.values()) {
                for (String part : List.of(".text", ".choice", ".learn")) {
                    read += wordsIn(words.lines(step.key() + part));
                }
                read += wordsIn(List.of(words.get(step.key() + ".title"), words.get(step.key() + ".question")));
                read += step.tasks().stream()
                        .mapToLong(task -> wordsIn(List.of(words.of("lesson.task", task))))
                        .sum();
                lesson.goTo(step);
                int runs = step == LessonStep.ALL_THREE
                        ? Lesson.FUTURES_SEEN
                        : step == LessonStep.BUDGET ? 0 : step.variants().size();
                run += runs * lesson.course().weeks() / weeksPerSecond / 60;
                run += step == LessonStep.BUDGET ? 2 * 0.5 : 0;
                chosen += (1 + runs + step.tasks().size()) * 10 / 60.0;
            }
            double minutes = read / 200.0 + run + chosen;
            assertThat(minutes)
                    .as("%s: %d words, %.1f min running, %.1f min choosing", language, read, run, chosen)
                    .isBetween(8.0, 20.0);
        }
    }

    private static long wordsIn(List<String> lines) {
        return lines.stream().mapToLong(line -> line.split("\\s+").length).sum();
    }

    @Test
    void anUnknownSituationIsRefused() {
        assertThatThrownBy(() -> country.course(List.of("peace"), LessonCountry.luck(0)))
                .hasMessageContaining("there is no situation peace");
    }
}
