package org.forestall.benchmark;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.forestall.sim.RunKey;
import org.forestall.sim.reference.EpsteinModelOne;
import org.forestall.sim.reference.EpsteinOneSettings;

/**
 * Times Epstein's Model I by the rules of Mesa's example: the reference model of Forestall, a plain model in the ordinary
 * manner of MASON, and, if its classes are given, another implementation of the same rules. Each is run in a JVM of its
 * own, in turn, round by round; what counts is processor time of the thread that simulates; the first repeat in each JVM
 * is warm-up. Ratios are medians over rounds of the ratios within a round.
 */
public final class ReferenceSpeed {

    private static final String FORESTALL = "forestall";
    private static final String PLAIN = "plain";
    private static final String PEER = "peer";
    private static final int ROUNDS = 5;

    /** Column of agent-steps a second of processor time in what a run prints. */
    private static final int SPEED = 6;

    /** The same work for all: side, periods before and periods while time is taken, repeats in a JVM, ratio aimed at. */
    private record Work(int side, int warmUp, int periods, int repeats, double target) {}

    private static final List<Work> WORK =
            List.of(new Work(40, 50, 1000, 3, 7), new Work(250, 10, 20, 3, 7), new Work(1000, 4, 2, 2, 6));

    /**
     * What a run came to.
     *
     * @param speed agent-steps a second of processor time; agents are citizens and cops, jailed ones included
     * @param active mean share of citizens active
     * @param jailed mean share of citizens in jail
     */
    record Measured(long agents, double seconds, double speed, double active, double jailed) {}

    private final String peerClasspath;

    private ReferenceSpeed(String peerClasspath) {
        this.peerClasspath = peerClasspath;
    }

    /**
     * Measures and prints.
     *
     * @param args nothing; or the class path of a peer that has the main class {@code peers.mason.Bench} with the arguments
     *     {@code HEAP side burnIn steps repeats}; or, as this program calls itself, {@code run name side burnIn steps repeats}
     */
    public static void main(String[] args) {
        if (args.length == 6 && args[0].equals("run")) {
            printRuns(args);
        } else {
            new ReferenceSpeed(args.length > 0 ? args[0] : null).measure();
        }
    }

    private static void printRuns(String[] args) {
        int side = Integer.parseInt(args[2]);
        int warmUp = Integer.parseInt(args[3]);
        int periods = Integer.parseInt(args[4]);
        for (int repeat = 0; repeat < Integer.parseInt(args[5]); repeat++) {
            Measured run = run(args[1], side, warmUp, periods, repeat);
            System.out.printf(
                    Locale.ROOT,
                    "%s,%d,%d,%d,,%.4f,%.0f,%.5f,%.5f%n",
                    args[1],
                    side,
                    run.agents(),
                    periods,
                    run.seconds(),
                    run.speed(),
                    run.active(),
                    run.jailed());
        }
    }

    /** One run of the reference model or of the plain one, timed after the warm-up. */
    static Measured run(String name, int side, int warmUp, int periods, int seed) {
        EpsteinOneSettings settings = EpsteinOneSettings.asInMesa(side, warmUp, periods);
        return name.equals(FORESTALL) ? runForestall(settings, seed) : runPlain(settings, seed);
    }

    private static Measured runForestall(EpsteinOneSettings settings, int seed) {
        EpsteinModelOne model = new EpsteinModelOne(settings, new RunKey(1, seed));
        model.start();
        for (int period = 0; period < settings.warmUp(); period++) {
            model.step();
        }
        double active = 0;
        double jailed = 0;
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        for (int period = 0; period < settings.periods(); period++) {
            model.step();
            active += model.active();
            jailed += model.jailed();
        }
        double seconds = (threads.getCurrentThreadCpuTime() - before) / 1e9;
        return measured(settings, model.citizens(), model.citizens() + model.cops(), seconds, active, jailed);
    }

    private static Measured runPlain(EpsteinOneSettings settings, int seed) {
        PlainEpstein model = new PlainEpstein(settings, seed);
        model.start();
        for (int period = 0; period < settings.warmUp(); period++) {
            model.schedule.step(model);
        }
        double active = 0;
        double jailed = 0;
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        for (int period = 0; period < settings.periods(); period++) {
            model.schedule.step(model);
            active += model.active();
            jailed += model.jailed();
        }
        double seconds = (threads.getCurrentThreadCpuTime() - before) / 1e9;
        return measured(settings, model.citizens(), model.people(), seconds, active, jailed);
    }

    private static Measured measured(
            EpsteinOneSettings settings, int citizens, long agents, double seconds, double active, double jailed) {
        double citizenPeriods = (double) citizens * settings.periods();
        double steps = (double) agents * settings.periods();
        return new Measured(agents, seconds, steps / seconds, active / citizenPeriods, jailed / citizenPeriods);
    }

    private void measure() {
        List<Claim> claims = new ArrayList<>();
        StringBuilder speeds =
                new StringBuilder("| side | model | agent-steps a second of processor time |\n| --- | --- | --- |\n");
        for (Work work : WORK) {
            Map<String, List<Double>> measured = rounds(work);
            measured.forEach((name, values) -> speeds.append(
                    String.format(Locale.ROOT, "| %d | %s | %.3g |%n", work.side(), name, Medians.of(values))));
            for (String other : List.of(PLAIN, PEER)) {
                if (measured.containsKey(other)) {
                    double ratio = medianRatio(measured.get(FORESTALL), measured.get(other));
                    claims.add(Claim.atLeast("Forestall / " + other + ", side " + work.side(), ratio, work.target()));
                }
            }
        }
        System.out.println(speeds);
        System.out.print(Claim.table(claims));
    }

    private Map<String, List<Double>> rounds(Work work) {
        Map<String, List<Double>> measured = new LinkedHashMap<>();
        for (int round = 1; round <= ROUNDS; round++) {
            System.err.println("side " + work.side() + ", round " + round + " of " + ROUNDS);
            String own = System.getProperty("java.class.path");
            for (String name : List.of(FORESTALL, PLAIN)) {
                note(measured, name, launch(work, own, ReferenceSpeed.class.getName(), "run", name));
            }
            if (peerClasspath != null) {
                note(measured, PEER, launch(work, peerClasspath, "peers.mason.Bench", "HEAP"));
            }
        }
        return measured;
    }

    private static void note(Map<String, List<Double>> measured, String name, List<Double> speeds) {
        System.err.printf(Locale.ROOT, "%s: %.3g agent-steps a second%n", name, Medians.of(speeds));
        measured.computeIfAbsent(name, key -> new ArrayList<>()).add(Medians.of(speeds));
    }

    private static double medianRatio(List<Double> upper, List<Double> lower) {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < upper.size(); round++) {
            ratios.add(upper.get(round) / lower.get(round));
        }
        return Medians.of(ratios);
    }

    /** Runs a program that prints a line a repeat, and gives the speeds of all repeats but the first. */
    private static List<Double> launch(Work work, String classpath, String... program) {
        List<String> command = new ArrayList<>(List.of(java(), "-Xmx1500m", "-cp", classpath));
        command.addAll(List.of(program));
        for (int number : List.of(work.side(), work.warmUp(), work.periods(), work.repeats())) {
            command.add(Integer.toString(number));
        }
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException("it ended with code " + process.exitValue() + ": " + command);
            }
            return speedsIn(printed);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot run " + command, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting for " + command, e);
        }
    }

    private static String java() {
        return System.getProperty("java.home") + File.separator + "bin" + File.separator + "java";
    }

    /** Speeds of all lines of numbers but the first. */
    static List<Double> speedsIn(String printed) {
        List<Double> speeds = printed.lines()
                .map(line -> line.split(",", -1))
                .filter(fields -> fields.length > SPEED && fields[SPEED].matches("\\d+"))
                .map(fields -> Double.valueOf(fields[SPEED]))
                .toList();
        return speeds.subList(1, speeds.size());
    }
}
