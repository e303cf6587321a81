package org.forestall.benchmark;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import org.forestall.sim.Society;

/** Bytes that a week allocates, counted exactly for each week of a run by the thread that runs it. */
public final class AllocationPerWeek {

    private static final int YEARS = 30;

    /** Weeks left out at the start, in which classes are still being loaded. */
    private static final int WEEKS_BEFORE = 52;

    /**
     * What was counted.
     *
     * @param median bytes of the median week
     * @param shareOfNone share of weeks that allocate nothing at all
     * @param mean bytes of the mean week: the event log doubles its array a few times a run
     */
    public record Result(long median, double shareOfNone, double mean) {}

    private AllocationPerWeek() {}

    /** Measures and prints. */
    public static void main(String[] args) {
        Result result = measure(RunsPerSecond.PEOPLE);
        System.out.printf(
                Locale.ROOT,
                "median %d B a week, nothing in %.1f %% of weeks, mean %.0f B%n",
                result.median(),
                100 * result.shareOfNone(),
                result.mean());
    }

    /** Counts over a run of {@value #YEARS} years of so many people. */
    static Result measure(int people) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        Society society = Country.society(people, YEARS, 0);
        long[] bytes = new long[society.weeksToRun()];
        for (int week = 0; week < bytes.length; week++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            society.step();
            bytes[week] = threads.getCurrentThreadAllocatedBytes() - before;
        }
        long[] counted = Arrays.copyOfRange(bytes, WEEKS_BEFORE, bytes.length);
        Arrays.sort(counted);
        return new Result(
                counted[counted.length / 2],
                (double) Arrays.stream(counted).filter(count -> count == 0).count() / counted.length,
                Arrays.stream(counted).average().orElseThrow());
    }
}
