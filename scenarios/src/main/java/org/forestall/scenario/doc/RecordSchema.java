package org.forestall.scenario.doc;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.forestall.scenario.Scenarios;
import org.forestall.scenario.bind.Component;
import org.forestall.scenario.bind.Numerals;
import org.forestall.scenario.tree.Overlay;
import org.forestall.sim.spec.Condition;
import org.forestall.sim.spec.Defaults;
import org.forestall.sim.spec.InterventionSpec;
import org.forestall.sim.spec.Lever;
import org.forestall.sim.spec.Mechanism;
import org.forestall.sim.spec.Parameter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes settings records as definitions of a JSON Schema, from the notes of their components. */
final class RecordSchema {

    private static final Set<Class<?>> SWITCH = Set.of(boolean.class, Boolean.class);
    private static final String DATE = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";
    private static final String ID = "^[A-Za-z0-9][A-Za-z0-9_-]{0,59}$";
    private static final String PART = "Part";

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final Map<String, ObjectNode> definitions = new TreeMap<>();
    private final Set<Class<?>> alwaysWhole;

    /**
     * A schema without definitions.
     *
     * @param alwaysWhole records that need no second form because nothing in them is required
     */
    RecordSchema(Set<Class<?>> alwaysWhole) {
        this.alwaysWhole = alwaysWhole;
    }

    ObjectNode object() {
        return mapper.createObjectNode();
    }

    /** The beginning of the document. */
    ObjectNode root(String title) {
        return object().put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("title", title)
                .put("type", "object");
    }

    /** The text of a document with all definitions that it refers to. */
    String write(ObjectNode root) {
        ObjectNode shared = root.putObject("$defs");
        definitions.forEach(shared::set);
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root).replace("\r\n", "\n") + "\n";
    }

    /** Properties of a definition, for additions. */
    ObjectNode propertiesOf(Class<?> type, boolean part) {
        reference(type, part);
        return (ObjectNode) definitions.get(name(type, part)).get("properties");
    }

    /** A list of records. */
    ObjectNode list(Class<?> type, boolean part, String description) {
        ObjectNode list = object().put("type", "array");
        list.set("items", reference(type, part));
        return (part ? orReplaced(list) : list).put("description", description);
    }

    /**
     * A reference to the definition of a record.
     *
     * @param part whether it stands in a file that inherits what it leaves out
     */
    ObjectNode reference(Class<?> type, boolean part) {
        String name = name(type, part);
        if (!definitions.containsKey(name)) {
            ObjectNode schema = object();
            definitions.put(name, schema);
            describe(type, schema, part && !alwaysWhole.contains(type));
        }
        return object().put("$ref", "#/$defs/" + name);
    }

    private String name(Class<?> type, boolean part) {
        return type.getSimpleName() + (part && !alwaysWhole.contains(type) ? PART : "");
    }

    private void describe(Class<?> type, ObjectNode schema, boolean part) {
        schema.put("type", "object");
        schema.put("additionalProperties", false);
        ArrayNode required = mapper.createArrayNode();
        ObjectNode properties = schema.putObject("properties");
        for (Component component : Component.of(type)) {
            properties.set(component.name(), property(component, part));
            if (component.isRequired()) {
                required.add(component.name());
            }
        }
        if (part) {
            addTakingAway(properties);
        } else if (!required.isEmpty()) {
            schema.set("required", required);
        }
    }

    private void addTakingAway(ObjectNode properties) {
        ObjectNode remove = properties.putObject(Overlay.REMOVE);
        remove.put("description", "true takes the inherited item or mapping away; a list takes these keys out of it.");
        ObjectNode keys = object().put("type", "array");
        keys.set("items", object().put("type", "string"));
        ArrayNode ways = remove.putArray("anyOf");
        ways.addObject().put("const", true);
        ways.add(keys);
        properties
                .putObject(Overlay.REPLACE)
                .put("description", "true drops what is inherited under this name; only what stands here counts.")
                .put("const", true);
    }

    private ObjectNode orReplaced(ObjectNode list) {
        ObjectNode replaced = object().put("type", "object").put("additionalProperties", false);
        replaced.putObject("properties").set(Overlay.REPLACE, list);
        ObjectNode either = object();
        either.putArray("anyOf").add(list).add(replaced);
        return either;
    }

    private ObjectNode property(Component component, boolean part) {
        ObjectNode schema = schemaOf(component, part);
        schema.put("description", description(component));
        if (!component.isRequired() && !part) {
            schema.set("default", mapper.valueToTree(plain(component)));
        }
        return schema;
    }

    private ObjectNode schemaOf(Component component, boolean part) {
        Parameter parameter = component.parameter();
        if (component.isList()) {
            ObjectNode list = object().put("type", "array");
            if (!part) {
                list.put("minItems", parameter.minSize());
            }
            list.put("maxItems", parameter.maxSize());
            list.set("items", value(component.elementType(), component, part));
            return part && component.elementType().isRecord() ? orReplaced(list) : list;
        }
        if (component.isMap()) {
            return map(component, part);
        }
        return value(component.type(), component, part);
    }

    private ObjectNode map(Component component, boolean part) {
        Parameter parameter = component.parameter();
        ObjectNode map = object().put("type", "object");
        if (!part) {
            map.put("minProperties", parameter.minSize()).put("maxProperties", parameter.maxSize());
        }
        if (component.keyType().isEnum() || part) {
            ObjectNode properties = map.putObject("properties");
            if (component.keyType().isEnum()) {
                for (Object constant : component.keyType().getEnumConstants()) {
                    ObjectNode one = value(component.elementType(), component, part);
                    meaning(constant).ifPresent(meaning -> one.put("description", meaning));
                    properties.set(Defaults.kebab((Enum<?>) constant), one);
                }
            }
            if (part) {
                addTakingAway(properties);
            }
        }
        if (component.keyType().isEnum()) {
            map.put("additionalProperties", false);
        } else {
            map.set("additionalProperties", value(component.elementType(), component, part));
        }
        return map;
    }

    private ObjectNode value(Class<?> type, Component component, boolean part) {
        if (type.isRecord()) {
            return reference(type, part);
        }
        if (type.isEnum()) {
            return words(type);
        }
        if (SWITCH.contains(type)) {
            ObjectNode schema = object();
            schema.putArray("enum").add(true).add(false).add("on").add("off");
            return schema;
        }
        if (type == LocalDate.class) {
            return object().put("type", "string").put("format", "date").put("pattern", DATE);
        }
        return type == String.class ? text(component) : number(type, component.parameter());
    }

    private ObjectNode text(Component component) {
        if (component.parameter().refersTo().equals(Scenarios.INTERVENTIONS)) {
            return interventions();
        }
        ObjectNode schema = object().put("type", "string");
        if (component.name().equals("id")) {
            schema.put("pattern", ID);
        } else if (component.isRequired()) {
            schema.put("pattern", "\\S");
        }
        return schema;
    }

    /** The shipped ones are offered; a file may have its own. */
    private ObjectNode interventions() {
        ObjectNode shipped = object();
        ArrayNode ids = shipped.putArray("enum");
        ArrayNode names = shipped.putArray("enumDescriptions");
        for (InterventionSpec intervention : Scenarios.shippedInterventions()) {
            ids.add(intervention.id());
            names.add(intervention.name());
        }
        ObjectNode either = object();
        either.putArray("anyOf").add(shipped).add(object().put("type", "string").put("pattern", "\\S"));
        return either;
    }

    private ObjectNode number(Class<?> type, Parameter parameter) {
        boolean whole = ParameterTable.WHOLE.contains(type);
        ObjectNode schema = object().put("type", whole ? "integer" : "number");
        if (whole) {
            return schema.put("minimum", (long) parameter.min()).put("maximum", (long) parameter.max());
        }
        return schema.put("minimum", parameter.min()).put("maximum", parameter.max());
    }

    private ObjectNode words(Class<?> type) {
        ObjectNode schema = object();
        ArrayNode words = schema.putArray("enum");
        Arrays.stream(type.getEnumConstants()).forEach(constant -> words.add(Defaults.kebab((Enum<?>) constant)));
        List<String> meanings = Arrays.stream(type.getEnumConstants())
                .flatMap(constant -> meaning(constant).stream())
                .toList();
        if (meanings.size() == words.size()) {
            ArrayNode descriptions = schema.putArray("enumDescriptions");
            meanings.forEach(descriptions::add);
        }
        return schema;
    }

    private static Optional<String> meaning(Object constant) {
        if (constant instanceof Mechanism mechanism) {
            return Optional.of(mechanism.meaning());
        }
        if (constant instanceof Lever lever) {
            return Optional.of(lever.meaning());
        }
        return constant instanceof Condition condition ? Optional.of(condition.words()) : Optional.empty();
    }

    /** What a reader who hovers over a setting wants to know. */
    private static String description(Component component) {
        Parameter parameter = component.parameter();
        StringBuilder text = new StringBuilder(parameter.meaning());
        boolean number = ParameterTable.isNumber(ParameterTable.valueType(component));
        if (!parameter.unit().isEmpty()) {
            text.append(" Unit: ").append(parameter.unit()).append('.');
        }
        if (number) {
            text.append(" Range: ")
                    .append(Numerals.shortest(parameter.min()))
                    .append(" to ")
                    .append(Numerals.shortest(parameter.max()))
                    .append('.');
        }
        if (!parameter.refersTo().isEmpty()) {
            text.append(" Refers to: ").append(parameter.refersTo()).append('.');
        }
        if (!component.isRequired() && !parameter.byDefault().isEmpty()) {
            text.append(" Default: ").append(parameter.byDefault()).append('.');
        }
        if (number && !component.isRequired()) {
            text.append(" Source: ").append(parameter.source());
            if (!parameter.source().equals(Words.of(parameter.evidence()))) {
                text.append(" (").append(Words.of(parameter.evidence())).append(')');
            }
            text.append('.');
        }
        return text.toString();
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
