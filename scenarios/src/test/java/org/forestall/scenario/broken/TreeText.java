package org.forestall.scenario.broken;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.forestall.scenario.tree.ItemName;
import org.forestall.scenario.tree.Node;

/** Writes a tree as YAML, a value a line, and remembers the line on which each setting stands. */
final class TreeText {

    private final StringBuilder out = new StringBuilder();
    private final Map<String, Integer> lines = new HashMap<>();
    private int line = 1;

    TreeText(Node.Fields root) {
        fields(root, "", "");
    }

    String text() {
        return out.toString();
    }

    /** Line of a setting, from 1; of an item the line of its hyphen. */
    int lineOf(String path) {
        Integer found = lines.get(path);
        if (found == null) {
            throw new IllegalArgumentException("nothing is written at " + path);
        }
        return found;
    }

    private void fields(Node.Fields fields, String path, String indent) {
        for (Node.Field entry : fields.entries()) {
            String inner = path.isEmpty() ? entry.key() : path + "." + entry.key();
            lines.putIfAbsent(inner, line);
            out.append(indent).append(entry.key()).append(':');
            value(entry.value(), inner, indent);
        }
    }

    private void value(Node node, String path, String indent) {
        if (node instanceof Node.Scalar scalar) {
            end(scalar.quoted() ? " \"" + scalar.text() + "\"" : scalar.text().isEmpty() ? "" : " " + scalar.text());
        } else if (node instanceof Node.Items items && !items.values().isEmpty()) {
            end("");
            items(items.values(), path, indent + "  ");
        } else if (node instanceof Node.Fields fields && !fields.entries().isEmpty()) {
            end("");
            fields(fields, path, indent + "  ");
        } else {
            end(node instanceof Node.Items ? " []" : " {}");
        }
    }

    private void items(List<Node> items, String path, String indent) {
        for (int i = 0; i < items.size(); i++) {
            String inner = path + "[" + ItemName.orPosition(items.get(i), i) + "]";
            lines.putIfAbsent(inner, line);
            if (items.get(i) instanceof Node.Fields fields && !fields.entries().isEmpty()) {
                int start = out.length();
                fields(fields, inner, indent + "  ");
                out.replace(start, start + indent.length() + 2, indent + "- ");
            } else {
                out.append(indent).append('-');
                value(items.get(i), inner, indent);
            }
        }
    }

    private void end(String text) {
        out.append(text).append('\n');
        line++;
    }
}
