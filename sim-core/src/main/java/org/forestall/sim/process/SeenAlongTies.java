package org.forestall.sim.process;

import org.forestall.sim.state.People;
import org.forestall.sim.state.SocialNetwork;

/**
 * What people see along their ties, for a block of people at a time: shares of ties that took part in violence and that
 * helped, and how hostile the talk is, each in [0, 1].
 *
 * <p>The three counts travel in one int, and one running sum is kept over all ties of the block; a person's counts are the
 * sum at the end of the person's ties less the sum before them. So the inner loop has no end in every person, which is
 * what makes a loop over few ties slow (about half the time, measured). Counts cannot run into one another in the
 * difference, because a person has fewer than 256 ties; overflow of the running sum cancels out.
 */
final class SeenAlongTies {

    private static final int HELPED = 8;
    private static final int TALK = 16;
    private static final int[] COUNTS = counts();
    private static final float PER_TALK = 1f / 63;

    /** Share of ties that took part in violence last week. */
    final float[] active;

    /** Share of ties that helped. */
    final float[] helping;

    /** Mean hostility of talk. */
    final float[] talk;

    private int[] sums = new int[0];

    /** Room for blocks of so many people. */
    SeenAlongTies(int block) {
        active = new float[block];
        helping = new float[block];
        talk = new float[block];
    }

    private static int[] counts() {
        int[] counts = new int[256];
        for (int face = 0; face < counts.length; face++) {
            counts[face] = face & 1 | (face >> 1 & 1) << HELPED | face >> 2 << TALK;
        }
        return counts;
    }

    /** Looks along the ties of the people from {@code from} on. */
    void look(People people, SocialNetwork network, int from, int size) {
        int firstTie = network.start[from];
        int ties = network.start[from + size] - firstTie;
        if (sums.length <= ties) {
            sums = new int[2 * ties + 1];
        }
        addUp(people.face, network.ties, firstTie, ties, sums);
        share(network.start, from, size, firstTie);
    }

    private static void addUp(byte[] face, int[] ties, int firstTie, int count, int[] sums) {
        int sum = 0;
        for (int at = 0; at < count; at++) {
            sums[at] = sum;
            sum += COUNTS[face[ties[firstTie + at]] & 0xff];
        }
        sums[count] = sum;
    }

    private void share(int[] start, int from, int size, int firstTie) {
        int before = sums[0];
        int tie = firstTie;
        for (int i = 0; i < size; i++) {
            int nextTie = start[from + i + 1];
            int after = sums[nextTie - firstTie];
            int seen = after - before;
            float perTie = 1f / Math.max(1, nextTie - tie);
            active[i] = (seen & 0xff) * perTie;
            helping[i] = (seen >>> HELPED & 0xff) * perTie;
            talk[i] = (seen >>> TALK) * (PER_TALK * perTie);
            before = after;
            tie = nextTie;
        }
    }
}
