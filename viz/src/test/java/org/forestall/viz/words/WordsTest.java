package org.forestall.viz.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.forestall.scenario.Scenarios;
import org.forestall.sim.spec.InterventionSpec;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

    private final Words english = Words.of(Locale.ENGLISH);
    private final Words french = Words.of(Locale.FRENCH);

    @Test
    void everyTextIsThereInEveryLanguage() {
        for (Locale language : Words.LANGUAGES) {
            assertThat(Words.of(language).keys()).as(language.toString()).isEqualTo(english.keys());
        }
    }

    @Test
    void everyTextIsTranslatedAndTakesTheSameValues() {
        int same = 0;
        for (String key : english.keys()) {
            String one = english.pattern(key);
            String two = french.pattern(key);
            assertThat(two.isBlank()).as(key).isEqualTo(one.isBlank());
            assertThat(places(one)).as(key + ": " + two).isEqualTo(places(two));
            same += one.equals(two) ? 1 : 0;
        }
        assertThat(same).isLessThan(english.keys().size() / 5);
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void numbersAndDaysAreWrittenAsTheLanguageDoes() {
        assertThat(english.count(1234567)).isEqualTo("1,234,567");
        assertThat(french.count(1234567)).matches("1\\h234\\h567|1\u202f234\u202f567");
        assertThat(english.number(0.25, 2)).isEqualTo("0.25");
        assertThat(french.number(0.25, 2)).isEqualTo("0,25");
        assertThat(english.percent(0.125, 1)).isEqualTo("12.5%");
        assertThat(french.percent(0.125, 1)).contains("12,5");
        assertThat(french.day(LocalDate.of(2031, 2, 3))).isEqualTo("3 f\u00e9vr. 2031");
        assertThat(english.number(-0.0, 1)).isEqualTo("0.0");
    }

    @Test
    void anUnknownLanguageIsEnglishAndAnUnknownKeyItself() {
        assertThat(Words.of(Locale.JAPANESE).locale()).isEqualTo(Locale.ENGLISH);
        assertThat(english.get("no.such.key")).isEqualTo("no.such.key");
    }

    @Test
    void theShippedCatalogueIsToldInTheLanguageThatIsShown() {
        List<InterventionSpec> catalogue =
                Scenarios.load("contested-election", List.of()).orThrow().catalogue();
        assertThat(catalogue).hasSizeGreaterThan(30).allSatisfy(entry -> {
            assertThat(english.get("catalogue." + entry.id() + ".name")).isEqualTo(entry.name());
            assertThat(english.get("catalogue." + entry.id() + ".description")).isEqualTo(entry.description());
            assertThat(english.content(entry.description())).isEqualTo(entry.description());
            assertThat(french.content(entry.description())).isNotEqualTo(entry.description());
        });
        assertThat(french.content("Early warning mechanism")).isEqualTo("M\u00e9canisme d'alerte pr\u00e9coce");
        assertThat(french.content("A measure of one's own")).isEqualTo("A measure of one's own");
    }

    @Test
    void thePseudoLanguageMarksTextAndContent() {
        Words pseudo = Words.of(Words.PSEUDO);

        assertThat(pseudo.get("app.name")).isEqualTo("[Forestall]");
        assertThat(pseudo.content("Velmarra")).isEqualTo("\u2039Velmarra\u203a");
        assertThat(english.content("Velmarra")).isEqualTo("Velmarra");
    }

    @Test
    void everyTextTakesNumbersAndItsApostrophesComeOutOnce() {
        // An apostrophe within a choice would be read twice; a typographic one is not.
        for (Words words : List.of(english, french)) {
            for (String key : words.keys()) {
                assertThat(words.get(key)).as(key).doesNotContain("''");
                for (int number = 0; number < 3; number++) {
                    assertThat(words.get(key, number, number + 1, 3, 4, 5, 6))
                            .as(key)
                            .doesNotContain("''", "{");
                }
            }
        }
    }
}
