package org.forestall.viz.play;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.forestall.sim.snapshot.Snapshot;

/**
 * Snapshots of a future at regular weeks. What they take together stays within a budget: when it is used up, every second
 * one goes and from then on they are taken half as often.
 */
final class KeyFrames {

    private final long budgetBytes;
    private final TreeMap<Integer, Snapshot> byWeek = new TreeMap<>();
    private int everyWeeks;
    private long bytes;

    KeyFrames(int everyWeeks, long budgetBytes) {
        this.everyWeeks = everyWeeks;
        this.budgetBytes = budgetBytes;
    }

    boolean isDue(int week) {
        return week % everyWeeks == 0 && !byWeek.containsKey(week);
    }

    void add(int week, Snapshot snapshot) {
        byWeek.put(week, snapshot);
        bytes += snapshot.size();
        while (bytes > budgetBytes && byWeek.size() > 2) {
            thin();
        }
    }

    private void thin() {
        everyWeeks *= 2;
        byWeek.entrySet().removeIf(entry -> {
            boolean goes = entry.getKey() % everyWeeks != 0;
            bytes -= goes ? entry.getValue().size() : 0;
            return goes;
        });
    }

    /** The latest at or before a week. The first week is always there. */
    Map.Entry<Integer, Snapshot> before(int week) {
        return byWeek.floorEntry(week);
    }

    List<Integer> weeks() {
        return List.copyOf(byWeek.keySet());
    }

    int count() {
        return byWeek.size();
    }

    long bytes() {
        return bytes;
    }
}
