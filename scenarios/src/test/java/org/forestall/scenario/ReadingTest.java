package org.forestall.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.forestall.scenario.bind.Numerals;
import org.forestall.scenario.bind.RecordCopy;
import org.forestall.scenario.bind.RecordYaml;
import org.forestall.scenario.problem.Problem;

/** Claims about any input, tried on many random ones. */
class ReadingTest {

    private static final Scenario SMALL =
            Scenarios.read(text(), "small.yaml", List.of()).orThrow();

    @Property(tries = 300)
    void damagedTextNeverMakesReadingFail(
            @ForAll @IntRange(max = 2400) int place,
            @ForAll @IntRange(max = 40) int cut,
            @ForAll("scraps") String scrap) {
        String text = text();
        int from = Math.min(place, text.length());
        String damaged = text.substring(0, from) + scrap + text.substring(Math.min(text.length(), from + cut));
        LoadResult result = Scenarios.read(damaged, "small.yaml", List.of());
        if (result instanceof LoadResult.Rejected rejected) {
            assertThat(rejected.problems()).isNotEmpty();
            assertThat(rejected.problems()).extracting(Problem::text).allMatch(line -> line.startsWith("small.yaml"));
        }
    }

    @Property(tries = 300)
    void anyOverrideIsTakenOrRefusedButNeverFails(@ForAll("scraps") String path, @ForAll("scraps") String value) {
        LoadResult result = Scenarios.read(text(), "small.yaml", List.of("groups" + path + "=" + value));
        assertThat(result).isNotNull();
    }

    @Property
    void shortestNumeralReadsBackAsTheSameNumber(@ForAll double number) {
        if (Double.isFinite(number)) {
            assertThat(Double.parseDouble(Numerals.shortest(number))).isEqualTo(number == 0 ? 0.0 : number);
        }
    }

    @Property
    void shortestNumeralIsNeverLongerThanTheNumberAsWritten(@ForAll @IntRange(max = 99999) int digits) {
        String written = "0." + digits + "1";
        assertThat(Numerals.shortest(Double.parseDouble(written))).hasSizeLessThanOrEqualTo(written.length());
    }

    @Property(tries = 200)
    void anyTextSurvivesWritingAndReading(@ForAll("texts") String title) {
        Scenario scenario = new Scenario(RecordCopy.with(SMALL.society(), "title", title), SMALL.catalogue());
        Scenario again = Scenarios.read(ResolvedYaml.write(scenario), "resolved.yaml", List.of())
                .orThrow();
        assertThat(again.society().title()).isEqualTo(title);
        assertThat(again).isEqualTo(scenario);
    }

    @Property(tries = 50)
    void hashChangesWithAnySetting(@ForAll @IntRange(min = 200, max = 900) int people) {
        Scenario changed = new Scenario(RecordCopy.with(SMALL.society(), "people", people), SMALL.catalogue());
        assertThat(changed.contentHash()).isNotEqualTo(SMALL.contentHash());
        assertThat(new RecordYaml().add(changed.society()).text()).contains("people: " + people + "\n");
    }

    @Provide
    Arbitrary<String> scraps() {
        return Arbitraries.strings()
                .withChars("[]{}:-&*!|>'\"%@#?, \n\tabz019.=~<")
                .withChars('\u0000', '\u00e9', '\u2028')
                .ofMaxLength(12);
    }

    /** Text that YAML can hold: no lone surrogates, and no name of a real people by chance. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("xqz 0:#'\"\\-[]{}&*!|>%@`,?=~\n\t\r")
                .withChars('\u0007', '\u007f', '\u0085', '\u00e9', '\u2028', '\ufeff', '\u4e2d')
                .ofMinLength(1)
                .ofMaxLength(30)
                .filter(text -> !text.isBlank());
    }

    private static String text() {
        try {
            return BrokenScenariosTest.small();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
