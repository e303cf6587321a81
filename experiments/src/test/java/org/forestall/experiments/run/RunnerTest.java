package org.forestall.experiments.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.forestall.experiments.plan.Arm;
import org.forestall.experiments.plan.Plan;
import org.forestall.experiments.plan.PlanRow;
import org.junit.jupiter.api.Test;

class RunnerTest {

    private static final Plan PLAN =
            new Plan(7, 1, List.of(Arm.baseline("nothing", "Nothing"), Arm.option("talks", "Talks")), 50);
    private static final RunnerSettings SETTINGS = new RunnerSettings(2, 16, Duration.ofMillis(50));

    private final List<RunResult> kept = new ArrayList<>();
    private final List<Integer> batchSizes = new ArrayList<>();

    private void keep(List<RunResult> batch) {
        kept.addAll(batch);
        batchSizes.add(batch.size());
    }

    private RunSummary run(Simulator simulator) {
        return new Runner(simulator, this::keep, ProgressListener.SILENT, SETTINGS)
                .run(PLAN, PLAN.rows(), 0, () -> false);
    }

    @Test
    void everyRowIsRunOnceAndStoredInBatches() {
        RunSummary summary = run(new InventedSimulator(7, 0));

        assertThat(summary).isEqualTo(new RunSummary(100, 0, RunSummary.End.COMPLETE, ""));
        assertThat(kept.stream().map(result -> PLAN.indexOf(result.row())).sorted())
                .hasSize(100)
                .doesNotHaveDuplicates();
        assertThat(batchSizes.size()).isLessThan(100);
    }

    @Test
    void oneThreadAndTwoGiveTheSameResults() {
        run(new InventedSimulator(7, 0));
        List<RunResult> onTwo = inPlanOrder(kept);
        kept.clear();

        new Runner(new InventedSimulator(7, 0), this::keep, ProgressListener.SILENT, RunnerSettings.withThreads(1))
                .run(PLAN, PLAN.rows(), 0, () -> false);

        assertThat(inPlanOrder(kept)).isEqualTo(onTwo);
    }

    private static List<RunResult> inPlanOrder(List<RunResult> results) {
        return results.stream()
                .sorted((first, second) -> Long.compare(PLAN.indexOf(first.row()), PLAN.indexOf(second.row())))
                .toList();
    }

    @Test
    void aFailingRunBecomesARowAndTheBatchGoesOn() {
        Simulator healthy = new InventedSimulator(7, 0);
        RunSummary summary = run(row -> {
            if (row.replicate() == 3 && row.option().equals("talks")) {
                throw new IllegalStateException("negative\npeople");
            }
            if (row.replicate() == 4) {
                throw new AssertionError();
            }
            return healthy.simulate(row);
        });

        assertThat(summary.stored()).isEqualTo(100);
        assertThat(summary.failed()).isEqualTo(3);
        assertThat(kept)
                .contains(new RunResult.Failed(new PlanRow(0, "talks", 3), "IllegalStateException: negative people"));
        assertThat(kept)
                .contains(new RunResult.Failed(new PlanRow(0, "nothing", 4), "AssertionError: no further message"));
    }

    @Test
    void memoryThatRunsOutEndsTheSessionAndLosesNoFinishedRun() {
        Simulator healthy = new InventedSimulator(7, 1);
        List<PlanRow> finished = Collections.synchronizedList(new ArrayList<>());
        RunSummary summary = run(row -> {
            if (row.replicate() == 20) {
                throw new OutOfMemoryError("Java heap space");
            }
            var outcome = healthy.simulate(row);
            finished.add(row);
            return outcome;
        });

        assertThat(summary.end()).isEqualTo(RunSummary.End.EXHAUSTED);
        assertThat(summary.message()).contains("more memory").contains("fewer threads");
        assertThat(summary.failed()).isZero();
        assertThat(kept.stream().map(RunResult::row)).containsExactlyInAnyOrderElementsOf(finished);
    }

    @Test
    void askedToStopItStoresWhatIsFinished() {
        AtomicInteger begun = new AtomicInteger();
        Simulator healthy = new InventedSimulator(7, 1);
        RunSummary summary = new Runner(
                        row -> {
                            begun.incrementAndGet();
                            return healthy.simulate(row);
                        },
                        this::keep,
                        ProgressListener.SILENT,
                        SETTINGS)
                .run(PLAN, PLAN.rows(), 0, () -> begun.get() > 20);

        assertThat(summary.end()).isEqualTo(RunSummary.End.STOPPED);
        assertThat(summary.stored()).isEqualTo(kept.size()).isBetween(1L, 99L);
        assertThat(kept).allMatch(result -> result instanceof RunResult.Finished);
    }

    @Test
    void aSinkThatFailsEndsTheSessionWithItsWords() {
        AtomicInteger batches = new AtomicInteger();
        RunSummary summary = new Runner(
                        new InventedSimulator(7, 1),
                        batch -> {
                            if (batches.incrementAndGet() == 3) {
                                throw new ResultsNotStored("the disk is full", null);
                            }
                            keep(batch);
                        },
                        ProgressListener.SILENT,
                        SETTINGS)
                .run(PLAN, PLAN.rows(), 0, () -> false);

        assertThat(summary.end()).isEqualTo(RunSummary.End.STORE_FAILED);
        assertThat(summary.message()).isEqualTo("the disk is full");
        assertThat(summary.stored()).isEqualTo(kept.size()).isPositive();
    }

    @Test
    void progressCountsEarlierSessionsAndTellsThePrecisionOfTheMainComparison() {
        List<Progress> heard = new ArrayList<>();
        new Runner(
                        row -> new InventedSimulator(row.option().equals("talks") ? 8 : 7, 0).simulate(row),
                        this::keep,
                        heard::add,
                        SETTINGS)
                .run(PLAN, PLAN.rows(), 11, () -> false);

        Progress last = heard.get(heard.size() - 1);
        assertThat(last.done()).isEqualTo(111);
        assertThat(last.total()).isEqualTo(100);
        assertThat(last.failed()).isZero();
        Progress.HalfWidth halfWidth = last.halfWidths().get(0);
        double[] differences = differences();
        double mean = Arrays.stream(differences).average().orElseThrow();
        double variance = Arrays.stream(differences)
                        .map(difference -> (difference - mean) * (difference - mean))
                        .sum()
                / 49;
        // 2.009575 is the 0.975 quantile of Student's t with 49 degrees of freedom (R 4.3: qt(0.975, 49)).
        assertThat(halfWidth.pairs()).isEqualTo(50);
        assertThat(halfWidth.meanDifference()).isCloseTo(mean, within(1e-9));
        assertThat(halfWidth.halfWidth()).isCloseTo(2.009575 * Math.sqrt(variance / 50), within(1e-4));
    }

    private double[] differences() {
        double[] differences = new double[50];
        for (RunResult result : kept) {
            double deaths = ((RunResult.Finished) result).outcome().deaths();
            differences[result.row().replicate()] += result.row().option().equals("talks") ? deaths : -deaths;
        }
        return differences;
    }
}
