package org.forestall.scenario.doc;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.forestall.sim.Week;
import org.forestall.sim.process.PhaseNote;
import org.forestall.sim.spec.SocietySpec;
import org.forestall.sim.state.Layout;
import org.forestall.sim.state.StatePart;

/** The schedule of a week, read off the phases themselves. */
final class WeekTable {

    static final List<String> HEAD = List.of("", "phase", "what it does", "reads", "writes");

    private WeekTable() {}

    static List<List<String>> rows(SocietySpec society) {
        return new Week(new Layout(society))
                .phases().stream()
                        .map(phase -> phase.getClass().getAnnotation(PhaseNote.class))
                        .map(WeekTable::row)
                        .toList();
    }

    private static List<String> row(PhaseNote note) {
        return List.of(
                Integer.toString(note.order()), note.title(), note.does(), names(note.reads()), names(note.writes()));
    }

    private static String names(StatePart... parts) {
        return Arrays.stream(parts).map(Words::of).collect(Collectors.joining(", "));
    }
}
