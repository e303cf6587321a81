package org.forestall.scenario.doc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.forestall.scenario.bind.Component;
import org.forestall.sim.spec.Defaults;
import org.forestall.sim.spec.InitialDisplacedSpec;
import org.forestall.sim.spec.InterventionSpec;
import org.forestall.sim.spec.Lever;
import org.forestall.sim.spec.SocietySpec;

/** The page for authors of scenarios: text from a file, what can be set from the notes of the settings. */
public final class WritingPage {

    private static final String TEMPLATE = "writing-a-scenario.md";

    /** An intervention of one's own, complete; the page shows it and a test reads it. */
    static final String INTERVENTION = """
              - id: market-fair
                name: Market fair
                description: Shared market days that bring people of all groups together.
                measureClass: operational
                pillar: one
                strategy: transition
                deliverers: [civil-society]
                evidenceDesign: expert
                evidenceNote: Assumed for this example.
                lagWeeks: 4
                halfLifeWeeks: 26
                cost: {setUp: 0.1, perYear: 0.2}
                effects:
                  - {lever: bridging, strength: {low: 0, mode: 0.03, high: 0.06}}
                backfires:
                  - when: always
                    lever: local-disputes
                    strength: {low: 0, mode: 0.01, high: 0.03}
                    words: Crowded market days bring quarrels of their own.
            """;

    private static final String ROUND_TRIP = "0.86 to 0.98 in the mean";

    private WritingPage() {}

    static String text(String note) {
        return template()
                .replace("{{note}}", note)
                .replace("{{required}}", required().strip())
                .replace("{{words}}", words().strip())
                .replace("{{levers}}", levers().strip())
                .replace("{{intervention}}", INTERVENTION.stripTrailing())
                .replace("{{roundtrip}}", ROUND_TRIP);
    }

    private static String required() {
        Map<String, Class<?>> parts = new LinkedHashMap<>();
        parts.put("the file", SocietySpec.class);
        for (Component component : Component.of(SocietySpec.class)) {
            if (component.isList() && component.elementType().isRecord()) {
                parts.put("each of `" + component.name() + "`", component.elementType());
            }
        }
        parts.put("each of `initial.displaced`", InitialDisplacedSpec.class);
        parts.put("each of `interventions`", InterventionSpec.class);
        List<List<String>> rows = new ArrayList<>();
        parts.forEach((part, type) -> rows.add(List.of(
                part,
                Component.of(type).stream()
                        .filter(Component::isRequired)
                        .map(component -> Markdown.code(component.name()))
                        .collect(Collectors.joining(", ")))));
        return new Markdown().table(List.of("part", "required"), rows).text();
    }

    private static String words() {
        Map<Class<?>, List<String>> places = new LinkedHashMap<>();
        for (Component component : Component.of(SocietySpec.class)) {
            if (component.isList() && component.elementType().isRecord()) {
                collect(component.elementType(), component.name() + "[].", places);
            }
        }
        List<List<String>> rows = new ArrayList<>();
        places.forEach((type, paths) -> rows.add(List.of(
                paths.stream().map(Markdown::code).collect(Collectors.joining(", ")),
                Arrays.stream(type.getEnumConstants())
                        .map(constant -> Defaults.kebab((Enum<?>) constant))
                        .collect(Collectors.joining(", ")))));
        return new Markdown().table(List.of("setting", "words"), rows).text();
    }

    private static void collect(Class<?> type, String prefix, Map<Class<?>, List<String>> places) {
        for (Component component : Component.of(type)) {
            if (component.type().isEnum()) {
                places.computeIfAbsent(component.type(), each -> new ArrayList<>())
                        .add(prefix + component.name());
            } else if (component.isList() && component.elementType().isRecord()) {
                collect(component.elementType(), prefix + component.name() + "[].", places);
            }
        }
    }

    private static String levers() {
        return Arrays.stream(Lever.values())
                .map(lever -> Markdown.code(Words.key(lever))
                        + (lever.combination() == Lever.Combination.MULTIPLY ? " (factor)" : " (addition)"))
                .collect(Collectors.joining(", ", "", "."));
    }

    private static String template() {
        try (InputStream stream = WritingPage.class.getResourceAsStream(TEMPLATE)) {
            if (stream == null) {
                throw new IllegalStateException("the program was built without " + TEMPLATE);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
