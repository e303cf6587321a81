package org.forestall.sim.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.Consumer;
import org.forestall.sim.RunKey;
import org.forestall.sim.Society;
import org.forestall.sim.spec.LeadershipKind;
import org.forestall.sim.spec.Lever;
import org.forestall.sim.spec.Mechanism;
import org.forestall.sim.spec.MotiveSpec;
import org.forestall.sim.spec.PreventionPlan;
import org.forestall.sim.state.EventKind;
import org.forestall.sim.state.Role;
import org.forestall.sim.state.Rung;
import org.forestall.sim.state.SocietyState;
import org.forestall.sim.worlds.SmallSociety;
import org.junit.jupiter.api.Test;

/** Frames, channels, permission, and what moves people to act or hold back. Exact: no false alarms. */
class SpeechAndVoiceTest {

    private static final MotiveSpec POLITICAL = new MotiveSpec(1, 0, 0, 0);
    private static final MotiveSpec ECONOMIC = new MotiveSpec(0, 1, 0, 0);
    private static final MotiveSpec MILITARY = new MotiveSpec(0, 0, 1, 0);
    private static final MotiveSpec HOMOGENEITY = new MotiveSpec(0, 0, 0, 1);

    /** A president of g0 who speaks against g1 from the rung given, and nothing else that moves. */
    private static SocietyState speaking(SmallSociety society, MotiveSpec motive, Rung rung, int weeks) {
        society.leadership("president", LeadershipKind.EXECUTIVE, "g0", 0)
                .leadership(0, "motive", motive)
                .off(Mechanism.ESCALATION_LADDER, Mechanism.COMMUNAL_VIOLENCE, Mechanism.EXCLUSION_BY_LAW);
        Society started = new Society(society.build(), PreventionPlan.nothing(), new RunKey(8, 3));
        started.start();
        started.state().leaders.target[0] = 1;
        started.state().leaders.rung[0] = rung.ordinal();
        for (int week = 0; week < weeks; week++) {
            started.step();
        }
        return started.state();
    }

    private static SmallSociety quiet() {
        return SmallSociety.quiet(1, 2).discriminated(1, 0.5);
    }

    private static SocietyState framed(MotiveSpec motive) {
        return speaking(quiet(), motive, Rung.CAMPAIGN, 30);
    }

    @Test
    void eachFrameHasAnEffectOfItsOwn() {
        SocietyState disloyal = framed(POLITICAL);
        SocietyState blamed = framed(ECONOMIC);
        SocietyState danger = framed(MILITARY);
        SocietyState inferior = framed(HOMOGENEITY);
        int ofGOneInTheEyesOfGZero = 1;

        assertThat(disloyal.groups.disloyalFrame[1]).isPositive();
        assertThat(danger.groups.disloyalFrame[1]).isZero();
        assertThat(danger.communities.meanThreat[ofGOneInTheEyesOfGZero])
                .isGreaterThan(blamed.communities.meanThreat[ofGOneInTheEyesOfGZero]);
        assertThat(blamed.communities.meanGrievance[0]).isGreaterThan(danger.communities.meanGrievance[0]);
        assertThat(inferior.communities.meanNorm[0]).isLessThan(danger.communities.meanNorm[0]);
    }

    private static double hate(SmallSociety society) {
        return speaking(society, POLITICAL, Rung.MOBILISE_EXCLUSION, 3).communities.hate[1];
    }

    @Test
    void onlineSpeechIsHeldBackByModerationAndSpeechOnAirByPluralMedia() {
        SmallSociety online = quiet().set("media.reach", 0.0).set("media.onlineReach", 0.8);
        double wild = hate(online.set("media.moderation", 0.0).set("media.virality", 1.0));
        double plural = hate(quiet().set("media.reach", 0.0)
                .set("media.onlineReach", 0.8)
                .set("media.moderation", 0.0)
                .set("media.virality", 1.0)
                .set("media.plurality", 1.0));
        double moderated = hate(quiet().set("media.reach", 0.0)
                .set("media.onlineReach", 0.8)
                .set("media.moderation", 0.8)
                .set("media.virality", 1.0));
        double tame = hate(
                quiet().set("media.reach", 0.0).set("media.onlineReach", 0.8).set("media.virality", 0.0));

        assertThat(plural).isCloseTo(wild, within(1e-3));
        assertThat(moderated).isLessThan(wild);
        assertThat(tame).isLessThan(wild);
        assertThat(hate(quiet().set("media.onlineReach", 0.0).set("media.plurality", 1.0)))
                .isLessThan(hate(quiet().set("media.onlineReach", 0.0).set("media.plurality", 0.0)));
        assertThat(hate(quiet().set("media.minorityMedia", 1.0)))
                .isLessThan(hate(quiet().set("media.minorityMedia", 0.0)));
    }

    @Test
    void speechOfIdentityWorksMoreStronglyWhereIdentityMatters() {
        assertThat(hate(quiet().set("media.ambientHate", 0.0).set("nation.identitySalience", 1.0)))
                .isGreaterThan(1.3 * hate(quiet().set("media.ambientHate", 0.0).set("nation.identitySalience", 0.0)));
    }

    @Test
    void impunityFeedsIncitement() {
        assertThat(hate(quiet().set("nation.impunity", 1.0))).isGreaterThan(hate(quiet().set("nation.impunity", 0.0)));
    }

    @Test
    void openJustificationByTheExecutiveWearsDownNormsOfItsOwnGroupOnly() {
        SocietyState justified =
                speaking(quiet().set("model.attitudes.normErosionByOfficials", 1.0), POLITICAL, Rung.CAMPAIGN, 40);
        SocietyState not =
                speaking(quiet().set("model.attitudes.normErosionByOfficials", 0.0), POLITICAL, Rung.CAMPAIGN, 40);

        assertThat(justified.nation.officialJustification).isPositive();
        assertThat(justified.communities.meanNorm[0]).isLessThan(not.communities.meanNorm[0] - 0.02);
        assertThat(justified.communities.meanNorm[1]).isEqualTo(not.communities.meanNorm[1]);
    }

    private static long waves(SocietyState state) {
        long count = 0;
        for (int id = 0; id < state.log.size(); id++) {
            count += state.log.kind(id) == EventKind.INCITEMENT ? 1 : 0;
        }
        return count;
    }

    @Test
    void aWaveOfIncitementIsLoggedOnceWhenItBeginsAndNotWhereSpeechIsHeldBack() {
        assertThat(waves(speaking(quiet(), POLITICAL, Rung.CAMPAIGN, 60))).isEqualTo(1);
        assertThat(waves(speaking(quiet(), POLITICAL, Rung.HOLD, 60))).isZero();
        assertThat(waves(speaking(
                        quiet().everyInstitution(1.0)
                                .set("media.plurality", 1.0)
                                .set("nation.civicSpace", 1.0)
                                .set("model.messages.pluralityDamping", 0.9)
                                .set("nation.impunity", 0.0),
                        POLITICAL,
                        Rung.CAMPAIGN,
                        60)))
                .isZero();
    }

    /** Share of people taking part in a week in which only what is told differs. */
    private static double takingPart(SmallSociety society, Consumer<SocietyState> told) {
        Society started = new Society(
                society.people(4000).set("model.roles.meanThreshold", 0.1).build(),
                PreventionPlan.nothing(),
                new RunKey(8, 4));
        started.start();
        started.step();
        told.accept(started.state());
        new Roles().run(started.state());
        return started.state().communities.participantShare[1];
    }

    private static SmallSociety tense() {
        return quiet().set("model.roles.restraintOfVoice", 1.0);
    }

    @Test
    void aSayInPublicAffairsHoldsPeopleBackFromViolence() {
        double without = takingPart(tense().set("nation.regimeOpenness", 0.0), state -> {});
        double with = takingPart(tense().set("nation.regimeOpenness", 1.0).everyInstitution(1.0), state -> {});

        assertThat(with).isLessThan(without);
    }

    @Test
    void poorYoungMenHaveLowerThresholds() {
        SocietyState poor = new Society(
                        quiet().people(4000)
                                .set("model.roles.poorYoungMen", 0.5)
                                .build(),
                        PreventionPlan.nothing(),
                        new RunKey(8, 4))
                .state();
        double men = 0;
        double women = 0;
        for (int i = 0; i < poor.people.count; i++) {
            men += poor.people.cell[i] == 4 ? poor.people.ownThreshold[i] / 4000 : 0;
            women += poor.people.cell[i] == 1 ? poor.people.ownThreshold[i] / 4000 : 0;
        }

        assertThat(men).isLessThan(0.85 * women);
    }

    @Test
    void ordersOfOnesOwnSideKeepPeopleFromHelpingAndWearDownThoseWhoHoldBack() {
        SmallSociety country = SmallSociety.quiet(1, 2)
                .leadership("president", LeadershipKind.EXECUTIVE, "g0", 0.5)
                .set("model.roles.helpThreshold", 0.1)
                .off(Mechanism.ESCALATION_LADDER);
        Society free = new Society(country.build(), PreventionPlan.nothing(), new RunKey(8, 5));
        Society ordered = new Society(country.build(), PreventionPlan.nothing(), new RunKey(8, 5));
        for (Society society : new Society[] {free, ordered}) {
            society.start();
            society.step();
            society.state().communities.fear[1] = 0.5;
        }
        ordered.state().leaders.rung[0] = Rung.CAMPAIGN.ordinal();
        new Roles().run(free.state());
        new Roles().run(ordered.state());

        assertThat(ordered.state().communities.helperShare[0]).isLessThan(free.state().communities.helperShare[0]);
        assertThat(thresholds(ordered.state(), free.state())).isLessThan(thresholds(free.state(), ordered.state()));
    }

    /** Mean threshold of people of g0 who stand by in this and in the other society. */
    private static double thresholds(SocietyState state, SocietyState other) {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < state.people.first[1]; i++) {
            if (state.people.role[i] == Role.BYSTANDER.code() && other.people.role[i] == Role.BYSTANDER.code()) {
                sum += state.people.threshold[i];
                count++;
            }
        }
        return sum / count;
    }

    /** Largest share of people taking part while legitimacy is lost by so much within so many weeks. */
    private static double peak(double lost, int weeks) {
        SmallSociety country = quiet().people(4000)
                .years(6)
                .set("model.roles.meanThreshold", 0.25)
                .set("model.roles.pushOfShock", 1.5);
        Society society = new Society(country.build(), PreventionPlan.nothing(), new RunKey(8, 6));
        society.start();
        SocietyState state = society.state();
        Arrays.fill(state.communities.usualLegitimacy, 0.8);
        Roles roles = new Roles();
        double peak = 0;
        for (int week = 0; week < 260; week++) {
            state.levers.reset();
            state.levers.apply(Lever.TRUST_IN_STATE, 0, 0.6 - lost * Math.min(1, (week + 1.0) / weeks));
            Legitimacy.move(state);
            roles.run(state);
            state.week++;
            peak = Math.max(peak, week < 4 ? 0 : state.communities.participantShare[1]);
        }
        return peak;
    }

    /** Validation V28: what counts is the pace, because people get used to what they have (Epstein 2002). */
    @Test
    void aSuddenLossOfLegitimacyBringsOutThreeTimesAsManyAsALargerOneThatIsGradual() {
        assertThat(peak(0.3, 5)).isGreaterThan(3 * peak(0.45, 200));
    }
}
