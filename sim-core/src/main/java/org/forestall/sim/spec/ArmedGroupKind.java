package org.forestall.sim.spec;

/** What sort of armed organisation this is. */
public enum ArmedGroupKind {
    /** Regular armed forces. */
    ARMY,
    /** Police and gendarmerie. */
    POLICE,
    /** Irregulars that the state uses and can disown. */
    STATE_ALLIED_MILITIA,
    /** Rebels and other armed groups that oppose the state. */
    NON_STATE,
    /** Members of a community who guard it. */
    SELF_DEFENCE
}
