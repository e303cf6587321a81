package org.forestall.scenario.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.forestall.sim.observe.framework.Anchors;
import org.forestall.sim.observe.framework.Factor;
import org.forestall.sim.observe.framework.Indicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

class AnchorsTest {

    private static final long SEED = 20140714;
    private static final int FUTURES = 200;

    /** Refreshes the shipped file: mvn -o -pl scenarios -am test -Dtest=AnchorsTest -Dforestall.anchors.write=true ... */
    @Test
    @EnabledIfSystemProperty(named = "forestall.anchors.write", matches = "true")
    void writesTheShippedFile() throws IOException {
        Anchors anchors = AnchorCalibration.run(
                SEED, FUTURES, LocalDate.now(ZoneOffset.UTC).toString());
        Path file = Path.of("src/main/resources/org/forestall/scenario/framework", AnchorFile.NAME);
        Files.writeString(file, AnchorFile.text(anchors));

        assertThat(AnchorFile.parse(Files.readString(file)).byIndicator()).hasSameSizeAs(anchors.byIndicator());
    }

    @Test
    void everyFactorHasAnIndicatorThatTheReferenceCountriesTellApart() {
        Anchors anchors = AnchorFile.shipped();

        assertThat(Factor.values()).allSatisfy(factor -> assertThat(Indicator.of(factor))
                .anySatisfy(indicator ->
                        assertThat(anchors.of(indicator).isSeparated()).isTrue()));
        assertThat(anchors.origin()).contains("master seed " + SEED);
    }

    @Test
    void aFileIsReadAsItWasWritten() {
        String text = FrameworkFiles.read(AnchorFile.NAME);

        assertThat(AnchorFile.text(AnchorFile.parse(text))).isEqualTo(text);
    }

    @Test
    void aFileThatLacksAnIndicatorIsRefused() {
        String text = FrameworkFiles.read(AnchorFile.NAME);
        String shortened = text.lines()
                .filter(line -> !line.startsWith("impunity"))
                .reduce((first, second) -> first + "\n" + second)
                .orElseThrow();

        assertThatThrownBy(() -> AnchorFile.parse(shortened)).hasMessageContaining("no anchor for impunity");
    }

    @Test
    void anchorsAgainstTheDirectionAreRefused() {
        String text = FrameworkFiles.read(AnchorFile.NAME).replaceFirst("(?m)^impunity,.*$", "impunity,0.9,0.1");

        assertThatThrownBy(() -> AnchorFile.parse(text)).hasMessageContaining("against its direction");
    }
}
