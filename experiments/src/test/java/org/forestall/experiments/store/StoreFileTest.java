package org.forestall.experiments.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What DuckDB said when disks were full, folders read-only and files held by others, in the words that users get. */
class StoreFileTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            IO Error: Could not set lock on file "/d/results.duckdb": Conflicting lock is held in /usr/bin/java (PID 874) | in use by another program (process 874)
            IO Error: Could not write file "/d/results.duckdb.wal": No space left on device                               | the disk is full. Free some space
            TransactionContext Error: Failed to commit: Could not write file "/d/x": No space left on device               | the disk is full. Free some space
            IO Error: Cannot open file "/d/results.duckdb": Read-only file system                                          | permission denied. Check the rights
            IO Error: Cannot open file "/d/results.duckdb": Permission denied                                              | permission denied. Check the rights
            IO Error: The file "/d/results.duckdb" exists, but it is not a valid DuckDB database file!                     | not a DuckDB file
            Binder Error: something else                                                                                  | cannot be used: Binder Error: something else
            """)
    void whatTheDatabaseSaysIsPutInPlainWords(String said, String told) {
        Path file = Path.of("d", "results.duckdb");
        assertThat(StoreFile.plainWords(file, new SQLException(said)))
                .startsWith(file.toString())
                .contains(told);
    }
}
