package org.forestall.sim.observe.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.forestall.sim.RunKey;
import org.forestall.sim.Society;
import org.forestall.sim.spec.Mechanism;
import org.forestall.sim.spec.PreventionPlan;
import org.forestall.sim.spec.SocietySpec;
import org.forestall.sim.state.ActCategory;
import org.forestall.sim.state.Actor;
import org.forestall.sim.state.EventKind;
import org.forestall.sim.state.SocietyState;
import org.forestall.sim.state.Status;
import org.forestall.sim.worlds.SmallSociety;
import org.junit.jupiter.api.Test;

class PatternReaderTest {

    /** Acts are written into the log by hand, so that what is found depends on nothing else. */
    private static final class Chronicle {

        private final Society society;
        private final SocietyState state;
        private final PatternReader reader;

        Chronicle() {
            SocietySpec spec = SmallSociety.troubled(3, 2).years(2).people(200).build();
            society = new Society(spec, PreventionPlan.nothing(), new RunKey(1, 0));
            state = society.state();
            reader = new PatternReader(state, PatternThresholds.standard(), new Traces(state));
        }

        void killed(int week, int districtIdx, int armedIdx, int target, long persons) {
            state.log.add(
                    week,
                    EventKind.VIOLENCE,
                    districtIdx,
                    Actor.of(Actor.Sort.ARMED_GROUP, armedIdx),
                    target,
                    true,
                    ActCategory.KILLING,
                    persons,
                    -1,
                    0);
        }

        void passWeek(int week) {
            state.week = week;
            reader.weekPassed(state);
        }

        List<Pattern> found() {
            return reader.findings().stream().map(PatternFinding::pattern).toList();
        }
    }

    @Test
    void nothingIsNamedWithoutActs() {
        Chronicle chronicle = new Chronicle();
        IntStream.range(0, 52).forEach(chronicle::passWeek);

        assertThat(chronicle.found()).isEmpty();
    }

    @Test
    void aSystematicAttackNeedNotBeWidespread() {
        Chronicle chronicle = new Chronicle();
        for (int week = 0; week < 52; week++) {
            // Few victims a week in one of three districts, but nearly every week and by one organised actor.
            chronicle.killed(week, 0, 0, 1, 2);
            chronicle.passWeek(week);
        }

        assertThat(chronicle.reader.findings())
                .filteredOn(finding -> finding.pattern() == Pattern.CRIMES_AGAINST_HUMANITY)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.systematic()).isTrue();
                    assertThat(finding.actor()).isEqualTo("state");
                    assertThat(finding.target()).isEqualTo("g1");
                });
    }

    @Test
    void aWidespreadAttackNeedNotBeSystematic() {
        Chronicle chronicle = new Chronicle();
        for (int week = 0; week < 52; week++) {
            if (week == 8) {
                IntStream.range(0, 3).forEach(districtIdx -> chronicle.killed(8, districtIdx, 0, 1, 60));
            }
            chronicle.passWeek(week);
        }

        assertThat(chronicle.reader.findings())
                .filteredOn(finding -> finding.pattern() == Pattern.CRIMES_AGAINST_HUMANITY)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.widespread()).isTrue();
                    assertThat(finding.systematic()).isFalse();
                    assertThat(finding.firstWeek()).isEqualTo(11);
                });
    }

    @Test
    void killingThatIsNotDeliberateIsNoAttack() {
        Chronicle chronicle = new Chronicle();
        for (int week = 0; week < 52; week++) {
            chronicle.state.log.add(
                    week, EventKind.VIOLENCE, 0, Actor.NOBODY, 1, false, ActCategory.KILLING, 500, -1, 0);
            chronicle.passWeek(week);
        }

        assertThat(chronicle.found()).isEmpty();
    }

    @Test
    void warCrimesAreNamedOnlyInArmedConflict() {
        Chronicle peace = new Chronicle();
        Chronicle war = new Chronicle();
        war.state.nation.conflictIntensity = 0.3;
        for (Chronicle chronicle : List.of(peace, war)) {
            for (int week = 0; week < 12; week++) {
                chronicle.killed(week, 0, 3, 0, 30);
                chronicle.passWeek(week);
            }
        }

        assertThat(peace.found()).isNotEmpty().doesNotContain(Pattern.WAR_CRIMES);
        assertThat(war.found()).contains(Pattern.WAR_CRIMES);
    }

    @Test
    void ethnicCleansingNeedsAGroupThatIsGoneTogetherWithOtherActs() {
        Chronicle stayed = new Chronicle();
        Chronicle gone = new Chronicle();
        int community = gone.state.layout.communityIdx(0, 1);
        long leaving = gone.state.ledger.count(community, Status.RESIDENT) * 3 / 4;
        gone.state.ledger.move(community, Status.RESIDENT, community, Status.ABROAD, leaving, null, 0.5);
        for (Chronicle chronicle : List.of(stayed, gone)) {
            chronicle.killed(2, 0, 0, 1, 150);
            IntStream.range(0, 8).forEach(chronicle::passWeek);
        }

        assertThat(stayed.found()).doesNotContain(Pattern.ETHNIC_CLEANSING);
        assertThat(gone.found()).contains(Pattern.ETHNIC_CLEANSING);
    }

    @Test
    void killingAloneIsNotConsistentWithGenocideWithoutSpeechAndChoiceOfVictims() {
        Chronicle silent = new Chronicle();
        Chronicle loud = new Chronicle();
        loud.state.groups.inferiorFrame[1] = 0.6;
        for (Chronicle chronicle : List.of(silent, loud)) {
            for (int week = 0; week < 24; week++) {
                for (int districtIdx = 0; districtIdx < 3; districtIdx++) {
                    chronicle.killed(week, districtIdx, 0, 1, 20);
                }
                chronicle.passWeek(week);
            }
        }

        assertThat(silent.reader.tracesOfIntent(0, 1)).isLessThan(loud.reader.tracesOfIntent(0, 1));
        assertThat(loud.found()).contains(Pattern.GENOCIDE_TRACES, Pattern.CRIMES_AGAINST_HUMANITY);
    }

    /** What leaders have in mind is hidden from the reader: the same traces give the same names. */
    @Test
    void latentIntentChangesNoName() {
        List<List<PatternFinding>> found = new ArrayList<>();
        for (int rung = 0; rung < 5; rung++) {
            Chronicle chronicle = new Chronicle();
            java.util.Arrays.fill(chronicle.state.leaders.rung, rung);
            java.util.Arrays.fill(chronicle.state.leaders.target, rung % 2);
            java.util.Arrays.fill(chronicle.state.leaders.drive, 0.2 * rung);
            for (int week = 0; week < 52; week++) {
                chronicle.killed(week, week % 3, 0, 1, 40);
                chronicle.passWeek(week);
            }
            found.add(chronicle.reader.findings());
        }

        assertThat(found.get(0)).isNotEmpty();
        assertThat(found).allMatch(found.get(0)::equals);
    }

    @Test
    void aCampaignOfABurningCountryIsNamed() {
        SocietySpec spec =
                SmallSociety.burning(3, 3).off(Mechanism.ARMED_CONFLICT).build();
        Society society = new Society(spec, PreventionPlan.nothing(), new RunKey(4, 0));
        PatternReader reader =
                new PatternReader(society.state(), PatternThresholds.standard(), new Traces(society.state()));
        society.addObserver(reader);
        society.start();
        society.runToEnd();

        assertThat(society.outcome().hasOnset()).isTrue();
        assertThat(reader.findings())
                .extracting(PatternFinding::pattern)
                .contains(Pattern.CRIMES_AGAINST_HUMANITY)
                .doesNotContain(Pattern.WAR_CRIMES);
    }
}
