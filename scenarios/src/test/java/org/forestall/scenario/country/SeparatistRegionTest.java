package org.forestall.scenario.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.forestall.scenario.Scenario;
import org.forestall.sim.Society;
import org.forestall.sim.state.SocietyState;
import org.forestall.sim.state.Status;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What the sheet of the separatist region claims: counter-insurgency without restraint breeds grievance and fighters among
 * those whom it searches. Compared are the same command and its local watch under rules and training that hold them back. Seeds are fixed;
 * {@link Pairs} states the false-alarm rate.
 */
@Tag("statistical")
class SeparatistRegionTest {

    private static final String NAME = "separatist-region";
    private static final String SEARCHED = "ilthar";
    private static final int WEEKS = 5 * 52;

    private static List<Society> harsh;
    private static List<Society> heldBack;

    @BeforeAll
    static void run() {
        harsh = Futures.after(WEEKS, Pairs.moreFutures(), "nothing", Futures.country(NAME));
        Scenario underRules = Futures.country(
                NAME,
                "armedGroups[valley-command].restraint=0.9",
                "armedGroups[valley-command].training=0.9",
                "armedGroups[valley-command].rulesOfEngagement=0.9",
                "armedGroups[home-watch].restraint=0.9",
                "armedGroups[home-watch].training=0.9",
                "armedGroups[home-watch].rulesOfEngagement=0.9");
        heldBack = Futures.after(WEEKS, Pairs.moreFutures(), "nothing", underRules);
    }

    @Test
    void thoseWhoAreSearchedBearMoreGrievance() {
        assertThat(Pairs.moreUnderTheFirst(grievance(harsh), grievance(heldBack)))
                .isGreaterThanOrEqualTo(Pairs.many(Pairs.moreFutures()));
    }

    @Test
    void moreOfThemTakeUpArms() {
        assertThat(Pairs.moreUnderTheFirst(everArmed(harsh), everArmed(heldBack)))
                .isGreaterThanOrEqualTo(Pairs.many(Pairs.moreFutures()));
    }

    private static List<Double> grievance(List<Society> futures) {
        return futures.stream()
                .map(society -> Feelings.grievanceOf(SEARCHED, society))
                .toList();
    }

    /** People of the group who are under arms or have fallen: losses in battle are luck, joining is what is asked. */
    private static List<Long> everArmed(List<Society> futures) {
        return futures.stream().map(SeparatistRegionTest::everArmed).toList();
    }

    private static long everArmed(Society society) {
        SocietyState state = society.state();
        long persons = 0;
        for (int communityIdx = 0; communityIdx < state.layout.communities; communityIdx++) {
            if (state.layout.groupOf(communityIdx) == state.layout.groupIdx(SEARCHED)) {
                persons += state.ledger.count(communityIdx, Status.ARMED)
                        + state.ledger.count(communityIdx, Status.FALLEN);
            }
        }
        return persons;
    }
}
