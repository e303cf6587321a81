package org.forestall.viz.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PlayerTest {

    private final List<Integer> weeks = new CopyOnWriteArrayList<>();
    private final List<Throwable> faults = new CopyOnWriteArrayList<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private final Player<Frame, Playback> player =
            new Player<>(new Playback(Courses.small().withSetting("years", "1")), this::seen, faults::add);

    private void seen(Frame frame) {
        weeks.add(frame.week());
        if (frame.isAtEnd()) {
            end.countDown();
        }
    }

    @AfterEach
    void stop() throws InterruptedException {
        player.close();
        player.join();
    }

    @Test
    void playsToTheEndAndPausesThere() throws Exception {
        player.setSpeed(Speed.FASTEST);
        player.play();

        assertThat(end.await(5, TimeUnit.MINUTES)).isTrue();
        int week = player.ask(Playback::week).get();
        assertThat(week).isEqualTo(52);
        assertThat(player.isPlaying()).isFalse();
        assertThat(player.latest().isAtEnd()).isTrue();
        assertThat(weeks).isSorted().contains(1, 26, 52);
        assertThat(faults).isEmpty();
    }

    @Test
    void afterAPauseNoWeekGoesBy() throws Exception {
        player.setSpeed(Speed.FASTEST);
        player.play();
        player.ask(Playback::week).get();
        player.pause();
        int paused = player.ask(Playback::week).get();

        player.tell(each -> {});

        assertThat(player.ask(Playback::week).get()).isEqualTo(paused);
        assertThat(player.latest().week()).isEqualTo(paused);
    }

    @Test
    void whatIsPutInWhilePlayingIsLivedBetweenTwoWeeks() throws Exception {
        // Slowly, so that a week is left when the player is asked, however late that is.
        player.setSpeed(Speed.SLOWEST);
        player.play();
        int at = player.ask(playback -> {
                    playback.inject(Courses.shock(playback.week() + 1));
                    return playback.week() + 1;
                })
                .get();
        assertThat(player.isPlaying()).isTrue();
        player.setSpeed(Speed.FASTEST);
        assertThat(end.await(5, TimeUnit.MINUTES)).isTrue();

        Frame last = player.ask(Playback::now).get();

        assertThat(last.history().eventsOf(at))
                .anyMatch(event -> event.actorName().equals("Flood, put in"));
    }

    @Test
    void aFaultPausesIsToldAndLosesNothing() throws Exception {
        player.tell(playback -> playback.seek(9));
        var refused = player.ask(playback -> {
            playback.inject(new Injection.Measure(9, "I99", 1, 0, List.of(), 0));
            return 0;
        });

        assertThatThrownBy(refused::get).isInstanceOf(ExecutionException.class).hasMessageContaining("I99");
        assertThat(faults).hasSize(1);
        assertThat(player.ask(Playback::week).get()).isEqualTo(9);
    }

    @Test
    void aClosedPlayerTakesNoCommandsAndItsThreadEnds() throws Exception {
        player.setSpeed(Speed.FASTEST);
        player.play();

        player.close();
        player.join();

        assertThat(player.ask(Playback::week)).isCancelled();
        assertThat(player.isPlaying()).isFalse();
    }

    /** Long enough that commands pile up behind it, on any machine. */
    private CountDownLatch holdUp() {
        CountDownLatch goOn = new CountDownLatch(1);
        player.tell(any -> {
            try {
                goOn.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        return goOn;
    }

    @Test
    void whatWasAskedForBeforeTheHandOverIsDoneAndNoWeekGoesByAfterIt() throws Exception {
        CountDownLatch goOn = holdUp();
        for (int week = 0; week < 9; week++) {
            player.tell(Timeline::step);
        }
        player.tell(playback -> playback.inject(Courses.shock(9)));
        CompletableFuture<Playback> handed = CompletableFuture.supplyAsync(player::release);
        assertThat(handed).isNotDone();
        goOn.countDown();

        Playback playback = handed.get();

        assertThat(playback.week()).isEqualTo(9);
        assertThat(playback.course().injections()).hasSize(1);
        assertThat(player.ask(Playback::week)).isCancelled();
        assertThat(faults).isEmpty();
    }

    @Test
    void aPlayerThatIsHandedOverInMidRunStopsAtAWeek() throws Exception {
        player.setSpeed(Speed.FASTEST);
        player.play();

        Playback playback = player.release();

        int week = playback.week();
        assertThat(player.isPlaying()).isFalse();
        playback.step();
        assertThat(playback.week()).isEqualTo(Math.min(week + 1, playback.weeks()));
    }

    @Test
    void aPictureThatHasCaughtUpHoldsTheLastThatWasAskedFor() throws Exception {
        CountDownLatch goOn = holdUp();
        player.tell(playback -> playback.inject(Courses.shock(3)));
        CompletableFuture<Frame> picture = CompletableFuture.supplyAsync(player::caughtUp);
        assertThat(player.latest().course().injections()).isEmpty();
        goOn.countDown();

        assertThat(picture.get().course().injections()).hasSize(1);
    }

    @Test
    void aClosedPlayerHasItsLastPictureAndIsHandedOverAsItIs() throws Exception {
        player.ask(playback -> playback.seekTo(5)).get();
        player.close();

        assertThat(player.caughtUp().week()).isEqualTo(5);
        assertThat(player.release().week()).isEqualTo(5);
    }

    @Test
    void speedsRise() {
        assertThat(Speed.values()).extracting(Speed::weeksPerSecond).isSorted();
    }
}
