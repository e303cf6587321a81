package org.forestall.experiments.compare;

import java.util.Arrays;
import org.forestall.experiments.statistics.BootstrapEstimate;
import org.forestall.experiments.statistics.StudentisedBootstrap;
import org.forestall.experiments.store.Metric;

/** Works out the cost for each person spared. */
final class CostRatio {

    private CostRatio() {}

    static CostPerPersonSpared of(Sample option, Sample nothing, Difference deaths) {
        if (!deaths.isTold()) {
            return new CostPerPersonSpared.Unknown("the interval of people spared includes zero");
        }
        if (deaths.mean() > 0) {
            return new CostPerPersonSpared.Unknown("more people died than under nothing");
        }
        double[] extraCost = differences(option, nothing, Metric.COST);
        // With arms exchanged: people spared are deaths under nothing less those under the option.
        double[] spared = differences(nothing, option, Metric.DEATHS);
        BootstrapEstimate estimate = StudentisedBootstrap.ratioOfMeans(extraCost, spared, Comparison.RESAMPLING);
        return estimate.interval().isBounded()
                ? new CostPerPersonSpared.Known(estimate)
                : new CostPerPersonSpared.Unknown(
                        "the people spared can hardly be told from none, so it has no bounds");
    }

    private static double[] differences(Sample option, Sample nothing, Metric metric) {
        double[] differences = option.values(metric).clone();
        double[] withoutOption = nothing.values(metric);
        Arrays.setAll(differences, future -> differences[future] - withoutOption[future]);
        return differences;
    }
}
