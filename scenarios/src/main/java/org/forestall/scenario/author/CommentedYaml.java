package org.forestall.scenario.author;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.forestall.scenario.bind.Component;
import org.forestall.scenario.bind.Numerals;
import org.forestall.scenario.bind.RecordYaml;
import org.forestall.scenario.tree.Node;
import org.forestall.sim.spec.Defaults;
import org.forestall.sim.spec.Parameter;

/**
 * Writes a tree of settings as YAML with a comment on every setting, taken from the notes of the settings records. Settings
 * that the tree leaves out stand there as comments with their defaults. Of the items of a list only the first is commented.
 */
final class CommentedYaml {

    private static final String STEP = "  ";
    private static final int COMMENT_COLUMN = 34;
    private static final int WIDTH = 120;

    /** Records whose settings are too many for a starter; a line tells where they are listed. */
    private final List<Class<?>> leftToThePages;

    private final StringBuilder out = new StringBuilder();

    CommentedYaml(List<Class<?>> leftToThePages) {
        this.leftToThePages = leftToThePages;
    }

    /** The text of a whole document. */
    String write(Node.Fields root, Class<?> type) {
        fields(root, type, "", true);
        return out.toString();
    }

    private void fields(Node.Fields fields, Class<?> type, String indent, boolean explained) {
        for (Component component : Component.of(type)) {
            boolean section = indent.isEmpty() && explained && isStructured(component);
            if (section) {
                out.append('\n');
            }
            Optional<Node> value = fields.get(component.name());
            if (value.isPresent()) {
                given(component, value.get(), indent, explained);
            } else if (explained) {
                leftOut(component, indent);
            }
        }
    }

    private void given(Component component, Node value, String indent, boolean explained) {
        String comment = explained ? comment(component, false) : "";
        if (value instanceof Node.Scalar scalar) {
            String text = scalar(scalar, component.type());
            if (text.length() > WIDTH / 2) {
                above(comment, indent);
                folded(component.name(), scalar.text(), indent);
            } else {
                beside(indent + component.name() + ": " + text, comment, indent);
            }
            return;
        }
        if (isFlow(component, value)) {
            beside(indent + component.name() + ": " + flow(value, component), comment, indent);
            return;
        }
        above(comment, indent);
        out.append(indent).append(component.name()).append(":\n");
        if (value instanceof Node.Items items) {
            items(items, component, indent, explained);
        } else {
            fields((Node.Fields) value, component.type(), indent + STEP, explained);
        }
    }

    private void items(Node.Items items, Component component, String indent, boolean explained) {
        boolean first = explained;
        for (Node item : items.values()) {
            if (item instanceof Node.Fields fields && component.elementType().isRecord()) {
                int start = out.length();
                fields(fields, component.elementType(), indent + STEP + STEP, first);
                markAsItem(start, indent);
                first = false;
            } else {
                out.append(indent)
                        .append(STEP)
                        .append("- ")
                        .append(flow(item, component))
                        .append('\n');
            }
        }
    }

    /** Puts the hyphen before the first setting of an item, after comments that stand above it. */
    private void markAsItem(int start, String indent) {
        String inner = indent + STEP + STEP;
        int at = start;
        while (out.substring(at).startsWith(inner + "#")) {
            out.replace(at, at + inner.length(), indent + STEP);
            at = out.indexOf("\n", at) + 1;
        }
        out.replace(at, at + inner.length(), indent + STEP + "- ");
    }

    private void leftOut(Component component, String indent) {
        if (leftToThePages.contains(component.type())) {
            above(comment(component, true) + " docs/parameters.md lists its settings.", indent);
            return;
        }
        String byDefault = component.isRequired() ? "" : component.parameter().byDefault();
        String value = byDefault.isEmpty() ? "\"\"" : byDefault;
        beside(indent + "# " + component.name() + ": " + value, comment(component, true), indent);
    }

    private static boolean isStructured(Component component) {
        return component.isList() || component.isMap() || component.type().isRecord();
    }

    private static boolean isFlow(Component component, Node value) {
        if (value instanceof Node.Items items) {
            boolean records = component.elementType().isRecord();
            boolean longTexts = items.values().stream()
                    .anyMatch(item ->
                            item instanceof Node.Scalar scalar && scalar.text().contains(" "));
            return items.values().isEmpty() || !records && !longTexts;
        }
        return component.isMap() || isSmall(component.type());
    }

    /** Records of a few numbers, such as points, stand on one line. */
    private static boolean isSmall(Class<?> type) {
        return type.isRecord()
                && Component.of(type).stream().allMatch(each -> each.type() == double.class)
                && Component.of(type).size() <= 4;
    }

    private static String flow(Node node, Component component) {
        if (node instanceof Node.Scalar scalar) {
            Class<?> type = component.isList() || component.isMap() ? component.elementType() : component.type();
            return scalar(scalar, type);
        }
        if (node instanceof Node.Items items) {
            return items.values().stream()
                    .map(item -> flow(item, component))
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        return ((Node.Fields) node)
                .entries().stream()
                        .map(entry -> entry.key() + ": " + flow(entry.value(), component))
                        .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String scalar(Node.Scalar scalar, Class<?> type) {
        return type == String.class && !isDate(scalar.text()) ? RecordYaml.text(scalar.text()) : scalar.text();
    }

    private static boolean isDate(String text) {
        return text.matches("\\d{4}-\\d{2}-\\d{2}");
    }

    /** Long text as a folded block. */
    private void folded(String name, String text, String indent) {
        out.append(indent).append(name).append(": >-\n");
        wrapped(text, WIDTH - indent.length() - STEP.length())
                .forEach(line -> out.append(indent).append(STEP).append(line).append('\n'));
    }

    private void above(String comment, String indent) {
        if (!comment.isEmpty()) {
            wrapped(comment, WIDTH - indent.length() - 2)
                    .forEach(
                            line -> out.append(indent).append("# ").append(line).append('\n'));
        }
    }

    /** A comment beside a setting if there is room, else above it. */
    private void beside(String setting, String comment, String indent) {
        if (comment.isEmpty()) {
            out.append(setting).append('\n');
            return;
        }
        String padded = setting + " ".repeat(Math.max(2, COMMENT_COLUMN - setting.length()));
        if (padded.length() + comment.length() + 2 <= WIDTH) {
            out.append(padded).append("# ").append(comment).append('\n');
        } else {
            above(comment, indent);
            out.append(setting).append('\n');
        }
    }

    private static List<String> wrapped(String text, int width) {
        StringBuilder lines = new StringBuilder();
        int length = 0;
        for (String word : text.split("\\s+")) {
            if (length > 0 && length + 1 + word.length() > width) {
                lines.append('\n');
                length = 0;
            }
            lines.append(length == 0 ? "" : " ").append(word);
            length += (length == 0 ? 0 : 1) + word.length();
        }
        return lines.toString().lines().toList();
    }

    /** What a setting is: meaning, unit, range or words; of one that is left out also that it may be. */
    static String comment(Component component, boolean leftOut) {
        Parameter parameter = component.parameter();
        Class<?> type = component.isList() || component.isMap() ? component.elementType() : component.type();
        StringBuilder text = new StringBuilder(parameter.meaning());
        if (type.isEnum() && !component.isMap()) {
            text.append(" One of ")
                    .append(Arrays.stream(type.getEnumConstants())
                            .map(constant -> Defaults.kebab((Enum<?>) constant))
                            .collect(Collectors.joining(", ")))
                    .append('.');
        }
        String unit = parameter.unit();
        boolean number =
                type == double.class || type == int.class || type == long.class || Number.class.isAssignableFrom(type);
        if (number) {
            text.append(" (")
                    .append(unit.isEmpty() ? "" : unit + ", ")
                    .append(Numerals.shortest(parameter.min()))
                    .append(" to ")
                    .append(Numerals.shortest(parameter.max()))
                    .append(')');
        }
        if (component.isRequired() && !leftOut && isStructured(component)) {
            text.append(" Required.");
        }
        return text.toString();
    }
}
