package org.forestall.experiments.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Seeds are fixed, so no false alarm is possible; what the study finds was looked at when the page was written. */
class CoverageStudyTest {

    private static final Path PAGE = Path.of("../docs/coverage.md");
    private static final int SMALL = 60;
    private static final double ERRORS = 4;

    @Test
    void everyKindOfIntervalButThePercentilesIsStudied() {
        Set<IntervalKind> studied =
                CoverageStudy.cases().stream().map(CoverageStudy.Case::kind).collect(Collectors.toSet());
        Set<IntervalKind> all = EnumSet.allOf(IntervalKind.class);
        all.remove(IntervalKind.PERCENTILE_BOOTSTRAP);
        assertThat(studied).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void aSmallStudyKeepsEveryPromise() {
        for (CoverageStudy.Result result : CoverageStudy.run(SMALL)) {
            assertThat(result.isKept(ERRORS))
                    .as(
                            "%s: %d of %d, with a caution in %d",
                            result.studied().world(), result.held(), result.worlds(), result.cautioned())
                    .isTrue();
        }
    }

    /** SciPy 1.17.1: binom.pmf(k, 100, 0.1) summed over the counts k whose limits hold 0.1 is 0.9363983902. */
    @Test
    void theCoverageOfWilsonIsSummedUpExactly() {
        assertThat(CoverageStudy.wilsonCoverage(100, 0.1)).isCloseTo(0.9363983902, within(1e-9));
        // One run, share one half: both intervals, [0, 0.793] and [0.207, 1], hold it.
        assertThat(CoverageStudy.wilsonCoverage(1, 0.5)).isEqualTo(1);
    }

    @Test
    void thePageHasALineForEachCaseAndEachIsKept() throws Exception {
        List<String> lines = Files.readAllLines(PAGE);
        for (CoverageStudy.Case studied : CoverageStudy.cases()) {
            assertThat(lines)
                    .as("%s; the page says how it is made anew", studied.world())
                    .anyMatch(
                            line -> line.startsWith("| " + studied.kind().wording() + " | " + studied.world() + " |"));
        }
        assertThat(lines).noneMatch(line -> line.contains("| no |"));
    }

    @Test
    @Tag("soak")
    void thePageIsWhatTheFullStudyFinds() throws Exception {
        String page = CoverageStudy.page(CoverageStudy.run(CoverageStudy.FULL_SIZE));
        if (Boolean.getBoolean("forestall.docs.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(page).isEqualTo(Files.readString(PAGE));
        assertThat(page).doesNotContain("| no |");
    }
}
