package org.forestall.scenario.fuzz;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.forestall.scenario.Scenarios;
import org.forestall.scenario.bind.Component;
import org.forestall.sim.spec.ArmedGroupKind;
import org.forestall.sim.spec.ArmedGroupSpec;
import org.forestall.sim.spec.CalendarEntrySpec;
import org.forestall.sim.spec.DistrictSpec;
import org.forestall.sim.spec.GroupSpec;
import org.forestall.sim.spec.InstitutionKind;
import org.forestall.sim.spec.InstitutionSpec;
import org.forestall.sim.spec.LeadershipKind;
import org.forestall.sim.spec.LeadershipSpec;
import org.forestall.sim.spec.Mechanism;
import org.forestall.sim.spec.OutsideActorKind;
import org.forestall.sim.spec.OutsideActorSpec;
import org.forestall.sim.spec.Parameter;
import org.forestall.sim.spec.SocietySpec;
import org.forestall.sim.spec.TriggerKind;
import org.forestall.sim.spec.TriggerRateSpec;

/**
 * A scenario file with random but legal content. Numbers come from the ranges that the settings records state, often from
 * their very ends; which parts exist, and what refers to what, is drawn as well. Structure that the rules of scenarios
 * demand (roads that go both ways, shares that sum to one) is kept by construction.
 */
final class RandomScenario {

    private static final List<String> CATALOGUE =
            Scenarios.shippedInterventions().stream().map(each -> each.id()).toList();

    private final SplittableRandom random;
    private final int groups;
    private final int districts;
    private final int leaderships;
    private final int outsiders;
    private final int years;

    /** Chance that a number with a default is given at all. */
    private final double wildness;

    /** Chance that a given number is one end of its range. */
    private final double extremeness;

    private RandomScenario(long seed) {
        random = new SplittableRandom(seed);
        wildness = new double[] {0.05, 0.3, 1}[random.nextInt(3)];
        extremeness = new double[] {0, 0.3, 1}[random.nextInt(3)];
        groups = 1 + random.nextInt(8);
        districts = chance(0.02) ? 200 : (int) logUniform(1, 30);
        leaderships = random.nextInt(4);
        outsiders = random.nextInt(5);
        years = chance(0.02) ? 30 : 1 + random.nextInt(2);
    }

    /** The scenario of a seed, in YAML (its subset that is JSON). */
    static String yaml(long seed) {
        return json(new RandomScenario(seed).society());
    }

    private Map<String, Object> society() {
        Map<String, Object> society = new LinkedHashMap<>();
        society.put("id", "random-country");
        society.put("name", "Orrenia");
        society.put("title", "A random country");
        society.put("summary", "Invented for a test.");
        society.put("start", "2031-01-06");
        society.put("years", years);
        society.put("people", 200 + random.nextInt(200));
        for (Component component : Component.of(SocietySpec.class)) {
            if (component.type().isRecord()) {
                society.put(component.name(), settings(component.type(), Map.of()));
            }
        }
        society.put("groups", list(groups, i -> settings(GroupSpec.class, Map.of("id", group(i), "name", "G " + i))));
        society.put("districts", districts());
        society.put("leaderships", list(leaderships, this::leadership));
        society.put("outside", list(outsiders, this::outsider));
        society.put("armedGroups", list(random.nextInt(5), this::armedGroup));
        society.put("institutions", institutions());
        society.put("calendar", list(random.nextInt(4), this::dated));
        society.put("triggers", triggers());
        society.put("mechanisms", mechanisms());
        society.put("options", List.of(option()));
        return society;
    }

    private Map<String, Object> leadership(int i) {
        Map<String, Object> given = new LinkedHashMap<>();
        given.put("id", "l" + i);
        given.put("name", "Leadership " + i);
        given.put("kind", kebab(i == 0 && chance(0.8) ? LeadershipKind.EXECUTIVE : another(LeadershipKind.EXECUTIVE)));
        given.put("group", chance(0.85) ? anyGroup() : "");
        return settings(LeadershipSpec.class, given);
    }

    private LeadershipKind another(LeadershipKind unwanted) {
        LeadershipKind kind = any(LeadershipKind.values());
        return kind == unwanted ? LeadershipKind.ARMED : kind;
    }

    private Map<String, Object> outsider(int i) {
        return settings(
                OutsideActorSpec.class,
                Map.of("id", "o" + i, "name", "Outsider " + i, "kind", kebab(any(OutsideActorKind.values()))));
    }

    private Map<String, Object> armedGroup(int i) {
        Map<String, Object> given = new LinkedHashMap<>();
        given.put("id", "a" + i);
        given.put("name", "Force " + i);
        given.put("kind", kebab(any(ArmedGroupKind.values())));
        String alignment = List.of("state", "community", "none").get(random.nextInt(3));
        given.put("alignment", alignment);
        if (alignment.equals("community")) {
            given.put("community", anyGroup());
        }
        given.put("members", members());
        given.put("composition", composition());
        given.put("commandedBy", leaderships == 0 || chance(0.3) ? "" : "l" + random.nextInt(leaderships));
        given.put("sponsor", outsiders == 0 || chance(0.6) ? "" : "o" + random.nextInt(outsiders));
        return settings(ArmedGroupSpec.class, given);
    }

    /** Few members for each district, so that people of the place always outnumber them. */
    private Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        for (int d = 0; d < districts; d++) {
            if (d == 0 || chance(0.5)) {
                members.put("d" + d, random.nextInt(chance(0.2) ? 1 : 60));
            }
        }
        return members;
    }

    private Map<String, Object> composition() {
        String first = anyGroup();
        String second = anyGroup();
        Map<String, Object> composition = new LinkedHashMap<>();
        int tenths = first.equals(second) ? 10 : random.nextInt(11);
        composition.put(first, tenths / 10.0);
        if (tenths < 10) {
            composition.put(second, (10 - tenths) / 10.0);
        }
        return composition;
    }

    private List<Object> districts() {
        List<List<String>> neighbours = new ArrayList<>();
        for (int d = 0; d < districts; d++) {
            neighbours.add(new ArrayList<>());
        }
        for (int d = 1; d < districts; d++) {
            join(neighbours, d, d - 1);
            int other = random.nextInt(d);
            if (other < d - 1 && chance(0.4)) {
                join(neighbours, d, other);
            }
        }
        return list(districts, d -> {
            Map<String, Object> given = new LinkedHashMap<>();
            given.put("id", "d" + d);
            given.put("name", "District " + d);
            given.put("centre", Map.of("x", 10 * d, "y", 10));
            given.put("population", population(d));
            given.put("neighbours", neighbours.get(d));
            return settings(DistrictSpec.class, given);
        });
    }

    private static void join(List<List<String>> neighbours, int one, int other) {
        neighbours.get(one).add("d" + other);
        neighbours.get(other).add("d" + one);
    }

    private Map<String, Object> population(int d) {
        Map<String, Object> population = new LinkedHashMap<>();
        for (int g = 0; g < groups; g++) {
            if (d == 0 || chance(0.7)) {
                population.put(group(g), d > 0 && chance(0.1) ? 0 : (int) logUniform(1, 1e6));
            }
        }
        population.merge(group(0), 1000, (drawn, least) -> (Integer) drawn + (Integer) least);
        return population;
    }

    private List<Object> institutions() {
        List<Object> institutions = new ArrayList<>();
        for (InstitutionKind kind : InstitutionKind.values()) {
            // Votes need a body that runs them.
            if (kind == InstitutionKind.ELECTORAL_BODY || chance(0.6)) {
                institutions.add(settings(
                        InstitutionSpec.class,
                        Map.of("kind", kebab(kind), "name", "Institution", "inclusion", Map.of())));
            }
        }
        return institutions;
    }

    private Map<String, Object> dated(int i) {
        LocalDate day = LocalDate.of(2031, 1, 6).plusDays(7L * random.nextInt(52 * years));
        return settings(
                CalendarEntrySpec.class,
                Map.of("kind", kebab(any(TriggerKind.values())), "name", "Day " + i, "date", day.toString()));
    }

    private List<Object> triggers() {
        List<Object> triggers = new ArrayList<>();
        for (TriggerKind kind : TriggerKind.values()) {
            boolean byChance =
                    switch (kind) {
                        case ELECTION, ELECTION_DISPUTE, ELECTION_DELAY -> false;
                        default -> true;
                    };
            if (byChance && triggers.size() < 12 && chance(0.5)) {
                triggers.add(settings(TriggerRateSpec.class, Map.of("kind", kebab(kind))));
            }
        }
        return triggers;
    }

    private Map<String, Object> mechanisms() {
        Map<String, Object> mechanisms = new LinkedHashMap<>();
        for (Mechanism mechanism : Mechanism.values()) {
            if (chance(0.1)) {
                mechanisms.put(kebab(mechanism), false);
            }
        }
        return mechanisms;
    }

    private Map<String, Object> option() {
        Map<String, Object> option = new LinkedHashMap<>();
        option.put("id", "tried");
        option.put("name", "Tried");
        option.put("description", "Random measures.");
        option.put("measures", list(random.nextInt(5), i -> {
            Map<String, Object> measure = new LinkedHashMap<>();
            measure.put("use", CATALOGUE.get(random.nextInt(CATALOGUE.size())));
            measure.put("strength", 3 * random.nextDouble());
            if (chance(0.3)) {
                measure.put("startRule", "after-onset");
                measure.put("delayWeeks", random.nextInt(60));
            }
            return measure;
        }));
        return option;
    }

    /** Settings with what is given, and random legal values for some or all of the rest. */
    private Map<String, Object> settings(Class<?> type, Map<String, Object> given) {
        Map<String, Object> values = new LinkedHashMap<>(given);
        for (Component component : Component.of(type)) {
            if (values.containsKey(component.name())) {
                continue;
            }
            if (component.type().isRecord()) {
                values.put(component.name(), settings(component.type(), Map.of()));
            } else if (component.isRequired() || chance(wildness)) {
                Object value = value(component);
                if (value != null) {
                    values.put(component.name(), value);
                }
            }
        }
        return values;
    }

    /** A random legal value, or null for kinds of component whose default is as good as any. */
    private Object value(Component component) {
        Class<?> type = component.type();
        if (type == double.class) {
            return number(component.parameter());
        }
        if (type == int.class || type == long.class) {
            return Math.round(number(component.parameter()));
        }
        if (type == boolean.class) {
            return random.nextBoolean();
        }
        return type.isEnum() ? kebab((Enum<?>) any(type.getEnumConstants())) : null;
    }

    private double number(Parameter bounds) {
        if (chance(extremeness)) {
            return random.nextBoolean() ? bounds.min() : bounds.max();
        }
        return bounds.max() - bounds.min() > 100
                ? bounds.min() + logUniform(1, bounds.max() - bounds.min() + 1) - 1
                : bounds.min() + (bounds.max() - bounds.min()) * random.nextDouble();
    }

    private double logUniform(double low, double high) {
        return low * Math.exp(random.nextDouble() * Math.log(high / low));
    }

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private String anyGroup() {
        return group(random.nextInt(groups));
    }

    private static String group(int i) {
        return "g" + i;
    }

    private static <T> List<Object> list(int count, java.util.function.IntFunction<T> item) {
        return IntStream.range(0, count).mapToObj(item).map(Object.class::cast).toList();
    }

    private static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String json(Object value) {
        if (value instanceof Map<?, ?> map) {
            return joined("{", map.entrySet(), entry -> json(entry.getKey()) + ": " + json(entry.getValue()), "}");
        }
        if (value instanceof Iterable<?> items) {
            return joined("[", items, RandomScenario::json, "]");
        }
        return value instanceof String text ? "\"" + text + "\"" : String.valueOf(value);
    }

    private static <T> String joined(String open, Iterable<T> items, Function<T, String> text, String close) {
        List<String> parts = new ArrayList<>();
        items.forEach(item -> parts.add(text.apply(item)));
        return open + String.join(",\n", parts) + close;
    }
}
