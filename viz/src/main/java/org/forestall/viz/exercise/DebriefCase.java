package org.forestall.viz.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.forestall.sim.spec.InterventionSpec;
import org.forestall.viz.play.Course;
import org.forestall.viz.play.History;
import org.forestall.viz.play.Injection;
import org.forestall.viz.play.Playback;

/**
 * What is looked back on: a future with what was decided in it.
 *
 * @param title title
 * @param course what was lived, with all that was put in
 * @param week weeks that were lived
 * @param history what was lived
 * @param decisions what was decided, in order
 * @param reports what happened and what became known of it
 * @param judgements worksheets beside assessed and true scores; empty if none was filled in
 * @param questions questions for a discussion
 */
public record DebriefCase(
        String title,
        Course course,
        int week,
        History history,
        List<Taken> decisions,
        List<Report> reports,
        List<Judgement> judgements,
        List<String> questions) {

    /** Keeps copies. */
    public DebriefCase {
        decisions = List.copyOf(decisions);
        reports = List.copyOf(reports);
        judgements = List.copyOf(judgements);
        questions = List.copyOf(questions);
    }

    /**
     * Measures that were taken in one go.
     *
     * @param name name as people know it
     * @param week week from which they run
     * @param measures what was put in
     * @param reason why, in the words of those who decided; may be empty
     */
    public record Taken(String name, int week, List<Injection.Measure> measures, String reason) {

        /** Keeps a copy. */
        public Taken {
            measures = List.copyOf(measures);
        }
    }

    /** An exercise. */
    public static DebriefCase of(Exercise exercise) {
        List<Taken> taken = exercise.decisions().stream()
                .map(decision -> {
                    ExerciseSpec.OfferSpec offer = exercise.offer(decision.offer());
                    List<Injection.Measure> measures = exercise.playback().course().injections().stream()
                            .filter(Injection.Measure.class::isInstance)
                            .map(Injection.Measure.class::cast)
                            .filter(each -> each.week() == decision.week()
                                    && each.intervention().equals(offer.intervention()))
                            .toList();
                    return new Taken(offer.name(), decision.week(), measures, decision.reason());
                })
                .toList();
        return new DebriefCase(
                exercise.spec().title(),
                exercise.playback().course(),
                exercise.playback().week(),
                exercise.history(),
                taken,
                exercise.reports(),
                exercise.judgements(),
                exercise.spec().questions());
    }

    /** A session of the live view: measures put in by hand in the same week count as one decision. */
    public static DebriefCase of(Playback playback) {
        Course course = playback.course();
        Map<Integer, List<Injection.Measure>> byWeek = new TreeMap<>();
        for (Injection injection : course.injections()) {
            if (injection instanceof Injection.Measure measure && measure.week() < playback.week()) {
                byWeek.computeIfAbsent(measure.week(), any -> new ArrayList<>()).add(measure);
            }
        }
        List<Taken> taken = new ArrayList<>();
        byWeek.forEach((week, measures) -> taken.add(new Taken(names(course, measures), week, measures, "")));
        History history = playback.now().history();
        return new DebriefCase(
                course.society().title(),
                course,
                playback.week(),
                history,
                taken,
                new Newsroom(course).reports(history, playback.week()),
                List.of(),
                course.society().questions());
    }

    private static String names(Course course, List<Injection.Measure> measures) {
        return measures.stream()
                .map(measure -> course.scenario().catalogue().stream()
                        .filter(entry -> entry.id().equals(measure.intervention()))
                        .map(InterventionSpec::name)
                        .findFirst()
                        .orElse(measure.intervention()))
                .distinct()
                .reduce((one, two) -> one + ", " + two)
                .orElse("");
    }
}
