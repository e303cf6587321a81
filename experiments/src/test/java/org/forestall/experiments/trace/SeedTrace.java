package org.forestall.experiments.trace;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The seed trace as its file holds it. */
record SeedTrace(List<TraceSection> sections) {

    private static final String FILE = "seed-trace.yaml";

    private static final Set<String> FIELDS =
            Set.of("id", "kind", "place", "says", "here", "code", "tests", "status", "reason");

    /** Reads the file beside this class. */
    static SeedTrace read() {
        try (InputStream stream = SeedTrace.class.getResourceAsStream(FILE)) {
            Object tree = new Load(LoadSettings.builder().build()).loadFromInputStream(stream);
            return new SeedTrace(maps(tree).stream().map(SeedTrace::section).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All rows in order. */
    List<TraceRow> rows() {
        return sections.stream().flatMap(section -> section.rows().stream()).toList();
    }

    private static TraceSection section(Map<?, ?> fields) {
        return new TraceSection(
                (String) fields.get("section"),
                maps(fields.get("rows")).stream().map(SeedTrace::row).toList());
    }

    private static TraceRow row(Map<?, ?> fields) {
        String id = (String) fields.get("id");
        Set<Object> unknown = new TreeSet<>(fields.keySet());
        unknown.removeAll(FIELDS);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(FILE + ", " + id + ": unknown fields " + unknown);
        }
        return new TraceRow(
                id,
                Kind.of(text(fields, "kind")),
                text(fields, "place"),
                text(fields, "says"),
                text(fields, "here"),
                texts(fields.get("code")),
                texts(fields.get("tests")),
                Standing.of(text(fields, "status")),
                text(fields, "reason"));
    }

    private static String text(Map<?, ?> fields, String name) {
        return fields.get(name) instanceof String text ? text : "";
    }

    private static List<String> texts(Object list) {
        return list == null
                ? List.of()
                : ((List<?>) list).stream().map(String.class::cast).toList();
    }

    private static List<Map<?, ?>> maps(Object list) {
        return ((List<?>) list)
                .stream().<Map<?, ?>>map(item -> (Map<?, ?>) item).toList();
    }
}
