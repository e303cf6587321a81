package org.forestall.experiments.report;

import java.util.List;
import org.forestall.experiments.compare.Coverage;
import org.forestall.experiments.plan.Manifest;
import org.forestall.experiments.report.page.Block;
import org.forestall.experiments.report.page.Section;
import org.forestall.experiments.report.page.TableBlock;
import org.forestall.experiments.store.FailedRun;

/** What it takes to repeat the runs, and which of them failed. */
final class RepeatSection {

    private static final int MOST_FAILED_SHOWN = 50;

    private RepeatSection() {}

    static Section of(Material material) {
        Manifest manifest = material.manifest();
        Coverage coverage = material.coverage();
        Section.Builder section = Section.named("repeat", "Repeat this")
                .paragraph("The same version, scenario and seed give the same results, bit for bit.")
                .add(new Block.Code(List.of(manifest.command())))
                .add(origin(material, manifest))
                .add(counts(material, coverage));
        section.paragraph(
                coverage.failedRuns().isEmpty()
                        ? "No run failed."
                        : Wording.plural(coverage.failedRuns().size(), "run")
                                + " failed. A future of which a run failed or is missing is left out of every comparison; "
                                + Wording.count(coverage.complete()) + " of " + Wording.count(coverage.planned())
                                + " futures are complete. The commands below repeat failed runs; type them in the result folder.");
        if (!coverage.failedRuns().isEmpty()) {
            section.add(failed(material, coverage));
        }
        return section.build();
    }

    private static TableBlock origin(Material material, Manifest manifest) {
        return TableBlock.ofWords("Where the numbers come from.", "What", "Value")
                .row("Forestall", manifest.forestall())
                .row("Scenario", manifest.title() + " (" + manifest.scenario() + ")")
                .row("Scenario hash, SHA-256", manifest.scenarioHash())
                .row("Plan checksum, SHA-256", manifest.planChecksum())
                .row("Result checksum, SHA-256", material.checksum())
                .row("Seed", String.valueOf(manifest.masterSeed()))
                .row("Rule of the draws", manifest.drawStream())
                .row(
                        "Runs",
                        Wording.count(manifest.counts().planned()) + " planned: "
                                + Wording.plural(manifest.arms().size(), "arm") + ", "
                                + (manifest.designPoints() == 1
                                        ? ""
                                        : Wording.plural(manifest.designPoints(), "setting") + ", ")
                                + Wording.plural(manifest.replicates(), "future") + " each, "
                                + Wording.plural(manifest.years(), "year") + " each, "
                                + Wording.count(manifest.people()) + " people in the sample")
                .row(
                        "Made with",
                        "Java " + manifest.platform().java() + " ("
                                + manifest.platform().vendor() + "), "
                                + manifest.platform().system() + ", "
                                + manifest.platform().processor())
                .build();
    }

    private static TableBlock counts(Material material, Coverage coverage) {
        TableBlock.Builder table =
                TableBlock.ofNumbers("Runs by what became of them.", "Arm", "Planned", "Finished", "Failed", "Missing");
        coverage.arms()
                .forEach(arm -> table.row(
                        material.name(arm.option()),
                        Wording.count(arm.planned()),
                        Wording.count(arm.finished()),
                        Wording.count(arm.failed()),
                        Wording.count(arm.missing())));
        return table.build();
    }

    private static TableBlock failed(Material material, Coverage coverage) {
        int shown = Math.min(MOST_FAILED_SHOWN, coverage.failedRuns().size());
        TableBlock.Builder table = TableBlock.ofWords(
                "Failed runs" + (shown < coverage.failedRuns().size() ? ", the first " + shown : "") + ".",
                "Run",
                "What went wrong",
                "Command that repeats it");
        for (FailedRun run : coverage.failedRuns().subList(0, shown)) {
            table.row(
                    material.name(run.row().option()) + ", replicate "
                            + run.row().replicate(),
                    run.message(),
                    run.replay());
        }
        return table.build();
    }
}
