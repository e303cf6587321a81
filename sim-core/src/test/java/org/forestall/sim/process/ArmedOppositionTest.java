package org.forestall.sim.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.LongStream;
import org.forestall.sim.RunKey;
import org.forestall.sim.Society;
import org.forestall.sim.spec.Alignment;
import org.forestall.sim.spec.PreventionPlan;
import org.forestall.sim.spec.TriggerKind;
import org.forestall.sim.state.ActCategory;
import org.forestall.sim.state.Actor;
import org.forestall.sim.state.Demographics;
import org.forestall.sim.state.EventKind;
import org.forestall.sim.state.SocietyState;
import org.forestall.sim.state.Status;
import org.forestall.sim.worlds.SmallSociety;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What moves armed groups that are not the state's, what their wars do to civilians, and whose an episode is. */
class ArmedOppositionTest {

    private static final int PRESIDENT = 0;
    private static final int REBEL_LEADERS = 2;
    private static final int REBELS = 3;

    private static Society started(SmallSociety country) {
        Society society = new Society(country.build(), PreventionPlan.nothing(), new RunKey(5, 0));
        society.start();
        return society;
    }

    private static SmallSociety troubled() {
        return SmallSociety.troubled(2, 2);
    }

    @Test
    void lawAndPressHoldLeadersOfArmedGroupsAsFarAsTheyReachThem() {
        SocietyState outOfReach =
                started(troubled().set("model.leaders.reachOnArmed", 0.0)).state();
        SocietyState withinReach =
                started(troubled().set("model.leaders.reachOnArmed", 1.0)).state();

        assertThat(constraint(outOfReach, REBEL_LEADERS)).isLessThan(constraint(withinReach, REBEL_LEADERS) - 0.05);
        assertThat(constraint(outOfReach, PRESIDENT)).isEqualTo(constraint(withinReach, PRESIDENT));
    }

    private static double constraint(SocietyState state, int leadershipIdx) {
        return LeaderConstraint.on(state, state.spec.model().leaders(), leadershipIdx);
    }

    @Test
    void aWarAgainstAFarStrongerStateFrightensThoseWhoLeadTheWeakerSideAlone() {
        SocietyState unmoved =
                inFullWar(troubled().set("model.leaders.threatOfDefeat", 0.0)).state();
        SocietyState afraid =
                inFullWar(troubled().set("model.leaders.threatOfDefeat", 1.0)).state();

        assertThat(afraid.leaders.perceivedThreat[REBEL_LEADERS])
                .isGreaterThan(unmoved.leaders.perceivedThreat[REBEL_LEADERS] + 0.02);
        assertThat(afraid.leaders.perceivedThreat[PRESIDENT]).isEqualTo(unmoved.leaders.perceivedThreat[PRESIDENT]);
    }

    private static Society inFullWar(SmallSociety country) {
        Society society = started(country);
        society.state().nation.conflictIntensity = 1;
        society.step();
        return society;
    }

    @Test
    void hostilitiesThatSpillOverFrightenThoseInPower() {
        SocietyState state = started(troubled()).state();
        double before = state.leaders.perceivedThreat[PRESIDENT];
        double rebels = state.leaders.perceivedThreat[REBEL_LEADERS];

        Aftermath.follow(state, TriggerKind.SPILL_OVER, 0, 1, 99);

        double felt = state.spec.model().triggers().spilledThreat();
        assertThat(state.leaders.perceivedThreat[PRESIDENT]).isCloseTo(before + felt * (1 - before), within(1e-12));
        assertThat(state.leaders.perceivedThreat[REBEL_LEADERS]).isEqualTo(rebels);
    }

    /** At twenty-one times the rate over a year; were there no difference, one run would have to kill three times the other by chance. */
    @Test
    void moreCiviliansAreAbusedWhereControlIsContested() {
        assertThat(killedInAContestedYear(20))
                .isGreaterThan(3 * killedInAContestedYear(0))
                .isPositive();
    }

    private static long killedInAContestedYear(double abuseOfFighting) {
        Society society = started(troubled()
                .set("model.violence.abusePerThousand", 5.0)
                .set("model.violence.abuseOfFighting", abuseOfFighting));
        for (int week = 0; week < 52; week++) {
            Arrays.fill(society.state().districts.fighting, 1);
            society.step();
        }
        return LongStream.of(society.state().communities.killed).sum();
    }

    /** The crowds of a people and the armed group that stands for it are one coalition; who killed more gives the name. */
    @ParameterizedTest
    @CsvSource({"100, 400, ARMED_GROUP", "400, 100, COMMUNAL"})
    void anEpisodeIsOfWhoeverKilledMore(int byCrowd, int byRebels, Actor.Sort whose) {
        SocietyState state = started(troubled()
                        .armed(REBELS, "alignment", Alignment.COMMUNITY)
                        .armed(REBELS, "community", "g1")
                        .set("model.onset.deaths", 500.0))
                .state();
        killed(state, Actor.of(Actor.Sort.COMMUNAL, 1), byCrowd);
        killed(state, Actor.of(Actor.Sort.ARMED_GROUP, REBELS), byRebels);

        new MemoryAndEpisodes().run(state);

        int last = state.log.size() - 1;
        assertThat(state.log.kind(last)).isEqualTo(EventKind.EPISODE);
        assertThat(Actor.sortOf(state.log.actor(last))).isEqualTo(whose);
    }

    private static void killed(SocietyState state, int actor, long persons) {
        state.harm.add(state.week, state.coalition[REBELS], 0, persons);
        state.log.add(state.week, EventKind.VIOLENCE, 0, actor, 0, true, ActCategory.KILLING, persons, -1, 0);
    }

    @Test
    void campaignsWearOnThoseWhoLeadThem() {
        SocietyState state = started(troubled().years(10)).state();
        state.leaders.lastMove[PRESIDENT] = state.log.add(
                0,
                EventKind.LADDER,
                -1,
                Actor.of(Actor.Sort.LEADERSHIP, PRESIDENT),
                1,
                false,
                ActCategory.NONE,
                0,
                -1,
                0);

        assertThat(Entrenchment.freshness(state, PRESIDENT)).isEqualTo(1);
        state.week = (int) (52 * state.spec.model().violence().wearinessYears());
        assertThat(Entrenchment.freshness(state, PRESIDENT)).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void peopleInTheSampleDoNotStandForChildren() {
        SocietyState state = started(troubled()).state();
        double[] all = new double[state.layout.communities];
        Arrays.fill(all, 1);
        long children = 0;
        long civilians = 0;
        for (int communityIdx = 0; communityIdx < state.layout.communities; communityIdx++) {
            civilians += state.ledger.civilians(communityIdx);
            for (Status status : new Status[] {Status.RESIDENT, Status.DISPLACED, Status.INJURED}) {
                children += state.ledger.count(communityIdx, status, Demographics.cell(0, 0))
                        + state.ledger.count(communityIdx, status, Demographics.cell(1, 0));
            }
        }

        assertThat(children).isPositive();
        assertThat(state.persons(all)).isEqualTo(civilians - children);
    }
}
