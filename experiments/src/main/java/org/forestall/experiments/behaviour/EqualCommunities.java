package org.forestall.experiments.behaviour;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A country of so many communities, alike in everything, under equal treatment. */
final class EqualCommunities {

    private static final int PEOPLE = 4_800_000;
    private static final int DISTRICTS = 8;
    private static final List<String> NAMES = List.of("Arrel", "Bennic", "Corvan", "Dorrel", "Essan", "Fennor");

    private EqualCommunities() {}

    static World world(int communities) {
        List<String> groups = IntStream.range(0, communities)
                .mapToObj(i -> "{id: " + id(i) + ", name: " + NAMES.get(i) + ", powerStatus: junior, discrimination: "
                        + "{political: {overt: 0, covert: 0}, social: {overt: 0, covert: 0}, "
                        + "economic: {overt: 0, covert: 0}, gender: {overt: 0, covert: 0}, "
                        + "cultural: {overt: 0, covert: 0}, deliberateness: 0}}")
                .toList();
        return World.asShipped()
                .with(
                        "groups=" + groups,
                        "districts=" + districts(communities),
                        "armedGroups=" + forces(communities),
                        "leaderships=[{id: government, name: Government, kind: executive, group: " + id(0)
                                + ", motive: {political: 0.5}}]",
                        "calendar=[{kind: election, name: General election, date: 2032-07-04, severity: 0.7}]",
                        "institutions=[{kind: judiciary, name: Courts}, {kind: legislature, name: Assembly}, "
                                + "{kind: electoral-body, name: Electoral body}]",
                        "options=[]",
                        "warningPolicies=[]");
    }

    private static String id(int group) {
        return NAMES.get(group).toLowerCase(java.util.Locale.ROOT);
    }

    private static List<String> districts(int communities) {
        List<String> districts = new ArrayList<>();
        String people = IntStream.range(0, communities)
                .mapToObj(i -> id(i) + ": " + PEOPLE / DISTRICTS / communities)
                .collect(Collectors.joining(", ", "{", "}"));
        for (int i = 0; i < DISTRICTS; i++) {
            double angle = 2 * Math.PI * i / DISTRICTS;
            districts.add("{id: d" + i + ", name: District " + (i + 1) + ", centre: {x: "
                    + Math.round(200 + 150 * Math.cos(angle))
                    + ", y: " + Math.round(200 + 150 * Math.sin(angle)) + "}, population: " + people
                    + ", neighbours: [d"
                    + (i + 1) % DISTRICTS + ", d" + (i + DISTRICTS - 1) % DISTRICTS + "]}");
        }
        return districts;
    }

    private static List<String> forces(int communities) {
        String members = IntStream.range(0, DISTRICTS)
                .mapToObj(i -> "d" + i + ": 2000")
                .collect(Collectors.joining(", ", "{", "}"));
        String composition = IntStream.range(0, communities)
                .mapToObj(i -> id(i) + ": " + 1.0 / communities)
                .collect(Collectors.joining(", ", "{", "}"));
        return List.of("army", "police").stream()
                .map(kind -> "{id: " + kind + ", name: " + kind + ", kind: " + kind + ", alignment: state, members: "
                        + members + ", composition: " + composition + ", commandedBy: government}")
                .toList();
    }
}
