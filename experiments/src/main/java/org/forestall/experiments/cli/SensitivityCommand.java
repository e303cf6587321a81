package org.forestall.experiments.cli;

import java.util.List;
import java.util.Locale;
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
            "Examples:",
            "  forestall sensitivity contested-election --vary nation.economy=0.2..0.6 --vary nation.democracy=0.2..0.6",
            "  forestall sensitivity contested-election --method interactions --points 32 --metric onset \\",
            "      --vary nation.economy=0.2..0.6 --vary nation.impunity=0.2..0.9 --vary nation.civicSpace=0.2..0.8",
            "",
            "forestall resume DIR goes on with one that was stopped; forestall report DIR makes its tables anew."
        })
final class SensitivityCommand extends DesignCommand {

    private static final int DEFAULT_PATHS = 10;
    private static final int FEWEST_PATHS = 4;
    private static final int DEFAULT_ROWS = 64;
    private static final int FEWEST_ROWS = 8;
    private static final int DEFAULT_POINTS = 100;
    private static final int FEWEST_POINTS = 20;
    private static final int MOST_ROWS = 20_000;

    /** How sensitivity is measured. */
    enum Measure {
        MORRIS(Design.Method.MORRIS, DEFAULT_PATHS),
        SOBOL(Design.Method.SALTELLI, DEFAULT_ROWS),
        INTERACTIONS(Design.Method.INTERACTIONS, DEFAULT_ROWS),
        PAWN(Design.Method.PAWN, DEFAULT_POINTS);

        private final Design.Method method;
        private final int usualSize;

        Measure(Design.Method method, int usualSize) {
            this.method = method;
            this.usualSize = usualSize;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(
            names = "--method",
            paramLabel = "METHOD",
            description = "morris (few runs, for screening), sobol (shares of variance), interactions (which pairs act "
                    + "together) or pawn (whole distributions, for outcomes that are mostly small). Default: morris.")
    private Measure measure = Measure.MORRIS;

    @Option(
            names = "--trajectories",
            paramLabel = "N",
            description = "Paths of morris; each has one point more than settings. Default: " + DEFAULT_PATHS + ".")
    private Integer trajectories;

    @Option(
            names = "--points",
            paramLabel = "N",
            description =
                    "Base points of sobol and interactions, best a power of two, or points of pawn. Each base point is "
                            + "run at two points more than settings, or at one for each setting and pair. Default: "
                            + DEFAULT_ROWS
                            + ", of pawn " + DEFAULT_POINTS + ".")
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
            complaints.add("--points belongs to --method sobol, interactions or pawn; morris takes --trajectories.");
        }
        if (trajectories != null && measure != Measure.MORRIS) {
            complaints.add("--trajectories belongs to --method morris; " + measure + " takes --points.");
        }
        if (measure == Measure.PAWN) {
            complaints.requireWithin("--points", points, FEWEST_POINTS, MOST_ROWS);
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
        Integer size = measure == Measure.MORRIS ? trajectories : points;
        return new Design(measure.method, factors, size == null ? measure.usualSize : size, designSeed, metric);
    }

    @Override
    List<String> options() {
        return List.of(option);
    }

    @Override
    boolean needsNothing() {
        return false;
    }

    @Override
    int fewestSettings() {
        return measure == Measure.INTERACTIONS ? 2 : 1;
    }

    /** A single future cannot tell what settings do from what chance does. */
    @Override
    int fewestReplicates() {
        return 2;
    }
}
