package org.forestall.sim.state;

import org.forestall.sim.spec.ArmedGroupKind;

/** Classes of those who commit acts, by which impunity differs (seed-trace row S-088). */
public enum ActorClass {
    /** Army and police. */
    STATE_FORCES("army and police"),
    /** Militias and irregulars allied to the state. */
    ALLIED_MILITIA("militias allied to the state"),
    /** Non-state armed groups. */
    NON_STATE("non-state armed groups"),
    /** People of a community and their guards, without orders from elsewhere. */
    COMMUNITY("members of communities");

    /** Number of classes. */
    public static final int COUNT = values().length;

    private static final ActorClass[] ALL = values();

    private final String words;

    ActorClass(String words) {
        this.words = words;
    }

    /** The class in plain words. */
    public String words() {
        return words;
    }

    /** The class of a number, see {@link #ordinal()}. */
    public static ActorClass of(int ordinal) {
        return ALL[ordinal];
    }

    /** The class of a kind of armed group. */
    public static ActorClass of(ArmedGroupKind kind) {
        return switch (kind) {
            case ARMY, POLICE -> STATE_FORCES;
            case STATE_ALLIED_MILITIA -> ALLIED_MILITIA;
            case NON_STATE -> NON_STATE;
            case SELF_DEFENCE -> COMMUNITY;
        };
    }
}
