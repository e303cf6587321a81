package org.forestall.scenario.assess;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.forestall.scenario.bind.Binder;
import org.forestall.scenario.problem.NearestName;
import org.forestall.scenario.problem.Problem;
import org.forestall.scenario.problem.Problems;
import org.forestall.scenario.rule.RuleBook;
import org.forestall.scenario.tree.Node;
import org.forestall.scenario.tree.Places;
import org.forestall.scenario.tree.SourceText;
import org.forestall.scenario.tree.YamlTree;

/** Reads worksheets. Whatever is wrong becomes a problem, never an exception. */
public final class WorksheetFile {

    /** Highest grade. */
    public static final int TOP_GRADE = 4;

    private static final Pattern GRADE = Pattern.compile("[0-4]|[0-3]\\.\\d{1,3}|unknown");
    private static final String GRADES = "0, 1, 2, 3, 4, a number between, or unknown";

    private final Places places;
    private final Problems problems;

    private WorksheetFile(Places places, Problems problems) {
        this.places = places;
        this.problems = problems;
    }

    /** The worksheet in a file, or empty with problems added. */
    public static Optional<Worksheet> load(java.nio.file.Path file, Problems problems) {
        return SourceText.read(file, problems).flatMap(text -> read(text, file.toString(), problems));
    }

    /**
     * The worksheet in a text, or empty with problems added.
     *
     * @param yaml the text
     * @param file name of the text for messages
     * @param problems where problems are collected
     */
    public static Optional<Worksheet> read(String yaml, String file, Problems problems) {
        Optional<Node> document = YamlTree.read(yaml, file, problems);
        if (document.isPresent() && !(document.get() instanceof Node.Fields)) {
            problems.add(Problem.error(
                    document.get().place(),
                    "",
                    "",
                    "is " + document.get().sort() + ", not a worksheet",
                    "Begin with keys such as id: and factors:."));
            return Optional.empty();
        }
        Optional<Worksheet> worksheet = document.map(Node.Fields.class::cast).flatMap(root -> new Binder(root, problems)
                .bind(Worksheet.class, root, "", Set.of())
                .filter(bound -> {
                    new WorksheetFile(new Places(root), problems).check(bound);
                    return true;
                }));
        return problems.hasErrors() ? Optional.empty() : worksheet;
    }

    private void check(Worksheet worksheet) {
        RuleBook.checkNames(worksheet, places, problems);
        List<String> factors = Questionnaire.sets().stream()
                .filter(set -> !set.isResilience())
                .map(QuestionSet::id)
                .toList();
        worksheet.factors().forEach((factor, answer) -> {
            String path = "factors." + factor;
            checkGrade(answer.grade(), path);
            Optional<QuestionSet> set = Questionnaire.sets().stream()
                    .filter(each -> each.id().equals(factor) && !each.isResilience())
                    .findFirst();
            if (set.isEmpty()) {
                unknown(path, "is no factor", factor, factors);
            } else {
                checkAnswers(answer.questions(), set.get(), path + ".questions");
            }
        });
        QuestionSet resilience = Questionnaire.sets().stream()
                .filter(QuestionSet::isResilience)
                .findFirst()
                .orElseThrow();
        checkAnswers(worksheet.resilience(), resilience, "resilience");
    }

    private void checkAnswers(Map<String, Answer> answers, QuestionSet set, String path) {
        List<String> known = set.questions().stream().map(Question::id).toList();
        answers.forEach((question, answer) -> {
            String inner = path + "." + question;
            checkGrade(answer.grade(), inner);
            if (!known.contains(question)) {
                unknown(inner, "is no question of " + set.id(), question, known);
            }
        });
    }

    private void checkGrade(String grade, String path) {
        if (!GRADE.matcher(grade).matches()) {
            String at = path + ".grade";
            String hint = NearestName.question(grade, List.of("unknown"), "Write a grade, or unknown.");
            problems.add(Problem.error(places.of(at), at, grade, "is none of " + GRADES, hint)
                    .allowing(GRADES));
        }
    }

    private void unknown(String path, String wrong, String written, List<String> known) {
        String allowed = String.join(", ", known);
        problems.add(Problem.error(
                        places.of(path),
                        path,
                        "",
                        wrong,
                        NearestName.question(written, known, "There are " + allowed + "."))
                .allowing(allowed));
    }
}
