package org.forestall.sim.reference;

import java.util.List;

/**
 * What a run of Epstein's Model I came to.
 *
 * @param citizens number of citizens
 * @param cops number of cops
 * @param meanActive mean share of citizens active at the ends of the counted periods, in [0, 1]
 * @param meanJailed mean share of citizens in jail at the ends of the counted periods, in [0, 1]
 * @param actives number of active citizens at the end of every counted period
 * @param outbursts the outbursts that began and ended within the counted periods
 */
public record EpsteinOneResult(
        int citizens, int cops, double meanActive, double meanJailed, List<Integer> actives, Outbursts outbursts) {

    /** Keeps a copy. */
    public EpsteinOneResult {
        actives = List.copyOf(actives);
    }
}
