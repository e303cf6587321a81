package org.forestall.experiments.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duckdb.DuckDBConnection;
import org.forestall.experiments.plan.Arm;
import org.forestall.experiments.plan.ArmRole;
import org.forestall.experiments.plan.Manifest;
import org.forestall.experiments.plan.Plan;
import org.forestall.experiments.plan.PlanRow;
import org.forestall.sim.observe.LoggedEvent;
import org.forestall.sim.observe.Outcome;
import org.forestall.sim.observe.SeriesKind;
import org.forestall.sim.observe.framework.Factor;
import org.forestall.sim.observe.framework.ResiliencePart;
import org.forestall.sim.observe.pattern.PatternFinding;

/**
 * Reads the results of a comparison, arm by arm, paired by replicate. All arrays of one reader are aligned: position
 * {@code i} belongs to the replicate {@code completeReplicates().get(i)}, in every arm. A replicate is complete when
 * every arm of it, at every point of the design, came to its end; the others are counted, never silently dropped. Opens the store to read only.
 */
public final class Results implements AutoCloseable {

    private static final String OF_COMPLETE = " JOIN complete USING (replicate) WHERE design_point = 0 AND option = ?";

    private final ResultFolder folder;
    private final Manifest manifest;
    private final Plan plan;
    private final DuckDBConnection connection;
    private final List<Integer> completeReplicates;

    private Results(
            ResultFolder folder,
            Manifest manifest,
            Plan plan,
            DuckDBConnection connection,
            List<Integer> completeReplicates) {
        this.folder = folder;
        this.manifest = manifest;
        this.plan = plan;
        this.connection = connection;
        this.completeReplicates = completeReplicates;
    }

    /**
     * Opens the results of a folder.
     *
     * @throws StoreProblem if the folder or its store cannot be used
     */
    public static Results open(ResultFolder folder) {
        Manifest manifest = folder.manifest();
        Plan plan = folder.plan();
        DuckDBConnection connection = StoreFile.openToRead(folder.store());
        try {
            StoreFile.readMeta(connection, folder.store());
            return new Results(folder, manifest, plan, connection, findComplete(connection, plan));
        } catch (SQLException e) {
            throw new StoreProblem(StoreFile.plainWords(folder.store(), e), e);
        }
    }

    private static List<Integer> findComplete(DuckDBConnection connection, Plan plan) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TEMPORARY TABLE complete AS SELECT replicate FROM runs"
                    + " WHERE status = 'ok' GROUP BY replicate HAVING count(*) = "
                    + (long) plan.arms().size() * plan.designPoints());
            List<Integer> replicates = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery("SELECT replicate FROM complete ORDER BY replicate")) {
                while (rows.next()) {
                    replicates.add(rows.getInt(1));
                }
            }
            return List.copyOf(replicates);
        }
    }

    /** The folder that is read. */
    public ResultFolder folder() {
        return folder;
    }

    /** What the folder says about itself. */
    public Manifest manifest() {
        return manifest;
    }

    /** The plan. */
    public Plan plan() {
        return plan;
    }

    /** The arm that others are compared with. */
    public Arm baseline() {
        return plan.arms().stream()
                .filter(arm -> arm.role() == ArmRole.BASELINE)
                .findFirst()
                .orElseThrow(() -> new StoreProblem(folder.path() + " has no baseline to compare with."));
    }

    /** The options that planners choose among, without baseline and diagnostics, in plan order. */
    public List<Arm> options() {
        return plan.arms().stream().filter(arm -> arm.role() == ArmRole.OPTION).toList();
    }

    /** The diagnostic arms, in plan order. */
    public List<Arm> diagnostics() {
        return plan.arms().stream()
                .filter(arm -> arm.role() == ArmRole.DIAGNOSTIC)
                .toList();
    }

    /** Replicates in which every arm came to its end, in rising order. */
    public List<Integer> completeReplicates() {
        return completeReplicates;
    }

    /** Rows planned, finished and failed for each arm, in plan order. */
    public List<ArmCounts> counts() {
        return plan.arms().stream().map(this::countsOf).toList();
    }

    private ArmCounts countsOf(Arm arm) {
        return read(
                        "SELECT count(*) FILTER (status = 'ok'), count(*) FILTER (status = 'failed')"
                                + " FROM runs WHERE option = ?",
                        arm.id(),
                        row -> new ArmCounts(
                                arm.id(), plan.replicates() * plan.designPoints(), row.getInt(1), row.getInt(2)))
                .get(0);
    }

    /**
     * A quantity of every complete replicate of an arm.
     *
     * @param option id of the arm
     * @param metric the quantity
     * @return one number for each entry of {@link #completeReplicates()}
     */
    public double[] values(String option, Metric metric) {
        requireArm(option);
        return read(
                        "SELECT (" + metric.sql() + ")::DOUBLE FROM runs" + OF_COMPLETE + " ORDER BY replicate",
                        option,
                        row -> row.getDouble(1))
                .stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    /**
     * A quantity at every point of the design, in the replicates in which every arm at that point came to its end.
     *
     * @return for each point, one number for each such replicate in rising order; the same replicates for every arm
     */
    public List<double[]> valuesByPoint(String option, Metric metric) {
        return byPoint(
                " AND (design_point, replicate) IN (SELECT (design_point, replicate) FROM runs WHERE status = 'ok'"
                        + " GROUP BY design_point, replicate HAVING count(*) = "
                        + plan.arms().size() + ")",
                option,
                metric);
    }

    /**
     * A quantity at every point of the design, in the replicates that are complete over all points and arms.
     *
     * @return for each point, one number for each entry of {@link #completeReplicates()}
     */
    public List<double[]> completeValuesByPoint(String option, Metric metric) {
        return byPoint(" AND replicate IN (SELECT replicate FROM complete)", option, metric);
    }

    private List<double[]> byPoint(String condition, String option, Metric metric) {
        requireArm(option);
        List<List<Double>> byPoint = new ArrayList<>();
        for (int point = 0; point < plan.designPoints(); point++) {
            byPoint.add(new ArrayList<>());
        }
        read(
                "SELECT design_point, (" + metric.sql() + ")::DOUBLE FROM runs WHERE option = ?" + condition
                        + " ORDER BY design_point, replicate",
                option,
                row -> byPoint.get(row.getInt(1)).add(row.getDouble(2)));
        return byPoint.stream()
                .map(values -> values.stream().mapToDouble(Double::doubleValue).toArray())
                .toList();
    }

    /** Weeks between two values of a series, or empty if the runs did not record it. */
    public Optional<Integer> seriesStep(SeriesKind kind) {
        return read(
                        "SELECT min(every_weeks) FROM series WHERE kind = ? HAVING count(*) > 0",
                        kind.name(),
                        row -> row.getInt(1))
                .stream()
                .findFirst();
    }

    /**
     * A quantity through time in every complete replicate of an arm.
     *
     * @return one series for each entry of {@link #completeReplicates()}; no series if the runs did not record it
     */
    public double[][] series(String option, SeriesKind kind) {
        requireArm(option);
        return read(
                        "SELECT \"values\" FROM series" + OF_COMPLETE + " AND kind = '" + kind.name()
                                + "' ORDER BY replicate",
                        option,
                        Results::doubles)
                .toArray(double[][]::new);
    }

    private static double[] doubles(ResultSet row) throws SQLException {
        return Arrays.stream((Object[]) row.getArray(1).getArray())
                .mapToDouble(value -> (Double) value)
                .toArray();
    }

    /** What happened to each community of an arm on average, in the order of the scenario. */
    public List<CommunityMeans> communityMeans(String option) {
        requireArm(option);
        return read(
                "SELECT district, \"group\", avg(initial), avg(killed), avg(injured), avg(fled), avg(detained),"
                        + " avg(died_of_deprivation), avg(remaining) FROM communities" + OF_COMPLETE
                        + " GROUP BY district, \"group\" ORDER BY min(position)",
                option,
                row -> new CommunityMeans(
                        new Community(row.getString(1), row.getString(2)),
                        row.getDouble(3),
                        row.getDouble(4),
                        row.getDouble(5),
                        row.getDouble(6),
                        row.getDouble(7),
                        row.getDouble(8),
                        row.getDouble(9)));
    }

    /**
     * Deaths, by killing and deprivation, in each community of an arm.
     *
     * @return for each community, in the order of the scenario, one number for each entry of
     *     {@link #completeReplicates()}
     */
    public Map<Community, double[]> communityDeaths(String option) {
        requireArm(option);
        Map<Community, List<Double>> deathsByCommunity = new LinkedHashMap<>();
        read(
                "SELECT district, \"group\", (killed + died_of_deprivation)::DOUBLE FROM communities" + OF_COMPLETE
                        + " ORDER BY position, replicate",
                option,
                row -> deathsByCommunity
                        .computeIfAbsent(new Community(row.getString(1), row.getString(2)), key -> new ArrayList<>())
                        .add(row.getDouble(3)));
        Map<Community, double[]> arrays = new LinkedHashMap<>();
        deathsByCommunity.forEach((community, deaths) -> arrays.put(
                community, deaths.stream().mapToDouble(Double::doubleValue).toArray()));
        return arrays;
    }

    /** Harm by group, sex and age band of an arm on average. */
    public List<DemographicMeans> demographicMeans(String option) {
        requireArm(option);
        return read(
                "SELECT \"group\", sex, age_band, avg(killed), avg(injured) FROM demographics" + OF_COMPLETE
                        + " GROUP BY \"group\", sex, age_band ORDER BY min(position)",
                option,
                row -> new DemographicMeans(
                        row.getString(1), row.getString(2), row.getString(3), row.getDouble(4), row.getDouble(5)));
    }

    /** The way from danger to action in the complete replicates of an arm. */
    public FunnelMeans funnel(String option) {
        requireArm(option);
        return read(
                        "SELECT avg(weeks_grave), avg(weeks_detected), avg(weeks_assessed), avg(alerts),"
                                + " avg(quiet_alerts), avg(told), avg(noticed), avg(believed), avg(prioritised),"
                                + " avg(approved), avg(responses), avg(measures_begun) FROM runs" + OF_COMPLETE,
                        option,
                        row -> new FunnelMeans(
                                row.getDouble(1),
                                row.getDouble(2),
                                row.getDouble(3),
                                row.getDouble(4),
                                row.getDouble(5),
                                row.getDouble(6),
                                row.getDouble(7),
                                row.getDouble(8),
                                row.getDouble(9),
                                row.getDouble(10),
                                row.getDouble(11),
                                row.getDouble(12)))
                .get(0);
    }

    /** First alert and onset of every complete replicate of an arm, one for each entry of {@link #completeReplicates()}. */
    public List<WarnedRun> warnings(String option) {
        requireArm(option);
        return read(
                "SELECT coalesce(first_alert_week, -1), coalesce(onset_week, -1) FROM runs" + OF_COMPLETE
                        + " ORDER BY replicate",
                option,
                row -> new WarnedRun(row.getInt(1), row.getInt(2)));
    }

    /**
     * Civilians killed by sex and by age band in every complete replicate of an arm.
     *
     * @return for each sex and each age band one number for each entry of {@link #completeReplicates()}
     */
    public Map<String, double[]> killedBySexAndAge(String option) {
        requireArm(option);
        Map<String, List<Double>> killed = new LinkedHashMap<>();
        for (String column : List.of("sex", "age_band")) {
            read(
                    "SELECT " + column + ", replicate, sum(killed)::DOUBLE, min(position) FROM demographics"
                            + OF_COMPLETE + " GROUP BY " + column + ", replicate ORDER BY replicate, min(position)",
                    option,
                    row -> killed.computeIfAbsent(row.getString(1), name -> new ArrayList<>())
                            .add(row.getDouble(3)));
        }
        Map<String, double[]> arrays = new LinkedHashMap<>();
        killed.forEach((name, values) -> arrays.put(
                name, values.stream().mapToDouble(Double::doubleValue).toArray()));
        return arrays;
    }

    /** The event log of a run; empty if it was not kept (see {@link Manifest#eventReplicates()}). */
    public List<LoggedEvent> events(String option, int replicate) {
        requireArm(option);
        try {
            return OutcomeReader.events(connection, new PlanRow(0, option, replicate));
        } catch (SQLException e) {
            throw problem(e);
        }
    }

    /** The full stored outcome of a row, without events if they were not kept; empty if it is missing or failed. */
    public Optional<Outcome> outcome(PlanRow row) {
        try {
            return Optional.ofNullable(OutcomeReader.read(connection, row));
        } catch (SQLException e) {
            throw problem(e);
        }
    }

    /** Whether somebody scored the runs by the UN Framework. */
    public boolean hasFramework() {
        return !read("SELECT 1 FROM framework WHERE design_point = ? LIMIT 1", "0", row -> 1)
                .isEmpty();
    }

    /**
     * What is stored of a factor in every complete replicate of an arm.
     *
     * @return for each entry of {@link #completeReplicates()} a value a quarter; NaN where there is none
     */
    public List<double[]> factor(String option, Factor factor, FactorView view) {
        requireArm(option);
        return read(
                "SELECT " + view.column() + " FROM framework" + OF_COMPLETE + " AND factor = '" + factor.name()
                        + "' ORDER BY replicate",
                option,
                row -> array(row, view.column()));
    }

    /** A part of the resilience profile in every complete replicate of an arm, a value a quarter. */
    public List<double[]> resilience(String option, ResiliencePart part) {
        requireArm(option);
        return read(
                "SELECT \"values\" FROM resilience" + OF_COMPLETE + " AND part = '" + part.name()
                        + "' ORDER BY replicate",
                option,
                row -> array(row, "values"));
    }

    private static double[] array(ResultSet row, String column) throws SQLException {
        return OutcomeReader.numbers(row, column).stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    /** Patterns that traces were consistent with, for each entry of {@link #completeReplicates()}. */
    public List<List<PatternFinding>> patterns(String option) {
        requireArm(option);
        Map<Integer, List<PatternFinding>> byReplicate = new LinkedHashMap<>();
        completeReplicates.forEach(replicate -> byReplicate.put(replicate, new ArrayList<>()));
        read("SELECT * FROM patterns" + OF_COMPLETE + " ORDER BY replicate, position", option, row -> byReplicate
                .get(row.getInt("replicate"))
                .add(OutcomeReader.finding(row)));
        return List.copyOf(byReplicate.values());
    }

    /** Rows that came to their end, in plan order. */
    public List<PlanRow> finishedRows() {
        return read(
                        "SELECT design_point, option, replicate FROM runs WHERE status = ?",
                        "ok",
                        row -> new PlanRow(row.getInt(1), row.getString(2), row.getInt(3)))
                .stream()
                .sorted((first, second) -> Long.compare(plan.indexOf(first), plan.indexOf(second)))
                .toList();
    }

    /**
     * A quantity of the stored runs of some replicates, failed ones included, whether or not a replicate is complete.
     *
     * @param from first replicate
     * @param to the replicate after the last
     */
    public List<StoredValue> storedValues(Metric metric, int from, int to) {
        try {
            return StoredValues.read(connection, metric, from, to);
        } catch (SQLException e) {
            throw problem(e);
        }
    }

    /** Runs that broke off. */
    public List<FailedRun> failedRuns() {
        return read(
                "SELECT design_point, option, replicate, message, replay FROM runs WHERE status = ?"
                        + " ORDER BY replicate, design_point, option",
                "failed",
                row -> new FailedRun(
                        new PlanRow(row.getInt(1), row.getString(2), row.getInt(3)),
                        row.getString(4),
                        row.getString(5)));
    }

    /**
     * SHA-256 over every value of every result table in a fixed order. Two folders with the same checksum hold the same
     * results, however they came about: on one thread or many, in one go or resumed.
     */
    public String checksum() {
        return ResultChecksum.of(connection, folder.store());
    }

    DuckDBConnection connection() {
        return connection;
    }

    private void requireArm(String option) {
        plan.arm(option);
    }

    private <T> List<T> read(String sql, String parameter, RowReader<T> reader) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, parameter);
            List<T> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
            }
            return found;
        } catch (SQLException e) {
            throw problem(e);
        }
    }

    private StoreProblem problem(SQLException e) {
        return new StoreProblem(StoreFile.plainWords(folder.store(), e), e);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw problem(e);
        }
    }

    /** Makes a value of the present row. */
    private interface RowReader<T> {

        T read(ResultSet row) throws SQLException;
    }
}
