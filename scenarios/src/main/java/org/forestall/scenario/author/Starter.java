package org.forestall.scenario.author;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.forestall.scenario.EditorLine;
import org.forestall.scenario.Scenario;
import org.forestall.scenario.Scenarios;
import org.forestall.scenario.bind.Numerals;
import org.forestall.scenario.bind.RecordYaml;
import org.forestall.scenario.problem.Place;
import org.forestall.scenario.problem.Problems;
import org.forestall.scenario.tree.Node;
import org.forestall.scenario.tree.YamlTree;
import org.forestall.sim.spec.GroupSpec;
import org.forestall.sim.spec.ModelSettings;
import org.forestall.sim.spec.SocietySpec;

/** Scenario files for authors who begin: a whole small country, or a country that builds on another. Both run as they are. */
public final class Starter {

    /** More names would not fit into a line. */
    private static final int MOST_NAMED = 8;

    private static final String HEAD = """
            %s
            # An invented country. Nothing in this file describes a real place, people or organisation, and nothing that
            # comes of it is a forecast. Names of real states and peoples are refused.
            #
            # Behind each # stands what a setting means, its unit and its range. Lines that begin with # and a setting show
            # its default; take the # away to change it. What is left out has its default.
            #   forestall validate %s    lists all that is wrong, with line and likely fix
            #   forestall describe %s    tells the country in words
            #   forestall run %s         tells one simulated future of it
            #   forestall compare %s     compares the options at the end of this file
            # More: docs/writing-a-scenario.md and docs/parameters.md. list interventions names what options can use.

            """;

    private static final String EXTENSION_HEAD = """
            %s
            # An invented country that builds on %s. What is not written here is as it is there.
            # Nothing in this file describes a real place, people or organisation, and nothing that comes of it is a
            # forecast. Take the # away from the examples below and change them.
            #   forestall validate %s    lists all that is wrong, with file, line and likely fix
            #   forestall diff %s %s    says in words what differs
            #   forestall describe --full %s    prints the scenario with all that it inherits
            #   forestall compare %s    compares its options

            extends: %s
            id: %s
            title: %s
            """;

    private Starter() {}

    /**
     * A whole small country with a comment on every setting.
     *
     * @param id short name of the country to be
     * @param file name of the file to be, for its comments
     * @param schema where editors find the schema, from the folder of the file
     */
    public static String country(String id, String file, String schema) {
        String name = nameFor(id);
        Node.Fields skeleton =
                skeleton().with("id", text(id)).with("name", text(name)).with("title", text(name + ", a first draft"));
        String modeline = modeline(schema);
        return String.format(HEAD, modeline, file, file, file, file)
                + new CommentedYaml(List.of(ModelSettings.class)).write(skeleton, SocietySpec.class)
                + "\n# interventions:   measures of your own beside the shipped ones; docs/writing-a-scenario.md has an example.\n";
    }

    /** A name for people from a short name: {@code red-vale} becomes {@code Red Vale}. */
    public static String nameFor(String id) {
        return Arrays.stream(id.split("[-_]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
    }

    private static String modeline(String schema) {
        return EditorLine.naming(schema);
    }

    private static Node.Fields skeleton() {
        return YamlTree.read(Scenarios.shippedYaml(Scenarios.STARTER), "starter.yaml", new Problems())
                .map(Node.Fields.class::cast)
                .orElseThrow(() -> new IllegalStateException("the starter is unreadable"));
    }

    private static Node.Scalar text(String text) {
        return new Node.Scalar(text, true, Place.whole("starter.yaml"));
    }

    /**
     * A country that builds on another: what must be there, and examples with the present values of the parent.
     *
     * @param id short name of the country to be
     * @param file name of the file to be, for its comments
     * @param schema where editors find the schema, from the folder of the file
     * @param parentName shipped name of the parent, or its path from the folder of the file
     * @param parent the parent
     */
    public static String extension(String id, String file, String schema, String parentName, Scenario parent) {
        SocietySpec society = parent.society();
        String parentWord = RecordYaml.text(parentName);
        StringBuilder text = new StringBuilder(String.format(
                EXTENSION_HEAD,
                modeline(schema),
                parentName,
                file,
                parentName,
                file,
                file,
                file,
                parentWord,
                id,
                RecordYaml.text(society.title() + ", changed")));
        GroupSpec group = society.groups().get(society.groups().size() - 1);
        text.append("\n# A setting replaces the inherited one; what stands beside it stays.\n")
                .append("# nation:\n#   economy: ")
                .append(Numerals.shortest(society.nation().economy()))
                .append(
                        "\n\n# Items of lists are matched by id (institutions and triggers by kind, the calendar by kind and")
                .append(" name).\n# Groups here: ")
                .append(names(society.groups().stream().map(GroupSpec::id).toList()))
                .append(".\n# groups:\n#   - id: ")
                .append(group.id())
                .append("\n#     norm: ")
                .append(Numerals.shortest(group.norm()))
                .append("\n#     discrimination: {deliberateness: ")
                .append(Numerals.shortest(group.discrimination().deliberateness()))
                .append("}\n\n# Districts here: ")
                .append(names(
                        society.districts().stream().map(each -> each.id()).toList()))
                .append(".\n");
        if (!society.armedGroups().isEmpty()) {
            List<String> armed =
                    society.armedGroups().stream().map(each -> each.id()).toList();
            text.append("\n# Nothing is taken away unless it is said. Armed groups here: ")
                    .append(names(armed))
                    .append(".\n# armedGroups:\n#   - {id: ")
                    .append(armed.get(armed.size() - 1))
                    .append(", remove: true}\n");
        }
        text.append("\n# An id that is new adds an item. Options here: ")
                .append(names(parent.optionIds()))
                .append(".\n# options:\n#   - id: ")
                .append(freeOption(parent))
                .append("\n#     name: Mediation\n#     description: A mediation team from the first spring.\n")
                .append("#     measures:\n#       - {use: I22, start: ")
                .append(society.start().plusWeeks(8))
                .append("}\n");
        return text.toString();
    }

    private static String freeOption(Scenario parent) {
        return parent.optionIds().contains("my-option") ? "my-option-2" : "my-option";
    }

    private static String names(List<String> names) {
        if (names.size() > MOST_NAMED) {
            return String.join(", ", names.subList(0, MOST_NAMED)) + " and " + (names.size() - MOST_NAMED) + " more";
        }
        return names.isEmpty() ? "none" : String.join(", ", names);
    }
}
