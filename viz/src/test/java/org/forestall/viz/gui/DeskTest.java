package org.forestall.viz.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JSlider;
import org.forestall.scenario.Scenarios;
import org.forestall.viz.play.Courses;
import org.forestall.viz.play.Frame;
import org.forestall.viz.play.Injection;
import org.forestall.viz.play.PlaySession;
import org.forestall.viz.play.Playback;
import org.forestall.viz.play.Twin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a trainer does, on the real panels and without a frame around them. */
class DeskTest {

    private final Desk desk = Offscreen.inSwing(() -> new Desk(Appearance.in(Locale.ENGLISH)));

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        swing(desk::close);
    }

    private static void swing(Runnable work) {
        Offscreen.inSwing(() -> {
            work.run();
            return null;
        });
    }

    private LiveScreen live() {
        swing(() -> desk.show(new LiveScreen(desk, new Playback(Courses.small()))));
        return (LiveScreen) desk.screen();
    }

    /** The picture after all that was asked of a future was done and shown. */
    private static Frame settled(LiveScreen live) {
        Frame frame = live.player().ask(Playback::now).join();
        swing(() -> {});
        return frame;
    }

    private void press(String name) {
        swing(() -> ((AbstractButton) Parts.named(desk.content(), name)).doClick(0));
    }

    private void key(String stroke) {
        swing(() -> desk.screen().keys().press(stroke));
    }

    @Test
    void eachCardOpensItsScreenAndEscapeLeadsBack() {
        for (Cards.Card card : Cards.all()) {
            key(card.stroke());
            assertThat(desk.screen()).isNotInstanceOf(StartScreen.class);
            key("ESCAPE");
            assertThat(desk.screen()).isInstanceOf(StartScreen.class);
        }
    }

    @Test
    void keysAndButtonsMoveThroughTime() {
        LiveScreen live = live();
        key("RIGHT");
        key("RIGHT");
        press("transport.step");
        assertThat(settled(live).week()).isEqualTo(3);
        key("LEFT");
        assertThat(settled(live).week()).isEqualTo(2);
        key("HOME");
        assertThat(settled(live).week()).isZero();
        // At a week a second two years are not over before one has looked.
        key("1");
        key("SPACE");
        assertThat(live.player().isPlaying()).isTrue();
        key("P");
        assertThat(live.player().isPlaying()).isFalse();
        assertThat(((AbstractButton) Parts.named(live, "transport.play")).getText())
                .contains("Play");
    }

    @Test
    void aTriggerAndAMeasureArePutInFromThePaletteAndTakenOutAgain() {
        LiveScreen live = live();
        live.player().tell(playback -> playback.seek(20));
        settled(live);
        swing(() -> ((JSlider) Parts.named(live, "palette.severity")).setValue(9));
        press("palette.putTrigger");
        press("palette.putMeasure");

        List<Injection> put = settled(live).course().injections();

        assertThat(put).hasSize(2);
        assertThat(put.get(0)).isInstanceOfSatisfying(Injection.Trigger.class, trigger -> {
            assertThat(trigger.week()).isEqualTo(20);
            assertThat(trigger.severity()).isEqualTo(0.9);
        });
        live.remove(put.get(0));
        assertThat(settled(live).course().injections()).containsExactly(put.get(1));
    }

    @Test
    void anotherOptionAndASettingAreLivedUpToTheSameWeek() {
        LiveScreen live = live();
        live.player().tell(playback -> playback.seek(20));
        settled(live);
        swing(() -> ((JComboBox<?>) Parts.named(live, "live.option")).setSelectedItem("mediation"));
        swing(() -> ((JSlider) Parts.named(live, "settings.nation.economy")).setValue(10));

        Frame frame = settled(live);

        assertThat(frame.week()).isEqualTo(20);
        assertThat(frame.course().option()).isEqualTo("mediation");
        assertThat(frame.course().society().nation().economy()).isEqualTo(0.1);
    }

    @Test
    void aFaultIsToldAndNothingIsLost() {
        LiveScreen live = live();
        live.player().tell(playback -> playback.seek(7));
        live.inject(new Injection.Measure(7, "I99", 1, 0, List.of(), 0));
        assertThat(settled(live).week()).isEqualTo(7);
        swing(() -> {});

        assertThat(desk.told()).contains("Everything is as it was", "I99");
    }

    @Test
    void aSessionIsSavedAndOpenedAgainWhereItWas() {
        LiveScreen live = live();
        live.player().tell(playback -> playback.seek(12));
        live.inject(Courses.shock(12));
        live.player().tell(playback -> playback.seek(30));
        long hash = live.player().ask(Playback::stateHash).join();
        Path file = folder.resolve("mine");
        swing(() -> live.save(file));
        settled(live);
        assertThat(desk.told()).contains("mine.yaml");

        swing(() -> StartScreen.openFile(desk, folder.resolve("mine.yaml")));

        LiveScreen opened = (LiveScreen) desk.screen();
        assertThat(settled(opened).week()).isEqualTo(30);
        assertThat(opened.player().ask(Playback::stateHash).join()).isEqualTo(hash);
    }

    @Test
    void aBrokenScenarioShowsAllThatIsWrongAndLeavesTheScreen() throws IOException {
        LiveScreen live = live();
        Path broken = folder.resolve("broken.yaml");
        Files.writeString(
                broken,
                Scenarios.shippedYaml("contested-election")
                        .replace("regimeOpenness: 0.5", "regimeOpenness: 5")
                        .replace("civicSpace: 0.5", "civicSpaces: 0.5"));

        swing(() -> StartScreen.openFile(desk, broken));

        assertThat(desk.told()).contains("2 problems", "regimeOpenness", "civicSpaces");
        assertThat(desk.screen()).isSameAs(live);
    }

    @Test
    void aSessionOfAnotherVersionIsRefusedAndLeavesTheScreen() throws IOException {
        LiveScreen live = live();
        Path old = folder.resolve("old.yaml");
        Files.writeString(old, PlaySession.write(new Playback(Courses.small())).replace("format: 1", "format: 0"));

        swing(() -> StartScreen.openFile(desk, old));

        assertThat(desk.told()).contains("another version", "format 0");
        assertThat(desk.screen()).isSameAs(live);
    }

    @Test
    void branchingShowsTwoFuturesThatPartWhenSomethingIsPutIn() {
        LiveScreen live = live();
        live.player().tell(playback -> playback.seek(10));
        settled(live);
        key("B");
        TwinScreen screen = (TwinScreen) desk.screen();
        assertThat(screen.splits()).containsExactly("So far the two futures tell the same story.");

        press("twin.putIn");
        press("palette.putTrigger");
        screen.player().tell(twin -> twin.seek(14));
        screen.player().ask(Twin::now).join();
        swing(() -> {});

        assertThat(screen.splits().get(0)).contains("only in the second", "Disaster");
    }

    @Test
    void theTwinOfAPlayedFutureIsTheOneInWhichNothingWasPutIn() {
        LiveScreen live = live();
        live.player().tell(playback -> playback.seek(10));
        live.inject(Courses.shock(10));
        live.player().tell(playback -> playback.seek(20));
        settled(live);
        key("T");

        TwinScreen screen = (TwinScreen) desk.screen();

        assertThat(screen.player().latest().base().course().injections()).isEmpty();
        assertThat(screen.player().latest().other().course().injections()).hasSize(1);
        assertThat(screen.player().latest().base().week()).isEqualTo(20);
    }

    @Test
    void whyIsAnsweredInWords() throws Exception {
        LiveScreen live = live();
        live.player().tell(playback -> playback.seek(30));
        key("E");
        live.player().ask(Playback::week).join();
        swing(() -> {});

        assertThat(desk.told()).contains("week 29");
    }

    @Test
    void keysAreListedAndProjectorModeGoesOnAndOff() {
        live();
        key("F1");
        assertThat(desk.told()).contains("Space: play or pause", "B: branch off");
        key("F");
        assertThat(desk.appearance().isForRoom()).isTrue();
        key("F");
        assertThat(desk.appearance().isForRoom()).isFalse();
    }

    @Test
    void districtsAreChosenByMouseAndKeysAndTold() {
        LiveScreen live = live();
        swing(() -> Offscreen.picture(desk.content(), 1280, 720));
        MapPanel map = live.map();
        int found = 0;
        for (int x = 0; x < map.getWidth(); x += 10) {
            found = Math.max(found, map.districtAt(x, map.getHeight() / 2.0));
        }
        assertThat(found).isPositive();
        swing(() -> map.getActionMap().get("DOWN").actionPerformed(null));
        assertThat(map.selected()).isZero();
        assertThat(map.getAccessibleContext().getAccessibleDescription()).contains("Harrowfell");
        assertThat(((FactsPanel) Parts.of(live).stream()
                                .filter(FactsPanel.class::isInstance)
                                .findFirst()
                                .orElseThrow())
                        .facts()
                        .get(0)
                        .value())
                .isEqualTo("Harrowfell");
    }

    @Test
    void openingAScreenEndsTheThreadOfTheOneBefore() throws InterruptedException {
        LiveScreen live = live();
        key("SPACE");
        swing(desk::home);

        live.player().join();

        assertThat(live.player().isPlaying()).isFalse();
    }
}
