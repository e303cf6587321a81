package org.forestall.scenario.doc;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.forestall.scenario.Scenario;
import org.forestall.scenario.Scenarios;
import org.forestall.scenario.bind.Component;
import org.forestall.scenario.bind.Numerals;
import org.forestall.sim.spec.CalendarEntrySpec;
import org.forestall.sim.spec.DistrictSpec;
import org.forestall.sim.spec.Mechanism;
import org.forestall.sim.spec.Parameter;
import org.forestall.sim.spec.SpatialPoint;

/** Says in words how a second scenario differs from a first, room by room, after all defaults are filled in. */
public final class ScenarioChanges {

    private static final int LONGEST_TEXT = 60;
    private static final int DAYS_PER_WEEK = 7;

    /** Rooms by the setting of the root that is in them; the others are about the country and the run. */
    private static final Map<String, String> ROOMS = Map.ofEntries(
            Map.entry("nation", "Nation"),
            Map.entry("groups", "Identity groups"),
            Map.entry("districts", "Districts"),
            Map.entry("armedGroups", "Armed groups"),
            Map.entry("leaderships", "Leaderships"),
            Map.entry("institutions", "Institutions"),
            Map.entry("civilSociety", "Civil society and media"),
            Map.entry("media", "Civil society and media"),
            Map.entry("outside", "Beyond the borders"),
            Map.entry("calendar", "Calendar"),
            Map.entry("triggers", "Triggers by chance"),
            Map.entry("initial", "The first day"),
            Map.entry("mechanisms", "Mechanisms"),
            Map.entry("model", "Coefficients of the model"),
            Map.entry("options", "Options"));

    private static final String COUNTRY = "The country and the run";

    private final ItemWords first;
    private final ItemWords second;
    private final List<Change> changes = new ArrayList<>();

    private ScenarioChanges(Scenario first, Scenario second) {
        this.first = new ItemWords(first);
        this.second = new ItemWords(second);
    }

    /** All changes from the first scenario to the second, in the order of the file. */
    public static List<Change> between(Scenario first, Scenario second) {
        ScenarioChanges changes = new ScenarioChanges(first, second);
        changes.compare(first, second);
        return List.copyOf(changes.changes);
    }

    private void compare(Scenario left, Scenario right) {
        for (Component component : Component.of(left.society().getClass())) {
            String name = component.name();
            Spot spot = new Spot(ROOMS.getOrDefault(name, COUNTRY), "", name, words(name));
            if (name.equals("groups")) {
                peopleInAll(left, right);
            }
            compare(component, component.valueIn(left.society()), component.valueIn(right.society()), spot);
        }
        items(left.ranges(), right.ranges(), new Spot("Ranges", "", Scenarios.RANGES, "ranges"));
        items(
                left.catalogue(),
                right.catalogue(),
                new Spot("Interventions", "", Scenarios.INTERVENTIONS, Scenarios.INTERVENTIONS));
    }

    private void compare(Component component, Object before, Object after, Spot spot) {
        if (Objects.equals(before, after)) {
            return;
        }
        if (before instanceof SpatialPoint from && after instanceof SpatialPoint to) {
            add(
                    spot,
                    Change.Kind.CHANGED,
                    point(from),
                    point(to),
                    "",
                    spot.label() + ": moved from " + point(from) + " to " + point(to) + ". "
                            + component.parameter().meaning());
        } else if (before instanceof Record from && after instanceof Record to) {
            records(from, to, spot);
        } else if (before instanceof Map<?, ?> from && after instanceof Map<?, ?> to) {
            maps(component, from, to, spot);
        } else if (before instanceof List<?> from && after instanceof List<?> to) {
            lists(component, from, to, spot);
        } else {
            single(component, before, after, spot);
        }
    }

    private void records(Record before, Record after, Spot spot) {
        for (Component component : Component.of(before.getClass())) {
            compare(component, component.valueIn(before), component.valueIn(after), spot.into(component.name()));
        }
    }

    private void lists(Component component, List<?> before, List<?> after, Spot spot) {
        if (component.elementType() == SpatialPoint.class) {
            add(
                    spot,
                    Change.Kind.CHANGED,
                    before.size() + " points",
                    after.size() + " points",
                    "",
                    spot.label() + ": drawn anew with " + after.size() + " points. "
                            + component.parameter().meaning());
        } else if (component.elementType().isRecord()) {
            items(before, after, spot);
        } else {
            values(component, before, after, spot);
        }
    }

    private static String entries(List<String> paragraphs) {
        return switch (paragraphs.size()) {
            case 0 -> "none";
            case 1 -> "1 entry";
            default -> paragraphs.size() + " entries";
        };
    }

    private void values(Component component, List<?> before, List<?> after, Spot spot) {
        List<String> from = before.stream().map(Words::value).toList();
        List<String> to = after.stream().map(Words::value).toList();
        List<String> gained = to.stream().filter(each -> !from.contains(each)).toList();
        List<String> lost = from.stream().filter(each -> !to.contains(each)).toList();
        boolean prose = component.elementType() == String.class
                && component.parameter().refersTo().isEmpty();
        String what;
        if (prose) {
            what = ": now " + entries(to) + ", before " + entries(from)
                    + (gained.isEmpty() ? "." : "; new: " + gained.size() + ".");
        } else if (gained.isEmpty() && lost.isEmpty()) {
            what = ": the same in another order.";
        } else {
            what = ":" + (gained.isEmpty() ? "" : " with " + String.join(", ", gained))
                    + (gained.isEmpty() || lost.isEmpty() ? "" : " and")
                    + (lost.isEmpty() ? "" : " without " + String.join(", ", lost))
                    + ".";
        }
        add(
                spot,
                Change.Kind.CHANGED,
                String.join(", ", from),
                String.join(", ", to),
                "",
                spot.label() + what + " " + component.parameter().meaning());
    }

    private void maps(Component component, Map<?, ?> before, Map<?, ?> after, Spot spot) {
        Map<String, Object> from = byWord(before);
        Map<String, Object> to = byWord(after);
        Set<String> keys = new TreeSet<>(from.keySet());
        keys.addAll(to.keySet());
        for (String key : keys) {
            Object left = from.get(key);
            Object right = to.get(key);
            Spot inner = spot.key(key);
            if (component.keyType() == Mechanism.class) {
                mechanism(key, left, right, inner);
            } else if (left == null || right == null) {
                String value = amount(left == null ? right : left, component.parameter());
                add(
                        inner,
                        left == null ? Change.Kind.ADDED : Change.Kind.REMOVED,
                        left == null ? "" : Words.value(left),
                        right == null ? "" : Words.value(right),
                        component.parameter().unit(),
                        inner.label()
                                + (left == null ? ": new, " + value + ". " : ": no longer given, was " + value + ". ")
                                + component.parameter().meaning());
            } else {
                compare(component, left, right, inner);
            }
        }
    }

    private void mechanism(String key, Object before, Object after, Spot spot) {
        boolean was = before == null || Boolean.TRUE.equals(before);
        boolean is = after == null || Boolean.TRUE.equals(after);
        if (was != is) {
            Mechanism mechanism = Mechanism.valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
            add(
                    spot,
                    Change.Kind.CHANGED,
                    was ? "on" : "off",
                    is ? "on" : "off",
                    "",
                    key + ": switched " + (is ? "on" : "off") + ". " + mechanism.meaning());
        }
    }

    private static Map<String, Object> byWord(Map<?, ?> map) {
        Map<String, Object> byWord = new TreeMap<>();
        map.forEach((key, value) -> byWord.put(Words.value(key), value));
        return byWord;
    }

    private void single(Component component, Object before, Object after, Spot spot) {
        Parameter parameter = component.parameter();
        String sentence = spot.label() + verb(before, after, parameter) + " " + parameter.meaning();
        add(spot, Change.Kind.CHANGED, Words.value(before), Words.value(after), parameter.unit(), sentence);
    }

    private static String verb(Object before, Object after, Parameter parameter) {
        if (before instanceof Number from && after instanceof Number to) {
            String direction = to.doubleValue() > from.doubleValue() ? ": up from " : ": down from ";
            return direction + number(from) + " to " + amount(after, parameter) + ".";
        }
        if (before instanceof LocalDate from && after instanceof LocalDate to) {
            return ": moved from " + from + " to " + to + ", " + apart(from, to) + ".";
        }
        if (before instanceof Boolean) {
            return ": now " + (Boolean.TRUE.equals(after) ? "yes" : "no") + ".";
        }
        String from = Words.value(before);
        String to = Words.value(after);
        if (from.length() > LONGEST_TEXT || to.length() > LONGEST_TEXT) {
            return to.isEmpty() ? ": taken out." : ": worded anew.";
        }
        boolean quoted = before instanceof String;
        return ": changed from " + quoted(from, quoted) + " to " + quoted(to, quoted) + ".";
    }

    private static String quoted(String text, boolean quoted) {
        return text.isEmpty() ? "none" : quoted ? "'" + text + "'" : text;
    }

    private static String apart(LocalDate from, LocalDate to) {
        long days = Math.abs(ChronoUnit.DAYS.between(from, to));
        String span = days % DAYS_PER_WEEK == 0
                ? days / DAYS_PER_WEEK + (days == DAYS_PER_WEEK ? " week" : " weeks")
                : days + (days == 1 ? " day" : " days");
        return span + (to.isAfter(from) ? " later" : " earlier");
    }

    private static String amount(Object value, Parameter parameter) {
        String unit = parameter.unit();
        if (!(value instanceof Number number)) {
            return Words.value(value);
        }
        return unit.isEmpty()
                ? number(number)
                : unit.equals("index") || unit.equals("share") || unit.equals("ratio")
                        ? number(number) + " (" + unit + ")"
                        : number(number) + " " + unit;
    }

    private static String number(Number value) {
        return value instanceof Double decimal ? Numerals.shortest(decimal) : Words.count(value.longValue());
    }

    private static String point(SpatialPoint point) {
        return "(" + Numerals.shortest(point.x()) + ", " + Numerals.shortest(point.y()) + ")";
    }

    private void items(List<?> before, List<?> after, Spot spot) {
        Map<String, Record> from = byIdentity(before);
        Map<String, Record> to = byIdentity(after);
        Set<String> names = new LinkedHashSet<>(from.keySet());
        names.addAll(to.keySet());
        for (String name : names) {
            Record left = from.get(name);
            Record right = to.get(name);
            if (left == null) {
                Spot item = spot.item(second.name(right), address(right, after));
                add(item, Change.Kind.ADDED, "", second.name(right), "", "New: " + second.describe(right));
            } else if (right == null) {
                Spot item = spot.item(first.name(left), address(left, before));
                add(item, Change.Kind.REMOVED, first.name(left), "", "", "Gone: " + first.describe(left));
            } else if (!left.equals(right)) {
                records(left, right, spot.item(second.name(right), address(right, after)));
            }
        }
        reportOrder(from, to, spot);
    }

    private void reportOrder(Map<String, Record> from, Map<String, Record> to, Spot spot) {
        List<String> left = from.keySet().stream().filter(to::containsKey).toList();
        List<String> right = to.keySet().stream().filter(from::containsKey).toList();
        if (!left.equals(right)) {
            add(
                    spot,
                    Change.Kind.REORDERED,
                    String.join(", ", left),
                    String.join(", ", right),
                    "",
                    "The items stand in another order: " + String.join(", ", right)
                            + ". That changes no meaning, but the luck that each meets.");
        }
    }

    /** Items by what tells them apart; several that nothing tells apart are numbered. */
    private static Map<String, Record> byIdentity(List<?> items) {
        Map<String, Record> byIdentity = new LinkedHashMap<>();
        Map<String, Integer> count = new HashMap<>();
        for (Object item : items) {
            String name = identity((Record) item, byIdentity.size());
            int earlier = count.merge(name, 1, Integer::sum);
            byIdentity.put(earlier == 1 ? name : name + " " + earlier, (Record) item);
        }
        return byIdentity;
    }

    private static String identity(Record item, int position) {
        if (item instanceof CalendarEntrySpec entry) {
            return Words.key(entry.kind()) + " " + entry.name();
        }
        return ItemWords.naming(item).orElse(Integer.toString(position));
    }

    /** How the command line names an item: by name if that is enough, else by position. */
    private static String address(Record item, List<?> items) {
        String position = Integer.toString(items.indexOf(item));
        String name = ItemWords.naming(item).orElse(position);
        long same = items.stream()
                .filter(each -> ItemWords.naming((Record) each).orElse("").equals(name))
                .count();
        return same == 1 ? name : position;
    }

    /** Numbers of people by group follow from the districts, and are what readers ask for first. */
    private void peopleInAll(Scenario left, Scenario right) {
        Map<String, Long> from = people(left);
        Map<String, Long> to = people(right);
        Set<String> groups = new TreeSet<>(from.keySet());
        groups.addAll(to.keySet());
        for (String group : groups) {
            long before = from.getOrDefault(group, 0L);
            long after = to.getOrDefault(group, 0L);
            if (before != after) {
                Spot spot = new Spot(ROOMS.get("groups"), group, "", group);
                String sentence = "There are " + Words.count(after) + " people of this group in all, "
                        + Words.count(Math.abs(after - before)) + (after > before ? " more." : " fewer.");
                add(spot, Change.Kind.FOLLOWS, Long.toString(before), Long.toString(after), "persons", sentence);
            }
        }
    }

    private static Map<String, Long> people(Scenario scenario) {
        return scenario.society().districts().stream()
                .map(DistrictSpec::population)
                .flatMap(population -> population.entrySet().stream())
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.summingLong(Map.Entry::getValue)));
    }

    private void add(Spot spot, Change.Kind kind, String before, String after, String unit, String sentence) {
        changes.add(new Change(spot.room(), spot.entity(), spot.path(), kind, before, after, unit, sentence.strip()));
    }

    private static String words(String camelCase) {
        return camelCase.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }

    /**
     * Where in the scenarios the comparison is.
     *
     * @param label how the setting is called in a sentence
     */
    private record Spot(String room, String entity, String path, String label) {

        Spot into(String setting) {
            boolean atTop = path.isEmpty() || label.isEmpty() || !path.contains(".") && !path.endsWith("]");
            String inner = atTop || path.endsWith("]") ? words(setting) : label + ", " + words(setting);
            return new Spot(room, entity, path.isEmpty() ? setting : path + "." + setting, inner);
        }

        Spot item(String name, String address) {
            String whole = entity.isEmpty() ? name : entity + ", " + name;
            return new Spot(room, whole, path + "[" + address + "]", words(name));
        }

        Spot key(String key) {
            return new Spot(room, entity, path + "." + key, label + ", " + key);
        }
    }
}
