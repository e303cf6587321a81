package org.forestall.experiments.cli;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.forestall.experiments.plan.Plan;
import org.forestall.experiments.plan.PlanRow;
import org.forestall.experiments.plan.Selection;
import org.forestall.experiments.run.Engine;
import org.forestall.experiments.run.RunSummary;
import org.forestall.experiments.run.Work;
import org.forestall.experiments.select.Objective;
import org.forestall.experiments.select.Ranking;
import org.forestall.experiments.store.ResultStore;

/** Runs a search for the best option block by block, until one is left, the plan is used up, or somebody wishes to stop. */
final class RankingRounds {

    private final Plan plan;
    private final Objective objective;
    private final Ranking ranking;
    private final ResultStore store;
    private final Engine engine;

    RankingRounds(Plan plan, Selection selection, ResultStore store, Engine engine) {
        this.plan = plan;
        this.objective = Objective.find(selection.metric()).orElseThrow();
        this.ranking = new Ranking(plan, selection, objective);
        this.store = store;
        this.engine = engine;
    }

    RunSummary run(BooleanSupplier stop, Console console) {
        long stored = 0;
        long failed = 0;
        while (!ranking.isOver()) {
            List<PlanRow> missing = ranking.needed().stream()
                    .filter(row -> !store.isStored(row))
                    .toList();
            if (!missing.isEmpty()) {
                RunSummary round = engine.run(part(missing), stop);
                stored += round.stored();
                failed += round.failed();
                if (round.end() != RunSummary.End.COMPLETE) {
                    return new RunSummary(stored, failed, round.end(), round.message());
                }
            }
            int before = ranking.surviving().size();
            if (!ranking.take(store.values(objective.metric(), ranking.blockStart(), ranking.blockEnd()))) {
                throw new IllegalStateException("rows " + missing + " were run and are not stored");
            }
            if (ranking.surviving().size() < before && !missing.isEmpty()) {
                console.say(Text.plural(ranking.rule().replicates(), "future") + ": "
                        + Text.plural(ranking.surviving().size(), "option") + " left of "
                        + plan.arms().size() + ".");
            }
        }
        return new RunSummary(stored, failed, RunSummary.End.COMPLETE, "");
    }

    /** The block that is run next, with the rows before it as done. */
    private Work part(List<PlanRow> missing) {
        long total = (long) ranking.surviving().size() * ranking.blockEnd();
        return new Work(plan, missing.iterator(), total - missing.size(), total);
    }
}
