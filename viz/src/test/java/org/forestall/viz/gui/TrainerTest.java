package org.forestall.viz.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JTabbedPane;
import org.forestall.scenario.Scenario;
import org.forestall.scenario.Scenarios;
import org.forestall.sim.Society;
import org.forestall.viz.exercise.Exercise;
import org.forestall.viz.exercise.Exercises;
import org.forestall.viz.lesson.LessonStep;
import org.forestall.viz.lesson.Task;
import org.forestall.viz.play.Course;
import org.forestall.viz.play.Futures;
import org.forestall.viz.play.Injection;
import org.forestall.viz.play.PlaySession;
import org.forestall.viz.play.Playback;
import org.forestall.viz.play.Player;
import org.forestall.viz.play.Twin;
import org.forestall.viz.play.TwinFrame;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a trainer does in front of a room, in the real window and by key alone. */
@Tag("gui")
@Timeout(value = 20, unit = TimeUnit.MINUTES)
class TrainerTest {

    /** A country that a small machine lives quickly. */
    private static final String SMALL = "extends: contested-election\nid: small\npeople: 400\nyears: 1\n";

    /** At a week a second it plays for nearly nine minutes: no machine is so slow that it ends while a test presses keys. */
    private static final String LONG = SMALL.replace("years: 1", "years: 10");

    @TempDir
    private Path folder;

    private Hands hands;

    @BeforeEach
    void open() {
        hands = new Hands();
    }

    @AfterEach
    void close() {
        hands.close();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private LiveScreen openSmall() throws IOException {
        return open(SMALL);
    }

    private LiveScreen open(String country) throws IOException {
        hands.chooseFile("control O", write("small.yaml", country).toString());
        return hands.screen(LiveScreen.class);
    }

    private static int week(LiveScreen live) {
        return live.player().ask(Playback::week).join();
    }

    private static long hash(LiveScreen live) {
        return live.player().ask(Playback::stateHash).join();
    }

    private static List<Injection> putIn(LiveScreen live) {
        return live.player().ask(Playback::course).join().injections();
    }

    private Component part(String name) {
        return Parts.named(hands.desk().content(), name);
    }

    private boolean ticked(Task task) {
        return ((TaskText) part("lesson.task." + task.name())).isDone();
    }

    private void untilTicked(Task task) {
        hands.until(task + " is ticked", () -> ticked(task));
    }

    // ---- lesson

    @Test
    void theLessonIsWalkedToItsThirdStepAndTasksTickThemselves() {
        hands.press("L");
        LessonScreen first = hands.screen(LessonScreen.class);
        hands.press("SPACE", "RIGHT");
        assertThat(hands.read(() ->
                        first.player().orElseThrow().ask(any -> any.week()).join()))
                .as("nothing runs before something is predicted")
                .isZero();
        hands.tabTo("chart.prediction");
        hands.press("UP", "UP", "ENTER");
        hands.until("the line counts as a prediction", () -> lesson().lesson().hasPredicted());
        assertThat(ticked(Task.TO_THE_END)).isFalse();
        hands.press("5", "SPACE");
        untilTicked(Task.TO_THE_END);
        assertThat(hands.read(() -> ticked(Task.MOST_AGGRIEVED))).isFalse();
        hands.tabTo("map");
        for (int district = 0; district < 8 && !hands.read(() -> ticked(Task.MOST_AGGRIEVED)); district++) {
            hands.press("DOWN");
        }
        untilTicked(Task.MOST_AGGRIEVED);

        hands.press("control RIGHT");
        hands.until("the second step is shown", () -> lesson().lesson().step() == LessonStep.TRIGGER);
        hands.press("alt 1");
        hands.press("PAGE_DOWN", "PAGE_DOWN", "T", "RIGHT");
        untilTicked(Task.PUT_TRIGGER);
        assertThat(hands.read(() -> ticked(Task.TO_THE_END))).isFalse();
        hands.press("PAGE_DOWN", 7);
        untilTicked(Task.TO_THE_END);

        hands.press("control RIGHT");
        hands.until("the third step is shown", () -> lesson().lesson().step() == LessonStep.ALL_THREE);
        hands.press("alt 3");
        for (int future = 1; future <= 6; future++) {
            int seen = future;
            hands.press("PAGE_DOWN", 8);
            hands.until(
                    "future " + future + " is at its end",
                    () -> lesson().lesson().onsetsSeen().size() == seen);
            assertThat(hands.read(() -> ticked(Task.SIX_FUTURES))).isEqualTo(future == 6);
            if (future < 6) {
                hands.press("A");
            }
        }
        untilTicked(Task.SIX_FUTURES);
        hands.until("a hundred futures were counted", () -> lesson().learnedText()
                .contains("of 100 futures like this one mass violence began"));
    }

    private LessonScreen lesson() {
        return (LessonScreen) hands.desk().screen();
    }

    // ---- two futures

    @Test
    void aTwinRunsWithLockedClocksAndItsDifferenceIsSeen() throws IOException {
        LiveScreen live = openSmall();
        hands.press("T");
        TwinScreen twin = hands.screen(TwinScreen.class);
        assertThat(live.player().isPlaying()).isFalse();
        TwinFrame start = twin.player().latest();
        assertThat(start.base().course().luck())
                .isEqualTo(start.other().course().luck());
        assertThat(start.other().course().option())
                .as("one thing is different")
                .isNotEqualTo(start.base().course().option());
        assertThat(start.other().course().settings())
                .isEqualTo(start.base().course().settings());
        hands.press("5", "SPACE");
        hands.until("some weeks went by", () -> twin.player().latest().base().week() > 6);
        hands.press("P", "PAGE_DOWN");
        TwinFrame later = twin.player().ask(Twin::now).join();
        assertThat(later.other().week()).isEqualTo(later.base().week()).isGreaterThan(26);
        hands.until(
                "the difference is told in words", () -> twin.splits().get(0).contains("only in the"));
        hands.until("there is a band of pairs", () -> twin.spread().hasBand());
        hands.press("LEFT");
        TwinFrame back = twin.player().ask(Twin::now).join();
        assertThat(back.base().week()).isEqualTo(later.base().week() - 1);
        assertThat(back.other().week()).isEqualTo(back.base().week());
    }

    /** Lets the future be busy for a moment, as on a slow machine, so that keys come before it is done with the last one. */
    private static void keepBusy(Player<?, ?> player) {
        player.tell(any -> {
            try {
                Thread.sleep(400);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    @Test
    void oneBranchesHerePutsSomethingInAndGoesOnWithTheSecondAlone() throws IOException {
        LiveScreen live = openSmall();
        keepBusy(live.player());
        hands.press("RIGHT", 9);
        hands.press("B");
        TwinScreen twin = hands.screen(TwinScreen.class);
        assertThat(twin.player().ask(Twin::week).join()).isEqualTo(9);
        hands.press("I");
        hands.tabTo("palette.putTrigger");
        hands.press("SPACE");
        hands.until(
                "it is in the second",
                () -> twin.player().latest().other().course().injections().size() == 1);
        assertThat(twin.player().latest().base().course().injections()).isEmpty();
        keepBusy(twin.player());
        hands.press("RIGHT", 2);
        hands.until("it is told", () -> twin.splits().get(0).contains("only in the second"));

        hands.press("ESCAPE");
        assertThat(hands.told()).contains("Not saved yet", "Ctrl+S");
        hands.press("ESCAPE");
        assertThat(hands.told()).isEmpty();
        hands.press("G");
        LiveScreen alone = hands.screen(LiveScreen.class);
        assertThat(week(alone)).isEqualTo(11);
        assertThat(putIn(alone)).hasSize(1);
    }

    // ---- one future

    @Test
    void aTriggerAndAMeasureArePutInWhileWeeksGoBy() throws IOException {
        LiveScreen live = open(LONG);
        hands.tabTo("side");
        hands.press("RIGHT");
        hands.press("1");
        hands.tabTo("map");
        hands.press("SPACE");
        hands.until("weeks go by", () -> live.player().latest().week() >= 1);
        hands.tabTo("palette.putTrigger");
        hands.press("ENTER");
        hands.until("the trigger is in", () -> putIn(live).size() == 1);
        assertThat(live.player().isPlaying())
                .as("after the trigger. " + hands.seen())
                .isTrue();
        hands.press("shift TAB", 4);
        hands.tabTo("palette.tabs");
        hands.press("RIGHT");
        hands.tabTo("palette.putMeasure");
        hands.press("ENTER");
        hands.until("the measure is in", () -> putIn(live).size() == 2);
        assertThat(live.player().isPlaying())
                .as("after the measure. " + hands.seen())
                .isTrue();
        List<Injection> put = putIn(live);
        assertThat(put.get(0)).isInstanceOf(Injection.Trigger.class);
        assertThat(put.get(1)).isInstanceOf(Injection.Measure.class);
        assertThat(put.get(1).week()).isGreaterThanOrEqualTo(put.get(0).week()).isPositive();
        int week = put.get(1).week();
        hands.until("weeks go on", () -> live.player().latest().week() > week + 1);
        assertThat(hands.told()).isEmpty();
    }

    @Test
    void aSessionIsSavedOpenedAgainAndLivesHeadlessToTheSameBytes() throws IOException {
        LiveScreen live = openSmall();
        hands.press("RIGHT", 6);
        hands.tabTo("side");
        hands.press("RIGHT");
        hands.tabTo("palette.putTrigger");
        hands.press("SPACE");
        hands.until("it is in", () -> putIn(live).size() == 1);
        hands.press("PAGE_DOWN");
        long saved = hash(live);
        Path file = folder.resolve("session.yaml");
        hands.chooseFile("control S", file.toString());
        hands.until("it is saved", () -> hands.desk().told().contains("session.yaml"));
        hands.press("ESCAPE", "ESCAPE");
        hands.screen(StartScreen.class);

        hands.chooseFile("control O", file.toString());
        LiveScreen opened = hands.screen(LiveScreen.class);
        assertThat(week(opened)).isEqualTo(32);
        assertThat(hash(opened)).isEqualTo(saved);
        hands.press("PAGE_DOWN");
        byte[] seen = opened.player().ask(Playback::stateBytes).join();

        Scenario scenario = Scenarios.load(file.toString(), List.of()).orThrow();
        Society headless = new Society(
                scenario.society(),
                scenario.planFor(Course.SESSION_OPTION),
                opened.player().latest().course().luck());
        headless.start();
        headless.runToEnd();
        assertThat(withoutHeader(headless.snapshot().toBytes())).isEqualTo(withoutHeader(seen));
    }

    /** The header holds a fingerprint of the settings, and the saved scenario has an option more. */
    private static byte[] withoutHeader(byte[] snapshot) {
        return Arrays.copyOfRange(snapshot, 28, snapshot.length);
    }

    @Test
    void goingBackAndForthAnyNumberOfTimesChangesNoState() throws IOException {
        LiveScreen live = openSmall();
        hands.press("PAGE_DOWN");
        long at26 = hash(live);
        hands.press("PAGE_DOWN");
        long atEnd = hash(live);
        for (int round = 0; round < 5; round++) {
            hands.press("LEFT", round + 1);
            hands.press("HOME", "PAGE_DOWN");
            assertThat(hash(live)).as("week 26, round %d", round).isEqualTo(at26);
            hands.press("RIGHT", round);
            hands.press("PAGE_UP", "PAGE_DOWN", "PAGE_DOWN");
            assertThat(hash(live)).as("end, round %d", round).isEqualTo(atEnd);
        }
        hands.press("R", "PAGE_DOWN");
        assertThat(hash(live)).as("the same luck again").isEqualTo(at26);
        hands.press("N", "PAGE_DOWN");
        assertThat(hash(live)).as("other luck").isNotEqualTo(at26);
    }

    // ---- a hundred futures

    @Test
    void aHundredFuturesFillTheGridAndACellOpensItsRun() throws IOException {
        open(SMALL.replace("people: 400", "people: 200"));
        hands.press("H");
        FuturesScreen futures = hands.screen(FuturesScreen.class);
        hands.until("all are done", () -> futures.grid().results().size() == FuturesScreen.USUAL);
        assertThat(hands.read(futures::sentence)).contains("of 100");
        hands.press("O");
        Futures.Result first = hands.read(() -> futures.grid().results().get(0));
        Futures.Result second = hands.read(() -> futures.grid().results().get(1));
        hands.press("G", "RIGHT", "ENTER");
        LiveScreen opened = hands.screen(LiveScreen.class);
        assertThat(opened.player().latest().course().luck().replicate()).isEqualTo(second.replicate());
        hands.press("PAGE_DOWN", 2);
        assertThat(opened.player().ask(Playback::now).join().onsetWeek()).isEqualTo(second.onsetWeek());
        assertThat(first.hasOnset() || !second.hasOnset())
                .as("those with mass violence first")
                .isTrue();
    }

    // ---- exercise

    @Test
    void anExerciseIsPlayedSavedOpenedAndLookedBackOn() throws IOException {
        hands.press("E");
        ExerciseScreen screen = hands.screen(ExerciseScreen.class);
        Exercise exercise = screen.exercise();
        String before = text("exercise.left");
        hands.tabTo("exercise.grade.4");
        hands.press("DOWN", 4);
        hands.press("ENTER");
        hands.tabTo("exercise.offers");
        hands.press("DOWN", "DOWN", "ENTER");
        hands.tabTo("exercise.reason");
        hands.type("they asked for it");
        hands.press("control D");
        hands.until("it is decided", () -> exercise.decisions().size() == 1);
        assertThat(exercise.decisions().get(0).reason()).isEqualTo("they asked for it");
        assertThat(text("exercise.left")).isNotEqualTo(before);

        JTabbedPane sides = (JTabbedPane) part("exercise.sides");
        assertThat(hands.read(sides::getSelectedIndex)).isZero();
        hands.press("F6");
        assertThat(hands.read(sides::getSelectedIndex)).isEqualTo(1);
        hands.tabTo("exercise.improvise.told");
        hands.type("a bridge is closed");
        hands.press("control I");
        hands.until("it is put in", () -> exercise.improvised().size() == 1);

        hands.press("control ENTER");
        hands.until("the second round is shown", () -> hands.desk().screen() != screen);
        assertThat(exercise.round()).isEqualTo(1);
        assertThat(exercise.worksheets()).hasSize(1);
        assertThat(exercise.brief().told()).contains("a bridge is closed");
        assertThat(allText()).contains("a bridge is closed");

        Path log = folder.resolve("team.yaml");
        long hash = exercise.playback().stateHash();
        hands.press("ESCAPE");
        assertThat(hands.told()).contains("Not saved yet", "Ctrl+S");
        hands.chooseFile("control S", log.toString());
        hands.press("ESCAPE", "ESCAPE");
        hands.screen(StartScreen.class);
        hands.chooseFile("control O", log.toString());
        Exercise opened = hands.screen(ExerciseScreen.class).exercise();
        assertThat(opened).isNotSameAs(exercise);
        assertThat(opened.round()).isEqualTo(1);
        assertThat(opened.improvised()).isEqualTo(exercise.improvised());
        assertThat(opened.playback().stateHash()).isEqualTo(hash);

        hands.press("control R");
        assertThat(hands.read(() -> hands.desk().screen()))
                .as("no looking back before the end")
                .isInstanceOf(ExerciseScreen.class);
        while (!opened.isOver()) {
            int round = opened.round();
            hands.press("control ENTER");
            hands.until("the next round", () -> opened.round() > round);
        }
        hands.press("control R");
        DebriefScreen debrief = hands.screen(DebriefScreen.class);
        assertThat(allText()).contains("they asked for it");
        hands.until("decisions are being lived again", () -> text("debrief.progress")
                .contains("of"));
        assertThat(hands.read(debrief::counterfactuals)).isEmpty();
    }

    private String text(String name) {
        return hands.read(() -> ((JLabel) part(name)).getText());
    }

    private String allText() {
        return hands.read(() -> {
            StringBuilder all = new StringBuilder();
            for (Component each : Parts.of(hands.desk().content())) {
                if (each instanceof javax.swing.text.JTextComponent area) {
                    all.append(area.getText()).append('\n');
                }
            }
            return all.toString();
        });
    }

    // ---- faults

    @Test
    void whereNoWeekComesAnyMoreNothingIsPutInAndOneIsToldWhatToDo() throws IOException {
        LiveScreen live = openSmall();
        hands.press("PAGE_DOWN", 2);
        hands.tabTo("side");
        hands.press("RIGHT");
        hands.tabTo("palette.putTrigger");
        hands.press("ENTER");
        hands.until("it is told", () -> !hands.desk().told().isEmpty());
        assertThat(hands.told()).contains("its last week", "Go back with ←");
        assertThat(putIn(live)).isEmpty();
        hands.press("LEFT");
        hands.press("ENTER");
        hands.until("the trigger is in", () -> putIn(live).size() == 1);
        assertThat(putIn(live).get(0).week()).isEqualTo(51);
    }

    @Test
    void whoLeavesFasterThanTheMachineFollowsIsStillToldWhatWouldBeLost() throws IOException {
        LiveScreen live = open(LONG);
        hands.tabTo("side");
        hands.press("RIGHT");
        hands.tabTo("palette.putTrigger");
        keepBusy(live.player());
        hands.press("SPACE", "ESCAPE");
        assertThat(hands.told()).contains("Not saved yet", "Ctrl+S");
        assertThat(hands.read(() -> hands.desk().screen())).isSameAs(live);
        assertThat(putIn(live)).hasSize(1);
    }

    @Test
    void closingTheWindowInMidRunLosesNothingThatWasPutIn() throws Exception {
        LiveScreen live = open(LONG);
        hands.press("RIGHT", 3);
        hands.tabTo("side");
        hands.press("RIGHT");
        hands.tabTo("palette.putTrigger");
        hands.press("SPACE");
        hands.until("it is in", () -> putIn(live).size() == 1);
        hands.press("1");
        hands.tabTo("map");
        hands.press("SPACE");
        hands.until("it plays", () -> live.player().isPlaying());
        hands.closeWindow();
        assertThat(hands.frame().isShowing()).isTrue();
        assertThat(hands.told()).contains("Not saved yet", "Ctrl+S");
        assertThat(live.player().isPlaying()).isFalse();
        Path file = folder.resolve("kept.yaml");
        hands.chooseFile("control S", file.toString());
        hands.until("it is saved", () -> hands.desk().told().contains("kept.yaml"));
        assertThat(PlaySession.open(file)).isInstanceOf(PlaySession.Opened.Ready.class);
        hands.closeWindow();
        live.player().join();
        hands.read(() -> "what comes after the last event of the window");
        assertThat(hands.frame().isDisplayable()).isFalse();
        assertThat(hands.desk().workers().isShutdown()).isTrue();
    }

    @Test
    void aBrokenScenarioAndASessionOfAnotherVersionAreToldAndTheStartStays() throws IOException {
        hands.chooseFile(
                "control O",
                write("broken.yaml", SMALL + "nation:\n  civicSpaces: 0.5\n  regimeOpenness: 5\n")
                        .toString());
        hands.until("it is told", () -> hands.desk().told().contains("2 problems"));
        assertThat(hands.told()).contains("civicSpaces", "regimeOpenness");
        hands.screen(StartScreen.class);
        hands.press("ESCAPE");
        assertThat(hands.told()).isEmpty();

        Playback playback = new Playback(org.forestall.viz.play.Courses.small());
        String other = PlaySession.write(playback).replace("format: 1", "format: 9");
        hands.chooseFile("control O", write("other.yaml", other).toString());
        hands.until("it is told", () -> hands.desk().told().contains("format 9"));
        hands.screen(StartScreen.class);

        hands.chooseFile("control O", write("noise.yaml", "\u0000\u0001 [").toString());
        hands.until("it is told", () -> hands.desk().told().contains("noise.yaml"));
        hands.chooseFile("control O", folder.resolve("none.yaml").toString());
        hands.until("it is told", () -> hands.desk().told().contains("none.yaml"));
        hands.screen(StartScreen.class);
    }

    @Test
    void spacePausesWhateverHasTheFocus() throws IOException {
        LiveScreen live = open(LONG);
        for (String name : List.of("live.option", "side", "map", "scrubber", "live.twin")) {
            hands.press("HOME", "1");
            hands.tabTo("transport.play");
            hands.press("SPACE");
            hands.until("it plays", () -> live.player().isPlaying());
            hands.tabTo(name);
            assertThat(live.player().isPlaying()).as(hands.seen()).isTrue();
            hands.press("SPACE");
            hands.until(
                    "it pauses with the focus on " + name, () -> !live.player().isPlaying());
            assertThat(hands.read(() -> hands.desk().screen())).isSameAs(live);
        }
        assertThat(((JComboBox<?>) part("live.option")).isPopupVisible()).isFalse();
    }

    @Test
    void anExerciseOfAnotherVersionIsRefusedKindly() throws IOException {
        Exercise exercise =
                new Exercise(Exercises.shipped(Exercises.shippedNames().get(0)));
        String log = org.forestall.viz.exercise.ExerciseLog.write(exercise);
        hands.chooseFile(
                "control O",
                write("log.yaml", log.replaceFirst("format: \\d+", "format: 77"))
                        .toString());
        hands.until("it is told", () -> hands.desk().told().contains("format 77"));
        hands.screen(StartScreen.class);
    }
}
