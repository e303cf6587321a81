package org.forestall.sim.luck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.forestall.sim.RunKey;
import org.forestall.sim.Society;
import org.forestall.sim.spec.Alignment;
import org.forestall.sim.spec.ArmedGroupKind;
import org.forestall.sim.spec.Lever;
import org.forestall.sim.spec.Mechanism;
import org.forestall.sim.spec.PreventionPlan;
import org.forestall.sim.spec.SocietySpec;
import org.forestall.sim.worlds.Plans;
import org.forestall.sim.worlds.SmallSociety;
import org.forestall.sim.worlds.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Shared luck, test 2: what is done in one district stays there once all couplings are off. Exact: no false alarms. */
class ConfinedMeasureTest {

    /** Levers that work where the measure runs; the others move quantities of the whole country. */
    private static final Set<Lever> LOCAL = EnumSet.of(
            Lever.HATE_REACH,
            Lever.COUNTER_SPEECH,
            Lever.LOCAL_DISPUTES,
            Lever.REPRISALS,
            Lever.LOCAL_PEACE,
            Lever.BRIDGING,
            Lever.LEADER_STANCE,
            Lever.ELECTION_MOBILISATION,
            Lever.GRIEVANCE,
            Lever.TRUST_IN_STATE,
            Lever.TRAUMA,
            Lever.RECRUITMENT,
            Lever.PROTECTORS,
            Lever.UNARMED_PROTECTION,
            Lever.ACCESS,
            Lever.SERVICES,
            Lever.LIVELIHOOD);

    static Stream<Lever> localLevers() {
        return LOCAL.stream();
    }

    /**
     * Three districts without roads, each with two groups that clash and an armed group of its own that preys. Off are all
     * ways in which one place reaches another: leaderships and institutions (which see the whole country), triggers
     * (unrest follows the mean grievance), lessons of impunity, what was never addressed, the response from outside, and harm felt from afar.
     */
    static SmallSociety uncoupled(int districts) {
        return uncoupled(districts, 2);
    }

    static SmallSociety uncoupled(int districts, int groups) {
        SmallSociety society = SmallSociety.quiet(districts, groups)
                .apart()
                .discriminated(1, 0.7)
                .off(
                        Mechanism.TRIGGERS,
                        Mechanism.IMPUNITY,
                        Mechanism.UNADDRESSED_PAST,
                        Mechanism.WARNING_AND_RESPONSE,
                        Mechanism.POLARISATION)
                // Members of an armed group come from everywhere and go home when it cannot pay them.
                .set("model.acts.ransom", 0.0)
                .set("model.violence.harmNearby", 0.0)
                .set("model.violence.harmAfar", 0.0)
                .set("model.violence.disputesPerWeek", 2.0)
                .set("model.violence.abusePerThousand", 10.0)
                .set("model.roles.meanThreshold", 0.3)
                .set("media.ambientHate", 0.6)
                .set("nation.identitySalience", 0.9);
        for (int d = 0; d < districts; d++) {
            society.armed("band" + d, ArmedGroupKind.NON_STATE, Alignment.NONE, "g0", "", 0)
                    .armed(d, "members", java.util.Map.of("d" + d, 300))
                    .armed(d, "restraint", 0.1)
                    .armed(d, "training", 0.1);
        }
        return society;
    }

    private static World world(SocietySpec spec, PreventionPlan plan) {
        return new World(spec, plan, new RunKey(20310106, 7));
    }

    @ParameterizedTest
    @MethodSource("localLevers")
    void aMeasureInOneDistrictChangesNoBitElsewhere(Lever lever) {
        SocietySpec spec = uncoupled(3).years(3).build();
        Society base = world(spec, PreventionPlan.nothing()).start();
        Society option = world(spec, Plans.onLever(lever, -0.6, "d0")).start();

        for (int week = 0; week < base.weeksToRun(); week++) {
            base.step();
            option.step();
            for (int d = 1; d < 3; d++) {
                assertThat(PlaceView.differences(base.state(), option.state(), d))
                        .as("district d%d in week %d", d, week)
                        .isEmpty();
            }
        }
    }

    /** Without this the test above could pass because nothing was done anywhere. */
    @Test
    void mostOfTheseMeasuresChangeTheDistrictInWhichTheyRun() {
        SocietySpec spec = uncoupled(3).years(2).build();
        Society base = world(spec, PreventionPlan.nothing()).start();
        base.runToEnd();

        Set<Lever> idle = EnumSet.noneOf(Lever.class);
        for (Lever lever : LOCAL) {
            double size = lever.combination() == Lever.Combination.ADD ? 0.6 : -0.6;
            Society option = world(spec, Plans.onLever(lever, size, "d0")).start();
            option.runToEnd();
            if (PlaceView.differences(base.state(), option.state(), 0).isEmpty()) {
                idle.add(lever);
            }
        }

        // There is no vote in this society, so mobilisation for one has nothing to work on.
        assertThat(idle).isEqualTo(EnumSet.of(Lever.ELECTION_MOBILISATION));
    }

    @Test
    void withTheCouplingsOnTheSameMeasureReachesOtherDistricts() {
        SocietySpec spec =
                uncoupled(3).years(3).set("model.violence.harmAfar", 0.2).build();
        Society base = world(spec, PreventionPlan.nothing()).start();
        Society option =
                world(spec, Plans.onLever(Lever.LOCAL_DISPUTES, -0.9, "d0")).start();

        base.runToEnd();
        option.runToEnd();

        assertThat(PlaceView.differences(base.state(), option.state(), 2)).isNotEmpty();
    }
}
