package org.forestall.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.Locale;
import org.forestall.scenario.Scenario;
import org.forestall.sim.Society;

/** Memory of a society of {@value #PEOPLE} people per person: by the sizes of its arrays, and by what the heap grew. */
public final class MemoryPerPerson {

    static final int PEOPLE = 1_000_000;

    /**
     * What was measured, in bytes a person.
     *
     * @param ofArrays sizes of the arrays of people and network
     * @param ofHeap growth of the used heap, after collection before and after, all else of the society included
     * @param ties mean number of ties of a person
     */
    public record Result(double ofArrays, double ofHeap, double ties) {}

    private MemoryPerPerson() {}

    /** Measures and prints. */
    public static void main(String[] args) {
        Result result = measure(PEOPLE);
        System.out.printf(
                Locale.ROOT,
                "%.1f B a person by arrays, %.1f by the heap, at %.1f ties%n",
                result.ofArrays(),
                result.ofHeap(),
                result.ties());
    }

    /** Builds a society of so many people, runs a week, and weighs it. */
    static Result measure(int people) {
        // Loads every class that a society needs, so that the difference below is the society and nothing else.
        Country.society(2_000, 1, 0).step();
        Scenario scenario = Country.scenario(people, 5);
        long before = used();
        Society society = Country.society(scenario, 0);
        society.step();
        long after = used();
        double count = society.state().people.count;
        double arrays = society.state().people.bytes() + society.state().network.bytes();
        return new Result(arrays / count, (after - before) / count, society.state().network.ties.length / count);
    }

    private static long used() {
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed();
    }
}
