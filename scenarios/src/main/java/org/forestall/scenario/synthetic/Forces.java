package org.forestall.scenario.synthetic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.forestall.sim.spec.Alignment;
import org.forestall.sim.spec.ArmedGroupKind;
import org.forestall.sim.spec.LeadershipKind;

/** Armed groups, and the leaderships that command or oppose. */
final class Forces {

    /** Short name of the executive. */
    static final String GOVERNMENT = "government";

    /** Short name of the outside sponsor of the armed opposition. */
    static final String PATRONS = "patrons";

    private static final String COUNCIL = "front-council";
    private static final List<String> LEVELS = List.of(
            "arms", "finance", "restraint", "training", "cohesion", "command", "exclusionaryIdeology", "deniability");
    private static final double ROUNDED_TO = 10;
    private static final int FEWEST_MEMBERS = 20;
    private static final double DIGITS = 1000;

    private final Urn urn;
    private final Peoples peoples;
    private final Districts districts;
    private final boolean rebellion;
    private final boolean sponsored;
    private final List<Map<String, Object>> groups = new ArrayList<>();

    Forces(Urn urn, Peoples peoples, Districts districts) {
        this.urn = urn;
        this.peoples = peoples;
        this.districts = districts;
        rebellion = urn.chance("armed.nonState.present", 0, exclusion());
        sponsored = rebellion && urn.chance("armed.nonState.sponsored");
        add(ArmedGroupKind.ARMY, "army", "National Army", Set.of());
        add(ArmedGroupKind.POLICE, "police", "National Police", Urn.traits(Trait.POLICE));
        if (urn.chance("armed.militia.present", 0, exclusion())) {
            add(ArmedGroupKind.STATE_ALLIED_MILITIA, "militia", "Home Guard", Urn.traits(Trait.MILITIA));
        }
        if (rebellion) {
            add(ArmedGroupKind.NON_STATE, "front", "Free Front", Urn.traits(Trait.NON_STATE));
        }
        if (urn.chance("armed.selfDefence.present", 0, exclusion())) {
            add(ArmedGroupKind.SELF_DEFENCE, "watch", "Village Watch", Urn.traits(Trait.SELF_DEFENCE));
        }
    }

    private Set<Trait> exclusion() {
        return peoples.opposed().isExcluded() ? Urn.traits(Trait.EXCLUDED) : Set.of();
    }

    /** Whether somebody abroad backs the armed opposition. */
    boolean isSponsored() {
        return sponsored;
    }

    /** The armed groups as a scenario states them. */
    List<Map<String, Object>> settings() {
        return groups;
    }

    private void add(ArmedGroupKind kind, String id, String name, Set<Trait> traits) {
        if (districts.isResourceRich()) {
            traits = with(traits, Trait.RESOURCE_RICH);
        }
        boolean ofState = kind.compareTo(ArmedGroupKind.STATE_ALLIED_MILITIA) <= 0;
        boolean ofNobody =
                kind == ArmedGroupKind.NON_STATE && urn.chance("armed.nonState.withoutCommunity", 0, exclusion());
        Alignment alignment = ofState ? Alignment.STATE : ofNobody ? Alignment.NONE : Alignment.COMMUNITY;
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", id);
        fields.put("name", name);
        fields.put("kind", kind);
        fields.put("alignment", alignment);
        if (alignment == Alignment.COMMUNITY) {
            fields.put("community", peoples.opposed().id());
        }
        fields.put("members", members(kind, traits));
        fields.put("composition", composition(kind));
        for (String level : LEVELS) {
            fields.put(level, urn.level("armed." + level, kind.ordinal(), traits));
        }
        if (!ofState || kind == ArmedGroupKind.STATE_ALLIED_MILITIA) {
            fields.put("resourceFinance", urn.level("armed.resourceFinance", kind.ordinal(), traits));
        }
        if (ofState) {
            fields.put("commandedBy", GOVERNMENT);
        } else if (kind == ArmedGroupKind.NON_STATE) {
            fields.put("commandedBy", COUNCIL);
            if (sponsored) {
                fields.put("sponsor", PATRONS);
            }
        }
        groups.add(fields);
    }

    private static Set<Trait> with(Set<Trait> traits, Trait further) {
        Set<Trait> all = Urn.traits(further);
        all.addAll(traits);
        return all;
    }

    /** Army and police are where people live; a militia and the armed opposition are where the opposed group lives. */
    private Map<String, Object> members(ArmedGroupKind kind, Set<Trait> traits) {
        double total = urn.size("armed.perThousand", kind.ordinal(), traits) * districts.people() / 1000;
        int home = districts.homeOf(peoples.opposed());
        double[] weight = new double[districts.count()];
        for (int d = 0; d < weight.length; d++) {
            weight[d] = switch (kind) {
                case ARMY ->
                    districts.people(d)
                            * (districts.isBorder(d) ? 1.2 : 1)
                            * (districts.isCity(d) ? 1.5 : 1)
                            * (rebellion && d == home ? 2 : 1);
                case POLICE -> districts.people(d) * (districts.isCity(d) ? 1.4 : 1);
                case STATE_ALLIED_MILITIA, NON_STATE, SELF_DEFENCE ->
                    near(home, d) * districts.people(d, peoples.opposed());
            };
        }
        double sum =
                IntStream.range(0, weight.length).mapToDouble(d -> weight[d]).sum();
        Map<String, Object> members = new LinkedHashMap<>();
        for (int d = 0; d < weight.length; d++) {
            int posted = (int) (Math.rint(total * weight[d] / sum / ROUNDED_TO) * ROUNDED_TO);
            if (posted > 0 || d == home) {
                members.put(districts.id(d), Math.max(FEWEST_MEMBERS, posted));
            }
        }
        return members;
    }

    private double near(int home, int district) {
        return district == home ? 2 : districts.neighbours(home).contains(district) ? 1 : 0;
    }

    private Map<String, Object> composition(ArmedGroupKind kind) {
        Map<String, Object> shares = new LinkedHashMap<>();
        switch (kind) {
            case STATE_ALLIED_MILITIA -> shares.put(peoples.leading().id(), 1.0);
            case NON_STATE, SELF_DEFENCE -> shares.put(peoples.opposed().id(), 1.0);
            case ARMY, POLICE -> {
                double left = 1;
                double sum = peoples.all().stream().mapToDouble(Forces::weight).sum();
                for (People people : peoples.all()) {
                    if (people.index() != peoples.leading().index()) {
                        double share = Math.rint(DIGITS * weight(people) / sum) / DIGITS;
                        shares.put(people.id(), share);
                        left -= share;
                    }
                }
                shares.put(peoples.leading().id(), Math.rint(DIGITS * left) / DIGITS);
            }
        }
        return shares;
    }

    /** How far state forces draw on a group, against its size; assumed. */
    private static double weight(People people) {
        return people.share() * (people.traits().contains(Trait.LEADING) ? 1.3 : people.isExcluded() ? 0.4 : 0.9);
    }

    /** The leaderships as a scenario states them. */
    List<Map<String, Object>> leaderships(String country) {
        List<Map<String, Object>> all = new ArrayList<>();
        all.add(leadership(
                GOVERNMENT, "Government of " + country, LeadershipKind.EXECUTIVE, peoples.leading(), Set.of()));
        all.add(leadership(
                "opposition",
                "Union of the Opposition",
                LeadershipKind.OPPOSITION,
                peoples.runnerUp(),
                Urn.traits(Trait.OPPOSITION)));
        if (rebellion) {
            all.add(leadership(
                    COUNCIL,
                    "Council of the Free Front",
                    LeadershipKind.ARMED,
                    peoples.opposed(),
                    Urn.traits(Trait.ARMED_LEADERSHIP)));
        }
        return all;
    }

    private Map<String, Object> leadership(
            String id, String name, LeadershipKind kind, People people, Set<Trait> traits) {
        Map<String, Object> motive = new LinkedHashMap<>();
        for (String aim : List.of("political", "economic", "military", "homogeneity")) {
            motive.put(aim, urn.level("motive." + aim, kind.ordinal(), traits));
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", id);
        fields.put("name", name);
        fields.put("kind", kind);
        fields.put("group", people.id());
        fields.put("motive", motive);
        for (String level :
                List.of("exclusionaryIdeology", "commitmentToPeace", "legitimacySeeking", "perceivedThreat")) {
            fields.put(level, urn.level("leader." + level, kind.ordinal(), traits));
        }
        return fields;
    }
}
