package org.forestall.viz.lesson;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.forestall.sim.spec.TriggerKind;
import org.forestall.viz.play.Course;
import org.forestall.viz.play.Frame;
import org.forestall.viz.play.Gauge;
import org.forestall.viz.play.Injection;
import org.forestall.viz.play.TwinFrame;

/**
 * Where a learner is in the lesson: which step, what was predicted, what was seen, which tasks have come about. It is told of
 * what is shown and decides by that alone; it keeps no score. For one thread.
 */
public final class Lesson {

    /** Futures that are looked at one by one in the third step. */
    public static final int FUTURES_SEEN = 6;

    /** Futures that are run to tell how often something happens. */
    public static final int HUNDRED = 100;

    /** Measures that can be paid for in the last step. */
    public static final int AFFORDABLE = 2;

    private static final double TRIGGER_SEVERITY = 0.9;

    private final LessonCountry country;
    private final Map<LessonStep, Progress> progress = new EnumMap<>(LessonStep.class);
    private LessonStep step = LessonStep.GRIEVANCE;

    /** What has come about in a step. */
    private static final class Progress {
        private final Set<Task> done = EnumSet.noneOf(Task.class);
        private final Set<String> variantsSeen = new HashSet<>();
        private final Map<Integer, Boolean> onsetByLuck = new TreeMap<>();
        private final Set<Measure> chosen = EnumSet.noneOf(Measure.class);
        private final Set<Set<Measure>> pairsRun = new LinkedHashSet<>();
        private final Map<String, List<Double>> lines = new LinkedHashMap<>();
        private final Map<String, Ensemble> ensembles = new HashMap<>();
        private String variant;
        private int luck;
        private int picked = -1;
        private List<Double> drawn = List.of();

        Progress(LessonStep step) {
            variant = step.variants().get(0);
        }
    }

    /** A lesson at its first step. */
    public Lesson(LessonCountry country) {
        this.country = country;
        for (LessonStep each : LessonStep.values()) {
            progress.put(each, new Progress(each));
        }
    }

    // ---- where one is

    /** The step. */
    public LessonStep step() {
        return step;
    }

    /** Goes to a step; what was done in it stays done. */
    public void goTo(LessonStep wanted) {
        step = wanted;
    }

    /** The next step; empty in the last. */
    public Optional<LessonStep> next() {
        int next = step.ordinal() + 1;
        return next < LessonStep.values().length ? Optional.of(LessonStep.values()[next]) : Optional.empty();
    }

    /** The step before; empty in the first. */
    public Optional<LessonStep> previous() {
        return step.ordinal() == 0 ? Optional.empty() : Optional.of(LessonStep.values()[step.ordinal() - 1]);
    }

    private Progress now() {
        return progress.get(step);
    }

    // ---- predicting

    /**
     * Picks an answer.
     *
     * @throws IllegalArgumentException if the question has no such answer
     */
    public void pick(int answer) {
        if (!(step.question() instanceof Question.Pick asked) || answer < 0 || answer >= asked.answers()) {
            throw new IllegalArgumentException(step + " has no answer " + answer);
        }
        now().picked = answer;
    }

    /** The answer that was picked, or -1. */
    public int picked() {
        return now().picked;
    }

    /** Keeps a line that was drawn: a value for each week, NaN where nothing was drawn. */
    public void draw(List<Double> line) {
        now().drawn = List.copyOf(line);
    }

    /** The line that was drawn, empty before. */
    public List<Double> drawn() {
        return now().drawn;
    }

    /** Whether a prediction was made. Nothing is run before. */
    public boolean hasPredicted() {
        return now().picked >= 0 || now().drawn.stream().anyMatch(value -> !value.isNaN());
    }

    // ---- what is lived

    /** The variant that is chosen. */
    public String variant() {
        return now().variant;
    }

    /**
     * Chooses a variant.
     *
     * @throws IllegalArgumentException if the step has no such variant
     */
    public void choose(String variant) {
        if (!step.variants().contains(variant)) {
            throw new IllegalArgumentException(step + " has no variant " + variant);
        }
        now().variant = variant;
    }

    /** Takes other luck for the same country. */
    public void again() {
        now().luck++;
    }

    /** Chooses or gives up a measure. Gives false, and changes nothing, if the budget does not reach. */
    public boolean choose(Measure measure, boolean wanted) {
        Set<Measure> chosen = now().chosen;
        if (wanted && !chosen.contains(measure) && chosen.size() == AFFORDABLE) {
            return false;
        }
        if (wanted) {
            chosen.add(measure);
        } else {
            chosen.remove(measure);
        }
        if (chosen.size() == AFFORDABLE) {
            tick(Task.TWO_CHOSEN);
        }
        return true;
    }

    /** Measures that are chosen. */
    public Set<Measure> chosen() {
        return EnumSet.copyOf(now().chosen.isEmpty() ? EnumSet.noneOf(Measure.class) : now().chosen);
    }

    /** What is lived in the step, the first one of a pair. */
    public Course course() {
        return courseOf(step, now().variant);
    }

    /** The second one of a pair; the same as the first where there is none. */
    public Course other() {
        Course course = course();
        return switch (step) {
            case MEDIATION, BACKFIRE ->
                pair(country, step, now().variant, Showcase.luck(step)).second();
            case BUDGET -> {
                for (Measure measure : now().chosen) {
                    course = measure.in(course, Measure.EARLY_WEEK);
                }
                yield course;
            }
            default -> course;
        };
    }

    private Course courseOf(LessonStep of, String variant) {
        return switch (of) {
            case MEDIATION, BACKFIRE ->
                pair(country, of, variant, Showcase.luck(of)).first();
            default -> country.course(situations(of, variant), LessonCountry.luck(progress.get(of).luck));
        };
    }

    /** Two courses that are set side by side. */
    record Pair(Course first, Course second) {}

    static Pair pair(LessonCountry country, LessonStep of, String variant, int luck) {
        Course course = country.course(situations(of, variant), LessonCountry.luck(luck));
        return of == LessonStep.MEDIATION
                ? new Pair(
                        Measure.MEDIATION.in(course, Measure.LATE_WEEK),
                        Measure.MEDIATION.in(course, Measure.EARLY_WEEK))
                : new Pair(course, Measure.PUBLIC_ALERT.in(course, Measure.EARLY_WEEK));
    }

    /** Looks for the futures of the steps with two panes, which takes about a second, so that nobody waits there. For any thread. */
    public static void prepare() {
        Showcase.luck(LessonStep.MEDIATION);
        Showcase.luck(LessonStep.BACKFIRE);
    }

    private static List<String> situations(LessonStep of, String variant) {
        return switch (of) {
            case GRIEVANCE, TRIGGER -> List.of(LessonCountry.GRIEVANCE);
            case ALL_THREE -> List.of(LessonCountry.GRIEVANCE, LessonCountry.CAPACITY, LessonCountry.TRIGGER);
            case HATE -> speech(variant);
            case MEDIATION, BUDGET -> pairSituations(true);
            case BACKFIRE -> pairSituations(variant.equals("approachable"));
        };
    }

    private static List<String> speech(String variant) {
        return switch (variant) {
            case "quiet" -> List.of(LessonCountry.GRIEVANCE);
            case "hate" -> List.of(LessonCountry.GRIEVANCE, LessonCountry.HATE);
            default -> List.of(LessonCountry.GRIEVANCE, LessonCountry.HATE, LessonCountry.WITHOUT_TIES);
        };
    }

    private static List<String> pairSituations(boolean approachable) {
        List<String> situations = new ArrayList<>(List.of(LessonCountry.GRIEVANCE, LessonCountry.CAPACITY));
        if (approachable) {
            situations.add(LessonCountry.APPROACHABLE);
        }
        situations.add(LessonCountry.TRIGGER);
        return situations;
    }

    /** The trigger that a learner can put in. */
    public Injection.Trigger trigger(int week, String name) {
        return new Injection.Trigger(week, TriggerKind.ELECTION_DISPUTE, TRIGGER_SEVERITY, List.of(), name);
    }

    /** What is lived a hundred times to say how often things happen in the step: one course, or two under the same luck. */
    public List<Course> ensemble() {
        return switch (step) {
            case GRIEVANCE, ALL_THREE -> List.of(course());
            case TRIGGER -> List.of(course().with(trigger(course().weeks() / 3, "dispute")));
            case HATE -> List.of();
            case MEDIATION, BACKFIRE, BUDGET -> List.of(course(), other());
        };
    }

    // ---- what is seen

    /** Is told of a week of one future that is shown. */
    public void seen(Frame frame) {
        boolean triggered = frame.course().injections().stream()
                .anyMatch(each -> each instanceof Injection.Trigger && each.week() < frame.week());
        if (step == LessonStep.TRIGGER && triggered) {
            tick(Task.PUT_TRIGGER);
        }
        if (!frame.isAtEnd()) {
            return;
        }
        if (step != LessonStep.TRIGGER || triggered) {
            tick(Task.TO_THE_END);
        }
        Progress here = now();
        here.variantsSeen.add(here.variant);
        here.lines.put(lineKey(here.variant, frame.course().luck().replicate()), line(frame, Gauge.TENSION));
        if (step == LessonStep.HATE && here.variantsSeen.containsAll(step.variants())) {
            tick(Task.THREE_KINDS_OF_SPEECH);
        }
        if (step == LessonStep.ALL_THREE) {
            here.onsetByLuck.put(frame.course().luck().replicate(), frame.onsetWeek() >= 0);
            if (here.onsetByLuck.size() >= FUTURES_SEEN) {
                tick(Task.SIX_FUTURES);
            }
        }
    }

    /** Where futures are looked at one by one each keeps its line, otherwise each variant does. */
    private String lineKey(String variant, int luck) {
        return step == LessonStep.ALL_THREE ? variant + " " + luck : variant;
    }

    private static List<Double> line(Frame frame, Gauge gauge) {
        List<Double> line = new ArrayList<>();
        for (int week = 0; week <= frame.lived(); week++) {
            line.add(frame.history().value(gauge, week));
        }
        return List.copyOf(line);
    }

    /** Is told of a week of two futures that is shown. */
    public void seen(TwinFrame frame) {
        if (frame.base().isAtEnd() && frame.other().isAtEnd()) {
            tick(Task.TO_THE_END);
            Progress here = now();
            here.variantsSeen.add(here.variant);
            if (step == LessonStep.BACKFIRE && here.variantsSeen.containsAll(step.variants())) {
                tick(Task.BOTH_GOVERNMENTS);
            }
        }
    }

    /** Is told that a district was chosen on the map. */
    public void inspected(Frame frame, int districtIdx) {
        if (districtIdx >= 0 && frame.week() > 0 && districtIdx == mostAggrieved(frame)) {
            tick(Task.MOST_AGGRIEVED);
        }
    }

    private static int mostAggrieved(Frame frame) {
        int most = -1;
        double grievance = -1;
        for (Frame.District district : frame.districts()) {
            double here = district.grievance();
            if (here > grievance) {
                grievance = here;
                most = district.index();
            }
        }
        return most;
    }

    /** Is told that the first difference of a pair was looked up. */
    public void lookedUp(TwinFrame.Split split) {
        if (split != null) {
            tick(Task.FIRST_DIFFERENCE);
        }
    }

    /** Is told that an ensemble of the step is done. */
    public void counted(Ensemble ensemble) {
        Progress here = now();
        if (step == LessonStep.BUDGET && ensemble.isDone() && here.chosen.size() == AFFORDABLE) {
            here.pairsRun.add(chosen());
            tick(Task.HUNDRED);
            if (here.pairsRun.size() > 1) {
                tick(Task.ANOTHER_PAIR);
            }
        }
    }

    /** Lines of the threat felt that were lived to their end in this step, by variant or, in the third step, by luck. */
    public Map<String, List<Double>> lines() {
        return Collections.unmodifiableMap(now().lines);
    }

    /** Lines of those futures of the third step that are not the one that is lived now; empty in other steps. */
    public List<List<Double>> earlierFutures() {
        if (step != LessonStep.ALL_THREE) {
            return List.of();
        }
        String present = lineKey(now().variant, now().luck);
        return now().lines.entrySet().stream()
                .filter(each -> !each.getKey().equals(present))
                .map(Map.Entry::getValue)
                .toList();
    }

    /**
     * The ensemble of the step as it is chosen now; empty of results when it is asked for the first time.
     *
     * @see #ensemble()
     */
    public Ensemble counts() {
        Progress here = now();
        String chosen = here.variant + here.chosen;
        return here.ensembles.computeIfAbsent(
                chosen, any -> new Ensemble(Math.max(1, ensemble().size()), HUNDRED));
    }

    /** Whether something was seen from which the step can be learnt. */
    public boolean hasSeen() {
        Progress here = now();
        return !here.variantsSeen.isEmpty() || here.done.contains(Task.TO_THE_END) || here.done.contains(Task.HUNDRED);
    }

    /** Whether anything was predicted or done in any step. */
    public boolean hasBegun() {
        return progress.values().stream()
                .anyMatch(each -> each.picked >= 0 || !each.drawn.isEmpty() || !each.done.isEmpty());
    }

    private void tick(Task task) {
        if (step.tasks().contains(task)) {
            now().done.add(task);
        }
    }

    // ---- what has come about

    /** Whether a task of the step has come about. */
    public boolean isDone(Task task) {
        return now().done.contains(task);
    }

    /** Whether all tasks of the step have come about. */
    public boolean isStepDone() {
        return now().done.containsAll(step.tasks());
    }

    /** In the third step: futures seen so far, true where mass violence began, in the order of their luck. */
    public List<Boolean> onsetsSeen() {
        return List.copyOf(now().onsetByLuck.values());
    }

    /** In the last step: results by pair so far. */
    public int pairsRun() {
        return now().pairsRun.size();
    }

    /** Mean distance between the line that was drawn and the one that came, over the weeks that were drawn; NaN before. */
    public double distance(Frame frame, Gauge gauge) {
        double sum = 0;
        int weeks = 0;
        for (int week = 0; week < Math.min(drawn().size(), frame.lived() + 1); week++) {
            if (!drawn().get(week).isNaN()) {
                sum += Math.abs(drawn().get(week) - frame.history().value(gauge, week));
                weeks++;
            }
        }
        return weeks == 0 ? Double.NaN : sum / weeks;
    }
}
