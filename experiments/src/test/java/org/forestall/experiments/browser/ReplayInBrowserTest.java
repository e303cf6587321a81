package org.forestall.experiments.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.forestall.scenario.Scenario;
import org.forestall.scenario.Scenarios;
import org.forestall.sim.RunKey;
import org.forestall.viz.replay.Recording;
import org.forestall.viz.replay.ReplayPage;
import org.forestall.viz.replay.RunRecorder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of a run in a real browser without network. Left out where no Chromium is installed. */
class ReplayInBrowserTest {

    private static final int SPACE = 32;
    private static final int RIGHT = 39;
    private static final int HOME = 36;

    @TempDir
    private static Path folder;

    private static Path page;

    @BeforeAll
    static void makePage() throws Exception {
        assumeTrue(Browser.program().isPresent(), "no Chromium here");
        Scenario scenario = Scenarios.load("contested-election", List.of("people=400", "years=2"))
                .orThrow();
        Recording recording = RunRecorder.record(scenario.society(), scenario.planFor("mediation"), new RunKey(7, 3));
        page = Files.writeString(
                folder.resolve("replay.html"), ReplayPage.html(recording, "forestall run", Locale.ENGLISH));
    }

    @Test
    void playsScrubsAndAnswersHoverWithTheNetworkOff() throws Exception {
        try (Browser browser = Browser.start(1280, 720)) {
            browser.open(page);
            assertThat(week(browser)).isEqualTo(1);
            browser.click("#begin", 0.5);
            assertThat(browser.read("String(document.getElementById('note').hidden)"))
                    .isEqualTo("true");

            browser.press("ArrowRight", RIGHT, "");
            assertThat(week(browser)).isEqualTo(2);
            browser.click("#scrub", 0.5);
            assertThat(week(browser)).isBetween(45, 60);
            String fill = "document.querySelectorAll('.district')[13].getAttribute('fill')";
            String early = browser.read(fill);

            browser.read("document.activeElement.blur()");
            browser.press("Home", HOME, "");
            assertThat(week(browser)).isEqualTo(1);
            browser.press(" ", SPACE, " ");
            browser.await("Number(document.getElementById('scrub').value) > 3");
            browser.press(" ", SPACE, " ");
            int stopped = week(browser);
            browser.read("new Promise(done => setTimeout(done, 300))");
            assertThat(week(browser)).isEqualTo(stopped);

            browser.hover(".district");
            assertThat(browser.read("String(document.getElementById('tip').hidden)"))
                    .isEqualTo("false");
            assertThat(browser.read("document.getElementById('tip').textContent"))
                    .contains("Harrowfell", "Threat felt");
            browser.press("End", 35, "");
            assertThat(week(browser)).isEqualTo(104);
            assertThat(browser.read("String(document.querySelectorAll('#log li').length > 2)"))
                    .isEqualTo("true");
            assertThat(early).startsWith("#");
            assertThat(browser.requests()).containsExactly(page.toUri().toString());
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void fitsAProjectorWithoutScrollingSideways() throws Exception {
        try (Browser browser = Browser.start(1280, 720)) {
            browser.open(page);
            browser.click("#begin", 0.5);
            for (int[] size : new int[][] {{1280, 720}, {1920, 1080}}) {
                browser.size(size[0], size[1]);
                assertThat(browser.read("String(document.documentElement.scrollWidth <= innerWidth)"))
                        .isEqualTo("true");
                assertThat(browser.read("String(document.querySelector('.transport').getBoundingClientRect().bottom"
                                + " <= innerHeight + 1)"))
                        .isEqualTo("true");
            }
            for (int bigger = 0; bigger < 2; bigger++) {
                browser.click("#larger", 0.5);
            }
            assertThat(browser.read("document.documentElement.style.fontSize")).isEqualTo("20px");
            browser.click("#ground", 0.5);
            assertThat(browser.read("document.documentElement.dataset.ground")).isEqualTo("dark");
            String pictures = System.getProperty("forestall.pictures");
            if (pictures != null) {
                browser.picture(Path.of(pictures, "replay-dark.png"));
            }
        }
    }

    private static int week(Browser browser) throws InterruptedException {
        return Integer.parseInt(browser.read("document.getElementById('when').textContent.match(/Week (\\d+)/)[1]"));
    }
}
