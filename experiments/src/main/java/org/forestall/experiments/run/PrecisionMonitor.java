package org.forestall.experiments.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.statistics.distribution.TDistribution;
import org.forestall.experiments.plan.Arm;
import org.forestall.experiments.plan.ArmRole;
import org.forestall.experiments.plan.Plan;
import org.forestall.experiments.plan.PlanRow;

/**
 * Follows the mean paired difference in deaths between each option and the baseline while results come in, in any order
 * (Welford 1962, Technometrics 4(3), pp. 419-420). Plans without a baseline, or with a design, are not followed.
 */
final class PrecisionMonitor {

    private static final double UPPER_TAIL = 0.975;

    private final String baseline;
    private final Map<String, Differences> differencesByOption = new LinkedHashMap<>();
    private final Map<Integer, Double> baselineDeathsByReplicate = new Latest();

    PrecisionMonitor(Plan plan) {
        List<String> baselines = plan.arms().stream()
                .filter(arm -> arm.role() == ArmRole.BASELINE)
                .map(Arm::id)
                .toList();
        boolean followed = plan.designPoints() == 1 && baselines.size() == 1;
        baseline = followed ? baselines.get(0) : null;
        if (followed) {
            plan.arms().stream()
                    .filter(arm -> arm.role() == ArmRole.OPTION)
                    .forEach(arm -> differencesByOption.put(arm.id(), new Differences()));
        }
    }

    void add(RunResult.Finished result) {
        PlanRow row = result.row();
        double deaths = result.outcome().deaths();
        if (row.option().equals(baseline)) {
            baselineDeathsByReplicate.put(row.replicate(), deaths);
            differencesByOption.values().forEach(differences -> differences.baselineCame(row.replicate(), deaths));
        } else if (differencesByOption.containsKey(row.option())) {
            differencesByOption
                    .get(row.option())
                    .optionCame(row.replicate(), deaths, baselineDeathsByReplicate.get(row.replicate()));
        }
    }

    List<Progress.HalfWidth> halfWidths() {
        List<Progress.HalfWidth> halfWidths = new ArrayList<>();
        differencesByOption.forEach((option, differences) -> {
            if (differences.count > 1) {
                halfWidths.add(
                        new Progress.HalfWidth(option, differences.count, differences.mean, differences.halfWidth()));
            }
        });
        return halfWidths;
    }

    /**
     * Deaths by replicate, of the replicates that came last. Runs of a replicate come close together, so that what falls
     * out has met its partners, or has none in this session; memory does not grow with the number of runs.
     */
    private static final class Latest extends LinkedHashMap<Integer, Double> {

        private static final long serialVersionUID = 1L;
        private static final int MOST = 10_000;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Double> eldest) {
            return size() > MOST;
        }
    }

    /** Running moments of the differences of one option. */
    private static final class Differences {

        private final Map<Integer, Double> waitingForBaseline = new Latest();
        private long count;
        private double mean;
        private double squares;

        void baselineCame(int replicate, double baselineDeaths) {
            Double deaths = waitingForBaseline.remove(replicate);
            if (deaths != null) {
                add(deaths - baselineDeaths);
            }
        }

        void optionCame(int replicate, double deaths, Double baselineDeaths) {
            if (baselineDeaths == null) {
                waitingForBaseline.put(replicate, deaths);
            } else {
                add(deaths - baselineDeaths);
            }
        }

        private void add(double difference) {
            count++;
            double step = difference - mean;
            mean += step / count;
            squares += step * (difference - mean);
        }

        double halfWidth() {
            double standardError = Math.sqrt(squares / (count - 1) / count);
            return TDistribution.of((double) count - 1).inverseCumulativeProbability(UPPER_TAIL) * standardError;
        }
    }
}
