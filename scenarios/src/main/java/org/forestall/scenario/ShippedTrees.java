package org.forestall.scenario;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.forestall.scenario.problem.Problems;
import org.forestall.scenario.tree.Node;
import org.forestall.scenario.tree.YamlTree;

/** The shipped files as trees. Each is parsed once, since they never change and are read again and again. */
final class ShippedTrees {

    private static final Map<String, Node> COUNTRIES = new ConcurrentHashMap<>();

    private ShippedTrees() {}

    /** The tree of a shipped country, or of the starter. */
    static Node country(String name) {
        return COUNTRIES.computeIfAbsent(name, any -> parsed(Scenarios.shippedYaml(name), name + ".yaml"));
    }

    /** The entries of the shipped catalogue. */
    static Node.Items interventions() {
        return Catalogue.ENTRIES;
    }

    private static final class Catalogue {

        static final Node.Items ENTRIES =
                (Node.Items) ((Node.Fields) parsed(ShippedFiles.interventions(), "interventions.yaml"))
                        .get(Scenarios.INTERVENTIONS)
                        .orElseThrow();
    }

    private static Node parsed(String text, String file) {
        return YamlTree.read(text, file, new Problems())
                .orElseThrow(() -> new IllegalStateException(file + ", which is shipped, is unreadable"));
    }
}
