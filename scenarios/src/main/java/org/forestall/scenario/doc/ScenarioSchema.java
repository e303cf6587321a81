package org.forestall.scenario.doc;

import java.util.List;
import java.util.Set;
import org.forestall.scenario.Scenarios;
import org.forestall.scenario.range.RangeSpec;
import org.forestall.sim.spec.InterventionSpec;
import org.forestall.sim.spec.ModelSettings;
import org.forestall.sim.spec.SocietySpec;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON Schema (2020-12) of a scenario file, for editors: completion, hovering, red underlines. It covers what each setting
 * says of itself; rules between settings are beyond it. A file that extends another may leave out what it inherits, so
 * that there are two forms of each part: the whole one and, with the ending {@code Part}, one in which nothing is required.
 */
public final class ScenarioSchema {

    private ScenarioSchema() {}

    /** The schema as text, with line feeds. */
    public static String text() {
        RecordSchema records = new RecordSchema(Set.of(ModelSettings.class));
        ObjectNode root = records.root("Forestall scenario");
        root.put(
                "description",
                "An invented country with the options to compare in it. Not a forecast: names of real states and peoples"
                        + " are refused.");
        root.putObject("properties").set("extends", parent(records));
        root.putObject("if").putArray("required").add("extends");
        root.set("then", records.reference(SocietySpec.class, true));
        root.set("else", records.reference(SocietySpec.class, false));
        for (boolean part : List.of(false, true)) {
            ObjectNode properties = records.propertiesOf(SocietySpec.class, part);
            properties.set(
                    Scenarios.INTERVENTIONS,
                    records.list(
                            InterventionSpec.class,
                            part,
                            "Interventions of this scenario's own, complete with cost and effects; one with the id of a"
                                    + " shipped one stands in for it."));
            properties.set(
                    Scenarios.RANGES,
                    records.list(
                            RangeSpec.class,
                            part,
                            "Settings known only within ranges; sweep --ranges and sensitivity --ranges vary them."));
        }
        records.propertiesOf(SocietySpec.class, true).set("extends", parent(records));
        return records.write(root);
    }

    private static ObjectNode parent(RecordSchema records) {
        ObjectNode parent = records.object();
        parent.put(
                "description",
                "The scenario that this one builds on: a shipped name, or the path of a file from the folder of this one."
                        + " What is not written here is inherited; items of lists are matched by id.");
        ObjectNode names = records.object();
        Scenarios.shippedNames().forEach(names.putArray("enum")::add);
        names.withArray("enum").add(Scenarios.STARTER);
        parent.putArray("anyOf").add(names).add(records.object().put("type", "string"));
        return parent;
    }
}
