package org.forestall.viz.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.forestall.sim.RunKey;
import org.junit.jupiter.api.Test;

class SpreadTest {

    private static final Course BASE = Courses.small().withSetting("years", "1").withSetting("people", "200");
    private static final Course OTHER = BASE.with(Courses.shock(10));

    private static final java.util.Comparator<Double> NEAR =
            (one, two) -> Math.abs(one - two) < 1e-9 ? 0 : Double.compare(one, two);

    @Test
    void aPairIsTheDifferenceOfTheTwoFuturesThatAreSeen() {
        Spread.Pair pair = Spread.live(BASE, OTHER, 5);
        RunKey luck = new RunKey(BASE.luck().masterSeed(), 5);
        Playback one = new Playback(BASE.withLuck(luck)).seekTo(52);
        Playback two = new Playback(OTHER.withLuck(luck)).seekTo(52);
        for (Gauge gauge : Gauge.values()) {
            List<Double> line = pair.differences().get(gauge.ordinal());
            assertThat(line).hasSize(52 / Spread.EVERY_WEEKS + 1);
            for (int point = 0; point < line.size(); point++) {
                int week = point * Spread.EVERY_WEEKS;
                double seen = two.now().history().value(gauge, week)
                        - one.now().history().value(gauge, week);
                assertThat(line.get(point)).as(gauge + ", week " + week).isEqualTo(seen);
            }
        }
        assertThat(pair.differences().get(Gauge.TENSION.ordinal())).anyMatch(value -> value != 0);
    }

    @Test
    void theBandHoldsFourOfFivePairsWeekByWeek() {
        Spread spread = new Spread();
        for (int replicate = 0; replicate <= 20; replicate++) {
            double value = replicate;
            spread.add(new Spread.Pair(
                    replicate, Collections.nCopies(Gauge.values().length, List.of(0.0, value, 2 * value))));
            assertThat(spread.hasBand()).isEqualTo(spread.size() >= 10);
        }
        Spread.Band band = spread.band(Gauge.HARM);
        // 21 values 0 to 20: the tenth and ninetieth of a hundred lie exactly on the third and the nineteenth.
        assertThat(band.low()).usingElementComparator(NEAR).containsExactly(0.0, 2.0, 4.0);
        assertThat(band.high()).usingElementComparator(NEAR).containsExactly(0.0, 18.0, 36.0);
        assertThat(band.high(2)).as("between two values").isCloseTo(9, within(1e-9));
        assertThat(band.high(8)).isCloseTo(36, within(1e-9));
        assertThat(band.high(500)).as("after the end").isEqualTo(band.high(8));
    }

    /** Values of R's quantile(c(1, 2, 4, 8), c(0.1, 0.5, 0.9)), type 7. */
    @Test
    void quantilesAreThoseOfR() {
        double[] sorted = {1, 2, 4, 8};
        assertThat(Spread.quantile(sorted, 0.1)).isCloseTo(1.3, within(1e-12));
        assertThat(Spread.quantile(sorted, 0.5)).isCloseTo(3, within(1e-12));
        assertThat(Spread.quantile(sorted, 0.9)).isCloseTo(6.8, within(1e-12));
    }

    @Test
    void tooFewPairsHaveNoBand() {
        assertThatThrownBy(() -> new Spread().band(Gauge.HARM)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void pairsComeOneAfterTheOtherAndStopWhenNobodyWantsThem() throws InterruptedException {
        ExecutorService workers = Executors.newFixedThreadPool(2);
        List<Spread.Pair> all = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch four = new CountDownLatch(4);
        Pairs pairs = Pairs.begin(BASE, OTHER, 4, workers, pair -> {
            all.add(pair);
            four.countDown();
        });
        assertThat(four.await(5, TimeUnit.MINUTES)).isTrue();
        assertThat(all).extracting(Spread.Pair::replicate).containsExactly(0, 1, 2, 3);
        assertThat(all.get(2)).isEqualTo(Spread.live(BASE, OTHER, 2));
        assertThat(pairs.isOf(BASE.withLuck(new RunKey(BASE.luck().masterSeed(), 99)), OTHER))
                .as("other luck is the same pair of courses")
                .isTrue();
        assertThat(pairs.isOf(BASE, BASE)).isFalse();
        CountDownLatch one = new CountDownLatch(1);
        List<Spread.Pair> few = Collections.synchronizedList(new ArrayList<>());
        Pairs[] stopped = new Pairs[1];
        ExecutorService single = Executors.newSingleThreadExecutor();
        single.execute(() -> stopped[0] = Pairs.begin(BASE, OTHER, 1000, single, pair -> {
            few.add(pair);
            stopped[0].close();
            one.countDown();
        }));
        assertThat(one.await(5, TimeUnit.MINUTES)).isTrue();
        single.shutdown();
        assertThat(single.awaitTermination(5, TimeUnit.MINUTES)).isTrue();
        assertThat(few).hasSize(1);
        workers.shutdownNow();
    }
}
