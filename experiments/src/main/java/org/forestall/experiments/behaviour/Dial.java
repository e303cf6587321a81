package org.forestall.experiments.behaviour;

import java.util.ArrayList;
import java.util.List;

/**
 * A family of causes of the test country that can be turned all the way down or up. The first seven are the channels of
 * risk (2013 report, paragraphs 17 to 26: discrimination and past violations, motive, armed capacity, enabling
 * circumstances, weak protection, acts under way, and hardship as a strain); the last is the resilience of society apart
 * from the state. Levels are settings of the country, in the form that the command line takes.
 */
enum Dial {
    /** Unequal rights in all five dimensions. */
    DISCRIMINATION,
    /** Past crimes that nobody answered for. */
    PAST_VIOLATIONS,
    /** Leaders with something to gain from exclusion. */
    MOTIVE,
    /** Irregular forces, arms and little restraint. */
    ARMED_CAPACITY,
    /** Politicised identity, hateful outlets, permissive surroundings. */
    ENABLING_CIRCUMSTANCES,
    /** Weak or captured institutions, closed regime, impunity. */
    WEAK_STATE,
    /** Poverty and scarcity. */
    HARDSHIP,
    /** Ties, leaders, norms and civil society that hold people back. */
    SOCIAL_RESILIENCE;

    /** The channels of risk: every dial but resilience. */
    static final List<Dial> RISKS = List.of(
            DISCRIMINATION, PAST_VIOLATIONS, MOTIVE, ARMED_CAPACITY, ENABLING_CIRCUMSTANCES, WEAK_STATE, HARDSHIP);

    private static final List<String> GROUPS = List.of("halvane", "torvel", "sennic");
    private static final List<String> LEADERSHIPS = List.of("government", "alliance", "front-council");
    private static final List<String> FORCES = List.of("army", "police", "hearth-guard", "free-front");
    private static final List<String> INSTITUTIONS = List.of(
            "judiciary",
            "legislature",
            "police-oversight",
            "human-rights-institution",
            "ombudsperson",
            "electoral-body",
            "focal-point",
            "early-warning",
            "peace-council",
            "education",
            "media-regulator");
    private static final List<String> DISTRICTS = List.of(
            "harrowfell",
            "lesk",
            "upper-sael",
            "brennick",
            "orvane",
            "corvale",
            "aldermere",
            "dravin",
            "hask",
            "mirefield",
            "stellin",
            "lower-sael",
            "quellan",
            "tolvar",
            "port-amaris",
            "sallow-coast");

    /** Settings that turn the dial down: little risk, or little resilience. */
    List<String> low() {
        return switch (this) {
            case DISCRIMINATION -> discrimination(GROUPS, 0.02, 0.04, 0.05, 0.9);
            case PAST_VIOLATIONS -> each("groups", GROUPS, "pastAtrocitiesUnaddressed=0");
            case MOTIVE ->
                each(
                        "leaderships",
                        LEADERSHIPS,
                        "motive={political: 0.1, economic: 0.05, military: 0.05, homogeneity: 0.02}",
                        "exclusionaryIdeology=0.05",
                        "perceivedThreat=0.1");
            case ARMED_CAPACITY ->
                joined(
                        each("armedGroups", FORCES, "restraint=0.85", "training=0.8", "exclusionaryIdeology=0.05"),
                        List.of(
                                "armedGroups[hearth-guard].members={aldermere: 200}",
                                "armedGroups[hearth-guard].arms=0.1",
                                "armedGroups[free-front].members={hask: 100}",
                                "armedGroups[free-front].arms=0.1",
                                "armedGroups[free-front].resourceFinance=0",
                                "outside[upland-patrons].support=0",
                                "nation.looseArms=0.05"));
            case ENABLING_CIRCUMSTANCES ->
                List.of(
                        "nation.permissiveness=0.03",
                        "nation.identitySalience=0.15",
                        "nation.contestStakes=0.2",
                        "nation.partiesFollowIdentity=0.1",
                        "media.ambientHate=0.02");
            case WEAK_STATE -> state(0.8, 0.8, 0.8, 0.85, 0.8, 0.1);
            case HARDSHIP -> List.of("nation.economy=0.6", "nation.resourceStress=0.1");
            case SOCIAL_RESILIENCE -> resilience(0.06, 0.35, 0.62, 0.1, 0.15, 0.2);
        };
    }

    /** Settings that turn the dial up: much risk, or much resilience. */
    List<String> high() {
        return switch (this) {
            case DISCRIMINATION -> discrimination(List.of("torvel"), 0.7, 0.8, 0.9, 0.15);
            case PAST_VIOLATIONS -> each("groups", List.of("torvel", "sennic"), "pastAtrocitiesUnaddressed=1");
            case MOTIVE ->
                each(
                        "leaderships",
                        LEADERSHIPS,
                        "motive={political: 0.8, economic: 0.6, military: 0.5, homogeneity: 0.6}",
                        "exclusionaryIdeology=0.8",
                        "perceivedThreat=0.7");
            case ARMED_CAPACITY ->
                joined(
                        each("armedGroups", FORCES, "restraint=0.25", "training=0.1", "exclusionaryIdeology=0.5"),
                        List.of(
                                "armedGroups[hearth-guard].arms=0.7",
                                "armedGroups[free-front].arms=0.7",
                                "outside[upland-patrons].support=0.8",
                                "nation.looseArms=0.8"));
            case ENABLING_CIRCUMSTANCES ->
                List.of(
                        "nation.permissiveness=0.7",
                        "nation.identitySalience=0.85",
                        "nation.contestStakes=0.9",
                        "nation.partiesFollowIdentity=0.95",
                        "media.ambientHate=0.4");
            case WEAK_STATE -> state(0.15, 0.1, 0.15, 0.15, 0.15, 0.9);
            case HARDSHIP -> List.of("nation.economy=0.15", "nation.resourceStress=0.9");
            case SOCIAL_RESILIENCE -> resilience(0.35, 0.85, 0.85, 0.7, 0.8, 0.8);
        };
    }

    private static List<String> discrimination(
            List<String> groups, double overt, double covert, double deliberate, double protection) {
        String pair = "{overt: " + overt + ", covert: " + covert + "}";
        return each(
                "groups",
                groups,
                "discrimination={political: " + pair + ", social: " + pair + ", economic: " + pair + ", gender: " + pair
                        + ", cultural: " + pair + ", deliberateness: " + deliberate + "}",
                "legalProtection=" + protection,
                "implementation=" + protection);
    }

    private static List<String> state(
            double capacity,
            double independence,
            double credibility,
            double openness,
            double civicSpace,
            double impunity) {
        return joined(
                each(
                        "institutions",
                        INSTITUTIONS,
                        "capacity=" + capacity,
                        "independence=" + independence,
                        "credibility=" + credibility),
                List.of(
                        "nation.regimeOpenness=" + openness,
                        "nation.civicSpace=" + civicSpace,
                        "nation.impunity=" + impunity));
    }

    private static List<String> resilience(
            double ties, double stance, double norm, double localPeace, double civilSociety, double commitment) {
        List<String> settings = new ArrayList<>();
        settings.addAll(each("groups", GROUPS, "bridgingTies=" + ties, "leaderStance=" + stance, "norm=" + norm));
        settings.addAll(each("districts", DISTRICTS, "localPeaceCapacity=" + localPeace));
        settings.addAll(
                each("leaderships", LEADERSHIPS, "commitmentToPeace=" + commitment, "legitimacySeeking=" + commitment));
        settings.add("civilSociety.density=" + civilSociety);
        settings.add("civilSociety.crossGroup=" + civilSociety);
        settings.add("media.plurality=" + civilSociety);
        return settings;
    }

    private static List<String> each(String list, List<String> ids, String... assignments) {
        List<String> settings = new ArrayList<>();
        for (String id : ids) {
            for (String assignment : assignments) {
                settings.add(list + "[" + id + "]." + assignment);
            }
        }
        return settings;
    }

    private static List<String> joined(List<String> first, List<String> second) {
        List<String> settings = new ArrayList<>(first);
        settings.addAll(second);
        return settings;
    }
}
