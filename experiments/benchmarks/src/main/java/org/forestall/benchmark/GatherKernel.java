package org.forestall.benchmark;

import java.util.Arrays;
import org.forestall.sim.state.People;
import org.forestall.sim.state.SocialNetwork;

/**
 * The floor under the loops over people: gather one byte along each tie, then read every array that the loops read and
 * write every array that they write, each once, with next to no arithmetic. What the model takes beyond this is what its
 * sums, choices and draws cost. Like the model it goes block by block, so that a block stays in the nearest cache.
 *
 * <p>Bytes are gathered in one of two ways: as anyone would write it, and as the model does it.
 */
final class GatherKernel {

    /** How bytes are gathered. */
    enum Gathering {
        /** A loop over people around a loop over ties. */
        PLAIN,
        /** One loop over the ties of a block with a running sum, of which people take differences. */
        RUNNING_SUM
    }

    private static final int BLOCK = 256;
    private static final float HALF = 0.5f;

    private final People people;
    private final SocialNetwork network;
    private final float[] seen = new float[BLOCK];
    private final float[] row = new float[BLOCK];
    private int[] sums = new int[0];

    GatherKernel(People people, SocialNetwork network) {
        this.people = people;
        this.network = network;
    }

    /** One pass over all people. */
    void run(Gathering gathering) {
        for (int from = 0; from < people.count; from += BLOCK) {
            int size = Math.min(BLOCK, people.count - from);
            gather(gathering, from, size);
            stream(from, size);
        }
    }

    /** Gathers only; returns the sum of bytes along the ties of each person, 0 to 255 a tie. */
    int[] gather(Gathering gathering) {
        int[] all = new int[people.count];
        for (int from = 0; from < people.count; from += BLOCK) {
            int size = Math.min(BLOCK, people.count - from);
            gather(gathering, from, size);
            for (int i = 0; i < size; i++) {
                all[from + i] = (int) seen[i];
            }
        }
        return all;
    }

    private void gather(Gathering gathering, int from, int size) {
        if (gathering == Gathering.PLAIN) {
            plain(people.face, network.start, network.ties, from, size, seen);
        } else {
            runningSum(from, size);
        }
    }

    private static void plain(byte[] face, int[] start, int[] ties, int from, int size, float[] seen) {
        for (int i = 0; i < size; i++) {
            int sum = 0;
            for (int at = start[from + i]; at < start[from + i + 1]; at++) {
                sum += face[ties[at]] & 0xff;
            }
            seen[i] = sum;
        }
    }

    private void runningSum(int from, int size) {
        int[] start = network.start;
        int firstTie = start[from];
        int count = start[from + size] - firstTie;
        if (sums.length <= count) {
            sums = Arrays.copyOf(sums, 2 * count + 1);
        }
        addUp(people.face, network.ties, firstTie, count, sums);
        for (int i = 0; i < size; i++) {
            seen[i] = sums[start[from + i + 1] - firstTie] - sums[start[from + i] - firstTie];
        }
    }

    private static void addUp(byte[] face, int[] ties, int firstTie, int count, int[] sums) {
        int sum = 0;
        for (int at = 0; at < count; at++) {
            sums[at] = sum;
            sum += face[ties[firstTie + at]] & 0xff;
        }
        sums[count] = sum;
    }

    private void stream(int from, int size) {
        read(people.susceptibility, from, size);
        read(people.deprivation, from, size);
        read(people.crossTies, from, size);
        read(people.vulnerable, from, size);
        read(people.conformity, from, size);
        read(people.ownNorm, from, size);
        read(people.ownThreshold, from, size);
        readAndWrite(people.activeTies, from, size);
        readAndWrite(people.grievance, from, size);
        readAndWrite(people.trauma, from, size);
        readAndWrite(people.norm, from, size);
        readAndWrite(people.trustInState, from, size);
        readAndWrite(people.trustInOthers, from, size);
        readAndWrite(people.threshold, from, size);
        for (int groupIdx = 0; groupIdx < people.groups; groupIdx++) {
            readAndWrite(people.threat, people.row(groupIdx) + from, size);
            readAndWrite(people.hostility, people.row(groupIdx) + from, size);
        }
        for (int i = 0; i < size; i++) {
            people.role[from + i] ^= 1;
            people.nextFace[from + i] = people.role[from + i];
        }
    }

    private void read(float[] values, int at, int size) {
        System.arraycopy(values, at, row, 0, size);
        for (int i = 0; i < size; i++) {
            seen[i] = HALF * (seen[i] + row[i]);
        }
    }

    private void readAndWrite(float[] values, int at, int size) {
        System.arraycopy(values, at, row, 0, size);
        for (int i = 0; i < size; i++) {
            row[i] = HALF * (row[i] + seen[i]);
        }
        System.arraycopy(row, 0, values, at, size);
    }
}
