package org.forestall.viz.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.forestall.scenario.Scenario;
import org.forestall.scenario.Scenarios;
import org.forestall.sim.Society;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlaySessionTest {

    @TempDir
    private Path folder;

    private static Playback played() {
        Playback playback = new Playback(Courses.small().withOption("mediation"));
        playback.seek(20);
        playback.inject(Courses.shock(20));
        playback.seek(26);
        playback.inject(Courses.mediation(26));
        playback.seek(30);
        playback.inject(Courses.shock(31));
        playback.seek(50);
        return playback;
    }

    /** A headless run of the file, read as any scenario, passes through the very state that was saved. */
    @Test
    void aSavedSessionIsAScenarioThatLivesTheSameFuture() throws IOException {
        Playback playback = played();
        Path file = folder.resolve("session.yaml");
        PlaySession.save(playback, file);

        Scenario scenario = Scenarios.load(file.toString(), List.of()).orThrow();
        Society society = new Society(
                scenario.society(),
                scenario.planFor(Course.SESSION_OPTION),
                playback.course().luck());
        society.start();
        while (society.week() < 50) {
            society.step();
        }

        assertThat(society.stateHash()).isEqualTo(playback.stateHash());
        society.runToEnd();
        playback.seek(playback.weeks());
        assertThat(society.stateHash()).isEqualTo(playback.stateHash());
        assertThat(PlaySession.isSession(file)).isTrue();
    }

    @Test
    void anOpenedSessionGoesOnWhereItWasSavedAndSavesAsTheSameText() {
        Playback playback = played();
        String text = PlaySession.write(playback);

        Playback opened = ((PlaySession.Opened.Ready) PlaySession.read(text, "s.yaml")).playback();

        assertThat(opened.week()).isEqualTo(50);
        assertThat(opened.stateHash()).isEqualTo(playback.stateHash());
        assertThat(opened.course().injections()).isEqualTo(playback.course().injections());
        assertThat(opened.course().luck()).isEqualTo(playback.course().luck());
        assertThat(opened.course().option()).isEqualTo("mediation");
        assertThat(withoutSettings(PlaySession.write(opened))).isEqualTo(withoutSettings(text));
    }

    /** Settings are part of the saved scenario, so that an opened session starts from them. */
    private static String withoutSettings(String text) {
        return text.replaceAll("(?m)^  settings:.*\\R(    - .*\\R)*", "");
    }

    @Test
    void aSessionOfAnotherFormatIsRefusedKindly() {
        String other = PlaySession.write(played()).replace("format: 1", "format: 7");

        PlaySession.Opened opened = PlaySession.read(other, "s.yaml");

        assertThat(opened).isInstanceOfSatisfying(PlaySession.Opened.Refused.class, refused -> {
            assertThat(refused.otherVersion()).isTrue();
            assertThat(refused.reasons()).singleElement().asString().contains("format 7", "format 1", "s.yaml");
        });
    }

    @Test
    void aSessionThatTheModelLivesOtherwiseIsRefused() {
        String text = PlaySession.write(played());
        String changed = text.replaceFirst("severity: 0\\.9", "severity: 0.4");
        assertThat(changed).isNotEqualTo(text);

        PlaySession.Opened opened = PlaySession.read(changed, "s.yaml");

        assertThat(opened)
                .isInstanceOfSatisfying(PlaySession.Opened.Refused.class, refused -> assertThat(refused.reasons())
                        .singleElement()
                        .asString()
                        .contains("week 50"));
    }

    @Test
    void damagedSessionsAreRefusedWithReasonsAndNeverThrow() {
        String text = PlaySession.write(played());
        List<String> damaged = List.of(
                "",
                "id: x",
                "session: 3",
                "session: {}",
                "session: {format: 1}",
                text.substring(0, text.length() / 2),
                text.replace("triggers: 2", "triggers: 200"),
                text.replace("measures: 1", "measures: 9"),
                text.replace("order: tmt", "order: ttttt"),
                text.replace("option: mediation", "option: nosuch"),
                text.replaceFirst("seed: .*", "seed: many"),
                text.replaceFirst("economy: ", "economi: "));

        for (String each : damaged) {
            assertThat(PlaySession.read(each, "s.yaml"))
                    .isInstanceOfSatisfying(PlaySession.Opened.Refused.class, refused -> assertThat(refused.reasons())
                            .isNotEmpty()
                            .allMatch(reason -> reason.contains("s.yaml")));
        }
    }

    @Test
    void aFileThatIsMissingOrNoSessionIsToldApart() throws IOException {
        assertThat(PlaySession.open(folder.resolve("none.yaml"))).isInstanceOf(PlaySession.Opened.Refused.class);
        Path plain = folder.resolve("plain.yaml");
        Files.writeString(plain, Scenarios.shippedYaml("contested-election"));
        assertThat(PlaySession.isSession(plain)).isFalse();
        assertThat(PlaySession.isSession(folder.resolve("none.yaml"))).isFalse();
    }

    @Test
    void savingReplacesAFormerFileAndLeavesNoDraft() throws IOException {
        Path file = folder.resolve("session.yaml");
        Files.writeString(file, "old");

        PlaySession.save(played(), file);

        assertThat(Files.readString(file)).startsWith("# A session of Forestall");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }
}
