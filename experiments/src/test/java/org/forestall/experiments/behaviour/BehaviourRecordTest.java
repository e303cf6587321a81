package org.forestall.experiments.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the documents tell about the claims is what the full table printed, and the table is of the claims as they stand. */
class BehaviourRecordTest {

    private static final Path HOUSE = Path.of("..");
    private static final Pattern VERDICT =
            Pattern.compile("^(\\w+) +(holds|MISSED) +(.*); \\d+ s\\)$", Pattern.MULTILINE);
    private static final Pattern SUM = Pattern.compile("^(\\d+) of (\\d+) claims hold; full size", Pattern.MULTILINE);

    private static String read(String file) throws IOException {
        return Files.readString(HOUSE.resolve(file));
    }

    @Test
    void theRecordHasEachClaimInItsPresentWords() throws IOException {
        List<String> recorded = VERDICT.matcher(read("docs/behaviours.md"))
                .results()
                .map(line -> line.group(1) + " " + line.group(3))
                .toList();

        assertThat(recorded)
                .containsExactlyElementsOf(Behaviours.all().stream()
                        .map(claim -> claim.id() + " " + claim.claim() + " (" + claim.source())
                        .toList());
    }

    @Test
    void theSumIsThatOfTheVerdictsAndTheReadmeSaysNoMore() throws IOException {
        String record = read("docs/behaviours.md");
        long holding = VERDICT.matcher(record)
                .results()
                .filter(line -> line.group(2).equals("holds"))
                .count();

        Matcher sum = SUM.matcher(record);
        assertThat(sum.find()).isTrue();
        assertThat(Long.parseLong(sum.group(1))).isEqualTo(holding);
        assertThat(Integer.parseInt(sum.group(2))).isEqualTo(Behaviours.all().size());
        String readme = holding == Behaviours.all().size()
                ? "all " + holding + " claims hold"
                : holding + " of " + Behaviours.all().size() + " claims hold";
        assertThat(read("README.md")).contains(readme);
    }
}
