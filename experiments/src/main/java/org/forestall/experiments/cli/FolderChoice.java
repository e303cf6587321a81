package org.forestall.experiments.cli;

import java.nio.file.Path;
import java.util.List;
import org.forestall.experiments.plan.Manifest;
import org.forestall.experiments.store.ResultFolder;
import org.forestall.scenario.Scenario;
import picocli.CommandLine.Parameters;

/** A result folder that a command works on. */
final class FolderChoice {

    @Parameters(index = "0", paramLabel = "DIR", description = "A result folder.")
    private Path path;

    /** The folder, or null after a complaint. */
    ResultFolder open(Complaints complaints) {
        return path == null ? null : complaints.get(() -> ResultFolder.open(path));
    }

    /**
     * The scenario of a folder at each design point, or null after a complaint. Complains as well if the folder was made by a version of
     * Forestall that may give other numbers.
     */
    static List<Scenario> scenariosToRunAgain(ResultFolder folder, Session session, Complaints complaints) {
        Manifest manifest = folder.manifest();
        if (!manifest.forestall().equals(Version.CURRENT)
                || !manifest.drawStream().equals(session.drawStream())) {
            complaints.add(folder.path() + " was made by Forestall " + manifest.forestall() + " (draws: "
                    + manifest.drawStream() + "); this is " + Version.CURRENT + " (draws: " + session.drawStream()
                    + "), which may give other numbers. Use the version that made it.");
            return null;
        }
        String yaml = complaints.get(folder::resolvedScenario);
        if (yaml == null || complaints.get(folder::plan) == null) {
            return null;
        }
        return Variants.of(yaml, folder.scenario().toString(), manifest.design(), complaints);
    }
}
