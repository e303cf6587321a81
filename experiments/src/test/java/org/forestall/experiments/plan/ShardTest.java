package org.forestall.experiments.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShardTest {

    private static Plan plan(int points, int arms, int replicates) {
        return new Plan(
                1,
                points,
                IntStream.range(0, arms)
                        .mapToObj(arm -> Arm.option("option-" + arm, "Option"))
                        .toList(),
                replicates);
    }

    @Property(tries = 300)
    void partsShareOutThePlanEvenlyAndInItsOrder(
            @ForAll @IntRange(min = 1, max = 12) int points,
            @ForAll @IntRange(min = 1, max = 5) int arms,
            @ForAll @IntRange(min = 1, max = 12) int replicates,
            @ForAll @IntRange(min = 1, max = 40) int of) {
        Plan plan = plan(points, arms, replicates);
        List<long[]> parts = IntStream.rangeClosed(1, of)
                .mapToObj(number -> new Shard(number, of).rows(plan).toArray())
                .toList();

        long[] together = parts.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        assertThat(together).containsExactly(LongStream.range(0, plan.size()).toArray());
        parts.forEach(part -> assertThat(part).isSorted());
        long fewest = Shard.blocks(plan) / of * arms;
        for (int number = 1; number <= of; number++) {
            long size = new Shard(number, of).size(plan);
            assertThat(size).isEqualTo(parts.get(number - 1).length).isBetween(fewest, fewest + arms);
        }
    }

    @Property(tries = 100)
    void whatIsComparedStaysTogether(
            @ForAll @IntRange(min = 1, max = 6) int points, @ForAll @IntRange(min = 1, max = 9) int of) {
        Plan plan = plan(points, 3, 10);
        for (int number = 1; number <= of; number++) {
            new Shard(number, of)
                    .rows(plan)
                    .mapToObj(plan::row)
                    .collect(Collectors.groupingBy(
                            row -> row.replicate() + " at " + row.designPoint(), Collectors.counting()))
                    .values()
                    .forEach(arms -> assertThat(arms).isEqualTo(3));
        }
    }

    /** With four points and four parts, dealing in one fixed order would give each part one and the same point. */
    @Test
    void noPartIsTiedToADesignPoint() {
        Plan plan = plan(4, 1, 200);
        for (int number = 1; number <= 4; number++) {
            long atFirst = new Shard(number, 4)
                    .rows(plan)
                    .filter(index -> plan.row(index).designPoint() == 0)
                    .count();
            assertThat(atFirst).as("of 200").isBetween(20L, 80L);
        }
    }

    @Test
    void aMillionRowsAreDealtWithoutBeingHeld() {
        Plan plan = plan(1, 5, 10_000_000);
        Shard last = new Shard(64, 64);
        assertThat(last.size(plan)).isEqualTo(781_250);
        assertThat(last.rows(plan).skip(700_000).findFirst()).isPresent();
    }

    @Test
    void partsAreReadAsPeopleAndFilesWriteThem() {
        Shard shard = Shard.parse("3/8");
        assertThat(shard).isEqualTo(new Shard(3, 8)).hasToString("3/8");
        assertThat(Shard.ofFileName(shard.fileName())).isEqualTo(shard);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0/8", "9/8", "3", "3/", "a/b", "3/0", "-1/8", "1/100001", "3/8 ", "99999999999/8"})
    void otherPartsAreRefused(String text) {
        assertThatThrownBy(() -> Shard.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
