package org.forestall.sim.worlds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.forestall.sim.RunKey;
import org.forestall.sim.spec.Alignment;
import org.forestall.sim.spec.ArmedGroupKind;
import org.forestall.sim.spec.ArmedGroupSpec;
import org.forestall.sim.spec.BackfireSpec;
import org.forestall.sim.spec.CalendarEntrySpec;
import org.forestall.sim.spec.CivilSocietySpec;
import org.forestall.sim.spec.Condition;
import org.forestall.sim.spec.Defaults;
import org.forestall.sim.spec.DistrictSpec;
import org.forestall.sim.spec.EffectSpec;
import org.forestall.sim.spec.Evidence;
import org.forestall.sim.spec.GroupSpec;
import org.forestall.sim.spec.InitialSpec;
import org.forestall.sim.spec.InstitutionKind;
import org.forestall.sim.spec.InstitutionSpec;
import org.forestall.sim.spec.InterventionSpec;
import org.forestall.sim.spec.LeadershipKind;
import org.forestall.sim.spec.LeadershipSpec;
import org.forestall.sim.spec.Lever;
import org.forestall.sim.spec.MeasureSpec;
import org.forestall.sim.spec.Mechanism;
import org.forestall.sim.spec.MediaSpec;
import org.forestall.sim.spec.ModelSettings;
import org.forestall.sim.spec.NationSpec;
import org.forestall.sim.spec.OptionSpec;
import org.forestall.sim.spec.OutsideActorKind;
import org.forestall.sim.spec.OutsideActorSpec;
import org.forestall.sim.spec.PreventionPlan;
import org.forestall.sim.spec.SocietySpec;
import org.forestall.sim.spec.SpatialPoint;
import org.forestall.sim.spec.StartRule;
import org.forestall.sim.spec.StrengthSpec;
import org.forestall.sim.spec.TriggerKind;
import org.forestall.sim.spec.TriggerRateSpec;

/**
 * Legal small societies drawn at random, with plans. Numbers of parts are drawn by jqwik, so that a failure shrinks to few
 * districts, groups and measures; everything else follows from one seed.
 */
public final class RandomSocieties {

    private RandomSocieties() {}

    /**
     * Numbers of the parts of a random society.
     *
     * @param wildness chance that a number leaves its default
     * @param seed decides all that the other components leave open
     */
    private record Draft(
            int groups,
            int districts,
            int armedGroups,
            int leaderships,
            int measures,
            double wildness,
            int years,
            long seed) {}

    /** Societies of 1 to 4 groups in 1 to 6 connected districts with 0 to 4 armed groups and 0 to 4 measures. */
    public static Arbitrary<World> worlds() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.of(0.0, 0.1, 0.4),
                        Arbitraries.integers().between(1, 2),
                        Arbitraries.longs())
                .as(Draft::new)
                .map(draft -> new Draw(draft).world())
                .withoutEdgeCases();
    }

    /** The same, each with a warning policy of its own. */
    public static Arbitrary<World> worldsWithPolicies() {
        return Combinators.combine(worlds(), Arbitraries.longs())
                .as((world, seed) -> world.under(RandomPolicies.added(world, new SplittableRandom(seed))))
                .withoutEdgeCases();
    }

    /** The same with no measures. */
    public static Arbitrary<World> worldsWithoutMeasures() {
        return worlds().map(world -> world.under(PreventionPlan.nothing()));
    }

    /** One society being drawn. */
    private static final class Draw {

        private final Draft draft;
        private final SplittableRandom random;

        Draw(Draft draft) {
            this.draft = draft;
            random = new SplittableRandom(draft.seed());
        }

        World world() {
            List<LeadershipSpec> leaderships = leaderships();
            List<OutsideActorSpec> outside = outside();
            List<CalendarEntrySpec> calendar = calendar();
            SocietySpec spec = new SocietySpec(
                    "random",
                    "Randomia",
                    "A random society",
                    "Invented for tests.",
                    List.of(),
                    List.of(),
                    List.of(),
                    SmallSociety.START,
                    draft.years(),
                    200 + random.nextInt(100),
                    RandomSettings.of(NationSpec.class, random, 2 * draft.wildness()),
                    groups(),
                    districts(),
                    armedGroups(leaderships, outside),
                    leaderships,
                    institutions(),
                    RandomSettings.of(CivilSocietySpec.class, random, draft.wildness()),
                    RandomSettings.of(MediaSpec.class, random, draft.wildness()),
                    outside,
                    calendar,
                    triggers(),
                    Defaults.of(InitialSpec.class),
                    mechanisms(),
                    RandomSettings.of(ModelSettings.class, random, draft.wildness()),
                    List.of(),
                    List.of());
            return new World(spec, plan(), new RunKey(random.nextLong(), random.nextInt(1000)));
        }

        private boolean chance(double probability) {
            return random.nextDouble() < probability;
        }

        private String anyGroup() {
            return "g" + random.nextInt(draft.groups());
        }

        private List<GroupSpec> groups() {
            List<GroupSpec> groups = new ArrayList<>();
            for (int g = 0; g < draft.groups(); g++) {
                groups.add(RandomSettings.of(
                        GroupSpec.class, random, 0.2 + draft.wildness(), Map.of("id", "g" + g, "name", "Group g" + g)));
            }
            return groups;
        }

        private List<DistrictSpec> districts() {
            List<Set<String>> neighbours = roads();
            List<DistrictSpec> districts = new ArrayList<>();
            for (int d = 0; d < draft.districts(); d++) {
                districts.add(RandomSettings.of(
                        DistrictSpec.class,
                        random,
                        0.2 + draft.wildness(),
                        Map.of(
                                "id",
                                "d" + d,
                                "name",
                                "District d" + d,
                                "centre",
                                new SpatialPoint(10.0 * d, 10),
                                "population",
                                population(d),
                                "neighbours",
                                List.copyOf(neighbours.get(d)))));
            }
            return districts;
        }

        /** A random tree with some roads more. */
        private List<Set<String>> roads() {
            List<Set<String>> neighbours = new ArrayList<>();
            for (int d = 0; d < draft.districts(); d++) {
                neighbours.add(new LinkedHashSet<>());
            }
            for (int d = 1; d < draft.districts(); d++) {
                for (int other = 0; other < d; other++) {
                    if (other == d - 1 || chance(0.3)) {
                        neighbours.get(d).add("d" + other);
                        neighbours.get(other).add("d" + d);
                    }
                }
            }
            return neighbours;
        }

        /** Persons by group: some communities are missing, empty or tiny. */
        private Map<String, Integer> population(int districtIdx) {
            Map<String, Integer> population = new LinkedHashMap<>();
            for (int g = 0; g < draft.groups(); g++) {
                if (districtIdx == 0 || chance(0.8)) {
                    int persons = (int) Math.exp(random.nextDouble() * 11);
                    population.put("g" + g, chance(0.1) && districtIdx > 0 ? 0 : persons);
                }
            }
            if (population.isEmpty()) {
                population.put("g0", 100);
            }
            return population;
        }

        private List<LeadershipSpec> leaderships() {
            List<LeadershipSpec> leaderships = new ArrayList<>();
            for (int i = 0; i < draft.leaderships(); i++) {
                LeadershipKind kind = i == 0 && chance(0.8)
                        ? LeadershipKind.EXECUTIVE
                        : chance(0.5) ? LeadershipKind.OPPOSITION : LeadershipKind.ARMED;
                leaderships.add(RandomSettings.of(
                        LeadershipSpec.class,
                        random,
                        0.5,
                        Map.of(
                                "id",
                                "l" + i,
                                "name",
                                "Leadership l" + i,
                                "kind",
                                kind,
                                "group",
                                chance(0.85) ? anyGroup() : "")));
            }
            return leaderships;
        }

        private List<ArmedGroupSpec> armedGroups(List<LeadershipSpec> leaderships, List<OutsideActorSpec> outside) {
            List<ArmedGroupSpec> armed = new ArrayList<>();
            for (int a = 0; a < draft.armedGroups(); a++) {
                Alignment alignment = Alignment.values()[random.nextInt(3)];
                Map<String, Integer> members = new LinkedHashMap<>();
                for (int d = 0; d < draft.districts(); d++) {
                    if (d == 0 || chance(0.6)) {
                        members.put("d" + d, random.nextInt(chance(0.2) ? 1 : 800));
                    }
                }
                armed.add(RandomSettings.of(
                        ArmedGroupSpec.class,
                        random,
                        0.4,
                        Map.of(
                                "id",
                                "a" + a,
                                "name",
                                "Armed group a" + a,
                                "kind",
                                ArmedGroupKind.values()[random.nextInt(ArmedGroupKind.values().length)],
                                "alignment",
                                alignment,
                                "community",
                                alignment == Alignment.COMMUNITY ? anyGroup() : "",
                                "members",
                                members,
                                "composition",
                                composition(),
                                "commandedBy",
                                leaderships.isEmpty() || chance(0.3)
                                        ? ""
                                        : leaderships
                                                .get(random.nextInt(leaderships.size()))
                                                .id(),
                                "sponsor",
                                outside.isEmpty() || chance(0.6)
                                        ? ""
                                        : outside.get(0).id())));
            }
            return armed;
        }

        private Map<String, Double> composition() {
            Map<String, Double> composition = new LinkedHashMap<>();
            String first = anyGroup();
            String second = anyGroup();
            if (first.equals(second)) {
                composition.put(first, 1.0);
            } else {
                double share = random.nextInt(11) / 10.0;
                composition.put(first, share);
                composition.put(second, 1 - share);
            }
            return composition;
        }

        private List<InstitutionSpec> institutions() {
            List<InstitutionSpec> institutions = new ArrayList<>();
            for (InstitutionKind kind : InstitutionKind.values()) {
                if (chance(0.6)) {
                    institutions.add(RandomSettings.of(
                            InstitutionSpec.class, random, 0.5, Map.of("kind", kind, "name", "Institution")));
                }
            }
            return institutions;
        }

        private List<OutsideActorSpec> outside() {
            List<OutsideActorSpec> outside = new ArrayList<>();
            int count = random.nextInt(5);
            for (int i = 0; i < count; i++) {
                outside.add(RandomSettings.of(
                        OutsideActorSpec.class,
                        random,
                        0.5,
                        Map.of(
                                "id",
                                "o" + i,
                                "name",
                                "Outside actor o" + i,
                                "kind",
                                OutsideActorKind.values()[random.nextInt(OutsideActorKind.values().length)])));
            }
            return outside;
        }

        private List<CalendarEntrySpec> calendar() {
            List<CalendarEntrySpec> calendar = new ArrayList<>();
            int count = random.nextInt(4);
            for (int i = 0; i < count; i++) {
                TriggerKind kind = i == 0
                        ? TriggerKind.ELECTION
                        : TriggerKind.values()[random.nextInt(TriggerKind.values().length)];
                calendar.add(RandomSettings.of(
                        CalendarEntrySpec.class,
                        random,
                        0.5,
                        Map.of(
                                "kind",
                                kind,
                                "name",
                                "A dated event",
                                "date",
                                anyDay(),
                                "districts",
                                chance(0.5) ? List.of() : List.of("d" + random.nextInt(draft.districts())))));
            }
            return calendar;
        }

        private LocalDate anyDay() {
            return SmallSociety.START.plusDays(random.nextInt(700));
        }

        private List<TriggerRateSpec> triggers() {
            List<TriggerRateSpec> triggers = new ArrayList<>();
            for (TriggerKind kind : TriggerKind.values()) {
                if (chance(0.5)) {
                    triggers.add(new TriggerRateSpec(kind, chance(0.1) ? 12 : 2 * random.nextDouble(), 0.5));
                }
            }
            return triggers;
        }

        private Map<Mechanism, Boolean> mechanisms() {
            Map<Mechanism, Boolean> mechanisms = new EnumMap<>(Mechanism.class);
            if (chance(0.5)) {
                for (Mechanism mechanism : Mechanism.values()) {
                    mechanisms.put(mechanism, chance(0.85));
                }
            }
            return mechanisms;
        }

        private PreventionPlan plan() {
            List<InterventionSpec> catalogue = List.of(intervention("i0"), intervention("i1"));
            List<MeasureSpec> measures = new ArrayList<>();
            for (int i = 0; i < draft.measures(); i++) {
                measures.add(measure());
            }
            double coordination = 0.5 + 0.8 * random.nextDouble();
            return new PreventionPlan(
                    new OptionSpec("random", "Random", "A random plan.", coordination, random.nextDouble(), measures),
                    catalogue);
        }

        private InterventionSpec intervention(String id) {
            Set<Lever> levers = EnumSet.noneOf(Lever.class);
            int count = 1 + random.nextInt(3);
            for (int i = 0; i < count; i++) {
                levers.add(Lever.values()[random.nextInt(Lever.values().length)]);
            }
            List<EffectSpec> effects = levers.stream()
                    .map(lever -> Plans.effect(lever, strength(lever)))
                    .toList();
            List<BackfireSpec> backfires = new ArrayList<>();
            while (chance(0.5)) {
                Condition when = Condition.values()[random.nextInt(Condition.values().length)];
                Lever lever = Lever.values()[random.nextInt(Lever.values().length)];
                backfires.add(new BackfireSpec(when, lever, strength(lever), "Harm.", "assumed", Evidence.ASSUMED));
            }
            return Plans.intervention(
                    id,
                    chance(0.3) ? 0 : random.nextInt(60),
                    chance(0.3) ? 0.1 : 1 + random.nextInt(100),
                    effects,
                    backfires);
        }

        private StrengthSpec strength(Lever lever) {
            double low = lever.combination() == Lever.Combination.MULTIPLY
                    ? -1 + 1.5 * random.nextDouble()
                    : -1 + 2 * random.nextDouble();
            double mode = low + random.nextDouble();
            return new StrengthSpec(low, mode, chance(0.2) ? mode : mode + random.nextDouble());
        }

        private MeasureSpec measure() {
            boolean dated = chance(0.7);
            LocalDate first = anyDay();
            return new MeasureSpec(
                    "i" + random.nextInt(2),
                    dated ? StartRule.ON_DATE : StartRule.AFTER_ONSET,
                    dated && chance(0.7) ? first.toString() : "",
                    chance(0.5) ? first.plusDays(random.nextInt(200)).toString() : "",
                    dated ? 0 : random.nextInt(20),
                    3 * random.nextDouble(),
                    random.nextDouble(),
                    chance(0.5) ? List.of() : List.of("d" + random.nextInt(draft.districts())),
                    random.nextInt(5000));
        }
    }
}
