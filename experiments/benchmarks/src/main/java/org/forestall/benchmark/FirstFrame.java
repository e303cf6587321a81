package org.forestall.benchmark;

import java.awt.Frame;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import javax.swing.SwingUtilities;
import org.forestall.experiments.cli.Forestall;

/** Starts the program as {@code forestall gui} does, and prints how long it took from the start of the process to the first picture. */
public final class FirstFrame {

    private FirstFrame() {}

    /**
     * Prints milliseconds by the clock and of processor time, and ends.
     *
     * @param args nothing
     */
    public static void main(String[] args) throws Exception {
        Thread program = new Thread(() -> Forestall.main(new String[] {"gui"}), "program");
        program.setDaemon(true);
        program.start();
        while (Frame.getFrames().length == 0 || !Frame.getFrames()[0].isShowing()) {
            Thread.sleep(2);
        }
        // What was to be painted stands before these in Swing's queue.
        SwingUtilities.invokeAndWait(() -> {});
        SwingUtilities.invokeAndWait(() -> {});
        Instant start = ProcessHandle.current().info().startInstant().orElseThrow();
        long clock = Duration.between(start, Instant.now()).toMillis();
        long processor = ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
        System.out.println(clock + " " + processor / 1_000_000);
        Runtime.getRuntime().halt(0);
    }
}
