package org.forestall.experiments.select;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.forestall.experiments.plan.Arm;
import org.forestall.experiments.plan.Plan;
import org.forestall.experiments.plan.Selection;
import org.forestall.experiments.select.RankedArm.Standing;
import org.forestall.experiments.statistics.AnytimeInterval;
import org.forestall.experiments.statistics.Interval;
import org.forestall.experiments.statistics.Preference;
import org.forestall.experiments.store.Results;

/**
 * What a search for the best option came to.
 *
 * @param selection what was asked
 * @param objective by what
 * @param end how it ended
 * @param replicates replicates of the leader
 * @param runs runs that entered the search
 * @param runsOfAllAlike runs that as many replicates of every arm would have taken
 * @param passedOver replicates passed over because a run failed
 * @param arms the leader first, then by how long they stayed and how good they are
 */
public record RankingResult(
        Selection selection,
        Objective objective,
        End end,
        int replicates,
        long runs,
        long runsOfAllAlike,
        int passedOver,
        List<RankedArm> arms) {

    public RankingResult {
        arms = List.copyOf(arms);
    }

    /** How a search ended. */
    public enum End {
        /** One arm is left. */
        DECIDED,
        /** The plan is used up and several arms are left. */
        USED_UP,
        /** Rows are missing. */
        UNDER_WAY
    }

    /** Reads what is stored and goes through it in the order in which the search did. */
    public static RankingResult of(Results results) {
        Selection selection = results.manifest().selection().orElseThrow();
        Objective objective = Objective.find(selection.metric()).orElseThrow();
        Plan plan = results.plan();
        Ranking ranking = new Ranking(plan, selection, objective);
        while (!ranking.isOver()
                && ranking.take(results.storedValues(objective.metric(), ranking.blockStart(), ranking.blockEnd()))) {}
        return of(plan, selection, objective, ranking);
    }

    /** What a search came to. */
    public static RankingResult of(Plan plan, Selection selection, Objective objective, Ranking ranking) {
        End end = ranking.isDecided() ? End.DECIDED : ranking.isOver() ? End.USED_UP : End.UNDER_WAY;
        List<RankedArm> arms = new ArrayList<>();
        long runs = 0;
        int most = 0;
        if (ranking.rule().replicates() > 0) {
            Arm leader = plan.arms().get(ranking.rule().leader());
            for (int armIdx = 0; armIdx < plan.arms().size(); armIdx++) {
                RankedArm arm = arm(armIdx, plan, leader, selection, objective, ranking);
                arms.add(arm);
                runs += arm.replicates();
                most = Math.max(most, arm.replicates());
            }
        }
        Comparator<RankedArm> byStay = Comparator.comparing(
                        (RankedArm arm) -> arm.interval().isPresent())
                .thenComparing(Comparator.comparingInt(RankedArm::replicates).reversed())
                .thenComparingDouble(arm -> worse(arm.difference(), objective));
        arms.sort(byStay);
        return new RankingResult(
                selection,
                objective,
                end,
                most,
                runs,
                (long) most * plan.arms().size(),
                ranking.passedOver().size(),
                arms);
    }

    private static double worse(double difference, Objective objective) {
        return objective.preference() == Preference.LOWER_IS_BETTER ? difference : -difference;
    }

    private static RankedArm arm(
            int armIdx, Plan plan, Arm leader, Selection selection, Objective objective, Ranking ranking) {
        Arm arm = plan.arms().get(armIdx);
        double[] values = ranking.values(arm.id());
        double mean = ranking.rule().mean(armIdx);
        if (arm.equals(leader)) {
            Standing standing = ranking.isDecided() ? Standing.NAMED : Standing.LEADS;
            return new RankedArm(arm, values.length, mean, 0, Optional.empty(), standing);
        }
        double[] best = Arrays.copyOf(ranking.values(leader.id()), values.length);
        double[] differences = new double[values.length];
        Arrays.setAll(differences, replicate -> values[replicate] - best[replicate]);
        int pairs = plan.arms().size() * (plan.arms().size() - 1) / 2;
        double level = 1 - (1 - selection.level()) / pairs;
        Interval interval = AnytimeInterval.of(differences, level, selection.firstStage());
        double difference = Arrays.stream(differences).sum() / differences.length;
        boolean survives = ranking.rule().survives(armIdx);
        return new RankedArm(
                arm,
                values.length,
                mean,
                difference,
                Optional.of(interval),
                survives ? Standing.OPEN : standing(interval, selection.zone(), objective));
    }

    private static Standing standing(Interval interval, double zone, Objective objective) {
        boolean lower = objective.preference() == Preference.LOWER_IS_BETTER;
        double leastWorse = lower ? interval.low() : -interval.high();
        double mostWorse = lower ? interval.high() : -interval.low();
        if (leastWorse > 0) {
            return Standing.WORSE;
        }
        return mostWorse <= zone ? Standing.WITHIN_ZONE : Standing.DROPPED;
    }

    /** The arm that leads or is named; empty before the first replicate. */
    public Optional<RankedArm> leader() {
        return arms.stream().findFirst();
    }

    /** Arms of a standing, in order. */
    public List<RankedArm> with(Standing standing) {
        return arms.stream().filter(arm -> arm.standing() == standing).toList();
    }
}
