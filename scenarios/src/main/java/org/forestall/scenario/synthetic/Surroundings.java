package org.forestall.scenario.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.forestall.sim.spec.Defaults;
import org.forestall.sim.spec.InstitutionKind;
import org.forestall.sim.spec.OutsideActorKind;
import org.forestall.sim.spec.TriggerKind;

/** Institutions, the world beyond the borders, and what may happen. */
final class Surroundings {

    private static final Set<InstitutionKind> EVERYWHERE = Set.of(
            InstitutionKind.JUDICIARY,
            InstitutionKind.LEGISLATURE,
            InstitutionKind.ELECTORAL_BODY,
            InstitutionKind.EDUCATION);
    private static final Set<InstitutionKind> RARE =
            Set.of(InstitutionKind.FOCAL_POINT, InstitutionKind.EARLY_WARNING, InstitutionKind.PEACE_COUNCIL);
    private static final List<TriggerKind> BY_CHANCE = List.of(
            TriggerKind.COUP,
            TriggerKind.UNREST,
            TriggerKind.ASSASSINATION,
            TriggerKind.SECURITY_VACUUM,
            TriggerKind.ECONOMIC_SHOCK,
            TriggerKind.DISASTER,
            TriggerKind.EPIDEMIC);
    private static final int WEEKS_OF_ELECTION = 26;
    private static final int WEEKS_OF_COMMEMORATION = 4;
    private static final double LIVE_THERE = 0.2;
    private static final double DIGITS = 1000;

    private final Urn urn;
    private final InventedNames names;
    private final Peoples peoples;
    private final Districts districts;

    Surroundings(Urn urn, InventedNames names, Peoples peoples, Districts districts) {
        this.urn = urn;
        this.names = names;
        this.peoples = peoples;
        this.districts = districts;
    }

    /** The institutions that the country has. */
    List<Map<String, Object>> institutions() {
        List<Map<String, Object>> all = new ArrayList<>();
        for (InstitutionKind kind : InstitutionKind.values()) {
            Set<Trait> traits = RARE.contains(kind) ? Urn.traits(Trait.RARE_KIND) : Set.of();
            if (EVERYWHERE.contains(kind) || urn.chance("institution.present", kind.ordinal(), traits)) {
                all.add(institution(kind, traits));
            }
        }
        return all;
    }

    private Map<String, Object> institution(InstitutionKind kind, Set<Trait> traits) {
        Map<String, Object> inclusion = new LinkedHashMap<>();
        for (People people : peoples.all()) {
            int item = kind.ordinal() * 100 + people.index();
            inclusion.put(people.id(), urn.level("institution.inclusion", item, people.traits()));
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", kind);
        fields.put("name", nameOf(kind));
        fields.put("capacity", urn.level("institution.capacity", kind.ordinal(), traits));
        fields.put("independence", urn.level("institution.independence", kind.ordinal(), traits));
        fields.put("inclusion", inclusion);
        fields.put("credibility", urn.level("institution.credibility", kind.ordinal(), traits));
        return fields;
    }

    private static String nameOf(InstitutionKind kind) {
        String words = Defaults.kebab(kind).replace('-', ' ');
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }

    /** Actors beyond the borders. */
    List<Map<String, Object>> outside(boolean sponsored) {
        List<Map<String, Object>> all = new ArrayList<>();
        int neighbours = urn.choice("neighbour.count");
        for (int i = 0; i < neighbours; i++) {
            String name = names.land(i + 1);
            Map<String, Object> neighbour = actor(InventedNames.idOf(name), name, OutsideActorKind.NEIGHBOUR, 10 + i);
            neighbour.put("openBorder", urn.level("neighbour.openBorder", i, Set.of()));
            neighbour.put("spillOverRate", rounded(urn.size("neighbour.spillOverRate", i, Set.of())));
            all.add(neighbour);
        }
        if (sponsored) {
            Map<String, Object> patrons = actor(Forces.PATRONS, "Patrons abroad", OutsideActorKind.SPONSOR, 1);
            patrons.put("support", urn.level("sponsor.support"));
            all.add(patrons);
        }
        all.add(actor("regional-body", "Regional organisation", OutsideActorKind.REGIONAL_BODY, 2));
        all.add(actor("un-office", "United Nations office for prevention", OutsideActorKind.UN_OFFICE, 3));
        all.add(actor("council", "Security Council", OutsideActorKind.COUNCIL, 4));
        all.add(actor("donors", "Group of donors", OutsideActorKind.DONOR, 5));
        Map<String, Object> operation =
                actor("peace-operation", "Possible peace operation", OutsideActorKind.PEACE_OPERATION, 6);
        operation.put("uniformed", (int)
                (Math.ceil(urn.size("outside.uniformedPerThousand") * districts.people() / 1e5) * 100));
        all.add(operation);
        all.add(actor("relief", "Relief organisations", OutsideActorKind.HUMANITARIAN_OPERATION, 7));
        return all;
    }

    private Map<String, Object> actor(String id, String name, OutsideActorKind kind, int item) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", id);
        fields.put("name", name);
        fields.put("kind", kind);
        for (String level : List.of("attention", "leverage", "speed", "priority")) {
            fields.put(level, urn.level("outside." + level, item, Set.of()));
        }
        return fields;
    }

    /** Triggers that come by chance. */
    List<Map<String, Object>> triggers() {
        List<Map<String, Object>> all = new ArrayList<>();
        for (TriggerKind kind : BY_CHANCE) {
            String id = "trigger." + Defaults.kebab(kind);
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("kind", kind);
            fields.put("ratePerYear", rounded(urn.size(id)));
            fields.put("severity", urn.level("trigger.severity", kind.ordinal(), Set.of()));
            all.add(fields);
        }
        return all;
    }

    private static double rounded(double value) {
        return Math.rint(DIGITS * value) / DIGITS;
    }

    /** Votes, and yearly commemorations of past mass violence, as far as they fall into the run. */
    List<Map<String, Object>> calendar(LocalDate start, LocalDate end) {
        List<Map<String, Object>> all = new ArrayList<>();
        if (urn.chance("election.held")) {
            int everyYears = urn.choice("election.everyYears");
            long firstWeek = (long) (urn.luck().uniform("election.first", 0) * everyYears * 52);
            double severity = urn.level("election.severity");
            for (LocalDate day = start.plusWeeks(firstWeek).plusDays(6);
                    day.isBefore(end);
                    day = day.plusWeeks(52L * everyYears)) {
                all.add(entry(TriggerKind.ELECTION, "General election", day, severity, WEEKS_OF_ELECTION));
            }
        }
        peoples.all().stream()
                .filter(people -> people.traits().contains(Trait.PAST_EPISODE))
                .findFirst()
                .ifPresent(people -> commemorate(people, start, end, all));
        all.sort(Comparator.comparing(entry -> (LocalDate) entry.get("date")));
        return all;
    }

    private void commemorate(People people, LocalDate start, LocalDate end, List<Map<String, Object>> all) {
        List<String> places = IntStream.range(0, districts.count())
                .filter(d -> districts.people(d, people) >= LIVE_THERE * districts.people(d))
                .mapToObj(districts::id)
                .toList();
        double severity = urn.level("past.commemoration");
        long week = (long) (urn.luck().uniform("past.commemoration.week", 0) * 52);
        for (LocalDate day = start.plusWeeks(week).plusDays(3); day.isBefore(end); day = day.plusWeeks(52)) {
            Map<String, Object> entry =
                    entry(TriggerKind.POLITICAL_PROCESS, "Day of remembrance", day, severity, WEEKS_OF_COMMEMORATION);
            entry.put("districts", places.isEmpty() ? List.of(districts.id(districts.homeOf(people))) : places);
            all.add(entry);
        }
    }

    private static Map<String, Object> entry(
            TriggerKind kind, String name, LocalDate day, double severity, int buildUpWeeks) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", kind);
        fields.put("name", name);
        fields.put("date", day);
        fields.put("severity", severity);
        fields.put("buildUpWeeks", buildUpWeeks);
        return fields;
    }
}
