package org.forestall.experiments.cli;

import org.forestall.scenario.ResolvedYaml;
import org.forestall.scenario.Scenario;
import org.forestall.scenario.doc.ScenarioDescription;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what a scenario holds. */
@CommandLine.Command(
        name = "describe",
        description = "Say in words what a scenario holds, or print it in full.",
        footer = {
            "",
            "Examples:",
            "  forestall describe contested-election",
            "  forestall describe my-country.yaml --set nation.economy=0.3"
        })
final class DescribeCommand implements Command {

    @Mixin
    private ScenarioChoice scenarioChoice;

    @Option(
            names = "--full",
            description = "Print every setting as YAML, defaults included; the output is a scenario file.")
    private boolean full;

    private final Session session;
    private Scenario scenario;

    DescribeCommand(Session session) {
        this.session = session;
    }

    @Override
    public void check(Complaints complaints) {
        scenario = scenarioChoice
                .load(complaints, session.console(), Integer.MAX_VALUE)
                .orElse(null);
    }

    @Override
    public int run() {
        String text = full ? ResolvedYaml.write(scenario) : ScenarioDescription.of(scenario);
        session.console().result(text.stripTrailing());
        return ExitCode.DONE;
    }
}
