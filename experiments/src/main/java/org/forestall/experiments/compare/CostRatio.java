package org.forestall.experiments.compare;

import java.util.Arrays;
import org.forestall.experiments.statistics.BcaBootstrap;
import org.forestall.experiments.statistics.BootstrapEstimate;
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
        double[] extraDeaths = differences(option, nothing, Metric.DEATHS);
        BootstrapEstimate estimate = BcaBootstrap.statistic(
                extraCost.length, futures -> ratio(extraCost, extraDeaths, futures), Comparison.RESAMPLING);
        return estimate.interval().isBounded()
                ? new CostPerPersonSpared.Known(estimate)
                : new CostPerPersonSpared.Unknown("too many resamples of the futures spared nobody");
    }

    private static double ratio(double[] extraCost, double[] extraDeaths, int[] futures) {
        double cost = 0;
        double spared = 0;
        for (int future : futures) {
            cost += extraCost[future];
            spared -= extraDeaths[future];
        }
        return spared > 0 ? cost / spared : Double.NaN;
    }

    private static double[] differences(Sample option, Sample nothing, Metric metric) {
        double[] differences = option.values(metric).clone();
        double[] withoutOption = nothing.values(metric);
        Arrays.setAll(differences, future -> differences[future] - withoutOption[future]);
        return differences;
    }
}
