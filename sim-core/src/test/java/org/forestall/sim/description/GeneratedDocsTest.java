package org.forestall.sim.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Generated pages about the engine. */
class GeneratedDocsTest {

    private static final String REFRESH = "mvn -pl sim-core test -Dtest=GeneratedDocsTest -Dforestall.docs.write=true";

    @Test
    void theDescriptionOfTheModelSaysWhatTheCodeSays() throws IOException {
        Path page = Path.of("").toAbsolutePath().getParent().resolve("docs").resolve("odd.md");
        String expected = OddPage.text();
        if (Boolean.getBoolean("forestall.docs.write")) {
            Files.writeString(page, expected);
        }
        assertThat(page).as("refresh with: %s", REFRESH).exists();
        assertThat(Files.readString(page).replace("\r\n", "\n"))
                .as(
                        "docs/odd.md differs from the code; change its template if the prose is stale, then refresh with: %s",
                        REFRESH)
                .isEqualTo(expected);
    }
}
