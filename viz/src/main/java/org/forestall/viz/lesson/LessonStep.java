package org.forestall.viz.lesson;

import java.util.List;
import java.util.Locale;
import org.forestall.viz.play.Gauge;

/**
 * The steps of the lesson, in order. Each asks for a prediction, then shows one thing with one new control, and has tasks that
 * tick themselves.
 */
public enum LessonStep {
    /** Grievance alone: little happens. */
    GRIEVANCE(
            View.ONE,
            Control.TIME,
            new Question.Draw(Gauge.TENSION),
            List.of("only"),
            List.of(Task.TO_THE_END, Task.MOST_AGGRIEVED)),
    /** A trigger where nobody has the means and the will: little happens. */
    TRIGGER(
            View.ONE,
            Control.PUT_TRIGGER,
            new Question.Pick(3),
            List.of("only"),
            List.of(Task.PUT_TRIGGER, Task.TO_THE_END)),
    /** Grievance, capacity and trigger together: escalation in some futures, not in all. */
    ALL_THREE(
            View.ONE,
            Control.AGAIN,
            new Question.Pick(Lesson.FUTURES_SEEN + 1),
            List.of("only"),
            List.of(Task.TO_THE_END, Task.SIX_FUTURES)),
    /** Hateful speech, which spreads along ties. */
    HATE(
            View.ONE,
            Control.SPEECH,
            new Question.Pick(3),
            List.of("quiet", "hate", "untold"),
            List.of(Task.THREE_KINDS_OF_SPEECH)),
    /** The same mediation, late and early, under the same luck. */
    MEDIATION(
            View.TWO,
            Control.PANES,
            new Question.Pick(3),
            List.of("only"),
            List.of(Task.TO_THE_END, Task.FIRST_DIFFERENCE)),
    /** A fair-looking measure that does harm in one setting. */
    BACKFIRE(
            View.TWO,
            Control.GOVERNMENT,
            new Question.Pick(3),
            List.of("defiant", "approachable"),
            List.of(Task.BOTH_GOVERNMENTS)),
    /** Two measures of five, over a hundred futures. */
    BUDGET(
            View.HUNDRED,
            Control.BUDGET,
            new Question.Pick(4),
            List.of("only"),
            List.of(Task.TWO_CHOSEN, Task.HUNDRED, Task.ANOTHER_PAIR));

    /** What is seen. */
    public enum View {
        /** One future: map and line. */
        ONE,
        /** Two futures side by side with the same luck. */
        TWO,
        /** A hundred futures with and without. */
        HUNDRED
    }

    /** The control that a step brings. Time is there in every step with a map. */
    public enum Control {
        /** Play, pause, step, back. */
        TIME,
        /** Put a trigger in. */
        PUT_TRIGGER,
        /** The same country once more with other luck. */
        AGAIN,
        /** What is said in public. */
        SPEECH,
        /** Two panes. */
        PANES,
        /** What kind of government there is. */
        GOVERNMENT,
        /** Which measures are paid for. */
        BUDGET
    }

    private final View view;
    private final Control control;
    private final Question question;
    private final List<String> variants;
    private final List<Task> tasks;

    LessonStep(View view, Control control, Question question, List<String> variants, List<Task> tasks) {
        this.view = view;
        this.control = control;
        this.question = question;
        this.variants = variants;
        this.tasks = tasks;
    }

    /** What is seen. */
    public View view() {
        return view;
    }

    /** The control that it brings. */
    public Control control() {
        return control;
    }

    /** What is predicted first. */
    public Question question() {
        return question;
    }

    /** Names of the variants that a learner can choose; the first one is there at the beginning. */
    public List<String> variants() {
        return variants;
    }

    /** What is to be done. */
    public List<Task> tasks() {
        return tasks;
    }

    /** Number, from 1. */
    public int number() {
        return ordinal() + 1;
    }

    /** Beginning of the keys of its texts. */
    public String key() {
        return "lesson." + name().toLowerCase(Locale.ROOT);
    }
}
