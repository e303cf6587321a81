package org.forestall.viz.gui;

import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.swing.JTabbedPane;
import org.forestall.sim.RunKey;
import org.forestall.sim.observe.framework.Factor;
import org.forestall.sim.spec.TriggerKind;
import org.forestall.viz.exercise.Counterfactual;
import org.forestall.viz.exercise.Debrief;
import org.forestall.viz.exercise.DebriefCase;
import org.forestall.viz.exercise.Exercise;
import org.forestall.viz.exercise.Exercises;
import org.forestall.viz.lesson.Lesson;
import org.forestall.viz.lesson.LessonCountry;
import org.forestall.viz.lesson.LessonStep;
import org.forestall.viz.lesson.Measure;
import org.forestall.viz.lesson.Question;
import org.forestall.viz.play.Country;
import org.forestall.viz.play.Course;
import org.forestall.viz.play.Futures;
import org.forestall.viz.play.Injection;
import org.forestall.viz.play.Playback;
import org.forestall.viz.play.Twin;
import org.forestall.viz.telling.ExplanationWords;

/** Pictures of every screen, always of the same weeks of the same futures, so that a changed picture is a changed screen. */
public final class Screenshots {

    private static final List<Dimension> SIZES = List.of(new Dimension(1280, 720), new Dimension(1920, 1080));

    /** A future in which mass violence begins. */
    private static final RunKey LUCK = new RunKey(20310106, 17);

    private static final int WEEK = 125;

    /** A future in which mass violence begins with nothing done, and does not with mediation. */
    private static final RunKey TWIN_LUCK = new RunKey(20310106, 29);

    private static final int TWIN_WEEK = 140;

    private final Path folder;
    private final List<Path> written = new ArrayList<>();
    private final List<Futures.Result> results = new ArrayList<>();

    private Screenshots(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes all pictures.
     *
     * @param folder where to; made if it is not there
     * @return the files
     * @throws IOException if one cannot be written
     */
    public static List<Path> write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Screenshots screenshots = new Screenshots(folder);
        Appearance plain = Appearance.in(Locale.ENGLISH);
        for (Dimension size : SIZES) {
            screenshots.all(plain, size, "");
            screenshots.lesson(plain, size, "");
            screenshots.exercise(plain, size, "");
        }
        Appearance room = plain.withSize(Appearance.TextSize.PROJECTOR);
        Appearance french = plain.withLanguage(Locale.FRENCH);
        screenshots.some(room, SIZES.get(0), "-projector");
        screenshots.lesson(room, SIZES.get(0), "-projector");
        screenshots.exercise(room, SIZES.get(0), "-projector");
        screenshots.lesson(french, SIZES.get(0), "-french");
        screenshots.exercise(french, SIZES.get(0), "-french");
        screenshots.some(french.withContrast(true), SIZES.get(0), "-french-contrast");
        plain.install();
        Path page = folder.resolve("README.md");
        Files.writeString(page, Gallery.page());
        screenshots.written.add(page);
        return List.copyOf(screenshots.written);
    }

    private void all(Appearance look, Dimension size, String suffix) throws IOException {
        some(look, size, suffix);
        Country country = Country.open("contested-election");
        Desk desk = Offscreen.inSwing(() -> new Desk(look));
        LiveScreen live = Offscreen.inSwing(() -> live(desk, country));
        Offscreen.inSwing(() -> {
            tabs(live).setSelectedIndex(1);
            ((JTabbedPane) Parts.named(live, "palette.tabs")).setSelectedIndex(1);
            live.map().shadeBy(Shade.AT_RISK);
            return null;
        });
        shoot(desk, size, "put-in" + suffix);
        Offscreen.inSwing(() -> {
            tabs(live).setSelectedIndex(2);
            live.map().shadeBy(Shade.DISPLACED);
            desk.tell(
                    desk.words().get("explain.heading", WEEK - 1),
                    ExplanationWords.lines(
                            desk.words(),
                            new Playback(course(country)).seekTo(WEEK).explain()));
            return null;
        });
        shoot(desk, size, "settings-and-why" + suffix);
        Offscreen.inSwing(() -> {
            desk.close();
            return null;
        });
    }

    private void some(Appearance look, Dimension size, String suffix) throws IOException {
        Country country = Country.open("contested-election");
        Desk desk = Offscreen.inSwing(() -> new Desk(look));
        shoot(desk, size, "start" + suffix);
        Offscreen.inSwing(() -> live(desk, country));
        shoot(desk, size, "live" + suffix);
        Offscreen.inSwing(() -> {
            Course course = Course.of(country, "nothing", TWIN_LUCK);
            Twin twin = Twin.of(course, course.withOption("mediation"));
            twin.seek(TWIN_WEEK);
            desk.show(new TwinScreen(desk, twin));
            return null;
        });
        shoot(desk, size, "twin" + suffix);
        Offscreen.inSwing(() -> {
            Course course = Course.of(country, "nothing", Cards.LUCK).withSetting("people", "1000");
            for (int replicate = results.size(); replicate < FuturesScreen.USUAL; replicate++) {
                results.add(Futures.live(course, replicate));
            }
            desk.show(new FuturesScreen(desk, course, FuturesScreen.USUAL, results));
            return null;
        });
        shoot(desk, size, "futures" + suffix);
        Offscreen.inSwing(() -> {
            desk.close();
            return null;
        });
    }

    /** Steps of the lesson as they are when all has been run. */
    private void lesson(Appearance look, Dimension size, String suffix) throws IOException {
        Desk desk = Offscreen.inSwing(() -> new Desk(look));
        for (LessonStep step : LessonStep.values()) {
            if (!isShown("lesson-" + step.number() + suffix, size)) {
                continue;
            }
            Lesson lesson = new Lesson(LessonCountry.shipped());
            lesson.goTo(step);
            if (step == LessonStep.ALL_THREE) {
                Offscreen.inSwing(() -> show(desk, new LessonScreen(desk, lesson)));
                shoot(desk, size, "lesson-to-predict" + suffix);
            }
            LessonScreen screen = Offscreen.inSwing(() -> lived(desk, lesson));
            screen.player().ifPresent(player -> player.ask(timeline -> {
                        timeline.seek(timeline.weeks());
                        return null;
                    })
                    .join());
            // Once more through Swing's queue, so that what the player published has been drawn.
            Offscreen.inSwing(() -> null);
            shoot(desk, size, "lesson-" + step.number() + suffix);
        }
        Offscreen.inSwing(() -> show(desk, new LessonEndScreen(desk)));
        shoot(desk, size, "lesson-end" + suffix);
        close(desk);
    }

    private static LessonScreen lived(Desk desk, Lesson lesson) {
        LessonStep step = lesson.step();
        if (step.question() instanceof Question.Pick) {
            lesson.pick(1);
        } else {
            List<Double> line = new ArrayList<>();
            for (int week = 0; week <= lesson.course().weeks(); week++) {
                line.add(0.1 + 0.002 * week);
            }
            lesson.draw(line);
        }
        if (step == LessonStep.BUDGET) {
            lesson.choose(Measure.MEDIATION, true);
            lesson.choose(Measure.SELF_PROTECTION, true);
        }
        if (step == LessonStep.HATE) {
            for (String variant : step.variants()) {
                lesson.choose(variant);
                lesson.seen(new Playback(lesson.course())
                        .seekTo(lesson.course().weeks())
                        .now());
            }
        }
        List<Course> courses = lesson.ensemble();
        for (int arm = 0; arm < courses.size(); arm++) {
            for (int replicate = 0; replicate < Lesson.HUNDRED; replicate++) {
                lesson.counts().add(arm, Futures.live(courses.get(arm), replicate));
            }
        }
        lesson.counted(lesson.counts());
        LessonScreen screen = new LessonScreen(desk, lesson);
        show(desk, screen);
        return screen;
    }

    /** A round of the exercise from both sides, and looking back on it. */
    private void exercise(Appearance look, Dimension size, String suffix) throws IOException {
        Desk desk = Offscreen.inSwing(() -> new Desk(look));
        Exercise exercise = new Exercise(Exercises.shipped("contested-election", look.language()));
        exercise.fillIn(Map.of(Factor.MOTIVES, 3, Factor.CAPACITY, 2, Factor.TRIGGERS, 4));
        exercise.decide("mediation", "");
        exercise.goOn();
        exercise.decide("local-peace", "");
        exercise.goOn();
        exercise.decide("election-package", "");
        exercise.goOn();
        Offscreen.inSwing(() -> show(desk, new ExerciseScreen(desk, exercise)));
        shoot(desk, size, "exercise" + suffix);
        Offscreen.inSwing(() -> {
            ((JTabbedPane) Parts.named(desk.screen(), "exercise.sides")).setSelectedIndex(1);
            return null;
        });
        shoot(desk, size, "exercise-facilitator" + suffix);
        exercise.goOn();
        exercise.goOn();
        DebriefCase about = DebriefCase.of(exercise);
        List<Counterfactual> again = counterfactuals(desk, about);
        Offscreen.inSwing(
                () -> show(desk, new DebriefScreen(desk, about, again.get(0).futures(), again)));
        shoot(desk, size, "debrief" + suffix);
        Offscreen.inSwing(() -> {
            ((JTabbedPane) Parts.named(desk.screen(), "debrief.tabs")).setSelectedIndex(1);
            return null;
        });
        shoot(desk, size, "debrief-known" + suffix);
        Offscreen.inSwing(() -> {
            JTabbedPane tabs = (JTabbedPane) Parts.named(desk.screen(), "debrief.tabs");
            tabs.setSelectedIndex(tabs.getTabCount() - 2);
            return null;
        });
        shoot(desk, size, "debrief-worksheets" + suffix);
        close(desk);
    }

    private static List<Counterfactual> counterfactuals(Desk desk, DebriefCase about) {
        try {
            return Debrief.of(about, 40, desk.workers(), (done, all) -> {});
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Screen show(Desk desk, Screen screen) {
        desk.show(screen);
        return screen;
    }

    private static void close(Desk desk) {
        Offscreen.inSwing(() -> {
            desk.close();
            return null;
        });
    }

    private static Course course(Country country) {
        return Course.of(country, "nothing", LUCK);
    }

    private static LiveScreen live(Desk desk, Country country) {
        Playback playback = new Playback(course(country)
                .with(new Injection.Trigger(105, TriggerKind.ELECTION_DISPUTE, 0.9, List.of(), "Dispute")));
        playback.seek(WEEK);
        LiveScreen live = new LiveScreen(desk, playback);
        desk.show(live);
        live.map().select(3);
        return live;
    }

    private static JTabbedPane tabs(LiveScreen live) {
        return (JTabbedPane) Parts.named(live, "side");
    }

    private static boolean isShown(String name, Dimension size) {
        return Gallery.files().contains(file(name, size));
    }

    private static String file(String name, Dimension size) {
        return name + "-" + size.width + "x" + size.height + ".png";
    }

    private void shoot(Desk desk, Dimension size, String name) throws IOException {
        if (!isShown(name, size)) {
            return;
        }
        BufferedImage picture = Offscreen.inSwing(() -> Offscreen.picture(desk.content(), size.width, size.height));
        Path file = folder.resolve(file(name, size));
        ImageIO.write(withFewColours(picture), "png", file.toFile());
        written.add(file);
    }

    /** With 256 colours, which nobody sees the lack of and which makes the file a third as large. */
    private static BufferedImage withFewColours(BufferedImage picture) {
        IndexColorModel colours = Palettes.of(picture);
        BufferedImage few =
                new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, colours);
        Map<Integer, Integer> indexOf = new HashMap<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int index = indexOf.computeIfAbsent(picture.getRGB(x, y), rgb -> Palettes.nearest(colours, rgb));
                few.getRaster().setSample(x, y, 0, index);
            }
        }
        return few;
    }
}
