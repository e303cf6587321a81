package org.forestall.sim.state;

/**
 * The sample of people that carries attitudes and roles, one array an attribute.
 *
 * <p>Why this layout: the weekly loops stream over all people and gather one byte from each tie. Arrays keep that stream
 * in order (about 83 bytes a person beside the network at three groups, where objects would take several hundred) and need
 * no object a person. What is gathered is a byte, because it is read in no order; what is streamed is a float, ready to
 * reckon with. People are numbered community by community, so a community is a slice and its sums need no index.
 * Attributes per other group have a row for each group, {@code threat[row(other) + person]}, so that a loop about one
 * other group streams over consecutive people like all others.
 *
 * <p>All attitudes are in [0, 1].
 */
public final class People implements Visitable {

    private static final byte[] FACE_OF_ROLE = new byte[Role.values().length];

    static {
        FACE_OF_ROLE[Role.PARTICIPANT.ordinal()] = 1;
        FACE_OF_ROLE[Role.HELPER.ordinal()] = 2;
    }

    /** Number of people in the sample. */
    public final int count;

    /** Number of identity groups. */
    public final int groups;

    /** First person of each community; {@code first[communities]} is {@link #count}. */
    public final int[] first;

    /** Demographic cell, see {@link Demographics}. */
    public final byte[] cell;

    /** How far messages reach and move a person: exposure to media, lowered by up to half by schooling. */
    public final float[] susceptibility;

    /** Deprivation: 1 less livelihood. */
    public final float[] deprivation;

    /** Share of ties that reach into other groups. */
    public final float[] crossTies;

    /** 1 for a person with a special vulnerability, else 0. */
    public final float[] vulnerable;

    /** What holds a person back from taking part beside the threshold: age, sex, vulnerability; fixed from the start. */
    public final float[] holdBack;

    /** Conformity. */
    public final float[] conformity;

    /** Personal starting norm, to which the norm returns. */
    public final float[] ownNorm;

    /** Personal threshold of participation, to which the threshold returns. */
    public final float[] ownThreshold;

    /** Share of ties that took part in violence last week; made by the attitudes loop for the roles loop of the week. */
    public final float[] activeTies;

    /** Sense of unjust treatment. */
    public final float[] grievance;

    /** Norm against violence. */
    public final float[] norm;

    /** Trust in the state. */
    public final float[] trustInState;

    /** Trust in people of other groups. */
    public final float[] trustInOthers;

    /** Trauma. */
    public final float[] trauma;

    /** Threshold of participation; may leave [0, 1] a little. */
    public final float[] threshold;

    /** Threat felt from each group; the entry of the own group stays 0. */
    public final float[] threat;

    /** Hostility towards each group; the entry of the own group stays 0. */
    public final float[] hostility;

    /** Role this week, {@link Role#code()}. */
    public final byte[] role;

    /**
     * What others see of a person, gathered along ties: bit 0 takes part in violence, bit 1 helps, bits 2 to 7 how
     * hostile the talk is (0 to 63). Read during a week.
     */
    public byte[] face;

    /** The face that is being made this week; becomes {@link #face} at the end of the loop. */
    public byte[] nextFace;

    /** An empty sample. */
    public People(int[] first, int groups) {
        this.first = first;
        this.groups = groups;
        count = first[first.length - 1];
        cell = new byte[count];
        susceptibility = new float[count];
        deprivation = new float[count];
        crossTies = new float[count];
        vulnerable = new float[count];
        holdBack = new float[count];
        conformity = new float[count];
        ownNorm = new float[count];
        ownThreshold = new float[count];
        activeTies = new float[count];
        grievance = new float[count];
        norm = new float[count];
        trustInState = new float[count];
        trustInOthers = new float[count];
        trauma = new float[count];
        threshold = new float[count];
        threat = new float[count * groups];
        hostility = new float[count * groups];
        role = new byte[count];
        face = new byte[count];
        nextFace = new byte[count];
    }

    /** The face of a person in a role who is so hostile, see {@link #face}. */
    public static byte face(byte role, float hostility) {
        return (byte) ((int) (63 * hostility) << 2 | FACE_OF_ROLE[role]);
    }

    /** Makes the faces of this week visible to the next. */
    public void showFaces() {
        byte[] seen = face;
        face = nextFace;
        nextFace = seen;
    }

    /** Where the row of a group begins in {@link #threat} and {@link #hostility}. */
    public int row(int groupIdx) {
        return groupIdx * count;
    }

    /** Bytes that the sample's arrays take. */
    public long bytes() {
        int floats = 14 + 2 * groups;
        int singles = 4;
        return count * (floats * (long) Float.BYTES + singles) + first.length * (long) Integer.BYTES;
    }

    @Override
    public void accept(StateVisitor visitor) {
        visitor.visit("people.grievance", grievance);
        visitor.visit("people.norm", norm);
        visitor.visit("people.trustInState", trustInState);
        visitor.visit("people.trustInOthers", trustInOthers);
        visitor.visit("people.trauma", trauma);
        visitor.visit("people.threshold", threshold);
        visitor.visit("people.threat", threat);
        visitor.visit("people.hostility", hostility);
        visitor.visit("people.role", role);
        visitor.visit("people.face", face);
    }
}
