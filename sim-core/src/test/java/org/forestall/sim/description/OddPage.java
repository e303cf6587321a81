package org.forestall.sim.description;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.forestall.sim.Week;
import org.forestall.sim.draws.Purpose;
import org.forestall.sim.process.PhaseNote;
import org.forestall.sim.spec.Defaults;
import org.forestall.sim.spec.Lever;
import org.forestall.sim.spec.Mechanism;
import org.forestall.sim.state.Layout;
import org.forestall.sim.state.StatePart;
import org.forestall.sim.worlds.SmallSociety;

/** The ODD of the model: prose from a template, tables from the code. */
final class OddPage {

    private static final String TEMPLATE = "odd.md";

    private OddPage() {}

    static String text() {
        String page = template();
        page = fill(page, "state", state());
        page = fill(page, "week", week());
        page = fill(page, "draws", draws());
        page = fill(page, "mechanisms", mechanisms());
        page = fill(page, "levers", levers());
        return page;
    }

    private static String template() {
        try (InputStream stream = OddPage.class.getResourceAsStream(TEMPLATE)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String fill(String page, String name, String table) {
        String mark = "{{" + name + "}}\n";
        if (!page.contains(mark)) {
            throw new IllegalStateException("the template has no line " + mark.strip());
        }
        return page.replace(mark, table);
    }

    private static String state() {
        List<StateVariable> all = StateVariables.all();
        StringBuilder text = new StringBuilder();
        for (StatePart part : StatePart.values()) {
            List<List<String>> rows = all.stream()
                    .filter(variable -> variable.part() == part)
                    .map(variable ->
                            List.of("`" + variable.name() + "`", variable.per(), variable.meaning(), variable.range()))
                    .toList();
            text.append(text.isEmpty() ? "" : "\n")
                    .append("**")
                    .append(words(part))
                    .append("**\n\n");
            text.append(table(List.of("variable", "one for each", "meaning", "range"), rows));
        }
        return text.toString();
    }

    private static String week() {
        Layout layout = new Layout(SmallSociety.quiet(1, 1).build());
        return table(
                List.of("", "phase", "what it does", "reads", "writes", "serves"),
                new Week(layout)
                        .phases().stream()
                                .map(phase -> phase.getClass().getAnnotation(PhaseNote.class))
                                .map(note -> List.of(
                                        Integer.toString(note.order()),
                                        note.title(),
                                        note.does(),
                                        names(note.reads()),
                                        names(note.writes()),
                                        note.rows()))
                                .toList());
    }

    private static String draws() {
        SourceText source = new SourceText();
        List<List<String>> rows = new ArrayList<>();
        for (Purpose purpose : Purpose.values()) {
            List<String> users = source.usersOf("Purpose." + purpose.name());
            rows.add(List.of(
                    Integer.toString(purpose.ordinal()),
                    words(purpose),
                    users.isEmpty() ? "nobody yet" : String.join(", ", users)));
        }
        return table(List.of("number", "purpose", "drawn by"), rows);
    }

    private static String mechanisms() {
        return table(
                List.of("mechanism", "family", "what it does"),
                Arrays.stream(Mechanism.values())
                        .map(each -> List.of("`" + Defaults.kebab(each) + "`", words(each.tag()), each.meaning()))
                        .toList());
    }

    private static String levers() {
        return Arrays.stream(Lever.values())
                        .map(lever -> "`" + Defaults.kebab(lever) + "`")
                        .collect(Collectors.joining(", "))
                + ".\n";
    }

    private static String names(StatePart... parts) {
        return Arrays.stream(parts).map(OddPage::words).collect(Collectors.joining(", "));
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String table(List<String> head, List<List<String>> rows) {
        StringBuilder text = new StringBuilder(line(head));
        text.append("|").append(" --- |".repeat(head.size())).append('\n');
        rows.forEach(row -> text.append(line(row)));
        return text.toString();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
