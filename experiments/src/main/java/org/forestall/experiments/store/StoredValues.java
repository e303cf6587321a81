package org.forestall.experiments.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Reads one quantity of the stored runs of some replicates, design point 0. */
final class StoredValues {

    private StoredValues() {}

    static List<StoredValue> read(Connection connection, Metric metric, int from, int to) throws SQLException {
        String sql = "SELECT option, replicate, status = 'ok', (" + metric.sql() + ")::DOUBLE FROM runs"
                + " WHERE design_point = 0 AND replicate >= ? AND replicate < ? ORDER BY replicate, option";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, from);
            statement.setInt(2, to);
            List<StoredValue> values = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    values.add(new StoredValue(
                            rows.getString(1),
                            rows.getInt(2),
                            rows.getBoolean(3) ? OptionalDouble.of(rows.getDouble(4)) : OptionalDouble.empty()));
                }
            }
            return values;
        }
    }
}
