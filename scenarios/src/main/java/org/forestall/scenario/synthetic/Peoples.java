package org.forestall.scenario.synthetic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.forestall.sim.spec.PowerStatus;

/** The identity groups of a society, largest first, and what they live under. */
final class Peoples {

    private static final double SMALLEST_SHARE = 0.02;
    private static final List<String> DIMENSIONS = List.of("political", "social", "economic", "gender", "cultural");
    private static final List<String> LEVELS = List.of(
            "legalProtection",
            "implementation",
            "bridgingTies",
            "bonding",
            "leaderStance",
            "leaderInfluence",
            "selfProtection",
            "schooling",
            "mediaExposure",
            "livelihood",
            "norm",
            "trustInState");

    private final Urn urn;
    private final List<People> all = new ArrayList<>();
    private final int leading;

    Peoples(Urn urn, InventedNames names) {
        this.urn = urn;
        double[] shares = shares();
        leading = urn.chance("group.largestLeads") ? 0 : 1;
        PowerStatus[] standings = standings(shares.length);
        int harmed = urn.chance("past.episode") ? harmedBefore(standings) : -1;
        for (int i = 0; i < shares.length; i++) {
            String name = names.people(i);
            all.add(new People(
                    i, InventedNames.idOf(name), name, shares[i], standings[i], traits(standings[i], i, harmed)));
        }
    }

    private double[] shares() {
        int count = urn.choice("group.count");
        double[] weights = IntStream.range(0, count)
                .mapToDouble(i -> urn.size("group.weight", i, Set.of()))
                .toArray();
        double sum = Arrays.stream(weights).sum();
        double[] shares = Arrays.stream(weights)
                .map(weight -> Math.max(SMALLEST_SHARE, weight / sum))
                .boxed()
                .sorted(Comparator.reverseOrder())
                .mapToDouble(Double::doubleValue)
                .toArray();
        double held = Arrays.stream(shares).sum();
        return Arrays.stream(shares).map(share -> share / held).toArray();
    }

    private PowerStatus[] standings(int count) {
        PowerStatus[] standings = new PowerStatus[count];
        boolean shared = false;
        for (int i = 0; i < count; i++) {
            if (i != leading && urn.chance("group.excluded", i, Set.of())) {
                standings[i] = PowerStatus.DISCRIMINATED;
            } else if (i != leading && urn.chance("group.junior", i, Set.of())) {
                standings[i] = PowerStatus.JUNIOR;
                shared = true;
            } else {
                standings[i] = PowerStatus.POWERLESS;
            }
        }
        standings[leading] = shared ? PowerStatus.SENIOR : PowerStatus.DOMINANT;
        return standings;
    }

    /** The largest excluded group, or else the smallest of those that do not lead. */
    private int harmedBefore(PowerStatus[] standings) {
        int smallest = leading == standings.length - 1 ? standings.length - 2 : standings.length - 1;
        return IntStream.range(0, standings.length)
                .filter(i -> standings[i] == PowerStatus.DISCRIMINATED)
                .findFirst()
                .orElse(smallest);
    }

    private Set<Trait> traits(PowerStatus standing, int i, int harmed) {
        Set<Trait> traits = Urn.traits();
        if (i == leading) {
            traits.add(Trait.LEADING);
        } else if (standing == PowerStatus.DISCRIMINATED) {
            traits.add(Trait.EXCLUDED);
        } else if (standing == PowerStatus.JUNIOR) {
            traits.add(Trait.JUNIOR);
        }
        if (i == harmed) {
            traits.add(Trait.PAST_EPISODE);
        }
        return traits;
    }

    /** All groups. */
    List<People> all() {
        return all;
    }

    /** The group that holds the executive. */
    People leading() {
        return all.get(leading);
    }

    /** The largest group that does not lead: excluded before powerless before junior. */
    People opposed() {
        return all.stream()
                .filter(people -> people.index() != leading)
                .max(Comparator.comparing(People::standing))
                .orElseThrow();
    }

    /** The largest group that does not lead. */
    People runnerUp() {
        return all.get(leading == 0 ? 1 : 0);
    }

    /** The groups as a scenario states them. */
    List<Map<String, Object>> settings() {
        return all.stream().map(this::settings).toList();
    }

    private Map<String, Object> settings(People people) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", people.id());
        fields.put("name", people.name());
        fields.put("powerStatus", people.standing());
        fields.put("discrimination", discrimination(people));
        fields.put(
                "pastAtrocitiesUnaddressed",
                people.traits().contains(Trait.PAST_EPISODE)
                        ? urn.level("group.pastAtrocitiesUnaddressed", people.index(), people.traits())
                        : 0.0);
        LEVELS.forEach(name -> fields.put(name, urn.level("group." + name, people.index(), people.traits())));
        return fields;
    }

    private Map<String, Object> discrimination(People people) {
        Map<String, Object> dimensions = new LinkedHashMap<>();
        for (String dimension : DIMENSIONS) {
            String id = "discrimination." + dimension;
            dimensions.put(
                    dimension,
                    Map.of(
                            "overt", urn.level(id + ".overt", people.index(), people.traits()),
                            "covert", urn.level(id + ".covert", people.index(), people.traits())));
        }
        dimensions.put("deliberateness", urn.level("discrimination.deliberateness", people.index(), people.traits()));
        return dimensions;
    }
}
