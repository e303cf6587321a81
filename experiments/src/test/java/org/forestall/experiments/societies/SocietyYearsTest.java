package org.forestall.experiments.societies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.forestall.scenario.synthetic.SyntheticSocieties;
import org.forestall.sim.RunKey;
import org.forestall.sim.Society;
import org.forestall.sim.observe.Outcome;
import org.forestall.sim.spec.PreventionPlan;
import org.junit.jupiter.api.Test;

/** The yearly facts against the outcome of the same run. Exact. */
class SocietyYearsTest {

    private static final PopulationSettings SETTINGS = new PopulationSettings(20310106, 12, 4, 300);
    private static final SocietyYears TABLE = SocietyYears.simulate(SETTINGS);

    private static Outcome outcome(int index) {
        return Society.run(
                SyntheticSocieties.draw(SETTINGS.seed(), index, SETTINGS.years(), SETTINGS.people()),
                PreventionPlan.nothing(),
                new RunKey(SETTINGS.seed(), index));
    }

    private static double sum(List<SocietyYear> years, YearColumn column) {
        return years.stream().mapToDouble(year -> year.get(column)).sum();
    }

    @Test
    void yearsAddUpToTheOutcomeOfTheRun() {
        TABLE.bySociety().forEach((index, years) -> {
            Outcome outcome = outcome(index);
            assertThat(years).hasSize(SETTINGS.years());
            assertThat(sum(years, YearColumn.KILLED)).isEqualTo(outcome.killed());
            assertThat(sum(years, YearColumn.INJURED)).isEqualTo(outcome.injured());
            assertThat(sum(years, YearColumn.FLED)).isEqualTo(outcome.fled());
            assertThat(sum(years, YearColumn.BATTLE_DEATHS)).isEqualTo(outcome.combatantsKilled());
            assertThat(sum(years, YearColumn.EPISODE_WEEKS)).isEqualTo(outcome.episodeWeeks());
            assertThat(sum(years, YearColumn.CONFLICT_WEEKS)).isEqualTo(outcome.conflictWeeks());
            assertThat(sum(years, YearColumn.ALERTS)).isEqualTo(outcome.alerts());
            assertThat(sum(years, YearColumn.ONSETS) > 0).isEqualTo(outcome.hasOnset());
            assertThat(years.get(SETTINGS.years() - 1).get(YearColumn.ABROAD)).isEqualTo(outcome.abroad());
        });
    }

    @Test
    void deathsAreSplitByWhoCausedThem() {
        for (SocietyYear year : TABLE.rows()) {
            assertThat(year.get(YearColumn.KILLED_BY_STATE)
                            + year.get(YearColumn.KILLED_BY_NON_STATE)
                            + year.get(YearColumn.KILLED_BY_COMMUNITIES)
                            + year.get(YearColumn.KILLED_IN_FIGHTING))
                    .isEqualTo(year.get(YearColumn.KILLED));
        }
    }

    @Test
    void aYearStartsAsTheOneBeforeEnded() {
        TABLE.bySociety().values().forEach(years -> {
            for (int i = 1; i < years.size(); i++) {
                assertThat(years.get(i).get(YearColumn.EPISODE_AT_START))
                        .isEqualTo(years.get(i - 1).get(YearColumn.EPISODE_AT_END));
                assertThat(years.get(i).get(YearColumn.POPULATION)).isPositive();
            }
        });
    }

    @Test
    void aPopulationIsTheSameWhateverItsSize() {
        SocietyYears smaller = SocietyYears.simulate(new PopulationSettings(SETTINGS.seed(), 3, 4, 300));
        assertThat(TABLE.rows()).startsWith(smaller.rows().toArray(new SocietyYear[0]));
    }
}
