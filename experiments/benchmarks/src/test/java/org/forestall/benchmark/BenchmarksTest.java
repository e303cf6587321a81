package org.forestall.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.forestall.sim.Society;
import org.forestall.sim.state.People;
import org.forestall.sim.state.SocialNetwork;
import org.junit.jupiter.api.Test;

/** Benchmarks do what they say that they measure. */
class BenchmarksTest {

    @Test
    void theCountryHasSixteenDistrictsThreeGroupsAndAboutThePeopleAskedFor() {
        Society society = Country.society(3_000, 1, 0);

        assertThat(society.state().layout.districts).isEqualTo(16);
        assertThat(society.state().layout.groups).isEqualTo(3);
        // Each community rounds its share and has at least four people.
        assertThat(society.state().people.count).isBetween(3_000 - 48, 3_000 + 48 * 4);
    }

    @Test
    void bothWaysOfGatheringGiveTheSumOfFacesAlongTies() {
        Society society = Country.society(1_000, 1, 0);
        People people = society.state().people;
        for (int person = 0; person < people.count; person++) {
            people.face[person] = (byte) (37 * person);
        }
        SocialNetwork network = society.state().network;
        int[] expected = new int[people.count];
        for (int person = 0; person < people.count; person++) {
            for (int k = 0; k < network.degree(person); k++) {
                expected[person] += people.face[network.ties[network.start[person] + k]] & 0xff;
            }
        }

        GatherKernel kernel = new GatherKernel(people, network);

        assertThat(kernel.gather(GatherKernel.Gathering.PLAIN)).isEqualTo(expected);
        assertThat(kernel.gather(GatherKernel.Gathering.RUNNING_SUM)).isEqualTo(expected);
    }

    @Test
    void theFloorWritesEveryAttitudeOfEveryPerson() {
        People people = Country.society(300, 1, 0).state().people;
        SocialNetwork none = new SocialNetwork(new int[people.count + 1], new int[0]);
        float[] trust = people.trustInOthers.clone();
        float[] hostility = people.hostility;
        java.util.Arrays.fill(hostility, 1);

        new GatherKernel(people, none).run(GatherKernel.Gathering.PLAIN);

        for (int person = 0; person < people.count; person++) {
            assertThat(people.trustInOthers[person]).isNotEqualTo(trust[person]);
        }
        assertThat(hostility).doesNotContain(1);
    }

    @Test
    void aBenchmarkedWeekIsAWeekAndGoesBackToTheStartAtTheEnd() {
        WeekOfSociety bench = new WeekOfSociety();
        bench.people = 300;
        bench.prepare();
        int first = bench.week();
        int week = first;
        while (week < 30 * 52) {
            week = bench.week();
        }

        assertThat(first).isEqualTo(1);
        assertThat(bench.week()).isEqualTo(1);
    }

    @Test
    void emptySchedulesStepAsManyTimesAsThereAreEntries() {
        SchedulingAlone bench = new SchedulingAlone();
        bench.prepare();

        assertThat(bench.stepsOfAWeek()).isEqualTo(SchedulingAlone.STEPS_OF_A_WEEK);
        assertThat(bench.everyPersonScheduled()).isEqualTo(SchedulingAlone.STEPS_OF_A_WEEK + SchedulingAlone.PEOPLE);
    }

    @Test
    void copiesHaveTheBytesOfTheSnapshot() {
        SnapshotAndRestore bench = new SnapshotAndRestore();
        bench.people = 300;
        bench.prepare();

        assertThat(bench.copyIntoOldArray()).isEqualTo(bench.snapshot().toBytes());
        assertThat(bench.copyIntoNewArray()).isEqualTo(bench.snapshot().toBytes());
        assertThat(bench.restore()).isEqualTo(1);
    }

    /** Each mean of 4096 uniforms is within 0.5 +- 5.7 standard errors but once in 10^8 times. */
    @Test
    void allGeneratorsGiveUniforms() {
        UniformDraws bench = new UniformDraws();
        double tolerance = 5.7 * Math.sqrt(1.0 / 12 / UniformDraws.MANY);

        assertThat(List.of(
                        bench.keyed(),
                        bench.keyedWithoutHoisting(),
                        bench.l64x128mix(),
                        bench.philox4x64(),
                        bench.mersenneTwisterFast()))
                .allSatisfy(sum -> assertThat(sum / UniformDraws.MANY).isCloseTo(0.5, within(tolerance)));
    }

    @Test
    void mediansAndVerdictsAreThoseOfTheirNumbers() {
        assertThat(Medians.of(List.of(3.0, 1.0, 100.0))).isEqualTo(3.0);
        assertThat(Medians.of(List.of(1.0, 2.0))).isEqualTo(1.5);
        assertThat(Claim.atMost("a", 2, 3).holds()).isTrue();
        assertThat(Claim.atMost("a", 4, 3).holds()).isFalse();
        assertThat(Claim.atLeast("a", 1.6, 1.7).holds()).isFalse();
        assertThat(Claim.table(List.of(Claim.atMost("a", 4, 3)))).contains("| a | 4.00 | at most 3.00 | missed |");
    }

    @Test
    void memoryByArraysIsThatOfPeopleAndNetwork() {
        MemoryPerPerson.Result result = MemoryPerPerson.measure(20_000);

        assertThat(result.ofArrays()).isBetween(4 * (1 + result.ties()), 200.0);
        assertThat(result.ofHeap()).isPositive();
    }

    /** Compilation in the background can make a week or two allocate, hence a share and not all. */
    @Test
    void weeksAllocateNothingButTheGrowthOfTheLog() {
        AllocationPerWeek.Result result = AllocationPerWeek.measure(300);

        assertThat(result.median()).isZero();
        assertThat(result.shareOfNone()).isGreaterThan(0.9);
    }

    @Test
    void gainIsTheMedianGainOfPairs() {
        RunsPerSecond.Result result = new RunsPerSecond.Result(
                List.of(10.0, 20.0, 10.0),
                List.of(19.0, 36.0, 5.0),
                List.of(50.0, 60.0, 70.0),
                List.of(50.0, 80.0, 70.0));

        assertThat(result.gainByClock()).isCloseTo(1.8, within(1e-12));
        assertThat(result.gainByProcessorTime()).isCloseTo(2, within(1e-12));
        assertThat(result.cpuMillisPerYear()).isCloseTo(12, within(1e-12));
    }

    @Test
    void runsAreTimedOnOneThreadAndOnTwo() {
        RunsPerSecond.Result result = RunsPerSecond.measure(1, 1);

        assertThat(result.perSecondOnOne()).hasSize(1).allSatisfy(rate -> assertThat(rate)
                .isPositive());
        assertThat(result.perSecondOnTwo()).hasSize(1).allSatisfy(rate -> assertThat(rate)
                .isPositive());
        assertThat(result.cpuMillisOnTwo()).hasSize(1).allSatisfy(millis -> assertThat(millis)
                .isPositive());
    }
}
