package org.forestall.experiments.cli;

import java.util.List;
import org.forestall.experiments.plan.Design;
import org.forestall.experiments.plan.VariedSetting;
import org.forestall.scenario.Scenario;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Runs a scenario over a grid or sample of settings. */
@CommandLine.Command(
        name = "sweep",
        description = "Run options of a scenario at many settings, all with the same luck.",
        footer = {
            "",
            "Examples:",
            "  forestall sweep contested-election --vary nation.economy=0.2..0.6:3 --options mediation --out results/economy",
            "  forestall sweep contested-election --vary nation.economy=0.2..0.6 --design sobol --points 64 --dry-run",
            "",
            "forestall resume DIR goes on with a sweep that was stopped; forestall report DIR makes its tables anew."
        })
final class SweepCommand extends DesignCommand {

    private static final int DEFAULT_POINTS = 32;
    private static final int MOST_POINTS = 20_000;

    /** How the points are chosen. */
    enum Sampling {
        GRID(Design.Method.GRID),
        LATIN_HYPERCUBE(Design.Method.LATIN_HYPERCUBE),
        SOBOL(Design.Method.SOBOL);

        private final Design.Method method;

        Sampling(Design.Method method) {
            this.method = method;
        }

        @Override
        public String toString() {
            return method.toString();
        }
    }

    @Option(
            names = "--design",
            paramLabel = "DESIGN",
            description = "grid (every combination), latin-hypercube or sobol. Default: grid.")
    private Sampling sampling = Sampling.GRID;

    @Option(
            names = "--points",
            paramLabel = "N",
            description = "Points of a latin-hypercube or sobol design. Default: " + DEFAULT_POINTS + ".")
    private Integer points;

    @Option(
            names = "--options",
            split = ",",
            paramLabel = "A,B",
            description = "Options to run beside nothing. Default: nothing alone.")
    private List<String> options = List.of();

    SweepCommand(Session session) {
        super(session);
    }

    @Override
    void checkOwn(Scenario checked, Complaints complaints) {
        complaints.requireWithin("--points", points, 2, MOST_POINTS);
        if (points != null && sampling == Sampling.GRID) {
            complaints.add("--points does not go with a grid, whose points follow from the steps. "
                    + "Leave it out, or choose --design latin-hypercube or sobol.");
        }
    }

    @Override
    VaryText.Steps steps() {
        return sampling == Sampling.GRID ? VaryText.Steps.NEEDED : VaryText.Steps.REFUSED;
    }

    @Override
    Design design(List<VariedSetting> factors, long designSeed) {
        int size = points == null ? DEFAULT_POINTS : points;
        return new Design(sampling.method, factors, sampling == Sampling.GRID ? 0 : size, designSeed, "");
    }

    @Override
    List<String> options() {
        return options;
    }

    @Override
    boolean needsNothing() {
        return true;
    }

    @Override
    int fewestReplicates() {
        return 1;
    }
}
