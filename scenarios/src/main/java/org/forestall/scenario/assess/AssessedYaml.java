package org.forestall.scenario.assess;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.forestall.scenario.bind.Component;
import org.forestall.scenario.bind.Numerals;
import org.forestall.scenario.bind.RecordYaml;
import org.forestall.scenario.range.RangeSpec;
import org.forestall.scenario.range.RangedSetting;
import org.forestall.scenario.tree.SettingPath;
import org.forestall.sim.spec.CalendarEntrySpec;
import org.forestall.sim.spec.Defaults;
import org.forestall.sim.spec.SocietySpec;

/** Writes an assessment as a scenario that builds on its base, with the reason beside each setting that was moved. */
public final class AssessedYaml {

    private static final String HEAD = """
            %s
            # An invented country. Nothing in this file describes a real place, people or organisation, and nothing that
            # comes of it is a forecast: the grades are one person's judgement, and the model adds its own assumptions.
            #
            # Made from the worksheet %s over the scenario %s. Groups at risk: %s.
            # Behind each setting stand the question that moved it, the grade, the value before, and the range that goes with
            # how sure the grade is. The ranges stand again at the end, where sweep and sensitivity find them:
            #   forestall sweep %s --ranges --design latin-hypercube --points 32
            #   forestall sensitivity %s --ranges

            extends: %s
            id: %s
            name: %s
            title: %s
            summary: >-
              Made from a worksheet of grades along the factors of the Framework of Analysis, over the scenario %s. What no
              answer moved is as it is there.
            history: []
            illustrates: []
            """;

    private static final String STEP = "  ";
    private static final int COMMENT_COLUMN = 34;

    private final Assessment assessment;
    private final StringBuilder out = new StringBuilder();

    private AssessedYaml(Assessment assessment) {
        this.assessment = assessment;
    }

    /**
     * The scenario as text.
     *
     * @param assessment what was moved
     * @param worksheetFile name of the worksheet, for comments
     * @param baseName shipped name of the base, or its path from the folder of the file to be
     * @param file name of the file to be, for comments
     * @param editorLine first line, by which editors find the schema
     */
    public static String write(
            Assessment assessment, String worksheetFile, String baseName, String file, String editorLine) {
        AssessedYaml yaml = new AssessedYaml(assessment);
        Worksheet worksheet = assessment.worksheet();
        String title = worksheet.title().isBlank() ? worksheet.name() + ", from a worksheet" : worksheet.title();
        yaml.out.append(String.format(
                HEAD,
                editorLine,
                worksheetFile,
                baseName,
                String.join(", ", assessment.atRisk()),
                file,
                file,
                RecordYaml.text(baseName),
                worksheet.id(),
                RecordYaml.text(worksheet.name()),
                RecordYaml.text(title),
                baseName));
        yaml.settings();
        yaml.ranges();
        return yaml.out.toString();
    }

    private void settings() {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (Finding finding : assessment.findings()) {
            for (Shift shift : finding.shifts()) {
                if (shift.to() != shift.from()) {
                    put(tree, SettingPath.parse(shift.path()).orElseThrow().steps(), new Leaf(shift, finding));
                }
            }
        }
        for (Component component : Component.of(SocietySpec.class)) {
            if (tree.containsKey(component.name())) {
                out.append('\n');
                write(component.name(), tree.get(component.name()), "");
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> tree, List<SettingPath.Step> steps, Leaf leaf) {
        Map<String, Object> at = tree;
        for (int i = 0; i < steps.size() - 1; i++) {
            boolean list = steps.get(i + 1).inBrackets();
            String key = steps.get(i).inBrackets()
                    ? "[" + steps.get(i).name()
                    : steps.get(i).name();
            at = (Map<String, Object>)
                    at.computeIfAbsent(key, name -> list ? new ItemMap() : new LinkedHashMap<String, Object>());
        }
        at.put(steps.get(steps.size() - 1).name(), leaf);
    }

    private void write(String key, Object value, String indent) {
        if (value instanceof Leaf leaf) {
            String line = indent + key + ": " + Numerals.shortest(leaf.shift().to());
            out.append(line)
                    .append(" ".repeat(Math.max(2, COMMENT_COLUMN - line.length())))
                    .append("# ")
                    .append(leaf.comment())
                    .append('\n');
            return;
        }
        out.append(indent).append(key).append(":\n");
        if (value instanceof ItemMap items) {
            items.forEach((item, settings) -> {
                out.append(indent)
                        .append(STEP)
                        .append("- ")
                        .append(naming(key, item.substring(1)))
                        .append('\n');
                ((Map<?, ?>) settings).forEach((inner, each) -> write((String) inner, each, indent + STEP + STEP));
            });
        } else {
            ((Map<?, ?>) value).forEach((inner, each) -> write((String) inner, each, indent + STEP));
        }
    }

    /** The line by which an inherited item is found again. */
    private String naming(String list, String item) {
        return switch (list) {
            case "institutions", "triggers" -> "kind: " + item;
            case "calendar" -> {
                CalendarEntrySpec entry = assessment.base().society().calendar().get(Integer.parseInt(item));
                yield "kind: " + Defaults.kebab(entry.kind()) + "\n" + STEP + STEP + "name: "
                        + RecordYaml.text(entry.name());
            }
            default -> "id: " + item;
        };
    }

    private void ranges() {
        out.append(
                "\n# Settings that one judgement stands behind move together, through their values above at place 0.5.\n");
        out.append("ranges:\n");
        for (RangeSpec range : assessment.ranges()) {
            out.append("  - id: ").append(range.id()).append('\n');
            out.append("    name: ").append(RecordYaml.text(range.name())).append('\n');
            out.append("    settings:\n");
            for (RangedSetting setting : range.settings()) {
                out.append("      - {path: \"")
                        .append(setting.path())
                        .append("\", low: ")
                        .append(Numerals.shortest(setting.low()))
                        .append(", high: ")
                        .append(Numerals.shortest(setting.high()))
                        .append("}\n");
            }
        }
    }

    /** A list, as items by name. */
    private static final class ItemMap extends LinkedHashMap<String, Object> {
        private static final long serialVersionUID = 1L;
    }

    private record Leaf(Shift shift, Finding finding) {

        String comment() {
            return finding.question().number() + ", grade " + finding.answer().grade() + ", "
                    + Defaults.kebab(finding.answer().confidence()) + "; was " + Numerals.shortest(shift.from())
                    + "; range " + Numerals.shortest(shift.low()) + " to " + Numerals.shortest(shift.high());
        }
    }
}
