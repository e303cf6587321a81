package org.forestall.experiments.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.forestall.scenario.Scenario;
import org.forestall.scenario.Scenarios;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Seeds are fixed, so no false alarm is possible; what the study finds was looked at when the page was written. */
class SharedLuckStudyTest {

    private static final Path PAGE = Path.of("../docs/shared-luck.md");
    private static final int FEW = 20;
    private static final double AIM = 5;

    @Test
    void aSmallStudyFindsThatLuckIsShared() {
        List<SharedLuckStudy.Row> rows = SharedLuckStudy.run("contested-election", FEW);

        assertThat(SharedLuckStudy.median(rows, SharedLuckStudy.Asked.LOG_DEATHS))
                .isGreaterThan(2);
    }

    @Test
    void thePageHasALineForEachOptionOfEachCountry() throws Exception {
        List<String> lines = Files.readAllLines(PAGE);
        for (String country : Scenarios.shippedNames()) {
            Scenario scenario = Scenarios.load(country, List.of()).orThrow();
            for (String option : scenario.optionIds()) {
                String start = SharedLuckStudy.start(new SharedLuckStudy.Row(country, option, List.of()));
                assertThat(lines.stream().filter(line -> line.startsWith(start)).count())
                        .as("%s; the page says how it is made anew", start)
                        .isEqualTo(option.equals("nothing") ? 0 : 1);
            }
        }
    }

    @Test
    @Tag("ensembles")
    void thePageIsWhatTheFullStudyFindsAndTheAimIsReached() throws Exception {
        List<SharedLuckStudy.Row> rows = Scenarios.shippedNames().stream()
                .flatMap(country -> SharedLuckStudy.run(country, SharedLuckStudy.FUTURES).stream())
                .toList();
        String page = SharedLuckStudy.page(rows);
        if (Boolean.getBoolean("forestall.docs.write")) {
            Files.writeString(PAGE, page);
        }

        assertThat(page).isEqualTo(Files.readString(PAGE));
        assertThat(SharedLuckStudy.median(rows, SharedLuckStudy.Asked.LOG_DEATHS))
                .isGreaterThan(AIM);
    }
}
