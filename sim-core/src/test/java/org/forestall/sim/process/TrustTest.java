package org.forestall.sim.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.function.Consumer;
import org.forestall.sim.RunKey;
import org.forestall.sim.Society;
import org.forestall.sim.spec.Mechanism;
import org.forestall.sim.spec.PreventionPlan;
import org.forestall.sim.worlds.SmallSociety;
import org.junit.jupiter.api.Test;

/** Trust in the state stays where a country starts, is lost through harm by the state's side, and keeps people from force. */
class TrustTest {

    private static Society afterTwoYears(SmallSociety society) {
        return afterTwoYears(society, started -> {});
    }

    private static Society afterTwoYears(SmallSociety society, Consumer<Society> watcher) {
        Society started = new Society(society.build(), PreventionPlan.nothing(), new RunKey(5, 0));
        started.start();
        for (int week = 0; week < 104; week++) {
            started.step();
            watcher.accept(started);
        }
        return started;
    }

    @Test
    void trustStaysWhereItStartsWhileNothingHappens() {
        for (double trust : new double[] {0.2, 0.7}) {
            Society society = afterTwoYears(SmallSociety.quiet(2, 2)
                    .untriggered()
                    .group(0, "trustInState", trust)
                    .group(1, "trustInState", trust));

            assertThat(society.state().communities.meanTrust[0]).isCloseTo(trust, within(0.08));
        }
    }

    @Test
    void thoseWhomTheSideOfTheStateHarmsLoseTrustInIt() {
        Society harmed = afterTwoYears(SmallSociety.burning(2, 2));
        Society spared = afterTwoYears(SmallSociety.burning(2, 2).set("model.attitudes.trustOfHarm", 0.0));

        assertThat(harmed.state().communities.killed[1]).isPositive();
        assertThat(harmed.state().communities.meanTrust[1]).isLessThan(spared.state().communities.meanTrust[1] - 0.1);
    }

    @Test
    void whoDistrustsTheStateTakesMattersIntoTheirOwnHandsAndToTheStreets() {
        Days trusting = ofTrust(0.9);
        Days distrusting = ofTrust(0.1);

        assertThat(distrusting.takingPart).isGreaterThan(1.2 * trusting.takingPart);
        assertThat(distrusting.inProtest).isGreaterThan(1.2 * trusting.inProtest);
        assertThat(ofTrust(0.1, Mechanism.RESILIENCE).takingPart)
                .as("trust restrains as part of resilience; what is left goes through protest")
                .isCloseTo(ofTrust(0.9, Mechanism.RESILIENCE).takingPart, withinPercentage(5));
    }

    private static Days ofTrust(double trust, Mechanism... off) {
        Days days = new Days();
        afterTwoYears(
                SmallSociety.troubled(2, 2)
                        .off(off)
                        .set("model.roles.meanThreshold", 0.5)
                        .group(0, "trustInState", trust)
                        .group(1, "trustInState", trust),
                days::add);
        return days;
    }

    /** Shares of communities that take part in violence and in protest, summed over communities and weeks. */
    private static final class Days {
        private double takingPart;
        private double inProtest;

        void add(Society society) {
            for (int communityIdx = 0; communityIdx < society.state().layout.communities; communityIdx++) {
                takingPart += society.state().communities.participantShare[communityIdx];
                inProtest += society.state().communities.protesterShare[communityIdx];
            }
        }
    }
}
