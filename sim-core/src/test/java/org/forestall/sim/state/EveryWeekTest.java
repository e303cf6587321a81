package org.forestall.sim.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.forestall.sim.Society;
import org.forestall.sim.worlds.RandomSocieties;
import org.forestall.sim.worlds.World;

/** What must hold at the end of every week of every legal society. The claims are exact: no false alarms. */
class EveryWeekTest {

    @Provide
    Arbitrary<World> worlds() {
        return RandomSocieties.worlds();
    }

    private static void eachWeek(World world, Consumer<SocietyState> check) {
        Society society = world.start();
        check.accept(society.state());
        for (int week = 0; week < society.weeksToRun(); week++) {
            society.step();
            check.accept(society.state());
        }
    }

    @Property
    void everyPersonIsInTheLedgerExactlyOnce(@ForAll("worlds") World world) {
        long people = world.spec().districts().stream()
                .flatMap(district -> district.population().values().stream())
                .mapToLong(Integer::longValue)
                .sum();

        eachWeek(world, state -> assertThat(state.ledger.total())
                .as("persons in week %d", state.week)
                .isEqualTo(people));
    }

    @Property
    void membersOfArmedGroupsAreOnePersonInEveryBook(@ForAll("worlds") World world) {
        eachWeek(world, EveryWeekTest::checkMembers);
    }

    private static void checkMembers(SocietyState state) {
        int communities = state.layout.communities;
        for (int a = 0; a < state.armed.count; a++) {
            long from = 0;
            for (int c = 0; c < communities; c++) {
                from += state.armed.membersFrom[a * communities + c];
            }
            assertThat(state.armed.members(a))
                    .as("posted members of armed group %d in week %d", a, state.week)
                    .isEqualTo(from);
        }
        for (int c = 0; c < communities; c++) {
            long members = 0;
            for (int a = 0; a < state.armed.count; a++) {
                members += state.armed.membersFrom[a * communities + c];
            }
            assertThat(state.ledger.count(c, Status.ARMED))
                    .as("armed persons of community %d in week %d", c, state.week)
                    .isEqualTo(members);
        }
    }

    @Property
    void countersOfKilledAgreeWithTheLedger(@ForAll("worlds") World world) {
        eachWeek(world, EveryWeekTest::checkKilled);
    }

    private static void checkKilled(SocietyState state) {
        long[] byCell = new long[state.layout.groups * Demographics.CELLS];
        for (int c = 0; c < state.layout.communities; c++) {
            assertThat(state.communities.killed[c])
                    .as("killed of community %d in week %d", c, state.week)
                    .isEqualTo(state.ledger.count(c, Status.KILLED));
            for (int cell = 0; cell < Demographics.CELLS; cell++) {
                byCell[state.layout.groupOf(c) * Demographics.CELLS + cell] +=
                        state.ledger.count(c, Status.KILLED, cell);
            }
        }
        assertThat(state.communities.killedByCell).isEqualTo(byCell);
    }

    @Property
    void everyNumberIsFiniteAndWithinItsBounds(@ForAll("worlds") World world) {
        eachWeek(world, state -> {
            Bounds bounds = new Bounds();
            state.accept(bounds);
            assertThat(bounds.breaches).as("week %d", state.week).isEmpty();
        });
    }
}
