package org.forestall.sim.draws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.forestall.sim.state.Layout;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Draws under neighbouring keys look like draws of a good generator, by the same tests that Philox4x64 passes and that
 * poor generators fail.
 *
 * <p>All sequences are fixed by their keys, so a test that passes once passes always. For a generator without fault whose
 * keys were drawn afresh, each p-value would fall below 1e-7 once in ten million runs; there are about 170 of them, so
 * the class would raise a false alarm in fewer than 2 of 100,000 runs.
 */
@Tag("statistical")
class DrawsQualityTest {

    private static final double ALARM = 1e-7;
    private static final int WORDS = "full".equals(System.getProperty("forestall.tests")) ? 1 << 22 : 1 << 18;
    private static final Draws DRAWS = new Draws(20310106, 3);

    private static long[] words(IntToLongFunction word) {
        return IntStream.range(0, WORDS).mapToLong(word).toArray();
    }

    private static long entity(long entity, int index) {
        return entity << 8 | index;
    }

    private static long pair(long from, long to, int index) {
        return (from << 24 | to) << 8 | index;
    }

    /** Ways in which the keys of neighbouring draws differ in the model, each a sequence of neighbours. */
    private static Map<String, long[]> sequences() {
        long key = DRAWS.key(Purpose.ROLE_PARTICIPATION, 17);
        Purpose[] purposes = Purpose.values();
        int n = purposes.length;
        Map<String, long[]> all = new LinkedHashMap<>();
        all.put("entities", words(i -> Draws.bits(key, entity(i, 0))));
        all.put("indices", words(i -> Draws.bits(key, entity(i >> 8, i & 255))));
        all.put("pairs, first moving", words(i -> Draws.bits(key, pair(i & 1023, i >> 10, 0))));
        all.put("pairs, second moving", words(i -> Draws.bits(key, pair(i >> 10, i & 1023, 1))));
        all.put(
                "people of communities",
                words(i -> Draws.bits(key, entity((i & 1023) * (long) Layout.MAX_PEOPLE_OF_COMMUNITY + (i >> 10), 0))));
        all.put("weeks", words(i -> Draws.bits(DRAWS.key(Purpose.FLIGHT, i & 2047), entity(i >> 11, 0))));
        all.put("purposes", words(i -> Draws.bits(DRAWS.key(purposes[i % n], i / n & 1023), entity(i / n >> 10, 0))));
        all.put("replicates", words(i -> first(new Draws(5, i))));
        all.put("seeds", words(i -> first(new Draws(i, 0))));
        all.put("seeds far apart", words(i -> first(new Draws((long) i << 40, 0))));
        return all;
    }

    private static long first(Draws draws) {
        return Draws.bits(draws.key(Purpose.TRIGGER_OCCURRENCE, 0), entity(0, 0));
    }

    static Stream<String> names() {
        return sequences().keySet().stream();
    }

    private static Map<String, Double> alarms(long[] words) {
        Map<String, Double> alarms = new TreeMap<>(Battery.pValues(words));
        alarms.values().removeIf(p -> p >= ALARM);
        return alarms;
    }

    @ParameterizedTest
    @MethodSource("names")
    void neighbouringKeysGiveUnrelatedDraws(String name) {
        assertThat(alarms(sequences().get(name))).as(name).isEmpty();
    }

    @Test
    void theBatteryDoesNotAlarmOnPhilox() {
        UniformRandomProvider philox = RandomSource.PHILOX_4X64.create(new long[] {1, 2, 3, 4, 5, 6});

        assertThat(alarms(words(i -> philox.nextLong()))).isEmpty();
    }

    @Test
    void theBatteryAlarmsOnACounterThatIsNotMixed() {
        assertThat(alarms(words(i -> i * 0x9e3779b97f4a7c15L)))
                .containsKeys("pairs at lag 1", "serial correlation at lag 1", "birthday spacings of high bits");
    }

    @Test
    void theBatteryAlarmsOnTheLowBitsOfALinearCongruence() {
        long[] state = {1};

        assertThat(alarms(words(i -> state[0] = state[0] * 6364136223846793005L + 1442695040888963407L)))
                .containsKeys("neighbouring bits");
    }

    @Test
    void theBatteryAlarmsOnKeysThatAreMixedTooLittle() {
        assertThat(alarms(words(i -> {
                    long z = 12345 + i * 0x9e3779b97f4a7c15L;
                    return (z ^ z >>> 32) * 3;
                })))
                .isNotEmpty();
    }

    @Test
    void theBatteryAlarmsOnAFitThatIsTooGood() {
        // Words that go through all values in equal steps, in an order that hides them from the tests of neighbours.
        UniformRandomProvider philox = RandomSource.PHILOX_4X64.create(new long[] {1, 2, 3, 4, 5, 6});
        long step = -1L / WORDS;
        long[] words = words(i -> i * step);
        for (int i = WORDS - 1; i > 0; i--) {
            int j = philox.nextInt(i + 1);
            long swapped = words[i];
            words[i] = words[j];
            words[j] = swapped;
        }

        assertThat(alarms(words)).containsKeys("buckets");
    }

    /** Each bit of key and counter turns each bit of the draw over in half of all cases. */
    @Test
    void everyBitOfTheKeyReachesEveryBitOfTheDraw() {
        UniformRandomProvider philox = RandomSource.PHILOX_4X64.create(new long[] {6, 5, 4, 3, 2, 1});
        int samples = 4096;
        int[][] flips = new int[128][64];
        for (int sample = 0; sample < samples; sample++) {
            long key = philox.nextLong();
            // Counters as they occur: a few thousand entities and a small index.
            long counter = entity(philox.nextInt(1 << 24), philox.nextInt(256));
            long drawn = Draws.bits(key, counter);
            for (int bit = 0; bit < 64; bit++) {
                count(flips[bit], drawn ^ Draws.bits(key ^ 1L << bit, counter));
                count(flips[64 + bit], drawn ^ Draws.bits(key, counter ^ 1L << bit));
            }
        }

        for (int bit = 0; bit < 128; bit++) {
            double statistic = 0;
            for (int count : flips[bit]) {
                double z = (count - samples / 2.0) / Math.sqrt(samples / 4.0);
                statistic += z * z;
            }
            assertThat(Battery.chiSquare(statistic, 64))
                    .as(bit < 64 ? "bit %d of the key" : "bit 64 less than %d of the counter", bit)
                    .isGreaterThan(ALARM);
        }
    }

    private static void count(int[] flips, long changed) {
        for (int bit = 0; bit < 64; bit++) {
            flips[bit] += (int) (changed >>> bit & 1);
        }
    }
}
