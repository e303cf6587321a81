package org.forestall.experiments.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.forestall.experiments.store.StoreProblem;

/** Collects all that is wrong with what the user gave, so that it can be told at once. */
final class Complaints {

    private final List<String> complaints = new ArrayList<>();

    void add(String complaint) {
        if (!complaints.contains(complaint)) {
            complaints.add(complaint);
        }
    }

    /** Complains unless a number that was given lies within bounds. */
    void requireWithin(String name, Integer given, int lowest, int highest) {
        if (given != null && (given < lowest || given > highest)) {
            add(name + " " + given + " is outside " + Text.count(lowest) + " to " + Text.count(highest) + ".");
        }
    }

    /** Does something and turns a problem of a result folder into a complaint. */
    void check(Runnable action) {
        get(() -> {
            action.run();
            return true;
        });
    }

    /** Gets something, or complains and gives null. */
    <T> T get(Supplier<T> supplier) {
        try {
            return supplier.get();
        } catch (StoreProblem e) {
            add(e.getMessage());
            return null;
        }
    }

    boolean isEmpty() {
        return complaints.isEmpty();
    }

    List<String> all() {
        return List.copyOf(complaints);
    }
}
