package org.forestall.benchmark;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import javax.swing.JFrame;
import org.forestall.sim.RunKey;
import org.forestall.sim.Society;
import org.forestall.viz.gui.Appearance;
import org.forestall.viz.gui.Desk;
import org.forestall.viz.gui.LiveScreen;
import org.forestall.viz.gui.Offscreen;
import org.forestall.viz.play.Country;
import org.forestall.viz.play.Course;
import org.forestall.viz.play.Playback;
import org.forestall.viz.play.Timeline;

/**
 * Measures what somebody waits for at the windows: the start, a changed setting, a step back, weeks a second with drawing on,
 * and whether going back and forth keeps memory. Needs a screen. Times are medians; where it says so they are processor time,
 * so that waiting for others on a busy machine does not count.
 */
public final class WindowSpeed {

    private static final int PEOPLE = 20_000;
    private static final int WEEK = 104;
    private static final int REPEATS = 25;
    private static final int STARTS = 5;
    private static final int WEEKS = 200;
    private static final int STEPS = 10_000;
    private static final int WARM_UP_STEPS = 2_000;

    private static final List<String> ALL = List.of("start", "setting", "back", "drawing", "memory");

    /**
     * Most time that a sign of a change may take, in weeks of 20,000 people: 100 ms where a week takes 0.74 ms, as in the table
     * of single benchmarks. On a busy machine processor times swell, and this ratio less.
     */
    private static final double MOST_WEEKS = 100 / 0.74;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Course course;
    private final List<Claim> claims = new ArrayList<>();

    private WindowSpeed(int people) {
        course = Course.of(Country.open("contested-election"), "nothing", new RunKey(20310106, 0))
                .withSettings(Map.of("people", Integer.toString(people)));
    }

    /**
     * Measures and prints a table.
     *
     * @param args number of people, then names of what is to be measured (start, setting, back, drawing, memory); optional
     */
    public static void main(String[] args) throws Exception {
        WindowSpeed speed = new WindowSpeed(args.length > 0 ? Integer.parseInt(args[0]) : PEOPLE);
        List<String> wanted = args.length > 1 ? List.of(args).subList(1, args.length) : ALL;
        for (String part : wanted) {
            switch (part) {
                case "start" -> speed.start();
                case "setting" -> speed.changedSetting();
                case "back" -> speed.stepBack();
                case "drawing" -> speed.drawing();
                case "memory" -> speed.memory();
                default -> throw new IllegalArgumentException("nothing named " + part + " among " + ALL);
            }
        }
        System.out.print(Claim.table(speed.claims));
        Runtime.getRuntime().halt(0);
    }

    private static double millis(long nanos) {
        return nanos / 1e6;
    }

    // ---- from the start of the process to the first picture

    private void start() throws IOException, InterruptedException {
        List<Double> clock = new ArrayList<>();
        List<Double> processor = new ArrayList<>();
        for (int time = 0; time < STARTS; time++) {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            FirstFrame.class.getName())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String[] said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .split(" ");
            if (process.waitFor() != 0 || said.length != 2) {
                throw new IllegalStateException("the program did not start: " + String.join(" ", said));
            }
            clock.add(Double.parseDouble(said[0]) / 1000);
            processor.add(Double.parseDouble(said[1]) / 1000);
        }
        claims.add(Claim.atMost("start to first picture, s by the clock", Medians.of(clock), 4));
        claims.add(Claim.atMost("the same, s of processor time of all threads", Medians.of(processor), 4));
    }

    // ---- a changed setting

    private void changedSetting() {
        Playback playback = new Playback(course);
        playback.seek(WEEK);
        Desk desk = Offscreen.inSwing(() -> new Desk(Appearance.in(Locale.ENGLISH)));
        LiveScreen screen = Offscreen.inSwing(() -> {
            LiveScreen live = new LiveScreen(desk, new Playback(course).seekTo(1));
            desk.show(live);
            return live;
        });
        List<Double> first = new ArrayList<>();
        List<Double> whole = new ArrayList<>();
        List<Double> alone = new ArrayList<>();
        List<Double> painted = new ArrayList<>();
        for (int time = 0; time < REPEATS; time++) {
            Map<String, String> settings = Map.of(
                    "people",
                    Integer.toString(course.society().people()),
                    "nation.economy",
                    String.format(Locale.ROOT, "0.%02d", 30 + time));
            long[] told = {-1};
            long begin = THREADS.getCurrentThreadCpuTime();
            playback.onTheWay(() -> {
                if (told[0] < 0) {
                    playback.now();
                    told[0] = THREADS.getCurrentThreadCpuTime();
                }
            });
            Course changed = course.withSettings(settings);
            playback.change(changed);
            playback.now();
            long end = THREADS.getCurrentThreadCpuTime();
            first.add(millis((told[0] < 0 ? end : told[0]) - begin));
            whole.add(millis(end - begin));
            Society society = new Society(changed.society(), changed.plan(), changed.luck());
            society.start();
            begin = THREADS.getCurrentThreadCpuTime();
            while (society.week() < WEEK) {
                society.step();
            }
            alone.add(millis(THREADS.getCurrentThreadCpuTime() - begin));
            painted.add(Offscreen.inSwing(paint(desk)));
        }
        screen.player().close();
        double picture = Medians.of(painted);
        claims.add(Claim.atMost(
                "changed setting to first changed picture, week " + WEEK + ", ms of processor time",
                Medians.of(first) + picture,
                100));
        claims.add(Claim.atMost(
                "the same / a week headless",
                (Medians.of(first) + picture) / (Medians.of(alone) / WEEK),
                MOST_WEEKS));
        claims.add(Claim.atMost(
                "to the picture of the present week / " + WEEK + " weeks headless",
                (Medians.of(whole) + picture) / Medians.of(alone),
                3));
        claims.add(Claim.atMost("a picture of the live view at 1280 x 720, ms of processor time", picture, 33));
    }

    private static Callable<Double> paint(Desk desk) {
        return () -> {
            Offscreen.lay(desk.content(), 1280, 720);
            BufferedImage image = new BufferedImage(1280, 720, BufferedImage.TYPE_INT_RGB);
            Graphics2D graphics = image.createGraphics();
            long begin = THREADS.getCurrentThreadCpuTime();
            desk.content().print(graphics);
            double spent = millis(THREADS.getCurrentThreadCpuTime() - begin);
            graphics.dispose();
            return spent;
        };
    }

    // ---- a step back

    private void stepBack() {
        Playback playback = new Playback(course);
        playback.seek(WEEK);
        List<Double> back = new ArrayList<>();
        for (int step = 0; step < 40; step++) {
            long begin = THREADS.getCurrentThreadCpuTime();
            playback.stepBack();
            playback.now();
            back.add(millis(THREADS.getCurrentThreadCpuTime() - begin));
        }
        claims.add(Claim.atMost("step back, ms of processor time", Medians.of(back), 100));
        claims.add(Claim.atMost(
                "the slowest of 40 steps back, ms of processor time",
                back.stream().mapToDouble(Double::doubleValue).max().orElse(0),
                100));
    }

    // ---- drawing

    private void drawing() {
        Desk desk = Offscreen.inSwing(() -> new Desk(Appearance.in(Locale.ENGLISH)));
        JFrame frame = Offscreen.inSwing(desk::open);
        List<Double> drawn = new ArrayList<>();
        List<Double> headless = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (int time = 0; time < 5; time++) {
            Society society = new Society(course.society(), course.plan(), course.luck());
            society.start();
            long begin = System.nanoTime();
            while (society.week() < WEEKS) {
                society.step();
            }
            headless.add(WEEKS / (millis(System.nanoTime() - begin) / 1000));
            LiveScreen screen = Offscreen.inSwing(() -> {
                LiveScreen live = new LiveScreen(desk, new Playback(course));
                desk.show(live);
                return live;
            });
            begin = System.nanoTime();
            for (int week = 0; week < WEEKS; week++) {
                screen.player().tell(Timeline::step);
            }
            screen.player().ask(Timeline::week).join();
            drawn.add(WEEKS / (millis(System.nanoTime() - begin) / 1000));
            ratios.add(drawn.get(time) / headless.get(time));
        }
        Offscreen.inSwing(() -> {
            frame.dispose();
            return null;
        });
        claims.add(Claim.atLeast("weeks a second with drawing on, by the clock", Medians.of(drawn), 30));
        claims.add(Claim.atLeast("the same / headless in turn with it, by the clock", Medians.of(ratios), 0.5));
    }

    // ---- memory

    private void memory() {
        Playback playback = new Playback(course);
        playback.seek(WEEK);
        walk(playback, WARM_UP_STEPS);
        double before = used();
        walk(playback, STEPS);
        claims.add(Claim.atMost(
                String.format(Locale.ROOT, "heap after %,d more steps back and forth / before", STEPS),
                used() / before,
                1.02));
        if (playback.now().week() < 0) {
            throw new IllegalStateException("keeps the playback reachable");
        }
    }

    private static void walk(Playback playback, int steps) {
        for (int step = 0; step < steps; step++) {
            if (step / 20 % 2 == 0) {
                playback.stepBack();
            } else {
                playback.step();
            }
            playback.now();
        }
    }

    private static double used() {
        for (int time = 0; time < 4; time++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
