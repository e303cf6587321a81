package org.forestall.scenario.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.forestall.scenario.LoadResult;
import org.forestall.scenario.Scenarios;
import org.forestall.scenario.bind.RecordCopy;
import org.forestall.sim.spec.DistrictSpec;
import org.forestall.sim.spec.GroupSpec;
import org.forestall.sim.spec.PowerStatus;
import org.forestall.sim.spec.SocietySpec;
import org.junit.jupiter.api.Test;

class SyntheticSocietiesTest {

    private static final long SEED = 20310106;

    private static SocietySpec withoutOptions(SocietySpec society) {
        return RecordCopy.with(society, "options", List.of());
    }

    /**
     * Exact for each society tried: reading checks every setting, reference and rule, names among them. The same 300 in every
     * build, so that a rare society turns red the change that made it so, not one that has nothing to do with it.
     */
    @Property(tries = 300, seed = "20310106")
    void everySocietyIsAScenarioWithoutErrorOrWarningAndReadsBackAsItself(
            @ForAll long seed,
            @ForAll @IntRange(max = 1_000_000) int index,
            @ForAll @IntRange(min = 1, max = 30) int years) {
        SocietySpec society = SyntheticSocieties.draw(seed, index, years, 2000);
        LoadResult result = Scenarios.read(SyntheticSocieties.yaml(society), "society.yaml", List.of());
        assertThat(result).isInstanceOfSatisfying(LoadResult.Loaded.class, loaded -> {
            assertThat(loaded.warnings()).isEmpty();
            assertThat(withoutOptions(loaded.scenario().society())).isEqualTo(society);
        });
    }

    /** In this one, found by the property above, half of the largest country that can be drawn lives in one city. */
    @Test
    void aCityOfHalfALargeCountryIsLegal() {
        long largest = SyntheticSocieties.draw(84, 520).districts().stream()
                .flatMap(district -> district.population().values().stream())
                .mapToLong(Number::longValue)
                .max()
                .orElseThrow();
        assertThat(largest).isGreaterThan(20_000_000);
    }

    @Property(tries = 50)
    void sameSeedAndIndexGiveTheSameSociety(@ForAll long seed, @ForAll @IntRange(max = 100_000) int index) {
        SocietySpec first = SyntheticSocieties.draw(seed, index);
        SyntheticSocieties.draw(seed, index + 1);
        assertThat(SyntheticSocieties.draw(seed, index)).isEqualTo(first);
    }

    @Property(tries = 50)
    void longerRunsOnlyAddLaterDates(@ForAll @IntRange(max = 100_000) int index) {
        SocietySpec brief = SyntheticSocieties.draw(SEED, index, 5, 2000);
        SocietySpec lengthy = SyntheticSocieties.draw(SEED, index, 15, 2000);
        assertThat(lengthy.calendar())
                .startsWith(brief.calendar().toArray(new org.forestall.sim.spec.CalendarEntrySpec[0]));
        assertThat(RecordCopy.with(RecordCopy.with(lengthy, "years", 5), "calendar", brief.calendar()))
                .isEqualTo(brief);
    }

    @Test
    void societiesOfOnePopulationDiffer() {
        Set<String> names = new HashSet<>();
        Set<List<DistrictSpec>> maps = new HashSet<>();
        IntStream.range(0, 100).mapToObj(i -> SyntheticSocieties.draw(SEED, i)).forEach(society -> {
            names.add(society.name());
            maps.add(society.districts());
        });
        assertThat(maps).hasSize(100);
        assertThat(names).hasSizeGreaterThan(90);
    }

    /** With 300 societies at a share near 0.35 the bounds are more than four standard errors away: false alarm below 1e-4. */
    @Test
    void mostSocietiesKeepNoGroupOutOfPowerAndSomeDo() {
        long excluding = IntStream.range(0, 300)
                .mapToObj(i -> SyntheticSocieties.draw(SEED, i))
                .filter(society -> society.groups().stream()
                        .map(GroupSpec::powerStatus)
                        .anyMatch(PowerStatus.DISCRIMINATED::equals))
                .count();
        assertThat(excluding).isBetween(60L, 150L);
    }

    @Test
    void sizesLieWithinTheScalesOfTheModel() {
        for (int i = 0; i < 200; i++) {
            SocietySpec society = SyntheticSocieties.draw(SEED, i);
            long persons = society.districts().stream()
                    .flatMap(district -> district.population().values().stream())
                    .mapToLong(Integer::longValue)
                    .sum();
            assertThat(persons).isBetween(900_000L, 52_000_000L);
            assertThat(society.districts()).hasSizeBetween(8, 24);
            assertThat(society.groups()).hasSizeBetween(2, 6);
        }
    }

    @Test
    void refusesANegativeIndexAndSettingsOutOfRange() {
        assertThatThrownBy(() -> SyntheticSocieties.draw(SEED, -1)).hasMessageContaining("index is -1");
        assertThatThrownBy(() -> SyntheticSocieties.draw(SEED, 0, 99, 2000)).hasMessageContaining("years");
    }
}
