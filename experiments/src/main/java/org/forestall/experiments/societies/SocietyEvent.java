package org.forestall.experiments.societies;

/**
 * One event of one society.
 *
 * @param society number of the society
 * @param id number of the event in its society
 * @param week week of the run, from 0
 * @param kind what it is
 * @param detail what of its kind, where the kind alone does not say: begins or ends, the rung reached
 * @param district id of the district, or empty for the whole country
 * @param actor id of the actor, or empty
 * @param actorKind kind of the actor, or empty
 * @param deliberate whether civilians were targeted on purpose
 * @param act category of the act
 * @param persons persons harmed or moved
 * @param victims id of the group concerned, or empty
 * @param cause id of the event that provoked it, or -1
 */
record SocietyEvent(
        int society,
        int id,
        int week,
        String kind,
        String detail,
        String district,
        String actor,
        String actorKind,
        boolean deliberate,
        String act,
        long persons,
        String victims,
        int cause) {

    /** The event as a line of CSV. */
    String csv() {
        return society + "," + id + "," + week + "," + kind + "," + detail + "," + district + "," + actor + ","
                + actorKind + "," + (deliberate ? 1 : 0) + "," + act + "," + persons + "," + victims + "," + cause
                + "\n";
    }
}
