package org.forestall.experiments.cli;

import java.util.List;
import org.forestall.experiments.plan.Design;
import org.forestall.experiments.plan.VariedSetting;
import org.forestall.experiments.store.Metric;
import org.forestall.scenario.ControlArms;
import org.forestall.scenario.Scenario;
import org.forestall.scenario.problem.NearestName;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Asks which settings matter for an outcome. */
@CommandLine.Command(
        name = "sensitivity",
        description = "Ask which settings an outcome depends on, with intervals and the share of chance.",
        footer = {
            "",
            "forestall sensitivity contested-election --vary nation.economy=0.2..0.6 --vary nation.democracy=0.2..0.6",
            "forestall resume DIR goes on with one that was stopped; forestall report DIR makes its tables anew."
        })
final class SensitivityCommand extends DesignCommand {

    private static final int DEFAULT_PATHS = 10;
    private static final int FEWEST_PATHS = 4;
    private static final int DEFAULT_ROWS = 64;
    private static final int FEWEST_ROWS = 8;
    private static final int MOST_ROWS = 20_000;

    /** How sensitivity is measured. */
    enum Measure {
        MORRIS,
        SOBOL;

        @Override
        public String toString() {
            return this == MORRIS ? "morris" : "sobol";
        }
    }

    @Option(
            names = "--method",
            paramLabel = "METHOD",
            description = "morris (few runs, for screening) or sobol (shares of variance). Default: morris.")
    private Measure measure = Measure.MORRIS;

    @Option(
            names = "--trajectories",
            paramLabel = "N",
            description = "Paths of morris; each has one point more than settings. Default: " + DEFAULT_PATHS + ".")
    private Integer trajectories;

    @Option(
            names = "--points",
            paramLabel = "N",
            description = "Base points of sobol, best a power of two; each is run at two points more than settings. "
                    + "Default: " + DEFAULT_ROWS + ".")
    private Integer points;

    @Option(names = "--metric", paramLabel = "METRIC", description = "Outcome to ask about. Default: onset.")
    private String metric = Metric.ONSET.id();

    @Option(
            names = "--option",
            paramLabel = "A",
            description = "Option that is taken at every point. Default: nothing.")
    private String option = ControlArms.NOTHING;

    SensitivityCommand(Session session) {
        super(session);
    }

    @Override
    void checkOwn(Scenario checked, Complaints complaints) {
        complaints.requireWithin("--trajectories", trajectories, FEWEST_PATHS, MOST_ROWS);
        complaints.requireWithin("--points", points, FEWEST_ROWS, MOST_ROWS);
        if (points != null && measure == Measure.MORRIS) {
            complaints.add("--points belongs to --method sobol; morris takes --trajectories.");
        }
        if (trajectories != null && measure == Measure.SOBOL) {
            complaints.add("--trajectories belongs to --method morris; sobol takes --points.");
        }
        if (!Metric.ids().contains(metric)) {
            String all = "There are " + String.join(", ", Metric.ids()) + ".";
            complaints.add(
                    "--metric: '" + metric + "' is no outcome. " + NearestName.question(metric, Metric.ids(), all));
        }
    }

    @Override
    VaryText.Steps steps() {
        return VaryText.Steps.RANGES_ONLY;
    }

    @Override
    Design design(List<VariedSetting> factors, long designSeed) {
        return measure == Measure.MORRIS
                ? new Design(
                        Design.Method.MORRIS,
                        factors,
                        trajectories == null ? DEFAULT_PATHS : trajectories,
                        designSeed,
                        metric)
                : new Design(
                        Design.Method.SALTELLI, factors, points == null ? DEFAULT_ROWS : points, designSeed, metric);
    }

    @Override
    List<String> options() {
        return List.of(option);
    }

    @Override
    boolean needsNothing() {
        return false;
    }

    /** A single future cannot tell what settings do from what chance does. */
    @Override
    int fewestReplicates() {
        return 2;
    }
}
