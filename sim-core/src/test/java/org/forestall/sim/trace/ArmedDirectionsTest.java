package org.forestall.sim.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import org.forestall.sim.process.ArmedForces;
import org.forestall.sim.process.Violence;
import org.forestall.sim.spec.Mechanism;
import org.forestall.sim.state.HarmRecord;
import org.forestall.sim.state.Posture;
import org.forestall.sim.state.Rung;
import org.forestall.sim.state.SocietyState;
import org.forestall.sim.worlds.SmallSociety;
import org.junit.jupiter.api.Test;

/** What makes armed groups grow, spread and harm civilians. Exact: no false alarms. */
class ArmedDirectionsTest {

    private static final int ARMY = 0;
    private static final int MILITIA = 2;
    private static final int REBELS = 3;

    private static SmallSociety country() {
        return SmallSociety.troubled(2, 2)
                .off(Mechanism.COMMUNAL_VIOLENCE, Mechanism.ARMED_CONFLICT)
                .set("model.violence.abusePerThousand", 5.0)
                .set("model.violence.campaignPerThousand", 60.0);
    }

    private static double forces(
            SmallSociety society, int weeks, Consumer<SocietyState> change, ToDoubleFunction<SocietyState> quantity) {
        return Scene.of(society).set(change).run(weeks, ArmedForces.class).read(quantity);
    }

    private static double killed(SmallSociety society, Consumer<SocietyState> change) {
        return Scene.of(society).set(change).run(26, Violence.class).read(state -> Scene.sum(state.communities.killed));
    }

    private static Consumer<SocietyState> posture(int armedIdx, Posture posture) {
        return state -> {
            state.armed.posture[armedIdx] = posture.ordinal();
            state.armed.target[armedIdx] = 1;
        };
    }

    @Test
    void sponsorsArmAndFundTheirGroup() {
        SmallSociety sponsored = country().armed(REBELS, "sponsor", "sponsor");

        assertThat(forces(sponsored, 26, state -> {}, state -> state.armed.arms[REBELS]))
                .isGreaterThan(forces(country(), 26, state -> {}, state -> state.armed.arms[REBELS]));
        assertThat(forces(sponsored, 26, state -> {}, state -> state.armed.finance[REBELS]))
                .isGreaterThan(forces(country(), 26, state -> {}, state -> state.armed.finance[REBELS]));
    }

    @Test
    void armsOutsideControlReachEveryGroup() {
        assertThat(forces(country(), 26, state -> Arrays.fill(state.districts.looseArms, 0.9), state -> state.armed
                        .arms[REBELS]))
                .isGreaterThan(
                        forces(country(), 26, state -> Arrays.fill(state.districts.looseArms, 0.1), state -> state.armed
                                .arms[REBELS]));
    }

    @Test
    void resourcesUnderAGroupsHandFundIt() {
        SmallSociety living = country().armed(REBELS, "resourceFinance", 0.8);

        assertThat(forces(living, 26, state -> Arrays.fill(state.districts.resourceValue, 0.9), state -> state.armed
                        .finance[REBELS]))
                .isGreaterThan(forces(
                        living, 26, state -> Arrays.fill(state.districts.resourceValue, 0.1), state -> state.armed
                                .finance[REBELS]));
    }

    @Test
    void aMobilisingExecutiveFundsAndEnlargesItsMilitia() {
        Consumer<SocietyState> mobilise = state -> state.leaders.rung[0] = Rung.MOBILISE_EXCLUSION.ordinal();

        assertThat(forces(country(), 52, mobilise, state -> state.armed.members(MILITIA)))
                .isGreaterThan(forces(country(), 52, state -> {}, state -> state.armed.members(MILITIA)));
        assertThat(forces(country(), 52, mobilise, state -> state.armed.finance[MILITIA]))
                .isGreaterThan(forces(country(), 52, state -> {}, state -> state.armed.finance[MILITIA]));
    }

    @Test
    void rebelsSpreadToDistrictsThatShelterThem() {
        Consumer<SocietyState> rising = state -> {
            state.leaders.rung[2] = Rung.REPRESS.ordinal();
            state.armed.posted[REBELS * 2] += state.armed.posted[REBELS * 2 + 1];
            state.armed.posted[REBELS * 2 + 1] = 0;
            Arrays.fill(state.communities.meanGrievance, 0.8);
        };
        ToDoubleFunction<SocietyState> inSecond = state -> state.armed.postedIn(REBELS, 1);

        assertThat(forces(country(), 20, rising, inSecond)).isPositive();
        assertThat(forces(country().persons(1, 1, 0), 20, rising, inSecond)).isZero();
    }

    @Test
    void harmInACampaignGrowsWithMembersAndArms() {
        Consumer<SocietyState> campaign = posture(ARMY, Posture.CAMPAIGN);
        Consumer<SocietyState> many = state -> {
            state.armed.posted[0] *= 3;
            state.armed.posted[1] *= 3;
        };
        double usual = killed(country(), campaign);

        assertThat(usual).isPositive();
        assertThat(killed(country(), campaign.andThen(many))).isGreaterThan(usual);
        assertThat(killed(country(), campaign.andThen(state -> state.armed.arms[ARMY] = 1)))
                .isGreaterThan(killed(country(), campaign.andThen(state -> state.armed.arms[ARMY] = 0)));
    }

    @Test
    void armsAddMoreHarmWherePunishmentIsUnlikely() {
        Consumer<SocietyState> campaign = posture(ARMY, Posture.CAMPAIGN);
        Consumer<SocietyState> armed = campaign.andThen(state -> state.armed.arms[ARMY] = 1);
        Consumer<SocietyState> unarmed = campaign.andThen(state -> state.armed.arms[ARMY] = 0);
        Consumer<SocietyState> watched = state -> state.armed.expectedSanction[ARMY] = 0.9;

        assertThat(killed(country(), armed) - killed(country(), unarmed))
                .isGreaterThan(killed(country(), armed.andThen(watched)) - killed(country(), unarmed.andThen(watched)));
    }

    @Test
    void permissiveSurroundingsRaiseAbuse() {
        Consumer<SocietyState> prey = posture(ARMY, Posture.PREY);

        assertThat(killed(country(), prey.andThen(state -> state.nation.permissiveness = 0.9)))
                .isGreaterThan(killed(country(), prey.andThen(state -> state.nation.permissiveness = 0)));
    }

    @Test
    void trainingLowersHarm() {
        Consumer<SocietyState> campaign = posture(ARMY, Posture.CAMPAIGN);

        assertThat(killed(country().armed(ARMY, "training", 0.9), campaign))
                .isLessThan(killed(country().armed(ARMY, "training", 0.0), campaign));
    }

    @Test
    void forcesThatContestHarmCivilians() {
        Consumer<SocietyState> hold = state -> Arrays.fill(state.armed.posture, Posture.HOLD.ordinal());

        assertThat(killed(country(), hold)).isZero();
        assertThat(killed(country(), hold.andThen(posture(ARMY, Posture.CONTEST))))
                .isPositive();
    }

    @Test
    void whatAlliesOfTheStateDoIsCountedAsTheStates() {
        assertThat(Scene.of(country())
                        .set(posture(MILITIA, Posture.CAMPAIGN))
                        .run(26, Violence.class)
                        .read(state -> state.harm.inWindow(HarmRecord.STATE, 1)))
                .isPositive();
    }
}
