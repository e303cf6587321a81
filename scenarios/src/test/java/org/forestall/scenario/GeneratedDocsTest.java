package org.forestall.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.forestall.scenario.doc.GeneratedDocs;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GeneratedDocsTest {

    private static final String REFRESH = "mvn -pl scenarios -am test -Dtest=GeneratedDocsTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dforestall.docs.write=true";

    private static final Map<String, String> PAGES = GeneratedDocs.pages();

    @ParameterizedTest
    @MethodSource("pages")
    void pageSaysWhatTheCodeSays(String name) throws IOException {
        Path page = docs().resolve(name);
        String expected = PAGES.get(name);
        if (Boolean.getBoolean("forestall.docs.write")) {
            Files.createDirectories(page.getParent());
            Files.writeString(page, expected);
        }
        assertThat(page).as("refresh with: %s", REFRESH).exists();
        assertThat(Files.readString(page).replace("\r\n", "\n"))
                .as("docs/%s differs from the code; refresh with: %s", name, REFRESH)
                .isEqualTo(expected);
    }

    static Stream<String> pages() {
        return PAGES.keySet().stream();
    }

    /** Tests run in the folder of the module. */
    private static Path docs() {
        return Path.of("").toAbsolutePath().getParent().resolve("docs");
    }
}
