package org.forestall.experiments.plan;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.forestall.sim.RunKey;

/**
 * Everything that an experiment runs, fixed before the first run. Rows are numbered replicate by replicate, then design
 * point by design point, then arm by arm, so that a plan cut short still holds whole replicates. Adding replicates,
 * arms or threads changes no existing row.
 */
public final class Plan {

    private static final String HEADER = "row,design_point,option,role,without,replicate,master_seed\n";
    private static final byte[] COMMA = {','};

    private final long masterSeed;
    private final int designPoints;
    private final List<Arm> arms;
    private final int replicates;
    private final Map<String, Integer> armIdxById;

    /**
     * A plan.
     *
     * @param masterSeed seed from which, with the replicate, all luck follows
     * @param designPoints settings in the design, at least 1
     * @param arms arms that run side by side, at least one, with different ids
     * @param replicates futures for each arm and design point, at least 1
     * @throws IllegalArgumentException if a count is below 1 or two arms share an id
     */
    public Plan(long masterSeed, int designPoints, List<Arm> arms, int replicates) {
        if (designPoints < 1 || replicates < 1 || arms.isEmpty()) {
            throw new IllegalArgumentException("a plan needs at least one design point, one arm and one replicate, not "
                    + designPoints + ", " + arms.size() + " and " + replicates);
        }
        this.masterSeed = masterSeed;
        this.designPoints = designPoints;
        this.arms = List.copyOf(arms);
        this.replicates = replicates;
        this.armIdxById = new HashMap<>();
        for (int armIdx = 0; armIdx < arms.size(); armIdx++) {
            if (armIdxById.put(arms.get(armIdx).id(), armIdx) != null) {
                throw new IllegalArgumentException(
                        "two arms are named " + arms.get(armIdx).id());
            }
        }
    }

    /** Seed from which, with the replicate, all luck follows. */
    public long masterSeed() {
        return masterSeed;
    }

    /** Number of settings in the design. */
    public int designPoints() {
        return designPoints;
    }

    /** Arms that run side by side, in plan order. */
    public List<Arm> arms() {
        return arms;
    }

    /** Futures for each arm and design point. */
    public int replicates() {
        return replicates;
    }

    /** Number of runs. */
    public long size() {
        return (long) replicates * designPoints * arms.size();
    }

    /**
     * The arm with an id.
     *
     * @throws NoSuchElementException if the plan has no such arm
     */
    public Arm arm(String id) {
        Integer armIdx = armIdxById.get(id);
        if (armIdx == null) {
            throw new NoSuchElementException("the plan has no arm named " + id);
        }
        return arms.get(armIdx);
    }

    /**
     * The row with a number.
     *
     * @param index number of the row, from 0 to {@link #size()} - 1
     */
    public PlanRow row(long index) {
        if (index < 0 || index >= size()) {
            throw new IndexOutOfBoundsException("row " + index + " of a plan of " + size());
        }
        int armIdx = (int) (index % arms.size());
        long rest = index / arms.size();
        return new PlanRow((int) (rest % designPoints), arms.get(armIdx).id(), (int) (rest / designPoints));
    }

    /** The number of a row, or -1 if the plan does not hold it. */
    public long indexOf(PlanRow row) {
        Integer armIdx = armIdxById.get(row.option());
        boolean inside = armIdx != null
                && row.replicate() >= 0
                && row.replicate() < replicates
                && row.designPoint() >= 0
                && row.designPoint() < designPoints;
        return inside ? ((long) row.replicate() * designPoints + row.designPoint()) * arms.size() + armIdx : -1;
    }

    /** All rows in order, made one by one. */
    public Iterator<PlanRow> rows() {
        return new Iterator<>() {
            private long next;

            @Override
            public boolean hasNext() {
                return next < size();
            }

            @Override
            public PlanRow next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return row(next++);
            }
        };
    }

    /** The luck of a row, which depends on the replicate alone. */
    public RunKey key(PlanRow row) {
        return new RunKey(masterSeed, row.replicate());
    }

    /** Writes the plan as CSV, a line for each row; about a second for ten million rows. */
    public void writeCsv(OutputStream out) throws IOException {
        List<byte[]> middles = arms.stream().map(Plan::middle).toList();
        byte[] end = ("," + masterSeed + "\n").getBytes(StandardCharsets.UTF_8);
        Lines lines = new Lines(out);
        lines.text(HEADER.getBytes(StandardCharsets.UTF_8));
        long index = 0;
        for (int replicate = 0; replicate < replicates; replicate++) {
            for (int point = 0; point < designPoints; point++) {
                for (byte[] middle : middles) {
                    lines.number(index++);
                    lines.text(COMMA);
                    lines.number(point);
                    lines.text(middle);
                    lines.number(replicate);
                    lines.text(end);
                }
            }
        }
        lines.flush();
    }

    /** What stands in the line of every run of an arm between design point and replicate. */
    private static byte[] middle(Arm arm) {
        String without = arm.switchedOff().stream().map(Enum::name).collect(Collectors.joining("+"));
        return ("," + arm.id() + "," + arm.role().name().toLowerCase(Locale.ROOT) + "," + without + ",")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** SHA-256 over the CSV form, in hexadecimal digits. Two plans with the same checksum run the same rows. */
    public String checksum() {
        try (DigestOutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), Checksums.sha256())) {
            writeCsv(out);
            return Checksums.hex(out.getMessageDigest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts lines together without making an object for each of them. */
    private static final class Lines {

        private static final int LONGEST_NUMBER = 20;

        private final OutputStream out;
        private final byte[] buffer = new byte[1 << 16];
        private int used;

        Lines(OutputStream out) {
            this.out = out;
        }

        void text(byte[] bytes) throws IOException {
            if (buffer.length - used < bytes.length) {
                flush();
            }
            if (bytes.length > buffer.length) {
                out.write(bytes);
                return;
            }
            System.arraycopy(bytes, 0, buffer, used, bytes.length);
            used += bytes.length;
        }

        /** Writes a number that is not negative. */
        void number(long value) throws IOException {
            if (buffer.length - used < LONGEST_NUMBER) {
                flush();
            }
            int digits = 1;
            for (long rest = value / 10; rest > 0; rest /= 10) {
                digits++;
            }
            long rest = value;
            for (int place = used + digits - 1; place >= used; place--) {
                buffer[place] = (byte) ('0' + rest % 10);
                rest /= 10;
            }
            used += digits;
        }

        void flush() throws IOException {
            out.write(buffer, 0, used);
            used = 0;
        }
    }
}
