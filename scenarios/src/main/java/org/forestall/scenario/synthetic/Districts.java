package org.forestall.scenario.synthetic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The districts of a society and who lives in them. */
final class Districts {

    private static final int FITTING_ROUNDS = 30;
    private static final double SMALLEST_COMMUNITY = 0.004;
    private static final int ROUNDED_TO = 100;

    private final Urn urn;
    private final Peoples peoples;
    private final Landscape landscape;
    private final int count;
    private final List<String> names = new ArrayList<>();
    private final Set<Integer> cities = new TreeSet<>();
    private final int[] home;
    private final int[][] persons;
    private final boolean resourceRich;

    Districts(Urn urn, InventedNames invented, Peoples peoples) {
        this.urn = urn;
        this.peoples = peoples;
        count = (int) Math.rint(urn.size("district.count"));
        landscape = new Landscape(urn.luck(), count);
        IntStream.range(0, count).forEach(i -> names.add(invented.place(i)));
        resourceRich = urn.chance("country.resourceRich");
        int wanted = urn.choice("country.cities");
        for (int i = 0; cities.size() < wanted; i++) {
            cities.add((int) (urn.luck().uniform("map.city", i) * count));
        }
        home = homes();
        persons = settle(urn.size("country.people"));
    }

    /** The leading group is at home in a city, each other in a district of its own as far as there are enough. */
    private int[] homes() {
        int[] homes = new int[peoples.all().size()];
        Set<Integer> taken = new TreeSet<>();
        homes[peoples.leading().index()] = cities.iterator().next();
        taken.add(homes[peoples.leading().index()]);
        int draw = 0;
        for (People people : peoples.all()) {
            if (people.index() != peoples.leading().index()) {
                int district;
                do {
                    district = (int) (urn.luck().uniform("map.home", draw++) * count);
                } while (!taken.add(district));
                homes[people.index()] = district;
            }
        }
        return homes;
    }

    /** Spreads groups around their homes so that both districts and groups have the sizes drawn for them. */
    private int[][] settle(double total) {
        int groups = peoples.all().size();
        double[] weight = new double[count];
        double sum = 0;
        for (int d = 0; d < count; d++) {
            weight[d] = urn.size("district.weight", d, cities.contains(d) ? Urn.traits(Trait.CITY) : Set.of());
            sum += weight[d];
        }
        double[][] share = affinities(groups);
        for (int round = 0; round < FITTING_ROUNDS; round++) {
            fitGroups(share, groups);
            fitDistricts(share, weight, sum, groups);
        }
        int[][] settled = new int[count][groups];
        for (int d = 0; d < count; d++) {
            for (int g = 0; g < groups; g++) {
                boolean tooFew = share[d][g] < SMALLEST_COMMUNITY * weight[d] / sum && home[g] != d;
                double people = tooFew ? 0 : Math.max(ROUNDED_TO, total * share[d][g]);
                settled[d][g] = (int) Math.rint(people / ROUNDED_TO) * ROUNDED_TO;
            }
        }
        return settled;
    }

    private double[][] affinities(int groups) {
        double[][] share = new double[count][groups];
        for (int g = 0; g < groups; g++) {
            People people = peoples.all().get(g);
            double concentration = urn.size("group.concentration", g, people.traits());
            for (int d = 0; d < count; d++) {
                double pull = cities.contains(d) ? 0.5 * concentration : concentration;
                share[d][g] = people.share() * StrictMath.exp(-pull * landscape.distance(home[g], d));
            }
        }
        return share;
    }

    private void fitGroups(double[][] share, int groups) {
        for (int g = 0; g < groups; g++) {
            double held = 0;
            for (int d = 0; d < count; d++) {
                held += share[d][g];
            }
            for (int d = 0; d < count; d++) {
                share[d][g] *= peoples.all().get(g).share() / held;
            }
        }
    }

    private void fitDistricts(double[][] share, double[] weight, double sum, int groups) {
        for (int d = 0; d < count; d++) {
            double held = 0;
            for (int g = 0; g < groups; g++) {
                held += share[d][g];
            }
            for (int g = 0; g < groups; g++) {
                share[d][g] *= weight[d] / sum / held;
            }
        }
    }

    /** Number of districts. */
    int count() {
        return count;
    }

    /** Short name of a district. */
    String id(int district) {
        return InventedNames.idOf(names.get(district));
    }

    /** District in which a group is at home. */
    int homeOf(People people) {
        return home[people.index()];
    }

    /** Whether a district is a city. */
    boolean isCity(int district) {
        return cities.contains(district);
    }

    /** Whether a district borders another country. */
    boolean isBorder(int district) {
        return landscape.isBorder(district);
    }

    /** Districts that touch a district. */
    List<Integer> neighbours(int district) {
        return landscape.neighbours(district);
    }

    /** Whether the country has resources that can be seized. */
    boolean isResourceRich() {
        return resourceRich;
    }

    /** Persons in a district. */
    int people(int district) {
        return IntStream.of(persons[district]).sum();
    }

    /** Persons of a group in a district. */
    int people(int district, People people) {
        return persons[district][people.index()];
    }

    /** Persons in the country. */
    long people() {
        return IntStream.range(0, count).mapToLong(this::people).sum();
    }

    /** The districts as a scenario states them. */
    List<Map<String, Object>> settings() {
        return IntStream.range(0, count).mapToObj(this::settings).toList();
    }

    private Map<String, Object> settings(int d) {
        Set<Trait> traits = Urn.traits();
        if (cities.contains(d)) {
            traits.add(Trait.CITY);
        }
        if (resourceRich) {
            traits.add(Trait.RESOURCE_RICH);
        }
        if (peoples.all().stream().anyMatch(people -> people.isExcluded() && home[people.index()] == d)) {
            traits.add(Trait.EXCLUDED_HOME);
        }
        Map<String, Object> population = new LinkedHashMap<>();
        peoples.all().stream()
                .filter(people -> persons[d][people.index()] > 0)
                .forEach(people -> population.put(people.id(), persons[d][people.index()]));
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", id(d));
        fields.put("name", names.get(d));
        fields.put("centre", Map.of("x", landscape.x(d), "y", landscape.y(d)));
        fields.put("population", population);
        fields.put("neighbours", neighbours(d).stream().map(this::id).toList());
        fields.put("urban", isCity(d));
        fields.put("border", isBorder(d));
        fields.put("resourceValue", urn.level("district.resourceValue", d, traits));
        fields.put("services", urn.level("district.services", d, traits));
        fields.put("access", urn.level("district.access", d, traits));
        fields.put("localPeaceCapacity", urn.level("district.localPeaceCapacity", d, traits));
        fields.put("disputeRate", Math.rint(1000 * urn.size("district.disputeRate", d, traits)) / 1000);
        return fields;
    }
}
