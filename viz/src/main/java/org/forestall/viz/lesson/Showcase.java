package org.forestall.viz.lesson;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import org.forestall.viz.play.Futures;

/**
 * Which future is shown where two are set side by side. It is chosen by a rule and not by hand, so that it fits whatever the
 * model makes of the country: the first one, by number, in which much hangs on the measure. Learners are told that it was
 * chosen, and a hundred futures beside it tell how usual it is.
 */
final class Showcase {

    /** The larger number of deaths is at least so many times the smaller one. */
    static final double TIMES = 1.5;

    /** Deaths of 100,000 people by which the two differ at least. */
    static final double APART = 100;

    /** Futures that are looked at; if none fits, the one of them that comes nearest is shown. */
    static final int MOST_TRIED = 100;

    /** The country of the lesson never changes, so what was found once holds. */
    private static final Map<LessonStep, Integer> FOUND = new ConcurrentHashMap<>();

    private Showcase() {}

    /**
     * Deaths of 100,000 people in a pair of futures with the same luck.
     *
     * @param good in the future that is meant to come out better
     * @param bad in the other one
     */
    record Deaths(double good, double bad) {
        boolean fit() {
            return bad >= TIMES * good && bad - good >= APART;
        }

        double ratio() {
            return bad / Math.max(1, good);
        }
    }

    /** Number of the luck for a step. The first call takes about a second, further ones no time. For any thread. */
    static int luck(LessonStep step) {
        return FOUND.computeIfAbsent(step, each -> {
            LessonCountry country = LessonCountry.shipped();
            return first(number -> deaths(country, each, number));
        });
    }

    /** The first number that fits, or the one that comes nearest. */
    static int first(IntFunction<Deaths> lived) {
        int nearest = 0;
        double most = -1;
        for (int number = 0; number < MOST_TRIED; number++) {
            Deaths deaths = lived.apply(number);
            if (deaths.fit()) {
                return number;
            }
            if (deaths.ratio() > most) {
                most = deaths.ratio();
                nearest = number;
            }
        }
        return nearest;
    }

    /** With mediation the second one is meant to be better, with public naming the first one. */
    static Deaths deaths(LessonCountry country, LessonStep step, int number) {
        Lesson.Pair pair = Lesson.pair(country, step, step.variants().get(0), number);
        double first = Futures.live(pair.first(), number).harm();
        double second = Futures.live(pair.second(), number).harm();
        return step == LessonStep.MEDIATION ? new Deaths(second, first) : new Deaths(first, second);
    }
}
