package org.forestall.experiments.select;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.forestall.experiments.plan.Arm;
import org.forestall.experiments.plan.Plan;
import org.forestall.experiments.plan.PlanRow;
import org.forestall.experiments.plan.Selection;
import org.forestall.experiments.statistics.FullySequentialSelection;
import org.forestall.experiments.store.StoredValue;

/**
 * A selection among the arms of a plan that grows with the results stored. Which rows are run next follows from the plan and
 * from what is stored alone, in blocks of whole replicates; so a search that was broken off and resumed runs the same rows,
 * and names the same arm, as one that was not.
 *
 * <p>A replicate counts only if every arm that is still in the search came to its end in it; others are passed over for all.
 */
public final class Ranking {

    /** Replicates that are run together after the first stage. More waste runs of arms that drop out in between. */
    private static final int BLOCK = 20;

    private final Plan plan;
    private final FullySequentialSelection rule;
    private final List<String> arms;
    private final Map<String, List<Double>> valuesByArm = new HashMap<>();
    private final List<Integer> passedOver = new ArrayList<>();
    private final int firstStage;
    private int nextReplicate;
    private int blockEnd;

    /** A selection that has seen nothing yet. */
    public Ranking(Plan plan, Selection selection, Objective objective) {
        this.plan = plan;
        this.arms = plan.arms().stream().map(Arm::id).toList();
        this.firstStage = selection.firstStage();
        this.rule = new FullySequentialSelection(
                arms.size(),
                objective.preference(),
                new FullySequentialSelection.Settings(selection.zone(), selection.level(), firstStage));
        arms.forEach(arm -> valuesByArm.put(arm, new ArrayList<>()));
        blockEnd = Math.min(firstStage, plan.replicates());
    }

    /** Rows that the next block needs; empty when the search is over. Some may be stored already. */
    public List<PlanRow> needed() {
        if (isOver()) {
            return List.of();
        }
        List<PlanRow> rows = new ArrayList<>();
        for (int replicate = nextReplicate; replicate < blockEnd; replicate++) {
            for (int arm : rule.surviving()) {
                rows.add(new PlanRow(0, arms.get(arm), replicate));
            }
        }
        return rows;
    }

    /** First replicate of the block that is needed next. */
    public int blockStart() {
        return nextReplicate;
    }

    /** The replicate after the last of the block that is needed next. */
    public int blockEnd() {
        return blockEnd;
    }

    /**
     * Takes the results of a block.
     *
     * @param stored at least the values of {@link #needed()}
     * @return false, with nothing changed, if a row is missing
     */
    public boolean take(List<StoredValue> stored) {
        Map<PlanRow, OptionalDouble> byRow = new HashMap<>();
        stored.forEach(each -> byRow.put(new PlanRow(0, each.option(), each.replicate()), each.value()));
        if (isOver() || !byRow.keySet().containsAll(needed())) {
            return false;
        }
        while (nextReplicate < blockEnd && !rule.isOver()) {
            takeReplicate(nextReplicate, byRow);
            nextReplicate++;
        }
        nextReplicate = blockEnd;
        blockEnd = Math.min(blockEnd + BLOCK, plan.replicates());
        return true;
    }

    private void takeReplicate(int replicate, Map<PlanRow, OptionalDouble> byRow) {
        double[] outcomes = new double[arms.size()];
        for (int arm : rule.surviving()) {
            OptionalDouble value = byRow.get(new PlanRow(0, arms.get(arm), replicate));
            if (value.isEmpty()) {
                passedOver.add(replicate);
                return;
            }
            outcomes[arm] = value.getAsDouble();
        }
        IntStream.of(rule.surviving())
                .forEach(arm -> valuesByArm.get(arms.get(arm)).add(outcomes[arm]));
        rule.add(outcomes);
    }

    /** Whether one arm is left, or the plan is used up. */
    public boolean isOver() {
        return rule.isOver() || nextReplicate >= plan.replicates();
    }

    /** Whether one arm is left. */
    public boolean isDecided() {
        return rule.isOver();
    }

    /** The rule with what it has seen. */
    public FullySequentialSelection rule() {
        return rule;
    }

    /** Arms still in the search, in plan order. */
    public List<String> surviving() {
        return IntStream.of(rule.surviving()).mapToObj(arms::get).toList();
    }

    /** Outcomes of an arm while it was in the search, in the order of replicates. Arms share the first ones. */
    public double[] values(String arm) {
        return valuesByArm.get(arm).stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Replicates passed over because a run of an arm in the search failed. */
    public List<Integer> passedOver() {
        return List.copyOf(passedOver);
    }
}
