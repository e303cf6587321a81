package org.forestall.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.forestall.scenario.problem.NearestName;
import org.forestall.scenario.problem.Problem;
import org.forestall.scenario.problem.Problems;
import org.forestall.scenario.tree.ItemName;
import org.forestall.scenario.tree.Node;
import org.forestall.scenario.tree.SourceText;
import org.forestall.scenario.tree.YamlTree;

/**
 * Files of measures that users add to any scenario: lists of interventions, of options that use them and of warning
 * policies. They are read as strictly as scenarios, and all that is wrong in all of them is told at once.
 */
final class Additions {

    private static final List<String> LISTS = List.of(Scenarios.INTERVENTIONS, "options", "warningPolicies");

    private Additions() {}

    static List<Node.Fields> read(List<Path> files, Problems problems) {
        List<Node.Fields> all = new ArrayList<>();
        for (Path file : files) {
            SourceText.read(file, problems)
                    .flatMap(text -> YamlTree.read(text, file.toString(), problems))
                    .flatMap(document -> lists(document, problems))
                    .ifPresent(all::add);
        }
        return all;
    }

    private static Optional<Node.Fields> lists(Node document, Problems problems) {
        if (!(document instanceof Node.Fields fields)) {
            problems.add(Problem.error(
                    document.place(),
                    "",
                    "",
                    "is " + document.sort() + ", not a file of measures",
                    "Begin with interventions: and a list under it."));
            return Optional.empty();
        }
        for (Node.Field entry : fields.entries()) {
            String allowed = String.join(", ", LISTS);
            if (!LISTS.contains(entry.key())) {
                problems.add(Problem.error(
                                entry.place(),
                                entry.key(),
                                "",
                                "does not belong into a file of measures",
                                NearestName.question(entry.key(), LISTS, "Allowed are " + allowed + "."))
                        .allowing(allowed));
            } else if (!(entry.value() instanceof Node.Items)) {
                problems.add(Problem.error(
                        entry.value().place(),
                        entry.key(),
                        "",
                        "is " + entry.value().sort() + ", not a list (each item begins with a hyphen)",
                        "Write a list."));
            }
        }
        return Optional.of(fields);
    }

    static Node.Fields addTo(Node.Fields root, List<Node.Fields> files) {
        Node.Fields all = root;
        for (Node.Fields file : files) {
            for (String list : LISTS) {
                if (file.get(list).orElse(null) instanceof Node.Items items) {
                    all = all.with(list, joined(all.get(list), items));
                }
            }
        }
        return all;
    }

    private static Node joined(Optional<Node> before, Node.Items items) {
        if (before.isEmpty()) {
            return items;
        }
        return before.get() instanceof Node.Items known ? merged(known, items) : before.get();
    }

    /** Two lists in one. An item of the second stands in for one of the first with the same name. */
    static Node.Items merged(Node.Items known, Node.Items own) {
        List<Node> all = new ArrayList<>(known.values());
        List<String> names =
                all.stream().map(item -> ItemName.orPosition(item, 0)).toList();
        Set<Integer> replaced = new HashSet<>();
        for (Node item : own.values()) {
            int position = ItemName.of(item).map(names::indexOf).orElse(-1);
            if (position >= 0 && replaced.add(position)) {
                all.set(position, item);
            } else {
                all.add(item);
            }
        }
        return new Node.Items(List.copyOf(all), own.place());
    }
}
