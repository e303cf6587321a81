package org.forestall.experiments.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.duckdb.DuckDBConnection;
import org.forestall.experiments.plan.Checksums;

/** SHA-256 over the result tables in canonical order. */
final class ResultChecksum {

    private ResultChecksum() {}

    static String of(DuckDBConnection connection, Path file) {
        MessageDigest digest = Checksums.sha256();
        try (Statement statement = connection.createStatement()) {
            for (Schema.Table table : Schema.RESULT_TABLES) {
                digest.update(table.name().getBytes(StandardCharsets.UTF_8));
                // The text of a number is its shortest exact form, so equal texts are equal bits.
                String rows = "SELECT sha256(t::VARCHAR) FROM " + table.name() + " t ORDER BY " + table.order();
                try (ResultSet hashes = statement.executeQuery(rows)) {
                    while (hashes.next()) {
                        digest.update(hashes.getString(1).getBytes(StandardCharsets.UTF_8));
                    }
                }
            }
        } catch (SQLException e) {
            throw new StoreProblem(StoreFile.plainWords(file, e), e);
        }
        return Checksums.hex(digest);
    }
}
