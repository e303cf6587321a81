package org.forestall.experiments.cli;

import java.time.Instant;
import java.util.Optional;
import org.forestall.experiments.plan.Checksums;
import org.forestall.experiments.plan.Design;
import org.forestall.experiments.plan.Manifest;
import org.forestall.experiments.plan.Plan;
import org.forestall.experiments.plan.Portfolio;
import org.forestall.experiments.plan.Selection;
import org.forestall.scenario.ResolvedYaml;
import org.forestall.scenario.Scenario;
import org.forestall.sim.spec.SocietySpec;

/** The manifest of an experiment that is about to begin. */
final class StartedManifest {

    private StartedManifest() {}

    static Manifest of(Session session, Scenario scenario, Plan plan, int eventReplicates, Optional<Design> design) {
        return of(session, scenario, plan, eventReplicates, design, Optional.empty(), Optional.empty());
    }

    static Manifest of(
            Session session,
            Scenario scenario,
            Plan plan,
            int eventReplicates,
            Optional<Design> design,
            Optional<Selection> selection,
            Optional<Portfolio> portfolio) {
        SocietySpec society = scenario.society();
        Instant now = session.clock().instant();
        return new Manifest(
                Manifest.FORMAT,
                Version.CURRENT,
                Manifest.Status.PLANNED,
                society.id(),
                society.title(),
                Checksums.of(ResolvedYaml.write(scenario)),
                session.commandLine(),
                plan.masterSeed(),
                session.drawStream(),
                society.years(),
                society.people(),
                plan.replicates(),
                plan.designPoints(),
                plan.arms(),
                plan.checksum(),
                eventReplicates,
                new Manifest.Counts(plan.size(), 0, 0),
                Manifest.Platform.present(),
                now,
                now,
                design,
                selection,
                portfolio);
    }
}
