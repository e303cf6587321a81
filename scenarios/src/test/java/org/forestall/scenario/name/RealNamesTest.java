package org.forestall.scenario.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.forestall.scenario.bind.Component;
import org.forestall.sim.spec.ModelSettings;
import org.forestall.sim.spec.SocietySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Real names in this test come from the tables of the Java platform, so that the project itself lists none. */
class RealNamesTest {

    /** Territories whose names are words that invented places may well bear. */
    private static final Set<String> LEFT_OUT =
            Set.of("RE", "JE", "IM", "GG", "BV", "HM", "CX", "NF", "CC", "PN", "UM", "AQ", "AW", "MQ");

    /** Time zones whose names are words, or islands that states() leaves out as well. */
    private static final Set<String> ORDINARY_WORDS =
            Set.of("Asia/Oral", "Europe/Jersey", "Europe/Guernsey", "Europe/Isle_of_Man");

    @ParameterizedTest
    @MethodSource("states")
    void nameOfARealStateIsFoundInALabel(String state) {
        assertThat(RealNames.in(state, true)).isPresent();
        assertThat(RealNames.in(state.toLowerCase(Locale.ROOT), true)).isPresent();
    }

    @ParameterizedTest
    @MethodSource("states")
    void nameOfARealStateIsFoundInProse(String state) {
        assertThat(RealNames.in("The army of " + state + " holds the roads.", false))
                .isPresent();
    }

    @ParameterizedTest
    @MethodSource("cities")
    void nameOfARealCityIsFound(String city) {
        assertThat(RealNames.in(city, true)).isPresent();
        assertThat(RealNames.in("The road to " + city + " is closed.", false)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ku", "ta", "ha", "sr", "ug", "am", "yo", "ps", "si", "my", "km", "rw", "uk", "ar", "he", "zu"})
    void nameOfAWellKnownPeopleIsFound(String language) {
        String people = new Locale(language).getDisplayLanguage(Locale.ENGLISH);
        assertThat(RealNames.in("The " + people + " minority", false)).isPresent();
        assertThat(RealNames.in("the-" + people.toLowerCase(Locale.ROOT) + "-group", true))
                .isPresent();
    }

    @Test
    void pluralAndAccentsDoNotHideAName() {
        String people = new Locale("sr").getDisplayLanguage(Locale.ENGLISH);
        assertThat(RealNames.in(people + "s", true)).isPresent();
        String state = new Locale("", "PE").getDisplayCountry(Locale.ENGLISH);
        assertThat(RealNames.in(state.replace("u", "\u00fa"), true)).isPresent();
    }

    @Test
    void ordinaryWordInLowerCaseIsNoNameInProse() {
        assertThat(RealNames.in("They polish the china and walk afar.", false)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Velmarra",
                "Halvane",
                "Torvel",
                "Sennic",
                "Aldermere",
                "Port Amaris",
                "Lower Sael",
                "Upland Free Front",
                "League of River States",
                "United Nations office for prevention",
                "Security Council",
                "Hearth Guard"
            })
    void inventedNamesAndWorldBodiesPass(String name) {
        assertThat(RealNames.in(name, true)).isEmpty();
    }

    @Test
    void proseAboutSettingsHoldsNoName() {
        Stream.of(SocietySpec.class, ModelSettings.class)
                .flatMap(type -> Component.of(type).stream())
                .map(component -> component.parameter().meaning())
                .forEach(meaning -> assertThat(RealNames.in(meaning, false)).isEmpty());
    }

    /** Cities after which the Java platform names its time zones on three continents, most of them capitals. */
    static List<String> cities() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> zone.matches("(Europe|Africa|Asia)/.*"))
                .filter(zone -> !ORDINARY_WORDS.contains(zone))
                .map(zone -> zone.substring(zone.indexOf('/') + 1).replace('_', ' '))
                .sorted()
                .toList();
    }

    static List<String> states() {
        return Arrays.stream(Locale.getISOCountries())
                .filter(code -> !LEFT_OUT.contains(code))
                .map(code -> new Locale("", code).getDisplayCountry(Locale.ENGLISH))
                .toList();
    }
}
