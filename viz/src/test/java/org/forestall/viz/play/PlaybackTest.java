package org.forestall.viz.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.forestall.scenario.ScenarioProblems;
import org.forestall.sim.RunKey;
import org.forestall.sim.Society;
import org.forestall.sim.observe.framework.FrameworkObserver;
import org.forestall.sim.observe.framework.FrameworkScores;
import org.forestall.sim.spec.TriggerKind;
import org.forestall.sim.state.EventKind;
import org.junit.jupiter.api.Test;

/** Exact: no test here can fail by chance. */
class PlaybackTest {

    /** The hash of every week of a course, as a society that nobody played gives them. */
    private static List<Long> hashes(Course course) {
        Society society = new Society(course.society(), course.plan(), course.luck());
        society.start();
        List<Long> hashes = new ArrayList<>(List.of(society.stateHash()));
        while (society.week() < society.weeksToRun()) {
            society.step();
            hashes.add(society.stateHash());
        }
        return hashes;
    }

    @Test
    void everyWeekIsThatOfAnUnplayedRunHoweverOneComesThere() {
        Course course = Courses.small();
        List<Long> expected = hashes(course);
        Playback playback = new Playback(course);
        Random jumps = new Random(7);

        for (int jump = 0; jump < 150; jump++) {
            int choice = jumps.nextInt(4);
            if (choice == 0) {
                playback.seek(jumps.nextInt(playback.weeks() + 1));
            } else if (choice == 1) {
                playback.stepBack();
            } else {
                playback.step();
            }
            assertThat(playback.stateHash()).as("week " + playback.week()).isEqualTo(expected.get(playback.week()));
        }
    }

    @Test
    void rewindingAndReplayingManyTimesLeavesEveryHashUnchanged() {
        Playback playback = new Playback(Courses.small());
        playback.seek(60);
        long before = playback.stateHash();
        Frame frame = playback.now();

        for (int time = 0; time < 20; time++) {
            playback.seek(60 - time * 3);
            playback.seek(60);
        }

        assertThat(playback.stateHash()).isEqualTo(before);
        assertThat(playback.now().districts()).isEqualTo(frame.districts());
        assertThat(playback.now().events()).isEqualTo(frame.events());
    }

    @Test
    void tenThousandStepsBackAndForthKeepNoMoreThanTheFirst() {
        Playback playback = new Playback(Courses.small().withSetting("people", "200"));
        playback.seek(playback.weeks());
        int keyFrames = playback.keyFrameCount();
        long bytes = playback.keptBytes();
        long hash = playback.stateHash();

        for (int step = 0; step < 4900; step++) {
            // Beside a key frame, so that ten thousand steps do not take half a minute.
            playback.seek(9);
            playback.step();
        }
        for (int back = 0; back < 100; back++) {
            playback.stepBack();
        }
        playback.seek(playback.weeks());

        assertThat(playback.keyFrameCount()).isEqualTo(keyFrames).isEqualTo(playback.weeks() / 8 + 1);
        assertThat(playback.keptBytes()).isEqualTo(bytes);
        assertThat(playback.stateHash()).isEqualTo(hash);
    }

    @Test
    void nothingIsPutIntoAFutureThatHasEnded() {
        Playback playback = new Playback(Courses.small());
        playback.seek(playback.weeks());
        long hash = playback.stateHash();
        assertThat(playback.injectNow(Courses.shock(0))).isFalse();
        assertThat(playback.course().injections()).isEmpty();
        assertThat(playback.stateHash()).isEqualTo(hash);
        playback.stepBack();
        assertThat(playback.injectNow(Courses.shock(0))).isTrue();
        assertThat(playback.course().injections()).extracting(Injection::week).containsExactly(playback.weeks() - 1);
    }

    @Test
    void bothEndsHold() {
        Playback playback = new Playback(Courses.small());
        playback.stepBack();
        assertThat(playback.week()).isZero();
        playback.seek(100_000);
        playback.step();
        assertThat(playback.week()).isEqualTo(playback.weeks());
        assertThat(playback.now().isAtEnd()).isTrue();
    }

    @Test
    void aFrameDoesNotChangeWhileTheFutureGoesOn() {
        Playback playback = new Playback(Courses.small());
        playback.seek(10);
        Frame frame = playback.now();
        String before = frame.districts() + " " + frame.armedGroups() + " " + frame.value(Gauge.TENSION);

        playback.seek(50);

        assertThat(frame.week()).isEqualTo(10);
        assertThat(frame.districts() + " " + frame.armedGroups() + " " + frame.value(Gauge.TENSION))
                .isEqualTo(before);
    }

    @Test
    void framesTellWhatTheSocietyHolds() {
        Playback playback = new Playback(Courses.small().withOption("mediation"));
        playback.seek(playback.weeks());
        Frame frame = playback.now();

        long people =
                frame.districts().stream().mapToLong(Frame.District::civilians).sum();
        assertThat(people).isBetween(9_000_000L, 13_000_000L);
        assertThat(frame.districts()).hasSize(16).allSatisfy(district -> assertThat(district.communities())
                .hasSize(3));
        assertThat(frame.armedGroups()).isNotEmpty().allSatisfy(group -> assertThat(group.members())
                .isEqualTo(frame.districts().stream()
                        .flatMap(district -> district.forces().stream())
                        .filter(force -> force.armedIdx() == group.index())
                        .mapToLong(Frame.Force::members)
                        .sum()));
        assertThat(frame.costRu()).isGreaterThan(0);
        assertThat(frame.history().scoringAt(frame.week())).isPresent();
        List<PlayEvent> all = new ArrayList<>();
        for (int week = 0; week < frame.week(); week++) {
            all.addAll(frame.history().eventsOf(week));
        }
        assertThat(all).anyMatch(event -> event.logged().kind() == EventKind.MEASURE);
        Society society = new Society(
                playback.course().society(),
                playback.course().plan(),
                playback.course().luck());
        society.start();
        society.runToEnd();
        assertThat(all.stream().map(event -> event.logged().words()).sorted())
                .containsExactlyElementsOf(society.outcome().events().stream()
                        .map(event -> event.words())
                        .sorted()
                        .toList());
    }

    /** Flight leaves the district that it is told of, and arrives or goes abroad: no person is counted twice. */
    @Test
    void flowsAddUpToThoseWhoLeft() {
        Playback playback = new Playback(Courses.small()
                .withSettings(Map.of("people", "400", "years", "3", "nation.impunity", "1", "nation.looseArms", "1")));
        long told = 0;
        long left = 0;
        List<Frame.District> before = playback.now().districts();
        while (playback.week() < playback.weeks()) {
            playback.step();
            List<Frame.District> after = playback.now().districts();
            for (int i = 0; i < after.size(); i++) {
                for (int g = 0; g < after.get(i).communities().size(); g++) {
                    left += after.get(i).communities().get(g).fled()
                            - before.get(i).communities().get(g).fled();
                }
                told += after.get(i).flows().stream()
                        .mapToLong(Frame.Flow::persons)
                        .sum();
            }
            before = after;
        }

        assertThat(left).isGreaterThan(1000);
        // Each flow is rounded to a whole person, at most three roads a community.
        assertThat(told).isCloseTo(left, org.assertj.core.data.Percentage.withPercentage(2));
    }

    @Test
    void scoresOfTheFrameworkAreThoseOfAWatchedRun() {
        Course course = Courses.small();
        Playback playback = new Playback(course);
        playback.seek(30);
        playback.seek(4);
        playback.seek(playback.weeks());
        FrameworkScores watched = new org.forestall.viz.play.Watched(course).scores();

        int quarters = playback.weeks() / FrameworkObserver.QUARTER_WEEKS;
        for (int quarter = 1; quarter <= quarters; quarter++) {
            History.Scoring scoring = playback.now()
                    .history()
                    .scoringAt(quarter * FrameworkObserver.QUARTER_WEEKS)
                    .orElseThrow();
            for (int factor = 0; factor < scoring.factors().size(); factor++) {
                assertThat(scoring.factors().get(factor).assessed())
                        .isEqualTo(watched.factors().get(factor).assessed().get(quarter - 1));
            }
        }
    }

    @Test
    void whatIsPutInChangesNothingBeforeItsWeekAndSomethingFromThenOn() {
        Playback untouched = new Playback(Courses.small());
        Playback playback = new Playback(Courses.small());
        playback.seek(30);

        playback.inject(Courses.shock(30));
        playback.inject(Courses.mediation(31));

        for (int week = 0; week <= 30; week++) {
            untouched.seek(week);
            playback.seek(week);
            assertThat(playback.now().districts())
                    .as("week " + week)
                    .isEqualTo(untouched.now().districts());
        }
        untouched.seek(32);
        playback.seek(32);
        assertThat(playback.now().districts()).isNotEqualTo(untouched.now().districts());
        assertThat(playback.now().history().eventsOf(30))
                .anyMatch(event -> event.actorName().equals("Flood, put in"));
    }

    @Test
    void whatIsPutInStaysWhenOneGoesBackAndGoesWhenItIsTakenOut() {
        Playback untouched = new Playback(Courses.small());
        untouched.seek(60);
        Playback playback = new Playback(Courses.small());
        playback.seek(30);
        playback.inject(Courses.shock(30));
        playback.seek(5);
        playback.seek(60);
        assertThat(playback.now().districts()).isNotEqualTo(untouched.now().districts());

        playback.remove(Courses.shock(30));

        assertThat(playback.week()).isEqualTo(60);
        assertThat(playback.stateHash()).isEqualTo(untouched.stateHash());
    }

    @Test
    void whatCannotBePutInIsRefusedAsAWholeAndChangesNothing() {
        Playback playback = new Playback(Courses.small());
        playback.seek(8);
        Course before = playback.course();

        assertThatThrownBy(() ->
                        playback.inject(new Injection.Trigger(999, TriggerKind.ELECTION, 2, List.of("nowhere"), "x")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("999", "nowhere", "Severity", "vote");
        assertThatThrownBy(() -> playback.inject(new Injection.Measure(9, "I99", -1, -1, List.of(), 0)))
                .hasMessageContainingAll("I99", "Strength", "below 0");
        assertThatThrownBy(() -> playback.change(before.withSetting("nation.economi", "0.3")))
                .isInstanceOf(ScenarioProblems.class);

        assertThat(playback.course()).isSameAs(before);
        assertThat(playback.week()).isEqualTo(8);
    }

    @Test
    void aBranchGoesItsOwnWayAndLeavesItsParentAlone() {
        Playback parent = new Playback(Courses.small());
        parent.seek(20);
        long hash = parent.stateHash();

        Playback branch = parent.branch();
        assertThat(branch.stateHash()).isEqualTo(hash);
        branch.inject(Courses.shock(20));
        branch.seek(40);

        assertThat(parent.week()).isEqualTo(20);
        assertThat(parent.stateHash()).isEqualTo(hash);
        parent.seek(40);
        assertThat(branch.stateHash()).isNotEqualTo(parent.stateHash());
    }

    @Test
    void sameLuckIsTheSameFutureAndNewLuckAnother() {
        Playback playback = new Playback(Courses.small());
        playback.seek(40);
        long hash = playback.stateHash();

        playback.sameLuckAgain();
        assertThat(playback.week()).isZero();
        playback.seek(40);
        assertThat(playback.stateHash()).isEqualTo(hash);

        playback.newLuck();
        assertThat(playback.week()).isZero();
        assertThat(playback.course().luck()).isEqualTo(new RunKey(20310106, 4));
        playback.seek(40);
        assertThat(playback.stateHash()).isNotEqualTo(hash);
    }

    @Test
    void aSettingHoldsFromTheFirstWeekOn() {
        Playback playback = new Playback(Courses.small());
        playback.seek(12);

        playback.change(playback.course().withSetting("nation.economy", "0.1"));

        assertThat(playback.week()).isEqualTo(12);
        assertThat(playback.course().society().nation().economy()).isEqualTo(0.1);
        assertThat(playback.course().society().people()).isEqualTo(400);
    }

    @Test
    void keyFramesThinOutWhenTheirBudgetIsUsedUp() {
        Playback playback = new Playback(Courses.small());
        Society society = new Society(
                playback.course().society(),
                playback.course().plan(),
                playback.course().luck());
        society.start();
        int size = society.snapshot().size();
        KeyFrames keyFrames = new KeyFrames(2, 5L * size);
        for (int week = 0; week < 100; week++) {
            if (keyFrames.isDue(week)) {
                keyFrames.add(week, society.snapshot());
            }
        }

        assertThat(keyFrames.count()).isBetween(2, 5);
        assertThat(keyFrames.bytes()).isEqualTo((long) keyFrames.count() * size);
        assertThat(keyFrames.before(1).getKey()).isZero();
        assertThat(keyFrames.before(99).getKey()).isGreaterThan(30);
    }

    @Test
    void explainingAWeekChangesNothing() {
        Playback playback = new Playback(Courses.small());
        playback.seek(20);
        long hash = playback.stateHash();

        assertThat(playback.explain().week().week()).isEqualTo(19);
        assertThat(playback.explain().week().movements()).isNotEmpty();

        assertThat(playback.stateHash()).isEqualTo(hash);
    }

    @Test
    void aLongWayIsToldOfAndEndsInTheSameState() {
        Course course = Courses.small().withSetting("people", "4000");
        Playback playback = new Playback(course);
        List<Integer> seen = new ArrayList<>();
        playback.onTheWay(() -> seen.add(playback.now().week()));
        playback.seek(playback.weeks());
        assertThat(seen).isSorted().doesNotHaveDuplicates().allMatch(week -> week > 0);
        assertThat(playback.stateHash())
                .isEqualTo(new Playback(course).seekTo(course.weeks()).stateHash());
    }

    @Test
    void aWayThatIsBrokenOffIsGoneToItsEndByWhateverComesNext() {
        Course other = Courses.small().withSetting("nation.economy", "0.2");
        Playback plain = new Playback(other).seekTo(40);
        Playback playback = new Playback(Courses.small()).seekTo(40);
        int[] left = {7};
        playback.change(other, () -> left[0]-- > 0);
        assertThat(playback.week()).isEqualTo(7);
        playback.step();
        assertThat(playback.week()).isEqualTo(41);
        plain.step();
        assertThat(playback.stateHash()).isEqualTo(plain.stateHash());

        playback.change(Courses.small(), () -> false);
        playback.change(other);
        assertThat(playback.week()).as("the week before both").isEqualTo(41);
        assertThat(playback.stateHash()).isEqualTo(plain.stateHash());

        playback.change(Courses.small(), () -> false);
        assertThat(playback.injectNow(Courses.shock(0))).isTrue();
        assertThat(playback.week()).isEqualTo(41);
        assertThat(playback.course().injections()).extracting(Injection::week).containsExactly(41);
        playback.change(other, () -> false);
        playback.seek(3);
        assertThat(playback.week()).as("whoever asks for a week gets it").isEqualTo(3);
    }
}
