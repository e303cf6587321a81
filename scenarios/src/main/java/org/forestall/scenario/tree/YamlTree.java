package org.forestall.scenario.tree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.forestall.scenario.problem.Place;
import org.forestall.scenario.problem.Problem;
import org.forestall.scenario.problem.Problems;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Reads YAML 1.2 text as a tree of {@link Node}s. Depth, size and aliases are bounded, so that no text, however hostile,
 * takes more than a moment or overflows the stack.
 */
public final class YamlTree {

    static final int DEEPEST = 40;
    static final int MOST_NODES = 300_000;
    static final int MOST_ALIASES = 200;

    private final String file;
    private final Problems problems;
    private final Set<org.snakeyaml.engine.v2.nodes.Node> open = Collections.newSetFromMap(new IdentityHashMap<>());
    private int nodes;

    private YamlTree(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /**
     * The tree of a text, or empty with problems added.
     *
     * @param text YAML text
     * @param file name of the file for messages
     * @param problems where problems are collected
     */
    public static Optional<Node> read(String text, String file, Problems problems) {
        return new YamlTree(file, problems).read(text);
    }

    private Optional<Node> read(String text) {
        try {
            if (isTooDeep(text)) {
                return Optional.empty();
            }
            Optional<org.snakeyaml.engine.v2.nodes.Node> root = new Compose(settings()).composeString(text);
            if (root.isEmpty()) {
                problems.add(Problem.error(Place.whole(file), "", "", "is empty", "Write the settings of a scenario."));
                return Optional.empty();
            }
            return Optional.of(convert(root.get()));
        } catch (TooMuch e) {
            problems.add(
                    Problem.error(e.place, "", "", e.getMessage(), "Write the parts out without aliases (* and &)."));
        } catch (MarkedYamlEngineException e) {
            problems.add(unreadable(e));
        } catch (ReaderException e) {
            problems.add(forbiddenCharacter(e, text));
        } catch (YamlEngineException e) {
            String what = firstLine(e.getMessage());
            problems.add(Problem.error(Place.whole(file), "", "", "is not readable YAML: " + what, fixFor(what)));
        }
        return Optional.empty();
    }

    private LoadSettings settings() {
        return LoadSettings.builder()
                .setLabel(file)
                .setMaxAliasesForCollections(MOST_ALIASES)
                .setAllowNonScalarKeys(true)
                .setCodePointLimit(SourceText.LARGEST_FILE_BYTES)
                .build();
    }

    /** Counts brackets before the tree is built, because building it recurses. */
    private boolean isTooDeep(String text) {
        int depth = 0;
        for (Event event : new Parse(settings()).parseString(text)) {
            switch (event.getEventId()) {
                case SequenceStart, MappingStart -> depth++;
                case SequenceEnd, MappingEnd -> depth--;
                default -> {}
            }
            if (depth > DEEPEST) {
                problems.add(Problem.error(
                        place(event.getStartMark()),
                        "",
                        "",
                        "is nested more than " + DEEPEST + " levels deep",
                        "A scenario needs fewer than ten."));
                return true;
            }
        }
        return false;
    }

    private Node convert(org.snakeyaml.engine.v2.nodes.Node node) {
        Place place = place(node.getStartMark());
        if (++nodes > MOST_NODES) {
            throw new TooMuch(place, "grows to more than " + MOST_NODES + " values once its aliases are followed");
        }
        if (node instanceof ScalarNode scalar) {
            return new Node.Scalar(scalar.getValue(), !scalar.isPlain(), place);
        }
        if (!open.add(node)) {
            throw new TooMuch(place, "contains itself through an alias");
        }
        Node converted = node instanceof SequenceNode sequence
                ? new Node.Items(sequence.getValue().stream().map(this::convert).toList(), place)
                : new Node.Fields(fields((MappingNode) node), place);
        open.remove(node);
        return converted;
    }

    private List<Node.Field> fields(MappingNode mapping) {
        List<Node.Field> fields = new ArrayList<>();
        for (NodeTuple tuple : mapping.getValue()) {
            Place place = place(tuple.getKeyNode().getStartMark());
            if (tuple.getKeyNode() instanceof ScalarNode key) {
                fields.add(new Node.Field(key.getValue(), place, convert(tuple.getValueNode())));
            } else {
                problems.add(Problem.error(
                        place,
                        "",
                        "",
                        "has a key that is not a plain name",
                        "Put text that begins with [ or { in quotes."));
            }
        }
        return fields;
    }

    private Problem unreadable(MarkedYamlEngineException e) {
        String what = firstLine(e.getProblem() == null ? e.getMessage() : e.getProblem());
        Place place = place(e.getProblemMark().or(e::getContextMark));
        return Problem.error(place, "", "", "is not readable YAML: " + what, fixFor(what));
    }

    private Problem forbiddenCharacter(ReaderException e, String text) {
        int line = 1
                + (int) text.codePoints()
                        .limit(e.getPosition())
                        .filter(c -> c == '\n')
                        .count();
        String wrong =
                String.format(Locale.ROOT, "holds the control character U+%04X, which YAML forbids", e.getCodePoint());
        return Problem.error(new Place(file, line, 0), "", "", wrong, "Remove it.");
    }

    private static String fixFor(String what) {
        if (what.contains("TAB")) {
            return "Use spaces instead of tabs.";
        }
        if (what.contains("another document")) {
            return "Keep one scenario in a file, without a second ---.";
        }
        if (what.contains("mapping values are not allowed")) {
            return "Put text that contains a colon in quotes, and check the indentation.";
        }
        if (what.contains("alias")) {
            return "Put text that begins with * in quotes.";
        }
        if (what.contains("Version")) {
            return "Write YAML 1.2, without a %YAML line.";
        }
        return "Check indentation, quotes and brackets at this line and the one before.";
    }

    private Place place(Optional<Mark> mark) {
        return mark.map(m -> new Place(file, m.getLine() + 1, m.getColumn() + 1))
                .orElseGet(() -> Place.whole(file));
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("unknown reason").replaceAll("\\.$", "");
    }

    /** The text is larger, once its aliases are followed, than any scenario. */
    private static final class TooMuch extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Place place;

        TooMuch(Place place, String message) {
            super(message);
            this.place = place;
        }
    }
}
