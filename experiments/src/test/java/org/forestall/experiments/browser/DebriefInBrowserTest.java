package org.forestall.experiments.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.forestall.experiments.report.debrief.DebriefPage;
import org.forestall.scenario.Scenario;
import org.forestall.scenario.Scenarios;
import org.forestall.sim.RunKey;
import org.forestall.sim.observe.framework.Factor;
import org.forestall.viz.exercise.Counterfactual;
import org.forestall.viz.exercise.Debrief;
import org.forestall.viz.exercise.DebriefCase;
import org.forestall.viz.exercise.Exercise;
import org.forestall.viz.exercise.Exercises;
import org.forestall.viz.replay.Recording;
import org.forestall.viz.replay.ReplayPage;
import org.forestall.viz.replay.RunRecorder;
import org.forestall.viz.words.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page that looks back in a real browser without network. Left out where no Chromium is installed. */
class DebriefInBrowserTest {

    private static final int TAB = 9;
    private static final int ENTER = 13;

    /** Numbers, dates and signs need no translation. */
    private static final Pattern NO_WORDS =
            Pattern.compile("[^\\p{L}]*|\\p{L}|[A-Z]?[\u2212+]|(Week )?\\d{1,2} \\p{L}{3,4}\\.? \\d{4}");

    /** Every text that is shown, and every name that those hear who cannot see the page. */
    private static final String TEXTS = """
            (() => {
              const texts = [];
              const walk = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
              while (walk.nextNode()) {
                if (!walk.currentNode.parentElement.closest("script, style")) texts.push(walk.currentNode.textContent);
              }
              document.querySelectorAll("[aria-label], [title]").forEach(each => {
                texts.push(each.getAttribute("aria-label") || "", each.getAttribute("title") || "");
              });
              return JSON.stringify(texts.map(each => each.replace(/\\s+/g, " ").trim()).filter(each => each));
            })()""";

    @TempDir
    private static Path folder;

    private static DebriefCase about;
    private static List<Counterfactual> counterfactuals;

    @BeforeAll
    static void lookBack() throws Exception {
        assumeTrue(Browser.program().isPresent(), "no Chromium here");
        Exercise exercise = new Exercise(Exercises.shipped("contested-election"));
        exercise.decide("mediation", "They still talk.");
        exercise.goOn();
        exercise.fillIn(Map.of(Factor.MOTIVES, 4, Factor.TRIGGERS, 0));
        exercise.decide("counter-speech", "");
        exercise.goOn();
        about = DebriefCase.of(exercise);
        ExecutorService workers = Executors.newFixedThreadPool(2);
        try {
            counterfactuals = Debrief.of(about, 3, workers, (done, all) -> {});
        } finally {
            workers.shutdownNow();
        }
    }

    private static Path page(Locale language) throws Exception {
        return Files.writeString(
                folder.resolve(language.getLanguage() + ".html"),
                DebriefPage.html(about, counterfactuals, "forestall debrief x", language));
    }

    @Test
    void unfoldsByMouseAndKeyFitsAProjectorTurnsDarkAndLoadsNothing() throws Exception {
        Path page = page(Locale.ENGLISH);
        try (Browser browser = Browser.start(1280, 720)) {
            browser.open(page);
            String open = "String(document.querySelectorAll('details[open]').length)";
            assertThat(browser.read(open)).isEqualTo("0");
            browser.read("document.querySelector('summary').scrollIntoView({block: 'center'})");
            browser.click("summary", 0.3);
            browser.await("document.querySelectorAll('details[open]').length === 1");
            assertThat(browser.read("document.querySelector('details[open] table').textContent"))
                    .contains("had happened", "were known");
            browser.press("Enter", ENTER, "\r");
            browser.await("document.querySelectorAll('details[open]').length === 0");
            browser.open(page);
            browser.press("Tab", TAB, "");
            assertThat(browser.read("document.activeElement.className"))
                    .as("the first key goes to the link past the head")
                    .isEqualTo("skip");
            for (int[] size : new int[][] {{1280, 720}, {1920, 1080}, {390, 844}}) {
                browser.size(size[0], size[1]);
                assertThat(browser.read("String(document.documentElement.scrollWidth <= innerWidth)"))
                        .as("%d wide", size[0])
                        .isEqualTo("true");
            }
            assertThat(browser.read("document.querySelector('#decisions').textContent"))
                    .contains("of 3 futures", "You wrote: \u201cThey still talk.\u201d");
            assertThat(shown(browser, "on-light")).isEqualTo("4");
            assertThat(shown(browser, "on-dark")).isEqualTo("0");
            browser.prefer("dark");
            assertThat(shown(browser, "on-light")).isEqualTo("0");
            assertThat(shown(browser, "on-dark")).isEqualTo("4");
            assertThat(browser.read("getComputedStyle(document.body).backgroundColor"))
                    .isEqualTo("rgb(22, 25, 29)");
            assertThat(browser.requests()).containsOnly(page.toUri().toString());
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static String shown(Browser browser, String kind) throws InterruptedException {
        return browser.read(
                "String([...document.querySelectorAll('." + kind + "')].filter(e => e.offsetHeight > 0).length)");
    }

    /** Text of the program stands in square brackets, text of the country in angle ones; anything else is hard-coded. */
    @Test
    void inThePseudoLanguageEveryTextOfBothPagesIsMarked() throws Exception {
        Scenario scenario = Scenarios.load("contested-election", List.of("people=400", "years=1"))
                .orThrow();
        Recording recording = RunRecorder.record(scenario.society(), scenario.planFor("mediation"), new RunKey(7, 3));
        Path replay = Files.writeString(
                folder.resolve("replay.html"), ReplayPage.html(recording, "forestall run", Words.PSEUDO));
        try (Browser browser = Browser.start(1280, 720)) {
            browser.open(page(Words.PSEUDO));
            assertThat(unmarked(browser)).isEmpty();
            browser.open(replay);
            browser.click("#begin", 0.5);
            browser.hover(".district");
            browser.read("document.querySelectorAll('details').forEach(each => { each.open = true; })");
            browser.press("End", 35, "");
            assertThat(unmarked(browser)).isEmpty();
        }
    }

    private static List<String> unmarked(Browser browser) throws InterruptedException {
        List<String> texts = browser.list(TEXTS);
        assertThat(texts).hasSizeGreaterThan(80);
        return texts.stream()
                .filter(text -> text.indexOf('[') < 0 && text.indexOf('\u2039') < 0)
                .filter(text -> !text.endsWith("]") && !text.endsWith("\u203a"))
                .filter(text -> !NO_WORDS.matcher(text).matches())
                .distinct()
                .toList();
    }
}
