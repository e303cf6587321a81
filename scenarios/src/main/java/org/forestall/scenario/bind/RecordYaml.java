package org.forestall.scenario.bind;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.forestall.sim.spec.Defaults;

/**
 * Writes settings records as YAML, every component in the order of its declaration, maps in the order of their keys. Equal
 * records give equal text.
 */
public final class RecordYaml {

    private static final Pattern PLAIN_TEXT = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*( [A-Za-z0-9_-]+)*");
    private static final Pattern RESERVED =
            Pattern.compile("(true|false|on|off|yes|no|null|y|n)", Pattern.CASE_INSENSITIVE);
    private static final String STEP = "  ";

    private final StringBuilder out = new StringBuilder();

    /** Adds the components of a record as keys of the top level. */
    public RecordYaml add(Record settings) {
        fields(settings, "");
        return this;
    }

    /** Adds a list of records under a key of the top level. */
    public RecordYaml add(String key, List<? extends Record> records) {
        out.append(key).append(':');
        list(records, "");
        return this;
    }

    /** The text so far. */
    public String text() {
        return out.toString();
    }

    private void fields(Record settings, String indent) {
        for (Component component : Component.of(settings.getClass())) {
            out.append(indent).append(component.name()).append(':');
            value(component.valueIn(settings), indent);
        }
    }

    /** Writes what follows a colon, up to and with the end of the line. */
    private void value(Object value, String indent) {
        if (value instanceof List<?> list) {
            list(list, indent);
        } else if (value instanceof Map<?, ?> map) {
            map(map, indent);
        } else if (value instanceof Record settings && !isSmall(settings)) {
            out.append('\n');
            fields(settings, indent + STEP);
        } else {
            out.append(' ').append(inline(value)).append('\n');
        }
    }

    private void list(List<?> list, String indent) {
        if (list.isEmpty()) {
            out.append(" []\n");
            return;
        }
        out.append('\n');
        for (Object item : list) {
            if (item instanceof Record settings && !isSmall(settings)) {
                int start = out.length();
                fields(settings, indent + STEP + STEP);
                out.replace(start, start + indent.length() + 2 * STEP.length(), indent + STEP + "- ");
            } else {
                out.append(indent)
                        .append(STEP)
                        .append("- ")
                        .append(inline(item))
                        .append('\n');
            }
        }
    }

    private void map(Map<?, ?> map, String indent) {
        if (map.isEmpty()) {
            out.append(" {}\n");
            return;
        }
        out.append('\n');
        new TreeMap<>(map).forEach((key, value) -> {
            out.append(indent).append(STEP).append(inline(key)).append(':');
            value(value, indent + STEP);
        });
    }

    /** Records of nothing but numbers, such as points, stand on one line. */
    private static boolean isSmall(Record settings) {
        return Component.of(settings.getClass()).stream().allMatch(component -> component.type() == double.class);
    }

    private static String inline(Object value) {
        if (value instanceof Record settings) {
            List<String> parts = Component.of(settings.getClass()).stream()
                    .map(component -> component.name() + ": " + inline(component.valueIn(settings)))
                    .toList();
            return "{" + String.join(", ", parts) + "}";
        }
        if (value instanceof Double number) {
            return Numerals.shortest(number);
        }
        if (value instanceof Enum<?> constant) {
            return Defaults.kebab(constant);
        }
        return value instanceof String text ? text(text) : value.toString();
    }

    /** Text as it stands in a file: bare where that is safe, else in quotes. */
    public static String text(String text) {
        boolean plain =
                PLAIN_TEXT.matcher(text).matches() && !RESERVED.matcher(text).matches();
        return plain ? text : quoted(text);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(c -> quoted.append(escaped((char) c)));
        return quoted.append('"').toString();
    }

    private static String escaped(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            case '\r' -> "\\r";
            default -> mustBeEscaped(c) ? String.format(Locale.ROOT, "\\u%04x", (int) c) : String.valueOf(c);
        };
    }

    private static boolean mustBeEscaped(char c) {
        boolean lineBreak = c == '\u0085' || c == '\u2028' || c == '\u2029';
        return c < ' ' || c >= '\u007f' && c < '\u00a0' || lineBreak || c == '\ufeff' || c >= '\ufffe';
    }
}
