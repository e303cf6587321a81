package org.forestall.scenario.doc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.forestall.scenario.Scenario;
import org.forestall.scenario.bind.Component;
import org.forestall.scenario.bind.Numerals;
import org.forestall.sim.spec.ArmedGroupSpec;
import org.forestall.sim.spec.CalendarEntrySpec;
import org.forestall.sim.spec.Defaults;
import org.forestall.sim.spec.GroupSpec;
import org.forestall.sim.spec.InstitutionSpec;
import org.forestall.sim.spec.LeadershipSpec;
import org.forestall.sim.spec.Mechanism;
import org.forestall.sim.spec.OptionSpec;
import org.forestall.sim.spec.OutsideActorSpec;
import org.forestall.sim.spec.PreventionPlan;
import org.forestall.sim.spec.SocietySpec;
import org.forestall.sim.spec.TriggerRateSpec;

/** A scenario in words, in the order of the ODD protocol (Grimm et al. 2020), as Markdown. */
public final class ScenarioDescription {

    /** Lists that are told in words, not as tables of settings. */
    private static final Set<String> WORDED = Set.of("options", "warningPolicies");

    private final Scenario scenario;
    private final SocietySpec society;
    private final Markdown page = new Markdown();

    private ScenarioDescription(Scenario scenario) {
        this.scenario = scenario;
        this.society = scenario.society();
    }

    /** The description of a scenario. */
    public static String of(Scenario scenario) {
        return new ScenarioDescription(scenario).write();
    }

    private String write() {
        page.heading(1, society.title());
        page.paragraph(
                "This is an invented country. The model illustrates mechanisms under stated assumptions; it is not a"
                        + " forecast for any real place or group.");
        purpose();
        entities();
        firstDay();
        processes();
        settings();
        events();
        options();
        discussion();
        page.paragraph("Scenario `" + society.id() + "`, content hash `" + scenario.contentHash() + "`.");
        return page.text();
    }

    private void purpose() {
        page.heading(2, "Purpose").paragraph(society.summary());
        if (!society.history().isEmpty()) {
            page.heading(2, "History");
            society.history().forEach(page::paragraph);
        }
    }

    private void discussion() {
        if (!society.illustrates().isEmpty()) {
            page.heading(2, "What the country illustrates");
            page.bullets(society.illustrates());
        }
        if (!society.questions().isEmpty()) {
            page.heading(2, "Questions for a discussion");
            page.bullets(society.questions());
        }
    }

    private void entities() {
        page.heading(2, "Entities and scales");
        page.bullets(List.of(
                "Time: one step is a week; " + society.years() + " years of " + SocietySpec.WEEKS_PER_YEAR
                        + " weeks from " + society.start() + ".",
                "People: " + Words.count(people()) + " persons in the ledger, a sample of "
                        + Words.count(society.people()) + " that carries attitudes.",
                "Space: " + society.districts().size() + " districts, " + communities()
                        + " communities (a group in a district)."));
        Map<String, Long> byGroup = peopleByGroup();
        page.table(
                List.of("identity group", "standing", "people"),
                society.groups().stream().map(group -> groupRow(group, byGroup)).toList());
        table(
                "armed group",
                "kind",
                "members",
                society.armedGroups().stream()
                        .map(ScenarioDescription::armedRow)
                        .toList());
        table(
                "leadership",
                "kind",
                "group",
                society.leaderships().stream().map(this::leaderRow).toList());
        table(
                "institution",
                "kind",
                "capacity",
                society.institutions().stream()
                        .map(ScenarioDescription::institutionRow)
                        .toList());
        table(
                "actor beyond the borders",
                "kind",
                "attention",
                society.outside().stream().map(ScenarioDescription::outsideRow).toList());
    }

    private void firstDay() {
        List<String> there = FirstDayWords.lines(society);
        if (!there.isEmpty()) {
            page.heading(2, "The first day").bullets(there);
        }
    }

    private void table(String first, String second, String third, List<List<String>> rows) {
        if (!rows.isEmpty()) {
            page.table(List.of(first, second, third), rows);
        }
    }

    private static List<String> groupRow(GroupSpec group, Map<String, Long> byGroup) {
        return List.of(group.name(), Words.of(group.powerStatus()), Words.count(byGroup.getOrDefault(group.id(), 0L)));
    }

    private static List<String> armedRow(ArmedGroupSpec armed) {
        long members =
                armed.members().values().stream().mapToLong(Integer::longValue).sum();
        return List.of(armed.name(), Words.of(armed.kind()), Words.count(members));
    }

    private List<String> leaderRow(LeadershipSpec leadership) {
        String group = society.groups().stream()
                .filter(each -> each.id().equals(leadership.group()))
                .map(GroupSpec::name)
                .findFirst()
                .orElse(leadership.group());
        return List.of(leadership.name(), Words.of(leadership.kind()), group);
    }

    private static List<String> institutionRow(InstitutionSpec institution) {
        return List.of(institution.name(), Words.of(institution.kind()), Numerals.shortest(institution.capacity()));
    }

    private static List<String> outsideRow(OutsideActorSpec actor) {
        return List.of(actor.name(), Words.of(actor.kind()), Numerals.shortest(actor.attention()));
    }

    private void processes() {
        page.heading(2, "Processes");
        page.paragraph("Every week runs through these phases, in this order.");
        page.table(WeekTable.HEAD, WeekTable.rows(society));
        page.paragraph("Mechanisms cut across phases and can be switched off by name.");
        page.bullets(Arrays.stream(Mechanism.values())
                .map(mechanism -> Words.key(mechanism) + " (" + Words.of(mechanism.tag()) + ", "
                        + (society.isOn(mechanism) ? "on" : "**off**") + "): " + mechanism.meaning())
                .toList());
    }

    /** All numbers and words that differ from their defaults, whatever records they stand in. */
    private void settings() {
        page.heading(2, "Settings that differ from their defaults");
        List<List<String>> single = new ArrayList<>();
        collect(society, "", single);
        if (single.isEmpty()) {
            page.paragraph("The single settings all have their defaults.");
        } else {
            page.table(List.of("setting", "value", "default"), single);
        }
        for (Component component : Component.of(SocietySpec.class)) {
            boolean items =
                    component.isList() && component.elementType().isRecord() && !WORDED.contains(component.name());
            if (items) {
                itemTable(component.name(), (List<?>) component.valueIn(society));
            }
        }
    }

    private static void collect(Record settings, String prefix, List<List<String>> rows) {
        for (Component component : Component.of(settings.getClass())) {
            Object value = component.valueIn(settings);
            String path = prefix + component.name();
            if (value instanceof Record inner) {
                collect(inner, path + ".", rows);
            } else if (isSingle(value) && !component.isRequired() && !isDefault(component, value)) {
                rows.add(List.of(
                        Markdown.code(path), Words.value(value), Words.value(Defaults.valueOf(component.component()))));
            }
        }
    }

    private void itemTable(String list, List<?> items) {
        List<Map<String, String>> rows = new ArrayList<>();
        Map<String, Boolean> differs = new LinkedHashMap<>();
        for (Object item : items) {
            Map<String, String> row = new LinkedHashMap<>();
            flatten((Record) item, "", row, differs);
            rows.add(row);
        }
        List<String> columns = differs.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
        if (!columns.isEmpty()) {
            page.heading(3, list);
            table(columns, rows);
        }
    }

    /** Few items with many settings stand side by side, many items with few settings one below the other. */
    private void table(List<String> settings, List<Map<String, String>> items) {
        if (settings.size() <= items.size()) {
            page.table(
                    settings, items.stream().map(item -> cells(settings, item)).toList());
            return;
        }
        List<List<String>> rows =
                settings.stream().map(setting -> valuesOf(setting, items)).toList();
        page.table(rows.get(0), rows.subList(1, rows.size()));
    }

    private static List<String> cells(List<String> settings, Map<String, String> item) {
        return settings.stream().map(setting -> item.getOrDefault(setting, "")).toList();
    }

    private static List<String> valuesOf(String setting, List<Map<String, String>> items) {
        List<String> row = new ArrayList<>(List.of(setting));
        items.forEach(item -> row.add(item.getOrDefault(setting, "")));
        return row;
    }

    private static void flatten(Record item, String prefix, Map<String, String> row, Map<String, Boolean> differs) {
        for (Component component : Component.of(item.getClass())) {
            Object value = component.valueIn(item);
            String path = prefix + component.name();
            if (value instanceof Record inner) {
                flatten(inner, path + ".", row, differs);
            } else if (isSingle(value)) {
                row.put(path, Words.value(value));
                differs.merge(path, component.isRequired() || !isDefault(component, value), Boolean::logicalOr);
            }
        }
    }

    private static boolean isSingle(Object value) {
        return !(value instanceof List) && !(value instanceof Map);
    }

    private static boolean isDefault(Component component, Object value) {
        return Objects.equals(Defaults.valueOf(component.component()), value);
    }

    private void events() {
        page.heading(2, "Known dates and chance events");
        List<String> known =
                society.calendar().stream().map(ScenarioDescription::dated).toList();
        List<String> chance =
                society.triggers().stream().map(ScenarioDescription::byChance).toList();
        page.bullets(known.isEmpty() ? List.of("No date is known in advance.") : known);
        page.bullets(chance.isEmpty() ? List.of("No trigger comes by chance.") : chance);
    }

    private static String dated(CalendarEntrySpec entry) {
        return entry.date() + ": " + entry.name() + " (" + Words.of(entry.kind()) + ", severity "
                + Numerals.shortest(entry.severity()) + ").";
    }

    private static String byChance(TriggerRateSpec trigger) {
        return Words.of(trigger.kind()) + ": " + Numerals.shortest(trigger.ratePerYear())
                + " a year on average, mean severity " + Numerals.shortest(trigger.severity()) + ".";
    }

    private void options() {
        page.heading(2, "Options");
        for (OptionSpec option : society.options()) {
            page.heading(3, option.name() + " (" + option.id() + ")").paragraph(option.description());
            PreventionPlan plan = scenario.planFor(option.id());
            if (!option.measures().isEmpty()) {
                page.bullets(option.measures().stream()
                        .map(measure -> plan.interventionOf(measure).name() + " (" + measure.use() + "), "
                                + ItemWords.when(measure) + ", " + ItemWords.where(measure, society)
                                + ItemWords.howStrong(measure) + ".")
                        .toList());
            }
            plan.warningPolicy().ifPresent(policy -> {
                page.paragraph("Warning policy *" + policy.name() + "*: " + policy.description());
                page.bullets(PolicyWords.lines(policy, scenario));
            });
            List<String> harm = KnownHarm.of(List.of(plan));
            if (!harm.isEmpty()) {
                page.paragraph("Known ways in which these measures can do harm (they are in the model too):");
                page.bullets(harm.stream()
                        .map(String::strip)
                        .map(line -> line.startsWith("- ") ? line.substring(2) : "**" + line + "**")
                        .toList());
            }
        }
    }

    private long people() {
        return peopleByGroup().values().stream().mapToLong(Long::longValue).sum();
    }

    private Map<String, Long> peopleByGroup() {
        return society.districts().stream()
                .flatMap(district -> district.population().entrySet().stream())
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.summingLong(Map.Entry::getValue)));
    }

    private long communities() {
        return society.districts().stream()
                .flatMap(district -> district.population().values().stream())
                .filter(persons -> persons > 0)
                .count();
    }
}
