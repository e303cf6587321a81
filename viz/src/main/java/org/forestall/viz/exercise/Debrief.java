package org.forestall.viz.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import org.forestall.scenario.Scenario;
import org.forestall.scenario.bind.RecordCopy;
import org.forestall.viz.play.Country;
import org.forestall.viz.play.Course;
import org.forestall.viz.play.Futures;
import org.forestall.viz.play.Injection;

/**
 * Looks back on decisions by living them again: without each of them, and with each of them taken earlier, in this future and
 * in many under other luck. Luck differs from the first week on, so what is judged is the decision in this country and plan,
 * not in the very week in which it was taken.
 */
public final class Debrief {

    /** Futures that are usually lived for each decision. */
    public static final int USUAL = 200;

    /** Weeks by which a decision is tried earlier. */
    public static final int EARLIER_WEEKS = 26;

    /** People in the sample of the many futures; the distribution of outcomes does not depend on it. */
    private static final int PEOPLE = 500;

    private final DebriefCase about;
    private final int futures;
    private final ExecutorService workers;
    private final BiConsumer<Integer, Integer> progress;
    private final int runs;
    private int done;

    private Debrief(DebriefCase about, int futures, ExecutorService workers, BiConsumer<Integer, Integer> progress) {
        this.about = about;
        this.futures = futures;
        this.workers = workers;
        this.progress = progress;
        int decisions = about.decisions().size();
        long withEarlier = about.decisions().stream()
                .filter(decision -> earlier(decision) > 0)
                .count();
        this.runs = decisions == 0 ? 0 : (int) (futures * (1 + decisions + withEarlier));
    }

    /**
     * Lives again what there is to compare.
     *
     * @param about what is looked back on
     * @param futures futures under other luck for each comparison, at least 1
     * @param workers threads to do it in
     * @param progress told how many of how many runs are done
     * @return a comparison for each decision, in order
     * @throws InterruptedException if the wait is broken off; nothing is left running
     */
    public static List<Counterfactual> of(
            DebriefCase about, int futures, ExecutorService workers, BiConsumer<Integer, Integer> progress)
            throws InterruptedException {
        return new Debrief(about, futures, workers, progress).counterfactuals();
    }

    private List<Counterfactual> counterfactuals() throws InterruptedException {
        List<Counterfactual> all = new ArrayList<>();
        if (about.decisions().isEmpty()) {
            return all;
        }
        Futures.Result here = Futures.live(about.course(), about.course().luck().replicate());
        List<Futures.Result> with = many(about.course());
        for (DebriefCase.Taken decision : about.decisions()) {
            Course without = without(decision);
            all.add(compared(decision, here, with, without));
        }
        return all;
    }

    private Counterfactual compared(
            DebriefCase.Taken decision, Futures.Result here, List<Futures.Result> with, Course without)
            throws InterruptedException {
        Futures.Result hereWithout = Futures.live(without, without.luck().replicate());
        List<Futures.Result> others = many(without);
        return new Counterfactual(
                decision,
                futures,
                here,
                hereWithout,
                fewer(with, others),
                fewer(others, with),
                onsets(with),
                onsets(others),
                harm(with),
                harm(others),
                earlier(decision) == 0 ? null : earlier(decision, with));
    }

    private static int earlier(DebriefCase.Taken decision) {
        return Math.min(EARLIER_WEEKS, decision.week());
    }

    private Counterfactual.Earlier earlier(DebriefCase.Taken decision, List<Futures.Result> with)
            throws InterruptedException {
        int weeks = earlier(decision);
        Course course = without(decision);
        for (Injection.Measure measure : decision.measures()) {
            course = course.with(new Injection.Measure(
                    measure.week() - weeks,
                    measure.intervention(),
                    measure.strength(),
                    measure.weeks(),
                    measure.districts(),
                    measure.uniformed()));
        }
        List<Futures.Result> earlier = many(course);
        return new Counterfactual.Earlier(
                weeks, fewer(earlier, with), fewer(with, earlier), onsets(earlier), harm(earlier));
    }

    private Course without(DebriefCase.Taken decision) {
        Course course = about.course();
        for (Injection.Measure measure : decision.measures()) {
            course = course.without(measure);
        }
        return course;
    }

    /** Futures 0 and on under another master seed than the one that was played, so that it is not among them. */
    private List<Futures.Result> many(Course course) throws InterruptedException {
        Course smaller = smaller(course);
        List<Future<Futures.Result>> asked = new ArrayList<>();
        for (int replicate = 0; replicate < futures; replicate++) {
            int number = replicate;
            asked.add(workers.submit(() -> Futures.live(smaller, number)));
        }
        List<Futures.Result> results = new ArrayList<>();
        try {
            for (Future<Futures.Result> each : asked) {
                results.add(each.get());
                progress.accept(++done, runs);
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(
                    "a future could not be lived: " + e.getCause().getMessage(), e.getCause());
        } finally {
            asked.forEach(each -> each.cancel(true));
        }
        return results;
    }

    private static Course smaller(Course course) {
        Scenario lived = course.scenario();
        int people = Math.min(PEOPLE, lived.society().people());
        Scenario fewer = new Scenario(RecordCopy.with(lived.society(), "people", people), lived.catalogue());
        Course same = Course.of(
                Country.named(fewer, fewer.society().id()),
                course.option(),
                new org.forestall.sim.RunKey(~course.luck().masterSeed(), 0));
        for (Injection injection : course.injections()) {
            same = same.with(injection);
        }
        return same;
    }

    private static int fewer(List<Futures.Result> one, List<Futures.Result> two) {
        int fewer = 0;
        for (int i = 0; i < one.size(); i++) {
            fewer += one.get(i).harm() < two.get(i).harm() ? 1 : 0;
        }
        return fewer;
    }

    private static int onsets(List<Futures.Result> results) {
        return (int) results.stream().filter(Futures.Result::hasOnset).count();
    }

    private static double harm(List<Futures.Result> results) {
        return results.stream().mapToDouble(Futures.Result::harm).average().orElse(0);
    }
}
