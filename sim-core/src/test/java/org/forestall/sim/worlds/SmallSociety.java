package org.forestall.sim.worlds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.forestall.sim.spec.Alignment;
import org.forestall.sim.spec.ArmedGroupKind;
import org.forestall.sim.spec.ArmedGroupSpec;
import org.forestall.sim.spec.CalendarEntrySpec;
import org.forestall.sim.spec.CivilSocietySpec;
import org.forestall.sim.spec.Defaults;
import org.forestall.sim.spec.DimensionSpec;
import org.forestall.sim.spec.DiscriminationSpec;
import org.forestall.sim.spec.DistrictSpec;
import org.forestall.sim.spec.GroupSpec;
import org.forestall.sim.spec.InitialSpec;
import org.forestall.sim.spec.InstitutionKind;
import org.forestall.sim.spec.InstitutionSpec;
import org.forestall.sim.spec.LeadershipKind;
import org.forestall.sim.spec.LeadershipSpec;
import org.forestall.sim.spec.Mechanism;
import org.forestall.sim.spec.MediaSpec;
import org.forestall.sim.spec.ModelSettings;
import org.forestall.sim.spec.MotiveSpec;
import org.forestall.sim.spec.NationSpec;
import org.forestall.sim.spec.OutsideActorKind;
import org.forestall.sim.spec.OutsideActorSpec;
import org.forestall.sim.spec.PowerStatus;
import org.forestall.sim.spec.SocietySpec;
import org.forestall.sim.spec.SpatialPoint;
import org.forestall.sim.spec.TriggerKind;
import org.forestall.sim.spec.TriggerRateSpec;

/**
 * Builds small societies by hand. Districts are named d0, d1, ..., groups g0, g1, ...; what is not set is at its
 * documented default. Districts lie in a row, each a neighbour of the next, unless they are set {@link #apart()}.
 */
public final class SmallSociety {

    /** First day of every small society. */
    public static final LocalDate START = LocalDate.of(2031, 1, 6);

    private final List<DistrictSpec> districts = new ArrayList<>();
    private final List<GroupSpec> groups = new ArrayList<>();
    private final List<ArmedGroupSpec> armed = new ArrayList<>();
    private final List<LeadershipSpec> leaderships = new ArrayList<>();
    private final List<InstitutionSpec> institutions = new ArrayList<>();
    private final List<OutsideActorSpec> outside = new ArrayList<>();
    private final List<CalendarEntrySpec> calendar = new ArrayList<>();
    private final List<TriggerRateSpec> triggers = new ArrayList<>();
    private final Map<Mechanism, Boolean> mechanisms = new EnumMap<>(Mechanism.class);
    private final Map<String, Object> changes = new LinkedHashMap<>();
    private int years = 3;
    private int people = 400;

    private SmallSociety() {}

    /** A society in which nothing is set but its size: no armed group, no discrimination, no trigger, no leadership. */
    public static SmallSociety quiet(int districts, int groups) {
        SmallSociety society = new SmallSociety();
        for (int g = 0; g < groups; g++) {
            society.groups.add(group("g" + g, 0));
        }
        for (int d = 0; d < districts; d++) {
            society.districts.add(district(d, districts, groups, 20_000));
        }
        return society;
    }

    /**
     * A society in which every mechanism has something to work on: the first group holds the state, the others are
     * discriminated against; army, police, militia and rebels; all institutions; chance triggers and a vote.
     */
    public static SmallSociety troubled(int districts, int groups) {
        SmallSociety society = quiet(districts, groups);
        for (int g = 1; g < groups; g++) {
            society.discriminated(g, 0.6);
        }
        String second = "g" + Math.min(1, groups - 1);
        society.leadership("president", LeadershipKind.EXECUTIVE, "g0", 0.7)
                .leadership("rivals", LeadershipKind.OPPOSITION, second, 0.4)
                .leadership("rebel-leaders", LeadershipKind.ARMED, second, 0.5)
                .armed("army", ArmedGroupKind.ARMY, Alignment.STATE, "g0", "president", 300)
                .armed("police", ArmedGroupKind.POLICE, Alignment.STATE, "g0", "president", 150)
                .armed("militia", ArmedGroupKind.STATE_ALLIED_MILITIA, Alignment.STATE, "g0", "president", 200)
                .armed("rebels", ArmedGroupKind.NON_STATE, Alignment.NONE, second, "rebel-leaders", 250)
                .everyInstitution(0.5)
                .everyChanceTrigger(0.3)
                .vote("2032-03-01", 0.7)
                .outsider("neighbour", OutsideActorKind.NEIGHBOUR)
                .outsider("council", OutsideActorKind.COUNCIL)
                .outsider("office", OutsideActorKind.UN_OFFICE)
                .outsider("sponsor", OutsideActorKind.SPONSOR)
                .set("nation.looseArms", 0.6)
                .set("nation.identitySalience", 0.7)
                .set("nation.contestStakes", 0.8);
        society.districts.replaceAll(
                district -> Components.with(district, "border", district.id().equals("d0")));
        return society;
    }

    /** A troubled society that slides into mass violence within a year or two in nearly every future. */
    public static SmallSociety burning(int districts, int groups) {
        return troubled(districts, groups)
                .set("model.leaders.thresholdRepress", 0.02)
                .set("model.leaders.thresholdMobilise", 0.03)
                .set("model.leaders.thresholdCampaign", 0.04)
                .set("model.leaders.climbChance", 0.9)
                .set("model.leaders.campaignChance", 0.9)
                .set("model.leaders.settlingWeeks", 1.0)
                .set("model.violence.campaignPerThousand", 60.0)
                .set("model.onset.deaths", 200.0);
    }

    private static GroupSpec group(String id, double discrimination) {
        return new GroupSpec(
                id,
                "Group " + id,
                PowerStatus.POWERLESS,
                discrimination(discrimination),
                0,
                0.5,
                0.5,
                0.2,
                0.5,
                0.6,
                0.5,
                0.2,
                0.5,
                0.5,
                0.5,
                0.75,
                0.5,
                1);
    }

    private static DiscriminationSpec discrimination(double overt) {
        DimensionSpec dimension = new DimensionSpec(overt, 0);
        return new DiscriminationSpec(dimension, dimension, dimension, dimension, dimension, overt);
    }

    private static DistrictSpec district(int d, int districts, int groups, int personsOfEachGroup) {
        Map<String, Integer> population = new LinkedHashMap<>();
        for (int g = 0; g < groups; g++) {
            population.put("g" + g, personsOfEachGroup);
        }
        List<String> neighbours = new ArrayList<>();
        if (d > 0) {
            neighbours.add("d" + (d - 1));
        }
        if (d < districts - 1) {
            neighbours.add("d" + (d + 1));
        }
        return new DistrictSpec(
                "d" + d,
                "District d" + d,
                new SpatialPoint(50.0 * d, 50),
                List.of(),
                population,
                neighbours,
                false,
                false,
                0.2,
                0.5,
                0.5,
                0.8,
                0.4,
                1);
    }

    /** Sets the length of a run. */
    public SmallSociety years(int wanted) {
        years = wanted;
        return this;
    }

    /** Sets the size of the sample. */
    public SmallSociety people(int wanted) {
        people = wanted;
        return this;
    }

    /** Sets the persons of a group in a district. */
    public SmallSociety persons(int districtIdx, int groupIdx, int wanted) {
        DistrictSpec district = districts.get(districtIdx);
        Map<String, Integer> population = new LinkedHashMap<>(district.population());
        population.put("g" + groupIdx, wanted);
        districts.set(districtIdx, Components.with(district, "population", population));
        return this;
    }

    /** Sets the persons of every group in every district. */
    public SmallSociety personsEverywhere(int wanted) {
        for (int d = 0; d < districts.size(); d++) {
            for (int g = 0; g < groups.size(); g++) {
                persons(d, g, wanted);
            }
        }
        return this;
    }

    /** Takes all roads between districts away. */
    public SmallSociety apart() {
        districts.replaceAll(district -> Components.with(district, "neighbours", List.of()));
        return this;
    }

    /** Changes a component of a district. */
    public SmallSociety district(int districtIdx, String component, Object value) {
        districts.set(districtIdx, Components.with(districts.get(districtIdx), component, value));
        return this;
    }

    /** Changes a component of a group. */
    public SmallSociety group(int groupIdx, String component, Object value) {
        groups.set(groupIdx, Components.with(groups.get(groupIdx), component, value));
        return this;
    }

    /** Sets discrimination against a group, the same overt share in all dimensions. */
    public SmallSociety discriminated(int groupIdx, double overt) {
        return group(groupIdx, "discrimination", discrimination(overt));
    }

    /** Adds a leadership with a motive of the given strength in every respect. */
    public SmallSociety leadership(String id, LeadershipKind kind, String group, double motive) {
        leaderships.add(new LeadershipSpec(
                id, "The " + id, kind, group, new MotiveSpec(motive, motive, motive, motive), 0.6, 0.3, 0.3, 0.6));
        return this;
    }

    /** Changes a component of a leadership. */
    public SmallSociety leadership(int leadershipIdx, String component, Object value) {
        leaderships.set(leadershipIdx, Components.with(leaderships.get(leadershipIdx), component, value));
        return this;
    }

    /** Adds an armed group, all from one identity group, with so many members in every district. */
    public SmallSociety armed(
            String id, ArmedGroupKind kind, Alignment alignment, String group, String leader, int members) {
        Map<String, Integer> posts = new LinkedHashMap<>();
        for (DistrictSpec district : districts) {
            posts.put(district.id(), members);
        }
        String community = alignment == Alignment.COMMUNITY ? group : "";
        Map<String, Double> composition = new LinkedHashMap<>();
        composition.put(group, 1.0);
        armed.add(new ArmedGroupSpec(
                id,
                "The " + id,
                kind,
                alignment,
                community,
                posts,
                composition,
                0.7,
                0.5,
                0.3,
                0.2,
                0.3,
                0.3,
                0.3,
                0.2,
                0.5,
                0.8,
                0.3,
                0.2,
                leader,
                ""));
        return this;
    }

    /** Changes a component of an armed group. */
    public SmallSociety armed(int armedIdx, String component, Object value) {
        armed.set(armedIdx, Components.with(armed.get(armedIdx), component, value));
        return this;
    }

    /** Takes all armed groups away. */
    public SmallSociety unarmed() {
        armed.clear();
        return this;
    }

    /** Takes all leaderships, and with them all orders, away. */
    public SmallSociety leaderless() {
        leaderships.clear();
        armed.replaceAll(group -> Components.with(group, "commandedBy", ""));
        return this;
    }

    /** Adds all eleven institutions. */
    public SmallSociety everyInstitution(double quality) {
        for (InstitutionKind kind : InstitutionKind.values()) {
            institutions.add(new InstitutionSpec(
                    kind, "The " + Defaults.kebab(kind), quality, quality, new LinkedHashMap<>(), quality, 1));
        }
        return this;
    }

    /** Changes a component of an institution. */
    public SmallSociety institution(int institutionIdx, String component, Object value) {
        institutions.set(institutionIdx, Components.with(institutions.get(institutionIdx), component, value));
        return this;
    }

    /** Gives all institutions that there are a share of what their upkeep takes. */
    public SmallSociety upkeep(double share) {
        institutions.replaceAll(institution -> Components.with(institution, "upkeep", share));
        return this;
    }

    /** Takes all institutions away. */
    public SmallSociety lawless() {
        institutions.clear();
        return this;
    }

    /** Adds every trigger that can come by chance. */
    public SmallSociety everyChanceTrigger(double ratePerYear) {
        for (TriggerKind kind : TriggerKind.values()) {
            triggers.add(new TriggerRateSpec(kind, ratePerYear, 0.5));
        }
        return this;
    }

    /** Takes all dated and chance triggers away. */
    public SmallSociety untriggered() {
        triggers.clear();
        calendar.clear();
        return this;
    }

    /** Adds a vote. */
    public SmallSociety vote(String date, double severity) {
        return dated(TriggerKind.ELECTION, date, severity);
    }

    /** Adds a dated event. */
    public SmallSociety dated(TriggerKind kind, String date, double severity) {
        calendar.add(new CalendarEntrySpec(kind, "A dated event", LocalDate.parse(date), severity, 26, List.of()));
        return this;
    }

    /** Adds an actor beyond the borders. */
    public SmallSociety outsider(String id, OutsideActorKind kind) {
        outside.add(new OutsideActorSpec(id, "The " + id, kind, 0.5, 0.5, 0.7, 0.8, 0.7, 0.2, 0.4, 0.5, 5000));
        return this;
    }

    /** Switches mechanisms off. */
    public SmallSociety off(Mechanism... unwanted) {
        for (Mechanism mechanism : unwanted) {
            mechanisms.put(mechanism, false);
        }
        return this;
    }

    /** Switches every mechanism off but these. */
    public SmallSociety only(Mechanism... wanted) {
        off(Mechanism.values());
        for (Mechanism mechanism : wanted) {
            mechanisms.put(mechanism, true);
        }
        return this;
    }

    /** Changes a component of the whole society by its dotted path, for example {@code model.violence.harmAfar}. */
    public SmallSociety set(String path, Object value) {
        changes.put(path, value);
        return this;
    }

    /** The society as it has been described so far. */
    public SocietySpec build() {
        SocietySpec spec = new SocietySpec(
                "small",
                "Smalland",
                "A small society",
                "Invented for tests.",
                List.of(),
                List.of(),
                List.of(),
                START,
                years,
                people,
                Defaults.of(NationSpec.class),
                List.copyOf(groups),
                List.copyOf(districts),
                List.copyOf(armed),
                List.copyOf(leaderships),
                List.copyOf(institutions),
                Defaults.of(CivilSocietySpec.class),
                Defaults.of(MediaSpec.class),
                List.copyOf(outside),
                List.copyOf(calendar),
                List.copyOf(triggers),
                Defaults.of(InitialSpec.class),
                new EnumMap<>(mechanisms),
                Defaults.of(ModelSettings.class),
                List.of(),
                List.of());
        for (Map.Entry<String, Object> change : changes.entrySet()) {
            spec = Components.with(spec, change.getKey(), change.getValue());
        }
        return spec;
    }
}
