package org.forestall.scenario.doc;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.forestall.scenario.Scenarios;
import org.forestall.scenario.bind.Component;
import org.forestall.sim.spec.Defaults;
import org.forestall.sim.spec.InterventionSpec;
import org.forestall.sim.spec.Parameter;
import org.forestall.sim.spec.SocietySpec;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON Schema (2020-12) of a scenario file, for editors. It covers what each setting says of itself; rules between
 * settings are beyond it.
 */
public final class ScenarioSchema {

    private static final Set<Class<?>> SWITCH = Set.of(boolean.class, Boolean.class);
    private static final String DATE = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";
    private static final String ID = "^[A-Za-z0-9][A-Za-z0-9_-]{0,59}$";

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final Map<String, ObjectNode> definitions = new TreeMap<>();

    private ScenarioSchema() {}

    /** The schema as text, with line feeds. */
    public static String text() {
        return new ScenarioSchema().write();
    }

    private String write() {
        ObjectNode root = mapper.createObjectNode();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("title", "Forestall scenario");
        describe(SocietySpec.class, root);
        ObjectNode interventions = ((ObjectNode) root.get("properties")).putObject(Scenarios.INTERVENTIONS);
        interventions.put(
                "description",
                "Interventions of this scenario's own; one with the id of a shipped one stands in for it.");
        interventions.put("type", "array");
        interventions.set("items", reference(InterventionSpec.class));
        ObjectNode shared = root.putObject("$defs");
        definitions.forEach(shared::set);
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root).replace("\r\n", "\n") + "\n";
    }

    private void describe(Class<?> type, ObjectNode schema) {
        schema.put("type", "object");
        schema.put("additionalProperties", false);
        ArrayNode required = mapper.createArrayNode();
        ObjectNode properties = schema.putObject("properties");
        for (Component component : Component.of(type)) {
            properties.set(component.name(), property(component));
            if (component.isRequired()) {
                required.add(component.name());
            }
        }
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
    }

    private ObjectNode property(Component component) {
        ObjectNode schema = schemaOf(component);
        schema.put("description", description(component.parameter()));
        if (!component.isRequired()) {
            schema.set("default", mapper.valueToTree(plain(component)));
        }
        return schema;
    }

    private ObjectNode schemaOf(Component component) {
        Parameter parameter = component.parameter();
        if (component.isList()) {
            ObjectNode list = mapper.createObjectNode().put("type", "array");
            list.put("minItems", parameter.minSize()).put("maxItems", parameter.maxSize());
            list.set("items", value(component.elementType(), component));
            return list;
        }
        if (component.isMap()) {
            ObjectNode map = mapper.createObjectNode().put("type", "object");
            map.put("minProperties", parameter.minSize()).put("maxProperties", parameter.maxSize());
            if (component.keyType().isEnum()) {
                map.set("propertyNames", words(component.keyType()));
            }
            map.set("additionalProperties", value(component.elementType(), component));
            return map;
        }
        return value(component.type(), component);
    }

    private ObjectNode value(Class<?> type, Component component) {
        if (type.isRecord()) {
            return reference(type);
        }
        if (type.isEnum()) {
            return words(type);
        }
        if (SWITCH.contains(type)) {
            ObjectNode schema = mapper.createObjectNode();
            schema.putArray("enum").add(true).add(false).add("on").add("off");
            return schema;
        }
        if (type == LocalDate.class) {
            return mapper.createObjectNode()
                    .put("type", "string")
                    .put("format", "date")
                    .put("pattern", DATE);
        }
        return type == String.class ? text(component) : number(type, component.parameter());
    }

    private ObjectNode text(Component component) {
        ObjectNode schema = mapper.createObjectNode().put("type", "string");
        if (component.name().equals("id")) {
            schema.put("pattern", ID);
        } else if (component.isRequired()) {
            schema.put("pattern", "\\S");
        }
        return schema;
    }

    private ObjectNode number(Class<?> type, Parameter parameter) {
        boolean whole = ParameterTable.WHOLE.contains(type);
        ObjectNode schema = mapper.createObjectNode().put("type", whole ? "integer" : "number");
        if (whole) {
            return schema.put("minimum", (long) parameter.min()).put("maximum", (long) parameter.max());
        }
        return schema.put("minimum", parameter.min()).put("maximum", parameter.max());
    }

    private ObjectNode words(Class<?> type) {
        ObjectNode schema = mapper.createObjectNode();
        ArrayNode words = schema.putArray("enum");
        Arrays.stream(type.getEnumConstants()).forEach(constant -> words.add(Defaults.kebab((Enum<?>) constant)));
        return schema;
    }

    private ObjectNode reference(Class<?> type) {
        String name = type.getSimpleName();
        if (!definitions.containsKey(name)) {
            ObjectNode schema = mapper.createObjectNode();
            definitions.put(name, schema);
            describe(type, schema);
        }
        return mapper.createObjectNode().put("$ref", "#/$defs/" + name);
    }

    private static String description(Parameter parameter) {
        String unit = parameter.unit().isEmpty() ? "" : " Unit: " + parameter.unit() + ".";
        return parameter.meaning() + unit;
    }

    /** A default as JSON knows it. */
    private static Object plain(Component component) {
        if (component.type().isRecord()) {
            return Map.of();
        }
        Object value = Defaults.valueOf(component.component());
        return value instanceof Enum<?> constant ? Defaults.kebab(constant) : value;
    }
}
