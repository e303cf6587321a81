package org.forestall.sim.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.forestall.sim.Society;
import org.forestall.sim.worlds.RandomSocieties;
import org.forestall.sim.worlds.World;

/** What must hold at the end of every week of every legal society. The claims are exact: no false alarms. */
class EveryWeekTest {

    private static final int TRIES = 50;

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

    @Property(tries = TRIES)
    void everyPersonIsInTheLedgerExactlyOnce(@ForAll("worlds") World world) {
        long people = world.spec().districts().stream()
                .flatMap(district -> district.population().values().stream())
                .mapToLong(Integer::longValue)
                .sum();
        assertThat(world.start().state().ledger.total()).isEqualTo(people);

        eachWeek(world, WeeklyChecks::people);
    }

    @Property(tries = TRIES)
    void membersOfArmedGroupsAreOnePersonInEveryBook(@ForAll("worlds") World world) {
        eachWeek(world, WeeklyChecks::members);
    }

    @Property(tries = TRIES)
    void countersOfKilledAgreeWithTheLedger(@ForAll("worlds") World world) {
        eachWeek(world, WeeklyChecks::killed);
    }

    @Property(tries = TRIES)
    void everyNumberIsFiniteAndWithinItsBounds(@ForAll("worlds") World world) {
        eachWeek(world, WeeklyChecks::bounds);
    }

    /** All of them again on many more societies. */
    @Tag("soak")
    @Property(tries = 3000)
    void manyMoreSocietiesKeepTheirBooks(@ForAll("worlds") World world) {
        eachWeek(world, WeeklyChecks::check);
    }
}
