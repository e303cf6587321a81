package org.forestall.viz.exercise;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.forestall.scenario.LoadResult;
import org.forestall.scenario.ScenarioProblems;
import org.forestall.scenario.bind.Binder;
import org.forestall.scenario.bind.RecordYaml;
import org.forestall.scenario.problem.Place;
import org.forestall.scenario.problem.Problem;
import org.forestall.scenario.problem.Problems;
import org.forestall.scenario.tree.Node;
import org.forestall.scenario.tree.SourceText;
import org.forestall.scenario.tree.YamlTree;
import org.forestall.sim.observe.framework.Factor;
import org.forestall.sim.spec.Parameter;
import org.forestall.sim.spec.TriggerKind;
import org.forestall.viz.play.Injection;

/**
 * A team's way through an exercise as a file: what was decided and written in which round. Opening lives the future again and
 * compares its state, so that a log of a model that has changed since is refused and not shown as something it was not.
 */
public final class ExerciseLog {

    /** Key under which the note of a log stands. */
    public static final String KEY = "exercise";

    /** Since version 2 a log holds what was improvised too. */
    private static final int FORMAT = 2;

    private static final int OLDEST = 1;

    private ExerciseLog() {}

    /** All that a log holds. */
    record Log(
            @Parameter(meaning = "Version of this form.", max = 1_000_000)
            int format,

            @Parameter(meaning = "Name of the exercise.") String name,

            @Parameter(meaning = "Rounds that are over.", max = 12)
            int rounds,

            @Parameter(meaning = "Hash of the state.") String stateHash,

            @Parameter(meaning = "What was decided.", byDefault = "[]")
            List<Choice> decisions,

            @Parameter(meaning = "Worksheets.", byDefault = "[]")
            List<Sheet> worksheets,

            @Parameter(meaning = "What was put in beside the script.", byDefault = "[]")
            List<Added> improvised) {}

    /** A decision. */
    record Choice(
            @Parameter(meaning = "Round, from 0.", max = 12) int round,
            @Parameter(meaning = "Offer.") String offer,
            @Parameter(meaning = "Why.", byDefault = "") String reason) {}

    /** A worksheet. */
    record Sheet(
            @Parameter(meaning = "Round, from 0.", max = 12) int round,

            @Parameter(meaning = "Grades by factor.", max = Worksheet.MOST, byDefault = "{}")
            Map<Factor, Integer> grades) {}

    /** Something that was put in beside the script. */
    record Added(
            @Parameter(meaning = "Round, from 0.", max = 12) int round,

            @Parameter(meaning = "Weeks from the beginning of the round.", unit = "weeks", max = 259)
            int afterWeeks,

            @Parameter(meaning = "Trigger.") TriggerKind trigger,

            @Parameter(meaning = "Severity.", unit = "index")
            double severity,

            @Parameter(meaning = "Districts; empty means all.", byDefault = "[]")
            List<String> districts,

            @Parameter(meaning = "Name.") String name,

            @Parameter(meaning = "What learners are told.", byDefault = "")
            String told) {}

    private record Root(@Parameter(meaning = "Note.") Log exercise) {}

    /** The text of the file. */
    public static String write(Exercise exercise) {
        Log log = new Log(
                FORMAT,
                exercise.spec().id(),
                exercise.round(),
                HexFormat.of().toHexDigits(exercise.playback().stateHash()),
                exercise.decisions().stream()
                        .map(decision -> new Choice(decision.round(), decision.offer(), decision.reason()))
                        .toList(),
                exercise.worksheets().stream()
                        .map(sheet -> new Sheet(sheet.round(), new LinkedHashMap<>(sheet.gradeByFactor())))
                        .toList(),
                exercise.improvised().stream()
                        .map(put -> added(exercise.spec(), put))
                        .toList());
        return "# A team's way through an exercise of Forestall. To look back on it:\n"
                + "# forestall debrief THIS_FILE --out debrief.html\n"
                + new RecordYaml().add(new Root(log)).text();
    }

    private static Added added(ExerciseSpec spec, Exercise.Improvised put) {
        Injection.Trigger trigger = put.trigger();
        return new Added(
                put.round(),
                trigger.week() - spec.firstWeek(put.round()),
                trigger.kind(),
                trigger.severity(),
                trigger.districts(),
                trigger.name(),
                put.told());
    }

    /**
     * Writes the file; a file of that name is only replaced once all is written.
     *
     * @throws IOException if it cannot be written; a former file is then as it was
     */
    public static void save(Exercise exercise, Path file) throws IOException {
        Path absolute = file.toAbsolutePath();
        Path draft = Files.createTempFile(absolute.getParent(), ".exercise", ".tmp");
        try {
            Files.writeString(draft, write(exercise));
            Files.move(draft, absolute, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** Whether a file holds a log. A file that cannot be read holds none. */
    public static boolean isLog(Path file) {
        Problems problems = new Problems();
        return SourceText.read(file, problems)
                .flatMap(text -> YamlTree.read(text, file.toString(), problems))
                .filter(Node.Fields.class::isInstance)
                .flatMap(root -> ((Node.Fields) root).get(KEY))
                .filter(Node.Fields.class::isInstance)
                .isPresent();
    }

    /**
     * Opens a file.
     *
     * @throws ScenarioProblems with all that is wrong with it
     */
    public static Exercise open(Path file) {
        return open(file, Locale.ENGLISH);
    }

    /**
     * Opens a file, with the texts of the exercise in a language where there is a translation.
     *
     * @throws ScenarioProblems with all that is wrong with it
     */
    public static Exercise open(Path file, Locale language) {
        Problems problems = new Problems();
        Optional<String> text = SourceText.read(file, problems);
        if (text.isEmpty()) {
            refuse(problems);
        }
        return read(text.orElseThrow(), file.toString(), language);
    }

    /**
     * Opens a text.
     *
     * @throws ScenarioProblems with all that is wrong with it
     */
    public static Exercise read(String text, String file) {
        return read(text, file, Locale.ENGLISH);
    }

    private static Exercise read(String text, String file, Locale language) {
        Problems problems = new Problems();
        Optional<Root> root = YamlTree.read(text, file, problems)
                .filter(Node.Fields.class::isInstance)
                .map(Node.Fields.class::cast)
                .flatMap(fields -> new Binder(fields, problems).bind(Root.class, fields, "", Set.of()));
        if (root.isEmpty() && !problems.hasErrors()) {
            problems.add(Problem.error(Place.whole(file), "", "", "is no log of an exercise", ""));
        }
        if (problems.hasErrors()) {
            refuse(problems);
        }
        Log log = root.orElseThrow().exercise();
        List<String> wrong = new ArrayList<>();
        if (log.format() < OLDEST || log.format() > FORMAT) {
            wrong.add("has format " + log.format() + ", this version reads formats " + OLDEST + " to " + FORMAT
                    + ". Open it with the version that saved it");
        } else if (!Exercises.shippedNames().contains(log.name())) {
            wrong.add("is of the exercise '" + log.name() + "', which is not shipped");
        } else {
            Optional<Exercise> lived = live(log, language, wrong);
            if (lived.isPresent()) {
                return lived.get();
            }
        }
        wrong.forEach(what -> problems.add(Problem.error(Place.whole(file), KEY, "", what, "")));
        return refuse(problems);
    }

    private static Exercise refuse(Problems problems) {
        new LoadResult.Rejected(problems.all()).orThrow();
        throw new IllegalStateException("a rejected text cannot be used");
    }

    private static Optional<Exercise> live(Log log, Locale language, List<String> wrong) {
        Exercise exercise = new Exercise(Exercises.shipped(log.name(), language));
        try {
            for (int round = 0; round <= log.rounds(); round++) {
                for (Sheet sheet : log.worksheets()) {
                    if (sheet.round() == round) {
                        exercise.fillIn(sheet.grades());
                    }
                }
                for (Choice choice : log.decisions()) {
                    if (choice.round() == round) {
                        exercise.decide(choice.offer(), choice.reason());
                    }
                }
                for (Added added : log.improvised()) {
                    if (added.round() == round) {
                        exercise.improvise(added.afterWeeks(), trigger(added), added.told());
                    }
                }
                if (round < log.rounds()) {
                    exercise.goOn();
                }
            }
        } catch (IllegalArgumentException | IllegalStateException e) {
            wrong.add("cannot be lived again: " + e.getMessage());
            return Optional.empty();
        }
        if (!HexFormat.of().toHexDigits(exercise.playback().stateHash()).equals(log.stateHash())) {
            wrong.add(
                    "lived again, does not come to the state that was saved. It was saved by another version of the model, "
                            + "or the file was changed");
            return Optional.empty();
        }
        return Optional.of(exercise);
    }

    private static Injection.Trigger trigger(Added added) {
        return new Injection.Trigger(0, added.trigger(), added.severity(), added.districts(), added.name());
    }
}
