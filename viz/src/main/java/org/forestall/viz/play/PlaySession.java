package org.forestall.viz.play;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.forestall.scenario.LoadResult;
import org.forestall.scenario.ResolvedYaml;
import org.forestall.scenario.Scenario;
import org.forestall.scenario.Scenarios;
import org.forestall.scenario.bind.Binder;
import org.forestall.scenario.bind.RecordCopy;
import org.forestall.scenario.bind.RecordYaml;
import org.forestall.scenario.problem.Problem;
import org.forestall.scenario.problem.Problems;
import org.forestall.scenario.tree.Node;
import org.forestall.scenario.tree.SourceText;
import org.forestall.scenario.tree.YamlTree;
import org.forestall.sim.RunKey;
import org.forestall.sim.spec.CalendarEntrySpec;
import org.forestall.sim.spec.MeasureSpec;
import org.forestall.sim.spec.OptionSpec;
import org.forestall.sim.spec.Parameter;
import org.forestall.sim.spec.SocietySpec;

/**
 * A session as a file: a complete scenario, triggers put in by hand in its calendar and measures in its option {@value
 * Course#SESSION_OPTION}, with a note of luck and place. {@code forestall run} reads it as any other scenario and lives the
 * same future. The note holds the hash of the state in which it was saved; opening lives the future again up to there and
 * compares, so that a session of a model that has changed since is refused and not shown as something it was not.
 */
public final class PlaySession {

    /** Version of the note. */
    public static final int FORMAT = 1;

    private PlaySession() {}

    /** The note that makes a scenario a session. */
    record Note(
            @Parameter(meaning = "Version of this note.", max = 1_000_000)
            int format,

            @Parameter(meaning = "Country as it was opened.")
            String country,

            @Parameter(meaning = "Option that was chosen before anything was put in.")
            String option,

            @Parameter(meaning = "Master seed of the luck.") String seed,

            @Parameter(meaning = "Number of the future, from 0.", max = 2e9)
            int replicate,

            @Parameter(meaning = "Week that was shown.", unit = "weeks", max = 2000)
            int week,

            @Parameter(meaning = "Hash of the state in that week.")
            String stateHash,

            @Parameter(meaning = "Dated events at the end of the calendar that were put in.", max = 10_000)
            int triggers,

            @Parameter(meaning = "Measures at the end of the option session that were put in.", max = 10_000)
            int measures,

            @Parameter(meaning = "What was put in, in its order: t for a trigger, m for a measure.", byDefault = "")
            String order,

            @Parameter(meaning = "Settings that were changed, as path=value.", byDefault = "[]")
            List<String> settings) {}

    private record Root(@Parameter(meaning = "Note.") Note session) {}

    /** What came of opening a session. */
    public sealed interface Opened {

        /**
         * It was lived again up to where it was saved.
         *
         * @param playback ready to go on
         */
        record Ready(Playback playback) implements Opened {}

        /**
         * It cannot be opened.
         *
         * @param reasons all that is wrong, a line each
         * @param otherVersion whether it was saved by another version
         */
        record Refused(List<String> reasons, boolean otherVersion) implements Opened {

            /** Keeps a copy. */
            public Refused {
                reasons = List.copyOf(reasons);
            }
        }
    }

    /** The text of the file. */
    public static String write(Playback playback) {
        Course course = playback.course();
        StringBuilder order = new StringBuilder();
        course.injections().forEach(each -> order.append(each instanceof Injection.Trigger ? 't' : 'm'));
        int triggers = (int) order.chars().filter(letter -> letter == 't').count();
        List<String> settings = new ArrayList<>();
        course.settings().forEach((path, value) -> settings.add(path + "=" + value));
        settings.sort(null);
        Note note = new Note(
                FORMAT,
                course.country().name(),
                course.option(),
                Long.toString(course.luck().masterSeed()),
                course.luck().replicate(),
                playback.week(),
                HexFormat.of().toHexDigits(playback.stateHash()),
                triggers,
                order.length() - triggers,
                order.toString(),
                List.copyOf(settings));
        return "# A session of Forestall, saved as a scenario. The same future on the command line:\n"
                + "# forestall run THIS_FILE --options " + Course.SESSION_OPTION + " --seed "
                + course.luck().masterSeed() + " --replicate " + course.luck().replicate() + "\n"
                + new RecordYaml().add(new Root(note)).text()
                + ResolvedYaml.write(course.asScenario());
    }

    /**
     * Writes the file; a file of that name is only replaced once all is written.
     *
     * @throws IOException if it cannot be written; a former file is then as it was
     */
    public static void save(Playback playback, Path file) throws IOException {
        Path absolute = file.toAbsolutePath();
        Path draft = Files.createTempFile(absolute.getParent(), ".session", ".tmp");
        try {
            Files.writeString(draft, write(playback));
            Files.move(draft, absolute, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** Whether a file holds a session rather than a plain scenario. A file that cannot be read holds none. */
    public static boolean isSession(Path file) {
        Problems problems = new Problems();
        return SourceText.read(file, problems)
                .flatMap(text -> YamlTree.read(text, file.toString(), problems))
                .filter(Node.Fields.class::isInstance)
                .flatMap(root -> ((Node.Fields) root).get(Scenarios.SESSION))
                .isPresent();
    }

    /** Opens a file. Never throws for anything in the file. */
    public static Opened open(Path file) {
        Problems problems = new Problems();
        Optional<String> text = SourceText.read(file, problems);
        return text.isPresent() ? read(text.get(), file.toString()) : refused(problems.all());
    }

    /** Opens a text. Never throws for anything in it. */
    public static Opened read(String text, String name) {
        Problems problems = new Problems();
        Optional<Node.Fields> root = YamlTree.read(text, name, problems)
                .filter(Node.Fields.class::isInstance)
                .map(Node.Fields.class::cast);
        Optional<Node> found = root.flatMap(fields -> fields.get(Scenarios.SESSION));
        if (root.isEmpty() || found.isEmpty() || !(found.get() instanceof Node.Fields noteFields)) {
            return problems.hasErrors()
                    ? refused(problems.all())
                    : new Opened.Refused(List.of(name + ": holds no session. Maybe open it as a scenario."), false);
        }
        Optional<String> other = otherFormat(noteFields, name);
        if (other.isPresent()) {
            return new Opened.Refused(List.of(other.get()), true);
        }
        Optional<Note> note =
                new Binder(root.get(), problems).bind(Note.class, noteFields, Scenarios.SESSION, Set.of());
        if (note.isEmpty() || problems.hasErrors()) {
            return refused(problems.all());
        }
        LoadResult result = Scenarios.read(text, name, List.of());
        if (result instanceof LoadResult.Rejected rejected) {
            return refused(rejected.problems());
        }
        return replay(note.get(), result.orThrow(), name);
    }

    /** Asked before anything else, since the note of another version may look different. */
    private static Optional<String> otherFormat(Node.Fields note, String name) {
        String format = note.get("format")
                .filter(Node.Scalar.class::isInstance)
                .map(node -> ((Node.Scalar) node).text())
                .orElse("none");
        return format.equals(Integer.toString(FORMAT))
                ? Optional.empty()
                : Optional.of(
                        name + ": the session has format " + format + ", this version reads format " + FORMAT
                                + ". Open it with the version that saved it, or remove the key session: to use it as a scenario.");
    }

    private static Opened replay(Note note, Scenario saved, String name) {
        Playback playback;
        try {
            playback = new Playback(course(note, saved));
        } catch (IllegalArgumentException e) {
            return new Opened.Refused(List.of(name + ": session: " + e.getMessage()), false);
        }
        playback.seek(note.week());
        if (!HexFormat.of().toHexDigits(playback.stateHash()).equals(note.stateHash())) {
            return new Opened.Refused(
                    List.of(name + ": lived again, week " + note.week()
                            + " is not the week that was saved. The session was"
                            + " saved by another version of the model, or the file was changed. Remove the key session: to"
                            + " use it as a scenario."),
                    true);
        }
        return new Opened.Ready(playback);
    }

    private static Course course(Note note, Scenario saved) {
        SocietySpec society = saved.society();
        OptionSpec played = saved.planFor(Course.SESSION_OPTION).option();
        int entries = society.calendar().size();
        int all = played.measures().size();
        if (note.triggers() > entries
                || note.measures() > all
                || note.order().length() != note.triggers() + note.measures()) {
            throw new IllegalArgumentException("it counts more triggers or measures than the scenario has.");
        }
        List<CalendarEntrySpec> triggers = society.calendar().subList(entries - note.triggers(), entries);
        List<MeasureSpec> measures = played.measures().subList(all - note.measures(), all);
        List<OptionSpec> options = society.options().stream()
                .filter(option -> !option.id().equals(Course.SESSION_OPTION))
                .toList();
        SocietySpec base = RecordCopy.with(
                RecordCopy.with(
                        society, "calendar", List.copyOf(society.calendar().subList(0, entries - note.triggers()))),
                "options",
                options);
        Course course = Course.of(
                Country.named(new Scenario(base, saved.catalogue()), note.country()),
                note.option(),
                new RunKey(Long.parseLong(note.seed()), note.replicate()));
        int nextTrigger = 0;
        int nextMeasure = 0;
        for (char letter : note.order().toCharArray()) {
            course = course.with(
                    letter == 't'
                            ? Injection.Trigger.of(triggers.get(nextTrigger++), society.start())
                            : Injection.Measure.of(measures.get(nextMeasure++), society.start()));
        }
        return course;
    }

    private static Opened refused(List<Problem> problems) {
        return new Opened.Refused(problems.stream().map(Problem::text).toList(), false);
    }
}
