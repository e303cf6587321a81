package org.forestall.sim.state;

/**
 * Ties between people, undirected, in compressed sparse rows: the ties of a person are {@code ties[start[person]]} to
 * {@code ties[start[person + 1] - 1]}, ascending. The network does not change during a run; flight takes people out of it
 * through their role.
 */
public final class SocialNetwork {

    /** Where the ties of each person begin; one more entry than people. */
    public final int[] start;

    /** The other ends of ties, each tie listed from both sides. */
    public final int[] ties;

    /** Wraps ready arrays. */
    public SocialNetwork(int[] start, int[] ties) {
        this.start = start;
        this.ties = ties;
    }

    /** Number of ties of a person. */
    public int degree(int person) {
        return start[person + 1] - start[person];
    }

    /** Bytes that the network takes. */
    public long bytes() {
        return 4L * (start.length + ties.length);
    }
}
