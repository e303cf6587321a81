package org.forestall.sim.luck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.forestall.sim.RunKey;
import org.forestall.sim.Society;
import org.forestall.sim.observe.Outcome;
import org.forestall.sim.spec.Lever;
import org.forestall.sim.spec.PreventionPlan;
import org.forestall.sim.spec.SocietySpec;
import org.forestall.sim.worlds.Plans;
import org.forestall.sim.worlds.SmallSociety;
import org.forestall.sim.worlds.World;
import org.junit.jupiter.api.Test;

/** Shared luck, test 4: threads, shares of the work and order change nothing. Exact: no false alarms. */
class ThreadsAndOrderTest {

    private static final SocietySpec SPEC =
            SmallSociety.burning(3, 3).years(2).people(300).build();

    private static List<World> worlds() {
        List<World> worlds = new ArrayList<>();
        for (int replicate = 0; replicate < 6; replicate++) {
            RunKey key = new RunKey(8, replicate);
            worlds.add(new World(SPEC, PreventionPlan.nothing(), key));
            worlds.add(new World(SPEC, Plans.onLever(Lever.PROTECTORS, 0.5), key));
        }
        return worlds;
    }

    private static String nameOf(World world) {
        return world.plan().option().id() + " " + world.key().replicate();
    }

    private static Map<String, Outcome> run(List<World> worlds, int threads) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<Outcome>> jobs = new ArrayList<>();
            for (World world : worlds) {
                jobs.add(() -> Society.run(world.spec(), world.plan(), world.key()));
            }
            Map<String, Outcome> outcomes = new TreeMap<>();
            List<Future<Outcome>> results = pool.invokeAll(jobs);
            for (int i = 0; i < results.size(); i++) {
                outcomes.put(nameOf(worlds.get(i)), results.get(i).get());
            }
            return outcomes;
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void outcomesAreTheSameOnOneThreadAndOnSeveralInAnyOrder() throws Exception {
        Map<String, Outcome> inOrder = run(worlds(), 1);
        List<World> shuffled = worlds();
        Collections.shuffle(shuffled, new Random(1));

        assertThat(run(shuffled, 2)).isEqualTo(inOrder);
        assertThat(run(shuffled, 4)).isEqualTo(inOrder);
        assertThat(inOrder.values().stream().map(Outcome::stateHash)).doesNotHaveDuplicates();
    }

    /** Two societies that take turns week by week on one thread do not see one another. */
    @Test
    void societiesThatTakeTurnsDoNotSeeOneAnother() throws Exception {
        List<Society> societies = new ArrayList<>();
        for (World world : worlds()) {
            societies.add(world.start());
        }
        for (int week = 0; week < societies.get(0).weeksToRun(); week++) {
            societies.forEach(Society::step);
        }

        Map<String, Outcome> outcomes = new TreeMap<>();
        for (int i = 0; i < societies.size(); i++) {
            outcomes.put(nameOf(worlds().get(i)), societies.get(i).outcome());
        }
        assertThat(outcomes).isEqualTo(run(worlds(), 1));
    }
}
