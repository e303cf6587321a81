package org.forestall.viz.lesson;

import java.util.ArrayList;
import java.util.List;
import org.forestall.viz.words.Words;

/** What a step shows, in words whose numbers are those of the futures that were lived. */
public final class Learning {

    private Learning() {}

    /** The lines; a line whose numbers are not all there yet says so. Empty before anything was seen. */
    public static List<String> lines(Lesson lesson, Words words) {
        if (!lesson.hasSeen()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        String key = lesson.step().key() + ".learn.";
        boolean waiting = false;
        for (int line = 1; words.has(key + line); line++) {
            boolean counts = words.get(key + line).contains("{0}");
            if (!counts) {
                lines.add(words.get(key + line));
            } else if (hasNumbers(lesson)) {
                lines.add(words.get(key + line, numbers(lesson, words, line)));
            } else if (!waiting) {
                waiting = true;
                lines.add(open(lesson, words));
            }
        }
        return lines;
    }

    private static boolean hasNumbers(Lesson lesson) {
        return lesson.step() == LessonStep.HATE
                ? lesson.lines().keySet().containsAll(LessonStep.HATE.variants())
                : lesson.counts().isDone();
    }

    private static String open(Lesson lesson, Words words) {
        if (lesson.step() == LessonStep.HATE) {
            return words.get("lesson.hate.open");
        }
        Ensemble counts = lesson.counts();
        int done = 0;
        for (int arm = 0; arm < counts.arms(); arm++) {
            done += counts.of(arm).size();
        }
        return words.get("lesson.counting", done, counts.count() * counts.arms());
    }

    private static Object[] numbers(Lesson lesson, Words words, int line) {
        Ensemble counts = lesson.counts();
        return switch (lesson.step()) {
            case GRIEVANCE, TRIGGER, ALL_THREE -> new Object[] {counts.onsets(0), counts.count()};
            case HATE ->
                List.of("quiet", "untold", "hate").stream()
                        .map(variant -> lesson.lines().get(variant))
                        .map(values -> words.number(values.get(values.size() - 1), 2))
                        .toArray();
            case MEDIATION -> line == 2 ? betterWorse(counts) : onsets(counts);
            case BACKFIRE -> new Object[] {counts.worse(), counts.count(), counts.better()};
            case BUDGET ->
                line == 1
                        ? onsets(counts)
                        : new Object[] {
                            counts.better(),
                            counts.count(),
                            counts.worse(),
                            words.number(counts.meanHarm(0), 0),
                            words.number(counts.meanHarm(1), 0)
                        };
        };
    }

    private static Object[] betterWorse(Ensemble counts) {
        return new Object[] {counts.better(), counts.count(), counts.worse()};
    }

    private static Object[] onsets(Ensemble counts) {
        return new Object[] {counts.onsets(0), counts.onsets(1), counts.count()};
    }
}
