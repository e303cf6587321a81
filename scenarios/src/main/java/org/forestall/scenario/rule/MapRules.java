package org.forestall.scenario.rule;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.forestall.sim.spec.DistrictSpec;
import org.forestall.sim.spec.SpatialPoint;

/** Rules about the map. */
final class MapRules {

    private static final int FEWEST_CORNERS = 3;

    private MapRules() {}

    static void neighboursAreMutual(Draft draft, Findings findings) {
        Map<String, DistrictSpec> byId = byId(draft);
        for (DistrictSpec district : draft.society().districts()) {
            String path = "districts[" + district.id() + "].neighbours";
            if (new HashSet<>(district.neighbours()).size()
                    < district.neighbours().size()) {
                findings.error(path, district.neighbours(), "names a district twice", "Name each neighbour once.");
            }
            for (String neighbour : new LinkedHashSet<>(district.neighbours())) {
                if (neighbour.equals(district.id())) {
                    findings.error(path, neighbour, "is the district itself", "Remove '" + neighbour + "'.");
                } else if (!byId.get(neighbour).neighbours().contains(district.id())) {
                    findings.error(
                            path,
                            neighbour,
                            "is not mutual",
                            "Add '" + district.id() + "' to the neighbours of '" + neighbour + "'.");
                }
            }
        }
    }

    static void allDistrictsAreConnected(Draft draft, Findings findings) {
        Set<String> left = new LinkedHashSet<>(byId(draft).keySet());
        Map<String, Set<String>> links = links(draft);
        Set<String> largest = Set.of();
        Set<String> all = new LinkedHashSet<>(left);
        while (!left.isEmpty()) {
            Set<String> part = reachable(left.iterator().next(), links);
            left.removeAll(part);
            largest = part.size() > largest.size() ? part : largest;
        }
        all.removeAll(largest);
        if (!all.isEmpty()) {
            findings.error(
                    "districts",
                    "",
                    "cannot all be reached from one another; cut off: " + String.join(", ", all),
                    "Name neighbours that join them to the rest.");
        }
    }

    static void outlinesEncloseTheirDistrict(Draft draft, Findings findings) {
        for (DistrictSpec district : draft.society().districts()) {
            String path = "districts[" + district.id() + "].outline";
            int corners = district.outline().size();
            if (corners > 0 && corners < FEWEST_CORNERS) {
                findings.error(
                        path,
                        "",
                        "has " + corners + " corners",
                        "An outline needs at least " + FEWEST_CORNERS + ", or none.");
            } else if (corners > 0 && !encloses(district.outline(), district.centre())) {
                findings.warning(
                        path, "", "does not enclose the district's centre", "Check the corners and the centre.");
            }
        }
    }

    private static Map<String, DistrictSpec> byId(Draft draft) {
        Map<String, DistrictSpec> byId = new LinkedHashMap<>();
        draft.society().districts().stream()
                .sorted(Comparator.comparing(DistrictSpec::id))
                .forEach(district -> byId.put(district.id(), district));
        return byId;
    }

    private static Map<String, Set<String>> links(Draft draft) {
        Map<String, Set<String>> links = new LinkedHashMap<>();
        for (DistrictSpec district : draft.society().districts()) {
            for (String neighbour : district.neighbours()) {
                links.computeIfAbsent(district.id(), id -> new HashSet<>()).add(neighbour);
                links.computeIfAbsent(neighbour, id -> new HashSet<>()).add(district.id());
            }
        }
        return links;
    }

    private static Set<String> reachable(String from, Map<String, Set<String>> links) {
        Set<String> reached = new HashSet<>(Set.of(from));
        Deque<String> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            links.getOrDefault(open.pop(), Set.of()).stream()
                    .filter(reached::add)
                    .forEach(open::push);
        }
        return reached;
    }

    /** Counts how often a ray to the east crosses the outline. */
    private static boolean encloses(List<SpatialPoint> outline, SpatialPoint point) {
        boolean inside = false;
        for (int i = 0, j = outline.size() - 1; i < outline.size(); j = i++) {
            SpatialPoint a = outline.get(i);
            SpatialPoint b = outline.get(j);
            boolean spans = (a.y() > point.y()) != (b.y() > point.y());
            if (spans && point.x() < a.x() + (b.x() - a.x()) * (point.y() - a.y()) / (b.y() - a.y())) {
                inside = !inside;
            }
        }
        return inside;
    }
}
