package org.forestall.spark;

import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.ExecutorLostFailure;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.scheduler.SparkListenerTaskStart;

/** Counts what became of tasks. Spark makes it by its name, so that counts are kept for the whole process. */
public final class EndsOfTasks extends SparkListener {

    private static final AtomicInteger STARTED = new AtomicInteger();
    private static final AtomicInteger LOST = new AtomicInteger();

    static void clear() {
        STARTED.set(0);
        LOST.set(0);
    }

    /** Tasks that were started. */
    static int started() {
        return STARTED.get();
    }

    /** Tasks that were lost with the process that ran them. */
    static int lost() {
        return LOST.get();
    }

    @Override
    public void onTaskStart(SparkListenerTaskStart start) {
        STARTED.incrementAndGet();
    }

    @Override
    public void onTaskEnd(SparkListenerTaskEnd end) {
        if (end.reason() instanceof ExecutorLostFailure) {
            LOST.incrementAndGet();
        }
    }
}
