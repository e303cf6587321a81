package org.forestall.sim.observe.framework;

/** Quantities whose change over a year is an indicator. */
enum Level {
    /** Independence of institutions. */
    INDEPENDENCE,
    /** Arms in the hands of armed groups. */
    ARMS,
    /** Room for civil society and press. */
    CIVIC_SPACE,
    /** Access for observers and relief. */
    ACCESS,
    /** Discrimination against the worst-off group. */
    DISCRIMINATION;

    static final Level[] ALL = values();
}
