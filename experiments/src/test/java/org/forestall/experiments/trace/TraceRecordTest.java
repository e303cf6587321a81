package org.forestall.experiments.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The record of what was checked names tests that there are. Exact: no false alarms. */
class TraceRecordTest {

    private static final Pattern TEST = Pattern.compile("`(\\w+#\\w+)`");

    @Test
    void everyTestNamedInTheRecordIsThere() throws IOException {
        String record = Files.readString(CodeIndex.checkout().resolve("docs").resolve("trace-record.md"));
        List<String> named =
                TEST.matcher(record).results().map(match -> match.group(1)).toList();
        CodeIndex tests = CodeIndex.ofTests();

        assertThat(named).isNotEmpty();
        assertThat(named.stream()
                        .filter(name -> !name.equals("Class#method"))
                        .flatMap(name -> tests.faults(name).stream())
                        .toList())
                .isEmpty();
    }
}
