package org.forestall.scenario.doc;

/**
 * One thing in which two scenarios differ, in words.
 *
 * @param room part of the scenario, such as Nation or Armed groups
 * @param entity name of what it concerns within the room; empty for the room itself
 * @param path address of the setting, as {@code --set} takes it; empty for what follows from several settings
 * @param kind whether something was added, taken away, changed, put in another order, or follows from other changes
 * @param before value in the first scenario; empty if it is not there
 * @param after value in the second scenario; empty if it is not there
 * @param unit unit of the values; empty for text and structure
 * @param sentence the change as a sentence about the second scenario
 */
public record Change(
        String room, String entity, String path, Kind kind, String before, String after, String unit, String sentence) {

    /** What sort of change it is. */
    public enum Kind {
        /** Only the second scenario has it. */
        ADDED,
        /** Only the first scenario has it. */
        REMOVED,
        /** Both have it, with other values. */
        CHANGED,
        /** Both have the same items in another order. */
        REORDERED,
        /** It follows from other changes. */
        FOLLOWS
    }
}
