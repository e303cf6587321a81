package org.forestall.scenario.assess;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.forestall.sim.spec.Alignment;
import org.forestall.sim.spec.ArmedGroupKind;
import org.forestall.sim.spec.ArmedGroupSpec;
import org.forestall.sim.spec.Defaults;
import org.forestall.sim.spec.GroupSpec;
import org.forestall.sim.spec.PowerStatus;
import org.forestall.sim.spec.SocietySpec;

/** Finds the settings that a move means in one scenario. */
final class Targets {

    private static final Pattern IN_LIST = Pattern.compile("(\\w+)\\[([a-z-]+)\\]\\.(.+)");
    private static final String ALL = "all";

    private final SocietySpec society;
    private final Set<String> atRisk;

    /**
     * Targets in a scenario.
     *
     * @param atRisk ids of the groups at risk; empty for those without power
     */
    Targets(SocietySpec society, List<String> atRisk) {
        this.society = society;
        this.atRisk = new TreeSet<>(atRisk.isEmpty() ? withoutPower(society) : atRisk);
    }

    private static List<String> withoutPower(SocietySpec society) {
        List<String> powerless = society.groups().stream()
                .filter(group -> group.powerStatus() == PowerStatus.POWERLESS
                        || group.powerStatus() == PowerStatus.DISCRIMINATED)
                .map(GroupSpec::id)
                .toList();
        return powerless.isEmpty()
                ? society.groups().stream().map(GroupSpec::id).toList()
                : powerless;
    }

    /** Groups at risk. */
    Set<String> atRisk() {
        return atRisk;
    }

    /** Addresses of the settings, in the order of the scenario; none if it has no such item. */
    List<String> of(String path) {
        Matcher inList = IN_LIST.matcher(path);
        if (!inList.matches()) {
            return List.of(path);
        }
        String list = inList.group(1);
        return items(list, inList.group(2)).stream()
                .map(item -> list + "[" + item + "]." + inList.group(3))
                .toList();
    }

    private List<String> items(String list, String which) {
        return switch (list) {
            case "groups" ->
                named(society.groups(), GroupSpec::id, group -> which.equals(ALL) || atRisk.contains(group.id()));
            case "armedGroups" -> named(society.armedGroups(), ArmedGroupSpec::id, armed -> isMeant(armed, which));
            case "leaderships" -> named(society.leaderships(), each -> each.id(), each -> is(each.kind(), which));
            case "institutions" ->
                named(society.institutions(), each -> Defaults.kebab(each.kind()), each -> is(each.kind(), which));
            case "districts" -> named(society.districts(), each -> each.id(), each -> true);
            case "outside" -> named(society.outside(), each -> each.id(), each -> is(each.kind(), which));
            case "triggers" ->
                named(society.triggers(), each -> Defaults.kebab(each.kind()), each -> is(each.kind(), which));
            case "calendar" ->
                IntStream.range(0, society.calendar().size())
                        .filter(i -> is(society.calendar().get(i).kind(), which))
                        .mapToObj(Integer::toString)
                        .toList();
            default -> throw new IllegalStateException("no items are known of " + list);
        };
    }

    private static boolean isMeant(ArmedGroupSpec armed, String which) {
        return switch (which) {
            case "state" -> armed.alignment() == Alignment.STATE;
            case "irregular" -> armed.kind() != ArmedGroupKind.ARMY && armed.kind() != ArmedGroupKind.POLICE;
            default -> is(armed.kind(), which);
        };
    }

    private static boolean is(Enum<?> kind, String which) {
        return which.equals(ALL) || Defaults.kebab(kind).equals(which);
    }

    private static <T> List<String> named(
            List<T> items, java.util.function.Function<T, String> name, Predicate<T> meant) {
        return items.stream().filter(meant).map(name).toList();
    }
}
