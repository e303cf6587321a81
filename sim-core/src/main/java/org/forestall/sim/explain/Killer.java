package org.forestall.sim.explain;

/**
 * By whom civilians were killed in a week.
 *
 * @param how in what way
 * @param name name of the armed group, or of the people whose members did it; empty for fighting
 * @param persons civilians killed
 */
public record Killer(How how, String name, long persons) {

    /** In what way civilians are killed. */
    public enum How {
        /** By fire between armed groups. */
        FIGHTING,
        /** By an armed group, on purpose. */
        ARMED_GROUP,
        /** By people of another community. */
        COMMUNAL
    }
}
