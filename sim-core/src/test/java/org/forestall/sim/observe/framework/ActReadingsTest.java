package org.forestall.sim.observe.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.forestall.sim.RunKey;
import org.forestall.sim.Society;
import org.forestall.sim.observe.pattern.Traces;
import org.forestall.sim.spec.PreventionPlan;
import org.forestall.sim.state.ActCategory;
import org.forestall.sim.state.Actor;
import org.forestall.sim.state.ActorClass;
import org.forestall.sim.state.EventKind;
import org.forestall.sim.state.SocietyState;
import org.forestall.sim.worlds.SmallSociety;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ActReadingsTest {

    private SocietyState state;
    private Look look;

    @BeforeEach
    void aCountryBeforeItsFirstWeek() {
        Society society = new Society(SmallSociety.troubled(2, 2).build(), PreventionPlan.nothing(), new RunKey(5, 0));
        society.start();
        state = society.state();
        look = new Look(state, new Traces(state));
    }

    private void add(int groupIdx, ActCategory category, long acts) {
        state.harm.acts.add(ActorClass.values()[0], groupIdx, category, acts);
    }

    @Test
    void everyIndicatorHasOneRowInTheTable() {
        assertThat(IndicatorNote.rows()).isEqualTo(Indicator.values().length);
        for (Indicator indicator : Indicator.values()) {
            assertThat(indicator.meaning()).endsWith(".");
            assertThat(indicator.witnesses()).isNotEmpty();
        }
    }

    @Test
    void actsCountForOneYearAndNoLonger() {
        add(0, ActCategory.PROHIBITED_WEAPONS, 3);
        look.periodPassed();
        for (int period = 1; period < Traces.YEAR; period++) {
            assertThat(Indicator.PROHIBITED_MEANS.measure(look)).isCloseTo(Math.log(4), within(1e-12));
            look.periodPassed();
        }
        assertThat(Indicator.PROHIBITED_MEANS.measure(look)).isCloseTo(Math.log(4), within(1e-12));
        look.periodPassed();

        assertThat(Indicator.PROHIBITED_MEANS.measure(look)).isZero();
    }

    @Test
    void anActThatFallsOnAllAlikeLeavesNoGap() {
        add(0, ActCategory.ATTACK_ON_CIVILIAN_OBJECTS, look.traces.peopleOf(0) / 1000);
        add(1, ActCategory.ATTACK_ON_CIVILIAN_OBJECTS, look.traces.peopleOf(1) / 1000);
        look.periodPassed();
        assertThat(Indicator.HOMES_AND_SITES.measure(look)).isLessThan(0.01);

        add(1, ActCategory.ATTACK_ON_CIVILIAN_OBJECTS, look.traces.peopleOf(1) / 1000);
        look.periodPassed();
        assertThat(Indicator.HOMES_AND_SITES.measure(look)).isGreaterThan(1);
    }

    @Test
    void whatIsAimedAtAGroupIsReadInTheGroupHitHardest() {
        add(1, ActCategory.PREVENTING_BIRTHS, 4);
        add(1, ActCategory.TRANSFERRING_CHILDREN, 2);
        look.periodPassed();

        double expected = Math.log1p(6 * 1e5 / look.traces.peopleOf(1));
        assertThat(Indicator.BIRTHS_AND_CHILDREN.measure(look)).isCloseTo(expected, within(1e-12));
    }

    @Test
    void theLawOfWarIsReadOnlyInArmedConflict() {
        add(0, ActCategory.HOSTAGE_TAKING, 50);
        look.periodPassed();
        assertThat(Indicator.HELD_IN_WAR.measure(look)).isNaN();

        state.nation.conflictIntensity = 0.5;
        assertThat(Indicator.HELD_IN_WAR.measure(look)).isPositive();
        assertThat(Indicator.FORCED_RECRUITS.measure(look)).isZero();
    }

    @Test
    void aBrokenAgreementCountsHalfAfterAYearAndOneThatIsReachedNever() {
        state.nation.conflictIntensity = 0.5;
        agreement(1);
        look.periodPassed();
        assertThat(Indicator.AGREEMENTS_BROKEN.measure(look)).isZero();

        agreement(0);
        look.periodPassed();
        assertThat(Indicator.AGREEMENTS_BROKEN.measure(look)).isEqualTo(1);
        for (int period = 0; period < Traces.YEAR; period++) {
            look.periodPassed();
        }
        assertThat(Indicator.AGREEMENTS_BROKEN.measure(look)).isCloseTo(0.5, within(1e-12));
    }

    private void agreement(int reached) {
        state.log.add(0, EventKind.AGREEMENT, -1, Actor.NOBODY, -1, false, ActCategory.NONE, 0, -1, reached);
    }

    @Test
    void operationsSeeAttacksOnReliefAndItsLoss() {
        state.districts.protectors[0] = 1;
        state.districts.relief[0] = 0.6;
        look = new Look(state, new Traces(state));
        state.districts.relief[0] = 0.2;
        add(0, ActCategory.ATTACK_ON_AID, 2);
        look.periodPassed();

        assertThat(Indicator.ATTACKS_ON_RELIEF.measure(look)).isCloseTo(Math.log(3), within(1e-12));
        assertThat(Indicator.RELIEF_LOST.measure(look)).isCloseTo(0.4, within(1e-12));
    }
}
