package org.forestall.scenario.doc;

import java.util.List;
import java.util.stream.Collectors;

/** Pieces of Markdown text. */
final class Markdown {

    private final StringBuilder out = new StringBuilder();

    Markdown heading(int level, String text) {
        separate();
        out.append("#".repeat(level)).append(' ').append(text).append('\n');
        return this;
    }

    Markdown paragraph(String text) {
        separate();
        out.append(text).append('\n');
        return this;
    }

    Markdown bullets(List<String> items) {
        separate();
        items.forEach(item -> out.append("- ").append(item).append('\n'));
        return this;
    }

    Markdown table(List<String> head, List<List<String>> rows) {
        separate();
        out.append(line(head));
        out.append("|").append(" --- |".repeat(head.size())).append('\n');
        rows.forEach(row -> out.append(line(row)));
        return this;
    }

    String text() {
        return out.toString();
    }

    static String code(String text) {
        return text.isEmpty() ? "" : "`" + text + "`";
    }

    private void separate() {
        if (!out.isEmpty()) {
            out.append('\n');
        }
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.replace("|", "\\|").replaceAll("\\s+", " "))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
