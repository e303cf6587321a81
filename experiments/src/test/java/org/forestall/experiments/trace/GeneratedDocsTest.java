package org.forestall.experiments.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Generated pages that stand on all modules. */
class GeneratedDocsTest {

    private static final String REFRESH = "mvn -pl experiments -am test -Dtest=GeneratedDocsTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dforestall.docs.write=true";

    @Test
    void theSeedTraceSaysWhatItsTableSays() throws IOException {
        Path page = CodeIndex.checkout().resolve("docs").resolve("seed-trace.md");
        String expected = SeedTracePage.text(SeedTrace.read());
        if (Boolean.getBoolean("forestall.docs.write")) {
            Files.writeString(page, expected);
        }
        assertThat(page).as("refresh with: %s", REFRESH).exists();
        assertThat(Files.readString(page).replace("\r\n", "\n"))
                .as("docs/seed-trace.md differs from its table; refresh with: %s", REFRESH)
                .isEqualTo(expected);
    }
}
