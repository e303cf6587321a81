package org.forestall.scenario.assess;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.forestall.scenario.bind.Binder;
import org.forestall.scenario.problem.Problems;
import org.forestall.scenario.tree.Node;
import org.forestall.scenario.tree.YamlTree;

/** All questions of a worksheet, and the settings that answers move. */
public final class Questionnaire {

    private static final List<QuestionSet> SHIPPED = read();

    private Questionnaire() {}

    /** The fourteen factors in the order of the Framework, then resilience. */
    public static List<QuestionSet> sets() {
        return SHIPPED;
    }

    private static List<QuestionSet> read() {
        Problems problems = new Problems();
        Node.Fields root = YamlTree.read(text(), "questions.yaml", problems)
                .map(Node.Fields.class::cast)
                .orElseThrow(() -> new IllegalStateException("the shipped questions are unreadable"));
        List<QuestionSet> sets = new Binder(root, problems)
                .bindList(QuestionSet.class, root.get("sets").orElseThrow(), "sets");
        if (problems.hasErrors()) {
            throw new IllegalStateException(problems.all().get(0).text());
        }
        return sets;
    }

    private static String text() {
        try (InputStream stream = Questionnaire.class.getResourceAsStream("questions.yaml")) {
            if (stream == null) {
                throw new IllegalStateException("the program was built without questions.yaml");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
