package org.forestall.sim.state;

/**
 * Abstract categories of acts, counted and never described (seed-trace row S-089). A category says what was done to people,
 * not how. Persons who change their status in the ledger are counted there as well; all other counts are of acts.
 */
public enum ActCategory {
    /** Not an act of violence. */
    NONE("none"),
    /** Killing of civilians who were targeted. */
    KILLING("killing"),
    /** Injury of civilians who were targeted. */
    INJURY("injury"),
    /** Detention without due process. */
    DETENTION("detention"),
    /** Forced displacement. */
    DISPLACEMENT("forced displacement"),
    /** Death from imposed deprivation. */
    DEPRIVATION("death from imposed deprivation"),
    /** Enforced disappearance: detention that is denied. */
    ENFORCED_DISAPPEARANCE("enforced disappearance"),
    /** Hostage-taking. */
    HOSTAGE_TAKING("hostage-taking"),
    /** Torture and other ill-treatment of people who are held. */
    ILL_TREATMENT("torture or ill-treatment"),
    /** Sexual violence. */
    SEXUAL_VIOLENCE("sexual violence"),
    /** Forced recruitment, also of children. */
    FORCED_RECRUITMENT("forced recruitment"),
    /** Use of prohibited weapons. */
    PROHIBITED_WEAPONS("use of prohibited weapons"),
    /** Attacks on schools, hospitals, places of worship and other civilian objects. */
    ATTACK_ON_CIVILIAN_OBJECTS("attack on civilian objects"),
    /** Attacks on relief staff. */
    ATTACK_ON_AID("attack on relief staff"),
    /** Preventing births in a group. */
    PREVENTING_BIRTHS("preventing births"),
    /** Taking children out of a group. */
    TRANSFERRING_CHILDREN("transferring children");

    /** Number of categories. */
    public static final int COUNT = values().length;

    private final String words;

    ActCategory(String words) {
        this.words = words;
    }

    /** The category in plain words. */
    public String words() {
        return words;
    }
}
