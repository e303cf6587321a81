package org.forestall.experiments.store;

import java.util.List;

/** The tables of a result store. Any change of a table raises {@link #VERSION}. */
final class Schema {

    /** Format of the tables; a store of another format is refused. */
    static final int VERSION = 4;

    /** Tables whose content depends on plan and model alone, with the columns that order their rows. */
    static final List<Table> RESULT_TABLES = List.of(
            new Table("runs", "design_point, option, replicate"),
            new Table("communities", "design_point, option, replicate, position"),
            new Table("demographics", "design_point, option, replicate, position"),
            new Table("acts", "design_point, option, replicate, position"),
            new Table("decisions", "design_point, option, replicate, position"),
            new Table("series", "design_point, option, replicate, position"),
            new Table("events", "design_point, option, replicate, position"),
            new Table("framework", "design_point, option, replicate, position"),
            new Table("resilience", "design_point, option, replicate, position"),
            new Table("patterns", "design_point, option, replicate, position"));

    static final List<String> CREATE = List.of(
            "CREATE TABLE meta (key VARCHAR PRIMARY KEY, value VARCHAR NOT NULL)",
            "CREATE TABLE batches (batch BIGINT PRIMARY KEY, runs INTEGER NOT NULL, stored_at TIMESTAMP NOT NULL)",
            """
            CREATE TABLE runs (
              design_point INTEGER NOT NULL, option VARCHAR NOT NULL, replicate INTEGER NOT NULL,
              seed BIGINT NOT NULL, status VARCHAR NOT NULL, message VARCHAR, replay VARCHAR,
              weeks INTEGER, onset_week INTEGER, onset_actor VARCHAR, onset_target VARCHAR, episode_weeks INTEGER,
              killed BIGINT, injured BIGINT, displaced_inside BIGINT, abroad BIGINT, fled BIGINT, detained BIGINT,
              died_of_deprivation BIGINT, combatants_killed BIGINT, peak_participants BIGINT, conflict_weeks INTEGER,
              alerts INTEGER, first_alert_week INTEGER, responses INTEGER, cost_ru DOUBLE,
              weeks_grave INTEGER, weeks_detected INTEGER, weeks_assessed INTEGER, quiet_alerts INTEGER, told INTEGER,
              noticed INTEGER, believed INTEGER, prioritised INTEGER, approved INTEGER, measures_begun INTEGER,
              episodes INTEGER, killed_by_measures BIGINT, children_recruited BIGINT, agreements_reached INTEGER,
              agreements_broken INTEGER, services_lost DOUBLE, sites_lost DOUBLE, segregation_before DOUBLE,
              segregation_after DOUBLE, exposed BIGINT, state_hash VARCHAR,
              PRIMARY KEY (design_point, option, replicate))""",
            """
            CREATE TABLE communities (
              design_point INTEGER NOT NULL, option VARCHAR NOT NULL, replicate INTEGER NOT NULL,
              position INTEGER NOT NULL, district VARCHAR NOT NULL, "group" VARCHAR NOT NULL,
              initial BIGINT, killed BIGINT, injured BIGINT, fled BIGINT, detained BIGINT,
              died_of_deprivation BIGINT, remaining BIGINT)""",
            """
            CREATE TABLE demographics (
              design_point INTEGER NOT NULL, option VARCHAR NOT NULL, replicate INTEGER NOT NULL,
              position INTEGER NOT NULL, "group" VARCHAR NOT NULL, sex VARCHAR NOT NULL, age_band VARCHAR NOT NULL,
              killed BIGINT, injured BIGINT, sexual_violence BIGINT)""",
            """
            CREATE TABLE acts (
              design_point INTEGER NOT NULL, option VARCHAR NOT NULL, replicate INTEGER NOT NULL,
              position INTEGER NOT NULL, actor VARCHAR NOT NULL, "group" VARCHAR NOT NULL, category VARCHAR NOT NULL,
              acts BIGINT NOT NULL)""",
            """
            CREATE TABLE decisions (
              design_point INTEGER NOT NULL, option VARCHAR NOT NULL, replicate INTEGER NOT NULL,
              position INTEGER NOT NULL, week INTEGER NOT NULL, actor VARCHAR NOT NULL, responds BOOLEAN NOT NULL,
              approval DOUBLE NOT NULL, division DOUBLE NOT NULL, prompted BOOLEAN NOT NULL, reached VARCHAR NOT NULL)""",
            """
            CREATE TABLE series (
              design_point INTEGER NOT NULL, option VARCHAR NOT NULL, replicate INTEGER NOT NULL,
              position INTEGER NOT NULL, kind VARCHAR NOT NULL, every_weeks INTEGER NOT NULL,
              "values" DOUBLE[] NOT NULL)""",
            """
            CREATE TABLE events (
              design_point INTEGER NOT NULL, option VARCHAR NOT NULL, replicate INTEGER NOT NULL,
              position INTEGER NOT NULL, id INTEGER NOT NULL, week INTEGER NOT NULL, kind VARCHAR NOT NULL,
              district VARCHAR, actor VARCHAR, target VARCHAR, deliberate BOOLEAN, act VARCHAR, persons BIGINT, cause_id INTEGER, words VARCHAR)""",
            """
            CREATE TABLE framework (
              design_point INTEGER NOT NULL, option VARCHAR NOT NULL, replicate INTEGER NOT NULL,
              position INTEGER NOT NULL, factor VARCHAR NOT NULL, every_weeks INTEGER NOT NULL,
              truth DOUBLE[] NOT NULL, assessed DOUBLE[] NOT NULL, coverage DOUBLE[] NOT NULL)""",
            """
            CREATE TABLE resilience (
              design_point INTEGER NOT NULL, option VARCHAR NOT NULL, replicate INTEGER NOT NULL,
              position INTEGER NOT NULL, part VARCHAR NOT NULL, every_weeks INTEGER NOT NULL,
              "values" DOUBLE[] NOT NULL)""",
            """
            CREATE TABLE patterns (
              design_point INTEGER NOT NULL, option VARCHAR NOT NULL, replicate INTEGER NOT NULL,
              position INTEGER NOT NULL, pattern VARCHAR NOT NULL, actor VARCHAR NOT NULL, target VARCHAR NOT NULL,
              first_week INTEGER NOT NULL, last_week INTEGER NOT NULL, weeks INTEGER NOT NULL,
              widespread BOOLEAN NOT NULL, systematic BOOLEAN NOT NULL)""");

    private Schema() {}

    /**
     * A table of results.
     *
     * @param name name of the table
     * @param order columns that order its rows, separated by commas
     */
    record Table(String name, String order) {}
}
