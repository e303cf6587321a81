package org.forestall.experiments.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The seed trace as a page of the documentation. */
final class SeedTracePage {

    private static final String OPENING = """
            # Seed trace

            Generated from `seed-trace.yaml`; a test fails when this page and the table differ, and when a row names code or a test that
            does not exist. Do not edit it by hand.

            What five documents on atrocity prevention ask of a model, row by row, with the code that does it and the test that would fail
            if it stopped. Places: *2013* is the report of the UN Secretary-General on state responsibility and prevention (A/67/929) by
            paragraph, with the notes of the editors of a study guide where marked; *2019*, *2021* and *2024* are summaries of later
            reports by the Global Centre for the Responsibility to Protect, by section; *2021 introduction* is the report's own, by
            paragraph. The documents give no effect sizes; every number in the model has another source or is assumed
            ([parameters](parameters.md)).

            *Modelled*: the code does what the row asks of a simulation. *In part*: some of it; the last line says what is missing. *Not
            modelled*: left out, with the reason.

            """;

    private SeedTracePage() {}

    static String text(SeedTrace trace) {
        StringBuilder page = new StringBuilder(OPENING);
        counts(page, trace.rows());
        for (TraceSection section : trace.sections()) {
            page.append("\n## ").append(section.title()).append("\n\n");
            line(page, List.of("row", "kind", "source", "says", "in the model", "code", "tests", "status"));
            line(page, java.util.Collections.nCopies(8, "---"));
            section.rows().forEach(row -> line(page, cells(row)));
        }
        return page.toString();
    }

    private static void counts(StringBuilder page, List<TraceRow> rows) {
        List<String> head = new ArrayList<>(List.of("kind"));
        Arrays.stream(Standing.values()).map(Standing::words).forEach(head::add);
        head.add("rows");
        line(page, head);
        line(page, java.util.Collections.nCopies(head.size(), "---"));
        for (Kind kind : Kind.values()) {
            line(
                    page,
                    counts(
                            kind.words(),
                            rows.stream().filter(row -> row.kind() == kind).toList()));
        }
        line(page, counts("all", rows));
    }

    private static List<String> counts(String title, List<TraceRow> rows) {
        List<String> cells = new ArrayList<>(List.of(title));
        for (Standing standing : Standing.values()) {
            cells.add(Long.toString(
                    rows.stream().filter(row -> row.standing() == standing).count()));
        }
        cells.add(Integer.toString(rows.size()));
        return cells;
    }

    private static List<String> cells(TraceRow row) {
        String missing = row.reason().isEmpty() ? "" : "<br>" + row.reason();
        return List.of(
                row.id(),
                row.kind().words(),
                row.place(),
                row.says(),
                row.here(),
                codes(row.code()),
                codes(row.tests()),
                row.standing().words() + missing);
    }

    private static String codes(Collection<String> names) {
        return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining("<br>"));
    }

    private static void line(StringBuilder page, List<String> cells) {
        page.append(
                cells.stream().map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |\n")));
    }
}
