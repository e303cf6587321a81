package org.forestall.experiments.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.forestall.experiments.societies.PopulationFolder;
import org.forestall.experiments.societies.PopulationManifest;
import org.forestall.experiments.societies.PopulationSettings;
import org.forestall.experiments.store.ResultFolder;
import org.forestall.scenario.synthetic.SyntheticSocieties;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs a population of invented societies, or prints one of them. */
@CommandLine.Command(
        name = "societies",
        description = "Run a population of invented societies drawn by chance and write what happened year by year.",
        footer = {
            "",
            "Examples:",
            "  forestall societies --count 1000 --out results/societies",
            "  forestall societies --describe 7"
        })
final class SocietiesCommand implements Command {

    private static final int DEFAULT_COUNT = 100;
    private static final int MOST_SOCIETIES = 1_000_000;
    private static final int MOST_YEARS = 30;
    private static final int FEWEST_PEOPLE = 200;
    private static final int MOST_PEOPLE = 1_000_000;
    private static final long BYTES_PER_YEAR = 60_000;

    @Option(names = "--count", paramLabel = "N", description = "Number of societies. Default: " + DEFAULT_COUNT + ".")
    private Integer count;

    @Option(
            names = "--years",
            paramLabel = "Y",
            description = "Length of a run in years. Default: " + SyntheticSocieties.YEARS + ".")
    private Integer years;

    @Option(
            names = "--people",
            paramLabel = "N",
            description = "People in the sample of each. Default: " + SyntheticSocieties.PEOPLE + ".")
    private Integer people;

    @Mixin
    private SeedChoice seed;

    @Option(
            names = "--describe",
            paramLabel = "INDEX",
            description = "Run nothing; print society INDEX, from 0, as a scenario file on standard output.")
    private Integer describe;

    @Mixin
    private RunChoice runChoice;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder for the tables. Default: a new one under forestall-results.")
    private Path out;

    @Option(names = "--force", description = "Replace an earlier population in the folder.")
    private boolean force;

    private final Session session;

    SocietiesCommand(Session session) {
        this.session = session;
    }

    @Override
    public void check(Complaints complaints) {
        complaints.requireWithin("--count", count, 1, MOST_SOCIETIES);
        complaints.requireWithin("--years", years, 1, MOST_YEARS);
        complaints.requireWithin("--people", people, FEWEST_PEOPLE, MOST_PEOPLE);
        complaints.requireWithin("--describe", describe, 0, Integer.MAX_VALUE - 1);
        runChoice.check(complaints);
        if (describe != null && (out != null || count != null)) {
            complaints.add("--describe prints one society and runs nothing; leave out --out and --count.");
        }
        if (describe == null) {
            checkFolder(complaints);
        }
    }

    private void checkFolder(Complaints complaints) {
        if (out != null) {
            complaints.check(() -> PopulationFolder.requireFree(out, force));
        }
        if (complaints.isEmpty()) {
            if (out == null) {
                out = freeFolder();
            }
            long bytes = BYTES_PER_YEAR * settings().count() * settings().years();
            complaints.check(() -> ResultFolder.requireRoom(out, bytes));
        }
    }

    private Path freeFolder() {
        int number = 1;
        while (Files.exists(Path.of("forestall-results", "societies-" + seed.seed() + "-" + number))) {
            number++;
        }
        return Path.of("forestall-results", "societies-" + seed.seed() + "-" + number);
    }

    private PopulationSettings settings() {
        return new PopulationSettings(
                seed.seed(),
                count == null ? DEFAULT_COUNT : count,
                years == null ? SyntheticSocieties.YEARS : years,
                people == null ? SyntheticSocieties.PEOPLE : people);
    }

    @Override
    public int run() {
        return describe == null ? runPopulation() : printSociety();
    }

    private int printSociety() {
        PopulationSettings settings = settings();
        String yaml = SyntheticSocieties.yaml(
                SyntheticSocieties.draw(settings.seed(), describe, settings.years(), settings.people()));
        session.console().result(yaml.stripTrailing());
        return ExitCode.DONE;
    }

    private int runPopulation() {
        PopulationSettings settings = settings();
        Console console = session.console();
        console.say(
                "Invented societies drawn by chance; none stands for a real country, and nothing here is a forecast.");
        console.say(Text.count(settings.count()) + (settings.count() == 1 ? " society, " : " societies, ")
                + Text.plural(settings.years(), "year") + " each, " + Text.count(settings.people())
                + " people in the sample, seed " + settings.seed() + ", " + Text.plural(runChoice.threads(), "thread")
                + ". Tables go to " + out + ".");
        session.stop().guard();
        PopulationFolder folder = new PopulationFolder(out, settings, Version.CURRENT, session.drawStream());
        Optional<PopulationManifest> written =
                folder.write(runChoice.threads(), runChoice.progress().listener(console), session.stop()::isRequested);
        if (written.isEmpty()) {
            console.say("Stopped on request. Nothing was written.");
            return ExitCode.PARTIAL;
        }
        return tell(written.get());
    }

    private int tell(PopulationManifest manifest) {
        Console console = session.console();
        manifest.failed()
                .forEach(failure ->
                        console.say("Society " + failure.society() + " failed and has no rows: " + failure.message()));
        console.result(
                Text.count(manifest.societyYears()) + " society-years with " + Text.plural(manifest.onsets(), "onset")
                        + " of mass violence, and " + Text.plural(manifest.events(), "event") + ": " + out);
        return manifest.failed().isEmpty() ? ExitCode.DONE : ExitCode.PARTIAL;
    }
}
