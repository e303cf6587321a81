package org.forestall.sim.state;

/** What a person does this week. Roles are states of a week, not types of people (Luft 2015). */
public enum Role {
    /** Goes about daily life. */
    BYSTANDER,
    /** Takes part in violence. */
    PARTICIPANT,
    /** Hides, warns or helps people of another group. */
    HELPER,
    /** Protests. */
    PROTESTER,
    /** Is away: fled, detained, armed or dead. */
    ABSENT;

    /** Code in the role array. */
    public byte code() {
        return (byte) ordinal();
    }
}
