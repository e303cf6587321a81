package org.forestall.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Properties;
import org.forestall.sim.RunKey;
import org.forestall.sim.Society;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The same scenario and seed give the same state, bit for bit, on every JDK and machine: hashes of the final state that
 * were written once are met again. A change of the model that moves results moves them too; then put the hashes that this
 * test reports into {@code state-hashes.properties}, and say in CHANGELOG.md what moved and how far.
 */
class SameBytesTest {

    @ParameterizedTest
    @CsvSource({"nothing, 0", "nothing, 1", "combined, 0", "combined, 1", "peacekeeping, 2"})
    void theFinalStateIsTheOneThatWasWrittenDown(String option, int replicate) throws IOException {
        LoadResult loaded = Scenarios.load("contested-election", List.of("years=3", "people=1000"));
        Scenario scenario = ((LoadResult.Loaded) loaded).scenario();

        long hash = Society.run(scenario.society(), scenario.planFor(option), new RunKey(20310106, replicate))
                .stateHash();

        assertThat(Long.toHexString(hash)).isEqualTo(writtenDown().getProperty(option + "." + replicate));
    }

    private static Properties writtenDown() throws IOException {
        Properties hashes = new Properties();
        try (InputStream file = SameBytesTest.class.getResourceAsStream("state-hashes.properties")) {
            hashes.load(file);
        }
        return hashes;
    }
}
