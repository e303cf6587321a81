package org.forestall.sim.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.forestall.sim.RunKey;
import org.forestall.sim.Society;
import org.forestall.sim.spec.Mechanism;
import org.forestall.sim.spec.PreventionPlan;
import org.forestall.sim.spec.TriggerKind;
import org.forestall.sim.state.SocietyState;
import org.forestall.sim.worlds.SmallSociety;
import org.junit.jupiter.api.Test;

/** Where few draw many, and how slowly surroundings turn. Exact: no false alarms. */
class TippingAndPaceTest {

    private static SocietyState after(int weeks, SmallSociety society) {
        Society started = new Society(society.build(), PreventionPlan.nothing(), new RunKey(8, 9));
        started.start();
        for (int week = 0; week < weeks; week++) {
            started.step();
        }
        return started.state();
    }

    /** Share of people taking part where nothing moves them but how many others do; mean threshold 0.25. */
    private static double takingPart(double spread) {
        SmallSociety country = SmallSociety.quiet(1, 1)
                .people(4000)
                .off(Mechanism.COMMUNAL_VIOLENCE, Mechanism.INCITEMENT, Mechanism.TRIGGERS, Mechanism.BYSTANDING)
                .set("model.roles.meanThreshold", 0.25)
                .set("model.roles.thresholdSpread", spread)
                .set("model.roles.pushOfTies", 1.0)
                .set("model.roles.softness", 0.001)
                .set("model.attitudes.normErosionByDeeds", 0.0);
        for (String other : new String[] {
            "pushOfHostility",
            "pushOfThreat",
            "pushOfGrievance",
            "restraintOfNorm",
            "restraintOfBridging",
            "restraintOfLeaders",
            "restraintOfSanction",
            "restraintOfVoice",
            "vulnerableHoldBack",
            "womenHoldBack",
            "olderHoldBack",
            "poorYoungMen",
            "wearinessPace"
        }) {
            country.set("model.roles." + other, 0.0);
        }
        return after(40, country).communities.participantShare[0];
    }

    /** Validation V30: at equal mean, it is the spread of thresholds that lets few draw many (Granovetter 1978). */
    @Test
    void thresholdsThatDifferTipWhereEqualOnesDoNot() {
        assertThat(takingPart(0)).isZero();
        assertThat(takingPart(0.05)).isLessThan(0.02);
        assertThat(takingPart(0.2)).isGreaterThan(0.5);
    }

    private static SmallSociety pressed(double law) {
        SmallSociety country = SmallSociety.quiet(1, 2)
                .everyInstitution(law)
                .years(20)
                .set("nation.permissiveness", 0.0)
                .set("model.triggers.damageHalfLifeWeeks", 1.0)
                .off(Mechanism.TRIGGER_AFTERMATH, Mechanism.COMMUNAL_VIOLENCE);
        for (int year = 2031; year < 2051; year++) {
            for (String day : new String[] {"-02-03", "-05-05", "-08-04", "-11-03"}) {
                country.dated(TriggerKind.UNREST, year + day, 1);
            }
        }
        return country;
    }

    /** Behaviour test T9: under crisis after crisis, surroundings that begin healthy take years to become permissive. */
    @Test
    void surroundingsTakeYearsToBecomePermissiveAndLongerUnderLaw() {
        double soon = after(52, pressed(0.8)).nation.permissiveness;
        double later = after(1040, pressed(0.8)).nation.permissiveness;
        double lawless = after(1040, pressed(0.0)).nation.permissiveness;

        assertThat(soon).isLessThan(0.25);
        assertThat(later).isGreaterThan(1.5 * soon);
        assertThat(lawless).isGreaterThan(later);
    }
}
