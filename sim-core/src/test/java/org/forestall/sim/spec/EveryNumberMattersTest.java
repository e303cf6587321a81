package org.forestall.sim.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.forestall.sim.RunKey;
import org.forestall.sim.Society;
import org.forestall.sim.worlds.Components;
import org.forestall.sim.worlds.Plans;
import org.forestall.sim.worlds.SmallSociety;
import org.junit.jupiter.api.Test;

/**
 * Every number that a scenario can set moves some country: a setting without effect would mislead whoever sets it. Exact:
 * no false alarms.
 */
class EveryNumberMattersTest {

    /** Numbers that place things on the map, or bound what options may ask for, and are not meant to move anything. */
    private static final Set<String> FOR_THE_EYE =
            Set.of("districts.centre.x", "districts.centre.y", "outside.uniformed");

    /** Numbers that can be set and are not yet used. Whoever puts one to use, or takes it away, shortens this list. */
    private static final Set<String> NOT_YET_USED = Set.of();

    private static final PreventionPlan PROTECTORS = Plans.onLever(Lever.PROTECTORS, 0.2, "d0", "d1");

    /** Rival forums of talks; work on the past; force; one programme that takes over from another. */
    private static final PreventionPlan MANY_MEASURES = Plans.plan(
            List.of(
                    Plans.intervention(
                            "talks", Plans.effect(Lever.DIALOGUE, 0.2), Plans.effect(Lever.ENFORCEMENT, 0.5)),
                    Plans.beside(
                            Plans.intervention(
                                    "past",
                                    Plans.effect(Lever.TRUTH_SEEKING, 0.5),
                                    Plans.effect(Lever.INSTITUTIONAL_REFORM, 0.5)),
                            InteractionKind.HELPS,
                            "talks"),
                    Plans.intervention("force", Plans.effect(Lever.FORCE, 0.3)),
                    Plans.intervention("relief", 20, 50, List.of(Plans.effect(Lever.GRIEVANCE, -0.3)), List.of())),
            Plans.measure("talks", 1),
            Plans.between("talks", "2031-01-06", "2032-12-01", 1),
            Plans.between("talks", "2031-01-06", "2032-11-01", 1),
            Plans.between("talks", "2031-01-06", "2032-10-01", 1),
            Plans.between("talks", "2031-01-06", "2032-09-01", 1),
            Plans.measure("past", 1),
            Plans.afterOnset("force", 4, 1),
            Plans.between("relief", "2031-01-06", "2031-06-02", 1),
            Plans.between("relief", "2031-07-07", "2032-06-01", 1));

    private static final String MANAGED = "managed";

    /** A country under many measures, in which leaders waver and armed groups spread. */
    private static SmallSociety managed() {
        return SmallSociety.burning(3, 2)
                .set("id", MANAGED)
                .district(0, "urban", true)
                .group(1, "pastAtrocitiesUnaddressed", 0.5)
                .armed("guards", ArmedGroupKind.SELF_DEFENCE, Alignment.COMMUNITY, "g1", "", 0)
                .armed(4, "members", java.util.Map.of("d1", 200))
                .set("model.armed.battlesPerWeek", 3.0)
                .set("model.armed.recruitPerYear", 2.0)
                .set("model.leaders.steepness", 1.0)
                .set("model.leaders.thresholdCampaign", 0.15)
                .set("model.leaders.descendChance", 1.0)
                .set("model.violence.forceToll", 200.0)
                .set("model.agreements.reachedPerYear", 8.0)
                .set("model.agreements.brokenPerYear", 15.0)
                .set("model.roles.meanThreshold", 0.4)
                .set("model.warning.reviewEveryWeeks", 26);
    }

    private static List<SocietySpec> countries() {
        SmallSociety lively = SmallSociety.burning(3, 3).upkeep(0.5);
        for (int month = 2; month <= 9; month++) {
            lively.vote("2031-0" + month + "-03", 1);
        }
        SmallSociety calmer = SmallSociety.troubled(3, 2)
                .group(0, "pastAtrocitiesUnaddressed", 0.5)
                .vote("2031-06-03", 0.8)
                .set("model.flight.fearFade", 0.6)
                .set("model.armed.battlesPerWeek", 3.0)
                .set("model.violence.disputesPerWeek", 0.5)
                .set("model.leaders.thresholdRepress", 0.1)
                .set("model.triggers.delayChance", 1.0)
                .set("model.roles.meanThreshold", 0.4);
        SmallSociety calm = SmallSociety.troubled(3, 2)
                .personsEverywhere(2_000_000)
                .untriggered()
                .vote("2031-09-03", 0.1)
                .set("model.onset.deaths", 2.0)
                .set("model.onset.windowWeeks", 4)
                .set("model.onset.endShare", 0.9)
                .set("nation.contestStakes", 0.1)
                .set("model.roles.meanThreshold", 0.4);
        SmallSociety undecided = SmallSociety.troubled(2, 3)
                .untriggered()
                .armed(3, "composition", shares(0.5, "g1", "g2"))
                .off(Mechanism.COMMUNAL_VIOLENCE, Mechanism.ARMED_CONFLICT)
                .set("model.leaders.thresholdRepress", 0.0)
                .set("model.leaders.thresholdMobilise", 2.0)
                .leadership(0, "motive", new MotiveSpec(0.9, 0, 0, 0))
                .set("model.attitudes.threatOfMessages", 0.0)
                .set("model.leaders.targetOfRivalry", 0.0)
                .set("model.leaders.climbChance", 1.0);
        SmallSociety torn = SmallSociety.troubled(2, 3)
                .discriminated(2, 0.9)
                .leadership("faction", LeadershipKind.OPPOSITION, "g2", 0.5)
                .everyChanceTrigger(12)
                .set("model.leaders.steepness", 1.0)
                .set("model.leaders.settlingWeeks", 1.0)
                .set("model.leaders.objectFloor", 0.1)
                .set("model.leaders.objectOfIdeology", 0.0)
                .set("model.leaders.objectOfFear", 0.0)
                .set("model.leaders.objectOfExclusion", 0.0)
                .set("model.leaders.targetOfDiscrimination", 0.45)
                .set("model.leaders.rivalryOfProtest", 0.05)
                .set("model.leaders.targetOfRivalry", 0.0);
        return List.of(
                managed().people(200).years(2).build(),
                calmer.people(200).years(2).build(),
                calm.people(200).years(2).build(),
                lively.people(200)
                        .years(2)
                        .armed(0, "composition", shares(0.7, "g0", "g1"))
                        .armed(3, "composition", shares(0.5, "g1", "g2"))
                        .armed(3, "sponsor", "sponsor")
                        .set("nation.surveillance", 0.6)
                        .set("model.structure.lawsPerYear", 8.0)
                        .armed(3, "resourceFinance", 0.5)
                        .set("model.flight.fearFade", 0.6)
                        .set("model.roles.helpThreshold", 0.1)
                        .build(),
                undecided.people(200).years(2).build(),
                torn.people(200).years(1).build());
    }

    private static Map<String, Double> shares(double first, String group, String other) {
        Map<String, Double> shares = new LinkedHashMap<>();
        shares.put(group, first);
        shares.put(other, 1 - first);
        return shares;
    }

    private static final List<SocietySpec> COUNTRIES = countries();
    private static final Map<RunKey, List<Long>> UNCHANGED = new LinkedHashMap<>();

    private static boolean matters(Function<SocietySpec, SocietySpec> change) {
        for (int replicate = 0; replicate < 3; replicate++) {
            RunKey key = new RunKey(17, replicate);
            List<Long> unchanged = UNCHANGED.computeIfAbsent(
                    key,
                    k -> COUNTRIES.stream().map(country -> hash(country, k)).toList());
            for (int i = 0; i < COUNTRIES.size(); i++) {
                if (hash(change.apply(COUNTRIES.get(i)), key) != unchanged.get(i)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static long hash(SocietySpec spec, RunKey key) {
        Society society = new Society(spec, spec.id().equals(MANAGED) ? MANY_MEASURES : PROTECTORS, key);
        society.start();
        society.runToEnd();
        return society.stateHash();
    }

    /** A lower and a higher legal value for a number, the other value for a switch. */
    private static List<Object> others(RecordComponent component, Object value) {
        if (value instanceof Boolean flag) {
            return List.of(!flag);
        }
        Parameter parameter = component.getAnnotation(Parameter.class);
        double number = ((Number) value).doubleValue();
        double low = parameter.min() + 0.4 * (number - parameter.min());
        double high = number + 0.4 * (Math.min(parameter.max(), 1 + 3 * Math.abs(number)) - number);
        return value instanceof Integer ? List.of((int) Math.floor(low), (int) Math.ceil(high)) : List.of(low, high);
    }

    private static void look(Record record, String path, List<String> paths) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = Components.get(record, component.getName());
            if (value instanceof Record inner) {
                look(inner, path + component.getName() + ".", paths);
            } else if (value instanceof Double || value instanceof Integer || value instanceof Boolean) {
                paths.add(path + component.getName());
            }
        }
    }

    private static RecordComponent componentAt(Record record, String path) {
        int dot = path.indexOf('.');
        if (dot >= 0) {
            return componentAt((Record) Components.get(record, path.substring(0, dot)), path.substring(dot + 1));
        }
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            if (component.getName().equals(path)) {
                return component;
            }
        }
        throw new IllegalArgumentException(path);
    }

    /** Numbers of a part of the society that change nothing wherever they are changed in the list. */
    private static <R extends Record> Set<String> idleIn(String name, Function<SocietySpec, List<R>> list) {
        List<String> paths = new ArrayList<>();
        look(list.apply(COUNTRIES.get(0)).get(0), "", paths);
        return idle(name + ".", paths, (country, path, which) -> {
            List<R> changed = list.apply(country).stream()
                    .map(part -> changed(part, path, which))
                    .toList();
            return Components.with(country, name, changed);
        });
    }

    private static Set<String> idleIn(String name) {
        List<String> paths = new ArrayList<>();
        look((Record) Components.get(COUNTRIES.get(0), name), name + ".", paths);
        return idle("", paths, EveryNumberMattersTest::changed);
    }

    private static <R extends Record> R changed(R record, String path, int which) {
        List<Object> others = others(componentAt(record, path), Components.get(record, path));
        return Components.with(record, path, others.get(Math.min(which, others.size() - 1)));
    }

    private interface Change {
        SocietySpec of(SocietySpec country, String path, int which);
    }

    private static Set<String> idle(String prefix, List<String> paths, Change change) {
        Set<String> idle = new TreeSet<>();
        for (String path : paths) {
            boolean matters =
                    matters(country -> change.of(country, path, 0)) || matters(country -> change.of(country, path, 1));
            if (!matters) {
                idle.add(prefix + path);
            }
        }
        return idle;
    }

    @Test
    void everyCoefficientMovesACountry() {
        assertThat(idleIn("model")).isEmpty();
    }

    @Test
    void everyNumberOfACountryMovesIt() {
        Set<String> idle = new TreeSet<>();
        idle.addAll(idleIn("nation"));
        idle.addAll(idleIn("civilSociety"));
        idle.addAll(idleIn("media"));
        idle.addAll(idleIn("groups", SocietySpec::groups));
        idle.addAll(idleIn("districts", SocietySpec::districts));
        idle.addAll(idleIn("armedGroups", SocietySpec::armedGroups));
        idle.addAll(idleIn("leaderships", SocietySpec::leaderships));
        idle.addAll(idleIn("institutions", SocietySpec::institutions));
        idle.addAll(idleIn("outside", SocietySpec::outside));
        idle.addAll(idleIn("calendar", SocietySpec::calendar));
        idle.addAll(idleIn("triggers", SocietySpec::triggers));
        idle.removeAll(FOR_THE_EYE);
        assertThat(idle).isEqualTo(new TreeSet<>(NOT_YET_USED));
    }
}
