package org.forestall.viz.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import org.forestall.scenario.Scenario;
import org.forestall.scenario.Scenarios;
import org.forestall.sim.RunKey;
import org.forestall.sim.Society;
import org.forestall.sim.observe.LoggedEvent;
import org.forestall.sim.observe.Outcome;
import org.forestall.sim.spec.SocietySpec;
import org.forestall.sim.state.ActCategory;
import org.forestall.sim.state.Actor;
import org.forestall.sim.state.EventKind;
import org.forestall.viz.play.PlayEvent;
import org.forestall.viz.theme.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A run handed on as a page, a film and pictures holds what the run held. */
class ReplayTest {

    private static final RunKey LUCK = new RunKey(7, 3);
    private static final String REPEAT = "forestall run x --replay 'a & b.html'";

    private static Scenario scenario;
    private static Recording recording;

    @BeforeAll
    static void record() {
        scenario = Scenarios.load(
                        "contested-election", List.of("people=400", "years=1", "title=A </script> & \"title\""))
                .orThrow();
        recording = RunRecorder.record(scenario.society(), scenario.planFor("mediation"), LUCK);
    }

    @Test
    void watchingChangesNoRun() {
        Society watched = new Society(scenario.society(), scenario.planFor("mediation"), LUCK);
        RunRecorder recorder = new RunRecorder(watched, scenario.planFor("mediation"));
        watched.start();
        watched.runToEnd();
        Outcome alone = Society.run(scenario.society(), scenario.planFor("mediation"), LUCK);
        assertThat(watched.stateHash()).isEqualTo(alone.stateHash());
        assertThat(recorder.recording().events().stream().map(PlayEvent::logged).filter(event -> event.week() < 52))
                .isSubsetOf(alone.events());
    }

    @Test
    void thePageHoldsEveryValueOfTheRunToWithinAHundredthOfItsScale() {
        JsonNode data = data(ReplayPage.html(recording, REPEAT, Locale.ENGLISH));
        assertThat(data.get("frames").asInt()).isEqualTo(52);
        assertThat(data.get("districts").size()).isEqualTo(16);
        for (Layer layer : Layer.values()) {
            JsonNode packed = data.get("layers").get(layer.ordinal());
            double most = packed.get("most").asDouble();
            double[] values = Packed.unpack(packed.get("data").asString(), most);
            assertThat(values).hasSize(52 * 16);
            for (int i = 0; i < values.length; i++) {
                double exact = recording.value(layer, i / 16, i % 16);
                assertThat(values[i]).as("%s %d", layer, i).isCloseTo(exact, within(most / 100));
                assertThat(values[i] > 0).isEqualTo(exact > 0);
            }
        }
        JsonNode tension = data.get("curves").get(Curve.TENSION.ordinal());
        assertThat(Packed.unpack(tension.get("data").asString(), 1)[51])
                .isCloseTo(recording.value(Curve.TENSION, 51), within(0.01));
    }

    @Test
    void violenceOfADistrictIsItsKilledInAQuarterForAHundredThousand() {
        Society society = new Society(scenario.society(), scenario.planFor("mediation"), LUCK);
        society.start();
        long[] before = new long[16];
        double most = 0;
        for (int week = 1; week <= 40; week++) {
            society.step();
            for (int districtIdx = 0; districtIdx < 16; districtIdx++) {
                before[districtIdx] = week == 27 ? killedIn(society, districtIdx) : before[districtIdx];
            }
        }
        for (int districtIdx = 0; districtIdx < 16; districtIdx++) {
            long killed = killedIn(society, districtIdx) - before[districtIdx];
            double expected = 100_000.0 * killed / recording.people(districtIdx);
            assertThat(recording.value(Layer.VIOLENCE, 39, districtIdx)).isCloseTo(expected, within(1e-3));
            most = Math.max(most, expected);
        }
        assertThat(most).as("a quarter without any violence would show nothing").isPositive();
    }

    private static long killedIn(Society society, int districtIdx) {
        long sum = 0;
        for (int group = 0; group < society.state().layout.groups; group++) {
            sum += society.state().communities.killed[society.state().layout.communityIdx(districtIdx, group)];
        }
        return sum;
    }

    @Test
    void thePageLoadsNothingFromAnywhereAndSaysSoToTheBrowser() {
        String page = ReplayPage.html(recording, REPEAT, Locale.ENGLISH);
        assertThat(page).contains("default-src 'none'");
        assertThat(page.replace("http://www.w3.org/2000/svg", "")).doesNotContainPattern("(?i)https?://|//cdn|@import");
        assertThat(page).doesNotContainPattern("(?i)\\b(src|href)\\s*=|fetch\\(|XMLHttpRequest|WebSocket");
        assertThat(page.length()).as("characters of a page of one year").isLessThan(200_000);
    }

    @Test
    void theSameRecordingGivesTheSameBytes() {
        Recording again = RunRecorder.record(scenario.society(), scenario.planFor("mediation"), LUCK);
        assertThat(ReplayPage.html(again, REPEAT, Locale.ENGLISH))
                .isEqualTo(ReplayPage.html(recording, REPEAT, Locale.ENGLISH));
    }

    @Test
    void namesThatLookLikeMarkupStayNames() {
        String page = ReplayPage.html(recording, REPEAT, Locale.ENGLISH);
        assertThat(page).contains("<h1>A &lt;/script&gt; &amp; &quot;title&quot;</h1>");
        assertThat(page.split("</script>", -1)).as("two scripts").hasSize(3);
        assertThat(page).contains("a &amp; b.html").doesNotContain("{{");
    }

    @Test
    void aFrenchPageHasNoWordOfTheEnglishOneThatIsNotWordForWordTheSame() {
        String french = ReplayPage.html(recording, REPEAT, Locale.FRENCH);
        assertThat(french).contains("lang=\"fr\"", "Avant de commencer", "Menace ressentie", "n'est pas une prévision");
        assertThat(french).doesNotContain("Before you begin", "Threat felt", "Week {0}");
        assertThat(french).contains(" : d\u00e9but.").doesNotContain(" begins.", "are killed", " people of the ");
    }

    @Test
    void ofManyViolentEventsTheLargestAreKeptAndAllOthers() {
        List<PlayEvent> events = new ArrayList<>();
        for (int number = 0; number < 900; number++) {
            events.add(event(number, number % 3 == 0 ? EventKind.LADDER : EventKind.VIOLENCE));
        }
        List<PlayEvent> kept = new Recording(
                        scenario.society(),
                        scenario.planFor("nothing").option(),
                        LUCK,
                        1,
                        Map.of(),
                        Map.of(Curve.TENSION, new float[1]),
                        events)
                .events();
        assertThat(kept)
                .filteredOn(event -> event.logged().kind() == EventKind.LADDER)
                .hasSize(300);
        assertThat(kept)
                .filteredOn(event -> event.logged().kind() == EventKind.VIOLENCE)
                .hasSize(Recording.MOST_VIOLENT_EVENTS)
                .allSatisfy(event -> assertThat(event.logged().persons()).isGreaterThan(530));
    }

    private static PlayEvent event(int number, EventKind kind) {
        LoggedEvent logged = new LoggedEvent(
                number, number / 4, kind, "", "", "", true, ActCategory.KILLING, number, -1, "Event " + number + ".");
        return new PlayEvent(logged, Actor.Sort.NONE, 0, "", 0);
    }

    @Test
    void longRunsOfLargeCountriesKeepFewerFrames() {
        Scenario longer = Scenarios.load("contested-election", List.of("people=400", "years=30"))
                .orThrow();
        Society society = new Society(longer.society(), longer.planFor("nothing"), LUCK);
        assertThat(new RunRecorder(society, longer.planFor("nothing"))
                        .recording()
                        .everyWeeks())
                .isEqualTo(1);
        assertThat(recording.everyWeeks()).isEqualTo(1);
    }

    @Test
    void northIsUpOnThePageAndInTheFilmAsInTheWindows() {
        JsonNode data = data(ReplayPage.html(recording, REPEAT, Locale.ENGLISH));
        Map<String, Double> down = new java.util.TreeMap<>();
        data.get("districts")
                .forEach(each ->
                        down.put(each.get("name").asString(), each.get("y").asDouble()));
        assertThat(down.get("Harrowfell")).as("a district in the north").isLessThan(down.get("Port Amaris"));
        List<Double> box = new ArrayList<>();
        data.get("box").forEach(side -> box.add(side.asDouble()));
        assertThat(down.values()).allSatisfy(y -> assertThat(y).isBetween(box.get(1), box.get(1) + box.get(3)));
        assertThat(Recording.centre(scenario.society().districts().get(0)).y())
                .as("maps count northwards, scenarios southwards")
                .isEqualTo(-scenario.society().districts().get(0).centre().y());
    }

    @Test
    void aDistrictWithoutOutlineGetsOne() {
        SocietySpec spec = scenario.society();
        assertThat(Recording.districtsOf(spec).get(0).outline()).hasSizeGreaterThan(20);
        Scenario bare = Scenarios.read(withoutOutlines(), "bare.yaml", List.of("people=400"))
                .orThrow();
        assertThat(Recording.districtsOf(bare.society()))
                .hasSize(16)
                .allSatisfy(district -> assertThat(district.outline()).hasSizeGreaterThan(3));
    }

    private static String withoutOutlines() {
        return Pattern.compile("    outline:\\s*\\[.*?]\\n", Pattern.DOTALL)
                .matcher(Scenarios.shippedYaml("contested-election"))
                .replaceAll("");
    }

    @ParameterizedTest
    @EnumSource(Layer.class)
    void aStepHasABorderBelowAndTheNextAbove(Layer layer) {
        assertThat(layer.step(0)).isZero();
        assertThat(layer.step(1e-9)).isEqualTo(1);
        for (int border = 0; border < layer.borders().size(); border++) {
            assertThat(layer.step(layer.borders().get(border))).isEqualTo(border + 2);
            assertThat(layer.step(layer.borders().get(border) * 0.999)).isEqualTo(border + 1);
        }
        assertThat(layer.steps()).isEqualTo(layer.step(1e9) + 1);
    }

    @Test
    void aFilmHasAPictureForEveryFourWeeksShowsTheLastLongerAndBeginsAgain() throws IOException {
        MapPainter painter = new MapPainter(recording, Layer.TENSION, Theme.REPORT, 420, 320, Locale.ENGLISH);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Film.writeGif(recording, painter, bytes);
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        assertThat(reader.getNumImages(true)).isEqualTo(13);
        List<String> delays = new ArrayList<>();
        for (int i = 0; i < 13; i++) {
            IIOMetadataNode root =
                    (IIOMetadataNode) reader.getImageMetadata(i).getAsTree("javax_imageio_gif_image_1.0");
            delays.add(((IIOMetadataNode)
                            root.getElementsByTagName("GraphicControlExtension").item(0))
                    .getAttribute("delayTime"));
        }
        assertThat(delays.subList(0, 12)).containsOnly("14");
        assertThat(delays.get(12)).isEqualTo("250");
        assertThat(bytes.toString(java.nio.charset.StandardCharsets.ISO_8859_1)).contains("NETSCAPE2.0");
        assertThat(painter.image(51).getRGB(5, 315))
                .isNotEqualTo(painter.image(3).getRGB(400, 317));
    }

    @Test
    void picturesAreNamedByTheirWeek(@TempDir Path folder) throws IOException {
        MapPainter painter = new MapPainter(recording, Layer.VIOLENCE, Theme.REPORT.dark(), 420, 320, Locale.FRENCH);
        List<Path> files = Film.writePictures(recording, painter, folder.resolve("new"));
        assertThat(files).hasSize(13);
        assertThat(files.get(0)).hasFileName("week-0004.png");
        assertThat(files.get(12)).hasFileName("week-0052.png");
        BufferedImage image = ImageIO.read(files.get(12).toFile());
        assertThat(image.getWidth()).isEqualTo(420);
    }

    private static JsonNode data(String page) {
        Matcher script =
                Pattern.compile("id=\"data\">(.*?)</script>", Pattern.DOTALL).matcher(page);
        assertThat(script.find()).isTrue();
        return JsonMapper.shared().readTree(script.group(1));
    }
}
