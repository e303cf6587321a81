package org.forestall.experiments.plan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a result folder says about itself: enough to continue it, to repeat it and to cite it. Holds nothing about the
 * machine but what may matter to a number: Java, operating system and processor family.
 *
 * @param format format of the folder, {@link #FORMAT}
 * @param forestall version of Forestall
 * @param status how far the experiment is
 * @param scenario id of the scenario
 * @param title title of the scenario
 * @param scenarioHash SHA-256 of scenario.resolved.yaml
 * @param command the command line, so that it can be typed again
 * @param masterSeed master seed
 * @param drawStream name of the rule that turns keys into random numbers
 * @param years length of a run in years
 * @param people people in the sample
 * @param replicates futures for each arm
 * @param designPoints settings in the design
 * @param arms arms in plan order
 * @param planChecksum SHA-256 of plan.csv
 * @param eventReplicates replicates, from 0, whose event logs are kept
 * @param counts rows planned and done
 * @param platform Java and operating system
 * @param created when the folder was made
 * @param updated when this file was last written
 * @param design the design over settings; empty for a comparison, which has one setting
 * @param selection what a search for the best option asks; empty for experiments that run the whole plan
 * @param portfolio how options were combined; empty if they are those of the scenario
 */
public record Manifest(
        int format,
        String forestall,
        Status status,
        String scenario,
        String title,
        String scenarioHash,
        String command,
        long masterSeed,
        String drawStream,
        int years,
        int people,
        int replicates,
        int designPoints,
        List<Arm> arms,
        String planChecksum,
        int eventReplicates,
        Counts counts,
        Platform platform,
        Instant created,
        Instant updated,
        Optional<Design> design,
        Optional<Selection> selection,
        Optional<Portfolio> portfolio) {

    /** Format that this version reads and writes. */
    public static final int FORMAT = 1;

    /** Manifests of earlier versions lack the last entries. */
    public Manifest {
        design = design == null ? Optional.empty() : design;
        selection = selection == null ? Optional.empty() : selection;
        portfolio = portfolio == null ? Optional.empty() : portfolio;
    }

    /** The manifest of a comparison: all arms run under one setting. */
    public Manifest(
            int format,
            String forestall,
            Status status,
            String scenario,
            String title,
            String scenarioHash,
            String command,
            long masterSeed,
            String drawStream,
            int years,
            int people,
            int replicates,
            int designPoints,
            List<Arm> arms,
            String planChecksum,
            int eventReplicates,
            Counts counts,
            Platform platform,
            Instant created,
            Instant updated) {
        this(
                format,
                forestall,
                status,
                scenario,
                title,
                scenarioHash,
                command,
                masterSeed,
                drawStream,
                years,
                people,
                replicates,
                designPoints,
                arms,
                planChecksum,
                eventReplicates,
                counts,
                platform,
                created,
                updated,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** How far an experiment is. */
    public enum Status {
        /** The plan is written; its runs are for later, here or elsewhere. */
        PLANNED,
        /** Runs are under way, or the machine went down while they were. */
        RUNNING,
        /** All rows are stored and none failed. */
        COMPLETE,
        /** Some rows are missing or failed. */
        PARTIAL
    }

    /**
     * Rows of the plan by what became of them.
     *
     * @param planned rows of the plan
     * @param finished rows that came to their end
     * @param failed rows that failed
     */
    public record Counts(long planned, long finished, long failed) {}

    /**
     * What the runs were made on.
     *
     * @param java version of Java
     * @param vendor who made it
     * @param system name of the operating system
     * @param processor processor family
     */
    public record Platform(String java, String vendor, String system, String processor) {

        /** The platform of this process. */
        public static Platform present() {
            return new Platform(
                    System.getProperty("java.version"),
                    System.getProperty("java.vendor"),
                    System.getProperty("os.name"),
                    System.getProperty("os.arch"));
        }
    }

    /** The plan that the folder was made for. */
    public Plan plan() {
        return new Plan(masterSeed, designPoints, arms, replicates);
    }

    /** The same manifest with another status and other counts. */
    public Manifest with(Status newStatus, Counts newCounts, Instant when) {
        return new Manifest(
                format,
                forestall,
                newStatus,
                scenario,
                title,
                scenarioHash,
                command,
                masterSeed,
                drawStream,
                years,
                people,
                replicates,
                designPoints,
                arms,
                planChecksum,
                eventReplicates,
                newCounts,
                platform,
                created,
                when,
                design,
                selection,
                portfolio);
    }
}
