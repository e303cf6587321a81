package org.forestall.viz.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.forestall.scenario.ScenarioProblems;
import org.forestall.scenario.Scenarios;
import org.forestall.sim.RunKey;
import org.forestall.sim.observe.framework.Factor;
import org.forestall.sim.spec.TriggerKind;
import org.forestall.sim.state.EventKind;
import org.forestall.viz.play.Country;
import org.forestall.viz.play.Course;
import org.forestall.viz.play.Injection;
import org.forestall.viz.play.Playback;
import org.forestall.viz.telling.ReportWords;
import org.forestall.viz.words.Words;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An exercise tells learners what they could know and nothing else, keeps what they decide, and looks back on it. */
class ExerciseTest {

    private static final String SHORT = """
            id: short
            title: A short one
            scenario: contested-election
            seed: 7
            replicate: 2
            people: 400
            budget: 4
            introduction: [You are a team.]
            rounds:
              - name: First
                weeks: 20
                briefing: It begins.
                injects:
                  - {name: Flood, text: The river floods., afterWeeks: 3, trigger: disaster, severity: 0.5, districts: [dravin]}
                  - {name: A letter, text: A letter comes., afterWeeks: 5}
              - {name: Second, weeks: 12, briefing: It goes on.}
            offers:
              - {id: talks, name: Talks, text: Talk., intervention: I22, cost: 3}
              - {id: radio, name: Radio, text: Speak., intervention: I26, cost: 2, weeks: 26}
              - {id: naming, name: Naming, text: Name., intervention: I20, cost: 0}
            questions: [What now?]
            """;

    private static ExecutorService workers;

    private Exercise made;

    /** The exercise of a test, made when it is first asked for. */
    private Exercise exercise() {
        if (made == null) {
            made = new Exercise(Exercises.read(SHORT, "short.yaml"));
        }
        return made;
    }

    @BeforeAll
    static void begin() {
        workers = Executors.newFixedThreadPool(2);
    }

    @AfterAll
    static void end() {
        workers.shutdownNow();
    }

    @Test
    void theShippedExerciseFitsItsCountryAndFourToSixRoundsOfAnHourAndAQuarter() {
        for (String name : Exercises.shippedNames()) {
            ExerciseSpec spec = Exercises.shipped(name);
            assertThat(spec.id()).isEqualTo(name);
            assertThat(spec.rounds()).hasSizeBetween(4, 6);
            assertThat(spec.minutes()).isBetween(60, 90);
            assertThat(spec.offers().stream()
                            .mapToInt(ExerciseSpec.OfferSpec::cost)
                            .sum())
                    .as("not everything can be paid for")
                    .isGreaterThan(spec.budget());
            assertThat(spec.questions()).hasSizeGreaterThan(2);
        }
    }

    @Test
    void aTranslationSaysTheSameInOtherWords() {
        for (String name : Exercises.shippedNames()) {
            ExerciseSpec english = Exercises.shipped(name);
            ExerciseSpec french = Exercises.shipped(name, Locale.FRENCH);
            assertThat(numbers(french)).isEqualTo(numbers(english));
            assertThat(french.title()).isNotEqualTo(english.title());
            for (int round = 0; round < english.rounds().size(); round++) {
                assertThat(french.rounds().get(round).briefing())
                        .isNotEqualTo(english.rounds().get(round).briefing());
                assertThat(french.rounds().get(round).notes())
                        .isNotEqualTo(english.rounds().get(round).notes());
            }
            for (int offer = 0; offer < english.offers().size(); offer++) {
                assertThat(french.offers().get(offer).text())
                        .isNotEqualTo(english.offers().get(offer).text());
            }
            assertThat(french.questions()).doesNotContainAnyElementsOf(english.questions());
        }
    }

    /** All of an exercise that is not text, with the number of texts. */
    private static List<Object> numbers(ExerciseSpec spec) {
        List<Object> all = new ArrayList<>(List.of(
                spec.id(),
                spec.scenario(),
                spec.seed(),
                spec.replicate(),
                spec.people(),
                spec.budget(),
                spec.introduction().size(),
                spec.questions().size()));
        for (ExerciseSpec.RoundSpec round : spec.rounds()) {
            all.addAll(List.of(
                    round.weeks(),
                    round.minutes(),
                    round.notes().isEmpty(),
                    round.prompts().size()));
            round.injects()
                    .forEach(inject -> all.addAll(
                            List.of(inject.afterWeeks(), inject.trigger(), inject.severity(), inject.districts())));
        }
        spec.offers()
                .forEach(offer -> all.addAll(List.of(
                        offer.id(),
                        offer.intervention(),
                        offer.cost(),
                        offer.weeks(),
                        offer.districts(),
                        offer.uniformed())));
        return all;
    }

    @Test
    void anExerciseInFrenchLivesTheSameFutureAndItsLogOpensInEitherLanguage(@TempDir Path folder) throws IOException {
        Exercise french = new Exercise(Exercises.shipped("contested-election", Locale.FRENCH));
        for (int round = 0; round < 3; round++) {
            french.goOn();
        }
        Path file = folder.resolve("team.yaml");
        ExerciseLog.save(french, file);
        assertThat(ExerciseLog.open(file, Locale.ENGLISH).playback().stateHash())
                .isEqualTo(french.playback().stateHash());
        assertThat(ExerciseLog.open(file, Locale.FRENCH).spec()).isEqualTo(french.spec());
    }

    @Test
    void theWordsForFactorsAreThoseOfTheFrameworkInEnglish() {
        Words english = Words.of(Locale.ENGLISH);
        for (Factor factor : Factor.values()) {
            assertThat(english.of("factor", factor)).isEqualTo(factor.title());
        }
    }

    @Test
    void allThatIsWrongWithAnExerciseIsToldAtOnce() {
        String wrong = SHORT.replace("I26", "I99")
                .replace("dravin", "drawin")
                .replace("disaster", "meteor")
                .replace("afterWeeks: 5", "afterWeeks: 25")
                .replace("cost: 3", "cost: 9")
                .replace("weeks: 12", "weeks: 260");
        assertThatThrownBy(() -> Exercises.read(wrong, "wrong.yaml"))
                .isInstanceOfSatisfying(
                        ScenarioProblems.class, e -> assertThat(e.problems()).hasSize(6))
                .hasMessageContaining("I99")
                .hasMessageContaining("drawin")
                .hasMessageContaining("meteor");
        assertThatThrownBy(() -> Exercises.read("- 1", "wrong.yaml")).isInstanceOf(ScenarioProblems.class);
        assertThatThrownBy(() -> Exercises.read(SHORT.replace("contested-election", "nowhere"), "wrong.yaml"))
                .hasMessageContaining("nowhere");
        assertThatThrownBy(() -> Exercises.shipped("nowhere")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theBudgetHoldsAndADecisionOfTheRoundCanBeTakenBack() {
        assertThat(exercise().left()).isEqualTo(4);
        exercise().decide("talks", " They still talk to each other. ");
        assertThat(exercise().left()).isEqualTo(1);
        assertThat(exercise().refusal("radio")).contains(Exercise.Refusal.TOO_DEAR);
        assertThat(exercise().refusal("talks")).contains(Exercise.Refusal.TAKEN);
        assertThat(exercise().refusal("naming")).isEmpty();
        assertThatThrownBy(() -> exercise().decide("radio", "")).isInstanceOf(IllegalStateException.class);
        assertThat(exercise().decisions())
                .containsExactly(new Decision(0, 0, "talks", "They still talk to each other."));
        assertThat(exercise().takeBack("talks")).isTrue();
        assertThat(exercise().takeBack("talks")).isFalse();
        assertThat(exercise().left()).isEqualTo(4);
        assertThat(exercise().playback().course().injections()).isEmpty();
        assertThat(exercise().open()).hasSize(3);
    }

    @Test
    void aRoundPutsInWhatTheScriptSaysAndDecisionsRunFromTheirRoundOn() {
        exercise().goOn();
        exercise().decide("radio", "");
        exercise().goOn();
        assertThat(exercise().isOver()).isTrue();
        assertThat(exercise().playback().week()).isEqualTo(32);
        assertThat(exercise().playback().course().injections())
                .containsExactly(
                        new Injection.Trigger(3, TriggerKind.DISASTER, 0.5, List.of("dravin"), "Flood"),
                        new Injection.Measure(20, "I26", 1, 26, List.of(), 0));
        assertThat(exercise().takeBack("radio")).as("the round is over").isFalse();
        assertThat(exercise().refusal("naming")).contains(Exercise.Refusal.OVER);
        assertThatThrownBy(exercise()::goOn).isInstanceOf(IllegalStateException.class);
        assertThat(exercise().playback().course().asScenario().optionIds()).contains(Course.SESSION_OPTION);
    }

    @Test
    void learnersSeeAssessedScoresAndNewsThatWasKnownAndNoTruth() {
        assertThat(exercise().brief().scores()).isEmpty();
        exercise().goOn();
        Exercise.Brief brief = exercise().brief();
        assertThat(brief.told()).containsExactly("The river floods.", "A letter comes.");
        assertThat(brief.scores()).hasSize(Factor.values().length);
        brief.scores().forEach(seen -> {
            double assessed = exercise()
                    .history()
                    .scoringAt(20)
                    .orElseThrow()
                    .factors()
                    .get(seen.factor().ordinal())
                    .assessed();
            assertThat(Double.valueOf(seen.score())).isEqualTo(Double.valueOf(assessed));
        });
        assertThat(brief.news()).isNotEmpty().allSatisfy(report -> {
            assertThat(report.known()).isBetween(0, 20);
            assertThat(new ReportWords(
                                    Words.of(Locale.ENGLISH),
                                    exercise().playback().course().society())
                            .told(report))
                    .isNotEmpty();
        });
        exercise().goOn();
        assertThat(exercise().brief().news())
                .as("news of the last round alone")
                .allSatisfy(report -> assertThat(report.known()).isBetween(21, 32));
    }

    @Test
    void violenceIsToldLateWithoutCountsAndPartOfItNever() {
        Playback playback = new Playback(Course.of(
                Country.of(Scenarios.load("contested-election", List.of("people=400", "years=3"))
                        .orThrow()),
                "nothing",
                new RunKey(7, 2)));
        playback.seek(playback.weeks());
        List<Report> reports =
                new Newsroom(playback.course()).reports(playback.now().history(), playback.weeks());
        List<Report> violence = reports.stream()
                .filter(report -> report.event().logged().kind() == EventKind.VIOLENCE)
                .toList();
        ReportWords telling =
                new ReportWords(Words.of(Locale.ENGLISH), playback.course().society());
        assertThat(violence).hasSizeGreaterThan(10);
        assertThat(violence).filteredOn(report -> report.known() < 0).isNotEmpty();
        assertThat(violence)
                .filteredOn(report -> report.known() >= 0)
                .isNotEmpty()
                .allSatisfy(report -> {
                    assertThat(report.known()).isGreaterThan(report.week());
                    assertThat(telling.told(report)).startsWith("Reports of ").doesNotContainPattern("\\d");
                });
        assertThat(reports)
                .filteredOn(report -> report.event().logged().kind() == EventKind.LADDER)
                .isNotEmpty()
                .as("what leaders decide among themselves is not told")
                .allSatisfy(report -> assertThat(report.known()).isEqualTo(-1));
        assertThat(new Newsroom(playback.course()).reports(playback.now().history(), playback.weeks()))
                .as("every team hears the same")
                .isEqualTo(reports);
        assertThat(Newsroom.known(reports, 60))
                .allSatisfy(report -> assertThat(report.isKnownBy(60)).isTrue());
    }

    @Test
    void aWorksheetIsComparedWithWhatCouldBeSeenAndWhatWas() {
        exercise().goOn();
        exercise().fillIn(Map.of(Factor.MOTIVES, 1));
        exercise().fillIn(Map.of(Factor.MOTIVES, 4, Factor.TRIGGERS, 0));
        assertThat(exercise().worksheets()).hasSize(1);
        List<Judgement> judgements = exercise().judgements();
        assertThat(judgements).hasSize(Factor.values().length);
        Judgement motives = judgements.get(Factor.MOTIVES.ordinal());
        assertThat(motives.learners()).isEqualTo(1);
        assertThat(motives.truth())
                .isEqualTo(exercise()
                        .history()
                        .scoringAt(20)
                        .orElseThrow()
                        .factors()
                        .get(3)
                        .truth());
        assertThat(judgements.get(Factor.RECORD.ordinal()).learners()).isNaN();
        assertThatThrownBy(() -> exercise().fillIn(Map.of(Factor.MOTIVES, 5)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLogBringsTheSameExerciseBackAndOneOfAnotherModelIsRefused(@TempDir Path folder) throws IOException {
        Exercise shipped = new Exercise(Exercises.shipped("contested-election"));
        shipped.fillIn(Map.of(Factor.MOTIVES, 2));
        shipped.decide("mediation", "There is time: \"now\".");
        shipped.goOn();
        shipped.fillIn(Map.of(Factor.CAPACITY, 3));
        Path file = folder.resolve("team.yaml");
        ExerciseLog.save(shipped, file);
        assertThat(ExerciseLog.isLog(file)).isTrue();
        Exercise opened = ExerciseLog.open(file);
        assertThat(opened.round()).isEqualTo(1);
        assertThat(opened.decisions()).isEqualTo(shipped.decisions());
        assertThat(opened.worksheets()).isEqualTo(shipped.worksheets());
        assertThat(opened.playback().stateHash()).isEqualTo(shipped.playback().stateHash());
        String text = Files.readString(file);
        assertThatThrownBy(() -> ExerciseLog.read(text.replaceAll("stateHash: .*", "stateHash: \"0000\""), "x"))
                .hasMessageContaining("another version of the model");
        assertThatThrownBy(() -> ExerciseLog.read(text.replace("format: 2", "format: 3"), "x"))
                .hasMessageContaining("reads formats 1 to 2");
        assertThat(ExerciseLog.read(text.replace("format: 2", "format: 1"), "x").round())
                .as("a log of the version before")
                .isEqualTo(1);
        assertThatThrownBy(() -> ExerciseLog.read(text.replace("offer: mediation", "offer: magic"), "x"))
                .hasMessageContaining("no offer named magic");
        assertThatThrownBy(() -> ExerciseLog.read("1", "x")).isInstanceOf(ScenarioProblems.class);
        assertThat(ExerciseLog.isLog(folder.resolve("none.yaml"))).isFalse();
    }

    @Test
    void whatAFacilitatorImprovisesStrikesIsToldAndIsInTheLog() {
        Exercise shipped = new Exercise(Exercises.shipped("contested-election"));
        Injection.Trigger flood = new Injection.Trigger(
                0, org.forestall.sim.spec.TriggerKind.DISASTER, 0.8, List.of("dravin"), "Flood, put in");
        assertThatThrownBy(() -> shipped.improvise(26, flood, ""))
                .hasMessageContaining("outside the round of 26 weeks");
        assertThatThrownBy(() ->
                        shipped.improvise(0, new Injection.Trigger(0, flood.kind(), 0.8, List.of("atlantis"), ""), ""))
                .hasMessageContaining("no district 'atlantis'");
        assertThat(shipped.improvised()).isEmpty();
        Exercise.Improvised second = shipped.improvise(9, flood, "Not for long.");
        shipped.improvise(4, flood, " The river is \"out\". ");
        assertThat(shipped.takeOut(second)).isTrue();
        assertThat(shipped.takeOut(second)).isFalse();
        shipped.decide("mediation", "");
        shipped.goOn();
        assertThat(shipped.takeOut(shipped.improvised().get(0)))
                .as("what has struck has struck")
                .isFalse();
        assertThat(shipped.brief().told()).contains("The river is \"out\".");
        assertThat(shipped.history().eventsOf(4))
                .anyMatch(event -> event.logged().words().contains("Flood, put in"));
        shipped.improvise(0, flood, "");
        shipped.goOn();
        assertThat(shipped.brief().told()).doesNotContain("").noneMatch(line -> line.contains("river is"));

        Exercise opened = ExerciseLog.read(ExerciseLog.write(shipped), "x");

        assertThat(opened.improvised()).isEqualTo(shipped.improvised()).hasSize(2);
        assertThat(opened.playback().stateBytes()).isEqualTo(shipped.playback().stateBytes());
        while (!shipped.isOver()) {
            shipped.goOn();
        }
        assertThatThrownBy(() -> shipped.improvise(0, flood, "")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aDecisionIsLivedAgainWithoutItAndEarlierUnderTheSameLuck() throws Exception {
        exercise().decide("talks", "");
        exercise().goOn();
        exercise().decide("naming", "");
        exercise().goOn();
        int[] last = new int[2];
        List<Counterfactual> all = Debrief.of(DebriefCase.of(exercise()), 6, workers, (done, of) -> {
            last[0] = done;
            last[1] = of;
        });
        assertThat(last).as("all that was promised was done").containsExactly(6 * 4, 6 * 4);
        assertThat(all).hasSize(2).allSatisfy(each -> {
            assertThat(each.better() + each.worse()).isBetween(0, 6);
            assertThat(each.onsetsWith()).isBetween(0, 6);
            assertThat(each.here().replicate()).isEqualTo(2);
        });
        assertThat(all.get(0).earlier())
                .as("nothing is earlier than the first week")
                .isNull();
        assertThat(all.get(1).earlier().weeks()).isEqualTo(20);
        assertThat(all.get(0).here()).isEqualTo(all.get(1).here());
        assertThat(Debrief.of(DebriefCase.of(exercise()), 6, workers, (done, of) -> {}))
                .isEqualTo(all);
    }

    @Test
    void luckIsToldFromJudgement() {
        DebriefCase.Taken decision = new DebriefCase.Taken("Talks", 4, List.of(), "");
        assertThat(counterfactual(decision, 5, 9, 70, 10).luckDecided()).isFalse();
        Counterfactual unlucky = counterfactual(decision, 9, 5, 70, 10);
        assertThat(unlucky.inThisFuture()).isEqualTo(Counterfactual.Effect.HARMED);
        assertThat(unlucky.asARule()).isEqualTo(Counterfactual.Effect.HELPED);
        assertThat(unlucky.luckDecided()).isTrue();
        assertThat(counterfactual(decision, 5, 5, 40, 40).luckDecided()).isFalse();
        assertThat(counterfactual(decision, 5, 5, 10, 80).asARule()).isEqualTo(Counterfactual.Effect.HARMED);
    }

    private static Counterfactual counterfactual(
            DebriefCase.Taken decision, double harm, double harmWithout, int better, int worse) {
        return new Counterfactual(
                decision, 100, result(harm), result(harmWithout), better, worse, 1, 1, harm, harmWithout, null);
    }

    private static org.forestall.viz.play.Futures.Result result(double harm) {
        return new org.forestall.viz.play.Futures.Result(0, -1, harm, 0, 4, List.of(), List.of());
    }

    @Test
    void aSessionOfTheLiveViewCanBeLookedBackOnToo() {
        Playback playback = new Playback(Course.of(
                Country.of(Scenarios.load("contested-election", List.of("people=400", "years=1"))
                        .orThrow()),
                "nothing",
                new RunKey(7, 2)));
        playback.seek(10);
        playback.inject(new Injection.Measure(10, "I22", 1, 0, List.of(), 0));
        playback.inject(new Injection.Measure(10, "I26", 1, 0, List.of(), 0));
        playback.seek(30);
        playback.inject(new Injection.Measure(30, "I20", 1, 0, List.of(), 0));
        DebriefCase about = DebriefCase.of(playback);
        assertThat(about.decisions()).hasSize(1).allSatisfy(taken -> {
            assertThat(taken.week()).isEqualTo(10);
            assertThat(taken.measures()).hasSize(2);
            assertThat(taken.name()).contains("Mediation").contains(", ");
        });
    }
}
